"""What of a document a statement of responsibility covers, and the relationships that it makes."""

from __future__ import annotations

import re
from itertools import groupby

from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.drafts import Draft
from kg.loaders.extract.layout import Block
from kg.loaders.extract.passage import MeasureAt
from kg.loaders.extract.responsibilities import Roles

# 由企业所在地财政给予奖励, 由所在设区市优先安排: by none of those listed.
_BY_THE_PLACE = re.compile(
    "由(?:[^，。；由]{0,6}所在(?!单位|部门|学校)|当地(?!人民政府)|属地)(?![^，。；]{0,20}(?:转为|转变|转向|改为|变为))"
)
# 工信、发改部门加强引导: of those whom a bracket lists, the departments of these fields.
_DEPARTMENTS = re.compile(
    "((?!有关|相关|各|其他)[\u4e00-\u9fff]{2,6}(?:[、和](?!有关|相关|各|其他)[\u4e00-\u9fff]{2,6}){0,3})(?:主管|行政)?部门(?![、和与及的])"
)
_SENTENCE_END = re.compile("[。\\n]")
_PLACE = re.compile("^[省市县区]")
_EACH_ITS_PART = 3  # departments in a sentence that divides the work among those of the list
_LONGEST = 500  # characters of such a sentence on either side
_BETWEEN = re.compile("[、和]")
_LINE = "责任单位："
_LOST = 3  # such lines in a row
_CLOSED = re.compile(r"（[^（）]*(?:责任|负责|牵头)[^（）]*）[。；]?$")


def assign(draft: Draft, statement: Roles, measures: list[MeasureAt], start: int, end: int) -> set[str]:
    """Relate what is said of responsibility to the measures in ``text[start:end]`` whose sentence names nobody itself;
    returns those measures."""
    ends = [
        *((draft.agency(m), "LEADS", "leads.statement", m) for m in statement.leads),
        *((draft.agency(m), "SUPPORTS", "supports.statement", m) for m in statement.supports),
    ]
    divided = len({mention.agency.name for *_, mention in ends}) > 1
    covered = [
        m
        for m in measures
        if start <= m.start < end and not m.subjects and not _BY_THE_PLACE.match(draft.text, m.start)
    ]
    for measure in covered:
        draft.add(measure.node, responsible_text=statement.words)
        fields = _fields(draft.text, measure.start) if divided else []
        own = [e for e in ends if any(_of_field(word, draft.text, e[3]) for word in fields)]
        for agency, kind, rule, mention in own or ends:
            trigger = draft.text[mention.start : mention.end]
            here = statement.start <= mention.start < statement.end
            start_of, end_of = (statement.start, statement.end) if here else (mention.start, mention.end)
            evidence = draft.evidence(start_of, end_of, rule, trigger)
            draft.relate(agency, kind, measure.node, evidence)
    return {measure.node for measure in covered}


def _fields(text: str, start: int) -> list[str]:
    """The fields of the departments to whose part of a sentence the place belongs, in one that gives at least three theirs
    (工信、发改部门加强引导；科技部门抓好实施；财政部门完善政策); [] in any other."""
    since, until = max(0, start - _LONGEST), start + _LONGEST
    if text.count("部门", since, until) < _EACH_ITS_PART:
        return []
    begin = max(since, text.rfind("。", since, start) + 1, text.rfind("\n", since, start) + 1)
    closed = _SENTENCE_END.search(text, start, until)
    end = closed.start() if closed else until
    parts = [
        hit
        for hit in _DEPARTMENTS.finditer(text, begin, end)
        if hit.start() == begin or text[hit.start() - 1] in "；）"
    ]
    last = next((hit for hit in reversed(parts) if hit.start() < start), None)
    if last is None or len(parts) < _EACH_ITS_PART or "；" in text[last.end() : start]:
        return []
    return _BETWEEN.split(last[1])


def _of_field(word: str, text: str, mention: AgencyMention) -> bool:
    """Whether an organ is that of a field: its characters stand in the organ's name, without the place, or in what the text
    calls it, in their order and from the first on (工信 of 工业和信息化厅); or the short name's in the field (药监局 of
    药品监管)."""
    name = mention.agency.name.removeprefix(mention.agency.properties.get("region", ""))
    called = _PLACE.sub("", text[mention.start : mention.end])
    return _begins(name, word) or _begins(called, word) or (len(called) > 2 and _begins(word, called[:-1]))


def _begins(name: str, short: str) -> bool:
    """Whether the characters of ``short`` stand in ``name`` in their order, from its first on."""
    rest = iter(name)
    return name[:1] == short[:1] and all(character in rest for character in short)


