"""Whom a letter calls 你省, 你市 or 你部: the one organ to which it is addressed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.loaders.extract.organs.names import AgencyMention
from kg.loaders.extract.sought import Sought
from kg.loaders.extract.verbs import action_verbs

_YOU = Sought("你(?P<kind>[省市区县州部委局厅院会署行])")
# 你省财政厅, 你省有关市县 and 你省企业 are others.
_ALONE = re.compile("[^\u4e00-\u9fff]|要|应|须|必须|可|将|能|需|在|按|根据|和|与|及|对|提出|上报|关于|的")
_OTHERS = re.compile("(?![及和与])[\u4e00-\u9fff]{2,10}(?:[市县区厅委局]|部门|单位|企业)(?:要|应|可|将|须|负责)")
_WITHIN = 600  # characters in which a letter has said to whom it goes
_GOVERNMENT = "人民政府"
_LONGEST_VERB = 12  # characters, with its adverbs
_KINDS = {"委": ("委", "委员会"), "会": ("会",), "院": ("院",)}


def addressed(text: str, found: Sequence[AgencyMention]) -> Iterator[AgencyMention]:
    """A mention at each place where the letter says so; none where it goes to several, or to one of another kind."""
    hits = list(_YOU.finditer(text))
    line = next((m for m in found if m.end < _WITHIN and _is_address(text, m)), None) if hits else None
    if line is None:
        return
    place = line.agency.name.removesuffix(_GOVERNMENT)
    for hit in hits:
        kind = hit["kind"]
        if not stands_alone(text, hit.end()):
            continue
        if (place if kind in "省市区县州" else line.agency.name).endswith(_KINDS.get(kind, (kind,))):
            yield AgencyMention(*hit.span(), line.agency._replace(rule="addressed", confidence=0.9))


def stands_alone(text: str, end: int) -> bool:
    """Whether a name ends here and is not part of another's: 你省要, 你省采取, and not 你省财政厅, 你公司工会."""
    verb = action_verbs().at(text, end, end + _LONGEST_VERB)
    return bool(verb or _ALONE.match(text, end) or end == len(text)) and not _OTHERS.match(text, end)


def _is_address(text: str, mention: AgencyMention) -> bool:
    """Whether a line says nothing but whom the letter is for: 辽宁省人民政府：."""
    begins = mention.start == 0 or text[mention.start - 1] == "\n"
    return begins and text.startswith("：\n", mention.end)
