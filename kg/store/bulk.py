"""CSV files for ``neo4j-admin database import full``: the way into an empty Neo4j for a graph of millions.

One file for each label or type and each set of properties, so that no field is ever absent: every value stands in
quotes, under a header that gives its type. Lists are joined by the unit separator, which no text keeps.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any

from kg.model import Facts
from kg.store.layout import Properties, node_properties, relationship_properties, said_list
from kg.store.writing import Batch, digest, document_of

SEPARATOR = "\x1f"
OPTIONS = ("--array-delimiter=U+001F", "--multiline-fields=true", "--overwrite-destination=true")
ARGUMENTS = "import.args"


def write_import(facts: Iterable[Facts], folder: Path) -> str:
    """Write the files and the argument file; the command to run there. The whole graph is held in memory.

    After the import the first ``kg load`` makes constraints and indexes, or ``kg schema`` does.
    """
    documents = list(facts)
    batch = Batch.of(documents, {document_of(each).id: digest(each) for each in documents})
    folder.mkdir(parents=True, exist_ok=True)
    tables: dict[tuple[str, str, tuple[str, ...]], list[list[str]]] = defaultdict(list)
    for node_id in sorted(batch.nodes):
        node = batch.nodes[node_id]
        held = node_properties(node) | ({"digest": batch.digests[node_id]} if node_id in batch.digests else {})
        header, row = _columns({key: value for key, value in held.items() if key != "id"})
        tables["nodes", node.label, ("id:ID", *header)].append([node_id, *row])
    for (source, kind, target), properties in sorted(_relationships(batch).items()):
        header, row = _columns(properties)
        tables["relationships", kind, (":START_ID", ":END_ID", *header)].append([source, target, *row])
    arguments = [*OPTIONS]
    with ExitStack() as files:
        for number, ((what, name, fields), rows) in enumerate(sorted(tables.items())):
            path = folder / f"{what}-{name}-{number:03}.csv"
            file = files.enter_context(path.open("w", encoding="utf-8", newline="\n"))
            file.writelines(",".join(map(_quoted, row)) + "\n" for row in [fields, *rows])
            arguments.append(f"--{what}={name}={path.name}")
    (folder / ARGUMENTS).write_text("\n".join(arguments) + "\n", encoding="utf-8")
    return f"neo4j-admin database import full @{ARGUMENTS} neo4j"


def _relationships(batch: Batch) -> dict[tuple[str, str, str], Properties]:
    held: dict[tuple[str, str, str], Properties] = dict(batch.mentions)
    for key, relationship in batch.relationships.items():
        said = batch.said.get(key)
        held[key] = relationship_properties(relationship) | ({"said": said_list(said)} if said else {})
    return held


def _columns(properties: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """The header fields and the values of properties, in the order of their names."""
    names = sorted(properties)
    return [f"{name}:{_type(properties[name])}" for name in names], [_text(properties[name]) for name in names]


def _type(value: Any) -> str:
    if isinstance(value, list):
        return f"{_type(value[0])}[]"
    kinds = {bool: "boolean", int: "long", float: "double", date: "date", str: "string"}
    return kinds[type(value)]


def _text(value: Any) -> str:
    if isinstance(value, list):
        return SEPARATOR.join(_text(item) for item in value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
