"""Writing documents: in whole or not at all, exact whatever the order, and the same twice.

A batch of documents is one transaction. Its nodes are locked in the order of label and id, read, merged with what the
batch says (:func:`kg.model.Node.merged` is commutative) and written; then its relationships, whose ends are all locked
by then. A retry of the transaction starts from what is stored, so it does no harm.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import neo4j

from kg.errors import OntologyError
from kg.model import Facts, Node, Relationship, Value
from kg.schema import schema
from kg.store import cypher
from kg.store.layout import (
    LAYOUT,
    Properties,
    mention_properties,
    node_from,
    node_properties,
    relationship_from,
    relationship_properties,
    said_by,
    said_list,
)

Key = tuple[str, str, str]
ROWS = 5_000
PLACE = ("path", "paths", "url")
"""The properties of a ``Document`` that say where it was read, not what it says."""


class RacedError(Exception):
    """Another writer changed meanwhile what this transaction went by: it must be run again."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Documents to be written together: their fingerprints and all that they say, merged; what each of them said of
    each node (``mentions``); what nodes and relationships, MENTIONS too, hold in a store that did not have them."""

    digests: Mapping[str, str]
    nodes: Mapping[str, Node]
    relationships: Mapping[Key, Relationship]
    said: Mapping[Key, Mapping[str, Any]]
    mentions: Mapping[Key, Node]
    new_nodes: Mapping[str, Properties]
    new_relationships: Mapping[Key, Properties]

    @classmethod
    def of(cls, documents: Sequence[Facts], digests: Mapping[str, str]) -> Batch:
        """The batch of these documents; every node but the document itself gets its MENTIONS."""
        nodes: dict[str, Node] = {}
        relationships: dict[Key, Relationship] = {}
        said: dict[Key, dict[str, Any]] = defaultdict(dict)
        mentions: dict[Key, Node] = {}
        for facts in documents:
            document = facts.nodes[0].id
            for node in facts.nodes:
                node_id = node.id
                nodes[node_id] = nodes[node_id].merged(node) if node_id in nodes else node
                if node_id != document:
                    mentions[document, "MENTIONS", node_id] = node
            for r in facts.relationships:
                if r.type != "MENTIONS":
                    relationships[r.key] = relationships[r.key].merged(r) if r.key in relationships else r
                    if r.properties:
                        said[r.key][document] = r.properties
        held = {node_id: _held(node, digests) for node_id, node in nodes.items()}
        between = {key: _with_said(relationship_properties(r), said.get(key)) for key, r in relationships.items()}
        between |= {key: mention_properties(node, nodes[key[2]]) for key, node in mentions.items()}
        return cls(digests, nodes, relationships, said, mentions, held, between)

    def labels(self) -> dict[str, list[str]]:
        """The ids of each label, both in order: the order in which everybody takes locks."""
        by_label: dict[str, list[str]] = defaultdict(list)
        for node_id, node in self.nodes.items():
            by_label[node.label].append(node_id)
        return {label: sorted(by_label[label]) for label in sorted(by_label)}


def digest(facts: Facts) -> str:
    """The fingerprint of all that a document says, but for the place of its file."""
    sha = hashlib.sha256()
    for node in sorted(facts.nodes, key=lambda node: node.id):
        place = PLACE if node.label == "Document" else ()
        properties = [item for item in _comparable(node.properties) if item[0] not in place]
        parts = (node.id, node.label, node.name, node.scope, sorted(node.aliases), properties, _places(node))
        sha.update(repr(parts).encode("utf-8", "surrogatepass"))
    for r in sorted(facts.relationships, key=lambda r: r.key):
        if r.type != "MENTIONS":
            sha.update(repr((*r.key, _comparable(r.properties), _places(r))).encode("utf-8", "surrogatepass"))
    return sha.hexdigest()[:32]


def _comparable(properties: Mapping[str, Value]) -> list[tuple[str, Value]]:
    """Sorted, and 10 the same as 10.0: a store may keep either."""
    return [(k, float(v) if type(v) is int else v) for k, v in sorted(properties.items())]


def _places(fact: Node | Relationship) -> list[tuple[object, ...]]:
    return sorted((e.start, e.end, e.rule, e.confidence, e.trigger) for e in fact.evidence)


def document_of(facts: Facts) -> Node:
    """The ``Document`` node of the facts of one document, checked against the ontology."""
    if not facts.nodes or facts.nodes[0].label != "Document":
        raise OntologyError("facts without a Document node in front cannot be stored: load them document by document")
    schema().check(facts)
    return facts.nodes[0]


def _held(node: Node, digests: Mapping[str, str]) -> Properties:
    own = {"digest": digests[node.id], "layout": LAYOUT} if node.label == "Document" else {}
    return node_properties(node) | own


def _with_said(held: Properties, said: Mapping[str, Any] | None) -> Properties:
    return held | {"said": said_list(said)} if said else held


def write(tx: neo4j.ManagedTransaction, batch: Batch) -> tuple[int, int]:
    """Write a batch of documents that are not there inside ``tx``; how many nodes and relationships are new.

    All that is stored is read first: after that nothing waits for the server.
    """
    held = lock(tx, batch.labels())
    old = {node_id: node_from(batch.nodes[node_id].label, properties) for node_id, properties in held.items()}
    if any(node.label == "Document" for node in old.values()):
        raise RacedError
    meeting = [key for key in batch.relationships if key[0] in old and key[2] in old]
    known = read_relationships(tx, batch.nodes, meeting)
    whole = {node_id: node.merged(batch.nodes[node_id]) for node_id, node in old.items()}
    created = _write_nodes(tx, batch, whole)
    _spell_out(tx, old, whole)
    return created, _write_relationships(tx, batch, whole, known)


def _write_nodes(tx: neo4j.ManagedTransaction, batch: Batch, whole: Mapping[str, Node]) -> int:
    """Write the batch's nodes; those that are there become ``whole``."""
    rows: dict[tuple[str, bool], list[Properties]] = defaultdict(list)
    for node_id in sorted(batch.nodes):
        old = whole.get(node_id)
        rows[batch.nodes[node_id].label, old is None].append(node_properties(old) if old else batch.new_nodes[node_id])
    created = 0
    for (label, is_new), properties in rows.items():
        created += len(properties) if is_new else 0
        run(tx, cypher.create_nodes(label) if is_new else cypher.update_nodes(label), properties)
    return created


