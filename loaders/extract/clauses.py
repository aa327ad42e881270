"""Sentences and clauses: where they start and end, commas inside brackets and quotes apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

# What is longer than this between two commas is no clause: a table, a list of names, a crawl without punctuation.
LONGEST_CLAUSE = 400
_MARK = re.compile(r"[。！？；\n，]")
_BRACKET = re.compile(r"[（）《》“”\n]")
_PAIRS = {"）": "（", "》": "《", "”": "“"}
_NO_MARKS = str.maketrans(dict.fromkeys("。！？；，", "、"))


class Sentence(NamedTuple):
    """A sentence ``text[start:end]`` without its final mark; ``clauses`` are the (start, end) between its commas."""

    start: int
    end: int
    mark: str
    clauses: tuple[tuple[int, int], ...]


def sentences(text: str, start: int, end: int) -> list[Sentence]:
    """The sentences of ``text[start:end]``, in order; a bracket that its line never closes is no bracket.

    A sentence ends at 。！？； or a line break, a clause at ， (the model: a comma ends a clause).
    """
    return list(each_sentence(text, start, end))


def each_sentence(text: str, start: int, end: int) -> Iterator[Sentence]:
    """The same one after the other, for those who ask for the first ones only."""
    clauses: list[tuple[int, int]] = []
    place = start
    plain = _without_inner_marks(text)
    for hit in _MARK.finditer(plain, start, end):
        mark, stop = hit.group(), hit.start()
        piece = plain[place:stop]
        if words := piece.strip():
            begin = place + piece.find(words) if len(words) < len(piece) else place
            clauses.append((begin, begin + len(words)))
        if clauses and mark != "，":
            yield Sentence(clauses[0][0], clauses[-1][1], mark, tuple(clauses))
            clauses = []
        place = stop + 1
    begin, stop = trimmed(plain, place, min(end, len(plain)))
    if begin < stop:
        clauses.append((begin, stop))
    if clauses:
        yield Sentence(clauses[0][0], clauses[-1][1], "", tuple(clauses))


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


@lru_cache(maxsize=1)
def _without_inner_marks(text: str) -> str:
    """The text with each mark inside a closed pair of brackets or quotes made one that ends nothing.

    It is kept, for the sentences of one document are asked for block by block.
    """
    parts: list[str] = []
    place = 0
    for start, end in _outermost_pairs(text):
        if _MARK.search(text, start, end):
            parts += text[place:start], text[start:end].translate(_NO_MARKS)
            place = end
    return "".join((*parts, text[place:])) if parts else text


def _outermost_pairs(text: str) -> list[tuple[int, int]]:
    """The (start, end) of closed brackets and quotes that do not stand in others; a line break closes none."""
    pairs: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []
    for hit in _BRACKET.finditer(text):
        mark = hit.group()
        if mark == "\n":
            opened.clear()
        elif mark not in _PAIRS:
            opened.append((mark, hit.start()))
        else:
            for depth in range(len(opened) - 1, max(-1, len(opened) - 9), -1):
                if opened[depth][0] == _PAIRS[mark]:
                    start = opened[depth][1]
                    while pairs and pairs[-1][0] > start:
                        pairs.pop()
                    pairs.append((start, hit.end()))
                    del opened[depth:]
                    break
    return pairs
