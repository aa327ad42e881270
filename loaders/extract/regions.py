"""Places that a text names as where policies apply and agencies govern."""

from __future__ import annotations

import re
from typing import NamedTuple

from kg.loaders.extract.home import Home
from kg.loaders.lexicon.regions import Region, larger_places, resolve

# 上海合作组织, 北京时间, 河北梆子, 山西大学, 四川代表团 name no place that anything applies to.
_NO_PLACE = re.compile("合作组织|时间|梆子|[\u4e00-\u9fff]{0,4}大学|代表团|队|湖(?!区)|精神|奥运|冬奥|冬残奥|宣言|共识")


class RegionMention(NamedTuple):
    """``text[start:end]`` names the ``place``."""

    start: int
    end: int
    place: Region


def find_regions(text: str, start: int, end: int, home: Home) -> list[RegionMention]:
    """Provinces by full or short name and cities by full name in ``text[start:end]``, sorted, none overlapping."""
    found = []
    for a, b, name in larger_places().find(text[start:end]):
        if _NO_PLACE.match(text, start + b):
            continue
        if name[-1] in "东西南北" and text[start + b : start + b + 1] in tuple("岸麓坡侧缘"):
            continue  # 黄河北岸 and 太行山东麓 name a side of something else
        if place := resolve(name, home.region):
            found.append(RegionMention(start + a, start + b, place))
    return found
