"""Official documents as crawls leave them: who is responsible, where goals stand, what is no measure."""

from __future__ import annotations

import pytest

from kg.loaders.documents import Document
from kg.loaders.extract.pipeline import extract
from tests.loaders.extract.graphs import names, said

NOTICE = "福建省人民政府办公厅关于加强养老服务工作的通知\n各市、县（区）人民政府：\n现就有关事项通知如下：\n"


def measures(text: str) -> set[str]:
    return names(text, "Measure")


@pytest.mark.parametrize("words", ["排在第一位的部门为牵头部门", "列第一位的为牵头单位", "排名第一的单位为牵头单位"])
def test_the_first_named_leads_where_the_document_says_so(words: str) -> None:
    text = NOTICE + f"一、加强监管。健全登记制度。（省民政厅、省财政厅负责，{words}，下同）"
    assert ("福建省民政厅", "健全登记制度") in said(text, "LEADS")
    assert ("福建省财政厅", "健全登记制度") in said(text, "SUPPORTS")
    assert ("福建省财政厅", "健全登记制度") not in said(text, "LEADS")


def test_a_list_of_bodies_ends_where_the_next_paragraph_was_run_on() -> None:
    text = (
        NOTICE
        + "一、加强监管\n健全登记制度。责任单位：省民政厅、财政厅，福建省税务局建立信用档案，完善评估办法。责任单位：省教育厅"
    )
    assert {agency for agency, measure in said(text, "LEADS") if measure == "健全登记制度"} == {
        "福建省民政厅",
        "福建省财政厅",
        "福建省税务局",
    }
    assert {agency for agency, measure in said(text, "LEADS") if measure == "建立信用档案"} == {"福建省教育厅"}


def test_statements_whose_own_paragraphs_are_lost_say_nothing_of_others() -> None:
    text = NOTICE + "一、加强监管\n健全登记制度。责任单位：省民政厅责任单位：省财政厅责任单位：省教育厅"
    assert {agency for agency, measure in said(text, "LEADS") if measure == "健全登记制度"} == {"福建省民政厅"}


@pytest.mark.parametrize("between", ["", "\n"])
def test_a_sentence_that_says_who_leads_and_who_supports(between: str) -> None:
    text = NOTICE + f"一、加强监管。健全登记制度。{between}此项工作由省民政厅牵头，省财政厅配合。"
    assert ("福建省民政厅", "健全登记制度") in said(text, "LEADS")
    assert ("福建省财政厅", "健全登记制度") in said(text, "SUPPORTS")


def test_a_line_that_says_who_leads_adds_nothing_else() -> None:
    text = NOTICE + "一、加强监管\n健全登记制度。\n省民政厅牵头，各市、县（区）人民政府组织实施。"
    assert measures(text) == {"健全登记制度"}
    assert said(text, "LEADS") == {("福建省民政厅", "健全登记制度")}


def test_a_dated_sentence_of_the_general_requirements_is_a_goal() -> None:
    text = NOTICE + "一、总体要求。坚持需求导向，优化供给。到2026年，养老服务床位达到10万张。\n二、加强监管。健全制度。"
    assert {goal for _, goal in said(text, "SETS")} == {"养老服务床位达到10万张"}
    assert not measures(text) & {"坚持需求导向", "优化供给"}


def test_a_chapter_name_that_ran_into_its_text_is_its_heading() -> None:
    text = (
        NOTICE
        + "一、指导思想全面落实国家部署，推进改革，优化服务供给，提升群众满意度。二、主要任务健全登记制度，完善评估办法。"
    )
    assert measures(text) == {"健全登记制度", "完善评估办法"}


def test_an_order_keeps_its_subject_behind_a_comma() -> None:
    text = NOTICE + "一、明确责任。省民政厅要按照国家部署要求，健全登记制度。"
    assert said(text, "LEADS") == {("福建省民政厅", "健全登记制度")}


def test_the_signature_may_follow_the_list_of_attachments() -> None:
    text = "闽民函〔2021〕19号\n现就有关事项通知如下：\n一、健全登记制度。\n附件：情况表\n福建省民政厅2021年7月21日"
    assert {agency for agency, _ in said(text, "ISSUES")} == {"福建省民政厅"}


@pytest.mark.parametrize(
    "clause",
    [
        "对经当地有关部门确认",
        "对各地民政部门举办的线下促销活动",
        "执行应急运输任务的物流企业",
        "省促进中小企业发展工作领导小组办公室",
        "购买公共服务的",
    ],
)
def test_conditions_and_those_concerned_are_no_measures(clause: str) -> None:
    assert measures(NOTICE + f"一、加强企业扶持\n{clause}，给予资金补助。") == {"加强企业扶持", "给予资金补助"}


def test_who_may_apply_is_no_measure() -> None:
    text = (
        NOTICE
        + "一、组织企业申报\n（一）申报条件\n企业应具备健全的财务制度，建立研发机构。\n（二）加强政策宣传\n推广典型经验。"
    )
    assert measures(text) == {"组织企业申报", "加强政策宣传", "推广典型经验"}


def test_a_partner_is_no_subject_of_what_the_list_of_bodies_closes() -> None:
    text = NOTICE + "一、加强融资服务。与省财政厅等部门共同制定扶持办法，设立专项贷款。（责任单位：省民政厅）"
    assert said(text, "LEADS") >= {("福建省民政厅", "设立专项贷款")}
    assert not [agency for agency, _ in said(text, "LEADS") if agency == "福建省财政厅"]


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        ("以便函方式反馈审核意见。", "以便函方式反馈审核意见"),
        ("全面摸清底数，形成项目数据库。", "形成项目数据库"),
        ("近期拟组织企业参加展会。", "组织企业参加展会"),
        ("不定期发布合格名单。", "不定期发布合格名单"),
        ("对项目建设一次性规划预留。", "对项目建设一次性规划预留"),
        ("密切上下游关系。", "密切上下游关系"),
        ("按季度用电量给予奖励。", "按季度用电量给予奖励"),
        ("联合高校和研究机构开展合作。", "联合高校和研究机构开展合作"),
        ("省级财政每年给予专项补贴。", "每年给予专项补贴"),
        ("县级建立信息档案库。", "建立信息档案库"),
        ("各市人民政府负责组织所属项目的筹建单位。", "负责组织所属项目的筹建单位"),
        ("将民政部优惠政策有效传导至基层机构。", "将民政部优惠政策有效传导至基层机构"),
        ("按照通知精神对达标机构发放补贴。", "按照通知精神对达标机构发放补贴"),
        ("专项资金对符合条件的改造项目予以支持。", "专项资金对符合条件的改造项目予以支持"),
    ],
)
def test_an_order_that_a_manner_begins(sentence: str, measure: str) -> None:
    assert measure in measures(NOTICE + f"一、加强服务。{sentence}")


@pytest.mark.parametrize(
    "clause",
    [
        "申请书、检测报告（加盖公章）。",
        "对补贴期间，",
        "对需审批的事项，",
        "培训任务数见附件2，",
        "养老服务实施方案，",
        "对增速居前的设区市（不含厦门市），",
        "按照国土规划、园区规划和产业定位，",
        "根据省政府关于加快园区建设的部署，",
    ],
)
def test_papers_and_grounds_are_no_measures(clause: str) -> None:
    assert measures(NOTICE + f"一、加强监管。{clause}健全登记制度。") == {"健全登记制度"}


def test_a_chapter_about_management_is_no_measure_but_what_it_orders_is() -> None:
    assert measures(NOTICE + "一、项目管理和监督检查\n健全登记制度。\n二．其他事项\n按时报送总结。") == {
        "健全登记制度",
        "按时报送总结",
    }


def test_organs_that_act_by_their_duties_lead_what_follows() -> None:
    text = NOTICE + "一、加强监管。省民政厅、财政厅等相关单位根据各自职责分工，加强业务指导。"
    assert said(text, "LEADS") == {("福建省民政厅", "加强业务指导"), ("福建省财政厅", "加强业务指导")}


def test_the_organs_between_a_ground_and_a_title_issued_it() -> None:
    text = NOTICE.replace("现就", "根据省民政厅、省财政厅《福建省养老补贴管理办法》，现就")
    assert {agency for agency, policy in said(text, "ISSUES") if policy == "福建省养老补贴管理办法"} == {
        "福建省民政厅",
        "福建省财政厅",
    }


def test_a_year_alone_in_a_statement_of_goals_and_an_aim_in_so_many_years() -> None:
    text = "福建省人民政府办公厅关于加强养老服务工作的通知\n闽政办〔2021〕5号\n各市人民政府：\n现就有关事项通知如下：\n"
    text += "一、工作目标\n2021年养老改革初见成效，全面完成登记。\n二、加强监管。力争3年内床位缺口明显缩小、基本完成改造。\n福建省人民政府办公厅\n2021年3月1日\n"
    facts = extract(Document(text=text, title=text.partition("\n")[0]))
    assert {goal.name: goal.properties.get("deadline") for goal in facts.nodes if goal.label == "Goal"} == {
        "养老改革初见成效": "2021-12-31",
        "全面完成登记": "2021-12-31",
        "床位缺口明显缩小、基本完成改造": "2024-12-31",
    }


