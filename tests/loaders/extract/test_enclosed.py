"""Documents that hand out another: decrees, forwarded reports, and the letters that answer one place."""

from __future__ import annotations

import pytest

from kg.loaders.documents import Document
from kg.loaders.extract.pipeline import extract
from tests.loaders.extract.graphs import names, said

DECREE = (
    "中华人民共和国国务院令\n第706号\n{}\n总理 李克强\n2018年11月6日\n养老服务条例\n第一章 总则\n第一条 为了规范养老服务，制定本条例。\n"
    "第二条 国务院民政部门负责全国的养老服务管理工作。"
)


@pytest.mark.parametrize(
    "makes",
    [
        "《养老服务条例》已经2018年9月6日国务院第23次常务会议修订通过，现将修订后的《养老服务条例》公布，自2019年3月1日起施行。",
        "现公布《养老服务条例》，自公布之日起施行。",
        "《养老服务条例》已经国务院常务会议通过，现予公布，自2019年3月1日起施行。",
    ],
)
def test_what_a_decree_makes_law_is_the_policy_and_not_the_decree(makes: str) -> None:
    text = DECREE.format(makes)
    assert said(text, "ISSUES") == {("国务院", "养老服务条例")}
    assert names(text, "Policy") == {"养老服务条例"}
    assert ("民政部", "负责全国的养老服务管理工作") in said(text, "LEADS")


def test_all_organs_of_a_joint_decree_issue_it() -> None:
    text = (
        "国家发展改革委 财政部令\n第2号\n《养老基金管理办法》已经主任办公会议审议通过，现予公布，自2020年1月1日起施行。\n"
        "2019年12月1日\n养老基金管理办法\n第一条 为规范基金管理，制定本办法。"
    )
    assert said(text, "ISSUES") == {("国家发展改革委", "养老基金管理办法"), ("财政部", "养老基金管理办法")}


def test_a_signed_decree_in_the_news_is_no_document() -> None:
    text = "李克强签署国务院令 公布《养老服务条例》\n央视网消息（新闻联播）：李克强日前签署国务院令，公布《养老服务条例》，自公布之日起施行。"
    assert "李克强签署国务院令 公布《养老服务条例》" not in names(text, "Policy")


REPORT = "关于扩大养老服务有关问题的{}"
FORWARD = (
    "国务院办公厅转发民政部{title}的通知\n国办发〔1996〕32号\n北京、天津、西藏、陕西省（自治区、直辖市）人民政府：\n"
    "民政部《{report}》已经国务院批准，现转发给你们。请你们把办好养老院作为一项重要任务。{more}\n国务院办公厅\n1996年7月17日\n"
    "{lines}\n国务院：\n现将有关问题请示如下：\n一、逐步扩大规模\n（一）加强养老院建设，特别是农村养老院的改造工作。\n民政部\n1996年5月13日"
)


@pytest.mark.parametrize("kind", ["请示", "意见", "报告"])
@pytest.mark.parametrize("broken", ["\n", ""])
def test_what_stands_in_a_forwarded_report_is_ordered_by_that(kind: str, broken: str) -> None:
    report = REPORT.format(kind)
    text = FORWARD.format(title=report, report=report, more="", lines=report.replace("有关", f"{broken}有关"))
    steps = {step for policy, step in said(text, "CONTAINS") if policy == report}
    assert "逐步扩大规模" in steps
    assert ("民政部", report) in said(text, "ISSUES")


def test_whom_a_row_of_places_of_several_kinds_addresses() -> None:
    report = REPORT.format("请示")
    named = names(FORWARD.format(title=report, report=report, more="", lines=report), "Agency")
    assert {"北京市人民政府", "天津市人民政府", "西藏自治区人民政府", "陕西省人民政府"} <= named
    assert not {name for name in named if name.startswith("各")}
    general = "国务院办公厅关于加强管理的通知\n各省（自治区、直辖市）人民政府：\n一、加强管理。"
    assert names(general, "Agency") == {"国务院办公厅"}


