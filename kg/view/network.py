"""The network as pyvis builds it: nodes in their places, directed edges, the options of vis-network."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, KeysView, Mapping
from typing import TYPE_CHECKING, Any

from kg.graph import EDGE_FIELDS, NODE_FIELDS
from kg.schema import schema

if TYPE_CHECKING:
    from pyvis.network import Network

    from kg.graph import Graph
    from kg.view.layout import Layout

# Told apart from the others without colour.
DASHES = {"SUPPORTS": [6, 4], "CITES": [2, 4], "MENTIONS": [1, 5]}


def network(graph: Graph, layout: Layout, evidence: Callable[[Any], list[list[Any]]]) -> Network:
    """Nodes numbered in the graph's order; ``key`` is the node's id, ``parent`` the number of the node that it is
    folded into, ``aside`` says that the overview leaves it out. ``evidence`` turns evidence items into what the page needs."""
    from pyvis.network import Network

    class Net(Network):  # type: ignore[misc]
        def get_nodes(self) -> KeysView[int]:
            """pyvis looks both ends of each edge up here; its own is a list."""
            keys: KeysView[int] = self.node_map.keys()
            return keys

    net = Net(directed=True)
    number = {node: i for i, node in enumerate(graph)}
    for node, data in graph.nodes(data=True):
        x, y = layout.positions[node]
        optional = {
            "aliases": data.get("aliases"),
            "properties": _properties(data, NODE_FIELDS),
            "evidence": evidence(data.get("evidence") or ()),
            "parent": number.get(layout.parents.get(node, "")),
            "aside": node in layout.aside or None,
        }
        net.add_node(
            number[node],
            label=data["name"],
            shape=schema().labels[data["label"]].shape,
            group=data["label"],
            key=node,
            x=x,
            y=y,
            **{key: value for key, value in optional.items() if value or value == 0},
        )
    for source, target, data in graph.edges(data=True):
        optional = {
            "properties": _properties(data, EDGE_FIELDS),
            "evidence": evidence(data.get("evidence") or ()),
            "dashes": DASHES.get(data["type"]),
        }
        net.add_edge(
            number[source],
            number[target],
            type=data["type"],
            **{key: value for key, value in optional.items() if value},
        )
    net.set_options(json.dumps(_options()))
    return net


def _properties(data: Mapping[str, Any], fields: frozenset[str]) -> dict[str, Any]:
    given = {key: value for key, value in data.items() if key not in fields and value is not None}
    # Whom the page is sent to has no business in the builder's folders.
    if "path" in given:
        given["path"] = _file(given["path"])
    if "paths" in given:
        given["paths"] = [_file(path) for path in given["paths"]]
    return given


def _file(path: str) -> str:
    return re.split(r"[/\\]", path)[-1]


def _options() -> dict[str, Any]:
    return {
        "physics": {"enabled": False},
        "layout": {"improvedLayout": False},
        "interaction": {"hover": False, "keyboard": False, "selectConnectedEdges": True, "zoomSpeed": 0.7},
        "nodes": {"borderWidth": 1},
        "edges": {
            "width": 1,
            "selectionWidth": 1,
            "color": {"inherit": "from", "opacity": 0.35},
            "smooth": {"enabled": True, "type": "cubicBezier", "forceDirection": "horizontal", "roundness": 0.5},
            "arrows": {"to": {"enabled": True, "scaleFactor": 0.4}},
        },
        "groups": {label.name: {"color": label.colour} for label in schema().labels.values()},
    }
