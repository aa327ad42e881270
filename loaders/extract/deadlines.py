"""Deadlines: by when a goal is to be reached, as an ISO date resolved against the document's own date.

A year or its end is 31 December, a half year, quarter or month its last day (model.md). What lies before the
document's own date is background, not a deadline.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass

from kg.loaders.extract.issuing import number
from kg.loaders.extract.rule import Rule

_YEAR = r"(?P<year>(?:19|20)\d\d) ?年"
_PART = (
    r"(?:年?(?P<edge>[底末内])|(?P<half>[上下])半年|第?(?P<quarter>[一二三四1-4])季度[底末]?"
    r"| ?(?P<month>\d{1,2}) ?月份?(?: ?(?P<day>\d{1,2}) ?[日号]|(?P<third>[上中下])旬|(?P<end>[底末]))?)"
)
_BEFORE = r"(?: ?\d{1,2}[:：时点]\d{0,2}分?)?(?P<by>[之以]?前)(?![后期几数两三二半往十景沿列\d])"
_UP_TO = "[-—–─－~～至到]{1,2}"  # between the first and the last year
_COUNT = r"(?:[一二三四五六七八九十两]|\d{1,2})"

RULES = (
    Rule("by-year", re.compile(rf"{_YEAR}{_PART}?{_BEFORE}"), 0.93, "2022年底前完成改造", "《2030年前碳达峰行动方案》"),
    Rule(
        "until-year",
        re.compile(rf"(?:[到至]|展望) ?{_YEAR}{_PART}?"),
        0.95,
        "力争到2026年年底，成效显著",
        "截至2022年底，已建成",
    ),
    Rule(
        "end-of-range",
        re.compile(rf"(?:19|20)\d\d ?年?(?: ?\d{{1,2}} ?月)?{_UP_TO}{_YEAR}{_PART}?"),
        0.75,
        "2019—2022年，新增床位10万张",
        "《噪声污染防治行动计划（2023—2025年）》",
    ),
    Rule("end-of-year", re.compile(_YEAR + _PART), 0.8, "2022年底，实现集中供养率达60%", "比2022年底增加8%"),
    Rule("bare-year", re.compile(_YEAR), 0.6, "力争2099年比重下降到41.2%", "较2099年下降10%"),
    Rule(
        "five-year-plan",
        re.compile(
            r"[到至]?“(?P<plan>十[一二三四五六七八九]?|[七八九])五”(?:(?:时期|期间|期)?(?P<final>末)期?|时期|期间)"
        ),
        0.85,
        "到“十五五”末，体系更加健全",
        "深入实施“十五五”规划",
    ),
    Rule(
        "after-years",
        re.compile(
            rf"(?:(?:经过|通过|力争用?|争取用?|利用|用|未来|今后)(?:{_COUNT}[-—~～至到])?|(?={_COUNT}个?年内))(?P<years>{_COUNT})个?年"
            r"(?:左右)?(?:的?(?:时间|努力|内|奋斗)|的[^，,。；\n]{2,6}(?=[，,]|\Z)|的)?"
        ),
        0.6,
        "经过3年努力，排放总量减少",
        "经过多年努力，排放总量减少",
    ),
    Rule(
        "relative-year",
        re.compile(rf"(?P<word>[今本明后])年度?(?:{_PART}(?:{_BEFORE})?|前(?![后期几数两三二半往十景沿列\d]))"),
        0.88,
        "今年年底前完成",
        "今年以来持续推进",
    ),
    Rule(
        "end-of-this-year", re.compile(r"年[底末](?P<by>[之以]?前)?"), 0.88, "年底前实现网上可办", "去年底实现网上可办"
    ),
    Rule(
        "within-year",
        re.compile("年内|全年(?=完成|超过|力争|[^，。；]{0,6}不[少低]于)"),
        0.8,
        "力争年内新增就业8万人",
        "三年内新增就业8万人",
    ),
    Rule("month", re.compile(_PART + _BEFORE), 0.85, "于6月30日前报送", "每年6月30日前报送"),
    Rule("end-of-month", re.compile(r"本?月[底末][之以]?前"), 0.85, "本月底前报送", "每月底前报送"),
    Rule("mid-century", re.compile(r"(?:到|展望)(?:本|21)世纪中叶"), 0.8, "到本世纪中叶建成强国", "上世纪中叶建成"),
)
# Every rule needs one of these; they begin with a literal, which makes the search fast.
_CUE = re.compile(
    r"年(?:(?<=[\d今明本后全一二三四五六七八九十两个]年)|(?<=\d 年)|[底末内前])|月(?:(?<=\d月)|(?<=\d 月)|[底末])"
    r"|五”[时期末]|世纪中叶|季度.?前|半年前"
)
_LEAD = re.compile(r"(?:[到至在]|(?<!关)于|力争|确保|争取|计划|预计|明确)\Z")
_CLAUSE_START = frozenset("，。；：、（\n　？！")
_NO_DEADLINE_BEFORE = re.compile(
    r"(?:截[至止][到至]?|有效期.{0,3}|(?:[每次翌上去历当该往近今]年?的?)|[自从由比较与]|[较比]上?)\Z"
)
_NO_DEADLINE_AFTER = re.compile(
    r"以来|，?是|起|以?后|之后|开始|止|的(?!(?:主要|总体|工作|发展)?目标)|[度版级届]|，?[^，。；\n]{0,12}已(?:经|有|达|累计|连续|实现|超|突破)"
)
_AIMED = re.compile(
    r"[^。；\n]{0,40}?(?:力争|确保|预期|目标|计划)|(?:全省|全市)?(?:开展|完成|培育|培训|新增|建成|带动|关闭退出|淘汰|压减)(?!了)[^。；\n了]{0,40}\d[\d.万]*(?:人|个|家|户|项|亿|%|公里|[处座万]|吨)|[^，。；\n了]{2,24}(?:覆盖|不少于|不低于|力争)[^，。；\n了]{0,4}\d|[^，。；\n了]{4,40}(?:降低|下降|提高|增长|达到)\d[\d.]*%左右|(?:全面|基本)实现[^。；\n了]{0,30}\d"
)
_IS_REACHED = re.compile(r"(?:基本|全面)(?:建成|形成)|(?:达到?|突破|超过?|提高到|增加到|下降到|控制在)(?:约|近)?\d")
_NOT_ALONE = frozenset("0123456789几多半〇○ 底末年至到前-—～上下第初")
_MONTH = re.compile("[一二三四五六七八九十]{1,3} ?[月年来]")
_STRIVEN = re.compile(r"(?:力争|确保|争取|计划|预计|明确)\Z")
_PERIOD = re.compile(rf"[（(](20\d\d) ?年?{_UP_TO}(20\d\d) ?年[）)]")
_LONG_AGO = 10  # the number of the plan that ended in 2005
_LONGEST_OPENING = 1500  # the characters in which a plan says its period: a letter may enclose it
_WILL = re.compile("，将")
_PERIOD_AS_SUBJECT = re.compile(r"经济社会|主要|目标|工作|发展|[和重]|，是")
_PREPOSITION = re.compile(r"(?:[到至在]|(?<!关)于)\Z")
_NUMERALS = frozenset("0123456789一二三四五六七八九十两几多百半〇○")


@dataclass(frozen=True, slots=True)
class Deadline:
    """``date`` is ISO, or empty where the words alone give none (年内; 年底 in a text without a date)."""

    start: int
    end: int
    date: str
    rule: str
    confidence: float
    text: str


@dataclass(frozen=True, slots=True)
class _Place:
    """A hit in its surroundings: ``start`` of the stretch that is read, ``anchor`` the document's date or year, ``aims``
    whether the stretch states goals."""

    text: str
    hit: re.Match[str]
    start: int
    anchor: str
    aims: bool

    @property
    def year(self) -> int:
        """The document's own year, 0 if unknown."""
        return int(self.anchor[:4] or 0)

    @property
    def before(self) -> str:
        return self.text[max(self.start, self.hit.start() - 6) : self.hit.start()]

    @property
    def opens(self) -> bool:
        """Whether the hit begins a clause, or follows a word that leads to a deadline (力争, 在, 到)."""
        before = self.before
        return not before or before[-1] in _CLAUSE_START or before.endswith("其中") or _LEAD.search(before) is not None

    def followed_by(self, pattern: re.Pattern[str]) -> bool:
        return pattern.match(self.text, self.hit.end()) is not None


