"""Names that a text gives to several organs together."""

from __future__ import annotations

import pytest

from kg.loaders.extract.agencies import find_agencies
from kg.loaders.extract.called import groups
from kg.loaders.extract.home import Home
from tests.loaders.extract.graphs import said

NOTICE = "福建省人民政府办公厅关于加强养老服务工作的通知\n各市、县（区）人民政府：\n现就有关事项通知如下：\n"


@pytest.mark.parametrize(
    ("text", "leads", "helping"),
    [
        ("由省民政厅会同省财政厅、省统计局（以下称考核部门）负责", ["福建省民政厅"], ["福建省财政厅", "福建省统计局"]),
        ("省民政厅、省财政厅（以下简称“主管部门”）负责", ["福建省民政厅", "福建省财政厅"], []),
    ],
)
def test_the_first_leads_where_the_others_act_with_it(text: str, leads: list[str], helping: list[str]) -> None:
    (group,) = groups(text, find_agencies(text, Home("福建省", "provincial", "")))
    assert [m.agency.name for m in group.leads] == leads
    assert [m.agency.name for m in group.helping] == helping


@pytest.mark.parametrize("text", ["省民政厅（以下简称民政厅）负责", "各地民政、财政部门（以下称主管部门）负责"])
def test_a_name_for_one_organ_or_for_nobody_is_none(text: str) -> None:
    assert groups(text, find_agencies(text, Home("福建省", "provincial", ""))) == ()


def test_who_is_called_so_acts_wherever_the_name_stands() -> None:
    text = (
        NOTICE
        + "一、组织考核\n由省民政厅会同省财政厅（以下称考核部门）组织考核。\n二、加强监管\n考核部门应当健全登记制度。"
    )
    assert ("福建省民政厅", "健全登记制度") in said(text, "LEADS")
    assert ("福建省财政厅", "健全登记制度") in said(text, "SUPPORTS")
    assert ("福建省财政厅", "健全登记制度") not in said(text, "LEADS")
