"""Laws and regulations: departments that are named by their task, who sanctions, and whom a sanction is about."""

from __future__ import annotations

import pytest

from tests.loaders.extract.graphs import names, said

LAW = "宠物管理条例\n第一条　{0}\n第二条　本条例自2020年3月1日起施行。"


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        ("国务院宠物行政部门负责全国的宠物管理工作。", {"国务院宠物行政部门"}),
        # the ministry whose name says the same task is one node, whatever a law calls it
        ("国务院民政部门会同国务院财政主管部门制定规划。", {"民政部", "财政部"}),
        ("国务院宠物监督管理机构应当公布名录。", {"国务院宠物监督管理机构"}),
        # collectives, and departments in a row of which each has only half a name
        ("国务院有关部门应当加强检查。国务院各部门、国务院直属机构应当配合。", set()),
        ("国务院教育、卫生部门应当加强检查。", set()),
    ],
)
def test_a_department_of_the_state_council_is_named_by_its_task(text: str, agencies: set[str]) -> None:
    assert names(LAW.format(text), "Agency") == agencies


def test_a_department_leads_what_it_is_told_beside_those_of_the_provinces() -> None:
    text = LAW.format(
        "国务院宠物行政部门和省、自治区、直辖市人民政府管理宠物工作的部门应当采取随机抽查等方式，对宠物医院进行检查，并向社会公布结果。"
    )
    led = {("国务院宠物行政部门", what) for what in ("对宠物医院进行检查", "向社会公布结果")}
    assert led <= said(text, "LEADS")


def test_who_is_consulted_supports() -> None:
    text = LAW.format("具体办法由国务院宠物行政部门商国务院司法行政部门另行制定。国家鼓励领养。")
    what = "具体办法由国务院宠物行政部门商国务院司法行政部门另行制定"
    assert said(text, "LEADS") == {("国务院宠物行政部门", what)}
    assert said(text, "SUPPORTS") == {("司法部", what)}


def test_fines_are_measures_of_who_sanctions() -> None:
    text = LAW.format(
        "无证经营的，由国务院宠物行政部门责令停止违法行为，没收违法所得，并处5万元以上10万元以下的罚款；情节严重的，可以处20万元以下的罚款。"
    )
    fines = {"并处5万元以上10万元以下的罚款", "可以处20万元以下的罚款"}
    assert fines <= names(text, "Measure")
    assert ("国务院宠物行政部门", "并处5万元以上10万元以下的罚款") in said(text, "LEADS")


def test_a_sanction_of_the_staff_is_not_led_by_their_organ() -> None:
    text = LAW.format(
        "国务院宠物行政部门的工作人员违反本条例规定，玩忽职守的，依法给予处分；构成犯罪的，依法追究刑事责任。"
    )
    assert names(text, "Measure") == {"依法给予处分", "依法追究刑事责任"}
    assert not said(text, "LEADS")


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("饲养人应当自取得宠物之日起7日内，向公安机关登记。", {"向公安机关登记"}),
        ("饲养人必须根据国家的有关规定，办理登记手续。", {"办理登记手续"}),
        ("宠物医院应当将疫苗使用情况，及时报送公安机关。", {"及时报送公安机关"}),
        ("取得执业资格应当具备的学历，依照兽医法的规定执行。", {"依照兽医法的规定执行"}),
        ("登记费，是指登记成本与管理成本之和。", set()),
    ],
)
def test_what_a_comma_cuts_off_is_no_measure(text: str, measures: set[str]) -> None:
    assert names(LAW.format(text), "Measure") == measures


def test_who_acts_by_a_day_acts_behind_the_comma() -> None:
    text = LAW.format("国务院宠物行政部门应当自收到申请之日起20日内，组织审查。")
    assert said(text, "LEADS") == {("国务院宠物行政部门", "组织审查")}


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        # an organ that is no more is not who has the task today
        ("国务院卫生行政部门负责监督。", {"国务院卫生行政部门"}),
        ("国务院生态环境主管部门负责监督。", {"生态环境部"}),
        ("国务院主管部门负责监督。", set()),
        # former organs under the names of their time
        (
            "劳动人事部、水利电力部、冶金部会同国家经委制定规划。",
            {"劳动人事部", "水利电力部", "冶金工业部", "国家经委"},
        ),
        ("国家物价局和国家体育运动委员会应当加强检查。", {"国家物价局", "国家体委"}),
    ],
)
def test_organs_of_today_and_of_then(text: str, agencies: set[str]) -> None:
    assert names(LAW.format(text), "Agency") == agencies


@pytest.mark.parametrize(
    "words",
    [
        "对落实就业政策力度大、成效明显的省（区、市）",
        "对促进外贸、外资稳定增长",
        "鉴于宠物数量有限",
        "通过对疫情资料的综合分析",
        "举行大型展会期间",
    ],
)
def test_whom_and_why_a_clause_names_before_the_order(words: str) -> None:
    assert words not in names(LAW.format(f"{words}，优先支持宠物医院建设。"), "Measure")


def test_what_a_motion_is_about_is_named_whole() -> None:
    text = "常委会会议举行\n会议审议了关于提请审议极地活动与环境保护法草案的议案、关于提请审议海商法修订草案的议案。"
    assert names(text, "Policy") == {"极地活动与环境保护法草案", "海商法"}


def test_a_decision_that_is_moved_keeps_its_about_and_a_short_title_of_an_edition_is_an_alias() -> None:
    text = "会议举行\n会议审议了关于提请审议关于授权某地实施管辖的决定草案的议案。"
    assert names(text, "Policy") == {"关于授权某地实施管辖的决定草案"}
    text = (
        "纲要出版\n《海洋经济学习纲要（2025年版）》（以下简称《纲要（2025年版）》）出版。《纲要（2025年版）》反映成果。"
    )
    assert names(text, "Policy") == {"海洋经济学习纲要（2025年版）"}


def test_a_law_before_the_state_is_one_and_the_two_houses_are_none() -> None:
    assert names("按照公司法国家鼓励投资。", "Policy") == {"公司法"}
    assert not names("人大依法监督法检两院工作。", "Policy")


def test_a_law_of_another_name_is_not_the_law_that_it_ends_with() -> None:
    assert "国家安全法" not in names("述职\n习近平表示，顺利完成澳门维护国家安全法修改工作。", "Policy")