def test_what_a_forwarding_letter_itself_asks_for_is_its_own() -> None:
    report, whole = REPORT.format("请示"), "国务院办公厅转发民政部关于扩大养老服务有关问题的请示的通知"
    more = "\n各地、各部门，特别是中西部地区，要尽早组织开展宣传教育活动。"
    text = FORWARD.format(title=report, report=report, more=more, lines=report)
    own = {step for policy, step in said(text, "CONTAINS") if policy == whole}
    assert {"把办好养老院作为一项重要任务", "尽早组织开展宣传教育活动"} <= own


def test_an_example_goes_on_in_the_clause_that_it_belongs_to() -> None:
    report = REPORT.format("请示")
    steps = names(FORWARD.format(title=report, report=report, more="", lines=report), "Measure")
    assert "加强养老院建设，特别是农村养老院的改造工作" not in steps  # 建设 is whole without it
    text = "民政部关于加强管理的通知\n各单位：\n一、加强各类养老项目，特别是农村项目的改造工作。\n二、推进养老服务，特别是要抓好改造工作。"
    assert "加强各类养老项目，特别是农村项目的改造工作" in names(text, "Measure")
    assert "推进养老服务" in names(text, "Measure")


ANSWER = (
    "国务院办公厅关于{place}所提问题办理情况的函\n国办函〔2004〕1号\n{to}：\n一、关于养老院问题。{asks}建议你{you}积极推进养老服务改革，"
    "加快养老院建设。\n二、民政部将会同你{you}开展前期工作。\n国务院办公厅\n2004年3月5日"
)


@pytest.mark.parametrize(
    ("to", "you"), [("辽宁省人民政府", "省"), ("北京市人民政府", "市"), ("西藏自治区人民政府", "区"), ("财政部", "部")]
)
def test_you_in_a_letter_is_the_one_whom_it_answers(to: str, you: str) -> None:
    text = ANSWER.format(place="辽宁省", to=to, asks="", you=you)
    assert {(to, "积极推进养老服务改革"), (to, "加快养老院建设")} <= said(text, "LEADS")
    assert (to, "开展前期工作") in said(text, "SUPPORTS")


def test_you_is_nobody_where_a_letter_goes_to_several_or_to_another_kind() -> None:
    several = ANSWER.format(place="辽宁省", to="辽宁省人民政府、吉林省人民政府", asks="", you="省")
    other = ANSWER.format(place="辽宁省", to="财政部", asks="", you="省")
    for text in several, other:
        assert {who for who, what in said(text, "LEADS") if what == "积极推进养老服务改革"} == set()


def test_what_those_who_are_answered_had_requested_is_not_ordered() -> None:
    text = ANSWER.format(
        place="辽宁省", to="辽宁省人民政府", asks="大连市请求，加大支持力度，尽快审核项目建议书。", you="省"
    )
    assert not {"加大支持力度", "尽快审核项目建议书"} & names(text, "Measure")


def test_an_office_that_writes_we_speaks_for_its_ministry() -> None:
    text = "工业和信息化部办公厅关于开展服务行动的通知\n工信厅企业函〔2024〕101号\n各单位：\n我部定于2024年开展中小企业服务活动。有关事项通知如下：\n一、加强宣传。"
    assert {who for who, what in said(text, "LEADS") if "服务活动" in what} == {"工业和信息化部"}


def test_several_organs_are_called_by_one_name_beside_the_one_that_writes() -> None:
    text = (
        "福建省科技厅关于开展评价工作的通知\n闽科政〔2018〕1号\n各单位：\n经商省国资委、总工会（以下连同省科技厅，简称“三部门”）同意，"
        "决定开展评价工作。现将有关事项通知如下：\n一、组织实施\n（一）三部门共同审议确定，对符合条件的企业给予奖励。"
    )
    three = {"福建省科技厅", "福建省国资委", "福建省总工会"}
    for act in "共同审议确定", "对符合条件的企业给予奖励":
        assert {who for who, what in said(text, "LEADS") if what == act} == three


