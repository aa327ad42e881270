"""A pool of processes that works through chunks in their order, and loses none when a process dies.

A thread stands for each process and talks to it through a pipe of its own, whose other end only that process holds: a
process that is killed, even in the middle of an answer, ends its pipe and is noticed. (The standard library's executor
has one pipe for the answers of all, and waits for ever for the rest of an answer whose writer was killed.)
"""

from __future__ import annotations

import atexit
import gc
import multiprocessing
import signal
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from kg.loaders.readers import Item
from kg.loaders.readers.records import Fields
from kg.loaders.work import Chunk, Failure, Loaded, Outcome, run_chunk

# New objects before the collector of cycles looks at them: facts have none, and a chunk of facts is many objects that are
# soon gone. With Python's 700 it looks at each chunk again and again.
YOUNG = 100_000
AHEAD = 3  # chunks a process that wait for it or for their turn: what bounds memory


class Pool:
    """Runs chunks in processes, or in this one, and gives what they say in the order of the chunks."""

    def __init__(self, jobs: int, fields: Fields, loaded: Loaded) -> None:
        self._jobs, self._fields, self._loaded = jobs, fields, loaded
        self._threads = ThreadPoolExecutor(jobs, "pool")
        self._workers: SimpleQueue[Worker] = SimpleQueue()

    def __enter__(self) -> Self:
        self._thresholds = gc.get_threshold()
        gc.set_threshold(YOUNG, *self._thresholds[1:])
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        gc.set_threshold(*self._thresholds)
        self._threads.shutdown(wait=True, cancel_futures=True)
        while not self._workers.empty():
            self._workers.get().close()

    def run(self, chunks: Iterator[Chunk]) -> Iterator[list[Outcome]]:
        if self._jobs == 1:
            for chunk in chunks:
                for item in chunk:  # one at a time: what comes first is to be seen first
                    yield run_chunk([item], self._fields, self._loaded)
            return
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["kg.loaders.work", "kg.loaders.readers.pdf"])
        for _ in range(self._jobs):
            self._workers.put(Worker(context, self._fields, self._loaded))
        waiting: deque[Future[list[Outcome]]] = deque()
        for chunk in chunks:
            waiting.append(self._threads.submit(self._work, chunk))
            if len(waiting) > self._jobs * AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    def _work(self, chunk: Chunk) -> list[Outcome]:
        worker = self._workers.get()
        try:
            return worker.run(chunk)
        finally:
            self._workers.put(worker)


class Worker:
    """A process, started at its first chunk and again when it died."""

    def __init__(self, context: ForkServerContext, *settings: object) -> None:
        self._context, self._settings = context, settings
        self._pipe: Connection | None = None

    def run(self, chunk: Chunk) -> list[Outcome]:
        """What the chunk's items say. When the process dies, each item is tried alone, to find which one kills it."""
        try:
            return self._ask(chunk)
        except (EOFError, OSError):
            return [outcome for item in chunk for outcome in self._alone(item)]

    def _alone(self, item: Item | Failure) -> list[Outcome]:
        self.close()
        try:
            return self._ask([item])
        except (EOFError, OSError):
            name = item.path if isinstance(item, Failure) else item.name
            return [Failure(name, "extract", f"{name}: the process that read it died (out of memory, or killed)")]

    def _ask(self, chunk: Chunk) -> list[Outcome]:
        if self._pipe is None:
            self._pipe, other = self._context.Pipe()
            # No daemon, for it starts the process that reads a PDF; so it has to be let go before the exit waits for it.
            self._process = self._context.Process(target=_serve, args=(other, *self._settings))
            atexit.register(self._pipe.close)
            self._process.start()
            other.close()
        self._pipe.send(chunk)
        outcomes: list[Outcome] = self._pipe.recv()
        return outcomes

    def close(self) -> None:
        """End the process, when it is done with what it has."""
        if self._pipe is not None:
            atexit.unregister(self._pipe.close)
            self._pipe.close()
            self._pipe = None
            self._process.join()


def _serve(pipe: Connection, fields: Fields, loaded: Loaded) -> None:
    """Answer chunks until the other side hangs up. Ctrl-C is for the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    while True:
        try:
            chunk = pipe.recv()
        except EOFError:
            return
        pipe.send(run_chunk(chunk, fields, loaded))
