"""PDF: the text layer, with running heads, page numbers and line ends undone.

PDFium reads it (the engine of Chrome: fast, fuzzed against hostile files), in a process of its own with limits on
memory and time, because a PDF is a program for its reader. Text in pictures is not read: a scan is said to be one.
"""

from __future__ import annotations

import ctypes
import re
import statistics
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import pypdfium2
import pypdfium2.raw as pdfium

from kg.errors import InputError
from kg.loaders.documents import Document
from kg.loaders.readers import limits
from kg.loaders.readers.guard import guarded
from kg.loaders.readers.structure import is_heading, starts_anew
from kg.loaders.readers.text import documents

PAGES = 3000
SCAN = 20  # characters a page below which a PDF is a scan
EDGE_LINES = 2  # lines at the top and the bottom of a page that may be running heads
PAGE_NUMBER = re.compile(
    r"[-—–－·\s第]*(?:\d{1,4}|[ivxIVX]{1,5})\s*(?:[/／]\s*\d{1,4})?[-—–－·\s页]*|第\s*\d+\s*页.*共\s*\d+\s*页"
)
SLACK = 1.6  # widths of a character that a full line may end short of the right margin
SMALL, APART = 0.9, 1.3  # a running head's size, and its distance from the text, against what is usual
NEAR = 0.2  # share of the page's width by which it may where paragraphs are indented


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page: its text, the left and right end and the foot of its ink, its font's size, in points."""

    text: str
    left: float
    right: float
    foot: float
    size: float


def read_pdf(name: str, data: bytes) -> Iterator[Document]:
    """The document of a PDF; raises InputError for a scan, an encrypted, damaged or endless one."""
    pages = guarded(name, page_lines, data, seconds=limits.PDF_SECONDS, memory=limits.PDF_MEMORY)
    if isinstance(pages, str):
        raise InputError(f"{name}: {pages}")
    if sum(len(line.text) for page in pages for line in page) < SCAN * max(1, len(pages)):
        raise InputError(f"{name}: a scan of {len(pages)} pages without a text layer; recognise its text first (OCR)")
    lines, starts = _paragraphs(_without_heads(pages))
    for document in documents("\n".join(lines), name):
        offsets = [_kept_offset(document, start) for start in starts]
        yield replace(document, runs=(), pages=tuple(offsets))


def page_lines(data: bytes) -> list[list[PageLine]] | str:
    """The lines of each page; a reason in words where there are none to be had. Runs in the guarded process."""
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        return "locked by a password; save it without one" if locked else f"damaged or cut short ({error})"
    if len(pdf) > PAGES:
        return f"more than {PAGES} pages; split it"
    try:
        return [_lines_of_page(pdf[number]) for number in range(len(pdf))]
    except pypdfium2.PdfiumError as error:
        return f"damaged or cut short ({error})"


def _lines_of_page(page: pypdfium2.PdfPage) -> list[PageLine]:
    text = page.get_textpage()
    lines: list[PageLine] = []
    start = 0
    for line in re.split(r"(\r\n|\r|\n)", text.get_text_range()):
        if line.strip():
            first, last = start + len(line) - len(line.lstrip()), start + len(line.rstrip()) - 1
            left, _, foot = _box(text, first)
            size = pdfium.FPDFText_GetFontSize(text, first)
            lines.append(PageLine(line.strip(), left, _box(text, last)[1], foot, size))
        start += len(line)
    return lines


def _box(text: pypdfium2.PdfTextPage, at: int) -> tuple[float, float, float]:
    """Left, right and bottom of a character."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    pdfium.FPDFText_GetCharBox(text, at, left, right, bottom, top)
    return left.value, right.value, bottom.value


def _without_heads(pages: list[list[PageLine]]) -> list[list[PageLine]]:
    """The pages without page numbers, without the first and last lines that most pages share, and without those that
    stand apart in smaller print."""

    def bare(line: PageLine) -> str:
        return re.sub(r"[\d\s]+", "", line.text)

    edges = Counter(
        text for page in pages for text in {bare(line) for line in [*page[:EDGE_LINES], *page[-EDGE_LINES:]]}
    )
    running = {text for text, times in edges.items() if times > max(1, len(pages) / 2)}
    print_size = statistics.median([line.size for page in pages for line in page] or [0])
    cleaned: list[list[PageLine]] = []
    for page in pages:
        last = len(page) - EDGE_LINES
        cleaned.append(
            [
                line
                for at, line in enumerate(page)
                if last > at >= EDGE_LINES
                or not (
                    PAGE_NUMBER.fullmatch(line.text)
                    or (bare(line) in running and bare(line))
                    or (line.size < SMALL * print_size and _stands_apart(page, at))
                )
            ]
        )
    return cleaned


def _stands_apart(page: list[PageLine], at: int) -> bool:
    """Whether the first or last line of a page is further from its neighbour than lines are from each other."""
    gaps = [abs(above.foot - below.foot) for above, below in pairwise(page)]
    inner = gaps[1:-1]
    if at not in (0, len(page) - 1) or not inner:
        return False
    return gaps[min(at, len(gaps) - 1)] > APART * statistics.median(inner)


def _paragraphs(pages: list[list[PageLine]]) -> tuple[list[str], list[int]]:
    """The paragraphs, and how many characters (white space not counted) stand before each page.

    A line goes on in the next, over the end of a page too, unless that starts anew by its number or its indent: if it
    reaches the right margin, or nearly so in a document that indents its paragraphs.
    """
    every = [line for page in pages for line in page]
    if not every:
        return [], [0 for _ in pages]
    em = statistics.median([(line.right - line.left) / max(1, len(line.text)) for line in every])
    right = (
        statistics.quantiles([line.right for line in every], n=20, method="inclusive")[-1]
        if len(every) > 1
        else every[0].right
    )
    long = [line for line in every if line.right > right - 4 * em]
    left = min(line.left for line in long)
    indents = sum(line.left > left + em for line in every) > len(every) / 10
    paragraphs: list[str] = []
    starts: list[int] = []
    count = 0
    goes_on = full = False
    for page in pages:
        starts.append(count)
        for line in page:
            if goes_on and line.left <= left + em and ((full and indents) or not starts_anew(line.text)):
                latin = (paragraphs[-1][-1] + line.text[0]).isascii() and paragraphs[-1][-1].isalpha()
                paragraphs[-1] += (" " if latin else "") + line.text
            else:
                paragraphs.append(line.text)
            count += len("".join(line.text.split()))
            slack = NEAR * (right - left) if indents else SLACK * em
            full = line.right > right - SLACK * em
            goes_on = full or (line.right > right - slack and not is_heading(line.text))
    return paragraphs, starts


def _kept_offset(document: Document, count: int) -> int:
    """The offset in the kept text before which ``count`` characters stand, white space aside."""
    seen = 0
    for offset, character in enumerate(document.text):
        if seen >= count and not character.isspace():
            return offset
        seen += not character.isspace()
    return len(document.text)
