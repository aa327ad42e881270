"""Whom a paragraph tells to do what the numbers below it list: 在建造过程中，甲公司应遵守以下条件。一、…"""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.loaders.extract.acting import together_from
from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.layout import Block

_SHALL_AS_FOLLOWS = re.compile(
    "(?:应当?|须|必须|要)(?:严格|认真|切实)?(?:遵守|满足|履行|做好|落实|完成|开展)(?:以下|下列|如下)[^，。：]{0,12}[。：]?$"
)
# An item that says itself who acts is none of those whom the paragraph above has told.
_OTHERS_ACT = re.compile(
    "各|有关|相关|地方|[^，。；：]{2,20}?(?:(?<![重主必需首纪])要(?![求素点])|(?<![相反供响适对])应(?!对|急|用)|须(?!知)|必须|负责)|由[^，。；：]{2}"
)


def bound(
    text: str, layout: Sequence[Block], agencies: Sequence[AgencyMention]
) -> dict[int, tuple[AgencyMention, ...]]:
    """Those who shall do what a block says that does not say it itself, by the index of the block. A list ends with a number
    of a higher level and with a paragraph that is no part of its items; a line of who is responsible does not end it."""
    found: dict[int, tuple[AgencyMention, ...]] = {}
    told: tuple[AgencyMention, ...] = ()
    level = 0  # of the numbers of the list
    for index, block in enumerate(layout):
        if block.kind == "item":
            level = level or block.level
            told = told if block.level >= level else ()
        elif (named := _told(text, block, agencies)) or (block.kind != "responsibility" and not block.parents):
            told, level = named, 0
        content = block.heading[0] if block.heading else block.body
        if told and not _OTHERS_ACT.match(text, content, block.end):
            found[index] = told
    return found


def _told(text: str, block: Block, agencies: Sequence[AgencyMention]) -> tuple[AgencyMention, ...]:
    shall = _SHALL_AS_FOLLOWS.search(text, max(block.start, block.end - 40), block.end)
    if shall is None or block.kind != "paragraph":
        return ()
    since = max(text.rfind(mark, block.start, shall.start()) + 1 for mark in "，。；：")
    named, place = together_from(text, agencies, max(since, block.start), shall.start())
    return named if place == shall.start() else ()
