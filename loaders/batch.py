"""Many documents to facts: a pool of processes, results in the order of the input, memory bounded.

The result does not depend on the number of processes. A document that cannot be read or extracted is reported and
never stops the rest, not even one that kills its process. Ctrl-C, or closing the iterator, stops the pool and waits
for what is running. What is already in a store is told by ``loaded`` and only read, which is quick: a second run goes
on where the first stopped.
"""

from __future__ import annotations

import copyreg
import json
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Self

from kg.errors import InputError
from kg.loaders.extract.pipeline import extract
from kg.loaders.readers import Item, items, read_item
from kg.loaders.readers.records import Fields
from kg.loaders.readers.sources import Meter, Refused, size_of
from kg.model import Facts

CHUNK_BYTES = 1 << 17  # of input that one process takes at a time
CHUNK_ITEMS = 64
AHEAD = 3  # chunks a process that wait for it or for their turn: what bounds memory

# Frozen properties are mapping proxies, which do not travel between processes by themselves.
copyreg.pickle(MappingProxyType, lambda proxy: (MappingProxyType, (dict(proxy),)))


@dataclass(frozen=True, slots=True)
class Failure:
    """What became of a document that gave no facts. ``stage`` is read or extract."""

    path: str
    stage: str
    reason: str

    def json(self) -> str:
        """As a line of the report."""
        return json.dumps(asdict(self), ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Counts:
    """How far a batch is: documents done (of them duplicates and those already loaded), failures, characters of text,
    and bytes of the files passed, of how many there are (0 for standard input)."""

    documents: int = 0
    duplicates: int = 0
    unchanged: int = 0
    failures: int = 0
    characters: int = 0
    bytes_done: int = 0
    bytes_total: int = 0


@dataclass(frozen=True, slots=True)
class Extracted:
    """A document's facts (None where it was loaded before), its id and how many characters it has."""

    document: str
    characters: int
    facts: Facts | None


Outcome = Extracted | Failure
Chunk = list[Item | Failure]


def extract_all(
    paths: Iterable[str | Path],
    *,
    jobs: int | None = None,
    fields: Fields | None = None,
    loaded: Collection[str] = frozenset(),
    progress: Callable[[Counts], None] | None = None,
    report: Callable[[Failure], None] | None = None,
) -> Iterator[Facts]:
    """The facts of every document in files, folders and archives, in the order of ``paths`` and names.

    ``jobs`` is the number of processes, by default the processors; with 1 all is done in this one. ``fields`` maps
    fields of a document to columns of JSON Lines and CSV. ``loaded`` are ids of documents that need no facts.
    ``progress`` is called after each chunk, ``report`` for each failure. A document whose text differs from one before
    it in white space only adds its path to that one: its facts are its node without the text.
    """
    every = [str(path) for path in paths]
    meter = Meter()
    total = sum(size_of(path) for path in every)
    counts = Counts(bytes_total=total)
    texts: dict[str, bytes] = {}
    known = frozenset(loaded)
    with _Pool(jobs or len(os.sched_getaffinity(0)), fields or {}, known) as pool:
        for outcomes in pool.run(_chunks(every, fields, meter)):
            for outcome in outcomes:
                if isinstance(outcome, Failure):
                    counts = replace(counts, failures=counts.failures + 1)
                    if report:
                        report(outcome)
                    continue
                facts = outcome.facts
                duplicate = outcome.document in texts
                counts = replace(
                    counts,
                    documents=counts.documents + 1,
                    duplicates=counts.duplicates + duplicate,
                    unchanged=counts.unchanged + (facts is None),
                    characters=counts.characters + outcome.characters,
                )
                if facts is not None:
                    yield add_once(outcome.document, facts, texts)
            if progress:
                counts = replace(counts, bytes_done=min(meter.count, total))
                progress(counts)


def add_once(document: str, facts: Facts, texts: dict[str, bytes]) -> Facts:
    """The facts, their text noted in ``texts``; only the node without its text, where the document was there in another lay-out.

    Offsets count in one text: evidence in another with the same words would point beside them.
    """
    digest = sha256(str(facts.nodes[0].properties.get("text", "")).encode("utf-8", "surrogatepass")).digest()[:8]
    if texts.setdefault(document, digest) == digest:
        return facts
    node = facts.nodes[0]
    return Facts((replace(node, properties={k: v for k, v in node.properties.items() if k != "text"}),), ())


def _chunks(paths: list[str], fields: Fields | None, meter: Meter) -> Iterator[Chunk]:
    chunk: Chunk = []
    size = 0
    for path in paths:
        for item in items(path, fields, meter):
            if isinstance(item, Refused):
                chunk.append(Failure(item.name, "read", str(item.error)))
                continue
            chunk.append(item)
            size += item.size
            if size >= CHUNK_BYTES or len(chunk) >= CHUNK_ITEMS:
                yield chunk
                chunk, size = [], 0
    if chunk:
        yield chunk


class _Pool:
    """Runs chunks in processes, or in this one, and gives what they say in the order of the chunks."""

    def __init__(self, jobs: int, fields: Fields, loaded: frozenset[str]) -> None:
        self._jobs, self._fields, self._loaded = jobs, fields, loaded
        self._executor: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._executor:
            self._executor.shutdown(wait=True, cancel_futures=True)

    def run(self, chunks: Iterator[Chunk]) -> Iterator[list[Outcome]]:
        if self._jobs == 1:
            for chunk in chunks:
                for item in chunk:  # one at a time: what comes first is to be seen first
                    yield run_chunk([item], self._fields, self._loaded)
            return
        waiting: deque[tuple[Chunk, Future[list[Outcome]]]] = deque()
        for chunk in chunks:
            waiting.append((chunk, self._submit(chunk)))
            if len(waiting) > self._jobs * AHEAD:
                yield self._result(waiting)
        while waiting:
            yield self._result(waiting)

    def _submit(self, chunk: Chunk) -> Future[list[Outcome]]:
        if self._executor is None:
            context = multiprocessing.get_context("forkserver")
            context.set_forkserver_preload(["kg.loaders.batch", "kg.loaders.readers.pdf"])
            self._executor = ProcessPoolExecutor(
                self._jobs, context, initializer=_start, initargs=(self._fields, self._loaded)
            )
        try:
            return self._executor.submit(_work, chunk)
        except BrokenProcessPool as error:
            broken: Future[list[Outcome]] = Future()
            broken.set_exception(error)
            return broken

    def _result(self, waiting: deque[tuple[Chunk, Future[list[Outcome]]]]) -> list[Outcome]:
        chunk, future = waiting.popleft()
        try:
            return future.result()
        except BrokenProcessPool:
            outcomes = [outcome for item in chunk for outcome in self._alone(item)]
            again = [(other, self._submit(other)) for other, _ in waiting]
            waiting.clear()
            waiting.extend(again)
            return outcomes

    def _alone(self, item: Item | Failure) -> list[Outcome]:
        """One item in a pool of its own trust: after a process died, to find which document killed it."""
        if self._executor:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = None
        try:
            return self._submit([item]).result()
        except BrokenProcessPool:
            self._executor = None
            name = item.path if isinstance(item, Failure) else item.name
            return [Failure(name, "extract", f"{name}: the process that read it died (out of memory, or killed)")]


_settings: tuple[Fields, frozenset[str]] = {}, frozenset()


def _start(fields: Fields, loaded: frozenset[str]) -> None:
    """Ready a process: Ctrl-C is for the parent, which stops the pool."""
    global _settings
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _settings = fields, loaded


def _work(chunk: Chunk) -> list[Outcome]:
    return run_chunk(chunk, *_settings)


def run_chunk(chunk: Chunk, fields: Fields, loaded: Collection[str] = frozenset()) -> list[Outcome]:
    """What the documents of the items say, or why they say nothing."""
    outcomes: list[Outcome] = []
    for item in chunk:
        if isinstance(item, Failure):
            outcomes.append(item)
            continue
        stage = "read"
        try:
            for document in read_item(item, fields):
                stage = "extract"
                facts = None if document.id in loaded else extract(document)
                outcomes.append(Extracted(document.id, len(document.text), facts))
                stage = "read"
        except InputError as error:
            outcomes.append(Failure(item.name, stage, str(error)))
        except Exception as error:  # whatever it is, it is this document's: the rest goes on
            reason = " ".join(str(error).split())[:300]
            outcomes.append(
                Failure(item.name, stage, f"{item.name}: a fault of this program ({type(error).__name__}: {reason})")
            )
    return outcomes
