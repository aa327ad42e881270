"""Paths to sources: files, folders, archives and compressions to bytes with a name, one document file each.

Limits: links that leave their folder, devices, pipes and sockets are refused; a member of an archive is never written
anywhere, and one whose name is absolute, has ``..`` or is a link is refused. Compression is found by content.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import stat
import sys
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, Any, BinaryIO, cast

from kg.errors import InputError
from kg.loaders.readers import limits

STANDARD_INPUT = "-"
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


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that is not read, and why in one line."""

    name: str
    error: InputError


class Bounded(io.RawIOBase):
    """The unpacked bytes of a compressed stream; stops at a ratio that only a bomb has."""

    def __init__(self, name: str, unpacked: IO[bytes], packed: Callable[[], int]) -> None:
        self._name, self._unpacked, self._packed, self._count = name, unpacked, packed, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = cast(memoryview, buffer)
        data = self._unpacked.read(len(view))
        self._count += len(data)
        if self._count > limits.RATIO_FROM and self._count > limits.RATIO * max(1, self._packed()):
            raise InputError(f"{self._name}: unpacks to more than {limits.RATIO} times its size; not read")
        view[: len(data)] = data
        return len(data)


def size_of(path: str | Path) -> int:
    """Bytes of the files at ``path`` on the disk; 0 for standard input and what is not there."""
    root = Path(path)
    try:
        if root.is_dir():
            return sum(size_of(entry) for entry in root.iterdir() if not entry.name.startswith("."))
        return root.stat().st_size if root.is_file() else 0
    except OSError:
        return 0


def sources(path: str | Path, meter: Meter | None = None) -> Iterator[Source | Refused]:
    """Everything to read at ``path``, in the order of names: a file, a folder, an archive, ``-`` for standard input.

    A source can be read until the next is asked for. ``meter`` counts the bytes read from files.
    """
    meter = meter or Meter()
    if str(path) == STANDARD_INPUT:
        yield from _unpacked(STANDARD_INPUT, _buffered(sys.stdin.buffer), 0)
        return
    root = Path(path)
    if not root.exists():
        yield Refused(str(path), InputError(f"{path}: no such file or folder"))
    elif root.is_dir():
        found = False
        for item in _walk(root, root.resolve(), meter):
            found = True
            yield from item if not isinstance(item, Refused) else (item,)
        if not found:
            yield Refused(str(path), InputError(f"{path}: the folder has no documents"))
    else:
        yield from _file(root, meter)


def _walk(folder: Path, root: Path, meter: Meter) -> Iterator[Iterator[Source | Refused] | Refused]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Refused(str(folder), InputError(f"{folder}: cannot be read ({error.strerror})"))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        path = Path(entry.path)
        if entry.is_symlink() and not path.resolve().is_relative_to(root):
            yield Refused(entry.path, InputError(f"{entry.path}: a link out of the folder; not followed"))
        elif entry.is_dir(follow_symlinks=False):
            yield from _walk(path, root, meter)
        elif not (entry.is_symlink() and path.is_dir()):  # a linked folder inside the root is read where it stands
            yield _file(path, meter)


def _file(path: Path, meter: Meter) -> Iterator[Source | Refused]:
    name = str(path)
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
        yield from _unpacked(name, cast(io.BufferedReader, handle), 0)


def _unpacked(name: str, stream: io.BufferedReader, depth: int) -> Iterator[Source | Refused]:
    """The stream itself, or what is in it where it is compressed or an archive."""
    try:
        head = stream.peek(HEAD)[:HEAD]
        opened = _decompressed(name, stream, head)
        if depth >= limits.NESTING and (opened or _is_archive(head)):
            yield Refused(name, InputError(f"{name}: archives nested deeper than {limits.NESTING}; not read"))
        elif opened:
            yield from _unpacked(name, opened, depth + 1)
        elif head[257:262] == b"ustar":
            yield from _tar(name, stream, depth + 1)
        elif head.startswith(b"PK\x03\x04"):
            yield from _zip(name, stream, depth + 1)
        else:
            yield Source(name, stream)
    except InputError as error:
        yield Refused(name, error)
    except DAMAGED as error:
        yield Refused(name, damaged(name, error))