def find_deadlines(text: str, start: int, end: int, anchor: str, *, aims: bool = False) -> list[Deadline]:
    """The deadlines that ``text[start:end]`` names, in order, none inside a title in 《》.

    ``anchor`` is the document's own date, ISO, or its year alone, or empty: 年底 and 今年 depend on it.
    ``aims``: the stretch states what is to be reached, so that the current year alone is a deadline too.
    """
    if not _CUE.search(text, start, end):
        return []
    found: list[Deadline] = []
    for rule in RULES:
        for hit in rule.pattern.finditer(text, start, end):
            place = _Place(text, hit, start, anchor, aims)
            date = _READINGS[rule.name](place)
            if date is None or (date and date < anchor) or _in_title(text, start, hit.start()):
                continue
            first = hit.start() - bool(_PREPOSITION.search(place.before))
            last = hit.end() + 2 * text.startswith(("左右", "前后"), hit.end(), end)
            found.append(Deadline(first, last, date, rule.name, rule.confidence, text[first:last]))
    return _without_overlap(found)


def _without_overlap(found: list[Deadline]) -> list[Deadline]:
    kept: list[Deadline] = []
    for deadline in sorted(found, key=lambda d: (d.start, -d.end)):
        if not kept or deadline.start >= kept[-1].end:
            kept.append(deadline)
    return kept


