"""A pool of processes that works through chunks in their order, and loses none when a process dies."""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from types import TracebackType
from typing import Self

from kg.loaders.readers import Item
from kg.loaders.readers.records import Fields
from kg.loaders.work import Chunk, Failure, Outcome, run_chunk

AHEAD = 3  # chunks a process that wait for it or for their turn: what bounds memory


class Pool:
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
            context.set_forkserver_preload(["kg.loaders.work", "kg.loaders.readers.pdf"])
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
