"""DOCX: headings, numbered paragraphs, tables, in the order of the document.

python-docx reads it. Refused first, by the raw parts of the ZIP: a document type declaration or an entity (no Word file
has one), parts that unpack to more than a document may be. Text in boxes, notes and headers is left out.
"""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from docx import Document as open_docx
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml import etree

from kg.errors import InputError
from kg.loaders.documents import Document
from kg.loaders.readers import limits
from kg.loaders.readers.numbering import Numbering
from kg.loaders.readers.source import DAMAGED, damaged
from kg.loaders.readers.text import documents

FORBIDDEN = (b"<!DOCTYPE", b"<!ENTITY")
UTF16 = tuple(mark.decode().encode(code) for mark in FORBIDDEN for code in ("utf-16-le", "utf-16-be"))


BREAKS = {qn("w:tab"): " ", qn("w:noBreakHyphen"): "-"}


def read_docx(name: str, data: bytes) -> Iterator[Document]:
    """The document of a DOCX file; raises InputError where it is damaged, hostile or another kind of office file."""
    _check(name, data)
    try:
        word = open_docx(io.BytesIO(data))
        title, author = word.core_properties.title, word.core_properties.author
        lines = list(_lines(word))
    except (*DAMAGED, KeyError, AttributeError, etree.LxmlError) as error:
        raise damaged(name, error) from None
    if not lines:
        raise InputError(f"{name}: no text in it (only pictures, or text in boxes); export it as text")
    known = {"author": author or "", "title": title if title and title in lines[:3] else ""}
    for document in documents("\n".join(lines), name, known):
        yield replace(document, runs=())


def _check(name: str, data: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            names = parts.namelist()
            if "word/document.xml" not in names:
                raise InputError(f"{name}: an office file but no Word document; save it as DOCX, CSV or text")
            for part, times in Counter(names).items():
                if times > 1:
                    raise InputError(f"{name}: part {part!r} stands in it {times} times; not read")
            left = limits.DOCUMENT
            for info in parts.infolist():
                if not info.filename.endswith((".xml", ".rels")):
                    continue
                with parts.open(info) as content:
                    xml = content.read(left + 1)
                left -= len(xml)
                if left < 0:
                    raise InputError(f"{name}: unpacks to more than {limits.DOCUMENT // limits.MEGABYTE} MB; not read")
                if any(mark in xml for mark in (*FORBIDDEN, *UTF16)):
                    raise InputError(f"{name}: {info.filename} declares a document type or entities; not read")
    except DAMAGED as error:
        raise damaged(name, error) from None


def _lines(word: Any) -> Iterator[str]:
    numbering = Numbering(word)
    for block in word.iter_inner_content():
        if isinstance(block, Table):
            yield from _rows(block)
        elif isinstance(block, Paragraph):
            text = numbering.label(block) + _text(block._p)
            yield from (line for line in text.splitlines() if line.strip())


def _text(paragraph: Any) -> str:
    """The text with insertions taken and deletions left out, as Word shows it when changes are accepted."""
    pieces: list[str] = []
    for element in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:cr"), qn("w:noBreakHyphen")):
        if element.tag == qn("w:t"):
            pieces.append(element.text or "")
        elif element.xpath("parent::w:r"):
            pieces.append(BREAKS.get(str(element.tag), "\n"))
    return "".join(pieces)


def _rows(table: Table) -> Iterator[str]:
    """A row a line as ``| a | b |``; the only cell of a row as text."""
    for row in table._tbl.tr_lst:
        cells = [" ".join(_text(p) for p in cell.iter(qn("w:p"))).strip() for cell in row.tc_lst]
        if len(cells) == 1:
            yield cells[0]
        elif any(cells):
            yield "| " + " | ".join(cells) + " |"
