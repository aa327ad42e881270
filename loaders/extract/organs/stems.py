"""A row of departments by the words for their tasks alone, under one level: 省发改、科技、财政等部门."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from kg.loaders.extract.organs.names import AgencyMention, AgencyName
from kg.loaders.extract.organs.scan import known
from kg.loaders.extract.sought import Sought

_WORD = "(?:(?![等和])[\u4e00-\u9fff]){2,5}"
_ROW = Sought(rf"(?<![\u4e00-\u9fff])省级?(?P<row>{_WORD}(?:[、和]{_WORD}){{1,15}}?)等?(?:行业)?(?:主管)?部门(?!规章)")
_SUFFIXES = ("厅", "委", "局")
# Of two organs with one task, the one that a province has today.
_TODAY = {"市场监管": "局", "林业": "局", "海洋渔业": "局", "海洋与渔业": "局", "经信": "委"}


def by_stem(text: str, place: str) -> Iterator[AgencyMention]:
    """The organs of ``place``, the document's own province, in rows of which every word names one."""
    for hit in _ROW.finditer(text) if place.endswith("省") else ():
        found: list[AgencyMention] = []
        start = hit.start("row")
        words = hit["row"].split("、")
        for word in chain.from_iterable((w,) if _organ(place, w) else w.split("和") for w in words):
            agency = _organ(place, word)
            if agency is None:
                found = []
                break
            begin = start if found else hit.start()
            found.append(AgencyMention(begin, start + len(word), agency._replace(rule="list", confidence=0.85)))
            start += len(word) + 1
        if found:  # with 等部门, so that what they do follows right behind
            found[-1] = found[-1]._replace(end=hit.end())
        yield from found


@lru_cache(maxsize=1024)
def _organ(place: str, word: str) -> AgencyName | None:
    suffixes = _TODAY.get(word, _SUFFIXES)
    return next(filter(None, (known(place + word + suffix) for suffix in suffixes)), None)
