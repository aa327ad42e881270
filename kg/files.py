"""Writing a file whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.model import identity


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A path to write to, that takes the place of ``path`` when the block ends well and is removed when it does not.

    Folders above are made. A link stays, what it leads to is replaced. A device or pipe (``/dev/stdout``) is written to
    directly.
    """
    if path.exists() and not path.is_file():
        yield path
        return
    if path.is_symlink():
        path = Path(os.path.realpath(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".kg-{identity(path.name)}-{os.getpid()}.tmp")  # no longer than a name may be
    try:
        yield temporary
        _flush(temporary)
        temporary.replace(path)
    except OSError as error:
        error.filename = error.filename or str(path)  # a full disk does not say of which file
        raise
    finally:
        temporary.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    """Have the disk hold what was written: a crash after the rename would leave an empty file."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