@pytest.mark.parametrize("brackets", ["〔{}〕", "﹙{}﹚", "（{}）", "【{}】"])
def test_the_number_behind_a_cited_title_in_any_brackets(brackets: str) -> None:
    text = f"关于推进工作的通知\n各单位：\n按照《关于支持小微企业的通知》（闽外财{brackets.format(2019)}9号）要求，现通知如下：\n一、加强管理。"
    facts = extract(Document(text=text, title="关于推进工作的通知"))
    numbers = {node.name: node.properties.get("document_number") for node in facts.nodes if node.label == "Policy"}
    assert numbers["关于支持小微企业的通知"] == "闽外财〔2019〕9号"


def test_departments_named_by_their_tasks_alone_under_one_level_are_the_provinces() -> None:
    text = (
        "福建省人民政府关于加强管理的通知\n闽政〔2019〕1号\n各市：\n一、省发改、财政、市场监管等部门结合职能分工，做好督促落实工作。\n"
        "二、省直有关、相关部门要健全制度。"
    )
    bodies = {"福建省发展改革委", "福建省财政厅", "福建省市场监管局"}
    assert said(text, "LEADS") == {(body, "做好督促落实工作") for body in bodies}
    assert names(text, "Agency") == bodies | {"福建省人民政府"}


def test_a_body_of_the_nation_that_a_rule_names_by_its_task() -> None:
    text = "工业和信息化部关于加强管理的通知\n各单位：\n一、企业应向国家无线电管理机构申请，国家无线电管理机构进行审查。\n二、各国国家政府主管部门参加。"
    assert ("国家无线电管理机构", "进行审查") in said(text, "LEADS")
    assert "国家政府主管部门" not in names(text, "Agency")


def test_a_short_name_is_no_programme_and_a_programme_has_its_year() -> None:
    text = (
        "福建省人社厅关于加强管理的通知\n各单位：\n根据《关于实施“稳就业”行动计划的通知》（闽人社〔2019〕23号，以下简称“行动计划”）要求，现通知如下：\n"
        "一、按照“行动计划”的要求做好培训计划。"
    )
    assert "行动计划" not in names(text, "Policy")
    assert "按照“行动计划”的要求做好培训计划" in names(text, "Measure")


@pytest.mark.parametrize("other", ["武汉市", "发展改革委", "财政厅", "各有关部门", "有关市县", "企业"])
def test_what_belongs_to_you_is_not_you(other: str) -> None:
    text = f"国务院关于同意设立新区的批复\n湖北省人民政府：\n你省{other}要健全登记制度。\n国务院\n2004年3月5日"
    assert "湖北省人民政府" not in {who for who, _ in said(text, "LEADS")}


def test_a_row_keeps_names_with_and_in_them_and_places_that_are_part_of_others_name_nobody() -> None:
    text = "湖南省人民政府关于加强管理的通知\n各市州：\n一、省文化和旅游、财政等部门要健全制度。\n二、各市州、长沙县（市、区）人民政府要加强领导。"
    assert {who for who, _ in said(text, "LEADS")} == {"湖南省文化和旅游厅", "湖南省财政厅"}
    assert "长沙县人民政府" not in names(text, "Agency")


def test_bodies_of_parks_and_projects_are_none_of_the_nation() -> None:
    text = "国务院关于加强管理的通知\n各地：\n一、国家公园管理机构负责巡护。国家重点实验室主管部门要加强考核。"
    assert names(text, "Agency") == {"国务院"}


def test_an_order_that_is_no_decree_keeps_its_name() -> None:
    text = "湖南省人民政府森林禁火令\n各市州人民政府：\n为做好森林防火工作，发布如下命令：\n一、加强巡查。"
    assert ("湖南省人民政府", "湖南省人民政府森林禁火令") in said(text, "ISSUES")


def test_a_programme_of_several_years_keeps_its_name_without_one() -> None:
    text = "民政部关于加强管理的通知\n各单位：\n一、实施2023年“春风”专项行动。\n二、启动2024年“春风”专项行动。\n三、持续实施“春风”专项行动。"
    assert names(text, "Policy") >= {"2023年“春风”专项行动", "2024年“春风”专项行动", "“春风”专项行动"}
