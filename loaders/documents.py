"""A document: the text as the loader kept it, where each stretch of it stands in the file, and its metadata."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.model import Node, Value, identity

VERSION = re.compile(
    r"(?<!\s)\s*(?:[（(〔][^（()）〕]{0,12}(?:修订|修正|修改|试行|暂行|草案|征求意见稿|送审稿|\d{4}-\d\d-\d\d|\d{4}年版?)[^（()）〕]{0,8}[）)〕])+\s*\Z"
)
INSTRUMENT = re.compile(r"(?:条例|办法|规定|细则|法|规则|意见|通知|方案|规划|计划|纲要|措施|标准|决定)\Z")


@dataclass(frozen=True, slots=True)
class Document:
    """One article.

    ``text`` is what every offset in the graph counts in: Unicode code points, newlines as ``\\n``, one paragraph
    a line, sentences that a column break cut joined again, the title (where there is one) as its first line.
    ``runs`` maps it back: sorted ``(kept offset, raw offset)`` pairs, each the start of a stretch that stands
    unchanged in the decoded characters of the file; empty where the format has no such characters (PDF, DOCX).
    ``pages`` holds the kept offset at which each page of a paged format starts. ``issuer``, ``document_number``,
    ``issued_on`` are what a reader found in a metadata table, not in the prose. Dates are ISO strings.
    """

    text: str
    title: str = ""
    path: str = ""
    source: str = ""
    author: str = ""
    published_on: str = ""
    url: str = ""
    issuer: str = ""
    document_number: str = ""
    issued_on: str = ""
    runs: tuple[tuple[int, int], ...] = field(default=(), repr=False)
    pages: tuple[int, ...] = ()

    @property
    def id(self) -> str:
        """By content: the text without its white space, so that the same text in another file is the same document."""
        return identity("Document", "".join(self.text.split()))

    def raw_offset(self, offset: int) -> int:
        """Where the character at ``offset`` of the kept text stands in the decoded file."""
        if not 0 <= offset <= len(self.text):
            raise IndexError(f"offset {offset} is outside a text of {len(self.text)} characters")
        if not self.runs:
            return offset
        kept, raw = self.runs[bisect_right(self.runs, (offset, float("inf"))) - 1]
        return raw + offset - kept

    def page(self, offset: int) -> int | None:
        """The page, counted from 1, of a paged format."""
        return bisect_right(self.pages, offset) if self.pages else None

    @property
    def series(self) -> str:
        """What all versions of an instrument have in common: its title without 修订, 试行, a year; "" for news.

        A document that has the series of another and other text is a re-issue or an amendment of it.

        >>> Document("", title="城市道路管理条例（2019年修订）").series
        '城市道路管理条例'
        >>> Document("", title="三部门印发方案，推进《行动计划》").series
        ''
        """
        title = VERSION.sub("", self.title.strip()).removeprefix("《").removesuffix("》")
        named = INSTRUMENT.search(title) and not re.search(r"[《》，。：！？]", title) and not title.startswith("关于")
        return "".join(title.split()) if named else ""

    def node(self) -> Node:
        """The ``Document`` node: named by its title, identified by its content."""
        own = self.id
        said: Mapping[str, Value] = {
            "title": self.title,
            "source": self.source,
            "author": self.author,
            "published_on": self.published_on,
            "path": self.path,
            "paths": (self.path,) if self.path else (),
            "series": self.series,
            "url": self.url,
            "text": self.text,
        }
        return Node("Document", self.title or own, (own,), properties={k: v for k, v in said.items() if v})
