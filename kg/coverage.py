"""Sentences of a document that gave nothing: what the extraction did not read, or what says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from kg.model import Facts

COLUMNS = ("document", "start", "sentence")

_SENTENCE = re.compile(r"[^。！？；\n]+[。！？；]?")


def silent(facts: Facts) -> Iterator[dict[str, Any]]:
    """A row a sentence of the document in which no fact has evidence; ``start`` counts characters of its text."""
    document = facts.nodes[0]
    text = str(document.properties.get("text", ""))
    read = bytearray(len(text))
    places = [x for node in facts.nodes for x in node.evidence]
    places += [x for relationship in facts.relationships for x in relationship.evidence]
    for x in places:
        read[x.start : x.end] = b"\x01" * (x.end - x.start)
    for sentence in _SENTENCE.finditer(text):
        if sentence[0].strip() and not any(read[sentence.start() : sentence.end()]):
            yield {"document": document.name, "start": sentence.start(), "sentence": sentence[0].strip()}
