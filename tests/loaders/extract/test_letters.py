"""What letters say of themselves: events that they announce, replies that agree to something, standards that they approve."""

from __future__ import annotations

import pytest

from kg.loaders.documents import Document
from kg.loaders.extract.pipeline import extract
from tests.loaders.extract.graphs import names, said

EVENT = (
    "福建省民政厅关于举办养老服务培训班的通知\n各市、县（区）民政局：\n"
    "为提升养老服务水平，根据年度培训计划，{}。现将有关事项通知如下：\n一、培训时间\n5月6日。\n二、其他事项\n{}\n"
)
HELD = "举办第二期养老服务培训班"


@pytest.mark.parametrize("decides", ["现举办第二期养老服务培训班", "决定举办第二期养老服务培训班（以下简称“培训班”）"])
def test_the_event_that_a_letter_announces_is_its_issuers_own_act(decides: str) -> None:
    assert (HELD, "福建省民政厅") in {(what, who) for who, what in said(EVENT.format(decides, "请准时报到。"), "LEADS")}


def test_several_who_are_named_hold_it_themselves_and_go_on_to_act() -> None:
    text = EVENT.format("民政部、中华全国工商业联合会拟联合举办第二届养老大会", "请准时报到。")
    held = {who for who, what in said(text, "LEADS") if what == "联合举办第二届养老大会"}
    assert held == {"民政部", "全国工商联"}
    goes_on = EVENT.format("我厅决定组织开展养老培训工作，培育一批护理员", "请准时报到。")
    assert ("福建省民政厅", "培育一批护理员") in said(goes_on, "LEADS")
    for asked in (
        "请认真组织实施",
        "认真组织申报，于6月30日前将申报材料报送我厅",
        "现就有关工作通知如下，认真抓好落实",
    ):
        held = said(EVENT.format("我厅决定组织开展养老培训工作，" + asked, "请准时报到。"), "LEADS")
        assert {what for who, what in held if who == "福建省民政厅"} == {"组织开展养老培训工作"}


def test_an_event_is_led_by_those_who_hold_it_and_not_by_those_who_announce_it() -> None:
    text = EVENT.format("现" + HELD, "本次培训由省财政厅主办、省教育厅承办。")
    assert {who for who, what in said(text, "LEADS") if what == HELD} == {"福建省财政厅"}
    assert {who for who, what in said(text, "SUPPORTS") if what == HELD} == {"福建省教育厅"}
    foot = EVENT.format("现" + HELD, "请准时报到。") + "中国政府网 网站地图主办单位：福建省财政厅\n"
    assert {who for who, what in said(foot, "LEADS") if what == HELD} == {"福建省民政厅"}


def test_the_one_committee_of_a_contest_is_known_by_its_kind() -> None:
    text = (
        "福建省民政厅关于举办2018年福建省养老护理员技能大赛的通知\n各市、县（区）民政局：\n现就有关事项通知如下：\n"
        "一、组织机构\n2018年福建省养老护理员技能大赛组委会统筹协调。组委会办公室具体负责大赛日常工作。\n"
        "二、奖励办法\n获奖选手由大赛组委会颁发荣誉证书。"
    )
    whole = "2018年福建省养老护理员技能大赛组委会"
    assert {whole, f"{whole}办公室"} <= names(text, "Agency")
    assert any(who == whole and "颁发荣誉证书" in what for who, what in said(text, "LEADS"))


@pytest.mark.parametrize(
    ("head", "leads"),
    [
        ("国务院关于同意新建民用机场的批复\n国函〔2006〕37号\n福建省人民政府：\n", set()),
        ("国家核安全局关于新建民用机场的批复\n国核安函〔2006〕37号\n某公司：\n", {"国家核安全局"}),
    ],
)
def test_what_the_state_council_agrees_to_is_done_by_others(head: str, leads: set[str]) -> None:
    text = head + "你省《关于建设民用机场的请示》收悉。现批复如下：\n一、同意新建民用机场。"
    assert {who for who, what in said(text, "LEADS") if what == "同意新建民用机场"} == leads


