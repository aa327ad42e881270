"""Places that a text names as where policies apply and agencies govern."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from kg.loaders.extract.home import Home
from kg.loaders.lexicon.regions import Region, larger_places, resolve

# 上海合作组织, 北京时间, 河北梆子, 山西大学, 四川代表团 name no place that anything applies to.
_NO_PLACE = re.compile(
    "合作组织|时间|梆子|[\u4e00-\u9fff]{0,4}大学|代表团|队|湖(?!区)|精神|奥运|冬奥|冬残奥|宣言|共识|峰会"
)


class RegionMention(NamedTuple):
    """``text[start:end]`` names the ``place``."""

    start: int
    end: int
    place: Region


def find_regions(text: str, spans: Iterable[tuple[int, int]], home: Home) -> list[RegionMention]:
    """Provinces by full or short name and cities by full name in the stretches ``text[start:end]`` of ``spans``."""
    found = []
    names = larger_places().find(text)
    starts = [start for start, _, _ in names]
    for begin, limit in spans if names else ():
        for start, end, name in names[bisect_left(starts, begin) : bisect_left(starts, limit)]:
            if end > limit or _NO_PLACE.match(text, end):
                continue
            if name[-1] in "东西南北" and text[end : end + 1] in tuple("岸麓坡侧缘"):
                continue  # 黄河北岸 and 太行山东麓 name a side of something else
            if place := resolve(name, home.region):
                found.append(RegionMention(start, end, place))
    return found
