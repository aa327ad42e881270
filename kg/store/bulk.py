"""CSV files for ``neo4j-admin database import full``: the way into a new database of Neo4j for a graph of millions.

One file for each label or type and each set of properties, so that no field is ever absent: every value stands in
quotes, under a header that gives its type. Lists are joined by the unit separator, which no text keeps that kg read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any

from kg.errors import InputError
from kg.files import replacing
from kg.model import Facts
from kg.store.writing import Batch, digest, document_of

SEPARATOR = "\x1f"
OPTIONS = ("--array-delimiter=U+001F", "--multiline-fields=true")
ARGUMENTS = "import.args"


Table = tuple[str, str, tuple[str, ...]]
"""``nodes`` or ``relationships``, the label or type, and the header fields with their types."""


def write_import(facts: Iterable[Facts], folder: Path) -> str:
    """Write the files and the argument file; returns the command to run. The whole graph is held in memory.

    The importer refuses a database that is there, unless it is told to replace it (``--overwrite-destination=true``).
    After the import the first ``kg load`` makes constraints and indexes, or ``kg schema`` does.
    """
    documents = list(facts)
    # Of a document given twice the first tells the fingerprint: what follows may be no more than another path.
    batch = Batch.of(documents, {document_of(each).id: digest(each) for each in reversed(documents)})
    folder.mkdir(parents=True, exist_ok=True)
    tables: dict[Table, list[str]] = defaultdict(list)
    for table, line in rows(batch):
        tables[table].append(line)
    with ExitStack() as files:
        for table, name in file_names(tables).items():
            # All are written before the first takes its place.
            temporary = files.enter_context(replacing(folder / name))
            with temporary.open("w", encoding="utf-8", newline="\n") as file:
                file.writelines(line + "\n" for line in [header(table), *tables[table]])
    return write_arguments(file_names(tables), folder)


def rows(batch: Batch) -> Iterator[tuple[Table, str]]:
    """Every node and relationship as a line of the table it belongs to, nodes first, each kind in the order of ids."""
    for label, nodes in batch.new_nodes.items():
        for node_id, properties in nodes.items():
            fields, values = _columns({key: value for key, value in properties.items() if key != "id"})
            yield ("nodes", label, ("id:ID", *fields)), _line([node_id, *values])
    for (_, kind, _), relationships in batch.new_relationships.items():
        for (source, _, target), properties in relationships.items():
            fields, values = _columns(properties)
            yield ("relationships", kind, (":START_ID", ":END_ID", *fields)), _line([source, target, *values])


def header(table: Table) -> str:
    """The first line of a table's file."""
    return _line(table[2])


def file_names(tables: Iterable[Table]) -> dict[Table, str]:
    """A file for each table, in a fixed order."""
    return {table: f"{table[0]}-{table[1]}-{number:03}.csv" for number, table in enumerate(sorted(tables))}


def write_arguments(files: Mapping[Table, str], folder: Path) -> str:
    """Write the argument file for the importer, ``files`` being what it is to read; the command to run there."""
    # Whole paths: 2026 looks for others in its own import folder. In quotes, for the sake of spaces.
    tables = (f'"--{table[0]}={table[1]}={folder.resolve() / name}"' for table, name in files.items())
    arguments = [*OPTIONS, *tables]
    (folder / ARGUMENTS).write_text("\n".join(arguments) + "\n", encoding="utf-8")
    return f"neo4j-admin database import full neo4j @{folder.resolve() / ARGUMENTS}"


def _columns(properties: Mapping[str, Any]) -> tuple[list[str], list[str]]:
    """The header fields and the values of properties, in the order of their names."""
    names = sorted(properties)
    return [f"{name}:{_type(properties[name])}" for name in names], [_text(properties[name]) for name in names]


def _type(value: Any) -> str:
    if isinstance(value, list | tuple):
        return f"{_type(value[0])}[]"
    kinds = {bool: "boolean", int: "long", float: "double", date: "date", str: "string"}
    return kinds[type(value)]


def _text(value: Any) -> str:
    if isinstance(value, list | tuple):
        texts = [_text(item) for item in value]
        for text in texts:
            if SEPARATOR in text:
                raise InputError(
                    f"the files for the import part the items of a list by U+001F, which stands in {text[:40]!r}; "
                    "use kg store copy"
                )
        return SEPARATOR.join(texts)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _line(values: Iterable[str]) -> str:
    return ",".join(map(_quoted, values))


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
