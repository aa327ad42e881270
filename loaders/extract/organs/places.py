"""Where an organ stands: the place, level word, country or list member that comes before its name."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from kg.loaders.extract.organs.names import MUNICIPALITIES, province
from kg.loaders.lexicon.agencies import countries
from kg.loaders.lexicon.regions import Region, ending_at, inside, parent, regions, resolve

# characters before a level word that make it a collective: 各省, 设区市, 下辖县
_COLLECTIVE = frozenset(
    "各全跨外两几数该每双多设地城超夜都辖个级部处群到三四五六七八九十余等某县区市省上下直他兄近成节"
)
# What may stand before a bare name.
BEFORE = frozenset("交由经报向和与及或在对同请给据从至是即将入送到如抄挥立建照受好托年、")

_BEFORE_COUNTRY = BEFORE | set("见晤访引被")  # 会见俄国防部长, 援引美国防部官员


class Scope(NamedTuple):
    """What stands before a name, from ``start``: a ``region``, a ``country``, or neither.

    ``rule`` is place, level (省 in a Fujian notice), antecedent (省 after 黑龙江 in the same paragraph), foreign,
    bare, or nameless (各省).
    """

    start: int
    rule: str
    region: Region | None = None
    country: str = ""


def scope_before(text: str, start: int, place: str, level: str) -> Scope:
    """The scope of a name that begins at ``start`` in a document that speaks from ``place`` at ``level``."""
    last = text[start - 1 : start]
    if last not in _last_characters():
        return Scope(start, "bare")
    found = ending_at(text, start, place)
    if found:
        return _with_parent(text, *found, start, place)
    for length in range(min(8, start), 0, -1):
        country = countries().get(text[start - length : start])
        if country and (length > 1 or not chinese(text, start - 2) or text[start - 2] in _BEFORE_COUNTRY):
            return Scope(start - length, "foreign", country=country)
    return level_scope(text, start, place, level)


_OF_A_STATE = ("总统", "总理", "首相", "外长", "防长", "军方")


def country_near(text: str, start: int) -> str:
    """The country that the run of Chinese characters before ``start`` names: 黎巴嫩公共 + 卫生部, 波兰副总理兼 + 国防部."""
    left = start
    while left > max(0, start - 12) and chinese(text, left - 1):
        left -= 1
    for at in range(start - 2, left - 1, -1):
        for end in range(min(start, at + 8), at + 1, -1):
            if text[at:end] in countries():
                return countries()[text[at:end]]
        if text[at] in countries() and text.startswith(_OF_A_STATE, at + 1):
            return countries()[text[at]]  # 乌总统称军方与 + 国防部
    return ""


def country_before(text: str, start: int) -> str:
    """The name of a country that ends at ``start``, as written, or ''."""
    for length in range(min(8, start), 1, -1):
        if text[start - length : start] in countries():
            return text[start - length : start]
    return ""


def _with_parent(text: str, start: int, region: Region, end: int, place: str) -> Scope:
    """The province's or city's name in front too: 福建省 + 福州市."""
    if text[start - 1 : start] in _last_characters():
        above = ending_at(text, start, place)
        nearer = resolve(text[start:end], above[1].full_name) if above else None
        if above and nearer and nearer != above[1] and inside(nearer, above[1].full_name):
            return Scope(above[0], "place", nearer)
    return Scope(start, "place", region)


def level_scope(text: str, start: int, place: str, level: str) -> Scope:
    """The scope of a name that a level word (省, 市, 自治区 …) stands before."""
    word = text[start - 3 : start] if text[start - 3 : start] in ("自治区", "自治州") else text[start - 1 : start]
    begin = start - len(word)
    if word not in _LEVELS:
        return Scope(start, "bare")
    before = text[begin - 1 : begin]
    one_of_them = before in "、和及或／" and before and text[begin - 2 : begin - 1] in _LEVELS
    if before in _COLLECTIVE or one_of_them or text.endswith(("有关", "相关"), 0, begin):
        return Scope(begin, "nameless")
    begins = before in BEFORE or before in "本我" or text[begin - 2 : begin] in ("转发", "批转")
    if word in "区县" and not begins and chinese(text, begin - 1):
        return Scope(begin, "nameless")
    region = _home_at(word, place, level)
    if region:
        return Scope(begin, "level", region)
    if not place and word in ("省", "自治区", "市"):
        region = _antecedent(text, begin, word)
        if region:
            return Scope(begin, "antecedent", region)
    return Scope(begin, "nameless")


_LEVELS = frozenset({"省", "市", "县", "区", "州", "盟", "旗", "自治区", "自治州"})


def _home_at(word: str, place: str, level: str) -> Region | None:
    if not place:
        return None
    name = ""
    if word in ("省", "自治区"):
        name = province(place)
        if not name.endswith(word):
            return None
    elif word == "市":
        name = place if place.endswith("市") else _city_above(place)
        if level == "provincial" and place not in MUNICIPALITIES:
            return None
    elif place.endswith(word):
        name = place
    return resolve(name, place) if name else None


def _city_above(place: str) -> str:
    """The city that a county or district lies in, '' for other places: 市财政局 in a county's notice."""
    region = resolve(place, place)
    above = parent(region) if region and region.level == "county" else None
    return above.full_name if above and above.name.endswith("市") else ""


def _antecedent(text: str, begin: int, word: str) -> Region | None:
    """The place of that level named last before, in the same paragraph and within 200 characters."""
    left = max(0, begin - 200, text.rfind("\n", 0, begin) + 1)
    best: tuple[int, Region] | None = None
    for region in _larger():
        if not region.name.endswith(word):
            continue
        at = max(text.rfind(region.name, left, begin), text.rfind(region.short, left, begin) if word != "市" else -1)
        if at >= 0 and (best is None or at > best[0]):
            best = at, region
    return best[1] if best else None


@cache
def _larger() -> tuple[Region, ...]:
    return tuple(region for region in regions() if region.level != "county" and region.short)


@cache
def _last_characters() -> frozenset[str]:
    """Of places, countries and level words."""
    names = {name[-1] for region in regions() for name in (region.name, region.short) if name}
    return frozenset(names | {name[-1] for name in countries()} | set("省市县区州盟旗"))


def chinese(text: str, at: int) -> bool:
    """Whether a Chinese character stands at that offset."""
    return at >= 0 and "\u4e00" <= text[at] <= "\u9fff"


def home_region(place: str, kind_is_lower: bool, level: str) -> Region | None:
    """The place whose organ a bare name is: the document's own; None where the 局 stands below it."""
    if not place or (kind_is_lower and level == "provincial" and place not in MUNICIPALITIES):
        return None
    return resolve(place, place)
