"""PDF: pages, running heads, paragraphs over the end of a page."""

from __future__ import annotations

from kg.loaders.documents import Document
from kg.loaders.readers import File, read_item
from tests.loaders.readers.writing import as_pdf
from tests.loaders.samples import SAMPLES

LINES = [
    *SAMPLES[0][:-2],
    *(f"{n}.做好第{n}项任务。{'各地要抓好落实，' * 9}确保成效。" for n in range(1, 30)),
    *SAMPLES[0][-2:],
]


def only(data: bytes) -> Document:
    (document,) = read_item(File("a.pdf", data))
    return document


def test_lines_heads_and_page_numbers_are_undone() -> None:
    assert only(as_pdf(LINES)).text.split("\n") == LINES


def test_each_place_has_its_page() -> None:
    short, long = only(as_pdf(LINES, rows=12)), only(as_pdf(LINES, rows=40))
    assert short.text == long.text
    assert len(short.pages) > len(long.pages) > 1
    assert (short.page(0), short.page(len(short.text) - 1)) == (1, len(short.pages))
    rows = only(as_pdf(LINES[:3], rows=1))
    assert [rows.text[at : at + 4] for at in rows.pages] == [line[:4] for line in LINES[:3]]
