"""Sentences and clauses: where they start and end, commas inside brackets and quotes apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PUNCTUATION = re.compile(r"[。！？；\n，：（）《》“”]")
_PAIRS = {"）": "（", "》": "《", "”": "“"}
_ENDS = frozenset("。！？；\n")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence ``text[start:end]`` without its final mark; ``clauses`` are the (start, end) between its commas."""

    start: int
    end: int
    mark: str
    clauses: tuple[tuple[int, int], ...]


def sentences(text: str, start: int, end: int) -> list[Sentence]:
    """The sentences of ``text[start:end]``, in order; a bracket that is never closed in it is no bracket.

    A sentence ends at 。！？； or a line break, a clause at ， (the model: a comma ends a clause).
    """
    marks = [(hit.start(), hit.group()) for hit in _PUNCTUATION.finditer(text, start, end)]
    inside = _inside(marks)
    found: list[Sentence] = []
    begin, clause, clauses = start, start, list[tuple[int, int]]()
    for index, (place, mark) in enumerate(marks):
        if inside[index]:
            continue
        if mark == "，":
            clauses.append((clause, place))
            clause = place + 1
        elif mark in _ENDS:
            _close(found, text, begin, clause, place, mark, clauses)
            begin, clause, clauses = place + 1, place + 1, []
    _close(found, text, begin, clause, end, "", clauses)
    return found


def _close(
    found: list[Sentence], text: str, begin: int, clause: int, end: int, mark: str, clauses: list[tuple[int, int]]
) -> None:
    spans = [trimmed(text, *span) for span in [*clauses, (clause, end)]]
    spans = [(a, b) for a, b in spans if a < b]
    if spans:
        found.append(Sentence(spans[0][0], spans[-1][1], mark, tuple(spans)))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _inside(marks: list[tuple[int, str]]) -> list[bool]:
    """For each mark: does it stand inside a closed pair of brackets or quotes?"""
    opened: list[int] = []
    pairs: list[tuple[int, int]] = []
    for index, (_, mark) in enumerate(marks):
        if mark in "（《“":
            opened.append(index)
        elif mark in _PAIRS:
            for depth in range(len(opened) - 1, max(-1, len(opened) - 9), -1):
                if marks[opened[depth]][1] == _PAIRS[mark]:
                    pairs.append((opened[depth], index))
                    del opened[depth:]
                    break
        elif mark == "\n":
            opened.clear()
    depth_change = [0] * (len(marks) + 1)
    for a, b in pairs:
        depth_change[a] += 1
        depth_change[b + 1] -= 1
    depth, inside = 0, []
    for change in depth_change[:-1]:
        depth += change
        inside.append(depth > 0)
    return inside
