"""Files to documents."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kg.loaders.documents import Document
from kg.loaders.readers.encodings import decode
from kg.loaders.readers.text import documents


def read(path: str | Path) -> Iterator[Document]:
    """The documents of one file, in order."""
    yield from documents(decode(Path(path).read_bytes(), str(path)), str(path))