def stands_ahead(layout: list[Block], index: int) -> int:
    """Where the item ends that the line ``layout[index]`` opens, right below its heading (甲牵头，乙组织实施。1.…); 0 where
    it opens none."""
    above = layout[index - 1] if index else None
    if above is None or not _only_headed(above):
        return 0
    below = layout[index + 1 :]
    if not below or below[0].kind not in ("item", "paragraph") or (below[0].level and below[0].level <= above.level):
        return 0
    return next((b.start for b in below if b.kind == "item" and b.level <= above.level), below[-1].end)


def _only_headed(block: Block) -> bool:
    """Is a block an item whose heading stands in a line of its own?"""
    return block.kind == "item" and block.heading is not None and block.heading[1] >= block.end - 1


def item_end(layout: list[Block], index: int) -> int:
    """Where the item ends that ``layout[index]`` heads; 0 where nothing stands in it."""
    below = layout[index + 1 :]
    if not below or index not in below[0].parents:
        return 0
    return next((block.start for block in below if block.kind == "item" and index not in block.parents), below[-1].end)


def heading_above(text: str, layout: list[Block], index: int) -> int:
    """Where a block begins, with the heading that stands in a line of its own right above it, unless that is a
    chapter's and its next paragraph has a statement of its own too."""
    above = layout[index - 1] if index and layout[index].kind == "paragraph" else None
    below = layout[index + 1] if index + 1 < len(layout) and layout[index + 1].kind == "paragraph" else None
    several = (
        above and above.level == 1 and below and _CLOSED.search(text, max(below.start, below.end - 200), below.end)
    )
    return above.start if above and _only_headed(above) and not several else layout[index].start


def lines_close_chapters(layout: list[Block]) -> bool:
    """Does every line of responsibility stand at the end of a chapter, below several items that have none of their own?"""
    lines = [index for index, block in enumerate(layout) if block.kind == "responsibility"]
    several = 0
    since = 0
    for index in lines:
        items = [block for block in layout[since:index] if block.kind == "item"]
        after = _item_behind(layout, index)
        if not items or (after and after.level >= items[-1].level):
            return False
        several += sum(block.level == items[-1].level for block in items) > 1
        since = index
    return len(lines) > 1 and several > 0


def each_for_itself(roles: list[Roles], heading_end: int) -> bool:
    """Are all of an item's brackets behind its heading, and do all say who is responsible, but none who leads, helps or
    guides (甲、乙负责)?"""
    behind = roles[0].start > heading_end + 1
    return behind and all("负责" in role.words and "牵头" not in role.words and not role.supports for role in roles)


def lost_above(text: str, layout: list[Block]) -> set[int]:
    """The lines 责任单位：… below which nothing is said, in a text whose crawl has lost items: three such lines stand in a row
    somewhere. Of each row, the first is of what stands above it, unless that is the name of a chapter alone."""
    lines = [block.kind == "responsibility" and text.startswith(_LINE, block.start) for block in layout]
    rows = [[index for index, _ in row] for is_line, row in groupby(enumerate(lines), lambda at: at[1]) if is_line]
    if max(map(len, rows), default=0) < _LOST:
        return set()
    lost: set[int] = set()
    for first, *others in rows:
        above = layout[first - 1] if first else None
        chapter = above is not None and above.level == 1 and _only_headed(above)
        lost.update(others, [first] if others and chapter else [])
    return lost


def chapter_closed(layout: list[Block], index: int) -> int:
    """Where the chapter (its text below a heading of the first level) begins of which the line ``layout[index]`` closes all
    items, as its only line and at its end; 0 where the line closes the last item alone."""
    last = next((block for block in reversed(layout[:index]) if block.kind == "item"), None)
    after = _item_behind(layout, index)
    if last is None or not last.parents or (after and after.level >= last.level):
        return 0
    chapter = layout[last.parents[-1] + 1 : index]
    if any(block.kind == "responsibility" for block in chapter):
        return 0
    several = sum(block.kind == "item" and block.level == last.level for block in chapter) > 1
    above = layout[last.parents[-1]]
    begin = above.heading[1] if above.level == 1 and above.heading else above.start
    return begin if several else 0


def _item_behind(layout: list[Block], index: int) -> Block | None:
    return next((block for block in layout[index:] if block.kind == "item"), None)


def item_start(layout: list[Block], index: int, *, closes_chapter: bool) -> int:
    """Where the stretch begins that the line ``layout[index]`` closes: its item, and the items 1. 2. 3. of one list that
    has one line at its end; its chapter with ``closes_chapter``."""
    start, level = 0, 0
    for block in reversed(layout[:index]):
        if block.kind in ("responsibility", "signature"):  # a letter is signed above what it encloses
            return start or block.end
        if block.kind == "item":
            if level and not closes_chapter and (block.level < level or level < 3):
                return start
            start, level = block.start, level or block.level
            if (level == 4 or closes_chapter) and not block.parents:
                return start
    return start
