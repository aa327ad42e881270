"""Who leads and who supports: brackets of every shape, passives, headings above, organs together."""

from __future__ import annotations

import pytest

from tests.loaders.extract.graphs import names, said

NOTICE = "福建省人民政府办公厅关于加强养老服务工作的通知\n各市、县（区）人民政府：\n现就有关事项通知如下：\n"
CENTRAL = "国务院办公厅关于加强养老服务工作的通知\n各省、自治区、直辖市人民政府：\n现就有关事项通知如下：\n"


@pytest.mark.parametrize("brackets", ["[]", "【】", "［］", "（）"])
def test_brackets_of_any_shape_name_who_is_responsible(brackets: str) -> None:
    text = NOTICE + f"一、加强服务监管。健全登记制度。{brackets[0]}责任单位：省民政厅、财政厅{brackets[1]}"
    assert {agency for agency, _ in said(text, "LEADS")} == {"福建省民政厅", "福建省财政厅"}


def test_a_statement_covers_the_heading_in_the_line_above() -> None:
    text = NOTICE + "一、加强养老机构监管\n健全登记制度。（责任单位：省民政厅）\n二、完善补贴政策\n提高补贴标准。"
    assert said(text, "LEADS") == {("福建省民政厅", "加强养老机构监管"), ("福建省民政厅", "健全登记制度")}


def test_by_whom_something_is_done_leads_it() -> None:
    text = (
        CENTRAL
        + "一、加强服务监管。补贴范围由民政部与财政部商定。建立由民政部为召集人的会议制度。办公室主任由民政部副部长担任。"
    )
    assert said(text, "LEADS") == {
        ("民政部", "补贴范围由民政部与财政部商定"),
        ("财政部", "补贴范围由民政部与财政部商定"),
    }


def test_with_whom_an_organ_acts_is_no_action_of_its_own() -> None:
    text = CENTRAL + "一、加强服务监管。财政部要会同民政部、教育部等部门，健全登记制度。"
    assert names(text, "Measure") == {"加强服务监管", "健全登记制度"}
    assert said(text, "LEADS") == {("财政部", "健全登记制度")}
    assert said(text, "SUPPORTS") == {("民政部", "健全登记制度"), ("教育部", "健全登记制度")}


def test_who_hands_out_a_cited_title_issues_it() -> None:
    text = CENTRAL + "一、加强服务监管。推荐企业进入民政部、财政部制定的《养老产品推广目录》。"
    assert {organ for organ, policy in said(text, "ISSUES") if policy == "养老产品推广目录"} == {"民政部", "财政部"}


@pytest.mark.parametrize("unit", ["信息中心", "养老服务促进中心"])
def test_a_centre_of_a_ministry_is_an_organ_of_its_own_but_what_it_builds_is_not(unit: str) -> None:
    assert f"民政部{unit}" in names(CENTRAL + f"一、加强服务监管。由民政部{unit}牵头举办培训。", "Agency")
    assert "民政部" in names(CENTRAL + "一、加强服务监管。民政部建设数据管理中心。", "Agency")
