"""The graph back out of a store, whole, around some nodes, or as one document said it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import neo4j

from kg.attributes import node_attributes, relationship_attributes
from kg.model import Evidence, Facts, Node, Relationship
from kg.store import cypher
from kg.store.layout import mentioned, node_from, relationship_from, said_by

if TYPE_CHECKING:
    from kg.graph import Graph


def graph(
    tx: neo4j.ManagedTransaction, around: Sequence[str] = (), depth: int = 1, ids: Sequence[str] | None = None
) -> Graph:
    """The graph of the whole store, of a neighbourhood or of the given nodes; nodes and edges in order of their ids."""
    chosen = None if ids is None else set(ids)
    if around:
        chosen = _neighbourhood(tx, around, depth)
    limit = {} if chosen is None else {"ids": sorted(chosen)}
    nodes = {}
    for label, statement in cypher.all_nodes(some=chosen is not None):
        for record in tx.run(statement, limit):
            node = node_from(label, record["held"])
            nodes[node.id] = node
    relationships = {}
    for statement in cypher.all_relationships(some=chosen is not None):
        for record in tx.run(statement, limit):
            r = relationship_from(record["source"], record["type"], record["target"], record["held"])
            relationships[r.key] = r
    return _graph(nodes, relationships)


def _graph(nodes: dict[str, Node], relationships: dict[tuple[str, str, str], Relationship]) -> Graph:
    from kg.graph import Graph

    result = Graph()
    for node_id in sorted(nodes):
        result.add_node(node_id, **node_attributes(nodes[node_id]))
    for key in sorted(relationships):
        r = relationships[key]
        result.add_edge(r.source, r.target, key=r.type, **relationship_attributes(r))
    return result


def _neighbourhood(tx: neo4j.ManagedTransaction, around: Sequence[str], depth: int) -> set[str]:
    chosen = set(around)
    edge = chosen
    for _ in range(depth):
        near: set[str] = set()
        for statement in cypher.neighbours():
            near |= {record["id"] for record in tx.run(statement, ids=sorted(edge))}
        edge = near - chosen
        chosen |= edge
    return chosen


def facts(tx: neo4j.ManagedTransaction, document: str) -> Facts:
    """What one document says: its node, what it said of others, and the relationships it is evidence of."""
    nodes: list[Node] = []
    relationships: list[Relationship] = []
    for record in tx.run(cypher.DOCUMENT, document=document):
        nodes.append(node_from("Document", record["held"]))
    for record in tx.run(cypher.MENTIONS, document=document):
        whole = node_from(record["label"], record["held"])
        said = mentioned(whole, record["said"], record["layout"])
        nodes.append(replace(said, evidence=_of(document, whole.evidence)))
        relationships.append(Relationship(document, "MENTIONS", whole.id))
    for record in tx.run(cypher.SAID, document=document):
        r = relationship_from(record["source"], record["type"], record["target"], record["held"])
        said_of = said_by(record["held"]).get(document, {})
        relationships.append(Relationship(*r.key, said_of, _of(document, r.evidence)))
    return Facts(tuple(nodes), tuple(sorted(relationships, key=lambda r: r.key)))


def counts(tx: neo4j.ManagedTransaction) -> dict[str, int]:
    """How many nodes of each label and relationships of each type there are."""
    return {r["kind"]: r["count"] for statement in cypher.COUNTS for r in tx.run(statement)}


def _of(document: str, evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    return tuple(item for item in evidence if item.document == document)
