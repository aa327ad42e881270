"""What a document says that it carries out, and what it only names."""

from __future__ import annotations

import pytest

from tests.loaders.extract.graphs import names, said

NOTICE = (
    "福建省人民政府办公厅关于加强养老服务工作的通知\n各市、县（区）人民政府：\n现就有关事项通知如下：\n一、加强监管。"
)


def carried_out(text: str) -> set[str]:
    return {policy for _, policy in said(text, "IMPLEMENTS")}


@pytest.mark.parametrize(
    "words",
    [
        "按照国务院办公厅《养老服务发展方案》要求健全登记制度",
        "落实省民政厅、省财政厅《养老服务发展方案》，健全登记制度",
        "根据新修订的《养老服务发展方案》健全登记制度",
        "深入实施《养老服务发展方案》，健全登记制度",
    ],
)
def test_the_body_of_a_document_carries_out(words: str) -> None:
    assert carried_out(NOTICE + words + "。") == {"养老服务发展方案"}


def test_a_row_of_titles_is_carried_out_as_one() -> None:
    text = "按照《养老机构管理办法》（民政部令第66号）、省民政厅《养老服务发展方案》和《助餐服务办法》健全登记制度。"
    assert carried_out(NOTICE + text) == {"养老机构管理办法", "养老服务发展方案", "助餐服务办法"}


@pytest.mark.parametrize(
    "words",
    [
        "做好与《养老服务发展方案》的衔接",
        "按照职责分工公布《养老服务发展方案》",
        "落实情况对照《养老服务发展方案》检查",
    ],
)
def test_what_is_only_named_is_cited(words: str) -> None:
    assert not carried_out(NOTICE + words + "。")
    assert "养老服务发展方案" in {policy for _, policy in said(NOTICE + words + "。", "CITES")}


def test_others_that_a_report_tells_of_carry_out_for_themselves() -> None:
    text = "民政部印发通知\n近日，民政部印发《关于加强养老服务的通知》。福建省落实《养老服务发展方案》，健全登记制度。"
    assert not carried_out(text)


