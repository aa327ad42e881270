"""Text and Markdown: characters to Documents. The other readers bring their text here to be cleaned alike."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kg.loaders.documents import Document
from kg.loaders.readers.articles import Line, articles, lines_of
from kg.loaders.readers.boilerplate import without_boilerplate
from kg.loaders.readers.credits import Credits, take_credits
from kg.loaders.readers.joining import TITLE_LINES, joined, one_title, parted, title_joined
from kg.loaders.readers.kept import Kept
from kg.loaders.readers.structure import GENRE_END, NUMBER, is_finished, starts_anew

TITLE_LENGTH = 120
JOINT_TITLE_LENGTH = 320  # with the names of fifteen issuers in front
# 《某实施方案》包括哪些内容？ heads a page of questions and answers.
_ASKS = re.compile("(?!问)[^。；：！？?]{6,80}[？?]")


def documents(
    raw: str, path: str, known: Mapping[str, str] | None = None, *, titled: bool = False
) -> Iterator[Document]:
    """The documents in a file's characters.

    ``known`` are fields of Document that the container says; ``titled`` where the first line is the title for sure.
    """
    for number, article in enumerate(articles(lines_of(raw))):
        said = {name: value for name, value in (known or {}).items() if value and not (number and name == "title")}
        document = _document(article, path, said, titled=titled and not number)
        if document.text:
            yield document


def _document(article: list[Line], path: str, known: Mapping[str, str], *, titled: bool) -> Document:
    credits = Credits(dict(known))
    lines = take_credits(without_boilerplate([line.kept for line in article]), credits)
    lines = _after_number(lines, credits)
    lines, headed = _with_title(lines, credits, titled or bool(article[0].level))
    lines = [part for line in lines for part in parted(line)]
    lines = [*lines[:1], *joined(lines[1:])] if headed else list(joined(lines))
    kept = Kept.join(lines, "\n")
    first = lines[0].text if lines else ""
    if first and (headed or _is_title(first)):
        credits.said.setdefault("title", " ".join(first.split()))
    said: dict[str, Any] = {**credits.said}
    return Document(kept.text, path=path, runs=kept.runs, **said)


def _after_number(lines: list[Kept], credits: Credits) -> list[Kept]:
    """The lines without the document's own number where it stands alone above the title."""
    number = NUMBER.fullmatch(lines[0].text.strip()) if len(lines) > 1 else None
    if number is None:
        return lines
    below = title_joined(lines[1:])
    if not GENRE_END.search(below[0].text) or not _is_title(below[0].text):
        return lines
    credits.said.setdefault("document_number", number.group())
    return below


def _with_title(lines: list[Kept], credits: Credits, headed: bool) -> tuple[list[Kept], bool]:
    """The lines with the title as the first, once; and whether it is known to be a title."""
    title = credits.title or (Kept.of(credits.said["title"]) if credits.said.get("title") and not headed else None)
    if headed:
        return [*lines[:1], *title_joined(_other_lines(lines, lines[0].text) if lines else [])], True
    if title is None:
        return title_joined(lines), False
    for size in range(1, min(len(lines), TITLE_LINES) + 1):
        if same_words(title.text, "".join(line.text for line in lines[:size])):
            return [one_title(lines[:size]), *title_joined(lines[size:])], True
    return [title, *title_joined(_other_lines([title, *lines], title.text))], True


def _other_lines(lines: list[Kept], title: str) -> list[Kept]:
    """The lines after the first without the repetitions of the title that pages print above the text."""
    return [line for at, line in enumerate(lines[1:]) if at >= TITLE_LINES or not same_words(title, line.text)]


def _is_title(line: str) -> bool:
    kind = GENRE_END.search(line)  # 某办法（试行） is finished like a sentence and yet a title
    longest = JOINT_TITLE_LENGTH if "关于" in line and kind else TITLE_LENGTH
    finished = is_finished(line) and not kind and not _ASKS.fullmatch(line)
    return len(line) <= longest and not finished and not starts_anew(line) and not NUMBER.match(line)


def same_words(title: str, line: str) -> bool:
    """Whether two lines are the same but for punctuation and white space."""
    return re.sub(r"\W", "", title) == re.sub(r"\W", "", line)