def test_who_writes_does_what_the_letter_promises() -> None:
    text = (
        "国务院办公厅关于政府网站建设的复函\n国办函〔2006〕71号\n某代表：\n你们提出的建议收悉，现答复如下：\n"
        "各级政府相继建立了政府网站，及时发布法规规章。对于你们提出的建议，我们将认真研究，进一步改进工作。\n"
        "同时，我们也将积极督促地方政府收集整理规章。\n"
    )
    promised = {"认真研究", "进一步改进工作", "积极督促地方政府收集整理规章"}
    assert {("国务院办公厅", what) for what in promised} <= said(text, "LEADS")
    assert not {"及时发布法规规章", "提出的建议收悉"} & names(text, "Measure")


def test_an_announcement_goes_on_approving_standards() -> None:
    text = (
        "行业标准公布\n工业和信息化部批准《机器人装箱机》等513项行业标准（见附件1）。其中，机械行业标准106项。"
        "批准《锂辉石精矿》等10项行业标准外文版（见附件3）。现予公布。\n"
        "以上机械行业标准由机械工业出版社出版，航空行业标准由中国航空综合技术研究所组织出版，纺织行业标准由中国标准出版社出版。\n"
    )
    issued = said(text, "ISSUES")
    assert {("工业和信息化部", "机器人装箱机"), ("工业和信息化部", "锂辉石精矿")} <= issued
    assert "纺织行业标准由中国标准出版社出版" in names(text, "Measure")
    assert not {who for who, what in said(text, "LEADS") if "纺织行业标准" in what}


def test_those_who_decide_act_themselves() -> None:
    text = (
        "国务院关于在海南暂时调整实施有关规定的决定\n国发〔2018〕43号\n各省、自治区、直辖市人民政府：\n"
        "为支持海南发展，国务院决定在海南暂时调整实施条例第三十六条的规定。具体管理办法由海南省人民政府制定，"
        "报国务院有关部门同意后实施。\n"
    )
    led = said(text, "LEADS")
    assert ("国务院", "在海南暂时调整实施条例第三十六条的规定") in led
    assert ("海南省人民政府", "报国务院有关部门同意后实施") in led


def test_who_makes_a_standard_public_issues_it() -> None:
    text = (
        "生态环境部关于发布国家放射性污染防治标准《电离辐射监测质量保证通用要求》的公告\n公告2021年第3号\n"
        "为规范监测，现批准《电离辐射监测质量保证通用要求》为国家标准，并予发布。\n一、加强监测。\n"
    )
    assert ("生态环境部", "电离辐射监测质量保证通用要求") in said(text, "ISSUES")


def test_a_body_that_is_named_in_full_once_acts_by_its_kind() -> None:
    text = (
        "福建省民政厅关于加强养老服务工作的通知\n各市、县（区）民政局：\n现就有关事项通知如下：\n一、加强协调\n"
        "建立福建省养老服务工作联席会议制度。联席会议统筹协调养老服务工作，研究解决重大问题。联席会议具体事务由省民政厅负责。"
    )
    assert ("福建省养老服务工作联席会议", "研究解决重大问题") in said(text, "LEADS")
    assert "联席会议具体事务由省民政厅负责" in names(text, "Measure")  # whose affairs they are acts no more


def test_those_who_decide_together_on_an_event_lead_it() -> None:
    text = EVENT.format("福建省民政厅、福建省财政厅决定联合举办养老服务创新大赛", "请准时报到。")
    assert ("福建省民政厅", "联合举办养老服务创新大赛") in said(text, "LEADS")


def test_the_bodies_of_a_contest_without_a_name_in_full_are_its_own() -> None:
    text = (
        "工业和信息化部关于举办创新创业大赛的通知\n各省中小企业主管部门：\n现就有关事项通知如下：\n一、组织机构\n"
        "大赛设立组委会，负责大赛组织实施。\n组委会下设秘书处，负责统筹推进相关事项。秘书处下设办公室，设在工业和信息化部信息中心，承担技术保障工作。\n"
        "大赛设立专家委员会，负责提供咨询服务。\n"
    )
    assert {
        ("大赛组委会", "负责大赛组织实施"),
        ("大赛秘书处", "负责统筹推进相关事项"),
        ("大赛秘书处办公室", "承担技术保障工作"),
        ("大赛专家委员会", "负责提供咨询服务"),
    } <= said(text, "LEADS")


