"""Places: the divisions of ``regions.tsv`` by full and short name, and which one a name means that several share."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kg.loaders.lexicon.names import Names
from kg.loaders.lexicon.tables import rows

LEVELS = ("provincial", "municipal", "county")
LONGEST = 18  # characters of the longest name
_COMMON = frozenset({"城区", "郊区", "矿区", "东区", "西区", "新区"})  # districts whose names are common words
PLACE = (
    "(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西"
    "|甘肃|青海|宁夏|新疆|我[省市区县]|全[省市区县])[省市]?"
)
"""A pattern for the provinces by their short names, and 我省, 全市: they act in a text as organs do (上海将推出…)."""


@dataclass(frozen=True, slots=True)
class Region:
    """A place: official ``name``; ``short`` name or ''; ``code`` of six digits; ``name_en`` or ''."""

    code: str
    level: str
    name: str
    short: str
    name_en: str

    @property
    def full_name(self) -> str:
        """The name, with the city's in front where several counties share it: 南京市鼓楼区."""
        if len(named(self.name)) == 1 or self.level != "county":
            return self.name
        above = parent(self)
        return above.name + self.name if above else self.name


@cache
def regions() -> tuple[Region, ...]:
    """All places, in the order of their codes."""
    return tuple(Region(*row) for row in rows("regions.tsv", 5))


@cache
def _by_name() -> dict[str, tuple[Region, ...]]:
    found: dict[str, list[Region]] = {}
    for region in sorted(regions(), key=lambda region: (LEVELS.index(region.level), region.code)):
        for name in {region.name, region.short} - {""} - _COMMON:
            found.setdefault(name, []).append(region)
    return {name: tuple(places) for name, places in found.items()}


def named(name: str) -> tuple[Region, ...]:
    """The places of that full or short name, the larger ones first."""
    return _by_name().get(name, ())


@cache
def by_full_name() -> dict[str, Region]:
    """All places by their full names."""
    return {region.full_name: region for region in reversed(regions())}


@cache
def _by_code() -> dict[str, Region]:
    return {region.code: region for region in reversed(regions())}


def parent(region: Region) -> Region | None:
    """The city of a county, the province of a city or of a county with no city; None for a province."""
    if region.level == "provincial":
        return None
    for code in (region.code[:4] + "00", region.code[:2] + "0000"):
        if code != region.code and code in _by_code():
            return _by_code()[code]
    return None


def inside(region: Region | None, place: str) -> bool:
    """Whether the region is, or lies in, the place of that full name."""
    while region:
        if region.name == place or region.full_name == place:
            return True
        region = parent(region)
    return False


def resolve(name: str, home: str) -> Region | None:
    """The place that ``name`` means in a document that speaks from the place ``home`` ('' for the nation)."""
    places = named(name)
    if len(places) > 1 and home:
        for place in places:
            if inside(place, home):
                return place
    return places[0] if places else None


def ending_at(text: str, end: int, home: str) -> tuple[int, Region] | None:
    """The longest place name that ends at ``end``, as (its start, the place)."""
    if text[end - 2 : end] not in _endings():
        return None
    by_name = _by_name()
    for start in range(max(0, end - LONGEST), end - 1):
        if text[start:end] in by_name:
            region = resolve(text[start:end], home)
            if region:
                return start, region
    return None


def starting_at(text: str, start: int, limit: int, home: str) -> tuple[int, Region] | None:
    """The longest place name that starts at ``start`` and ends by ``limit``, as (its end, the place)."""
    if text[start : start + 2] not in _beginnings():
        return None
    for end in range(min(limit, start + LONGEST), start + 1, -1):
        region = resolve(text[start:end], home)
        if region:
            return end, region
    return None


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(name[:2] for name in _by_name())


@cache
def _endings() -> frozenset[str]:
    return frozenset(name[-2:] for name in _by_name())


@cache
def larger_places() -> Names:
    """Provinces by full and short name and cities by full name."""
    names = {region.name for region in regions() if region.level != "county"}
    names |= {region.short for region in regions() if region.level == "provincial"}
    return Names(sorted(names))
