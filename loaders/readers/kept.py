"""Text that remembers where it stood: the one value all cleaning of text works on."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

LINE = re.compile(r"[^\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
# White space and what is invisible: byte order marks, zero-width spaces and joiners, soft hyphens.
EDGE = "".join(filter(str.isspace, map(chr, range(0x3001)))) + "\ufeff\u200b\u200c\u200d\u200e\u200f\u2060\u00ad"


@dataclass(frozen=True, slots=True)
class Kept:
    """``text`` and its ``runs``: sorted (offset in text, offset in the raw characters) of unchanged stretches."""

    text: str
    runs: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, raw: str, start: int = 0, end: int | None = None) -> Kept:
        """A stretch of the raw characters."""
        return cls(raw[start:end], ((0, start),))

    def raw(self, offset: int) -> int:
        """Where the character at ``offset`` stands in the raw characters."""
        kept, raw = self.runs[max(0, bisect_right(self.runs, (offset, float("inf"))) - 1)]
        return raw + offset - kept

    def cut(self, start: int, end: int | None = None) -> Kept:
        """``text[start:end]``, with its places."""
        text = self.text[start:end]
        stop = start + len(text)
        first, last = bisect_left(self.runs, (start + 1,)), bisect_left(self.runs, (stop,))
        inner = [(kept - start, raw) for kept, raw in self.runs[first:last]]
        return Kept(text, ((0, self.raw(start)), *inner))

    def strip(self) -> Kept:
        """Without white space and invisible characters at its ends."""
        start = len(self.text) - len(self.text.lstrip(EDGE))
        return self.cut(start, max(start, len(self.text.rstrip(EDGE))))

    def without(self, pattern: re.Pattern[str]) -> Kept:
        """Every match of ``pattern`` taken out; of a match with a group, the group stays."""
        cuts: list[tuple[int, int]] = []
        for match in pattern.finditer(self.text):
            inside = match.span(1) if pattern.groups and match[1] is not None else (match.end(), match.end())
            cuts += [(match.start(), inside[0]), (inside[1], match.end())]
        return self.leaving_out(cuts)

    def leaving_out(self, cuts: Sequence[tuple[int, int]]) -> Kept:
        """Without the stretches ``cuts``, which are in their order."""
        if not cuts:
            return self
        edges = [0, *(edge for cut in cuts for edge in cut), len(self.text)]
        return Kept.join(self.cut(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b)

    def split(self, places: Iterable[int]) -> Iterator[Kept]:
        """Cut at ``places``, each piece stripped, empty ones left out."""
        for start, end in pairwise([0, *places, len(self.text)]):
            piece = self.cut(start, end).strip()
            if piece.text:
                yield piece

    @classmethod
    def join(cls, pieces: Iterable[Kept], between: str = "") -> Kept:
        """The pieces in a row. ``between`` is placed where the piece before it ended."""
        texts: list[str] = []
        runs: list[tuple[int, int]] = []
        length = 0
        for piece in pieces:
            if texts:
                texts.append(between)
                length += len(between)
            for kept, raw in piece.runs:
                place = (length + kept, raw)
                if not runs or place[1] - place[0] != runs[-1][1] - runs[-1][0]:
                    runs.append(place)
            texts.append(piece.text)
            length += len(piece.text)
        return cls("".join(texts), tuple(runs) or ((0, 0),))