def _spell_out(tx: neo4j.ManagedTransaction, old: Mapping[str, Node], whole: Mapping[str, Node]) -> None:
    """Where a node now shows more, the MENTIONS that left what they say to the node say what it showed until now."""
    rows: dict[str, list[Properties]] = defaultdict(list)
    for node_id in sorted(old):
        if said := mention_properties(old[node_id], whole[node_id]):
            rows[old[node_id].label].append({"id": node_id, "said": said})
    for label, chunk in rows.items():
        run(tx, cypher.spell_out_mentions(label), chunk)


def _write_relationships(
    tx: neo4j.ManagedTransaction, batch: Batch, whole: Mapping[str, Node], known: Mapping[Key, Properties]
) -> int:
    rows: dict[tuple[str, str, str, bool], list[Properties]] = defaultdict(list)
    for key in sorted(batch.new_relationships):
        properties = batch.new_relationships[key]
        if key[1] == "MENTIONS":
            if node := whole.get(key[2]):
                properties = mention_properties(batch.mentions[key], node)
        elif held := known.get(key):
            merged = batch.relationships[key].merged(relationship_from(*key, held))
            properties = _with_said(relationship_properties(merged), {**said_by(held), **batch.said.get(key, {})})
        rows[key[1], *_labels(batch, key), key not in known].append(_row(key, properties))
    created = 0
    for (kind, source, target, is_new), chunk in rows.items():
        created += len(chunk) if is_new else 0
        statement = cypher.create_relationships if is_new else cypher.update_relationships
        run(tx, statement(source, kind, target), chunk)
    return created


def lock(tx: neo4j.ManagedTransaction, labels: Mapping[str, Sequence[str]]) -> dict[str, Properties]:
    """Lock the nodes that are there, in order; what they hold, by id."""
    held: dict[str, Properties] = {}
    for label, ids in labels.items():
        for chunk in chunked(ids):
            for record in tx.run(cypher.lock_nodes(label), rows=chunk):
                if "id" not in record["held"]:
                    raise RacedError  # another writer deleted it between the look-up and the lock
                held[record["held"]["id"]] = record["held"]
    return held


def read_relationships(
    tx: neo4j.ManagedTransaction, nodes: Mapping[str, Node], keys: Iterable[Key]
) -> dict[Key, Properties]:
    """What the relationships of these keys hold, where they are there."""
    grouped: dict[tuple[str, str, str], list[Properties]] = defaultdict(list)
    for key in sorted(keys):
        grouped[nodes[key[0]].label, key[1], nodes[key[2]].label].append({"source": key[0], "target": key[2]})
    held: dict[Key, Properties] = {}
    for (source, kind, target), rows in grouped.items():
        for chunk in chunked(rows):
            for r in tx.run(cypher.read_relationships(source, kind, target), rows=chunk):
                held[r["source"], kind, r["target"]] = r["held"]
    return held


def _labels(batch: Batch, key: Key) -> tuple[str, str]:
    return batch.nodes[key[0]].label, batch.nodes[key[2]].label


def _row(key: Key, properties: Properties) -> Properties:
    return {"source": key[0], "target": key[2], "held": properties}


def run(tx: neo4j.ManagedTransaction, statement: str, rows: Sequence[Any]) -> None:
    """Run a statement over ``rows``, some thousands at a time, without waiting for its end: the next is packed while
    the server works on this one. What fails is raised by a later statement or by the commit."""
    for chunk in chunked(rows):
        tx.run(statement, rows=chunk)


def chunked(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """``rows`` in pieces that a server takes well."""
    return (rows[i : i + ROWS] for i in range(0, len(rows), ROWS))
