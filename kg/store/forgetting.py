"""Taking documents out again: their evidence, what only they said of a fact, and facts left without evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from functools import reduce
from itertools import groupby

import neo4j

from kg.model import Evidence, Node, Relationship, merge_properties
from kg.store import cypher
from kg.store.layout import (
    Properties,
    evidence_from,
    mentioned,
    node_from,
    node_properties,
    relationship_from,
    relationship_properties,
    said_by,
    said_list,
)
from kg.store.writing import Key, RacedError, chunked, lock, run


def forget(tx: neo4j.ManagedTransaction, documents: Sequence[str]) -> tuple[int, int]:
    """Forget documents inside ``tx``; how many nodes and relationships are gone, MENTIONS not counted."""
    gone = sorted(documents)
    label_of = _mentioned(tx, gone)
    if not label_of:
        return 0, 0
    labels: dict[str, list[str]] = defaultdict(list)
    for node_id in sorted(label_of):
        labels[label_of[node_id]].append(node_id)
    held = lock(tx, {label: labels[label] for label in sorted(labels)})
    if _mentioned(tx, gone) != label_of:
        raise RacedError
    relationships = _relationships(tx, labels, label_of, gone)
    nodes = 0
    for label, ids in labels.items():
        left = _left(tx, label, ids, held, set(gone))
        run(tx, cypher.update_nodes(label), [node_properties(node) for node in left])
        kept = {node.id for node in left}
        lost = [node_id for node_id in ids if node_id not in kept]
        run(tx, cypher.delete_nodes(label), lost)
        nodes += len(lost)
    return nodes, relationships


def _mentioned(tx: neo4j.ManagedTransaction, documents: Sequence[str]) -> dict[str, str]:
    """The documents that are there and the nodes they speak of, with their labels."""
    return {record["id"]: record["label"] for record in tx.run(cypher.MENTIONED, documents=documents)}


def _left(
    tx: neo4j.ManagedTransaction, label: str, ids: Sequence[str], held: dict[str, Properties], gone: set[str]
) -> list[Node]:
    """The nodes that other documents speak of, as those say them."""
    whole = {node_id: node_from(label, held[node_id]) for node_id in ids}
    said: dict[str, list[Node]] = defaultdict(list)
    for rows in chunked(ids):
        for record in tx.run(cypher.mentions_of(label), rows=rows, gone=sorted(gone)):
            said[record["id"]].append(mentioned(whole[record["id"]], record["said"], record["layout"]))
    return [
        replace(reduce(Node.merged, said[node_id]), evidence=_without(whole[node_id].evidence, gone))
        for node_id in sorted(said)
    ]


def _relationships(
    tx: neo4j.ManagedTransaction, labels: dict[str, list[str]], label_of: dict[str, str], gone: Sequence[str]
) -> int:
    """Take the documents out of the relationships between their nodes; how many of these are gone."""
    found: dict[Key, Properties] = {}
    for label, ids in labels.items():
        for rows in chunked(ids):
            for r in tx.run(cypher.said_from(label), rows=rows, gone=list(gone)):
                found[r["source"], r["type"], r["target"]] = r["held"]
    lost = 0
    kinds = sorted(found, key=lambda key: (label_of[key[0]], key[1], label_of[key[2]], key))
    for kind, keys in groupby(kinds, key=lambda key: (label_of[key[0]], key[1], label_of[key[2]])):
        update: list[Properties] = []
        delete: list[Properties] = []
        for key in keys:
            left = _relationship_left(key, found[key], set(gone))
            row: Properties = {"source": key[0], "target": key[2]}
            if left is None:
                delete.append(row)
            else:
                update.append(row | {"held": left})
        run(tx, cypher.update_relationships(*kind), update)
        run(tx, cypher.delete_relationships(*kind), delete)
        lost += len(delete)
    return lost


def _relationship_left(key: Key, held: Properties, gone: set[str]) -> Properties | None:
    evidence = _without(evidence_from(held), gone)
    if not evidence:
        return None
    said = {document: properties for document, properties in said_by(held).items() if document not in gone}
    properties = reduce(merge_properties, said.values(), relationship_from(*key, {}).properties)
    left = relationship_properties(Relationship(*key, properties, evidence))
    return left | ({"said": said_list(said)} if said else {})


def _without(evidence: tuple[Evidence, ...], gone: set[str]) -> tuple[Evidence, ...]:
    return tuple(item for item in evidence if item.document not in gone)