def _in_title(text: str, start: int, place: int) -> bool:
    since = max(start, place - 80)
    return text.rfind("《", since, place) > text.rfind("》", since, place)


def _last_day(hit: re.Match[str], year: int) -> str | None:
    """The last day of the part of ``year`` that the hit names; None for a month or a day that does not exist."""
    said = hit.groupdict()
    if said.get("half") == "上":
        return f"{year}-06-30"
    month = 12
    if quarter := said.get("quarter"):
        month = 3 * ("一二三四".find(quarter) + 1 or int(quarter))
    elif said.get("month"):
        month = int(said["month"])
    if not 1 <= month <= 12 or not year:
        return None
    last = monthrange(year, month)[1]
    day = int(said.get("day") or {"上": 10, "中": 20}.get(said.get("third") or "", last))
    return f"{year}-{month:02}-{day:02}" if 1 <= day <= last else None


def _by_year(place: _Place) -> str | None:
    return None if place.before.endswith("有效期至") else _last_day(place.hit, int(place.hit["year"]))


def _until_year(place: _Place) -> str | None:
    before = place.before[-1:]
    if before in _NUMERALS or before in {"年", "月", "日", "截"} or place.followed_by(_NO_DEADLINE_AFTER):
        return None
    return None if _NO_DEADLINE_BEFORE.search(place.before) else _last_day(place.hit, int(place.hit["year"]))


def _end_of_range(place: _Place) -> str | None:
    if not place.opens or place.before.endswith("（") or place.followed_by(_NO_DEADLINE_AFTER):
        return None
    return _last_day(place.hit, int(place.hit["year"]))


def _end_of_year(place: _Place) -> str | None:
    part = place.hit
    if not place.opens or place.followed_by(_NO_DEADLINE_AFTER) or _NO_DEADLINE_BEFORE.search(place.before):
        return None
    if part["month"] and not part["end"] and (part["day"] or not _LEAD.search(place.before)):
        return None
    return _last_day(part, int(part["year"]))


def _bare_year(place: _Place) -> str | None:
    """2020年煤炭比重下降到41.2%: a coming year that opens a clause; of the current year only with an aim."""
    year, follow = int(place.hit["year"]), place.text[place.hit.end() : place.hit.end() + 1]
    if year > place.year > 0 and place.followed_by(_IS_REACHED) and not _NO_DEADLINE_BEFORE.search(place.before):
        return f"{year}-12-31"  # 天然气产量2030年达到300亿立方米
    if not place.opens or place.followed_by(_NO_DEADLINE_AFTER) or (follow in _NOT_ALONE or place.followed_by(_MONTH)):
        return None
    led = _STRIVEN.search(place.before)
    if not led and _LEAD.search(place.before):
        return None
    stated = not place.year and "目标" in place.text[place.start : place.hit.start()]
    here = year == (place.year or year) and (place.aims or place.followed_by(_AIMED))
    aimed = led or stated or year > place.year > 0 or here
    return f"{year}-12-31" if aimed else None


