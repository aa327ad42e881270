"""Files made to break a reader, each written small where it can be."""

from __future__ import annotations

import gzip
import io
import os
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from docx import Document as new_docx

MEGABYTE = 1 << 20


def pdf_of(*objects: bytes) -> bytes:
    out, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        size, table, size, len(out),
    )  # fmt: skip


CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
ONE_PAGE = b"<</Type/Pages/Count 1/Kids[3 0 R]>>"


def endless_forms() -> bytes:
    """Forms that each draw the next ten times, forty deep."""
    draw, count = b"/X Do " * 10, 40
    forms = [
        b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>/Length %d>>stream\n%s\nendstream"
        % (min(5 + number, 3 + count), len(draw), draw)
        for number in range(count)
    ]
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Contents %d 0 R>>" % (
        4 + count
    )
    return pdf_of(CATALOG, ONE_PAGE, page, *forms, b"<</Length %d>>stream\n%s\nendstream" % (len(draw), draw))


def inflating_pdf() -> bytes:
    packed = zlib.compress(b" " * (512 * MEGABYTE), 9)
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>"
    content = b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(packed), packed)
    return pdf_of(CATALOG, ONE_PAGE, page, content)


def zip_of(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def docx_with(part: str, change: Callable[[bytes], bytes]) -> bytes:
    word, stream = new_docx(), io.BytesIO()
    word.add_paragraph("民政部印发通知。")
    word.save(stream)
    with zipfile.ZipFile(stream) as archive:
        return zip_of({n: change(archive.read(n)) if n == part else archive.read(n) for n in archive.namelist()})


def entity(xml: bytes) -> bytes:
    declaration = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document'
    return xml.replace(b"<w:document", declaration, 1).replace("民政部".encode(), b"&e;")


def tar_with(*members: tarfile.TarInfo) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as archive:
        for member in members:
            archive.addfile(member, io.BytesIO(b"x" * member.size))
    return stream.getvalue()


def climbing(name: str) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.size = 3
    return member


def linked(target: str) -> tarfile.TarInfo:
    member = tarfile.TarInfo("link.txt")
    member.type, member.linkname = tarfile.SYMTYPE, target
    return member


def long_line(path: Path) -> None:
    """A line of 1 GB, most of it a hole in the file."""
    with path.open("wb") as file:
        file.write(b'{"text": "')
        file.truncate(1 << 30)


def gzip_bomb() -> bytes:
    """Two gigabytes of zeros: a compressed stream of streams."""
    piece = gzip.compress(b"0" * (64 * MEGABYTE), 9)
    return piece * 32


FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "bomb.txt.gz": (gzip_bomb, "unpacks to more than 250 times"),
    "empty.zip": (lambda: zip_of({}), "an archive with nothing in it"),
    "bomb.zip": (lambda: zip_of({"a.txt": b"\0" * (256 * MEGABYTE)}), "which no document is|250 times"),
    "nested.gz": (lambda: gzip.compress(gzip.compress(gzip.compress(gzip.compress(b"x")))), "nested deeper"),
    "entity.docx": (lambda: docx_with("word/document.xml", entity), "declares a document type"),
    "bomb.docx": (lambda: docx_with("word/styles.xml", lambda x: x + b" " * (256 * MEGABYTE)), "unpacks to more than"),
    "sheet.docx": (lambda: zip_of({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"}), "no Word document"),
    "loop.pdf": (lambda: pdf_of(CATALOG, b"<</Type/Pages/Count 2/Kids[2 0 R 2 0 R]>>"), "damaged"),
    "forms.pdf": (endless_forms, "breaks its reader|takes more than"),
    "inflating.pdf": (inflating_pdf, "breaks its reader|takes more than|needs more than"),
    "scan.pdf": (
        lambda: pdf_of(CATALOG, ONE_PAGE, b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"),
        "a scan of 1 page",
    ),
    "cut.pdf": (lambda: b"%PDF-1.7\n1 0 obj", "damaged"),
    "deep.html": (lambda: b"<html>" + b"<div>" * 100_000 + "通知。".encode() + b"</div>" * 100_000, "nested deeper"),
    "nul.txt": (lambda: b"\0\0\0abc\0\0" * 100, "not text"),
    "random.txt": (lambda: bytes((n * n * 7919 + n) % 251 for n in range(9999)), "not text"),
    "empty.txt": (lambda: b"", "empty"),
    "blank.txt": (lambda: b" \n\n", "empty"),
    "old.doc": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, "save it as DOCX"),
    "climbing.zip": (lambda: zip_of({"../../evil.txt": b"x"}), "leaves the archive's folder"),
    "climbing.tar.gz": (lambda: tar_with(climbing("../evil.txt")), "leaves the archive's folder"),
    "absolute.tar.gz": (lambda: tar_with(climbing("/tmp/evil.txt")), "leaves the archive's folder"),
    "link.tar.gz": (lambda: tar_with(linked("/etc/passwd")), "a link or a device"),
}


def folder_with_traps(folder: Path) -> dict[str, str]:
    """Fill ``folder`` with what is no file of its own; path -> what is said of it."""
    os.mkfifo(folder / "pipe.txt")
    (folder / "out.txt").symlink_to("/etc/passwd")
    (folder / "up").symlink_to(folder.parent)
    (folder / "gone.txt").symlink_to(folder / "nothing.txt")
    (folder / "good.txt").write_text("民政部印发通知\n各地要抓好落实。", encoding="utf-8")
    return {"pipe.txt": "not a regular file", "out.txt": "a link out of the folder", "up": "a link out of the folder",
            "gone.txt": "a link to nothing"}  # fmt: skip
