"""Nodes and relationships as the graph's attributes, for rows too: without networkx, which is slow to import."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kg.model import Node, Relationship, Value


def node_attributes(node: Node) -> dict[str, Any]:
    """The attributes of a node in the graph, as JSON values."""
    return {
        "label": node.label,
        "name": node.name,
        "scope": list(node.scope),
        "aliases": list(node.aliases),
        **_plain(node.properties),
        "evidence": [item._asdict() for item in node.evidence],
    }


def relationship_attributes(relationship: Relationship) -> dict[str, Any]:
    """The attributes of an edge in the graph, as JSON values."""
    return {
        "type": relationship.type,
        **_plain(relationship.properties),
        "evidence": [item._asdict() for item in relationship.evidence],
    }


def _plain(properties: Mapping[str, Value]) -> dict[str, Any]:
    return {k: list(v) if isinstance(v, tuple) else v for k, v in properties.items()}
