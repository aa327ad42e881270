"""Places that a text names as where policies apply and agencies govern."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.loaders.extract.home import Home
from kg.loaders.lexicon.regions import inside, regions, resolve


@dataclass(frozen=True, slots=True)
class RegionMention:
    """``text[start:end]`` names the place ``name`` (full official name) of that ``level`` and division ``code``."""

    start: int
    end: int
    name: str
    level: str
    code: str


def find_regions(text: str, home: Home) -> list[RegionMention]:
    """Provinces and cities by full or short name and counties by full name, sorted, none overlapping."""
    found = []
    for hit in _places().finditer(text):
        region = resolve(hit.group(), home.region)
        if region and (region.level != "county" or not home.region or inside(region, home.region)):
            found.append(RegionMention(hit.start(), hit.end(), region.full_name, region.level, region.code))
    return found


@cache
def _places() -> re.Pattern[str]:
    names = {region.name for region in regions() if region.level != "county"}
    names |= {region.short for region in regions() if region.level == "provincial"}
    return re.compile("|".join(sorted(names - {""}, key=lambda name: (-len(name), name))))
