"""The networkx graph in the middle: facts in, facts out, merged by identity.

Node attributes: ``label``, ``name``, ``scope``, ``aliases``, the properties at the top level, ``evidence``. Edge key is
the type; edge attributes: ``type``, the properties, ``evidence``. Evidence items are plain dictionaries, so that the
graph is the node-link JSON.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import networkx as nx

from kg.attributes import node_attributes, relationship_attributes
from kg.model import Evidence, Facts, Node, Relationship, Value, as_value

if TYPE_CHECKING:
    Graph = nx.MultiDiGraph[str]
else:
    Graph = nx.MultiDiGraph

NODE_FIELDS = frozenset({"id", "label", "name", "scope", "aliases", "evidence"})
EDGE_FIELDS = frozenset({"source", "target", "key", "type", "evidence"})


def build(facts: Iterable[Facts]) -> Graph:
    """One graph of what all documents say, nodes and edges in the order of their ids."""
    nodes: dict[str, Node] = {}
    relationships: dict[tuple[str, str, str], Relationship] = {}
    for document in facts:
        for node in document.nodes:
            nodes[node.id] = nodes[node.id].merged(node) if node.id in nodes else node
        for r in document.relationships:
            relationships[r.key] = relationships[r.key].merged(r) if r.key in relationships else r
    graph = Graph()
    for node_id in sorted(nodes):
        graph.add_node(node_id, **node_attributes(nodes[node_id]))
    for key in sorted(relationships):
        r = relationships[key]
        graph.add_edge(r.source, r.target, key=r.type, **relationship_attributes(r))
    return graph


def facts_of(graph: Graph) -> Facts:
    """The graph as facts again: ``build([facts_of(graph)])`` is the same graph."""
    return Facts(
        tuple(node_of(attributes) for _, attributes in graph.nodes(data=True)),
        tuple(
            Relationship(
                source,
                attributes["type"],
                target,
                _properties(attributes, EDGE_FIELDS),
                _evidence(attributes),
            )
            for source, target, attributes in graph.edges(data=True)
        ),
    )


def node_of(attributes: Mapping[str, Any]) -> Node:
    """A node from its attributes in the graph."""
    return Node(
        attributes["label"],
        attributes["name"],
        tuple(attributes.get("scope") or ()),
        tuple(attributes.get("aliases") or ()),
        _properties(attributes, NODE_FIELDS),
        _evidence(attributes),
    )


def _properties(attributes: Mapping[str, Any], fields: frozenset[str]) -> dict[str, Value]:
    return {k: as_value(v) for k, v in attributes.items() if k not in fields and v is not None}


def _evidence(attributes: Mapping[str, Any]) -> tuple[Evidence, ...]:
    return tuple(sorted(Evidence(**item) for item in attributes.get("evidence") or ()))
