"""Compressions and archives, opened in memory: told by content, bounded, never written anywhere.

A member whose name is absolute, has ``..`` or is a link is refused, and so is what unpacks to far more than its size.
"""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import stat
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import IO, BinaryIO, cast

from kg.errors import InputError
from kg.loaders.readers import limits
from kg.loaders.readers.source import DAMAGED, HEAD, Refused, Source, damaged, printable


def unpacked(name: str, stream: io.BufferedReader, depth: int) -> Iterator[Source | Refused]:
    """The stream itself, or what is in it where it is compressed or an archive."""
    try:
        head = stream.peek(HEAD)[:HEAD]
        opened = _decompressed(name, stream, head)
        if depth >= limits.NESTING and (opened or _is_archive(head)):
            yield Refused(name, InputError(f"{name}: archives nested deeper than {limits.NESTING}; not read"))
        elif opened:
            yield from unpacked(name, opened, depth + 1)
        elif head[257:262] == b"ustar":
            yield from _tar(name, stream, depth + 1)
        elif head.startswith(b"PK\x05\x06"):
            raise InputError(f"{name}: an archive with nothing in it")
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
    return io.BufferedReader(_Bounded(name, unpacked, counted.tell), HEAD)


class _Bounded(io.RawIOBase):
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
            label = f"{name}!{printable(member.name)}"
            if count >= limits.MEMBERS:
                raise InputError(f"{name}: more than {limits.MEMBERS} members; split it")
            if member.isdir() or PurePosixPath(member.name).name.startswith("."):
                continue
            if refusal := _refused_member(label, member.name, member.isreg()):
                yield refusal
                continue
            content = archive.extractfile(member)
            if content is not None:
                yield from unpacked(label, buffered(content), depth)


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
            label = f"{name}!{printable(_zip_name(member))}"
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
            yield from unpacked(label, io.BufferedReader(_Bounded(label, content, lambda: packed), HEAD), depth)
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


def buffered(stream: IO[bytes]) -> io.BufferedReader:
    return stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(cast(io.RawIOBase, stream), HEAD)
