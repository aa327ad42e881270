"""How the graph stands in a store: the one description that writers, readers and queries share.

Node
    One label, of the ontology. ``id`` (unique, by constraint), ``name`` (indexed), ``scope`` and ``aliases`` (lists of
    strings, absent when empty), the ontology's properties under the ontology's own names: snake_case, as in the
    node-link JSON, so that a query and a file speak of the same thing by the same word. Dates are native ``date``
    values on every store. ``search_text`` holds name, aliases, English name and
    document number, a line each, for the full-text index.
    A ``Document`` also has ``digest``, the fingerprint of all that it said, and ``layout``, which says how to read its
    MENTIONS.

Relationship
    One type of the ontology between two nodes, with the ontology's properties. ``said`` (a list of JSON texts, only
    where there are properties) keeps which document said which property.

Evidence, on every node but ``Document`` and every relationship but ``MENTIONS``
    Parallel lists, sorted by document and offset: ``evidence_document`` (the id of the ``Document``),
    ``evidence_start``, ``evidence_end``, ``evidence_quote``, ``evidence_rule``, ``evidence_confidence``,
    ``evidence_trigger`` (absent where no rule had one). In Cypher::

        MATCH (a:Agency {id: $agency})-[r:LEADS]->(m:Measure)
        UNWIND range(0, size(r.evidence_quote) - 1) AS i
        WITH m, r, i, r.evidence_document[i] AS document
        MATCH (d:Document {id: document})
        RETURN m.name, d.title, r.evidence_start[i], r.evidence_quote[i]

    The WITH is needed: the embedded store finds nothing by a list's item in a MATCH that follows UNWIND at once.

``(:Document)-[:MENTIONS]->(node)``
    From a document to every other node it speaks of. A node shows the merge over its documents, and a document can be
    taken out again: without properties MENTIONS means that the document said all that the node shows (``aliases`` and
    properties), as nearly all do; else it carries what it said, or ``name_only`` where that is nothing. A ``Document``
    without ``layout`` was written before this was so: its MENTIONS without properties say nothing but the name.

Indexes, on every label
    ``<label>_id``: uniqueness of ``id``. ``<label>_name``: range on ``name``. ``<label>_search``: full text on
    ``search_text`` (on ``text`` for ``Document``) with the ``cjk`` analyser, which finds pairs of
    Chinese characters and never a single one. Date properties have a range index ``<label>_<property>``. The label is
    in lower case: ``CALL db.index.fulltext.queryNodes('agency_search', '"民政部"') YIELD node, score``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from kg.model import Evidence, Node, Relationship, Value, as_value
from kg.schema import as_date, schema

EVIDENCE_KEYS = tuple(f"evidence_{field}" for field in Evidence._fields)
TRIGGER = "evidence_trigger"
LAYOUT = 2
BOOKKEEPING = frozenset({"search_text", "digest", "layout", "said", "lock", "name_only", *EVIDENCE_KEYS})
IDENTITY = frozenset({"id", "name", "scope", "aliases"})

Properties = dict[str, Any]


@cache
def node_names(label: str) -> tuple[str, ...]:
    """The names of all properties that a node of this label may hold."""
    return ("id", "name", "scope", "aliases", "search_text", "digest", "layout", *EVIDENCE_KEYS, *_types(label))


@cache
def relationship_names(kind: str, target: str) -> tuple[str, ...]:
    """The names of all properties that a relationship of this type to a node of this label may hold."""
    return ("aliases", "name_only", *_types(target)) if kind == "MENTIONS" else ("said", *EVIDENCE_KEYS, *_types(kind))


def values(held: Iterable[Properties], names: Sequence[str]) -> list[list[Any]]:
    """A list of values for each set of properties, in the order of ``names``: so names are not sent again and again."""
    return [[properties.get(name) for name in names] for properties in held]


def node_properties(node: Node) -> Properties:
    """What a node holds in a store."""
    held: Properties = {"id": node.id, "name": node.name}
    if node.scope and node.label != "Document":
        held["scope"] = list(node.scope)
    if node.aliases:
        held["aliases"] = list(node.aliases)
    held |= native(node.label, node.properties)
    if node.label != "Document":
        others = (str(node.properties.get(key, "")) for key in ("name_en", "document_number"))
        held["search_text"] = "\n".join(filter(None, [node.name, *node.aliases, *others]))
    return held | evidence_lists(node.evidence)


def relationship_properties(relationship: Relationship) -> Properties:
    """What a relationship holds in a store, without ``said``."""
    return native(relationship.type, relationship.properties) | evidence_lists(relationship.evidence)


def mention_properties(said: Node, whole: Node) -> Properties:
    """What MENTIONS holds where a document ``said`` this of the ``whole`` node: nothing where it said all of it."""
    if said.aliases == whole.aliases and said.properties == whole.properties:
        return {}
    aliases: Properties = {"aliases": list(said.aliases)} if said.aliases else {}
    return aliases | native(said.label, said.properties) or {"name_only": True}


def mentioned(whole: Node, held: Mapping[str, Any], layout: int | None) -> Node:
    """What a document of this ``layout``, whose MENTIONS holds this, said of the ``whole`` node; without evidence."""
    if layout == LAYOUT and not held:
        return replace(whole, evidence=())
    said = node_from(whole.label, {"id": whole.id, "name": whole.name, **held})
    return replace(said, scope=whole.scope)


def node_from(label: str, held: Mapping[str, Any]) -> Node:
    """The node that ``held`` stands for."""
    properties = {k: plain(v) for k, v in held.items() if k not in IDENTITY and k not in BOOKKEEPING}
    scope = (held["id"],) if label == "Document" else tuple(held.get("scope", ()))
    aliases = tuple(held.get("aliases", ()))
    return Node(label, held["name"], scope, aliases, _values(properties), evidence_from(held))


def relationship_from(source: str, kind: str, target: str, held: Mapping[str, Any]) -> Relationship:
    """The relationship that ``held`` stands for; MENTIONS keeps no properties of its own."""
    known = schema().relationships[kind].properties if kind in schema().relationships else held
    properties = {k: plain(v) for k, v in held.items() if k in known and k not in BOOKKEEPING}
    return Relationship(source, kind, target, _values(properties), evidence_from(held))


def native(kind: str, properties: Mapping[str, Value]) -> Properties:
    """The properties of a label or type as the driver takes them: dates as dates, lists as lists."""
    types = _types(kind)
    held: Properties = {}
    for name, value in properties.items():
        if isinstance(value, tuple):
            held[name] = list(value)
        elif types.get(name) == "date":
            held[name] = as_date(str(value)) or str(value)
        else:
            held[name] = float(value) if types.get(name) == "float" else value
    return held


@cache
def _types(kind: str) -> dict[str, str]:
    ontology = schema()
    declared = (ontology.labels.get(kind) or ontology.relationships[kind]).properties
    return {name: property.type for name, property in declared.items()}


def plain(value: Any) -> Any:
    """A stored value as JSON has it: dates and times as ISO text."""
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value.iso_format() if hasattr(value, "iso_format") else value


def evidence_lists(evidence: Iterable[Evidence]) -> Properties:
    """Evidence as parallel lists, in its own order; nothing where there is none.

    Tuples, for a load makes millions: the garbage collector goes through lists again and again.
    """
    held: Properties = dict(zip(EVIDENCE_KEYS, zip(*sorted(evidence), strict=True), strict=False))
    if held and not any(held[TRIGGER]):
        del held[TRIGGER]
    return held


def evidence_from(held: Mapping[str, Any]) -> tuple[Evidence, ...]:
    """Evidence from its parallel lists."""
    columns = [held.get(key) or () for key in EVIDENCE_KEYS[:-1]]
    triggers = held.get(TRIGGER) or [""] * len(columns[0])
    return tuple(sorted(Evidence(*item) for item in zip(*columns, triggers, strict=True)))


def said_by(held: Mapping[str, Any]) -> dict[str, dict[str, Value]]:
    """Which document said which properties of a relationship."""
    return {document: _values(properties) for document, properties in map(json.loads, held.get("said") or ())}


def said_list(said: Mapping[str, Mapping[str, Value]]) -> list[str]:
    """The inverse of :func:`said_by`."""
    return [json.dumps([d, said[d]], ensure_ascii=False, sort_keys=True) for d in sorted(said) if said[d]]


def _values(properties: Mapping[str, Any]) -> dict[str, Value]:
    return {name: as_value(value) for name, value in properties.items()}