def _five_year_plan(place: _Place) -> str | None:
    """The 14th plan ended in 2025, each one five years after the one before."""
    sure = place.hit["final"] or place.hit.group()[0] in "到至"
    opens = place.opens or (place.before.endswith("提出") and place.followed_by(_WILL))  # 提出“十四五”期间，将…
    if not (sure or opens) or place.followed_by(_NO_DEADLINE_AFTER) or _NO_DEADLINE_BEFORE.search(place.before):
        return None
    if not sure and place.followed_by(_PERIOD_AS_SUBJECT):
        return None
    ended = number(place.hit["plan"])
    if ended <= _LONG_AGO and not place.anchor:
        return None  # “八五”普法 is of 2021
    return f"{1955 + 5 * ended}-12-31"


def _after_years(place: _Place) -> str | None:
    if not place.opens or place.followed_by(_NO_DEADLINE_AFTER):
        return None
    years = number(place.hit["years"])
    for period in _PERIOD.finditer(place.text, 0, _LONGEST_OPENING):
        first, last = int(period[1]), int(period[2])
        if last - first + 1 == years:  # 三年行动计划（2021—2023年）: its three years are these
            return f"{last}-12-31"
    # 未来五年, said as the year begins, are this one and the four behind it.
    begun = place.hit.group().startswith(("未来", "今后")) and "01" <= place.anchor[5:7] <= "03"
    return f"{place.year + years - begun}-12-31" if place.year else ""


def _relative_year(place: _Place) -> str | None:
    said = place.hit.groupdict()
    sure = said["by"] or said["edge"] or place.hit.group().endswith("前")
    sure = sure or place.before.endswith(("到", "至", "力争", "确保", "争取"))
    if not sure or place.before[-1:] in {"以", "之", "今", "此", "最"} or place.before.endswith("截至"):
        return None
    if not place.year:
        return ""
    return _last_day(place.hit, place.year + "今明后".find(said["word"].replace("本", "今")))


def _end_of_this_year(place: _Place) -> str | None:
    before = place.before[-1:]
    if (
        before in _NUMERALS
        or before in frozenset("年今明本后去前当上每全次翌历近往")
        or not (place.hit["by"] or place.opens)
    ):
        return None
    if place.followed_by(_NO_DEADLINE_AFTER) or place.before.endswith("截至"):
        return None
    return f"{place.year}-12-31" if place.year else ""


def _within_year(place: _Place) -> str | None:
    """年内 without a year has no deadline (model.md), and the words are kept; 全年 is the document's year."""
    if not place.opens:
        return None
    return f"{place.year}-12-31" if place.year and place.hit.group() == "全年" else ""


def _month(place: _Place) -> str | None:
    """The next such month or day, seen from the document's date."""
    before = place.before
    if place.hit["edge"] or before[-1:] in {"年", *_NUMERALS} or _NO_DEADLINE_BEFORE.search(before):
        return None
    if not place.year:
        return ""
    date = _last_day(place.hit, place.year)
    return _last_day(place.hit, place.year + 1) if date and date < place.anchor else date


def _end_of_month(place: _Place) -> str | None:
    if place.before[-1:] in {*_NUMERALS, "每", "当", "次", "上", "该", "个", "年"}:
        return None
    return f"{place.anchor[:7]}-{monthrange(place.year, int(place.anchor[5:7]))[1]}" if len(place.anchor) >= 7 else ""


def _mid_century(place: _Place) -> str | None:
    return "2050-12-31"


_READINGS: dict[str, Callable[[_Place], str | None]] = {
    "by-year": _by_year,
    "until-year": _until_year,
    "end-of-range": _end_of_range,
    "end-of-year": _end_of_year,
    "bare-year": _bare_year,
    "five-year-plan": _five_year_plan,
    "after-years": _after_years,
    "relative-year": _relative_year,
    "end-of-this-year": _end_of_this_year,
    "within-year": _within_year,
    "month": _month,
    "end-of-month": _end_of_month,
    "mid-century": _mid_century,
}
