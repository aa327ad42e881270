"""The same extraction on a Spark cluster: documents to facts, merged by identity, to tables for Neo4j.

The code that reads, extracts, merges and lays out is the one of a single machine; Spark carries documents to it and
brings together what has the same identity. ``write_import`` writes what ``neo4j-admin database import full`` reads;
``frames`` are what the Neo4j Connector for Spark writes into a running server::

    for table, frame in frames(session, paths):
        kind, name, _ = table
        frame.write.format("org.neo4j.spark.DataSource").option("labels", name).option("node.keys", "id")...

Paths must be readable on every worker; archives and folders are read by one task and spread before extraction.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from pyspark import RDD
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import col, split

from kg.loaders.batch import add_once
from kg.loaders.readers import Item, items
from kg.loaders.readers.records import Fields
from kg.loaders.readers.source import Refused
from kg.loaders.work import Extracted, Failure, run_chunk
from kg.model import Facts, Node, Relationship, identity
from kg.store.bulk import SEPARATOR, Table, file_names, header, rows, write_arguments
from kg.store.writing import Batch, digest, document_of

TASKS = 3  # tasks a core: enough to even out documents of different length
PARTS, FILE = "parts", "file"  # the folder of the lines, and of those of one table in it: file=NAME
TYPES = {"long": "bigint", "double": "double", "boolean": "boolean", "date": "date"}
Place = tuple[int, int, int]  # of a document in the input: its path, its item there, its number in the item


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a run found: the tables' lines, spread over the cluster, and the documents that gave nothing."""

    lines: RDD[tuple[Table, str]]
    failures: list[Failure]


def extract(session: SparkSession, paths: Iterable[str | Path], fields: Fields | None = None) -> Extraction:
    """Read and extract all documents at ``paths``, and merge what they say."""
    context = session.sparkContext
    numbered = list(enumerate(str(path) for path in paths))
    tasks = context.defaultParallelism * TASKS
    columns = dict(fields or {})
    found = context.parallelize(numbered, len(numbered)).flatMap(partial(_items, columns))
    outcomes = found.repartition(tasks).flatMap(partial(_outcomes, columns)).cache()
    failures = sorted(outcomes.flatMap(_failure).collect())
    documents = outcomes.flatMap(_by_document).groupByKey(tasks).flatMap(_documents)
    shares = documents.flatMap(partial(_shares, tasks)).groupByKey(tasks)
    return Extraction(shares.flatMap(partial(_lines, tasks)), [failure for _, failure in failures])


def write_import(session: SparkSession, paths: Iterable[str | Path], folder: Path) -> tuple[str, list[Failure]]:
    """Write the importer's files to ``folder``, which all workers share; the command to run there, and what failed."""
    folder.mkdir(parents=True, exist_ok=True)
    extraction = extract(session, paths)
    lines = extraction.lines.cache()
    names = file_names(lines.keys().distinct().collect())
    for table, name in names.items():
        (folder / name).write_text(header(table) + "\n", encoding="utf-8")
    parts = session.createDataFrame(lines.map(lambda line: (names[line[0]], line[1])), f"{FILE} string, line string")
    parts.write.partitionBy(FILE).text((folder / PARTS).absolute().as_uri())
    files = {table: f"{name},{folder.resolve()}/{PARTS}/{FILE}={name}/part-.*" for table, name in names.items()}
    return write_arguments(files, folder), extraction.failures


def frames(session: SparkSession, paths: Iterable[str | Path]) -> Iterator[tuple[Table, DataFrame]]:
    """A typed table for each label or type and each set of properties."""
    lines = extract(session, paths).lines.cache()
    for table in sorted(lines.keys().distinct().collect()):
        text = lines.filter(partial(_belongs, table)).values()
        names = [field.split(":")[0] or field.strip(":") for field in table[2]]
        frame = session.read.csv(
            text, schema=", ".join(f"`{name}` string" for name in names), quote='"', escape='"', multiLine=True
        )
        kinds = [field.split(":")[1] for field in table[2]]
        yield (
            table,
            frame.select(
                *(
                    (
                        split(col(name), SEPARATOR)
                        if kind.endswith("[]")
                        else col(name).cast(TYPES.get(kind, "string"))
                    ).alias(name)
                    for name, kind in zip(names, kinds, strict=True)
                )
            ),
        )


def _belongs(table: Table, line: tuple[Table, str]) -> bool:
    return line[0] == table


def _items(fields: Fields, path: tuple[int, str]) -> Iterator[tuple[Place, Item | Failure]]:
    for number, item in enumerate(items(path[1], fields)):
        place = path[0], number, 0
        yield place, Failure(item.name, "read", str(item.error)) if isinstance(item, Refused) else item


def _outcomes(fields: Fields, placed: tuple[Place, Item | Failure]) -> Iterator[tuple[Place, Extracted | Failure]]:
    (path, number, _), item = placed
    for at, outcome in enumerate(run_chunk([item], fields)):
        yield (path, number, at), outcome


def _failure(placed: tuple[Place, Extracted | Failure]) -> Iterator[tuple[Place, Failure]]:
    place, outcome = placed
    if isinstance(outcome, Failure):
        yield place, outcome


def _by_document(placed: tuple[Place, Extracted | Failure]) -> Iterator[tuple[str, tuple[Place, Facts]]]:
    place, outcome = placed
    if isinstance(outcome, Extracted) and outcome.facts is not None:
        yield outcome.document, (place, outcome.facts)


def _documents(group: tuple[str, Iterable[tuple[Place, Facts]]]) -> Iterator[tuple[Facts, str]]:
    """The facts of one document wherever it stands, and its fingerprint: the first in the input tells the text."""
    texts: dict[str, bytes] = {}
    fingerprint = ""
    for _, facts in sorted(group[1], key=lambda placed: placed[0]):
        fingerprint = fingerprint or digest(facts)
        yield add_once(group[0], facts, texts), fingerprint


def _shares(tasks: int, document: tuple[Facts, str]) -> Iterator[tuple[int, tuple[Facts, str]]]:
    """A document's facts dealt out by identity, each share with the document itself in front."""
    facts, fingerprint = document
    first = document_of(facts)
    nodes: dict[int, list[Node]] = defaultdict(list, {_share(first.id, tasks): []})
    relationships: dict[int, list[Relationship]] = defaultdict(list)
    for node in facts.nodes[1:]:
        nodes[_share(node.id, tasks)].append(node)
    for relationship in facts.relationships:
        relationships[_share(relationship.source, tasks)].append(relationship)
    for share in nodes.keys() | relationships.keys():
        yield share, (Facts((first, *nodes[share]), tuple(relationships[share])), fingerprint)


def _lines(tasks: int, group: tuple[int, Iterable[tuple[Facts, str]]]) -> Iterator[tuple[Table, str]]:
    """The lines of what one task merges; a document stands in several shares and is a line in its own."""
    share, given = group[0], list(group[1])
    batch = Batch.of([facts for facts, _ in given], {facts.nodes[0].id: fingerprint for facts, fingerprint in given})
    documents = {key: held for key, held in batch.new_nodes["Document"].items() if _share(key, tasks) == share}
    yield from rows(replace(batch, new_nodes={**batch.new_nodes, "Document": documents}))


def _share(key: str, tasks: int) -> int:
    """Which task merges what has this identity."""
    return int(identity(key), 16) % tasks
