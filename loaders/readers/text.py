"""Text and Markdown: characters to Documents. The other readers bring their text here to be cleaned alike."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kg.loaders.documents import Document
from kg.loaders.readers.articles import Line, articles, lines_of
from kg.loaders.readers.boilerplate import without_boilerplate
from kg.loaders.readers.credits import Credits, take_credits
from kg.loaders.readers.joining import joined, parted, title_joined
from kg.loaders.readers.kept import Kept
from kg.loaders.readers.structure import NUMBER, is_finished, starts_anew

TITLE_LENGTH = 120


def documents(raw: str, path: str, known: Mapping[str, str] | None = None) -> Iterator[Document]:
    """The documents in a file's characters. ``known`` are fields of Document that the container says."""
    for article in articles(lines_of(raw)):
        document = _document(article, path, known or {})
        if document.text:
            yield document


def _document(article: list[Line], path: str, known: Mapping[str, str]) -> Document:
    headed = bool(article[0].level)
    credits = Credits({name: value for name, value in known.items() if value})
    lines = take_credits(without_boilerplate([line.kept for line in article]), credits)
    if credits.title and not any(_same(credits.title.text, line.text) for line in lines[:3]):
        lines.insert(0, credits.title)
        headed = True
    lines = [part for line in title_joined(lines) for part in parted(line)]
    lines = [*lines[:1], *joined(lines[1:])] if headed else list(joined(lines))
    kept = Kept.join(lines, "\n")
    first = lines[0].text if lines else ""
    if first and (headed or _is_title(first)):
        credits.said.setdefault("title", " ".join(first.split()))
    return Document(kept.text, path=path, runs=kept.runs, **credits.said)


def _is_title(line: str) -> bool:
    return len(line) <= TITLE_LENGTH and not is_finished(line) and not starts_anew(line) and not NUMBER.match(line)


def _same(title: str, line: str) -> bool:
    def bare(text: str) -> str:
        return re.sub(r"\W", "", text)

    return bare(title) == bare(line)
