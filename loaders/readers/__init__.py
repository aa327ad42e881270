"""Files to documents: the registry of formats, tried in its order, each told by its content and not by its name, but
for markup in a file that calls itself text or Markdown: only a whole page makes that HTML.

Limits: see ``limits.py``. One line registers a reader. JSON Lines and CSV hold a document a record, the other formats
one file; archives and compressions of all of these are opened by ``unpacking.py``. Files of Word before 2007, RTF,
spreadsheets, slides and pictures are refused with what to do about it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.errors import InputError
from kg.loaders.documents import Document
from kg.loaders.readers.encodings import decode
from kg.loaders.readers.records import (
    Fields,
    Record,
    check_fields,
    comma_separated,
    json_array,
    json_lines,
    looks_like_json,
    looks_like_json_lines,
    record_documents,
)
from kg.loaders.readers.source import Refused, Source
from kg.loaders.readers.sources import Meter, sources
from kg.loaders.readers.text import documents


@dataclass(frozen=True, slots=True)
class File:
    """A whole file in memory."""

    name: str
    data: bytes

    @property
    def size(self) -> int:
        return len(self.data)


HTML_START = re.compile(
    rb"<(?:!doctype html|html|head|body|div|table|p|article|section|span|meta|center|ucapcontent)\b|<!--", re.IGNORECASE
)
WHOLE_PAGE = re.compile(rb"(?:<\?xml[^>]*>|<!--(?:(?!-->).)*-->|\s)*<(?:!doctype|html)\b", re.IGNORECASE | re.DOTALL)
TEXT_NAME = re.compile(r"\.(?:md|markdown|txt)(?:\.(?:gz|xz|bz2))?\Z", re.IGNORECASE)
Item = File | Record
Reader = Callable[[str, bytes], Iterator[Document]]


def read_text(name: str, data: bytes) -> Iterator[Document]:
    """The documents of a text or Markdown file."""
    return documents(decode(data, name), name)


def read_html(name: str, data: bytes) -> Iterator[Document]:
    """The documents of a web page. Like the two below loaded when first used: what they stand on is slow to load."""
    from kg.loaders.readers import html

    return html.read_html(name, data)


def read_pdf(name: str, data: bytes) -> Iterator[Document]:
    """The document of a PDF with a text layer."""
    from kg.loaders.readers import pdf

    return pdf.read_pdf(name, data)


def read_docx(name: str, data: bytes) -> Iterator[Document]:
    """The document of a DOCX file."""
    from kg.loaders.readers import docx

    return docx.read_docx(name, data)


def looks_like_html(name: str, head: bytes) -> bool:
    """Whether the file starts as a page or as a fragment of one. Text and Markdown may start with a comment or a tag."""
    start = head.replace(b"\0", b"")[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if TEXT_NAME.search(name):
        return WHOLE_PAGE.match(start) is not None
    return bool(HTML_START.match(start) or re.search(rb"<(?:html|body)[\s>]", start, re.IGNORECASE))


FORMATS: tuple[tuple[str, Callable[[str, bytes], bool], Reader], ...] = (
    ("PDF", lambda name, head: b"%PDF-" in head[:1024], read_pdf),
    ("DOCX", lambda name, head: head.startswith(b"PK\x03\x04"), read_docx),  # other ZIPs were opened as archives
    ("HTML", looks_like_html, read_html),
    ("text or Markdown", lambda name, head: True, read_text),
)
REFUSED: tuple[tuple[bytes, str], ...] = (
    (b"\xd0\xcf\x11\xe0", "a file of Word before 2007 or of WPS; save it as DOCX"),
    (b"{\\rtf", "RTF; save it as DOCX or text"),
    (b"\x89PNG", "a picture; recognise its text first (OCR)"),
    (b"\xff\xd8\xff", "a picture; recognise its text first (OCR)"),
    (b"GIF8", "a picture; recognise its text first (OCR)"),
    (b"\x7fELF", "a program"),
    (b"Rar!", "a RAR archive; unpack it, or pack it as ZIP"),
    (b"7z\xbc\xaf", "a 7z archive; unpack it, or pack it as ZIP"),
)


def read(path: str | Path, fields: Fields | None = None) -> Iterator[Document]:
    """The documents of a file, a folder, an archive or ``-``, in order; raises InputError for the first fault."""
    for item in items(path, fields):
        if isinstance(item, Refused):
            raise item.error
        yield from read_item(item, fields)


def items(path: str | Path, fields: Fields | None = None, meter: Meter | None = None) -> Iterator[Item | Refused]:
    """What is to be read at ``path``, in order, streaming: whole files and single records, and what was refused."""
    check_fields(fields or {})
    for source in sources(path, meter):
        if isinstance(source, Refused):
            yield source
            continue
        try:
            yield from _items(source, fields or {})
        except InputError as error:
            yield Refused(source.name, error)


def read_item(item: Item, fields: Fields | None = None) -> Iterator[Document]:
    """The documents of one item; raises InputError where there are none."""
    if isinstance(item, Record):
        yield from record_documents(item, fields or {})
        return
    for mark, reason in REFUSED:
        if item.data.startswith(mark):
            raise InputError(f"{item.name}: {reason}")
    if not item.data.strip():
        raise InputError(f"{item.name}: empty")
    reader = next(reader for _, told, reader in FORMATS if told(item.name, item.data[: 1 << 16]))
    found = False
    for document in reader(item.name, item.data):
        found = True
        yield document
    if not found:
        raise InputError(f"{item.name}: no text in it")


def _items(source: Source, fields: Fields) -> Iterator[Item | Refused]:
    head = source.head()
    records: Iterator[Record | InputError]
    if looks_like_json_lines(head):
        records = json_lines(source)
    elif looks_like_json(head):
        records = json_array(source, fields)
    elif Path(source.name).suffix.lower() in (".csv", ".tsv"):
        records = comma_separated(source)
    else:
        yield File(source.name, source.bytes())
        return
    for record in records:
        yield Refused(str(record).split(": ", 1)[0], record) if isinstance(record, InputError) else record