def test_the_office_that_a_body_sets_up_acts_where_it_is_seated() -> None:
    text = (
        "省政府关于做好经济普查工作的通知\n各市人民政府：\n现就有关事项通知如下：\n一、加强组织\n"
        "省政府决定成立福建省经济普查领导小组，负责重大问题的研究。普查领导小组下设办公室，挂靠省统计局，负责普查的组织实施和协调。\n"
    )
    assert ("福建省经济普查领导小组办公室", "负责普查的组织实施和协调") in said(text, "LEADS")


def test_a_plan_is_issued_by_those_who_are_told_to() -> None:
    text = (
        "国务院关于核安全规划的批复\n环境保护部：\n你部请示收悉。现批复如下：\n"
        "一、原则同意《核安全与放射性污染防治规划》（以下简称《规划》），由环境保护部、财政部印发并组织实施。\n"
        "二、环境保护部要加强综合协调，会同财政部等部门对《规划》实施进行跟踪分析，适时组织开展中期评估。\n"
    )
    assert {"环境保护部", "财政部"} <= {
        who for who, what in said(text, "ISSUES") if what == "核安全与放射性污染防治规划"
    }
    assert {what for who, what in said(text, "SUPPORTS") if who == "财政部"} == {
        "会同财政部等部门对《规划》实施进行跟踪分析"
    }
    assert ("财政部", "由环境保护部、财政部印发并组织实施") in said(text, "LEADS")


def test_what_a_letter_decides_to_change_its_issuers_change() -> None:
    text = EVENT.format("决定对《养老服务品名表》部分内容进行调整", "请遵照执行。")
    assert ("福建省民政厅", "对《养老服务品名表》部分内容进行调整") in said(text, "LEADS")


def test_what_a_reply_says_of_the_plan_that_it_approves_the_plan_sets() -> None:
    text = (
        "国务院关于核安全规划的批复\n环境保护部：\n你部请示收悉。现批复如下：\n"
        "一、原则同意《核安全与放射性污染防治规划》（以下简称《规划》），由环境保护部印发并组织实施。\n"
        "二、通过《规划》实施，到2020年，运行核设施安全水平明显提高。\n"
    )
    assert said(text, "SETS") == {("核安全与放射性污染防治规划", "运行核设施安全水平明显提高")}
    assert "通过《规划》实施" not in names(text, "Measure")


def test_a_licence_is_extended_by_who_writes() -> None:
    text = (
        "国家核安全局关于批准某公司变更许可活动范围的通知\n某公司：\n你公司申请收悉。经研究，通知如下。\n"
        "根据有关要求，我局对你公司申请进行了审查，现批准你公司许可证增加附件所列许可活动范围。\n一、加强管理。\n"
    )
    assert ("国家核安全局", "批准你公司许可证增加附件所列许可活动范围") in said(text, "LEADS")


def test_a_title_whose_bracket_is_never_closed_ends_before_its_number() -> None:
    text = EVENT.format("根据《财政部 商务部关于专项资金重点工作的通知(财行〔2018〕91号），现开展培训", "请准时报到。")
    assert {
        ("财政部", "财政部 商务部关于专项资金重点工作的通知"),
        ("商务部", "财政部 商务部关于专项资金重点工作的通知"),
    } <= said(text, "ISSUES")


def test_a_letter_does_itself_what_it_will_hold_and_orders_what_you_shall_do() -> None:
    text = (
        "关于参加博览会的通知\n各市商务局：\n为大力宣传名小吃，促进交流合作，我厅将组织企业参加2019年香港美食博览会。现将有关事项通知如下：\n"
        "一、加强组织。\n福建省商务厅\n2019年5月1日"
    )
    assert ("福建省商务厅", "组织企业参加2019年香港美食博览会") in said(text, "LEADS")
    text = (
        "关于颁发许可证的通知\n某核电有限公司：\n你公司的请示收悉。你公司变更单位名称，应自变更之日起二十个工作日内，向我局申请办理变更手续。\n"
        "国家核安全局\n2020年9月3日"
    )
    assert "向我局申请办理变更手续" in names(text, "Measure")


def test_a_title_is_known_though_its_print_breaks_it() -> None:
    document = Document(
        text="国务院关于同意组建奥运会 首都国际机场协调委员会的批复\n国函〔2006〕38号\n民航总局：\n同意组建协调委员会。\n国务院",
        title="国务院关于同意组建奥运会首都国际机场协调委员会的批复",
    )
    named = {node.name for node in extract(document).nodes if node.label == "Policy"}
    assert named == {"国务院关于同意组建奥运会首都国际机场协调委员会的批复"}


