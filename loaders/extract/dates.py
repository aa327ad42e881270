"""The document's own date: in its signature or dateline, else the year that its title or number names."""

from __future__ import annotations

import re
from datetime import date

from kg.loaders.documents import Document

_DIGITS = {c: str(n) for n, c in enumerate("〇一二三四五六七八九")} | dict.fromkeys("○零ＯO０", "0")
_FULL = (
    r"(?:(?P<year>(?:19|20)\d\d) ?年 ?(?P<month>\d{1,2}) ?月 ?(?P<day>\d{1,2}) ?日"
    r"|(?P<cyear>[一二][〇○零ＯO０一二三四五六七八九]{3})年(?P<cmonth>[一二三四五六七八九十]{1,2})月(?P<cday>[一二三四五六七八九十]{1,3})日)"
)
_LINE, _ALONE = (
    re.compile(rf"^[ 　（(]*{_FULL}[ 　]*(?:{what})?[）)]?[ 　]*$", re.MULTILINE)
    for what in ("印发|发布|实施", "印发")  # 2009年3月1日发布 is when what is enclosed was
)
# 某局2020年2月5日; 某部2011年6月23日公布的办法 says when another was made.
_SIGNED = re.compile(
    rf"[局厅委部府院办室会行署]{_FULL}(?=[\n（附抄联]|[ 　]*$|\Z|印发$"
    r"|(?![发公颁]布|颁发|印发|下发|批准|通过|修[订正改]|制[定订]|作出|以|[起前后的至在第])[\u4e00-\u9fff]{2})",
    re.MULTILINE,
)
# ——2026年1月20日在某省人民代表大会会议上: what stands below the title of a report
_SPOKEN = re.compile(rf"^[—─－ 　（(]*{_FULL}在[^，。\n]{{4,50}}会议上[）)]?$", re.MULTILINE)
_DATELINE = re.compile(rf"（{_FULL}(?:[\u4e00-\u9fff]{{2,30}})?）")
# The year of a title, and of the years that a plan is for (2026—2028年) the first.
_OWN_YEAR = re.compile(r"〔((?:19|20)\d\d)〕|(?<![\d—–─~～至到-])((?:19|20)\d\d)(?:[—–─~～至-]{1,2}(?:20)?\d\d)?年")
# A file of many briefs, each under its own headline, has no year in common.
_MANY = re.compile(r"# [^\n]*\n(?:[^#\n][^\n]*\n|\n)+# ")
_HEAD = 400


def own_date(document: Document, text: str) -> str:
    """The day of an official document, as ISO: of its signature, else of the page's metadata; else empty. What was to come
    when the page was published is the date of something else."""
    signed = _first(text, _ALONE, _SPOKEN) or document.issued_on or _first(text, _SIGNED)
    return document.issued_on if signed > (document.published_on or signed) else signed


def document_date(text: str) -> str:
    """When the document was signed, as ISO; where only a year can be read, the year; else empty.

    A line that is a date or says when a report was given, a date that follows the signing organ, or a dateline in
    brackets says the day; the first such place counts, for a plan stands after the signature of the notice that issues
    it. The head of the text (its title and number) says the year.
    """
    if day := _first(text, _LINE, _SPOKEN, _SIGNED, _DATELINE):
        return day
    if _MANY.match(text):
        return ""
    head = _OWN_YEAR.search(text[: min(_HEAD, text.find("\n", 1) % (len(text) + 1))])
    return (head[1] or head[2]) if head else ""


def _first(text: str, *patterns: re.Pattern[str]) -> str:
    """The first day that the first of the patterns to say one says."""
    return next((day for pattern in patterns for hit in pattern.finditer(text) if (day := _iso(hit))), "")


def _iso(hit: re.Match[str]) -> str:
    if hit["year"]:
        parts = int(hit["year"]), int(hit["month"]), int(hit["day"])
    else:
        year = int("".join(_DIGITS[c] for c in hit["cyear"]))
        parts = year, _chinese(hit["cmonth"]), _chinese(hit["cday"])
    try:
        return date(*parts).isoformat()
    except ValueError:
        return ""


def _chinese(word: str) -> int:
    """1 to 31 in Chinese numerals."""
    tens, ten, ones = word.rpartition("十")
    return (10 * int(_DIGITS.get(tens, "1")) if ten else 0) + int(_DIGITS.get(ones, "0"))
