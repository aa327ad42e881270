"""The same twenty documents as text, HTML, DOCX and PDF, in UTF-8 and GB18030, are the same documents and graph."""

from __future__ import annotations

import pytest

from kg.graph import Graph, build
from kg.loaders.documents import Document
from kg.loaders.extract.pipeline import extract
from kg.loaders.readers import File, read_item
from tests.loaders.readers.writing import as_docx, as_html, as_pdf, as_text
from tests.loaders.samples import SAMPLES

FORMATS = {
    "gb18030.txt": lambda lines: as_text(lines, "gb18030"),
    "utf-8.html": as_html,
    "gb18030.html": lambda lines: as_html(lines, "gb18030"),
    "docx": as_docx,
    "pdf": as_pdf,
}


def reading(name: str, data: bytes) -> Document:
    (document,) = read_item(File(name, data))
    return document


def said(graph: Graph) -> tuple[set[tuple[str, str]], set[tuple[str, str, str]]]:
    names = {key: (attributes["label"], attributes["name"]) for key, attributes in graph.nodes(data=True)}
    return set(names.values()), {(str(names[a]), kind, str(names[b])) for a, b, kind in graph.edges(keys=True)}


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("lines", SAMPLES, ids=lambda lines: lines[0][:12])
def test_same_text_and_graph(form: str, lines: list[str]) -> None:
    plain = reading("a.txt", as_text(lines))
    other = reading(f"a.{form}", FORMATS[form](lines))
    assert other.text == plain.text == "\n".join(lines)
    assert (other.title, other.id) == (lines[0], plain.id)
    facts = extract(other)
    assert said(build([facts])) == said(build([extract(plain)]))
    evidence = [item for node in facts.nodes for item in node.evidence]
    evidence += [item for relationship in facts.relationships for item in relationship.evidence]
    assert evidence
    assert all(other.text[item.start : item.end] == item.quote for item in evidence)
