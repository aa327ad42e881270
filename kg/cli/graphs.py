"""A graph from wherever the user says it is."""

from __future__ import annotations

from pathlib import Path

from kg import formats
from kg.errors import UsageError
from kg.graph import Graph
from kg.store import open_store


def open_graph(place: str) -> Graph:
    """The graph in the graph file, CSV folder or store ``place``."""
    path = Path(place)
    of_a_file = path.suffix in {form.ending for form in formats.FORMATS.values() if form.ending}
    if of_a_file or path.is_file() or (path / "nodes.csv").is_file():
        return formats.read(path)
    if any(path.glob("nodes-*-*.csv")):
        raise UsageError(
            f"{place} is for neo4j-admin database import and cannot be read back: export as .json or csv too"
        )
    with open_store(place) as store:
        return store.graph()
