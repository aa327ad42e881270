"""Document numbers: 国办发〔2019〕5号 in all its brackets, numbered orders and announcements."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from kg.loaders.extract.rule import Rule

_OPEN, _CLOSE = r"[〔\[［(（【﹝〈<「{〖﹙]", r"[〕\]］)）】﹞〉>」}〗﹚]"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
RULES = (
    Rule(
        "number-in-brackets",
        re.compile(rf"{_OPEN} ?{_YEAR} ?{_CLOSE}\s{{0,3}}第?\s{{0,2}}(?P<serial>\d{{1,5}}) {{0,2}}号"),
        0.98,
        "《关于推进养老服务发展的意见》（国办发[2019] 5号）",
        "《智能制造能力成熟度模型（2020）》5号",
    ),
    Rule(
        "order-number",
        re.compile(r"令\s{0,2}[（(]?第\s?(?P<serial>\d{1,4})\s?号"),
        0.95,
        "（中华人民共和国国务院令第649号）",
        "公安部第649号指令第一条",
    ),
    Rule(
        "announcement-number",
        re.compile(rf"公告[\s（(]{{0,2}}{_YEAR} ?年? ?第 ?(?P<serial>\d{{1,4}}) ?号"),
        0.95,
        "财政部 税务总局公告2019年第13号",
        "2019年第13号台风公告",
    ),
)
_BRACKETS, _ORDER, _ANNOUNCEMENT = RULES

_RUN_LENGTH, _CODE_LENGTH = 26, 10
_RUN = re.compile(rf"[\u4e00-\u9fffA-Z（）]{{0,{_RUN_LENGTH}}}\Z")
# What ends where the organ's code begins, when a crawl has lost the line break or the number stands in a sentence.
_BEFORE_CODE = re.compile(
    r"相关|享受|实施|附件下载|要点|根据|按照|依据|依照|参照|执行|落实|贯彻|印发|转发|关于|文号|字号|编号|通知|意见|办法|方案|决定"
    r"|批复|通报|规定|细则|纲要|规划|计划|措施|[^经联科建]?办公厅|委员会|人民政府|总局|管理局|[）（]|[见以即及和与将对由按在是为]"
)
_ORGAN = re.compile(r"[\u4e00-\u9fff]{2,24}\Z")
_BEFORE_ORGAN = re.compile(
    r"(?:中华人民共和国|根据|按照|依据|依照|关于|公布的|^日?原|^[日以由经及即])(?=[\u4e00-\u9fff]{3})"
)

_HEAD = 160  # characters that may hold the number of the document itself
# 根据某部《办法》（国科发火〔2016〕32号, 你公司《请示》（某字号; and of a title whose bracket the text forgets to close
_CITED = re.compile(r"(?:》\s?|《[^《》（(]*)[（(][^（）()]{0,16}\Z")
_YEAR_IN_BRACKETS = re.compile(r"[\[(【﹝〈<「{〖﹙]((?:19|20)\d\d)[\])】﹞〉>」}〗﹚]")


@dataclass(frozen=True, slots=True)
class DocumentNumber:
    """``number`` as the organs write it: 国办发〔2019〕5号, 国务院令第649号, 财政部公告2019年第13号."""

    start: int
    end: int
    number: str
    rule: str
    confidence: float


def find_document_numbers(text: str) -> list[DocumentNumber]:
    """All document numbers of ``text``, in order, brackets and spaces made those of the standard form (GB/T 9704)."""
    found = [
        *(_bracketed(text, hit) for hit in _BRACKETS.pattern.finditer(text)),
        *(_numbered(text, hit, _ORDER) for hit in _ORDER.pattern.finditer(text)),
        *(_numbered(text, hit, _ANNOUNCEMENT) for hit in _ANNOUNCEMENT.pattern.finditer(text)),
    ]
    return sorted((number for number in found if number), key=lambda number: number.start)


def standard_form(number: str) -> str:
    """A number as it stands in a text, its brackets and spaces made those of the standard form."""
    return _YEAR_IN_BRACKETS.sub(r"〔\1〕", unicodedata.normalize("NFKC", "".join(number.split())))


def own_number(text: str) -> DocumentNumber | None:
    """The number that a document bears itself: the first in its head, unless it is that of a title it cites there."""
    own = next(iter(find_document_numbers(text[:_HEAD])), None)
    return None if own is None or _CITED.search(text, 0, own.start) else own


def _bracketed(text: str, hit: re.Match[str]) -> DocumentNumber | None:
    end = hit.start() - text.startswith(" ", hit.start() - 1)
    run = _RUN.search(text, max(0, end - _RUN_LENGTH), end)
    code = _after_last(_BEFORE_CODE, run.group()) if run else ""
    if not 2 <= len(code) <= _CODE_LENGTH:
        return None
    number = f"{code}〔{hit['year']}〕{hit['serial']}号"
    return DocumentNumber(end - len(code), hit.end(), number, _BRACKETS.name, _BRACKETS.confidence)


def _numbered(text: str, hit: re.Match[str], rule: Rule) -> DocumentNumber | None:
    """An order or an announcement; an announcement may stand without its organ, in a table's own field."""
    run = _ORGAN.search(text, max(0, hit.start() - 24), hit.start())
    organ = _after_last(_BEFORE_ORGAN, run.group()) if run else ""
    if rule is _ORDER and not organ:
        return None
    kind = "令" if rule is _ORDER else f"公告{hit['year']}年"
    number = f"{organ}{kind}第{hit['serial']}号"
    return DocumentNumber(hit.start() - len(organ), hit.end(), number, rule.name, rule.confidence)


def _after_last(cut: re.Pattern[str], run: str) -> str:
    """``run`` after the last hit of ``cut`` that leaves something of it."""
    starts = [hit.end() for hit in cut.finditer(run) if hit.end() < len(run)]
    return run[starts[-1] :] if starts else run