def test_those_who_sign_beside_the_issuer_of_the_title_issue_too() -> None:
    text = (
        NOTICE.replace("人民政府办公厅", "民政厅")
        + "一、加强监管。健全登记制度。\n抄送单位\n福建省教育厅\n附件：名单\n"
    )
    signed = text + "福建省民政厅    福建省财政厅\n福建省商务厅\n2021年3月1日\n"
    assert {agency for agency, _ in said(signed, "ISSUES")} == {"福建省民政厅", "福建省财政厅", "福建省商务厅"}


def test_who_heads_a_sentence_or_is_responsible_leads_its_clauses() -> None:
    text = NOTICE + "一、加强监管。由省民政厅牵头，各部门共同推动养老产业发展，协调解决困难。"
    assert said(text, "LEADS") == {("福建省民政厅", "共同推动养老产业发展"), ("福建省民政厅", "协调解决困难")}
    text = NOTICE + "一、加强监管。各市政府、省民政厅是项目推进的主管单位，负责监督项目进展。"
    assert said(text, "LEADS") == {("福建省民政厅", "负责监督项目进展")}


def test_those_who_propose_a_letter_without_signature_issue_it() -> None:
    text = (
        "省民政厅等三部门：关于加强养老服务工作的意见\n各市民政局：\n"
        "根据民政部等两部门联合印发的《关于发展养老服务的意见》，福建省民政厅、财政厅，人社厅提出如下意见：\n一、加强监管。健全登记制度。"
    )
    assert said(text, "ISSUES") == {
        ("福建省民政厅", "福建省民政厅等三部门关于加强养老服务工作的意见"),
        ("福建省财政厅", "福建省民政厅等三部门关于加强养老服务工作的意见"),
        ("福建省人力资源社会保障厅", "福建省民政厅等三部门关于加强养老服务工作的意见"),
        ("民政部", "关于发展养老服务的意见"),
    }


def test_the_goals_of_general_requirements_go_on_after_a_semicolon() -> None:
    text = (
        NOTICE
        + "一、总体要求。到2026年，建成10家中心；培育20家机构，能力明显增强。坚持需求导向。\n二、加强监管。健全制度。"
    )
    assert {goal for _, goal in said(text, "SETS")} == {"建成10家中心", "培育20家机构", "能力明显增强"}


def test_numbers_for_the_year_are_goals() -> None:
    text = NOTICE.replace("\n各市", "\n闽政办〔2021〕5号\n各市") + (
        "一、加强监管。完善登记，全年完成投资447亿元。2021年开展认定，培训护理员600人。\n福建省人民政府办公厅\n2021年3月1日\n"
    )
    assert {goal for _, goal in said(text, "SETS")} == {"完成投资447亿元", "培训护理员600人"}


def test_a_digest_that_says_who_is_responsible_is_read_as_the_document() -> None:
    text = (
        "省民政厅关于印发《福建省养老服务五条措施》的通知\n经省政府同意，省民政厅日前印发《福建省养老服务五条措施》。"
        "一、建立协调机制。健全登记制度。（责任单位：省财政厅、海洋经济办）"
    )
    assert said(text, "LEADS") == {
        (agency, measure)
        for agency in ("福建省财政厅", "福建省海洋经济办")
        for measure in ("建立协调机制", "健全登记制度")
    }


def test_what_a_whole_place_is_to_build_by_a_date_is_a_goal() -> None:
    text = NOTICE + "一、完善布局。编制规划。计划到2025年，全省建设养老中心20个，护理床位占比达60%。"
    assert {goal for _, goal in said(text, "SETS")} == {"全省建设养老中心20个", "护理床位占比达60%"}


def test_a_ground_behind_the_addressee_is_carried_out() -> None:
    text = "省民政厅关于加强养老服务工作的通知\n各市民政局：     根据民政部《关于发展养老服务的意见》，现将有关事项通知如下：一、加强监管。健全登记制度。"
    assert said(text, "IMPLEMENTS") == {("省民政厅关于加强养老服务工作的通知", "关于发展养老服务的意见")}


@pytest.mark.parametrize(
    "title", ["福建省民政厅《关于加强养老服务工作的通知》", "福建省民政厅：《关于加强养老服务工作的通知》"]
)
def test_a_title_in_brackets_of_its_own_is_the_documents(title: str) -> None:
    text = f"{title}\n各市民政局：\n现通知如下：\n一、加强服务监管。健全登记制度。"
    assert {organ for organ, _ in said(text, "ISSUES")} == {"福建省民政厅"}
    assert {measure for _, measure in said(text, "CONTAINS")} >= {"加强服务监管"}


def test_a_title_with_and_without_about_is_one_policy() -> None:
    text = "关于印发《养老服务质量提升三年行动计划》的通知\n各市民政局：\n现将《关于养老服务质量提升三年行动计划》印发给你们。\n一、加强服务监管。"
    assert len(names(text, "Policy")) == 1


def test_headings_that_begin_with_a_verb_are_measures_though_their_object_is_an_order() -> None:
    text = NOTICE + "一、简化担保要求\n二、规范审核程序\n三、实施步骤\n四、工作要求\n五、确定审核主体\n"
    assert measures(text) == {"简化担保要求", "规范审核程序", "确定审核主体"}


def test_what_is_paid_reported_and_approved_is_a_measure() -> None:
    text = (
        NOTICE
        + "一、加强服务监管。每个典型应用给予15万元奖励。前两年按销售收入的3%给予补贴。重大问题及时向省政府报告。报省民政厅备案。"
    )
    assert measures(text) == {
        "加强服务监管",
        "每个典型应用给予15万元奖励",
        "前两年按销售收入的3%给予补贴",
        "重大问题及时向省政府报告",
        "报省民政厅备案",
    }


def test_named_types_are_measures() -> None:
    text = NOTICE + "一、支持重点\n（一）养老科技类。重点支持辅具研发。\n（二）社区服务类。支持助餐点建设。"
    assert {"养老科技类", "社区服务类", "重点支持辅具研发"} <= measures(text)


def test_a_letter_that_has_lost_its_title_is_issued_by_whose_number_it_bears() -> None:
    text = "国办发〔2024〕36号\n各省、自治区、直辖市人民政府：\n现就发展养老服务提出如下实施意见：\n一、加强服务监管。健全登记制度。"
    assert said(text, "ISSUES") == {("国务院办公厅", "国办发〔2024〕36号")}
    assert said(text, "CONTAINS") >= {("国办发〔2024〕36号", "加强服务监管")}


def test_items_whose_breaks_are_lost_are_told_by_counting_on() -> None:
    text = NOTICE + (
        "一、加强服务监管。"
        + "健全登记制度，完善评估办法，" * 12
        + "落实监管责任二、完善补贴政策（一）提高补贴标准（二）扩大补贴范围"
        "三、加强人才培养1.组织培训班2.评选先进人员"
    )
    assert {"组织培训班", "评选先进人员", "完善补贴政策", "提高补贴标准", "扩大补贴范围", "加强人才培养"} <= measures(
        text
    )


def test_a_plan_with_its_maker_in_front_is_the_same_plan() -> None:
    text = (
        "福建省民政厅关于印发2020年养老服务对接工作方案的通知\n各市民政局：\n现将《福建省民政厅2020年养老服务对接工作方案》印发给你们。\n"
        "一、加强服务监管。"
    )
    assert len(names(text, "Policy")) == 1


def test_targets_that_are_carried_out_are_an_action_and_no_section_on_goals() -> None:
    text = NOTICE + "一、落实年度目标任务\n压实各方责任。\n二、工作目标\n服务体系更加完善。"
    assert {"落实年度目标任务", "压实各方责任"} <= measures(text)
    assert names(text, "Goal") == {"服务体系更加完善"}


def test_a_chapter_of_focus_and_goals_says_what_is_to_be_done() -> None:
    text = NOTICE + "一、发展重点和目标\n（一）汽车产业。推动各地区协同发展，支持壮大骨干企业。"
    assert {"推动各地区协同发展", "支持壮大骨干企业"} <= measures(text)
    assert not names(text, "Goal")


def test_opening_a_market_is_no_list_of_conditions() -> None:
    text = NOTICE + "一、拓宽发展空间\n（一）进一步放开市场准入条件。禁止歧视民间资本行为。\n（二）服务对象。开展评审。"
    assert {"进一步放开市场准入条件", "禁止歧视民间资本行为"} <= measures(text)


def test_below_arabic_numbers_two_clauses_are_two_measures() -> None:
    text = (
        NOTICE
        + "一、工作任务\n1.建设服务平台，开发优质资源。推进资源共享。\n2.推进数字图书馆建设，加快文献数字化。开展普及活动。"
    )
    assert {"建设服务平台", "开发优质资源", "推进数字图书馆建设", "加快文献数字化"} <= measures(text)


