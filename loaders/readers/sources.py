"""Paths to sources: files, folders, archives and standard input to open files with a name, in the order of names.

Limits: hidden files are left out; links that leave their folder, devices, pipes and sockets are refused.
"""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from kg.errors import InputError
from kg.loaders.readers.source import HEAD, Refused, Source, printable
from kg.loaders.readers.unpacking import buffered, unpacked

STANDARD_INPUT = "-"


@dataclass(slots=True)
class Meter:
    """Bytes read from files so far."""

    count: int = 0


class _Metered(io.FileIO):
    """A file that tells its meter what is read from it."""

    def __init__(self, descriptor: int, meter: Meter) -> None:
        super().__init__(descriptor, "rb")
        self._meter = meter

    def readinto(self, buffer: Any, /) -> int:
        count = super().readinto(buffer) or 0
        self._meter.count += count
        return count


def size_of(path: str | Path) -> int:
    """Bytes of the files that are read at ``path``; 0 for standard input and what is not there."""
    root = Path(path)
    try:
        if root.is_dir():
            return sum(size_of(item) for item in _walk(root, root.resolve()) if isinstance(item, Path))
        return root.stat().st_size if root.is_file() else 0
    except OSError:
        return 0


def sources(path: str | Path, meter: Meter | None = None) -> Iterator[Source | Refused]:
    """Everything to read at ``path``, in the order of names: a file, a folder, an archive, ``-`` for standard input.

    A source can be read until the next is asked for. ``meter`` counts the bytes read from files.
    """
    meter = meter or Meter()
    if str(path) == STANDARD_INPUT:
        yield from unpacked(STANDARD_INPUT, buffered(sys.stdin.buffer), 0)
        return
    root = Path(path)
    if not root.exists():
        yield Refused(str(path), InputError(f"{path}: no such file or folder"))
    elif root.is_dir():
        found = False
        for item in _walk(root, root.resolve()):
            found = True
            yield from (item,) if isinstance(item, Refused) else _file(item, meter)
        if not found:
            yield Refused(str(path), InputError(f"{path}: the folder has no documents"))
    else:
        yield from _file(root, meter)


def _walk(folder: Path, root: Path) -> Iterator[Path | Refused]:
    """The files of a folder. A link is followed to a file of the folder and no further."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        shown = printable(str(folder))
        yield Refused(shown, InputError(f"{shown}: cannot be read ({error.strerror})"))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        path, shown = Path(entry.path), printable(entry.path)
        if entry.is_symlink() and not path.exists():
            yield Refused(shown, InputError(f"{shown}: a link to nothing"))
        elif entry.is_symlink() and not path.resolve().is_relative_to(root):
            yield Refused(shown, InputError(f"{shown}: a link out of the folder; not followed"))
        elif entry.is_dir(follow_symlinks=False):
            yield from _walk(path, root)
        elif not (entry.is_symlink() and path.is_dir()):  # a linked folder inside the root is read where it stands
            yield path


def _file(path: Path, meter: Meter) -> Iterator[Source | Refused]:
    name = printable(str(path))
    try:
        # Without waiting: opening a named pipe that nobody writes to would never return.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        yield Refused(name, InputError(f"{name}: cannot be read ({error.strerror})"))
        return
    with io.BufferedReader(_Metered(descriptor, meter), HEAD) as handle:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            yield Refused(name, InputError(f"{name}: not a regular file (a device, a pipe or a socket); not read"))
            return
        yield from unpacked(name, cast(io.BufferedReader, handle), 0)
