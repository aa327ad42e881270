"""GEXF 1.2. ``label`` and ``type`` mean something else in it, so a node's label stands under ``kind``, its name under
GEXF's ``label``, and an edge's type under GEXF's ``label``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import networkx as nx
from networkx.readwrite.gexf import GEXFWriter

from kg.files import replacing
from kg.formats.flat import flat_graph, unflat_graph
from kg.graph import Graph


def write(graph: Graph, path: Path) -> None:
    flat = flat_graph(graph)
    for _, attributes in flat.nodes(data=True):
        _rename(attributes, label="kind", name="label")
    for _, _, attributes in flat.edges(data=True):
        _rename(attributes, type="label")
    writer = GEXFWriter(encoding="utf-8", prettyprint=True, version="1.2draft")
    writer.add_graph(flat)
    # The writer dates the file; the same graph is the same bytes on any day.
    writer.xml.find("meta").attrib.pop("lastmodifieddate")
    with replacing(path) as temporary, temporary.open("wb") as file:
        writer.write(file)


def read(path: Path) -> Graph:
    flat = nx.read_gexf(path, version="1.2draft")
    for _, attributes in flat.nodes(data=True):
        _rename(attributes, label="name", kind="label")
    for _, _, attributes in flat.edges(data=True):
        _rename(attributes, label="type")
        attributes.pop("id", None)
        attributes.pop("key", None)
    return unflat_graph(flat)


def _rename(attributes: dict[str, Any], **names: str) -> None:
    """Rename keys at once, so that two may swap."""
    values = {new: attributes.pop(old) for old, new in names.items()}
    attributes.update(values)
