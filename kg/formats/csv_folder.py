"""A folder of three CSV files: ``nodes.csv``, ``edges.csv``, and ``evidence.csv`` with one line a place.

UTF-8 with a byte order mark, which spreadsheets need to see Chinese; lists are JSON text. A cell that a spreadsheet
would run as a formula starts with an apostrophe, which reading takes off again.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from kg.errors import InputError
from kg.files import replacing
from kg.formats.flat import flattened, property_types, unflattened
from kg.graph import Graph
from kg.model import Evidence
from kg.tables import csv_cell, csv_uncell

PLACE = Evidence._fields


def write(graph: Graph, path: Path) -> None:
    nodes = [{"id": node, **attributes} for node, attributes in graph.nodes(data=True)]
    edges = [{"source": s, "target": t, **attributes} for s, t, attributes in graph.edges(data=True)]
    evidence = [
        {"node": x.get("id", ""), **{k: x.get(k, "") for k in ("source", "type", "target")}, **place}
        for x in [*nodes, *edges]
        for place in x["evidence"]
    ]
    with ExitStack() as files:
        for name, first, rows in (
            ("nodes.csv", ("id", "label", "name", "aliases", "scope"), nodes),
            ("edges.csv", ("source", "target", "type"), edges),
            ("evidence.csv", ("node", "source", "type", "target", *PLACE), evidence),
        ):
            # All three are written before the first takes its place.
            temporary = files.enter_context(replacing(path / name))
            _write(temporary, first, rows)


def read(path: Path) -> Graph:
    evidence: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for row in _read(path / "evidence.csv"):
        place: dict[str, Any] = {name: row[name] for name in PLACE}
        place |= {"start": int(row["start"]), "end": int(row["end"]), "confidence": float(row["confidence"])}
        owner = (row["node"],) if row["node"] else (row["source"], row["type"], row["target"])
        evidence[owner].append(place)
    graph = Graph()
    for row in _read(path / "nodes.csv"):
        node = row.pop("id")
        graph.add_node(node, **unflattened(_given(row)), evidence=evidence[node,])
    for row in _read(path / "edges.csv"):
        source, target = row.pop("source"), row.pop("target")
        attributes = unflattened(_given(row))
        graph.add_edge(source, target, attributes["type"], **attributes, evidence=evidence[source, row["type"], target])
    return graph


def _write(path: Path, first: Sequence[str], rows: Sequence[dict[str, Any]]) -> None:
    rest = {name for row in rows for name in row} - {*first, "evidence"}
    columns = [*first, *sorted(rest)]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        for row in rows:
            flat = flattened(row)
            writer.writerow([csv_cell(flat.get(column)) for column in columns])


def _read(path: Path) -> Iterator[dict[str, str]]:
    if not path.is_file():
        raise InputError(f"{path}: missing; a CSV graph is a folder of nodes.csv, edges.csv and evidence.csv")
    with path.open(encoding="utf-8-sig", newline="") as file:
        csv.field_size_limit(2**31 - 1)  # a document's text is one cell
        for row in csv.DictReader(file):
            yield {name: csv_uncell(cell) for name, cell in row.items()}


def _given(row: dict[str, str]) -> dict[str, str]:
    return {name: cell for name, cell in row.items() if cell != "" or property_types().get(name) == "json"}
