"""Numbered items whose line break and full stop a crawl has lost: they are told by counting on, 四、…五、…."""

from __future__ import annotations

import re

from kg.loaders.extract.issuing import number

_CHAPTER = 30  # how long the heading of a chapter may be before its first item: 二、实行包容审慎监管5.明确界定责任
_LONG_LINE = 60  # a shorter line has not lost its breaks
_MARKER = re.compile(
    r"([一二三四五六七八九十]{1,3})、|（([一二三四五六七八九十]{1,3})）|(?<!\d)(\d{1,2})[.．] ?(?=[\u4e00-\u9fff“])|（(1)）(?=[\u4e00-\u9fff“])"
)
MARKER_END = re.compile(
    r"[、）.．](?<=[一二三四五六七八九十\d].)"
)  # a pattern that begins with a mark is searched faster
_NO_ITEM_BEFORE = re.compile("[一二三四五六七八九十第（至到、和及条款项表图]$|[附文]件$")


class Counted:
    """Goes through the lines of a document in order, with the last number of each of the three upper levels."""

    def __init__(self) -> None:
        self._last = {1: 0, 2: 0, 3: 0}

    def glued(self, text: str, start: int, end: int, known: list[int]) -> list[int]:
        """The offsets in the line ``text[start:end]`` at which its items begin: the ``known`` ones, sorted, and those
        whose number is the next of their level though no mark stands before them. A line without ``MARKER_END`` has
        none of these, and need not be asked for."""
        cuts = set(known)
        chapter = start - _CHAPTER  # where the last item of the first level begins
        above = (start - _CHAPTER, 0)  # where the last item begins, and its level
        for hit in _MARKER.finditer(text, start, end):
            level = hit.lastindex or 1
            value = number(hit[level])
            begins = hit.start() == start or hit.start() in cuts
            opens = value == 1 and level > 2 and above[1] == level - 1 and above[0] >= hit.start() - _CHAPTER
            follows = opens or (
                level < 4
                and end - start >= _LONG_LINE
                and (
                    value == self._last[level] + 1 or (chapter >= hit.start() - _CHAPTER and value > self._last[level])
                )
                and (value > 1 or level > 1)
                and not _NO_ITEM_BEFORE.search(text, max(start, hit.start() - 2), hit.start())
            )
            if not begins and not follows:
                continue
            cuts.add(hit.start())
            self._last[level] = value
            above = (hit.start(), level)
            if level == 1:
                self._last[2] = 0
                chapter = hit.start()
        return sorted(cuts)