def test_a_list_of_conditions_ends_where_a_chapter_begins() -> None:
    text = NOTICE + (
        "一、基本要求\n申请的机构应满足以下条件：\n（一）建立管理体系；\n（二）完善服务标准。\n二、工作程序\n（一）审查。省民政厅组织专家进行复审。"
    )
    assert said(text, "LEADS") == {("福建省民政厅", "组织专家进行复审")}


def test_the_plan_behind_the_letters_last_lines_is_read() -> None:
    text = (
        NOTICE
        + "请遵照执行。\n福建省民政厅\n2019年3月13日\n（此件主动公开）\n养老服务工作方案\n一、工作目标\n（一）培训护理员300人以上。"
    )
    assert names(text, "Goal") == {"培训护理员300人以上"}


def test_a_notice_that_carries_out_anothers_is_not_issued_by_that_other() -> None:
    text = "福建省人民政府办公厅：贯彻落实国务院办公厅关于发展养老服务意见的通知\n各市人民政府：\n现通知如下：\n一、加强服务监管。"
    assert {organ for organ, _ in said(text, "ISSUES")} == {"福建省人民政府办公厅"}


def test_what_funds_pay_and_whom_things_are_sent_to_are_measures() -> None:
    text = (
        NOTICE
        + "一、加强服务监管。省级就业补助资金给予倾斜支持。省级水利资金予以适当倾斜。规模较大的给予奖励资金。补贴期限由3个月延长至12个月。于明年1月底前报省民政厅。"
    )
    assert {
        "省级就业补助资金给予倾斜支持",
        "省级水利资金予以适当倾斜",
        "规模较大的给予奖励资金",
        "补贴期限由3个月延长至12个月",
    } <= measures(text)
    assert any(name.endswith("报省民政厅") for name in measures(text))


def test_a_letter_that_a_report_gives_whole_is_read_as_the_letter() -> None:
    text = "福建省人民政府办公厅29日发布关于延迟开工的通知，通知全文如下。\n各市人民政府：\n为加强防护，现通知如下：\n一、落实防护措施。要加强健康管理。\n福建省人民政府办公厅\n2020年1月29日"
    assert ("福建省人民政府办公厅", "关于延迟开工的通知") in said(text, "ISSUES")
    assert {measure for _, measure in said(text, "CONTAINS")} >= {"加强健康管理"}


def test_a_plan_that_a_report_gives_whole_is_read_as_the_plan() -> None:
    plan = "福建省深化改革加强食品安全工作行动方案"
    text = f"近日，福建省人民政府印发了《{plan}》，并发出通知，要求各地贯彻落实。\n《{plan}》公布如下：\n"
    text += "一、目标要求\n到2035年，风险管控能力显著提升。监管体系运行有效。\n二、主要任务\n（一）完善标准体系。"
    assert said(text, "ISSUES") == {("福建省人民政府", plan)}
    assert {(plan, "风险管控能力显著提升"), (plan, "监管体系运行有效")} <= said(text, "SETS")
    assert (plan, "完善标准体系") in said(text, "CONTAINS")


@pytest.mark.parametrize(
    "title", ["福建省经信委等四部门：福建省开发基地管理办法的通知", "福建省开发基地管理办法的通知"]
)
def test_a_notice_of_a_rule_whose_words_about_are_lost_names_the_rule(title: str) -> None:
    text = f"{title}\n第一条 本办法适用于申报。\n第二条 开展基地评审。"
    assert names(text, "Policy") == {"福建省开发基地管理办法"}


def test_a_letter_that_hands_out_what_its_writer_made_is_about_that() -> None:
    text = "各省生态环境厅：\n我部组织编制了《隐患排查实施方案（2020-2022）》（以下简称《方案》，见附件），定于今年开展排查。现将《方案》印送给你们。\n"
    text += "一、加强组织领导。建立排查台账。\n生态环境部办公厅\n2020年5月6日"
    plan = "隐患排查实施方案（2020-2022）"
    assert said(text, "ISSUES") == {("生态环境部办公厅", plan), ("生态环境部", plan)}
    assert ("隐患排查实施方案（2020-2022）", "加强组织领导") in said(text, "CONTAINS")


def test_who_acts_once_something_has_come_in() -> None:
    text = NOTICE + "一、审批\n国防科工委收到申请后，应当在15个工作日内提出审查意见，并送外经贸部进行复审。"
    assert said(text, "LEADS") == {
        ("国防科工委", "在15个工作日内提出审查意见"),
        ("国防科工委", "送外经贸部进行复审"),
    }


def test_duties_of_an_organ_that_is_introduced_first() -> None:
    text = NOTICE + "第一条 国家航天局是样品的管理部门，主要职责包括：\n（一）制定管理政策。\n"
    text += (
        "第二条 国家航天局探月与航天工程中心（以下简称探月中心）受国家航天局委托，主要职责包括：\n（一）审核借用申请。"
    )
    assert {("国家航天局", "制定管理政策"), ("国家航天局探月与航天工程中心", "审核借用申请")} <= said(text, "LEADS")


def test_a_chapter_that_runs_into_its_first_article() -> None:
    text = "福建省企业认定管理办法\n第一章 总则第一条 开展认定工作。第二章 跟踪管理第二条 省财政厅对企业实行动态管理。"
    assert ("福建省财政厅", "对企业实行动态管理") in said(text, "LEADS")


def test_a_long_row_of_organs_in_brackets_of_another_shape() -> None:
    text = (
        NOTICE
        + "各地要强化责任制，保障市场供应。〔省发改委、商务厅、农业农村厅等负责，各市、县人民政府负责落实〕\n要加强监管。（省公安厅负责）"
    )
    assert ("福建省商务厅", "保障市场供应") in said(text, "LEADS")
    assert ("福建省公安厅", "保障市场供应") not in said(text, "LEADS")


def test_who_takes_part_beside_another_supports() -> None:
    text = NOTICE + "一、分工\n省财政厅具体负责资金管理，省教育厅、省科技厅共同参与评审工作。"
    assert {organ for organ, _ in said(text, "SUPPORTS")} == {"福建省教育厅", "福建省科技厅"}
    assert {organ for organ, _ in said(text, "LEADS")} == {"福建省财政厅"}


def test_organs_behind_those_of_each_place_are_no_ministries() -> None:
    text = "教育部关于开展试点的通知\n各地教育厅：\n一、要求\n请各地工业和信息化主管部门、卫生健康委、财政局发挥作用，推动项目建设。"
    assert not {organ for organ, _ in said(text, "LEADS")}


def test_runs_of_blanks_in_a_line_that_holds_a_whole_letter_are_its_breaks() -> None:
    filler = "健全登记制度，完善评估办法。" * 14
    text = NOTICE + f"一、加强服务监管    对经认定的机构，建立信用档案。{filler}    二、完善补贴政策    提高补贴标准。"
    assert {"加强服务监管", "建立信用档案", "完善补贴政策", "提高补贴标准"} <= measures(text)


def test_notices_that_are_named_one_after_the_other_have_the_same_issuer_but_regulations_not() -> None:
    text = (
        NOTICE
        + "一、加强服务监管。按照省民政厅《关于发展养老服务的通知》（闽民〔2020〕1号）、《关于加强培训的通知》和《养老服务条例》办理。"
    )
    issued = {policy for organ, policy in said(text, "ISSUES") if organ == "福建省民政厅"}
    assert issued == {"关于发展养老服务的通知", "关于加强培训的通知"}


def test_associations_of_the_place_are_bodies() -> None:
    text = NOTICE + "一、举办大赛。（一）承办单位：省服装设计师协会、省有关行业协会。"
    assert "福建省服装设计师协会" in names(text, "Agency")
    assert not any("行业协会" in name for name in names(text, "Agency"))


def test_organs_of_a_city_that_no_list_has_and_units_whose_names_begin_like_a_place() -> None:
    text = NOTICE + "一、加强服务监管。由泉州市公用事业局、省商务厅市场运行处负责。\n联系人：省商务厅市场运行处"
    assert {"泉州市公用事业局", "福建省商务厅市场运行处"} <= names(text, "Agency")


def test_a_table_of_contents_orders_nothing_and_the_articles_below_are_read() -> None:
    text = "福建省养老服务条例\n目录\n第一章总则\n第二章法律责任\n第三章附则\n养老机构应当建立信用档案。\n民政部门应当完善评估办法。"
    assert measures(text) >= {"建立信用档案", "完善评估办法"}


def test_an_announcement_that_has_only_its_number_for_a_title() -> None:
    text = "国家税务总局公告2018年第28号\n现将有关事项公告如下：\n一、优化办税服务。加快退税进度。"
    assert {policy for _, policy in said(text, "ISSUES")} == {"国家税务总局公告2018年第28号"}
    assert "加快退税进度" in measures(text)


