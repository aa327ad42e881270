"""Bodies that no list has, where they sign a letter below organs that are known, each in a line of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.loaders.extract.organs import names
from kg.loaders.extract.organs.names import AgencyMention, AgencyName

_LINE = re.compile(
    r"\n[ 　]*(?P<body>(?!监督|管理)(?:(?![各的了是将对为请])[\u4e00-\u9fff]){4,22}(?:局|厅|办公室|委员会|中心|公司|[银支分]行|协会|联合会|海关|大学))[ 　]*(?=\n)"
)
_DATE = re.compile(r"20\d\d年\d{1,2}月\d{1,2}日|二[〇○零][\u4e00-\u9fff〇○]{2}年")
_NEAR = 200  # characters from the first of those who sign to the date


def signing(text: str, found: Sequence[AgencyMention]) -> Iterator[AgencyMention]:
    """Those whose line follows that of an organ in ``found`` (sorted) or of another such body, before a date.

    >>> from kg.loaders.extract.organs.scan import scan
    >>> text = "\\n民政部\\n中国铁路南昌局集团有限公司\\n2019年7月3日"
    >>> [text[mention.start : mention.end] for mention in signing(text, scan(text, "", "central"))]
    ['中国铁路南昌局集团有限公司']
    """
    ends = {mention.end for mention in found}
    starts = {mention.start for mention in found}
    for hit in _LINE.finditer(text) if _DATE.search(text) else ():
        start, end = hit.span("body")
        above = hit.start()
        while above and text[above - 1].isspace():
            above -= 1
        if above not in ends or starts.intersection(range(start, end)) or not _DATE.search(text, end, end + _NEAR):
            continue
        ends.add(end)
        yield AgencyMention(start, end, AgencyName(hit["body"], (), names.properties(), "unlisted", 0.75))
