"""Places that a text names."""

from __future__ import annotations

import pytest

from kg.loaders.documents import Document
from kg.loaders.extract.home import Home
from kg.loaders.extract.pipeline import extract
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


def test_what_an_organ_of_a_place_issues_applies_there() -> None:
    text = "省财政厅关于做好下达资金工作的通知\n各市：\n现通知如下。\n福建省财政厅\n2020年2月5日"
    assert said(text, "APPLIES_TO") == {("福建省财政厅关于做好下达资金工作的通知", "福建省")}
    assert said("要闻\n近日，福建省财政厅印发《关于促进就业的意见》。", "APPLIES_TO") == {
        ("关于促进就业的意见", "福建省")
    }


@pytest.mark.parametrize("title", ["关于批准厦门市总体规划的批复", "关于建设机场的请示"])
def test_what_is_of_another_place_or_asks_those_above_does_not(title: str) -> None:
    assert not said(f"要闻\n近日，福建省财政厅印发《{title}》。", "APPLIES_TO") & {(title, "福建省")}


def test_what_a_court_or_a_ministry_issues_applies_to_no_place() -> None:
    assert not said("要闻\n近日，福建省高级人民法院、财政部印发《关于促进就业的意见》。", "APPLIES_TO")


@pytest.mark.parametrize("company", ["江苏某某电缆集团有限公司", "深圳市某某材料股份有限公司", "厦门ABC公司等6家单位"])
def test_the_place_in_the_name_of_a_company_is_none(company: str) -> None:
    assert not said(f"关于同意{company}变更许可证的通知\n民政部\n2020年2月5日", "APPLIES_TO")


def test_a_place_has_its_english_name() -> None:
    facts = extract(Document("要闻\n近日，福建省财政厅印发《关于促进就业的意见》。", title="要闻"))
    assert {node.properties["name_en"] for node in facts.nodes if node.label == "Region"} == {"Fujian"}


def test_a_school_or_a_station_of_a_place_governs_nothing() -> None:
    text = "中国政府网\n天津市委党校、天津市妇联和天津市边检总站召开会议，天津市民政局主持。"
    assert said(text, "GOVERNS") == {("天津市民政局", "天津市")}
