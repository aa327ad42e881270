"""Names that a text gives to several organs together: 甲会同乙、丙（以下称考核部门）, of which the first leads; 你公司 in a
letter to two."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.organs.firms import address_line
from kg.loaders.extract.spans import within

_CALLED = re.compile("（以下(?:连同[\u4e00-\u9fff]{2,16}，)?(?:简|统)?称(?:为)?“?(?P<name>[\u4e00-\u9fff]{2,8})”?）")
_YOU = "你公司"
_JOINS = re.compile("等?[、和及与]?|(?P<with>会同|联合)")
_LONGEST_ROW = 120


class Group(NamedTuple):
    """The organs that ``name`` stands for: those who lead, and those who act beside them."""

    name: str
    leads: tuple[AgencyMention, ...]
    helping: tuple[AgencyMention, ...]


def groups(text: str, agencies: Sequence[AgencyMention]) -> tuple[Group, ...]:
    """Those that a text names so; a name for a single organ is the organ's."""
    found = []
    for hit in _CALLED.finditer(text) if "（以下" in text else ():
        row: list[AgencyMention] = []
        helping: list[AgencyMention] = []
        for mention in reversed(within(agencies, max(0, hit.start() - _LONGEST_ROW), hit.start())):
            joined = _JOINS.fullmatch(text, mention.end, row[0].start if row else hit.start())
            if joined is None:
                break
            if joined["with"]:
                helping, row = [*row, *helping], []
            row.insert(0, mention)
        row.extend(within(agencies, hit.start(), hit.start("name")))  # 以下连同省科技厅，简称“三部门”
        if len(row) + len(helping) > 1:
            found.append(Group(hit["name"], tuple(row), tuple(helping)))
    firms = address_line(text) if _YOU in text else ()
    if len(firms) > 1:
        every = [next((m for m in agencies if m.agency.name == name), None) for name in firms]
        found.append(Group(_YOU, tuple(mention for mention in every if mention), ()))
    return tuple(found)
