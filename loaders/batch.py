"""Many documents to facts: a pool of processes, results in the order of the input, memory bounded.

The result does not depend on the number of processes. A document that cannot be read or extracted is reported and
never stops the rest, not even one that kills its process. Ctrl-C, or closing the iterator, stops the pool and waits
for what is running. What is already in a store is told by ``loaded`` and only read, which is quick: a second run goes
on where the first stopped.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from kg.loaders.pool import Pool
from kg.loaders.readers import items
from kg.loaders.readers.records import Fields
from kg.loaders.readers.source import Refused
from kg.loaders.readers.sources import Meter, size_of
from kg.loaders.work import NOTHING, Chunk, Failure, Loaded, placed
from kg.model import Facts

__all__ = ["Counts", "Failure", "add_once", "extract_all"]

CHUNK_BYTES = 1 << 17  # of input that one process takes at a time
CHUNK_ITEMS = 64


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


def extract_all(
    paths: Iterable[str | Path],
    *,
    jobs: int | None = None,
    fields: Fields | None = None,
    loaded: Loaded = NOTHING,
    progress: Callable[[Counts], None] | None = None,
    report: Callable[[Failure], None] | None = None,
) -> Iterator[Facts]:
    """The facts of every document in files, folders and archives, in the order of ``paths`` and names.

    ``jobs`` is the number of processes, by default the processors; with 1 all is done in this one. ``fields`` maps
    fields of a document to columns of JSON Lines and CSV. ``loaded`` are documents that need no facts: one that stands at
    another path now only adds that.
    ``progress`` is called after each chunk, ``report`` for each failure. A document whose text differs from one before
    it in white space only adds its path to that one: its facts are its node without the text.
    """
    every = [str(path) for path in paths]
    meter = Meter()
    total = sum(size_of(path) for path in every)
    counts = Counts(bytes_total=total)
    texts: dict[str, bytes] = {}
    with Pool(jobs or len(os.sched_getaffinity(0)), fields or {}, loaded) as pool:
        for outcomes in pool.run(_chunks(every, fields, meter)):
            for outcome in outcomes:
                if isinstance(outcome, Failure):
                    counts = replace(counts, failures=counts.failures + 1)
                    if report:
                        report(outcome)
                    continue
                facts = outcome.facts
                duplicate = outcome.document in texts or (facts is not None and outcome.document in loaded)
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
    return placed(facts.nodes[0])


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