def test_a_date_holds_for_the_paragraphs_of_goals_below_it() -> None:
    text = (
        NOTICE
        + "一、总体要求\n（一）主要目标。\n到2017年，服务体系更加健全。其中：\n服务能力大幅提升。护理床位不断增加。\n（二）支持重点\n1.支持机构改革。完善登记制度。"
    )
    facts = extract(Document(text=text, title=text.partition("\n")[0]))
    goals = {node.name: node.properties.get("deadline") for node in facts.nodes if node.label == "Goal"}
    assert goals == dict.fromkeys(("服务体系更加健全", "服务能力大幅提升", "护理床位不断增加"), "2017-12-31")
    assert {"支持机构改革", "完善登记制度"} <= measures(text)


def test_a_plan_of_the_own_place_is_an_action_and_not_the_end_of_the_preamble() -> None:
    text = (
        NOTICE
        + "一、加强服务监管。各地要结合实际需求，制定本地区实施方案，组织开展重点项目建设。为优化布局，促进融合，特制订本意见。制定本意见。"
    )
    assert {"制定本地区实施方案", "组织开展重点项目建设"} <= measures(text)
    assert measures(text).isdisjoint({"促进融合", "制定本意见"})


def test_when_a_task_is_to_be_done_is_no_goal() -> None:
    assert not names(NOTICE + "一、加强服务监管。进度安排：2019年8月底前全面实施。培训时间应不少于5天。", "Goal")


@pytest.mark.parametrize(
    "title",
    [
        "福建省民政厅印发《关于加强养老服务的若干措施》的通知",
        "福建省民政厅：印发《关于加强养老服务的若干措施》",
        "福建省民政厅印发：关于加强养老服务的若干措施",
        "福建省民政厅关于印发《关于加强养老服务的若干措施》的通知",
    ],
)
def test_a_notice_that_hands_out_a_plan_is_the_plan(title: str) -> None:
    text = (
        title + "\n各市、县（区）民政局：\n现印发给你们。\n关于加强养老服务的若干措施\n一、加强行业监管。健全登记制度。"
    )
    assert said(text, "ISSUES") == {("福建省民政厅", "关于加强养老服务的若干措施")}
    assert measures(text) == {"加强行业监管", "健全登记制度"}


def test_a_plan_that_is_passed_on_whole_is_of_those_who_made_it() -> None:
    plan = "虹口区城市更新行动方案（2023-2025年）"
    notice = f"虹口区人民政府办公室关于转发区民政局《{plan}》的通知"
    text = (
        f"{notice}\n各街道办事处：\n现转发给你们，请认真按照执行。\n"
        f"{plan}\n为落实《上海市城市更新条例》，提出本方案。\n一、加强行业监管。健全登记制度。"
    )
    assert said(text, "ISSUES") == {("虹口区人民政府办公室", notice), ("虹口区民政局", plan)}
    assert (plan, "加强行业监管") in said(text, "CONTAINS")


def test_several_plans_under_one_notice_have_its_issuer() -> None:
    text = (
        "胶州市人民政府办公室关于印发种植业等保险方案的通知\n各镇政府：\n"
        "《胶州市种植业保险方案》、《胶州市森林保险方案》等两个方案已经同意，现印发给你们，望认真贯彻实施。"
    )
    issued = {policy for _, policy in said(text, "ISSUES")}
    assert issued >= {"胶州市种植业保险方案", "胶州市森林保险方案"}


ADDRESSED = "各省、自治区、直辖市民政厅：\n"
ORDERED = "\n一、加强行业监管\n健全登记制度。"


@pytest.mark.parametrize(
    ("preamble", "policy"),
    [
        (ADDRESSED + "现就加强养老服务工作提出如下意见：", "关于加强养老服务工作的意见"),
        (ADDRESSED + "为规范养老机构管理，提高服务质量，经国务院同意，现提出以下意见。", "关于规范养老机构管理的意见"),
        ("按照国务院有关决策部署，现就养老领域财政事权划分改革制定如下方案。", "养老领域财政事权划分改革方案"),
        (
            "李克强总理在全国养老服务电视电话会议上发表重要讲话。为确保会议确定的重点任务落到实处，现制定如下分工方案。",
            "全国养老服务电视电话会议重点任务分工方案",
        ),
        (
            ADDRESSED + "《养老服务综合监管指导目录》是重要文件。经国务院批准，现就有关事项通知如下：",
            "关于养老服务综合监管指导目录有关事项的通知",
        ),
        (
            "为加强统筹协调，经国务院同意，建立养老服务部际联席会议（以下简称联席会议）制度。",
            "养老服务部际联席会议制度",
        ),
    ],
)
def test_a_letter_without_title_and_number_is_named_by_what_it_is_about(preamble: str, policy: str) -> None:
    facts = extract(Document(text=preamble + ORDERED, title=""))
    named = {node.id: node.name for node in facts.nodes}
    assert {(named[r.source], named[r.target]) for r in facts.relationships if r.type == "CONTAINS"} == {
        (policy, "加强行业监管"),
        ("加强行业监管", "健全登记制度"),
    }


@pytest.mark.parametrize("addressed", [ADDRESSED, "钱正英同志：\n"])
def test_a_letter_that_does_not_say_what_it_is_about_is_read_though_it_has_no_policy(addressed: str) -> None:
    facts = extract(Document(text=f"{addressed}现提出以下意见。{ORDERED}", title=""))
    assert {node.name for node in facts.nodes if node.label == "Measure"} == {"加强行业监管", "健全登记制度"}
    assert not [node for node in facts.nodes if node.label == "Policy"]


@pytest.mark.parametrize(
    ("body", "measures_"),
    [
        ("（一）研究将资金直达机制实施中的好做法制度化。", {"研究将资金直达机制实施中的好做法制度化"}),
        (
            "（一）加强收费监管。\n具体措施：1．简化办理程序。2．2020年底前开展专项治理，检查物流收费。",
            {"加强收费监管", "简化办理程序", "2020年底前开展专项治理", "检查物流收费"},
        ),
        ("（一）关于水利建设要大小并举问题进一步加大支持力度，加快前期工作。", {"进一步加大支持力度", "加快前期工作"}),
        ("（一）全力保障基本生活条件。推进危房改造。", {"全力保障基本生活条件", "推进危房改造"}),
    ],
)
def test_items_are_told_from_what_stands_before_them(body: str, measures_: set[str]) -> None:
    assert measures(NOTICE + f"一、主要任务\n{body}") - {"主要任务"} == measures_


def test_how_things_stand_sets_no_goals() -> None:
    assert not names(
        NOTICE + "一、环境形势\n城镇污水处理率由52%提高到72%，监管力度不断加大。\n二、主要任务\n健全登记制度。", "Goal"
    )


def test_a_task_of_an_organ_s_list_that_helps_another_is_led_by_that_one() -> None:
    text = NOTICE + "一、职责分工\n（一）省民政厅\n负责配合省公安厅开展登记排查。"
    assert said(text, "LEADS") == {("福建省公安厅", "负责配合省公安厅开展登记排查")}
    assert said(text, "SUPPORTS") == {("福建省民政厅", "负责配合省公安厅开展登记排查")}


@pytest.mark.parametrize("heading", ["民营企业家素质提升项目", "货车非法改装排查整治", "线上交易“销售一批”"])
def test_a_heading_that_names_a_task_is_a_measure(heading: str) -> None:
    assert heading in measures(NOTICE + f"一、主要任务\n（一）{heading}。组织开展轮训。")


RULES = (
    "北京市贴息管理办法（试行）\n第一章 总则\n第一条 根据《体育产业促进条例》，制定本办法。\n第二章 管理机构与职责\n"
)


def test_the_duties_listed_below_an_organ_s_article_are_its_own() -> None:
    text = (
        RULES
        + "第二条 北京市财政局负责资金监管:\n（一）审核年度贴息预算；\n（二）开展绩效考评。\n第三条 加强信息公开。"
    )
    assert said(text, "LEADS") >= {("北京市财政局", "审核年度贴息预算"), ("北京市财政局", "开展绩效考评")}
    assert not {who for who, what in said(text, "LEADS") if what == "加强信息公开"}
    assert "管理机构与职责" not in measures(text)
    assert said(text, "IMPLEMENTS") == {("北京市贴息管理办法（试行）", "体育产业促进条例")}


def test_a_body_is_known_by_the_short_name_that_the_text_gives_it() -> None:
    text = (
        NOTICE
        + "一、组织领导\n由省民政厅、财政厅组成福建省养老服务试点工作小组（以下简称试点工作小组），统筹推进试点工作。\n"
        "二、督促检查\n试点工作小组办公室负责通报进展。试点工作小组研究重大事项。"
    )
    leads = said(text, "LEADS")
    assert ("福建省养老服务试点工作小组", "统筹推进试点工作") in leads
    assert {who for who, what in leads if "研究重大事项" in what} == {"福建省养老服务试点工作小组"}
    assert {who for who, what in leads if "通报进展" in what} == {"福建省养老服务试点工作小组办公室"}
    assert not {who for who, _ in leads} & {"福建省民政厅", "福建省财政厅"}


