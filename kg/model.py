"""What the graph is made of: evidence, nodes, relationships, as frozen values with identity by content.

Nothing here knows a file, a store or a clock. ``properties`` hold JSON scalars or lists of strings.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, NamedTuple

from kg.errors import OntologyError

Value = str | int | float | bool | tuple[str, ...]


def identity(*content: str) -> str:
    """The id of a thing: 16 hexadecimal digits of SHA-256 over its canonical content."""
    return hashlib.sha256("\x1f".join(content).encode("utf-8", "surrogatepass")).hexdigest()[:16]


class _Place(NamedTuple):
    document: str
    start: int
    end: int
    quote: str
    rule: str
    confidence: float
    trigger: str = ""


class Evidence(_Place):
    """One place that says a fact.

    ``start`` and ``end`` count Unicode code points in the kept text of the document with id ``document``;
    ``quote`` is ``text[start:end]``; ``rule`` names what read it there; ``trigger`` is the words that made the
    rule fire (may be empty); ``confidence`` is the share of such facts that are right, 0 to 1. It is a tuple, for a
    long document has thousands, and each is hashed and sorted.
    """

    __slots__ = ()

    def __new__(
        cls, document: str, start: int, end: int, quote: str, rule: str, confidence: float, trigger: str = ""
    ) -> Evidence:
        if not 0 <= start < end or len(quote) != end - start:
            raise OntologyError(f"evidence of rule {rule} has a wrong range {start}:{end}")
        if not 0 < confidence <= 1:
            raise OntologyError(f"evidence of rule {rule} has a confidence of {confidence}")
        return tuple.__new__(cls, (document, start, end, quote, rule, confidence, trigger))

    @classmethod
    def at(
        cls, document: str, text: str, start: int, end: int, rule: str, confidence: float, trigger: str = ""
    ) -> Evidence:
        """Evidence for ``text[start:end]``; refuses a range outside the text."""
        if end > len(text):
            raise OntologyError(f"evidence of rule {rule} ends at {end}, past the text's {len(text)}")
        return cls(document, start, end, text[start:end], rule, confidence, trigger)


@dataclass(frozen=True, slots=True)
class Node:
    """A node: ``label`` and ``name``, and ``scope`` where the same words elsewhere are another thing.

    A measure or goal is scoped by what orders it (the policy or agency, and its parent measures): the same
    clause in two plans is two nodes. Agencies, people, regions and topics have no scope, nor have policies: only one that a
    report calls by its kind alone (印发《意见》) is scoped by the document.
    """

    label: str
    name: str
    scope: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    properties: Mapping[str, Value] = field(default_factory=dict, hash=False)
    evidence: tuple[Evidence, ...] = ()

    @property
    def id(self) -> str:
        """By label, name and scope; a ``Document``'s is its scope, the hash of its text, whatever its title."""
        return self.scope[0] if self.label == "Document" else identity(self.label, self.name, *self.scope)

    def merged(self, other: Node) -> Node:
        """Both as one; commutative and associative, so that the order of documents changes nothing."""
        return replace(
            self,
            aliases=tuple(sorted(({*self.aliases, *other.aliases}) - {self.name})),
            properties=merge_properties(self.properties, other.properties),
            evidence=tuple(sorted({*self.evidence, *other.evidence})),
        )


@dataclass(frozen=True, slots=True)
class Relationship:
    """A relationship between two node ids; the same ends and type are the same relationship."""

    source: str
    type: str
    target: str
    properties: Mapping[str, Value] = field(default_factory=dict, hash=False)
    evidence: tuple[Evidence, ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        return self.source, self.type, self.target

    def merged(self, other: Relationship) -> Relationship:
        return replace(
            self,
            properties=merge_properties(self.properties, other.properties),
            evidence=tuple(sorted({*self.evidence, *other.evidence})),
        )


@dataclass(frozen=True, slots=True)
class Facts:
    """What one document says: its own ``Document`` node first, then the rest, each id and key once."""

    nodes: tuple[Node, ...]
    relationships: tuple[Relationship, ...]

    @classmethod
    def of(cls, nodes: Iterable[Node], relationships: Iterable[Relationship]) -> Facts:
        """Merge what has the same identity; keeps first-seen order."""
        by_id: dict[str, Node] = {}
        for node in nodes:
            by_id[node.id] = by_id[node.id].merged(node) if node.id in by_id else node
        by_key: dict[tuple[str, str, str], Relationship] = {}
        for relationship in relationships:
            known = by_key.get(relationship.key)
            by_key[relationship.key] = known.merged(relationship) if known else relationship
        return cls(tuple(by_id.values()), tuple(by_key.values()))


def merge_properties(mine: Mapping[str, Value], theirs: Mapping[str, Value]) -> Mapping[str, Value]:
    """The properties of both. Where they differ: lists are united, of numbers the larger stays, of strings the
    one that sorts first. A rule that does not ask who spoke first, so any order gives the same."""
    merged: dict[str, Value] = dict(mine)
    for key, value in theirs.items():
        merged[key] = _merge_value(merged[key], value) if key in merged else value
    return MappingProxyType({key: merged[key] for key in sorted(merged)})


def _merge_value(a: Value, b: Value) -> Value:
    if isinstance(a, tuple) and isinstance(b, tuple):
        return tuple(sorted({*a, *b}))
    if isinstance(a, int | float) and isinstance(b, int | float):
        return max(a, b)
    return min(a, b, key=lambda v: (str(type(v)), str(v)))


def as_value(raw: Any) -> Value:
    """A property value from JSON or a store, where lists stand for tuples."""
    return tuple(str(item) for item in raw) if isinstance(raw, list | tuple) else raw
