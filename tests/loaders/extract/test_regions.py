"""Places that a text names."""

from __future__ import annotations

from kg.loaders.extract.home import Home
from kg.loaders.extract.regions import find_regions

NATION = Home("", "central", "")


def test_provinces_by_short_name_and_cities_by_full_name() -> None:
    text = "支持福建建设示范区，厦门市、新疆维吾尔自治区落实"
    found = find_regions(text, 0, len(text), NATION)
    assert [(text[m.start : m.end], m.place.name, m.place.level, m.place.code) for m in found] == [
        ("福建", "福建省", "provincial", "350000"),
        ("厦门市", "厦门市", "municipal", "350200"),
        ("新疆维吾尔自治区", "新疆维吾尔自治区", "provincial", "650000"),
    ]


def test_a_name_that_two_places_share_is_the_one_at_home() -> None:
    assert find_regions("海南", 0, 2, NATION)[0].place.code == "460000"
    assert find_regions("海南藏族自治州", 0, 7, NATION)[0].place.code == "632500"


def test_a_side_of_a_river_or_a_lake_is_no_province() -> None:
    text = "村庄在青龙河北岸、白石湖南岸和云顶山东麓"
    assert not find_regions(text, 0, len(text), NATION)
