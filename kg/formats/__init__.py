"""Graph files: the ordered registry of formats, told apart by the ending of the path.

========== ============================ =====================================================
format     path                         opens in
========== ============================ =====================================================
json       ``.json``                    networkx (node-link JSON, keys ``nodes`` and ``edges``)
graphml    ``.graphml``                 networkx, Gephi, yEd, Cytoscape
gexf       ``.gexf``                    networkx, Gephi
csv        a folder (no ending)         spreadsheets; ``nodes.csv``, ``edges.csv``, ``evidence.csv``
========== ============================ =====================================================

Every format keeps the whole graph. XML has no place for control characters: GraphML and GEXF put U+FFFD there.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from networkx import NetworkXError

from kg.errors import InputError, KgError, UsageError
from kg.formats import csv_folder, gexf, graphml, node_link
from kg.graph import Graph, facts_of
from kg.schema import schema


class Format(NamedTuple):
    ending: str
    write: Callable[[Graph, Path], None]
    read: Callable[[Path], Graph]


FORMATS = {
    "json": Format(".json", node_link.write, node_link.read),
    "graphml": Format(".graphml", graphml.write, graphml.read),
    "gexf": Format(".gexf", gexf.write, gexf.read),
    "csv": Format("", csv_folder.write, csv_folder.read),
}


def format_of(path: Path) -> Format:
    """The format that the ending of ``path`` says; UsageError names the endings there are."""
    folder = path.is_dir() or not (path.suffix or path.exists())
    for form in FORMATS.values():
        if path.suffix.lower() == form.ending if form.ending else folder:
            return form
    endings = ", ".join(form.ending for form in FORMATS.values() if form.ending)
    raise UsageError(f"{path}: no graph format ends in {path.suffix!r}; use {endings}, or a folder for CSV")


def write(graph: Graph, path: Path, name: str | None = None) -> None:
    """Write ``graph`` to ``path``, in the format ``name`` or that of its ending, whole or not at all."""
    (FORMATS[name] if name else format_of(path)).write(graph, path)


def read(path: Path) -> Graph:
    """The graph in ``path``; InputError says what is wrong with the file."""
    form = format_of(path)
    if not path.exists():
        raise InputError(f"{path}: no such graph file")
    try:
        graph = form.read(path)
        problems = list(schema().problems(facts_of(graph)))
    except (
        ValueError,
        TypeError,
        LookupError,
        SyntaxError,
        AttributeError,
        RecursionError,
        NetworkXError,
        KgError,
    ) as error:
        raise InputError(f"{path}: not a graph that kg wrote: {type(error).__name__}: {error}") from error
    if problems:
        raise InputError(f"{path}: {problems[0]}" + (f" (and {len(problems) - 1} more)" if problems[1:] else ""))
    return graph