def test_a_heading_is_nobody_s_where_each_of_its_paragraphs_says_whose_it_is() -> None:
    text = (
        NOTICE + "一、加强行业监管\n健全登记制度。（责任单位：省民政厅）\n完善评估办法。（责任单位：省财政厅）\n"
        "二、提升服务质量\n建设服务平台。（责任单位：省教育厅）"
    )
    leads = said(text, "LEADS")
    assert not {who for who, what in leads if what == "加强行业监管"}
    assert ("福建省教育厅", "提升服务质量") in leads


def test_an_item_of_one_sentence_with_a_comma_is_two_measures_and_no_heading() -> None:
    text = (
        NOTICE
        + "（一）简化行政审批程序，建立信息共享平台。（责任单位：省民政厅）\n（二）加强行业监管。（责任单位：省民政厅）"
    )
    assert measures(text) >= {"简化行政审批程序", "建立信息共享平台"}


def test_an_organ_that_only_tells_which_park_is_told_to_act_leads_nothing() -> None:
    text = NOTICE + "一、规划环评\n国务院批准设立的各类产业园区应当开展规划环评工作。"
    assert not said(text, "LEADS")


def test_the_general_provisions_of_a_regulation_name_duties_too() -> None:
    text = (
        "安顺市市级储备粮管理办法\n第一章 总则\n第一条 为了加强管理，制定本办法。\n第二条 本办法所称储备粮，是指市人民政府储备的粮食。\n"
        "第三条 市发展改革委（市粮食和物资储备局）负责储备粮行政管理。\n"
        "第四条 农发行安顺分行及其分支机构按照国家有关规定，及时发放储备粮贷款。"
    )
    assert said(text, "LEADS") == {
        ("安顺市发展改革委", "负责储备粮行政管理"),
        ("中国农业发展银行安顺分行", "及时发放储备粮贷款"),
    }


def test_what_is_to_be_done_within_some_years_is_a_measure() -> None:
    assert "5年内重点引进100名管理人才" in measures(NOTICE + "一、培养项目。加强队伍建设，5年内重点引进100名管理人才。")


def test_a_letter_that_demands_what_follows_lists_orders_and_no_conditions() -> None:
    text = (
        "国务院办公厅关于煤矿事故调查处理情况的通报\n各省、自治区、直辖市人民政府：\n特提出如下要求：\n"
        "一、建立长效机制。加大安全投入。"
    )
    assert measures(text) >= {"加大安全投入"}


def test_those_who_sign_over_several_lines_issue_together() -> None:
    text = (
        "福建省商务厅等4部门关于推动便利店发展的实施意见\n各市商务主管部门：\n现提出以下实施意见：\n一、优化网点布局。加快网点建设。\n"
        "省商务厅　　省委宣传部\n省住建厅　　省药监局　　2020年5月21日"
    )
    issuers = {who for who, _ in said(text, "ISSUES")}
    assert issuers == {"福建省商务厅", "福建省委宣传部", "福建省住房城乡建设厅", "福建省药监局"}


def test_who_acts_beside_the_one_that_takes_the_lead_supports() -> None:
    text = NOTICE + "一、加强监管。省民政厅牵头，省财政厅、教育厅等要健全登记制度，完善评估办法。"
    for measure in ("健全登记制度", "完善评估办法"):
        assert {agency for agency, what in said(text, "LEADS") if what == measure} == {"福建省民政厅"}
        assert {agency for agency, what in said(text, "SUPPORTS") if what == measure} == {
            "福建省财政厅",
            "福建省教育厅",
        }


def test_a_letter_to_a_firm_whose_title_is_lost_is_an_official_document() -> None:
    text = (
        "三门核电有限公司：\n你公司《关于申请运行许可证的请示》收悉。经审查，决定颁发运行许可证。\n国家核安全局\n2020年2月11日\n"
        "三门核电有限公司应遵守下列条件。\n一、严格执行质量保证大纲，定期审查质量保证体系。\n二、建立并有效实施经验反馈体系。"
    )
    facts = extract(Document(text))
    assert {"定期审查质量保证体系", "建立并有效实施经验反馈体系"} <= {
        n.name for n in facts.nodes if n.label == "Measure"
    }


def test_conditions_that_are_to_be_kept_are_orders_and_those_of_applicants_are_not() -> None:
    kept = NOTICE + "一、许可证。必须遵守下列许可证条件：\n1.严格执行质量保证大纲。\n2.建立经验反馈体系。"
    assert {"严格执行质量保证大纲", "建立经验反馈体系"} <= measures(kept)
    asked = NOTICE + "一、申报。申报单位应符合以下条件：\n1.建立质量管理体系。\n2.具有独立法人资格。"
    assert "建立质量管理体系" not in measures(asked)


def test_the_notice_itself_may_ask_for_something_and_to_carry_it_out_is_nothing() -> None:
    text = (
        "福建省民政厅关于印发养老服务实施方案的通知\n各市、县（区）民政局：\n"
        "现将《养老服务实施方案》印发给你们，请认真贯彻执行，立即开展排查，于3月1日前报送总结。\n一、加强监管。健全登记制度。"
    )
    assert "立即开展排查" in measures(text)
    assert not any("贯彻" in measure for measure in measures(text))


def test_an_answer_names_the_goals_that_the_question_asks_for() -> None:
    text = (
        "民政部就《养老服务方案》答记者问\n近日，民政部印发《养老服务方案》，现就有关问题答记者问。\n"
        "问：《方案》的目标是什么？\n答：到2030年，养老服务体系更加健全，服务供给更加充分。\n问：如何加强监管？\n答：健全登记制度。"
    )
    assert names(text, "Goal") == {"养老服务体系更加健全", "服务供给更加充分"}
    assert "健全登记制度" in measures(text)


def test_a_licence_is_the_policy_of_the_letter_that_grants_it() -> None:
    text = (
        "福建核电有限公司：\n你公司《关于申请运行许可证的请示》（福核发〔2020〕135号）收悉。现通知如下。\n"
        "你公司应确保机组运行安全。\n附件：5号机组运行许可证\n国家核安全局\n2020年9月3日\n"
        "5号机组运行许可证\n国核安证字第2016号\n根据《中华人民共和国核安全法》，国家核安全局审查了申请文件。\n"
        "一、严格执行质量保证大纲。\n"
    )
    assert ("国家核安全局", "5号机组运行许可证") in said(text, "ISSUES")
    assert ("5号机组运行许可证", "严格执行质量保证大纲") in said(text, "CONTAINS")
    assert said(text, "IMPLEMENTS") == {("5号机组运行许可证", "核安全法")}


def test_an_order_says_who_issues() -> None:
    text = "专利代理条例\n中华人民共和国国务院令\n第706号\n现将修订后的《专利代理条例》公布。\n第一条 国务院专利行政部门应当加强管理。"
    assert said(text, "ISSUES") == {("国务院", "专利代理条例")}
    assert said(text, "LEADS") == {("国务院专利行政部门", "加强管理")}


def test_an_office_of_a_government_is_one_organ() -> None:
    text = "福建省人民政府节约能源办公室：关于推进双控工作的通知\n一、加强监管。"
    assert {who for who, _ in said(text, "ISSUES")} == {"福建省人民政府节约能源办公室"}


def test_the_title_in_brackets_may_have_its_issuer_and_a_particle_more() -> None:
    text = (
        "福建省民政厅关于印发服务企业复工复产若干措施的通知\n各市民政局：现将《福建省民政厅服务企业复工复产的若干措施》"
        "印发给你们，请认真贯彻执行。\n一、加强监管。"
    )
    assert len(names(text, "Policy")) == 1


def test_annexes_with_titles_of_their_own_are_policies_of_their_own() -> None:
    text = (
        "省民政厅：印发《关于提升效率的若干意见》等两项政策的通知\n我厅制定了《关于提升效率的若干意见》《养老服务工作方案》，"
        "现予以印发，请认真贯彻执行。\n附件：1．关于提升效率的若干意见\n2．养老服务工作方案\n福建省民政厅\n2019年5月17日\n"
        "附件1\n关于提升效率的若干意见\n一、提升审查服务能力。\n附件2\n养老服务工作方案\n一、建立养老服务制度。"
    )
    contains = said(text, "CONTAINS")
    assert ("关于提升效率的若干意见", "提升审查服务能力") in contains
    assert ("养老服务工作方案", "建立养老服务制度") in contains
    assert {"关于提升效率的若干意见", "养老服务工作方案"} <= {what for _, what in said(text, "ISSUES")}


def test_a_measure_that_a_meeting_passed_is_read_from_its_first_paragraph() -> None:
    text = (
        "《福建省用能权交易管理办法》已经2019年9月18日省人民政府第38次常务会议通过，现予以公布，自2020年3月1日起施行。\n"
        "2020年1月6日\n交易机构应当建立信息披露制度。\n第三方机构不得有下列行为：\n（一）提供虚假资料；\n"
    )
    facts = extract(Document(text=text, title=""))
    assert "建立信息披露制度" in {node.name for node in facts.nodes if node.label == "Measure"}
    assert ("福建省人民政府", "福建省用能权交易管理办法") in said(text, "ISSUES")


