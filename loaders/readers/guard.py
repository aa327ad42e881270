"""Run a parser of hostile files in a process of its own, with limits on its memory and its time."""

from __future__ import annotations

import multiprocessing
import resource
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import TypeVar

from kg.errors import InputError

Result = TypeVar("Result")
# Forked from a server without threads: safe in a program with threads, and quick, for it has the parser loaded.
CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["kg.loaders.readers.pdf"])


def guarded(name: str, parse: Callable[[bytes], Result], data: bytes, *, seconds: int, memory: int) -> Result:
    """``parse(data)``; raises InputError where it takes more processor seconds or bytes of memory, or dies."""
    receiver, sender = CONTEXT.Pipe(duplex=False)
    process = CONTEXT.Process(target=_run, args=(sender, parse, data, seconds, memory), daemon=True)
    process.start()
    sender.close()
    try:
        if receiver.poll(seconds + 1):
            outcome = receiver.recv()
            if isinstance(outcome, MemoryError):
                raise InputError(f"{name}: needs more than {memory >> 20} MB to be read; not read")
            if isinstance(outcome, Exception):
                raise outcome
            result: Result = outcome
            return result
        raise InputError(f"{name}: takes more than {seconds} seconds to be read; not read")
    except EOFError:
        raise InputError(f"{name}: breaks its reader or takes more than {seconds} seconds; not read") from None
    finally:
        process.kill()
        process.join()
        process.close()
        receiver.close()


def _run(
    sender: Connection, parse: Callable[[bytes], object], data: bytes, seconds: int, memory: int
) -> None:  # pragma: no cover - in the other process
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    try:
        sender.send(parse(data))
    except MemoryError as error:
        sender.send(error)