@pytest.mark.parametrize("piece", ["落实", "《办法》、", "按照民政部", "根据《", "（〔2019〕1号）"])
def test_hostile_text_ends(piece: str) -> None:
    said(NOTICE + piece * (30_000 // len(piece)), "IMPLEMENTS")


def test_what_a_title_carries_out_is_its_own_and_not_the_reports() -> None:
    text = (
        "三部门发布意见\n近日，民政部印发《关于加强养老服务的意见》。"
        "最高人民法院发布《关于贯彻落实〈中华人民共和国民营经济促进法〉的指导意见》。"
    )
    assert said(text, "IMPLEMENTS") == {("关于贯彻落实〈中华人民共和国民营经济促进法〉的指导意见", "民营经济促进法")}


@pytest.mark.parametrize(
    "preamble",
    [
        "现将《国家标准化发展纲要》各项任务明确如下：",
        "为抓好《国家标准化发展纲要》实施，现通知如下：",
        "《国家标准化发展纲要》对加强监管作出了部署。现通知如下：",
        "现将《国家标准化发展纲要》转发给你们，请遵照执行。",
        "本试验实施方案根据科技部《国家标准化发展纲要》，提出以下措施：",
    ],
)
def test_whose_tasks_a_document_takes_up_it_carries_out(preamble: str) -> None:
    text = f"省民政厅关于加强监管的通知\n各市民政局：\n{preamble}\n一、加强监管。"
    assert {target for _, target in said(text, "IMPLEMENTS")} == {"国家标准化发展纲要"}


def test_rules_in_detail_carry_out_their_law_though_the_text_is_about_a_meeting() -> None:
    text = (
        "李强主持召开国务院常务会议\n国务院总理李强主持召开国务院常务会议，审议通过《中华人民共和国增值税法实施条例（草案）》。"
        "会议指出，要落实增值税法，健全征管制度。"
    )
    assert said(text, "IMPLEMENTS") == {("增值税法实施条例（草案）", "增值税法")}


def test_a_title_may_say_what_it_puts_into_practice() -> None:
    text = "国务院印发意见\n国务院日前印发《关于实施就业优先战略 促进就业的意见》。《意见》提出，要落实就业优先战略。"
    assert "就业优先战略" in carried_out(text)


def test_reports_in_a_row_are_of_who_gives_the_first() -> None:
    text = "委员长会议举行\n会议建议，常委会会议审议国务院关于今年预算执行情况的报告，关于推进托育服务、养老服务工作情况的报告；审议有关任免案。"
    assert ("国务院", "关于推进托育服务、养老服务工作情况的报告") in said(text, "ISSUES")


def test_who_passes_a_report_on_issues_the_notice() -> None:
    text = "国务院办公厅转发国家地震局关于加强防震减灾工作意见报告的通知\n各省、自治区、直辖市人民政府：\n现转发给你们。\n一、加强监测。健全制度。"
    assert said(text, "ISSUES") == {("国务院办公厅", "国务院办公厅转发国家地震局关于加强防震减灾工作意见报告的通知")}


def test_the_reports_that_a_parliament_hears_are_policies() -> None:
    text = "大会继续举行\n代表们审议了全国人大常委会工作报告、最高人民法院工作报告、最高人民检察院工作报告。"
    assert names(text, "Policy") == {"全国人大常委会工作报告", "最高人民法院工作报告", "最高人民检察院工作报告"}


def test_who_is_answered_wrote_what_was_received() -> None:
    title = "国务院关于同意新建机场的批复\n湖北省人民政府：\n"
    asked = "关于机场立项的请示"
    assert ("湖北省人民政府", asked) in said(
        title + f"你省《{asked}》（鄂政文〔2017〕37号）收悉。现批复如下：", "ISSUES"
    )
    # to be carried out, and not received
    assert ("湖北省人民政府", asked) not in said(title + f"《{asked}》要落实。现批复如下：", "ISSUES")


@pytest.mark.parametrize("order", ["国家发展改革委2016年第44号令", "国家发展改革委令第44号"])
def test_the_order_behind_a_cited_title_issues_it(order: str) -> None:
    text = NOTICE + f"按照《节能审查办法》（{order}）健全登记制度。"
    assert ("国家发展改革委", "节能审查办法") in said(text, "ISSUES")


def test_who_organised_the_making_of_a_plan_issues_it() -> None:
    title = "生态环境部办公厅关于开展隐患排查工作的通知\n各省生态环境厅：\n"
    text = title + "我部组织编制了《安全隐患排查实施方案》。现印发给你们，请遵照执行。\n生态环境部办公厅\n2020年5月1日"
    assert ("生态环境部", "安全隐患排查实施方案") in said(text, "ISSUES")


def test_what_a_notice_demands_to_spread_and_a_decision_changes_is_not_issued_by_it() -> None:
    text = (
        "中央财办等部门印发通知 要求有效推广“千万工程”经验\n"
        "近日，中央财办等部门印发《关于有效推广浙江“千万工程”经验的指导意见》。"
    )
    assert {what for _, what in said(text, "ISSUES")} == {"关于有效推广浙江“千万工程”经验的指导意见"}
    text = "军旗式样公布\n中央军委还发布了关于修改《军旗管理规定（试行）》的决定。"
    assert not said(text, "ISSUES")


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        (
            "关于批准《甲机组调试大纲（B版）》的通知\n某公司：\n根据《核安全法》的规定，我局认为《甲机组调试大纲（B版）》可以接受。",
            "甲机组调试大纲（B版）",
        ),
        (
            "关于征求国家标准《乙测定方法（征求意见稿）》意见的函\n各单位：\n为贯彻《核安全法》，我部组织起草了《乙测定方法（征求意见稿）》。",
            "乙测定方法（征求意见稿）",
        ),
        (
            "示范基地工作办法\n各单位：\n为贯彻落实《丙规划》，在《丁工作意见》基础上，制定本办法。\n一、加强管理\n健全制度。",
            "丁工作意见",
        ),
        (
            "孵化用房补助办法\n各单位：\n根据《孵化用房补助暂行办法》，制定本办法。\n一、加强管理\n健全制度。",
            "孵化用房补助暂行办法",
        ),
    ],
)
def test_what_is_approved_drafted_or_replaced_is_not_carried_out(text: str, cited: str) -> None:
    assert cited not in {target for _, target in said(text, "IMPLEMENTS")}
    assert cited in {target for _, target in said(text, "CITES")} | names(text, "Policy")


def test_what_is_carried_out_is_not_cited_besides() -> None:
    text = "价格管理办法\n根据《价格法》，制定本办法。\n一、加强管理\n违反《价格法》的，依法处理。在落实《关于加强丁工作的意见》的基础上，健全制度。"
    assert said(text, "IMPLEMENTS") == {("价格管理办法", "价格法"), ("价格管理办法", "关于加强丁工作的意见")}
    assert said(text, "CITES") == set()


