"""The text as the rules read it: same length, years in digits, half-width punctuation between Chinese characters made full-width."""

from __future__ import annotations

import re

# The mark stands first, so that the engine goes from mark to mark.
_HALF = re.compile(
    r"[,;:()!?](?:(?<=[\u4e00-\u9fff”》）〕%％0-9].)(?=[\u4e00-\u9fff“《（〔\s0-9])|(?<=[\u4e00-\u9fff”》）〕].)|(?=[\u4e00-\u9fff“《（]))"
)
_FULL = str.maketrans(",;:()!?", "，；：（）！？")
# [责任单位：甲、乙] says the same in brackets of another shape.
_SQUARE = re.compile(
    r"[\[［【〔]([^\[\]［］【】〔〕\n]{0,60}?(?:责任|牵头|主办|配合|负责)[^\[\]［］【】〔〕\n]{0,400}"
    r"|(?:[省市区县国各][\u4e00-\u9fff]{1,14}[、，])*[省市区县国各][\u4e00-\u9fff]{1,14}(?<=[局委办厅部府会位门])(?=[\]］】〕][。；]?\s*(?:\n|\Z)))[\]］】〕]"
)
# 到二〇三五年, but not a whole date in such numerals (二〇二〇年三月五日), nor in a title.
_YEAR = re.compile("二[〇○][一二三四五六七八九〇○]{2}(?=年(?![一二三四五六七八九十]{1,3}月))(?![^《》\n]{0,60}》)")
_DIGITS = str.maketrans("〇○一二三四五六七八九", "00123456789")
_ENTITY = re.compile("&[a-z]{2,6}\\Z")
_LONG_LINE = 200
_BLANKS = re.compile(r"(?<![ \u3000\xa0])[ \u3000\xa0]{3,}(?=[\u4e00-\u9fff（“\d])")


def normalised(text: str) -> str:
    """``text`` with as many characters, so that every offset stays true.

    >>> normalised("3月13日,民政部召开大会(据官网)")
    '3月13日，民政部召开大会（据官网）'
    >>> normalised("健全制度。[责任单位：民政部]")
    '健全制度。（责任单位：民政部）'
    >>> normalised("到二〇三五年")
    '到2035年'
    >>> normalised("12,000元")
    '12,000元'
    """
    full = _HALF.sub(lambda hit: hit.group() if _stays(hit) else hit.group().translate(_FULL), text)
    if "二〇" in full or "二○" in full:
        full = _YEAR.sub(lambda hit: hit.group().translate(_DIGITS), full)
    if any(bracket in full for bracket in "[［【〔"):
        full = _SQUARE.sub(r"（\1）", full)
    return "\n".join(map(_broken, full.split("\n"))) if _BLANKS.search(full) else full


def _broken(line: str) -> str:
    """A line that a crawl made of many, with a break again in each run of blanks."""
    return _BLANKS.sub(lambda hit: "\n" + hit.group()[1:], line) if len(line) > _LONG_LINE else line


def _stays(hit: re.Match[str]) -> bool:
    """Of a number (12,000), or of a character that a crawl has left as it is written in HTML (&ldquo;)."""
    if hit.group() == ";":
        return _ENTITY.search(hit.string, max(0, hit.start() - 8), hit.start()) is not None
    return hit.group() == "," and _between_digits(hit)


def _between_digits(hit: re.Match[str]) -> bool:
    before, after = hit.string[hit.start() - 1 : hit.start()], hit.string[hit.end() : hit.end() + 1]
    return before.isdigit() and after.isdigit()
