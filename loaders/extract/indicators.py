"""Indicators: what a goal counts, against what value: 养老服务床位达到1000万张 is 养老服务床位 = 10,000,000 张."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby

from kg.loaders.extract.rule import Rule

_UNIT = (
    r"(?:%|％|‰|个?百分点|吨标准煤|吨标煤|[微毫千]克|公斤|万?千瓦时|[兆千]瓦|[平立]方米|平方公里|公里|公顷|标箱|美元|人民币|工作日|个工作日|小时|分钟|个月"
    r"|人次|场次|床位|课时|[个张人户名家所座项件条辆台套吨元亩米场门款份倍分岁天次处支本册艘架种株头只斤克方桶棵间位])"
)
_NUMBER = re.compile(
    r"(?P<value>[\d一二三四五六七八九](?:(?<=\d)\d{0,11}(?:,\d{3}){0,4}(?:\.\d{1,6})?|(?=成以上)))(?P<scale>[十百千]?[万亿]{0,2})"
    r"(?: ?(?:%|％)?[-~～—–至]{1,2}(?P<upper>\d{1,12}(?:\.\d{1,6})?)(?P<upper_scale>[十百千]?[万亿]{0,2}))?"
    rf" ?(?:多|余)?(?P<unit>成|{_UNIT}(?:[/／]{_UNIT})?)?(?P<tail>及?以上|[以之]内|以下|左右)?"
)
_TENTHS = "零一二三四五六七八九"
_SCALE = {
    "": 1.0,
    "十": 1e1,
    "百": 1e2,
    "千": 1e3,
    "万": 1e4,
    "亿": 1e8,
    "十万": 1e5,
    "百万": 1e6,
    "千万": 1e7,
    "万亿": 1e12,
}
_SCALE |= {"十亿": 1e9, "百亿": 1e10, "千亿": 1e11}
_TAIL = {"以上": ">=", "及以上": ">=", "以内": "<=", "之内": "<=", "以下": "<=", "左右": "=", "": "="}

RULES = (
    Rule(
        "compared",
        re.compile(
            r"(?:(?P<least>不低于|不少于|不小于|至少(?:配备|建设|有)?)|(?P<more>超过|突破|超|高于|大于|多于)|(?P<most>不超过|不高于|不大于|不多于"
            r"|控制在|压缩[到至]|压减[到至]|缩短[到至])|(?P<less>低于|少于|优于)|(?P<equal>(?:提高|增加|扩大|上升|提升|增长|下降|降低|减少|发展|稳定|保持)?"
            r"(?:达到|达|到|至|为|在)|降到|降至))\Z"
        ),
        0.9,
        "养老服务床位达到1000万张",
        "福州、厦门空气质量在全国169个城市中保持前列",
    ),
    Rule(
        "changed",
        re.compile(
            r"(?:(?P<up>增长|提高|增加|上升|提升)|(?P<down>下降|降低|减少|下调|压减|缩短|削减))(?:幅度)?(?P<more>超过?|高于)?(?P<least>不低于|不少于)?\Z"
        ),
        0.9,
        "二氧化碳排放比2020年下降18%",
        "提高教学水平的3个办法",
    ),
    Rule(
        "bounded",
        re.compile(r"(?:以上|[以之]内|以下)\Z"),
        0.85,
        "省网上办事大厅网上可办率96%以上",
        "省网上办事大厅96个窗口",
    ),
    Rule(
        "counted",
        re.compile(
            r"(?:建成|新增|培育|打造|引进|建设|开设|培养|培训|完成|设立|新建|改造|改建|制修订|制定|修订|发布|认定|创建|扶持|支持|组织|开展|举办|配备|布局|推广)"
        ),
        0.85,
        "建成充电站约400座",
        "位于充电站的400座",
    ),
    Rule("plain", re.compile(r"[\u4e00-\u9fffA-Za-z）”]{2}\Z"), 0.7, "进出口总额5.95万亿元", "《办法》第5条"),
)
_COMPARED, _CHANGED, _BOUNDED, _COUNTED, _PLAIN = RULES
_COMPARATOR = {"least": ">=", "more": ">", "most": "<=", "less": "<", "equal": "="}
_FILLER = re.compile(
    r"(?:大约|约|近|分别|均|都|总计|合计|累计|共计|逐步|力争|预计|争取|将|要|应|可|全部|大幅|年均|平均|同比|再|需|保持|\s)+\Z"
)
_BASELINE = re.compile(
    r"(?:[较比](?:上年|去年|\d{4}年|“.{2,4}”末?)(?:[底末])?|[从由][^，]{0,14}\d[^，]{0,8}|(?:[较比])[^，\d]{2,8})\Z"
)
_LEAD = re.compile(
    r"^(?:[、和及与，\s]|其中|力争|确保|争取|努力|实现|使得?|推动|促进|整体上|全部|预计|将|要|(?:到|至)?\d{4}年(?:年?[底末]|度)?|到[^，]{2,6}末|并|累计|逐步)+"
)
_CLAUSE = "，。；：？！\n"
_REACH = 60
_NO_NUMBER = re.compile(r"[第每〔《（A-Za-z0-9._/-]")
_OTHER_NUMBER = re.compile(r"^.*\d[万亿]*[%％\u4e00-\u9fff][^、]*、")
_NO_NAME = frozenset(["", "有", "给予", "全年", "逐年", "覆盖", "其中", "最高", "单项"])
_WEAK = frozenset("在到至为")
_NAMED_AFTER = frozenset(["至少配备", "至少建设", "至少有"])
_CHANGING = re.compile(r"(?:(?P<up>提高|增加)|下调|降低|减少)")
_AFTER = re.compile(r"的?([\u4e00-\u9fffA-Za-z“”]{2,30})")
_LISTED = re.compile(r"、|和|与|以及")


@dataclass(frozen=True, slots=True)
class Indicator:
    """``name`` ``comparator`` ``value`` ``unit``; ``text[start:end]`` is the number with its unit.

    ``comparator`` is one of = > >= < <=, with + or - before it where the value is a change and not a level
    (下降10%以上 is ``->=`` 10 %). ``value`` has 万 and 亿 multiplied out; of a range it is the bound that must hold.
    """

    start: int
    end: int
    name: str
    comparator: str
    value: float
    unit: str
    rule: str
    confidence: float


def find_indicators(text: str, start: int, end: int) -> list[Indicator]:
    """The indicators of ``text[start:end]``, in order."""
    found: list[Indicator] = []
    for hit in _NUMBER.finditer(text, start, end):
        counts = hit["unit"] or hit["scale"]
        if counts and not _NO_NUMBER.search(text, hit.start() - 1, hit.start()):
            read = _read(text, hit, start, end, found[-1] if found else None)
            found += [read] if read else []
    return _respectively(text, found)


def _read(text: str, hit: re.Match[str], start: int, end: int, last: Indicator | None) -> Indicator | None:
    begin = max(start, hit.start() - _REACH)
    begin = max(begin, *(text.rfind(mark, begin, hit.start()) + 1 for mark in _CLAUSE))
    listed = last if last and begin <= last.end < hit.start() and text[last.end] in "、和" else None
    if listed:
        begin = listed.end + 1
    lead = _FILLER.sub("", _OTHER_NUMBER.sub("", text[begin : hit.start()]))
    if lead.rfind("（") > lead.rfind("）"):
        lead = lead[lead.rfind("（") + 1 :]
    if listed and not lead:
        return _indicator(hit, listed.name, listed.comparator, listed.rule, listed.confidence)
    tail = ">=" if hit["upper"] else _TAIL[hit["tail"] or ""]
    closed = hit.end() >= end or text[hit.end()] in "，。；：、\n）"
    if cue := _CHANGED.pattern.search(lead):
        bound = ">" if cue["more"] else ">=" if cue["least"] else tail
        rule, comparator = _CHANGED, ("+" if cue["up"] else "-") + (bound if bound != "=" else "")
    elif cue := _COMPARED.pattern.search(lead):
        if cue.group() in _WEAK and not (hit["tail"] or hit["unit"] in {"%", "％"}):
            return None
        said = _COMPARATOR[cue.lastgroup or "equal"]
        rule, comparator = _COMPARED, tail if said == "=" else said
    elif _BOUNDED.pattern.search(hit.group()):
        rule, comparator = _BOUNDED, tail
    elif _COUNTED.pattern.match(_LEAD.sub("", lead)) or (listed and listed.rule == _COUNTED.name):
        rule, comparator = _COUNTED, tail
    elif closed and _PLAIN.pattern.search(lead):
        rule, comparator = _PLAIN, tail
    else:
        return None
    name = _name(lead[: cue.start()] if cue else lead)
    if name in _NO_NAME or name.endswith(("了", "的", "在")) or (cue and cue.group() in _NAMED_AFTER):
        name = _name_after(text, hit.end(), end)
    elif rule is _PLAIN and (change := _CHANGING.match(name)):
        name, comparator = name[change.end() :], "+" if change["up"] else "-"
    return _indicator(hit, name, comparator, rule.name, rule.confidence) if name else None


def _indicator(hit: re.Match[str], name: str, comparator: str, rule: str, confidence: float) -> Indicator:
    unit = "%" if hit["unit"] == "成" else (hit["unit"] or "").replace("％", "%").replace("／", "/")
    return Indicator(hit.start(), hit.end(), name, comparator, _value(hit, comparator), unit, rule, confidence)


def _name(lead: str) -> str:
    """What is counted, without aim, baseline and date around it."""
    for _ in range(2):
        lead = _BASELINE.sub("", _FILLER.sub("", lead))
    name = _LEAD.sub("", lead)
    while (verb := _COUNTED.pattern.match(name)) and verb.group() != "新增":
        name = name[verb.end() :].removeprefix("和")
    return name


def _name_after(text: str, start: int, end: int) -> str:
    """国际标准化创新团队 of 建设60个以上国际标准化创新团队."""
    hit = _AFTER.match(text, start, end)
    return hit[1] if hit else ""


def _value(hit: re.Match[str], comparator: str) -> float:
    written = hit["value"].replace(",", "")
    low = float(_TENTHS.index(written)) if written in _TENTHS else float(written)
    if hit["unit"] == "成":
        low *= 10
    scale = _SCALE.get(hit["scale"], 1.0)
    if hit["upper"] and comparator in {"<=", "<"}:
        low, scale = float(hit["upper"]), _SCALE.get(hit["upper_scale"], 1.0)
    elif hit["upper"] and not hit["scale"]:
        scale = _SCALE.get(hit["upper_scale"], 1.0)
    return round(low * scale, 6)


def _respectively(text: str, found: list[Indicator]) -> list[Indicator]:
    """A、B分别超过90%、70%: each name with its own value."""
    named: list[Indicator] = []
    for name, members in groupby(found, key=lambda indicator: indicator.name):
        group, names = list(members), _LISTED.split(name)
        if len(group) == len(names) > 1 and "分别" in text[max(0, group[0].start - 12) : group[0].start]:
            group = [replace(member, name=own) for member, own in zip(group, names, strict=True)]
        named += group
    return named
