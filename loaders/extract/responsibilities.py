"""Who is responsible, from brackets and lines: （甲牵头，乙、丙按职责分工负责）, （甲、乙）, 责任单位：甲、乙."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.labels import BODIES, TAKES_PART
from kg.loaders.extract.sought import Sought
from kg.loaders.extract.spans import starting_in, within

_KEY = re.compile(
    rf"(?:责任|牵头|主办|配合|协办|参与|负责|主责|落实|实施){BODIES}[：:]|牵头|负责|按职责|分工|(?:参与|配合|指导)[）。；，]|主办|会同|参加）"
)
_HELPING = re.compile("配合|参与|协助|支持|协办|参加")
_SUPPORTING = re.compile(f"{_HELPING.pattern}|指导(?=[）。；，])")
_LABEL = re.compile(rf"(牵头|主办|主责|责任|负责|落实|实施|配合|协办|参与){BODIES}[：:]")
_FIRST_LEADS = re.compile(
    r"(?:列|排)(?:名)?(?:在)?(?:第一|首)位?(?:者|的)?(?:单位|部门)?(?:为|是)(?:牵头|主要负责|主办)"
)
_SENTENCE = re.compile(
    r"(?<=[。；])((?:(?:以上|上述|此项|该项|本项|具体)[\u4e00-\u9fff]{0,8})?由?(?:(?!牵头)[\u4e00-\u9fff、（）]){2,60}牵头，"
    rf"[\u4e00-\u9fff、（），]{{2,160}}{TAKES_PART})(?=。|；|$)"
)
# 各市经信部门（物流牵头部门）、…: what they are to each other, and nobody who is to act.
_PART = re.compile("（[^（），、：；]{0,8}(?:牵头|责任|主管|配合|协办|参与|负责)(?:部门|单位)）[、和及与应要须]")
_BRACKET = re.compile("[（）]")
# What a bracket that lists bodies holds besides them, where it stands, and what such a bracket explains instead.
_NO_MORE = re.compile(
    "（(?:[、，；和及与等★]|以及|其他|相关|有关|各区?|[市县区]|（[市县区、]{1,5}）|人民政府|政府|管委会|部门|单位|委办局)*）"
)
_ENDS_SENTENCE = ("", "\n", "。", "；")
_ENDS_LINE = re.compile("[。；]?[ \u3000]*(?:\n|$)")
_NAMED_SO = re.compile("(?:》|小组|办公室|[部局委厅会]|单位|部门|机构|公司|企业|中心|机关)$")
_CUT = re.compile(r"[，；。]|(?<=牵头)(?=、)")


# （省财政厅负责，以下均需平潭综合实验区管委会落实，不再列出）
_FROM_HERE = Sought("以下均需(?P<who>[^，。；（）]{2,60}?)(?:负责|落实|配合|参与)，不再(?:逐一)?列出")


@dataclass(frozen=True, slots=True)
class Roles:
    """Who leads and who supports what ``text[start:end]`` closes; ``words`` is what it says."""

    start: int
    end: int
    leads: tuple[AgencyMention, ...]
    supports: tuple[AgencyMention, ...]
    words: str


def first_named_leads(text: str) -> bool:
    """Does the document say that of several responsible bodies the first named leads (列第一位者为牵头单位)?"""
    return _FIRST_LEADS.search(text) is not None


def named_once(text: str, mentions: Sequence[AgencyMention]) -> list[AgencyMention]:
    """Those who lead all that follows, and are named for it once: 以下均需…落实，不再列出."""
    hit = _FROM_HERE.search(text)
    return within(mentions, *hit.span("who")) if hit else []


def find_roles(
    text: str,
    start: int,
    end: int,
    mentions: Sequence[AgencyMention],
    *,
    first_leads: bool,
    is_line: bool,
    once: Sequence[AgencyMention] = (),
) -> list[Roles]:
    """The statements of responsibility in ``text[start:end]``, in order. ``is_line``: the whole stretch is one; ``once``
    are those who lead beside the ones of every statement behind them."""
    spans = [(start, end)] if is_line else _statements(text, start, end, mentions)
    found = [_roles(text, a, b, within(mentions, a, b), first_leads=first_leads) for a, b in spans]
    return [replace(r, leads=(*r.leads, *(m for m in once if m.end <= r.start))) for r in found] if once else found


def _statements(text: str, start: int, end: int, mentions: Sequence[AgencyMention]) -> list[tuple[int, int]]:
    """Brackets, and sentences that say nothing else (此项工作由甲牵头，乙配合), that do not stand in one another."""
    found = [
        (a, b)
        for a, b in _brackets(text, start, end)
        if _is_statement(text, a, b) or lists_bodies(text, a, b, mentions)
    ]
    for hit in _SENTENCE.finditer(text, start, end) if text.find("牵头，", start, end) >= 0 else ():
        if all(hit.end(1) <= a or b <= hit.start(1) for a, b in found):
            found.append(hit.span(1))
    return sorted(found)


def _is_statement(text: str, start: int, end: int) -> bool:
    words = text[start:end]
    return (
        bool(_KEY.search(words))
        and not _PART.match(text, start)
        and not words.startswith(("（以下", "（简称", "（联系", "（不含", "（含"))
    )


def lists_bodies(text: str, start: int, end: int, mentions: Sequence[AgencyMention]) -> bool:
    """Whether a bracket behind a sentence, or the last of a line, names bodies and nothing else: 。（市科委、市财政局）"""
    if text[start - 1 : start] not in _ENDS_SENTENCE and (
        not _ENDS_LINE.match(text, end) or _NAMED_SO.search(text, max(0, start - 8), start)
    ):
        return False
    bodies = within(mentions, start, end)
    rest, at = "", start
    for body in bodies:
        rest, at = rest + text[at : body.start], max(at, body.end)
    return bool(bodies) and _NO_MORE.fullmatch(rest + text[at:end]) is not None


def _brackets(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The outermost brackets; one that is not closed runs to the end of the stretch."""
    spans, depth, opened = [], 0, start
    for hit in _BRACKET.finditer(text, start, end):
        if hit.group() == "（":
            if depth == 0:
                opened = hit.start()
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                spans.append((opened, hit.end()))
    if depth and end - opened < 400:
        spans.append((opened, end))
    return spans


