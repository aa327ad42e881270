"""DOCX: headings, numbered paragraphs, tables, in the order of the document.

python-docx reads it. Refused first, by the raw parts of the ZIP: a document type declaration or an entity (no Word file
has one), XML that unpacks to more than a document may be. Parts that are no XML (pictures, fonts) are not unpacked. A
text box follows the paragraph that it is anchored in, and what content controls hold stands in its place. Notes, headers
and footers are left out.
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


BREAKS = {qn("w:tab"): " ", qn("w:noBreakHyphen"): "-", qn("w:br"): "\n", qn("w:cr"): "\n"}
BOX = qn("w:txbxContent")
# What stands for a drawing where a program cannot show it: the same box again.
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
CONTROL = {qn("w:sdt"), qn("w:sdtContent"), qn("w:customXml")}


def read_docx(name: str, data: bytes) -> Iterator[Document]:
    """The document of a DOCX file; raises InputError where it is damaged, hostile or another kind of office file."""
    checked = _checked(name, data)
    try:
        word = open_docx(checked)
        title, author = word.core_properties.title, word.core_properties.author
        lines = list(_lines(word))
    except (*DAMAGED, KeyError, AttributeError, etree.LxmlError) as error:
        raise damaged(name, error) from None
    if not lines:
        raise InputError(f"{name}: no text in it (only pictures, or text in boxes); export it as text")
    known = {"author": author or "", "title": title if title and title in lines[:3] else ""}
    for document in documents("\n".join(lines), name, known):
        yield replace(document, runs=())


def _checked(name: str, data: bytes) -> io.BytesIO:
    """The file with nothing in it but what was looked at, its XML: python-docx unpacks every part that one names."""
    checked = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts, zipfile.ZipFile(checked, "w") as kept:
            names = parts.namelist()
            if "word/document.xml" not in names:
                raise InputError(f"{name}: an office file but no Word document; save it as DOCX, CSV or text")
            for part, times in Counter(names).items():
                if times > 1:
                    raise InputError(f"{name}: part {part!r} stands in it {times} times; not read")
            left = limits.DOCUMENT
            for info in parts.infolist():
                if not info.filename.lower().endswith((".xml", ".rels")):
                    kept.writestr(info.filename, b"")
                    continue
                with parts.open(info) as content:
                    xml = content.read(left + 1)
                left -= len(xml)
                if left < 0:
                    raise InputError(f"{name}: unpacks to more than {limits.DOCUMENT // limits.MEGABYTE} MB; not read")
                if any(mark in xml for mark in (*FORBIDDEN, *UTF16)):
                    raise InputError(f"{name}: {info.filename} declares a document type or entities; not read")
                kept.writestr(info.filename, xml)
    except DAMAGED as error:
        raise damaged(name, error) from None
    return checked


def _lines(word: Any) -> Iterator[str]:
    return _block_lines(word.element.body, Numbering(word), word)


def _block_lines(blocks: Any, numbering: Numbering, word: Any) -> Iterator[str]:
    for block in blocks:
        if block.tag in CONTROL:
            yield from _block_lines(block, numbering, word)
        elif block.tag == qn("w:tbl"):
            yield from _rows(block)
        elif block.tag == qn("w:p"):
            text = numbering.label(Paragraph(block, word)) + _text(block)
            yield from (line for line in text.splitlines() if line.strip())
            for box in _inside(block):
                if box.tag == BOX:
                    yield from _block_lines(box, numbering, word)


def _inside(element: Any) -> Iterator[Any]:
    """All elements under one, each text box as one of them. Depth is bounded by the parser."""
    for child in element:
        if child.tag != FALLBACK:
            yield child
            if child.tag != BOX:
                yield from _inside(child)


def _text(paragraph: Any) -> str:
    """The text with insertions taken and deletions left out, as Word shows it when changes are accepted."""
    pieces: list[str] = []
    for element in _inside(paragraph):
        if element.tag == qn("w:t"):
            pieces.append(element.text or "")
        elif element.tag in BREAKS and element.getparent().tag == qn("w:r"):
            pieces.append(BREAKS[element.tag])
    return "".join(pieces)


def _rows(table: Any) -> Iterator[str]:
    """A row a line as ``| a | b |``; the only cell of a row as text."""
    for row in _own(table, qn("w:tr")):
        cells = [" ".join(_text(p) for p in cell.iter(qn("w:p"))).strip() for cell in _own(row, qn("w:tc"))]
        if len(cells) == 1:
            yield cells[0]
        elif any(cells):
            yield "| " + " | ".join(cells) + " |"


def _own(holder: Any, tag: str) -> Iterator[Any]:
    """The rows of a table or the cells of a row, not those of a table in a cell, whose text the cell has."""
    return (part for part in holder.iter(tag) if next(part.iterancestors(holder.tag)) is holder)
