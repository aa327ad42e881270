"""Places that a text names as where policies apply and agencies govern."""

from __future__ import annotations

from typing import NamedTuple

from kg.loaders.extract.home import Home
from kg.loaders.lexicon.regions import inside, larger_places_in, resolve


class RegionMention(NamedTuple):
    """``text[start:end]`` names the place ``name`` (full official name) of that ``level`` and division ``code``."""

    start: int
    end: int
    name: str
    level: str
    code: str


def find_regions(text: str, home: Home) -> list[RegionMention]:
    """Provinces and cities by full or short name and counties by full name, sorted, none overlapping."""
    found = []
    for start, end, name in larger_places_in(text):
        if text.startswith(("合作组织", "时间"), end):
            continue  # 上海合作组织 and 北京时间 are no places
        if name[-1] in "东西南北" and text[end : end + 1] in tuple("岸麓坡侧缘"):
            continue  # 黄河北岸 and 太行山东麓 name a side of something else
        region = resolve(name, home.region)
        if region and (region.level != "county" or not home.region or inside(region, home.region)):
            found.append(RegionMention(start, end, region.full_name, region.level, region.code))
    return found
