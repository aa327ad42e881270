"""What is read: bytes with a name, and what is refused instead."""

from __future__ import annotations

import io
import lzma
import tarfile
import zipfile
import zlib
from dataclasses import dataclass

from kg.errors import InputError
from kg.loaders.readers import limits

HEAD = 1 << 16  # bytes that are looked at to tell what a file is
DAMAGED = (
    OSError,
    EOFError,
    lzma.LZMAError,
    zlib.error,
    zipfile.BadZipFile,
    tarfile.TarError,
    NotImplementedError,
    RuntimeError,
    ValueError,
)


@dataclass(frozen=True, slots=True)
class Source:
    """An open file: ``name`` is its path, with ``!member`` for a member of an archive."""

    name: str
    stream: io.BufferedReader

    def head(self) -> bytes:
        return self.stream.peek(HEAD)[:HEAD]

    def bytes(self, limit: int = limits.DOCUMENT) -> bytes:
        """All of it; raises InputError where it is longer than ``limit`` or damaged."""
        try:
            data = self.stream.read(limit + 1)
        except DAMAGED as error:
            raise damaged(self.name, error) from None
        if len(data) > limit:
            raise InputError(f"{self.name}: longer than {limit // limits.MEGABYTE} MB, which no document is; split it")
        return data


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that is not read, and why in one line."""

    name: str
    error: InputError


def damaged(name: str, error: BaseException) -> InputError:
    """The one line for a file that its format's own library cannot read."""
    reason = " ".join(str(error).split()) or type(error).__name__
    return InputError(f"{name}: damaged or cut short ({reason[:120]})")


def printable(name: str) -> str:
    """The name of a file as it is shown and kept: bytes of it that are no UTF-8 and control characters as ``?``."""
    return "".join(c if c.isprintable() else "?" for c in name)
