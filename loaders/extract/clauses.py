"""Sentences and clauses: where they start and end, commas inside brackets and quotes apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# What is longer than this between two commas is no clause: a table, a list of names, a crawl without punctuation.
LONGEST_CLAUSE = 400
_PUNCTUATION = re.compile(r"[。！？；\n，（）《》“”]")
_PAIRS = {"）": "（", "》": "《", "”": "“"}
_OPENERS = frozenset("（《“")
_BREAKS = frozenset("。！？；\n，")


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
    found: list[Sentence] = []
    begin, clause, clauses = start, start, list[tuple[int, int]]()
    for place, mark in _outside(text, start, end):
        if mark == "，":
            clauses.append((clause, place))
            clause = place + 1
        else:
            clauses.append((clause, place))
            _close(found, text, mark, clauses)
            begin, clause, clauses = place + 1, place + 1, []
    if begin < end:
        clauses.append((clause, end))
        _close(found, text, "", clauses)
    return found


def _close(found: list[Sentence], text: str, mark: str, clauses: list[tuple[int, int]]) -> None:
    spans = tuple(span for span in (trimmed(text, *clause) for clause in clauses) if span[0] < span[1])
    if spans:
        found.append(Sentence(spans[0][0], spans[-1][1], mark, spans))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _outside(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The marks that end a clause or sentence, those inside a closed pair of brackets or quotes left out."""
    marks = [(hit.start(), hit.group()) for hit in _PUNCTUATION.finditer(text, start, end)]
    closed = _pairs(marks) if any(mark in _PAIRS for _, mark in marks) else []
    skip_to = -1
    for index, (place, mark) in enumerate(marks):
        if index < skip_to:
            continue
        if closed and mark in _OPENERS and closed[index]:
            skip_to = closed[index]
        elif mark in _BREAKS:
            yield place, mark


def _pairs(marks: list[tuple[int, str]]) -> list[int]:
    """For each opening mark the index of the mark that closes it, 0 for all others; a line break closes none."""
    closes = [0] * len(marks)
    opened: list[int] = []
    for index, (_, mark) in enumerate(marks):
        if mark in _OPENERS:
            opened.append(index)
        elif mark in _PAIRS:
            for depth in range(len(opened) - 1, max(-1, len(opened) - 9), -1):
                if marks[opened[depth]][1] == _PAIRS[mark]:
                    closes[opened[depth]] = index
                    del opened[depth:]
                    break
        elif mark == "\n":
            opened.clear()
    return closes