def test_both_organs_before_an_order_without_about_issue_it() -> None:
    text = "国务院、中央军委一九七八年征兵命令\n国发〔1978〕86号\n各省、自治区、直辖市人民政府：\n现命令如下：\n一、加强组织。"
    assert {organ for organ, _ in said(text, "ISSUES")} == {"国务院", "中央军委"}


def test_a_strategy_that_is_carried_out_is_issued_by_none_of_those_before_it() -> None:
    text = "省科技厅关于推荐项目的通知\n各单位：\n为贯彻落实福建省委、福建省人民政府创新驱动发展战略，现通知如下：\n一、加强管理。"
    assert "创新驱动发展战略" not in {policy for _, policy in said(text, "ISSUES")}
    news = "安徽部署学习\n安徽省委制定深入贯彻中央八项规定精神学习教育实施方案，抓好落实。"
    assert said(news, "ISSUES") == set()


def test_who_signs_as_many_as_the_title_counts_issues_it() -> None:
    text = "福建省工信厅等2部门关于公布名单的通知\n各单位：\n现将名单予以公布。\n福建省经济和信息化委员会\n福建省财政厅\n2017年5月6日"
    assert {organ for organ, _ in said(text, "ISSUES")} == {"福建省经济和信息化委", "福建省财政厅"}


def test_a_letter_that_says_that_it_is_a_notice_needs_no_title_that_does() -> None:
    text = "福建省民政厅：关于举办第三届养老护理大赛决赛\n各设区市民政局：\n现将有关事项通知如下：\n一、参赛\n参赛单位应于5月6日报到。\n"
    text += "福建养老护理大赛组委会办公室\n2019年4月6日"
    title = "关于举办第三届养老护理大赛决赛"
    assert said(text, "ISSUES") == {
        ("福建养老护理大赛组委会办公室", title)
    }  # a contest keeps its name, whatever place is in it
    assert (title, "于5月6日报到") in said(text, "CONTAINS")


def test_who_puts_a_letter_up_stands_before_its_title_and_not_in_it() -> None:
    text = "省民政厅：福建省民政厅关于开展养老服务评估的通知\n各市民政局：\n现将有关事项通知如下：\n一、开展评估。"
    assert names(text, "Policy") == {"福建省民政厅关于开展养老服务评估的通知"}
    assert said(text, "ISSUES") == {("福建省民政厅", "福建省民政厅关于开展养老服务评估的通知")}


def test_those_who_resolve_on_it_with_the_one_that_puts_it_up_issue_it() -> None:
    text = "福建省民政厅：关于举办护理大赛的通知\n各市民政局：\n为提升水平，省民政厅、省人社厅、省总工会经研究，决定举办护理大赛。现将有关事项通知如下：\n一、参赛\n请报名。"
    issuers = {"福建省民政厅", "福建省人力资源社会保障厅", "福建省总工会"}
    assert {organ for organ, _ in said(text, "ISSUES")} == issuers


def test_the_lists_that_a_letter_makes_public_are_its_signers() -> None:
    text = (
        "根据《行政许可法》，现将许可的《车辆生产企业及产品》（第343批）、《新能源汽车推荐车型目录》（2021年第4批）以及经商国家税务总局同意的"
        "《免税车型目录》（第42批）予以公告。\n工业和信息化部2021年4月30日\n"
    )
    issued = said(text, "ISSUES")
    assert {what for who, what in issued if who == "工业和信息化部"} == {
        "车辆生产企业及产品",
        "新能源汽车推荐车型目录",
        "免税车型目录",
    }
    assert {who for who, _ in issued} == {"工业和信息化部"}


def test_the_annexes_that_a_crawl_has_run_into_a_line_order_nothing() -> None:
    text = "福建省民政厅关于申报的通知\n各市民政局：一、申报要求（一）各单位要认真申报。二、联系方式邮箱：a@b.gov.cn附件：1.推荐机构名单2.推荐养老机构汇总表"
    assert names(text, "Measure") == {"各单位要认真申报"}


