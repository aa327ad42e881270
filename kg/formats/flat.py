"""Attributes as the scalars that XML and CSV hold: lists and evidence become JSON text, and back.

Which attribute is a list says the ontology, so a text that looks like JSON stays a text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import networkx as nx

from kg.graph import Graph, node_of
from kg.schema import schema

# What no XML 1.0 document may hold, escaped or not.
_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@cache
def property_types() -> dict[str, str]:
    """Attribute name -> type of the ontology; the model's own lists count as ``json``."""
    declared = [kind.properties for kind in schema().labels.values()]
    declared += [kind.properties for kind in schema().relationships.values()]
    types = {name: p.type for properties in declared for name, p in properties.items()}
    return {**types, "scope": "json", "aliases": "json", "evidence": "json"}


def flattened(attributes: Mapping[str, Any]) -> dict[str, Any]:
    """Scalars only: lists as JSON text, numbers of a float property as floats."""
    return {name: _scalar(name, value) for name, value in attributes.items() if value is not None}


def unflattened(attributes: Mapping[str, Any]) -> dict[str, Any]:
    """What ``flattened`` was given; a text value is brought to its property's type."""
    return {name: _value(name, value) for name, value in attributes.items()}


def flat_graph(graph: Graph) -> Graph:
    """A copy of ``graph`` with flattened attributes that XML can hold."""
    flat = Graph()
    for node, attributes in graph.nodes(data=True):
        flat.add_node(_xml(node), **{k: _xml(v) for k, v in flattened(attributes).items()})
    for source, target, key, attributes in graph.edges(keys=True, data=True):
        flat.add_edge(_xml(source), _xml(target), key=key, **{k: _xml(v) for k, v in flattened(attributes).items()})
    return flat


def unflat_graph(flat: nx.Graph[str]) -> Graph:
    """The graph that ``flat_graph`` was given; ids are by content again, since XML may have changed a name."""
    graph, ids = Graph(), {}
    for node, attributes in flat.nodes(data=True):
        whole = unflattened(attributes)
        ids[node] = node_of(whole).id
        graph.add_node(ids[node], **whole)
    for source, target, attributes in flat.edges(data=True):
        graph.add_edge(ids[source], ids[target], key=attributes["type"], **unflattened(attributes))
    return graph


def _scalar(name: str, value: Any) -> Any:
    match property_types().get(name):
        case "json" | "strings":
            return json.dumps(value, ensure_ascii=False)
        case "float":
            return float(value)
        case _:
            return value


def _value(name: str, value: Any) -> Any:
    match property_types().get(name):
        case "json" | "strings":
            return json.loads(value)
        case "float":
            return float(value)
        case "integer":
            return int(value)
        case "boolean":
            return str(value).lower() == "true"
        case _:
            return value


def _xml(value: Any) -> Any:
    # One character for one: offsets into a document's text stay right.
    return _NOT_XML.sub("\ufffd", value) if isinstance(value, str) else value
