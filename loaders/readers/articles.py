"""One file, several articles: split at Markdown headings, where they are headings of articles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.loaders.readers.kept import LINE, Kept
from kg.loaders.readers.structure import is_numbered

HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(?=\S)")
# Comments, emphasis, links, escapes, bullets and quotation marks of Markdown; the group is what stays.
MARKUP = re.compile(
    r"<!--(?:(?!<!--).)*?-->|(?<!\*)\*\*(?=[^\s*])((?:(?!\*\*).)*?[^\s*])\*\*(?!\*)"
    r"|(?<!_)__(?=[^\s_])((?:(?!__).)*?[^\s_])__(?!_)|!\[[^\[\]]*\]\([^()\s]*\)|(?<!!)\[([^\[\]]+)\]\((?:[^()\s]*)\)"
)
BULLET = re.compile(r"\s*(?:[-*+]\s+|>\s?)+(?=\S)")
ZERO_WIDTH = re.compile(r"[\ufeff\u200b-\u200f\u2060\u00ad\x00-\x08\x0e-\x1b\x1f\x7f]+")
GAP = re.compile(r"[ \u3000]")
SPREAD = re.compile(r"(?<![\u4e00-\u9fff])(?:[\u4e00-\u9fff][ \u3000]){3,}[\u4e00-\u9fff](?![\u4e00-\u9fff])")
SECTION = re.compile(
    r"(?:总体|基本|指导|工作|主要|重点|组织|保障|实施|具体|有关|相关|其他|总则|附则|目录|前言|引言|正文|附件|附录|附表|背景|解读|专栏|适用|申报|责任|罚则|说明|第.{1,4}部分)"
)
NEWS = re.compile(
    r"\d{1,2}月\d{1,2}日|近日|日前|今天|昨天|今年|本报|记者|央视网消息|新华社|讯|据悉|据了解|(?:会议|通知|《[^》]+》)(?:指出|强调|提出|要求)"
    r"|联合(?:印发|发布|出台)|印发(?:了|通知)|[（(]据"
)


@dataclass(frozen=True, slots=True)
class Line:
    """A trimmed line without Markdown; ``level`` is that of its heading, 0 for text."""

    kept: Kept
    level: int = 0


def lines_of(raw: str) -> Iterator[Line]:
    """The lines that hold something, without Markdown's marks."""
    for match in LINE.finditer(raw):
        kept = Kept.of(raw, match.start(), match.end())
        heading = HEADING.match(kept.text)
        if heading:
            kept = kept.cut(heading.end(), max(heading.end(), len(kept.text.rstrip().rstrip("#"))))
        elif bullet := BULLET.match(kept.text):
            kept = kept.cut(bullet.end())
        kept = _closed_up(kept.without(MARKUP).without(ZERO_WIDTH).strip())
        if kept.text:
            yield Line(kept, len(heading[1]) if heading else 0)


def _closed_up(line: Kept) -> Kept:
    """Words that a page spread over the line (的 批 复), without the spaces."""
    words = SPREAD.finditer(line.text)
    return line.leaving_out([gap.span() for word in words for gap in GAP.finditer(line.text, *word.span())])


def articles(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """The articles of a file, each with its heading first. What stands before the first heading goes with it."""
    every = list(lines)
    level = _article_level(every)
    article: list[Line] = []
    body = False
    for line in every:
        if level and 0 < line.level <= level and body:
            yield article
            article, body = [], False
        article.append(line)
        body = body or not line.level
    if article:
        yield article


def _article_level(lines: list[Line]) -> int:
    """The deepest heading level at which articles start; 0 where the file is one document.

    Several first-level headings are titles, unless they are numbered or name sections. Second-level headings are
    titles only if most of them are followed by news: a date, a reporter, an announcement.
    """
    for level in (2, 1):
        bodies = _bodies(lines, level)
        titles = [title for title, _ in bodies if not is_numbered(title) and not SECTION.match(title)]
        if len(bodies) < 2 or len(titles) < len(bodies):
            continue
        news = sum(bool(NEWS.search(body)) for _, body in bodies)
        if level == 1 or news * 2 > len(bodies):
            return level
    return 0


def _bodies(lines: list[Line], level: int) -> list[tuple[str, str]]:
    """Each heading down to ``level`` with the first 120 characters under it."""
    bodies: list[tuple[str, str]] = []
    for line in lines:
        if 0 < line.level <= level:
            bodies.append((line.kept.text, ""))
        elif bodies and len(bodies[-1][1]) < 120:
            bodies[-1] = bodies[-1][0], bodies[-1][1] + line.kept.text[:120]
    return bodies
