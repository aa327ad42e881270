"""Writing documents: in whole or not at all, exact whatever the order, and the same twice.

A batch of documents is one transaction. Label by label, its nodes that are there are locked in the order of ids and
read, and the others made; then its relationships, whose ends are all locked by then. What was there is merged with what
the batch says (:func:`kg.model.Node.merged` is commutative) while the server makes what was not. A retry of the
transaction starts from what is stored, so it does no harm.
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
    node_names,
    node_properties,
    relationship_from,
    relationship_names,
    relationship_properties,
    said_by,
    said_list,
    values,
)

Key = tuple[str, str, str]
Kind = tuple[str, str, str]
"""The label of the source, the type and the label of the target of relationships that one statement writes."""
ROWS = 5_000
PLACE = ("path", "paths", "url")
"""The properties of a ``Document`` that say where it was read, not what it says."""


class RacedError(Exception):
    """Another writer changed meanwhile what this transaction went by: it must be run again."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Documents to be written together: their fingerprints and all that they say, merged; what each of them said of
    each node (``mentions``). What nodes and relationships, MENTIONS too, hold in a store that did not have them stands
    as it is to be written: by label or kind and in the order of ids, in which everybody takes locks. In a share of a
    batch (:mod:`kg.spark`) a target may be no node of it: its label is then empty, and nothing asks for it."""

    digests: Mapping[str, str]
    nodes: Mapping[str, Node]
    relationships: Mapping[Key, Relationship]
    said: Mapping[Key, Mapping[str, Any]]
    mentions: Mapping[Key, Node]
    new_nodes: Mapping[str, Mapping[str, Properties]]
    new_relationships: Mapping[Kind, Mapping[Key, Properties]]

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
        new_nodes: dict[str, dict[str, Properties]] = {label: {} for label in sorted(schema().labels)}
        for node_id in sorted(nodes):
            new_nodes[nodes[node_id].label][node_id] = _held(nodes[node_id], digests)
        new: dict[Kind, dict[Key, Properties]] = defaultdict(dict)
        label = defaultdict(str, {node_id: node.label for node_id, node in nodes.items()})
        for key in sorted(relationships):
            properties = _with_said(relationship_properties(relationships[key]), said.get(key))
            new[label[key[0]], key[1], label[key[2]]][key] = properties
        for key in sorted(mentions):
            new["Document", "MENTIONS", label[key[2]]][key] = mention_properties(mentions[key], nodes[key[2]])
        return cls(digests, nodes, relationships, said, mentions, new_nodes, dict(sorted(new.items())))


def digest(facts: Facts) -> str:
    """The fingerprint of all that a document says, but for the place of its file."""
    sha = hashlib.sha256()
    nodes = {node.id: node for node in facts.nodes}
    for node_id in sorted(nodes):
        node = nodes[node_id]
        place = PLACE if node.label == "Document" else ()
        properties = [item for item in _comparable(node.properties) if item[0] not in place]
        parts = (node_id, node.label, node.name, node.scope, sorted(node.aliases), properties, _places(node))
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
    """Write a batch of documents that are not there inside ``tx``; how many nodes and relationships are new."""
    nodes = relationships = 0
    held: dict[str, Properties] = {}
    for label, new in batch.new_nodes.items():
        held |= lock(tx, {label: list(new)})
        if label == "Document" and any(document in held for document in new):
            raise RacedError
        made = [properties for node_id, properties in new.items() if node_id not in held]
        run(tx, cypher.create_nodes(label), values(made, node_names(label)))
        nodes += len(made)
    met: dict[Kind, list[Key]] = {}
    for kind, between in batch.new_relationships.items():
        met[kind] = [key for key in between if key[2] in held and (key[0] in held or kind[1] == "MENTIONS")]
        apart = between.keys() - met[kind]
        relationships += _create(tx, kind, {key: between[key] for key in between if key in apart})
    whole = _write_nodes(tx, batch, held)
    return nodes, relationships + _write_met(tx, batch, met, whole)


def _write_nodes(tx: neo4j.ManagedTransaction, batch: Batch, held: Mapping[str, Properties]) -> dict[str, Node]:
    """Merge the batch into the nodes that are there; these as they are now.

    Where a node now shows more, the MENTIONS that left what they say to the node say what it showed until now.
    """
    whole: dict[str, Node] = {}
    rows: dict[str, list[Properties]] = defaultdict(list)
    spelt: dict[str, list[Properties]] = defaultdict(list)
    for node_id, properties in held.items():
        label = batch.nodes[node_id].label
        old = node_from(label, properties)
        whole[node_id] = old.merged(batch.nodes[node_id])
        rows[label].append(node_properties(whole[node_id]))
        if said := mention_properties(old, whole[node_id]):
            spelt[label].append({"id": node_id, "said": said})
    for label in rows:
        run(tx, cypher.update_nodes(label), rows[label])
        run(tx, cypher.spell_out_mentions(label), spelt[label])
    return whole


def _write_met(
    tx: neo4j.ManagedTransaction, batch: Batch, met: Mapping[Kind, Sequence[Key]], whole: Mapping[str, Node]
) -> int:
    """Write the relationships that depend on what was there: MENTIONS of such nodes, others between them."""
    created = 0
    for kind, keys in met.items():
        if kind[1] == "MENTIONS":
            said = {key: mention_properties(batch.mentions[key], whole[key[2]]) for key in keys}
            created += _create(tx, kind, said)
            continue
        known = _read(tx, kind, keys)
        created += _create(tx, kind, {key: batch.new_relationships[kind][key] for key in keys if key not in known})
        rows = []
        for key, held in known.items():
            merged = batch.relationships[key].merged(relationship_from(*key, held))
            properties = _with_said(relationship_properties(merged), {**said_by(held), **batch.said.get(key, {})})
            rows.append(_row(key, properties))
        run(tx, cypher.update_relationships(*kind), rows)
    return created


def _create(tx: neo4j.ManagedTransaction, kind: Kind, new: Mapping[Key, Properties]) -> int:
    """Make relationships; how many. Those of a source that hold nothing, as most MENTIONS, are one row."""
    full = {key: properties for key, properties in new.items() if properties}
    held = values(full.values(), relationship_names(kind[1], kind[2]))
    run(tx, cypher.create_relationships(*kind), [_row(*row) for row in zip(full, held, strict=True)])
    targets: dict[str, list[str]] = defaultdict(list)
    for key in (key for key in new if key not in full):
        targets[key[0]].append(key[2])
    run(tx, cypher.create_bare_relationships(*kind), [{"source": key, "targets": targets[key]} for key in targets])
    return len(new)


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


def _read(tx: neo4j.ManagedTransaction, kind: Kind, keys: Iterable[Key]) -> dict[Key, Properties]:
    """What the relationships of these keys hold, where they are there."""
    held: dict[Key, Properties] = {}
    for rows in chunked([{"source": key[0], "target": key[2]} for key in keys]):
        for r in tx.run(cypher.read_relationships(*kind), rows=rows):
            held[r["source"], kind[1], r["target"]] = r["held"]
    return held


def _row(key: Key, properties: Properties | list[Any]) -> Properties:
    return {"source": key[0], "target": key[2], "held": properties}


def run(tx: neo4j.ManagedTransaction, statement: str, rows: Sequence[Any]) -> None:
    """Run a statement over ``rows``, some thousands at a time, without waiting for its end: the next is packed while
    the server works on this one. What fails is raised by a later statement or by the commit."""
    for chunk in chunked(rows):
        tx.run(statement, rows=chunk)


def chunked(rows: Sequence[Any], size: int = ROWS) -> Iterator[Sequence[Any]]:
    """``rows`` in pieces that a server takes well."""
    return (rows[i : i + size] for i in range(0, len(rows), size))
