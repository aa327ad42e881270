"""One store, whatever serves it: every call goes through the official driver, in managed transactions."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

import neo4j
from neo4j.exceptions import ClientError

from kg.errors import StoreError
from kg.model import Facts, Node, merge_properties
from kg.store import cypher, reading
from kg.store.ahead import Ahead
from kg.store.constraints import Index, indexes
from kg.store.errors import told
from kg.store.forgetting import forget
from kg.store.names import Match, resolve
from kg.store.places import Place, add_places, drop_paths, file_of, only_placed, paths_of, place
from kg.store.readonly import refuse_writes
from kg.store.results import Result
from kg.store.writing import Batch, RacedError, chunked, digest, document_of, write

if TYPE_CHECKING:
    from kg.graph import Graph

logging.getLogger("neo4j").addHandler(logging.NullHandler())

BATCH_NODES = 10_000
TEXT_OF_NODE = 200  # characters of a text that weigh as much as a node: a batch holds two million at the most
FORGOTTEN_AT_ONCE = 1_000
RACES = 50
RACE_CODES = frozenset(
    {
        "Neo.ClientError.Schema.ConstraintValidationFailed",
        "Neo.ClientError.Statement.EntityNotFound",
    }
)
"""Another writer made the same node, or deleted one that was found."""
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class LoadSummary:
    """What a load did: ``documents`` given; of them ``new``, ``changed`` (said otherwise before) and ``unchanged``;
    ``forgotten`` documents; nodes and relationships made."""

    documents: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    forgotten: int = 0
    nodes_created: int = 0
    relationships_created: int = 0

    def __add__(self, other: LoadSummary) -> LoadSummary:
        return LoadSummary(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


class Store(ABC):
    """A graph in a store. A context manager; close it, or use ``with``."""

    url: str
    database: str | None

    @abstractmethod
    def driver(self, *, write: bool) -> neo4j.Driver:
        """The driver for reading or for writing, connected."""

    @abstractmethod
    def close(self) -> None:
        """Give back all connections."""

    @abstractmethod
    def apply_schema(self) -> None:
        """Make the constraints and indexes that are not there yet."""

    def exists(self) -> bool:
        """Whether there is anything to read yet; a server's database always is."""
        return True

    def schema_statements(self) -> tuple[str, ...]:
        """The Cypher of all constraints and indexes."""
        return tuple(index.statement for index in indexes())

    def read(self, cypher: str, parameters: Mapping[str, Any] | None = None, *, timeout: float | None = None) -> Result:
        """Run a query that only reads; one that would write is refused before it runs. ``timeout`` in seconds."""
        refuse_writes(cypher)
        values = dict(parameters or {})
        return self.reading(lambda tx: Result.of(tx.run(cypher, values), tx), timeout=timeout)

    def load(
        self, facts: Iterable[Facts], *, replace: bool = False, progress: Callable[[int], None] | None = None
    ) -> LoadSummary:
        """Store documents, each in whole or not at all; one that is there as it is costs next to nothing.

        A document said otherwise before is changed to what it says now. ``replace`` also forgets what the same
        files held before and hold no more. ``progress`` is called with the number of documents done so far.
        """
        self.apply_schema()
        done = LoadSummary()
        seen: dict[str, set[str]] = {}
        batches = Ahead(_batches(facts, seen))
        for documents, batch, places in batches:
            done += self._load_batch(documents, batch, places, batches.start)
            if progress:
                progress(done.documents)
        if replace:
            done += LoadSummary(forgotten=self.leave(self._lost(seen)))
        return done

    def _lost(self, seen: Mapping[str, Collection[str]]) -> Mapping[str, Collection[str]]:
        """By document, the paths into the files of ``seen`` where it stood and does not stand any more."""
        files = {file_of(path) for paths in seen.values() for path in paths}
        lost = defaultdict(list)
        for document, paths in self.paths().items():
            for path in paths:
                if file_of(path) in files and path not in seen.get(document, ()):
                    lost[document].append(path)
        return lost

    def forget(self, documents: Sequence[str]) -> int:
        """Take documents out with all that only they say, each in whole or not at all; how many were there."""

        def work(some: Sequence[str], tx: neo4j.ManagedTransaction) -> int:
            known = [r["id"] for r in tx.run(cypher.DIGESTS, documents=some)]
            forget(tx, known)
            return len(known)

        return self._in_groups(work, documents)

    def leave(self, paths: Mapping[str, Collection[str]]) -> int:
        """Take paths out of documents, by id, and forget those that stand nowhere else; how many these were."""

        def work(some: Sequence[str], tx: neo4j.ManagedTransaction) -> int:
            nowhere = drop_paths(tx, {document: paths[document] for document in some})
            forget(tx, nowhere)
            return len(nowhere)

        return self._in_groups(work, paths)

    def paths(self) -> dict[str, list[str]]:
        """All paths of every document that has any, by id."""
        return self.reading(lambda tx: {r["id"]: paths_of(r) for r in tx.run(cypher.PATHS)})

    def documents(self) -> list[tuple[str, str, str]]:
        """Id, title and path of every document, in the order of paths."""
        return self.reading(lambda tx: [(r["id"], r["title"] or "", r["path"] or "") for r in tx.run(cypher.DOCUMENTS)])

    def series(self) -> list[str]:
        """What the instruments are called of which there are several versions."""
        return self.reading(lambda tx: [r["series"] for r in tx.run(cypher.SERIES)])

    def counts(self) -> dict[str, int]:
        """How many nodes of each label and relationships of each type there are."""
        return self.reading(reading.counts)

    def facts(self, document: str) -> Facts:
        """What one document says, as it was loaded."""
        return self.reading(lambda tx: reading.facts(tx, document))

    def graph(self, *, around: Sequence[str] = (), depth: int = 1, ids: Sequence[str] | None = None) -> Graph:
        """The whole graph; or what lies within ``depth`` relationships of the nodes ``around``; or the nodes
        ``ids`` and what is between them. Documents are no way from one node to another."""
        return self.reading(lambda tx: reading.graph(tx, around, depth, ids))

    def resolve(self, text: str, label: str | None = None) -> list[Match]:
        """Nodes that ``text`` names, best first: see :func:`kg.store.names.resolve`."""
        return self.reading(lambda tx: resolve(tx, text, label))

    def reading(self, work: Callable[[neo4j.ManagedTransaction], T], *, timeout: float | None = None) -> T:
        """Run ``work`` in a read transaction."""
        with told(self.url), self._session(write=False) as session:
            return session.execute_read(neo4j.unit_of_work(timeout=timeout)(work))

    def _writing(self, work: Callable[[neo4j.ManagedTransaction], T]) -> T:
        """Run ``work`` in a write transaction; again when another writer got in between."""
        with told(self.url), self._session(write=True) as session:
            for _ in range(RACES):
                try:
                    with self._turn():
                        return session.execute_write(work)
                except RacedError:
                    continue
                except ClientError as error:
                    if error.code not in RACE_CODES:
                        raise
        raise StoreError(f"{self.url} is too busy: other writers changed the same nodes {RACES} times; try again")

    def _in_groups(
        self, work: Callable[[Sequence[str], neo4j.ManagedTransaction], int], documents: Iterable[str]
    ) -> int:
        """Run ``work`` on some documents at a time, for what thousands of them say would not fit into a server's memory;
        the sum of what it gives."""
        groups = chunked(sorted(documents), FORGOTTEN_AT_ONCE)
        return sum(self._writing(partial(work, some)) for some in groups)

    def _turn(self) -> AbstractContextManager[object]:
        """Held during a write transaction, where a store's writers must take turns."""
        return nullcontext()

    def _session(self, *, write: bool) -> neo4j.Session:
        mode = neo4j.WRITE_ACCESS if write else neo4j.READ_ACCESS
        return self.driver(write=write).session(database=self.database, default_access_mode=mode)

    def _load_batch(
        self, documents: Sequence[Facts], batch: Batch, places: Mapping[str, Place], sent: Callable[[], object]
    ) -> LoadSummary:
        """Load a batch; ``sent`` is called when all but the commit is done."""

        def work(tx: neo4j.ManagedTransaction) -> LoadSummary:
            stored = {r["id"]: r["digest"] for r in tx.run(cypher.DIGESTS, documents=sorted(batch.digests))}
            todo = [facts for facts in documents if stored.get(facts.nodes[0].id) != batch.digests[facts.nodes[0].id]]
            changed = [facts.nodes[0].id for facts in todo if facts.nodes[0].id in stored]
            forget(tx, changed)
            unchanged = len(documents) - len(todo)
            created = write(tx, Batch.of(todo, batch.digests) if unchanged else batch) if todo else (0, 0)
            add_places(tx, places)
            sent()
            return LoadSummary(len(documents), len(todo) - len(changed), len(changed), unchanged, 0, *created)

        return self._writing(work)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def missing(tx: neo4j.ManagedTransaction) -> list[Index]:
    """The indexes that are not there yet."""
    there = {record["name"] for record in tx.run("SHOW INDEXES YIELD name")}
    return [index for index in indexes() if index.name not in there]


def _batches(
    facts: Iterable[Facts], seen: dict[str, set[str]]
) -> Iterator[tuple[list[Facts], Batch, dict[str, Place]]]:
    """Documents in batches of about ``BATCH_NODES`` nodes, text counted as nodes too, each id once, with all places of
    theirs and of those that were there before; ``seen`` is filled with ids and their paths."""
    documents: list[Facts] = []
    places: dict[str, Place] = {}
    size = 0
    for document in facts:
        node: Node = document_of(document)
        places[node.id] = merge_properties(places.get(node.id, {}), place(node))
        size += 1
        another = node.id not in seen
        seen.setdefault(node.id, set()).update(paths_of(node.properties))
        if another and not only_placed(document):
            documents.append(document)
            size += len(document.nodes) + len(str(node.properties.get("text", ""))) // TEXT_OF_NODE
        if size >= BATCH_NODES:
            yield documents, _batch(documents), places
            documents, places, size = [], {}, 0
    if places:
        yield documents, _batch(documents), places


def _batch(documents: Sequence[Facts]) -> Batch:
    return Batch.of(documents, {facts.nodes[0].id: digest(facts) for facts in documents})
