"""The sentence in which a quote stands, for a quote may be a bare name, of which nobody can judge."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.store.base import Store

LONGEST = 160
"""Characters of what is shown, unless the quote alone is longer."""
_ENDS = "。！？；\n"
_END = re.compile(f"[{_ENDS}]")
# The WITH is needed: the embedded store finds nothing by a list's item in a MATCH that follows UNWIND at once.
_TEXTS = "UNWIND $ids AS each WITH each MATCH (d:Document {id: each}) RETURN d.id AS id, d.text AS text"
_AT_ONCE = 100  # documents, whose whole texts are read: offsets count code points, as no function of a store does


def with_sentences(store: Store, rows: Sequence[tuple[Any, ...]], places: Sequence[int]) -> list[tuple[Any, ...]]:
    """The rows with the sentence in place of the quote; ``places`` say where in a row the quote, the id of its
    document and its offset there stand."""
    quote, document, start = places
    ids = sorted({row[document] for row in rows} - {None})
    texts: dict[str, str] = {}
    for first in range(0, len(ids), _AT_ONCE):
        texts |= dict(store.read(_TEXTS, {"ids": ids[first : first + _AT_ONCE]}).rows)
    said = (around(texts.get(row[document]) or "", row[start], row[quote]) for row in rows)
    return [(*row[:quote], sentence, *row[quote + 1 :]) for row, sentence in zip(rows, said, strict=True)]


def around(text: str, start: int, quote: str) -> str:
    """The sentence of ``text`` that holds the ``quote`` at ``start``, with … where it is cut; the bare quote where it
    does not stand there.

    >>> around("会议召开。部长李明主持，各厅参加。", 7, "李明")
    '部长李明主持，各厅参加。'
    """
    if not quote or not text.startswith(quote, start):
        return quote
    end = start + len(quote)
    first = max(0, start - LONGEST, *(text.rfind(mark, max(0, start - LONGEST), start) + 1 for mark in _ENDS))
    stop = _END.search(text, end - 1, end + LONGEST)
    head, tail = text[first:start].lstrip(), text[end : stop.end() if stop else end + LONGEST].rstrip()
    room = max(0, LONGEST - len(quote))
    behind = min(len(tail), max(room // 2, room - len(head)))
    before = min(len(head), room - behind)
    cut_head, cut_tail = "…" * (before < len(head)), "…" * (behind < len(tail))
    return f"{cut_head}{head[len(head) - before :]}{quote}{tail[:behind]}{cut_tail}"