def _decompressed(name: str, stream: io.BufferedReader, head: bytes) -> io.BufferedReader | None:
    unpacked: IO[bytes]
    counted = _Counted(stream)
    if head.startswith(b"\x1f\x8b"):
        unpacked = cast(IO[bytes], gzip.GzipFile(fileobj=counted))
    elif head.startswith(b"\xfd7zXZ\x00"):
        unpacked = cast(IO[bytes], lzma.LZMAFile(cast(IO[bytes], counted)))  # noqa: SIM115
    elif head[:3] == b"BZh" and head[4:10] == b"1AY&SY":
        unpacked = cast(IO[bytes], bz2.BZ2File(cast(IO[bytes], counted)))
    else:
        return None
    return io.BufferedReader(Bounded(name, unpacked, counted.tell), HEAD)


class _Counted(io.RawIOBase):
    """A stream that only goes forward and knows how far it went, for decompressors that would seek."""

    def __init__(self, stream: io.BufferedReader) -> None:
        self._stream, self._count = stream, 0

    def readable(self) -> bool:
        return True

    def read(self, size: int | None = -1, /) -> bytes:
        data = self._stream.read(HEAD if size is None or size < 0 else size)
        self._count += len(data)
        return data

    def tell(self) -> int:
        return self._count


def _tar(name: str, stream: io.BufferedReader, depth: int) -> Iterator[Source | Refused]:
    with tarfile.open(fileobj=cast(BinaryIO, stream), mode="r|", encoding="utf-8", errors="surrogateescape") as archive:
        for count, member in enumerate(archive):
            label = f"{name}!{_printable(member.name)}"
            if count >= limits.MEMBERS:
                raise InputError(f"{name}: more than {limits.MEMBERS} members; split it")
            if member.isdir() or PurePosixPath(member.name).name.startswith("."):
                continue
            if refusal := _refused_member(label, member.name, member.isreg()):
                yield refusal
                continue
            content = archive.extractfile(member)
            if content is not None:
                yield from _unpacked(label, _buffered(content), depth)


def _zip(name: str, stream: io.BufferedReader, depth: int) -> Iterator[Source | Refused]:
    """The members of a ZIP archive; the archive itself where it is an office document, which is a ZIP too."""
    if not stream.seekable():
        stream = io.BufferedReader(cast(io.RawIOBase, io.BytesIO(Source(name, stream).bytes())))
    with zipfile.ZipFile(stream) as archive:
        members = archive.infolist()
        if any(member.filename == "[Content_Types].xml" for member in members):
            stream.seek(0)
            yield Source(name, stream)
            return
        if len(members) > limits.MEMBERS:
            raise InputError(f"{name}: more than {limits.MEMBERS} members; split it")
        for member in members:
            label = f"{name}!{_printable(_zip_name(member))}"
            if member.is_dir() or PurePosixPath(member.filename).name.startswith("."):
                continue
            link = stat.S_ISLNK(member.external_attr >> 16)
            if refusal := _refused_member(label, member.filename, not link):
                yield refusal
            elif member.flag_bits & 1:
                yield Refused(label, InputError(f"{label}: encrypted; unpack it first"))
            else:
                yield from _zip_member(archive, member, label, depth)


def _zip_member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, label: str, depth: int
) -> Iterator[Source | Refused]:
    try:
        with archive.open(member) as content:
            packed = max(1, member.compress_size)
            yield from _unpacked(label, io.BufferedReader(Bounded(label, content, lambda: packed), HEAD), depth)
    except DAMAGED as error:
        yield Refused(label, damaged(label, error))


def _zip_name(member: zipfile.ZipInfo) -> str:
    """Names without the UTF-8 flag are GB18030 where Chinese systems wrote them; zipfile reads them as cp437."""
    if member.flag_bits & 0x800:
        return member.filename
    try:
        return member.filename.encode("cp437").decode("gb18030")
    except UnicodeError:
        return member.filename


def _refused_member(label: str, member: str, regular: bool) -> Refused | None:
    parts = PurePosixPath(member.replace("\\", "/")).parts
    if member.startswith(("/", "\\")) or ".." in parts:
        return Refused(label, InputError(f"{label}: a name that leaves the archive's folder; not read"))
    if not regular:
        return Refused(label, InputError(f"{label}: a link or a device; not read"))
    return None


def _is_archive(head: bytes) -> bool:
    return head.startswith(b"PK\x03\x04") or head[257:262] == b"ustar"


def _printable(name: str) -> str:
    return "".join(c if c.isprintable() else "?" for c in name)


def _buffered(stream: IO[bytes]) -> io.BufferedReader:
    return stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(cast(io.RawIOBase, stream), HEAD)


def damaged(name: str, error: BaseException) -> InputError:
    """The one line for a file that its format's own library cannot read."""
    reason = " ".join(str(error).split()) or type(error).__name__
    return InputError(f"{name}: damaged or cut short ({reason[:120]})")