def test_a_department_of_a_government_without_a_name_is_not_the_government() -> None:
    text = NOTICE + "一、加强监管\n省人民政府用能权交易主管部门应当健全登记制度。"
    assert said(text, "LEADS") == set()


def test_as_many_as_the_title_counts_issue_what_they_decide_together() -> None:
    text = (
        "省科技厅等三部门：关于组织开展认定工作的通知\n"
        "根据《福建省认定办法》，省科技厅、省发改委、省财政厅决定组织开展认定工作，有关事项通知如下：\n一、加强监管\n健全登记制度。"
    )
    policy = "福建省科技厅等三部门关于组织开展认定工作的通知"
    issuers = {who for who, what in said(text, "ISSUES") if what == policy}
    assert issuers == {"福建省科技厅", "福建省发展改革委", "福建省财政厅"}


def test_who_will_act_together_with_another_leads_and_that_one_supports() -> None:
    text = NOTICE + "一、加强监管\n省民政厅将会同省财政厅及时总结经验。"
    assert said(text, "LEADS") == {("福建省民政厅", "及时总结经验")}
    assert said(text, "SUPPORTS") == {("福建省财政厅", "及时总结经验")}


def test_a_table_that_a_crawl_has_run_into_a_line_orders_nothing() -> None:
    text = (
        NOTICE
        + "要健全登记制度，规范认定程序。\n附件1 证明事项取消目录 序号证明名称设定依据办理方式1批准成立的文件《代码办法》\n"
        "第七条 各机构应当办理代码证书，提交文件。\n（一）提交申请表。"
    )
    assert measures(text) == {"健全登记制度", "规范认定程序"}


def test_what_is_put_under_the_guidance_of_a_group_is_led_by_it() -> None:
    text = NOTICE + "一、组织领导\n将试点工作纳入福建省试点工作领导小组统筹指导，落实支持政策，研究解决重大问题。"
    leads = said(text, "LEADS")
    assert {("福建省试点工作领导小组", "落实支持政策"), ("福建省试点工作领导小组", "研究解决重大问题")} <= leads


def test_what_is_striven_to_be_made_of_a_place_is_a_goal() -> None:
    text = NOTICE + "一、总体安排\n完善工作机制，努力把高新区建设成为改革试验区。"
    assert names(text, "Goal") == {"努力把高新区建设成为改革试验区"}


def test_a_title_that_names_a_place_alone_leaves_it_to_those_who_sign() -> None:
    text = (
        "福建省关于印发减免社会保险费实施办法的通知\n各市、县（区）人民政府：\n现印发给你们，请认真贯彻执行。"
        "福建省人力资源和社会保障厅福建省财政厅2020年3月5日\n一、减免费用\n健全登记制度。"
    )
    assert {who for who, _ in said(text, "ISSUES")} == {"福建省人力资源社会保障厅", "福建省财政厅"}


def test_a_forwarded_notice_is_carried_out() -> None:
    text = (
        "福建省经信委：转发海关总署国家发展改革委关于调整减免税确认工作的通知\n闽经信函投资〔2018〕233号各设区市经信委：\n"
        "海关总署和国家发改委印发了《关于调整减免税确认工作的通知》，简化流程。现转发你们，并就做好有关工作通知如下：\n"
        "一、加强监管\n健全登记制度。"
    )
    assert {what for _, what in said(text, "IMPLEMENTS")} == {"关于调整减免税确认工作的通知"}


def test_a_notice_of_the_same_title_by_a_ministry_is_another() -> None:
    text = (
        "福建省人力资源和社会保障厅办公室：关于开展社会保险专项检查的通知\n各设区市人力资源和社会保障局：\n"
        "根据《人力资源社会保障部办公厅关于开展社会保险专项检查的通知》精神，现就有关事项通知如下：\n一、加强监管\n健全登记制度。"
    )
    issuers = said(text, "ISSUES")
    assert {who for who, _ in issuers} == {"福建省人力资源社会保障厅办公室", "人力资源社会保障部办公厅"}
    assert len({what for _, what in issuers}) == 2


def test_a_title_with_a_document_number_is_a_policy() -> None:
    text = NOTICE + "一、加强监管\n遵循《幼儿园标准设计样图》（教发函〔2019〕1号）。"
    assert "幼儿园标准设计样图" in names(text, "Policy")


def test_who_stands_in_a_bracket_behind_the_heading_of_a_chapter_leads_what_says_nobody_else() -> None:
    text = (
        NOTICE + "一、强化科技创新（省科技厅牵头）\n加快建设研究院。\n（一）加强平台建设。加快引进人才。\n"
        "（二）加强资金保障。加大投入力度。（省财政厅负责）\n二、加强监管\n健全登记制度。"
    )
    leads = said(text, "LEADS")
    own = {"强化科技创新", "加快建设研究院", "加强平台建设", "加快引进人才"}
    assert {what for who, what in leads if who == "福建省科技厅"} == own
    assert {what for who, what in leads if who == "福建省财政厅"} == {"加强资金保障", "加大投入力度"}


def test_who_acts_jointly_with_another_leads() -> None:
    text = NOTICE + "一、加强监管\n省民政厅联合省财政厅开展专项检查。"
    assert said(text, "LEADS") == {("福建省民政厅", "开展专项检查")}
    assert said(text, "SUPPORTS") == {("福建省财政厅", "开展专项检查")}


def test_a_chapter_on_how_things_stand_holds_no_measures_and_no_goals() -> None:
    text = (
        NOTICE
        + "一、发展基础\n（一）现状与问题\n1.服务范围不断扩大。举办首届养老服务大赛。\n（二）形势与机遇\n"
        + "1.前景广阔。到2030年，老年人口将达到4亿人。\n二、主要任务\n（一）加强监管。健全登记制度。"
    )
    assert names(text, "Measure") == {"健全登记制度"}
    assert not names(text, "Goal")


def test_conditions_may_be_listed_without_a_colon() -> None:
    text = (
        NOTICE
        + "一、加强监管。健全登记制度。\n（一）申请机构须同时满足以下基本条件\n1.年服务老人100家以上。\n2.入住率80%以上。"
    )
    assert not names(text, "Goal")


def test_a_mechanism_acts_like_a_body() -> None:
    text = NOTICE + "一、加强监管。养老服务部际协调机制要加大分类指导力度。"
    assert "加大分类指导力度" in names(text, "Measure")


def test_the_only_line_of_a_chapter_at_its_end_stands_for_all_of_its_items() -> None:
    text = (
        NOTICE
        + "一、健全监管制度\n（一）开展机构检查。完善登记制度。\n（二）建立信用档案。公开检查结果。\n责任单位：省民政厅\n"
        + "二、优化服务供给\n（三）推进社区养老。建设社区中心。\n责任单位：省财政厅\n（四）发展普惠机构。培育连锁机构。\n责任单位：省教育厅"
    )
    led = said(text, "LEADS")
    assert {what for who, what in led if who == "福建省民政厅"} == {
        "开展机构检查",
        "完善登记制度",
        "建立信用档案",
        "公开检查结果",
    }
    assert ("福建省教育厅", "建设社区中心") not in led


def test_whom_a_clause_is_about_is_no_measure() -> None:
    text = NOTICE + "一、加强监管。对评估抽查不合格的服务商，暂停其参与资格。省民政厅对提交的评审意见，进行公示。"
    assert names(text, "Measure") == {"暂停其参与资格", "进行公示"}
    assert said(text, "LEADS") == {("福建省民政厅", "进行公示")}


def test_the_organ_above_its_own_office_names_itself() -> None:
    text = (
        "福建省民政厅办公室关于开展养老服务宣传的通知\n各设区市民政局：\n现就有关事项通知如下：\n"
        "一、宣传方式\n第一步：组织基层宣讲\n省厅集中开展专题培训。\n第二步：发放宣传材料\n主动公开服务电话。"
    )
    assert {"组织基层宣讲", "发放宣传材料"} <= names(text, "Measure")
    assert ("福建省民政厅", "集中开展专题培训") in said(text, "LEADS")


def test_a_list_that_is_made_public_is_a_policy() -> None:
    title = "福建省养老服务重点机构名单（第一批）"
    text = f"{title}\n根据《养老服务发展工作方案》（闽民〔2020〕70号），现将{title}予以公布。"
    assert said(text, "IMPLEMENTS") == {(title, "养老服务发展工作方案")}


def test_the_department_that_a_text_says_is_in_charge_leads() -> None:
    text = NOTICE + "一、加强监管。省民政厅是养老机构的综合管理部门，负责制定管理制度，宏观指导机构建设。"
    assert said(text, "LEADS") == {
        ("福建省民政厅", "负责制定管理制度"),
        ("福建省民政厅", "宏观指导机构建设"),
    }