def _roles(text: str, start: int, end: int, mentions: list[AgencyMention], *, first_leads: bool) -> Roles:
    cuts = [start, *(hit.end() for hit in _CUT.finditer(text, start, end)), end]
    segments = [(a, b) for a, b in pairwise(cuts) if a < b]
    leads: list[AgencyMention] = []
    supports: list[AgencyMention] = []
    pending: list[AgencyMention] = []
    led, label, inside = False, "", ""  # behind which label somebody leads: 责任单位：甲牵头，乙负责
    for a, b in segments:
        words = text[a:b]
        if _FIRST_LEADS.search(words):
            continue
        named = _LABEL.search(words)
        if named:
            leads += pending  # the list before a new label has no word of its own: it is responsible
            pending = []
            label = named.group(1)
        here = list(starting_in(mentions, a, b))
        together = words.find("会同")
        if label in ("配合", "协办", "参与") or (_SUPPORTING.search(words) and not re.search("牵头|负责", words)):
            supports += pending + here
            pending = []
        elif together >= 0 and here:
            leads += pending + [m for m in here if m.start < a + together]
            supports += [m for m in here if m.start > a + together]
            pending, led = [], True
        elif "牵头" in words or "主办" in words or label in ("牵头", "主办"):
            mark = min((p for p in (words.find("牵头"), words.find("主办")) if p >= 0), default=len(words))
            before = [m for m in here if named or m.start < a + mark]
            leads += pending + before
            supports += [m for m in here if m not in before]
            pending, led, inside = [], True, label if label not in ("牵头", "主办") else inside
        elif re.search("负责|分工|落实", words) and not named:
            (supports if led and label == inside else leads).extend(pending + here)
            pending = []
        else:
            pending += here
    (supports if led and label not in ("牵头", "主办") else leads).extend(pending)
    if label in ("责任", "负责", "落实") and "牵头单位" in text[start:end]:
        cut = text.find(label, start, end)
        supports += [m for m in leads if m.start > cut > text.find("牵头单位", start, end)]
        leads = [m for m in leads if m not in supports]
    if first_leads and not led and len(leads) > 1:
        supports = leads[1:] + supports
        leads = leads[:1]
    if not leads and not _HELPING.search(text, start, end):
        leads, supports = supports, []  # （甲、乙指导）: nobody else is named
    names = {m.agency.name for m in leads}
    return Roles(
        start,
        end,
        tuple(leads),
        tuple(m for m in supports if m.agency.name not in names),
        text[start:end].strip("（）"),
    )