def test_what_a_letter_that_passes_on_another_tells_the_places_is_its_own() -> None:
    text = (
        "国务院办公厅转发民政部关于加强救助工作意见的通知\n各省、自治区、直辖市人民政府：\n民政部《关于加强救助工作的意见》已经国务院同意，现转发给你们，请认真贯彻执行。\n"
        "为做好救助工作，各地区、各部门要按照要求，制定和完善救助预案。\n国务院办公厅\n1997年2月4日\n"
    )
    assert "制定和完善救助预案" in names(text, "Measure")


@pytest.mark.parametrize(
    "title",
    ["关于养老金调整的最新消息", "关于个税汇算的十问十答", "省教育厅：关于2024年高考你最关心的几个问题解答"],
)  # fmt: skip
def test_a_headline_above_a_notice_is_no_title(title: str) -> None:
    assert not names(f"{title}\n国家税务总局：现将有关事项通知如下：\n一、优化办税服务。", "Policy")


def test_who_puts_up_the_letter_of_another_does_not_issue_it() -> None:
    text = "福建省人民政府：福建省教育厅关于加强校园安全的通知\n各市教育局：\n现将有关事项通知如下：\n一、加强校园安全管理。"
    assert said(text, "ISSUES") == {("福建省教育厅", "福建省教育厅关于加强校园安全的通知")}


@pytest.mark.parametrize(
    "resolved",
    ["经省教育厅、省财政厅研究，决定组织调整学校收费", "2023年，省教育厅、省财政厅研究决定开展试点工作"],
)  # fmt: skip
def test_those_who_only_agreed_or_once_resolved_issue_nothing(resolved: str) -> None:
    text = f"福建省教育厅关于调整收费的通知\n各市教育局：\n{resolved}。现将有关事项通知如下：\n一、加强管理。"
    assert {organ for organ, _ in said(text, "ISSUES")} == {"福建省教育厅"}


def test_the_laws_by_which_a_list_is_made_are_not_made_public_with_it() -> None:
    text = (
        "市场监管总局关于发布审查细则的公告\n现将根据《中华人民共和国食品安全法》、《中华人民共和国行政许可法》制定的《食品生产许可审查细则》予以公布。\n"
        "市场监管总局\n2024年3月1日"
    )
    assert {"食品安全法", "行政许可法"}.isdisjoint(what for _, what in said(text, "ISSUES"))
    other = "现将符合《新能源汽车推荐车型目录》（第3批）条件的企业予以公告。\n工业和信息化部\n2024年3月1日"
    assert not said(other, "ISSUES")


def test_annexes_that_a_sentence_asks_for_stay_in_it() -> None:
    asked = "各单位要按要求填写附件：1.报名表；2.汇总表，由各市科技局审核后报送省科技厅。"
    text = f"福建省科技厅关于申报的通知\n各市科技局：\n现将有关事项通知如下：\n一、要求\n（一）{asked}"
    assert "各单位要按要求填写" not in names(text, "Measure")


def test_an_order_of_merit_tells_of_deeds_behind_what_it_confers() -> None:
    text = (
        "国务院 中央军委关于授予某某同志荣誉称号的命令\n国函〔2006〕31号\n公安部：\n"
        "国务院、中央军委决定：授予某市消防大队班长某某“消防战士”荣誉称号。\n"
        "某某同志忠于职守，抢救遇险群众，长期照顾孤寡老人，被授予“希望工程贡献奖”。\n"
        "国务院、中央军委号召全体公安民警向某某同志学习，继承和发扬优良传统。\n"
    )
    act = "授予某市消防大队班长某某“消防战士”荣誉称号"
    assert said(text, "LEADS") == {("国务院", act), ("中央军委", act)}
    assert {"抢救遇险群众", "长期照顾孤寡老人"}.isdisjoint(names(text, "Measure"))
    assert "继承和发扬优良传统" in names(text, "Measure")


def test_what_an_honour_brings_with_it_is_ordered() -> None:
    text = (
        "福建省人民政府关于授予张三等同志荣誉称号的决定\n各市人民政府：\n省政府决定授予张三等同志“先进个人”荣誉称号。\n"
        "由省财政厅安排奖励资金，每人奖励10万元。\n省人力资源社会保障厅负责落实先进个人待遇。\n"
    )
    assert ("福建省人力资源社会保障厅", "负责落实先进个人待遇") in said(text, "LEADS")