@pytest.mark.parametrize(
    "noun",
    [
        "示范基地申报表（见附件2）",
        "孵化器名称",
        "申报、初审、专家评审等程序",
        "推进降成本、补短板的重要举措",
        "购买服务的合同或佐证材料",
        "参加社会保险并缴纳社会保险费情况",
        "参加养老保险人员的缴费基数",
        "延伸率≥15%",
        "复核后即可注册生效",
        "对照省级示范基地的建设标准",
        "不得向企业收取任何费用",
        "将按照“成熟一个、认定一个”的原则",
        "为贯彻落实省委、省政府决策部署",
        "以政府投资项目为重点",
        "可在省商务厅网站查找",
        "依据评审结果",
        "项目征集期为2021年5月16日至7月15日",
        "孵化期内每培育1家",
        "智能制造优秀场景",
        "征集对象和范围",
    ],
)
def test_papers_conditions_and_values_are_no_measures(noun: str) -> None:
    assert not measures(NOTICE + f"一、加强监管。{noun}。")


def test_those_who_are_taught_do_not_act_themselves() -> None:
    assert measures(NOTICE + "一、加强监管。教育广大普查人员依法开展普查。") == {"教育广大普查人员依法开展普查"}


def test_a_list_of_bodies_may_stand_behind_a_heading_in_its_line() -> None:
    text = NOTICE + "一、深入推进社区养老  责任单位：省民政厅\n（一）健全登记制度。公开检查结果。"
    assert said(text, "LEADS") == {
        ("福建省民政厅", what) for what in ("深入推进社区养老", "健全登记制度", "公开检查结果")
    }


def test_a_line_stands_for_nothing_above_the_signature_of_the_letter() -> None:
    text = (
        NOTICE + "各部门要统筹推进登记工作。\n福建省人民政府办公厅\n2019年4月1日\n养老服务方案\n"
        "从5月1日起，健全登记制度。\n（责任单位：省民政厅）"
    )
    assert said(text, "LEADS") <= {("福建省民政厅", "健全登记制度")}


def test_the_last_paragraph_to_all_who_are_addressed_is_in_no_item() -> None:
    title = NOTICE.partition("\n")[0]
    text = NOTICE + "一、加强监管\n（一）健全登记制度。公开检查结果。\n各地、各有关部门要加强组织领导。"
    assert (title, "加强组织领导") in said(text, "CONTAINS")


def test_the_first_numbers_below_a_short_heading_need_no_line_of_their_own() -> None:
    text = (
        NOTICE
        + "一、加强服务\n（一）组织开展项目对接活动1.举办专场推介会（1）健全登记制度，公开检查结果，完善服务设施，"
        "扩大服务供给，提升服务质量。（2）推广以需求为导向的机制。"
    )
    assert {"组织开展项目对接活动", "举办专场推介会", "健全登记制度"} <= measures(text)


def test_a_box_stands_beside_the_items_of_its_chapter() -> None:
    text = (
        NOTICE + "一、加强监管\n（一）健全登记制度。公开检查结果。\n专栏1：机构提升工程\n完善服务设施。\n"
        "（二）优化服务供给。培育连锁机构。"
    )
    contained = said(text, "CONTAINS")
    assert ("健全登记制度", "完善服务设施") not in contained
    assert ("优化服务供给", "培育连锁机构") in contained


def test_a_heading_is_named_without_its_modal() -> None:
    assert "扎实推进法律服务" in measures(NOTICE + "一、总体安排\n（一）要扎实推进法律服务。完善服务设施。")


def test_an_organ_acts_on_behind_what_it_goes_by() -> None:
    text = NOTICE + "一、加强监管。省民政厅依据评审结果，下发年度计划。"
    assert said(text, "LEADS") == {("福建省民政厅", "下发年度计划")}


def test_a_chapter_that_reports_what_has_been_done_holds_no_measures() -> None:
    text = NOTICE + "一、养老服务监管情况\n（一）开展专项检查。检查机构300家。\n二、下一步安排\n（一）健全登记制度。"
    assert measures(text) == {"健全登记制度"}


def test_a_chapter_may_begin_with_a_year_and_tasks_may_stand_among_aims() -> None:
    text = (
        NOTICE + "一、“十五五”主要目标任务\n到2030年，床位达到100万张。\n（一）优化服务供给。\n健全登记制度。\n"
        "二、2026年重点工作\n（一）加强服务监管。\n完善服务设施。"
    )
    assert {"健全登记制度", "完善服务设施"} <= measures(text)
    assert names(text, "Goal") == {"床位达到100万张"}


def test_a_government_that_reports_in_a_newspaper_speaks_itself() -> None:
    text = (
        "2026年福建省政府工作报告\n来源：福建日报\n本报记者 摄\n各位代表：\n现在，我代表省人民政府，向大会报告工作。\n"
        "一、2026年重点工作\n健全登记制度（牵头单位：民政厅）。"
    )
    assert said(text, "LEADS") == {("福建省民政厅", "健全登记制度")}


def test_what_a_contest_is_for_is_no_measure() -> None:
    text = NOTICE + "一、大赛目的\n共同打造交流平台，发掘优秀项目。\n二、赛事安排\n健全登记制度。"
    assert measures(text) == {"健全登记制度"}


def test_whom_a_benefit_is_for_is_no_measure_of_its_own() -> None:
    text = NOTICE + (
        "一、加强激励。鼓励企业对取得职业资格证书的在岗职工，给予适当的补贴。取得5年以上经营权的创意企业，其经营权可申请抵押贷款。"
        "各地落实本意见的有关情况及发现的重要问题，要及时报送省人社厅。"
    )
    assert measures(text) == {"给予适当的补贴", "及时报送省人社厅"}


def test_a_longer_name_is_not_cut_behind_what_could_act() -> None:
    text = NOTICE + (
        "一、完善机制。结合地方机构改革和保障轨道交通安全运行实际，明确管理职责。政府投资基金、投融资机构等通过大赛官网报名。"
        "土地征用及人员安排等事宜由市人民政府负责办理。"
    )
    assert measures(text) == {
        "明确管理职责",
        "政府投资基金、投融资机构等通过大赛官网报名",
        "土地征用及人员安排等事宜由市人民政府负责办理",
    }


def test_the_end_of_a_row_with_one_member_stays() -> None:
    assert "落实好国家出台的减税降费等政策" in measures(NOTICE + "一、加强服务。落实好国家出台的减税降费等政策。")


@pytest.mark.parametrize(
    "opening",
    [
        "闽司〔2020〕16号各设区市司法局：2月5日，中央召开会议作出部署。",
        "2月5日，中央召开会议作出部署。为依法防控疫情，现提出如下意见：",
        "近日，省司法厅印发《关于提供优质公共法律服务的意见》。全文公布如下：",
    ],
)
def test_a_letter_that_tells_of_a_meeting_is_no_report(opening: str) -> None:
    text = f"福建省司法厅关于提供优质公共法律服务的意见\n{opening}一、完善机制。加强普法宣传。"
    assert said(text, "CONTAINS") == {("福建省司法厅关于提供优质公共法律服务的意见", "加强普法宣传")}


def test_headings_run_into_a_year_or_a_dash() -> None:
    text = NOTICE + (
        "一、总体要求（一）基本原则——坚持质量第一。优化服务环境。（二）主要目标到2020年，供给质量明显改善，供给效率明显提高。"
        "二、主要任务（一）加强监管。健全登记制度。"
    )
    assert names(text, "Goal") == {"供给质量明显改善", "供给效率明显提高"}
    assert measures(text) == {"健全登记制度"}


def test_who_grants_something_does_so_itself() -> None:
    text = "国家核安全局关于延续许可证的通知\n某公司：\n经审查，同意你公司许可证有效期延续。\n国家核安全局\n2022年9月30日\n"
    assert {organ for organ, _ in said(text, "LEADS")} == {"国家核安全局"}


def test_what_is_ordered_right_behind_the_announcement() -> None:
    text = "福建省民政厅关于加强养老服务的通知\n各市民政局：\n现就有关事项通知如下：各地民政部门要结合实际，制定实施方案，细化工作措施。\n"
    assert names(text, "Measure") == {"制定实施方案", "细化工作措施"}


def test_who_makes_something_public_does_so_itself() -> None:
    text = "省科技厅关于公示拟更名企业名单的通知\n各有关单位：\n根据有关规定，现将拟更名的企业名单予以公示，公示期5个工作日。\n福建省科学技术厅\n2020年9月3日\n"
    assert names(text, "Measure") == {"将拟更名的企业名单予以公示"}
    assert {organ for organ, _ in said(text, "LEADS")} == {"福建省科技厅"}


def test_the_report_that_a_notice_passes_on_is_a_policy_of_its_own() -> None:
    report = "关于加强防震减灾工作意见的报告"
    text = (
        "国务院办公厅转发国家地震局关于加强防震减灾工作意见报告的通知\n各省、自治区、直辖市人民政府：\n"
        f"国家地震局《{report}》已经国务院同意，现转发给你们，请认真贯彻执行。\n国务院办公厅\n1997年2月4日\n（本文有删减）\n"
        f"{report}\n国务院：\n一、加强防震减灾宣传。二、健全监测制度。\n国家地震局"
    )
    assert ("中国地震局", report) in said(text, "ISSUES")
    assert ("中国地震局", text.split("\n")[0]) not in said(text, "ISSUES")
    assert (report, "健全监测制度") in said(text, "CONTAINS")


