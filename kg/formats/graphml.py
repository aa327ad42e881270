"""GraphML. Edge ids are unique in the file, as the format wants; networkx alone would repeat the type."""

from __future__ import annotations

from pathlib import Path

import networkx as nx

from kg.files import replacing
from kg.formats.flat import flat_graph, unflat_graph
from kg.graph import Graph


def write(graph: Graph, path: Path) -> None:
    flat = flat_graph(graph)
    for number, (_, _, attributes) in enumerate(flat.edges(data=True)):
        attributes["edge_id"] = f"e{number}"
    with replacing(path) as temporary:
        nx.write_graphml_xml(flat, temporary, edge_id_from_attribute="edge_id", named_key_ids=True)


def read(path: Path) -> Graph:
    flat = nx.read_graphml(path, force_multigraph=True)
    for _, _, attributes in flat.edges(data=True):
        attributes.pop("edge_id", None)
        attributes.pop("id", None)
    return unflat_graph(flat)
