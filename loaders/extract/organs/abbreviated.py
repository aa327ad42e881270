"""Short names that a text itself gives to a body: 试点工作小组 of 某试点工作小组（以下简称试点工作小组）."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.loaders.extract.organs.names import AgencyMention
from kg.loaders.extract.organs.units import inner_unit

_CALLED = re.compile("（(?:以下)?(?:统一)?简称(?:为)?“?(?P<short>[\u4e00-\u9fff]{2,14})”?）")
_OFFICE = ("办公室", "秘书处")


def abbreviated(text: str, found: Sequence[AgencyMention]) -> Iterator[AgencyMention]:
    """Where the text names an organ by the short name that it has given it, in order; its office is a unit of its own."""
    if "简称" not in text:
        return
    for mention in found:
        called = _CALLED.match(text, mention.end)
        if called is None:
            continue
        short = called["short"]
        agency = mention.agency._replace(rule="abbreviated", confidence=0.9)
        at = text.find(short, called.end())
        while at >= 0:
            end = at + len(short)
            unit = next((office for office in _OFFICE if text.startswith(office, end)), "")
            yield AgencyMention(at, end + len(unit), inner_unit(agency, unit) if unit else agency)
            at = text.find(short, end)