@pytest.mark.parametrize(
    "title",
    [
        "福建省人民政府关于贯彻落实国务院《关于发展航运的意见》的实施意见",
        "福建省民政厅转发民政部《关于发展航运的意见》的通知",
        "福建省人民政府关于《关于发展航运的意见》的实施意见",
    ],
)
def test_a_title_that_carries_out_another_does_not_act_on_it(title: str) -> None:
    text = (
        f"{title}\n各市人民政府：\n为贯彻落实《关于发展航运的意见》，现提出如下意见。\n一、加强港口建设。\n2020年2月5日"
    )
    assert "关于发展航运的意见" in {what for _, what in said(text, "IMPLEMENTS")}


def test_what_is_drawn_up_while_another_is_carried_out_carries_it_out() -> None:
    text = (
        "福建省人民政府关于加快航运发展的通知\n各市人民政府：\n在全面落实《福建省航运发展规划》基础上，制定如下措施。\n"
        "一、加强港口建设。\n2020年2月5日"
    )
    assert "福建省航运发展规划" in {what for _, what in said(text, "CITES") | said(text, "IMPLEMENTS")}


def test_a_reply_carries_out_the_decision_by_which_it_is_made() -> None:
    text = "国务院关于口岸范围的批复\n广东省人民政府：\n依照《全国人大常委会关于授权管辖的决定》和有关法律法规，现批复如下：\n一、口岸包括查验区。"
    assert ("国务院关于口岸范围的批复", "全国人大常委会关于授权管辖的决定") in said(text, "IMPLEMENTS")


def test_who_decides_on_something_stands_before_the_title_of_that() -> None:
    text = "公告\n根据《国务院对确需保留的审批项目设定许可的决定》、《中华人民共和国工业和信息化部 财政部 国家税务总局公告》（2018年第17号），现予公告。"
    issued = said(text, "ISSUES")
    assert ("国务院", "国务院对确需保留的审批项目设定许可的决定") in issued
    joint = "中华人民共和国工业和信息化部 财政部 国家税务总局公告"
    assert {who for who, what in issued if what == joint} == {"工业和信息化部", "财政部", "税务总局"}
    text = "某通知\n省民政厅于2015年发布了《福建省养老机构申报指南》。"
    assert {what for _, what in said(text, "ISSUES")} == {"福建省养老机构申报指南"}


def test_a_notice_carries_out_what_its_preamble_tells_of_before() -> None:
    text = (
        "国务院办公厅关于治理工作的通知\n各省：\n2018年，国务院印发《关于学前教育改革发展的若干意见》，对治理作出部署。"
        "为落实相关要求，经国务院同意，现就有关事项通知如下：\n一、摸底排查。"
    )
    assert ("国务院办公厅关于治理工作的通知", "关于学前教育改革发展的若干意见") in said(text, "IMPLEMENTS")
    assert not said(text.replace("为落实相关要求，", ""), "IMPLEMENTS")


def test_who_approves_standards_issues_those_that_the_announcement_lists() -> None:
    text = (
        "生态环境部关于发布《基站监测方法》等三项国家环境保护标准的公告\n公告2020年第3号\n"
        "为保护环境，现批准《基站监测方法》等三项标准为国家环境保护标准，并予公布。\n标准名称、编号如下。\n"
        "一、《基站监测方法》（HJ 1151-2020）\n二、《环境影响评价技术导则 输变电》（HJ 24-2020）\n"
        "自实施之日起，《验收技术规范 输变电工程》（HJ 705-2014）废止。\n"
    )
    issued = {what for who, what in said(text, "ISSUES") if who == "生态环境部"}
    assert {"基站监测方法", "环境影响评价技术导则 输变电"} <= issued
    assert "验收技术规范 输变电工程" not in issued


def test_standards_that_an_announcement_abolishes_are_not_issued_by_it() -> None:
    text = (
        "生态环境部关于发布《水质 总磷的测定》等两项国家环境保护标准的公告\n公告2020年第3号\n"
        "为保护环境，现批准《水质 总磷的测定》等两项标准为国家环境保护标准，并予公布。\n一、《水质 总磷的测定》（HJ 1151-2020）\n"
        "自以上标准实施之日起，下列标准废止：\n一、《水质 旧总磷的测定》（HJ 11-2000）\n"
    )
    issued = {what for _, what in said(text, "ISSUES")}
    assert "水质 总磷的测定" in issued and "水质 旧总磷的测定" not in issued


def test_who_issued_a_cited_rule_on_a_day_stands_in_the_bracket_behind_it() -> None:
    text = (
        "国务院办公厅关于清理摊派的通知\n各省人民政府：\n一、严格执行《禁止摊派暂行条例》(1988年4月28日国务院发布)，减轻企业负担。\n"
        "国务院办公厅\n1996年8月27日"
    )
    assert ("国务院", "禁止摊派暂行条例") in said(text, "ISSUES")
