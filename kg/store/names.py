"""From a name as a person types it to the nodes that bear it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher

import neo4j

from kg.schema import schema
from kg.store import cypher

NEAREST = 5
CANDIDATES = 50
CLOSE = 0.4
LEFT_OUT = ("省", "自治区", "壮族自治区", "回族自治区", "维吾尔自治区", "特别行政区", "市")
"""What a region's name ends in when it is written in full, in the order in which a short name means it."""


@dataclass(frozen=True, slots=True)
class Match:
    """A node that a text names. ``score`` is 1 where the text is its name, an alias, its English name or its document
    number, letter case, width, white space and brackets aside; else how alike they are, below 1."""

    id: str
    label: str
    name: str
    score: float


def resolve(tx: neo4j.ManagedTransaction, text: str, label: str | None = None) -> list[Match]:
    """The nodes named ``text`` (all with a score of 1), or else those with the nearest names; also by node id.
    An id or a name counts before aliases: the full-text index is asked only where no node is named exactly so. A region
    also goes by its short name (福建).

    Backed by the indexes on ``id`` and ``name`` and the full-text index.
    """
    labels = [label] if label else [name for name in schema().labels if name != "Document"]
    found: dict[str, Match] = {}
    for each in labels:
        for record in tx.run(cypher.named(each), text=text):
            found[record["id"]] = Match(record["id"], each, record["name"], 1.0)
    for whole in (text + ending for ending in LEFT_OUT if "Region" in labels):
        if not found:
            for record in tx.run(cypher.named("Region"), text=whole):
                found[record["id"]] = Match(record["id"], "Region", record["name"], 1.0)
    words = "" if found else _lucene(text)
    for each in labels:
        if words:
            index = f"{each.lower()}_search"
            for record in tx.run(cypher.SEARCH, index=index, words=words, limit=CANDIDATES):
                names = [record["name"], *(record["aliases"] or ()), record["name_en"] or "", record["number"] or ""]
                score = max(_likeness(text, name) for name in names)
                known = found.get(record["id"])
                if score >= CLOSE and (known is None or known.score < score):
                    found[record["id"]] = Match(record["id"], each, record["name"], score)
    ranked = sorted(found.values(), key=lambda match: (-match.score, match.name, match.label, match.id))
    exact = [match for match in ranked if match.score == 1.0]
    return exact or ranked[:NEAREST]


def folded(name: str) -> str:
    """A name as it is compared: without letter case, width, white space, brackets and quotation marks."""
    text = unicodedata.normalize("NFKC", name).casefold()
    return "".join(character for character in text if character.isalnum())


def _likeness(text: str, name: str) -> float:
    a, b = folded(text), folded(name)
    if not a or not b:
        return float(text == name)
    return 1.0 if a == b else min(0.99, SequenceMatcher(None, a, b, autojunk=False).ratio())


def _lucene(text: str) -> str:
    """The words of ``text`` as a full-text query: any of them, each in quotes so that none is an operator."""
    words = "".join(c if c.isalnum() else " " for c in unicodedata.normalize("NFKC", text)).split()
    if len(words) > 1 and not text.isascii():
        words.insert(0, "".join(words))  # a Chinese name typed with spaces
    return " ".join(f'"{word}" {_pairs(word)}'.strip() for word in words[:20])


def _pairs(word: str) -> str:
    """Chinese is indexed by pairs of characters: a name that is nearly right shares some of them."""
    if word.isascii():
        return ""
    return " ".join(f'"{word[i : i + 2]}"' for i in range(min(len(word) - 1, 40)))
