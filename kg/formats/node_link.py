"""networkx node-link JSON, one node or edge a line and its attributes in a fixed order, so that line tools can compare
two files, whatever the store that a graph came from has seen before."""

from __future__ import annotations

import json
from pathlib import Path

import networkx as nx

from kg.files import replacing
from kg.graph import Graph

_FIRST = {name: place for place, name in enumerate(("id", "source", "target", "key", "type", "label", "name"))}


def write(graph: Graph, path: Path) -> None:
    data = nx.node_link_data(graph, edges="edges")
    nodes, edges = data.pop("nodes"), data.pop("edges")
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8", newline="\n") as file:
        head = json.dumps(data, ensure_ascii=False)
        file.write(f'{head[:-1]}, "nodes": [')
        file.writelines(_lines(nodes))
        file.write('], "edges": [')
        file.writelines(_lines(edges))
        file.write("]}\n")


def read(path: Path) -> Graph:
    data = json.loads(path.read_text(encoding="utf-8"))
    return Graph(nx.node_link_graph(data, directed=True, multigraph=True, edges="edges"))


def _lines(items: list[dict[str, object]]) -> list[str]:
    lines = [json.dumps(_ordered(item), ensure_ascii=False) for item in items]
    return [f"\n{line}{',' if i < len(lines) else ''}" for i, line in enumerate(lines, 1)]


def _ordered(item: dict[str, object]) -> dict[str, object]:
    """What it is comes first, its evidence last."""
    order = sorted(item, key=lambda name: (name == "evidence", _FIRST.get(name, len(_FIRST)), name))
    return {name: item[name] for name in order}
