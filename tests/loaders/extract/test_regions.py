"""Places that a text names."""

from __future__ import annotations

import pytest

from kg.loaders.extract.home import Home
from kg.loaders.extract.regions import find_regions
from tests.loaders.extract.graphs import names, said

NATION = Home("", "central", "")


def test_provinces_by_short_name_and_cities_by_full_name() -> None:
    text = "支持福建建设示范区，厦门市、新疆维吾尔自治区落实"
    found = find_regions(text, [(0, len(text))], NATION)
    assert [(text[m.start : m.end], m.place.name, m.place.level, m.place.code) for m in found] == [
        ("福建", "福建省", "provincial", "350000"),
        ("厦门市", "厦门市", "municipal", "350200"),
        ("新疆维吾尔自治区", "新疆维吾尔自治区", "provincial", "650000"),
    ]


def test_a_name_that_two_places_share_is_the_one_at_home() -> None:
    assert find_regions("海南", [(0, 2)], NATION)[0].place.code == "460000"
    assert find_regions("海南藏族自治州", [(0, 7)], NATION)[0].place.code == "632500"


def test_a_side_of_a_river_or_a_lake_is_no_province() -> None:
    text = "村庄在青龙河北岸、白石湖南岸和云顶山东麓"
    assert not find_regions(text, [(0, len(text))], NATION)


def test_a_name_in_another_name_is_no_place() -> None:
    text = "昆剧、河北梆子走进青海湖，四川代表团和云南大学参加"
    assert not find_regions(text, [(0, len(text))], NATION)


def test_only_places_of_policies_measures_and_organs_are_nodes() -> None:
    text = (
        "扩围提质\n近日，福建省民政厅印发《关于支持海南养老服务的意见》，要求加强天津试点。\n"
        "在云南，游客走进古镇。黑龙江、吉林等地有降雪。"
    )
    assert names(text, "Region") == {"福建省", "海南省", "天津市"}
    assert said(text, "GOVERNS") == {("福建省民政厅", "福建省")}
    assert said(text, "APPLIES_TO") == {("关于支持海南养老服务的意见", "海南省")}


@pytest.mark.parametrize("organ", ["新疆军区", "福建省高级人民法院"])
def test_armies_and_courts_govern_no_place(organ: str) -> None:
    assert not said(f"活动举行\n{organ}举行活动。", "GOVERNS")


def test_a_division_of_an_organ_governs_no_place() -> None:
    assert not said("活动举行\n福建省财政厅企业处处长李明举行活动。", "GOVERNS")
    assert not said("活动举行\n烟台市经济技术开发区管委会举行活动。", "GOVERNS")
    assert said("活动举行\n平潭综合实验区管委会举行活动。", "GOVERNS")