def test_a_plan_numbered_in_decimals_is_a_tree() -> None:
    text = (
        "国家粮食应急预案\n1　总则\n1.1　编制目的及依据\n为保证供应，制定本预案。\n2　组织机构和职责\n2.1　国家粮食应急工作指挥部\n"
        "2.1.1　国家粮食应急工作指挥部职责\n（1）掌握粮食市场形势，提出应急建议。\n"
        "2.1.2　国家粮食应急工作指挥部办公室及其职责\n（1）综合有关情况，起草有关文件。\n"
        "2.1.3　国家粮食应急工作指挥部成员单位职责\n（1）财政部负责安排所需经费。\n3　应急响应\n3.1　完善应急网络\n（1）建立加工网络。\n"
    )
    led = said(text, "LEADS")
    assert ("国家粮食应急工作指挥部", "提出应急建议") in led
    assert ("国家粮食应急工作指挥部办公室", "起草有关文件") in led
    assert {who for who, what in led if "所需经费" in what} == {"财政部"}
    assert ("完善应急网络", "建立加工网络") in said(text, "CONTAINS")
    assert not {"编制目的及依据", "组织机构和职责"} & names(text, "Measure")


def test_what_stands_beside_the_creeds_of_the_general_requirements_is_ordered() -> None:
    text = (
        NOTICE
        + "一、总体要求\n（一）指导思想。坚持创新发展，健全登记制度。\n（二）试点范围。优先选取具备条件的城市，开展建设试点。\n"
    )
    assert {"优先选取具备条件的城市", "开展建设试点"} <= names(text, "Measure")
    assert "健全登记制度" not in names(text, "Measure")


@pytest.mark.parametrize("heading", ["项目条件", "培育条件", "企业条件"])
def test_what_applicants_must_have_is_no_goal(heading: str) -> None:
    assert not names(NOTICE + f"一、{heading}\n项目总投资3000万元及以上，销售收入增长率达到10%以上。\n", "Goal")


def test_the_items_below_what_a_company_shall_do_are_its_own() -> None:
    text = (
        "工业和信息化部关于同意某某集团有限公司开展服务的批复\n工信部函〔2020〕224号\n某某集团有限公司：\n现批复如下：\n"
        "一、你公司应完善安全制度。\n（一）加强登记管理。\n（二）落实定级备案要求。\n二、各地通信管理局应加强检查。\n"
    )
    led = {what for who, what in said(text, "LEADS") if who == "某某集团有限公司"}
    assert {"加强登记管理", "落实定级备案要求"} <= led and "加强检查" not in led


@pytest.mark.parametrize("heading", ["申报范围", "项目遴选条件"])
def test_who_may_apply_orders_nothing(heading: str) -> None:
    assert not names(
        NOTICE + f"一、{heading}\n合法注册、实行卓越绩效管理的企业，为100家以上企业提供服务。\n", "Measure"
    )


def test_a_body_to_which_a_task_is_entrusted_by_name_supports_who_does_so() -> None:
    text = (
        "福建省科技厅关于开展备案工作的通知\n各市：\n现将有关事项通知如下：\n"
        "一、省科技厅委托省高新技术创业服务中心开展备案材料受理工作。\n"
    )
    task = "委托省高新技术创业服务中心开展备案材料受理工作"
    assert said(text, "LEADS") == {("福建省科技厅", task)}
    assert said(text, "SUPPORTS") == {("福建省高新技术创业服务中心", task)}


def test_those_whom_an_organ_gets_to_do_something_support_it() -> None:
    text = NOTICE + "一、民政部组织中国信息通信研究院、中国工业互联网研究院等单位开展评审。"
    assert {who for who, _ in said(text, "SUPPORTS")} == {"中国信息通信研究院", "中国工业互联网研究院"}
    assert {who for who, _ in said(text, "LEADS")} == {"民政部"}
    assert not said(NOTICE + "一、民政部组织养老服务机构开展评审。", "SUPPORTS")


def test_each_direction_that_a_chapter_sorts_is_a_measure() -> None:
    text = (
        "工业和信息化部关于开展试点示范工作的通知\n各省：\n现将有关事项通知如下：\n一、重点方向\n"
        "（一）基础设施安全类。\n1.5G网络安全。针对网络切片的需求。\n2.车联网安全。面向智慧交通的需求。\n"
        "（二）公共服务类。\n1.安全运营。面向重点领域。\n2.申报条件。面向企业。\n二、组织领导\n1.车联网产业。各地要加强宣传。\n"
    )
    named = names(text, "Measure")
    assert {"5G网络安全", "车联网安全", "安全运营"} <= named
    assert {"申报条件", "车联网产业"}.isdisjoint(named)


def test_who_asked_for_a_trial_carries_it_out_and_why_it_is_granted_orders_nothing() -> None:
    text = (
        "国家核安全局关于同意某某核电有限公司开展试运行工作的通知\n国核安发〔2020〕253号\n某某核电有限公司：\n"
        "经研究，通知如下。\n为强化安全管理，落实质量责任，我局同意你公司开展为期2年的试运行工作。同时，提出如下要求。\n一、加强检查。\n"
    )
    assert names(text, "Measure") == {"同意你公司开展为期2年的试运行工作", "加强检查"}
    assert not said(text, "LEADS")


def test_what_a_licence_is_granted_for_stands_in_the_preamble() -> None:
    text = (
        "国家核安全局关于颁发许可证的通知\n某某公司：\n根据有关要求，我局审查了你单位的申请，决定向你单位颁发《运输容器制造许可证》，内容如下：\n"
        "一、许可范围：制造容器。\n"
    )
    assert ("国家核安全局", "向你单位颁发《运输容器制造许可证》") in said(text, "LEADS")


def test_a_letter_that_collects_proposals_does_so_itself() -> None:
    text = "福建省科技厅关于征集项目需求的通知\n各有关单位：\n经研究，决定面向全省征集2020年重大项目需求。现将有关事项通知如下：\n一、加强审核。\n"
    assert ("福建省科技厅", "面向全省征集2020年重大项目需求") in said(text, "LEADS")


def test_what_a_letter_goes_on_with_is_done_with_whom_it_names() -> None:
    text = (
        "工业和信息化部办公厅关于开展调查工作的通知\n各省：\n为加强品牌建设，我部会同中国纺织工业联合会继续开展自主品牌建设调查工作。现将有关事项通知如下：\n"
        "一、加强审核。\n"
    )
    assert ("工业和信息化部", "继续开展自主品牌建设调查工作") in said(text, "LEADS")
    assert ("中国纺织工业联合会", "继续开展自主品牌建设调查工作") in said(text, "SUPPORTS")


def test_to_whom_a_letter_entrusts_a_task_is_part_of_what_it_decides() -> None:
    text = "福建省工业和信息化厅关于开展审计工作的通知\n各市：\n经公开招标，决定委托某某会计师事务所开展现场专项审计工作。现将有关事项通知如下：\n一、加强审核。\n"
    assert ("福建省工业和信息化厅", "委托某某会计师事务所开展现场专项审计工作") in said(text, "LEADS")


@pytest.mark.parametrize(
    "text",
    [
        "一、事故分类\n（一）特别重大事故。指造成严重后果的。\n（二）重大事故。指造成较大后果的。\n",
        "一、支持方向\n（一）不予支持情形。未通过的。\n（二）资金来源渠道。财政的。\n",
    ],
)
def test_what_a_chapter_only_classes_is_no_measure(text: str) -> None:
    assert not names(NOTICE + text, "Measure")


def test_what_a_fair_is_like_is_background() -> None:
    text = "福建省商务厅关于参加博览会的通知\n各市：\n现将有关事项通知如下：一、博览会基本情况香港美食博览会面积近五万平方米，为业内人士提供洽商平台。二、各市要组织企业参展。"
    assert "为业内人士提供洽商平台" not in names(text, "Measure")


def test_a_chapter_whose_name_holds_blanks_ends_where_its_first_article_begins() -> None:
    text = (
        "福建省重点实验室管理办法\n第二章 职 责第六条 福建省科学技术厅是重点实验室的主管部门，主要职责是：\n"
        "（一）制定管理政策制度。\n（二）组织开展定期评估。\n"
    )
    assert {("福建省科技厅", "制定管理政策制度"), ("福建省科技厅", "组织开展定期评估")} <= said(text, "LEADS")


def test_on_what_something_is_based_is_no_measure() -> None:
    text = (
        NOTICE + "一、加大支持力度。在《福建省汽车消费补贴实施细则》基础上，提高补贴标准。在本省布局基础上，完善体系。"
    )
    assert not {name for name in names(text, "Measure") if "基础上" in name}
    assert "提高补贴标准" in names(text, "Measure")
