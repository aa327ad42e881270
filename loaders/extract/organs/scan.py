"""The pass over a text: every written form of the lexicon, resolved where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kg.loaders.extract.organs.branches import with_branch
from kg.loaders.extract.organs.coordinated import coordinated
from kg.loaders.extract.organs.groups import group_at
from kg.loaders.extract.organs.names import AgencyMention, AgencyName
from kg.loaders.extract.organs.patterns import surfaces
from kg.loaders.extract.organs.resolve import OF_GROUP, Previous, follows, resolve
from kg.loaders.extract.organs.tasks import by_task
from kg.loaders.extract.organs.units import itself, with_unit

_AREAS = ("华北", "华东", "华南", "华中", "东北", "东南", "西北", "西南")
_PARLIAMENTS = ("全国人大", "全国政协")
_COMMITTEE = re.compile("、([\u4e00-\u9fff]{2,10}?委员会)")
_AND_ITS_COMMITTEE = "及其常委会"
_OWN_OFFICE = re.compile("办公厅$|(?<=[厅局委])办公室$")


@cache
def known(agency: str) -> AgencyName | None:
    """The agency of that standard name; None where no rule reads it."""
    found = scan(agency, "", "central") if agency else []
    return found[0].agency if found and found[0].end == len(agency) else None


def whole_organ(agency: str) -> AgencyName | None:
    """The organ of that name, or the one whose 办公厅 it is."""
    return known(_OWN_OFFICE.sub("", agency)) or known(agency)


def scan(text: str, place: str, level: str, agency: str = "") -> list[AgencyMention]:
    """The agencies that ``text`` names, sorted, none overlapping, in a document of that place, level and organ."""
    found: list[AgencyMention] = []
    for mention in _mentions(text, place, level, agency):
        if (
            found
            and mention.start == found[-1].end
            and mention.agency.rule == "place"
            and _names_both(text, found[-1], mention)
        ):
            found[-1] = mention._replace(start=found[-1].start)
        elif not found or mention.start >= found[-1].end:
            found.append(mention)
        elif _replaces(mention, found):
            found[-1] = mention
    return found


def _replaces(mention: AgencyMention, found: list[AgencyMention]) -> bool:
    """Whether a mention that overlaps the last one is the longer of the two, and reaches into no other before it."""
    last = found[-1]
    longer = mention.end - mention.start > last.end - last.start
    apart = len(found) < 2 or found[-2].end <= mention.start
    return longer and apart and (mention.agency.rule != "group" or _council(last, mention))


def _council(before: AgencyMention, body: AgencyMention) -> bool:
    """Whether 国务院 or 省委 is the beginning of the body's name, not a name beside it: 省委全面深化改革委员会."""
    whole = before.agency.name
    return before.start == body.start and (whole == "国务院" or (whole.endswith("委") and whole != "中央军委"))


def _names_both(text: str, organ: AgencyMention, branch: AgencyMention) -> bool:
    """Whether a central organ and a place's organ of the same ending are one name: 国家税务总局 + 福建省税务局."""
    return organ.agency.rule == "gazetteer" and text[organ.end - 1] == text[branch.end - 1] == "局"


def _of_areas(text: str, start: int, end: int) -> Iterator[AgencyMention]:
    """The organs of the areas that stand in a row before the one at ``start``, from the last to the first.

    >>> [mention.agency.name for mention in scan("生态环境部华北、华东核与辐射安全监督站", "", "central")]
    ['华北核与辐射安全监督站', '华东核与辐射安全监督站']
    """
    ending = text[start + 2 : end]
    while text.endswith(("、", "和"), 0, start) and text.startswith(_AREAS, start - 3):
        stop, start = start - 1, start - 3
        agency = known(text[start:stop] + ending)
        if agency is None:
            return
        fronts = (form.removesuffix(text[start:stop] + ending) for form in agency.aliases)
        begin = next((start - len(front) for front in fronts if text.endswith(front, 0, start)), start)
        yield AgencyMention(begin, stop, agency)


def _of_parliament(text: str, first: AgencyMention) -> Iterator[AgencyMention]:
    """The other committees of a parliament that stand in a row behind the one that names it.

    >>> [mention.agency.name for mention in scan("全国人大外事委员会、华侨委员会主任", "", "central")]
    ['全国人大外事委员会', '全国人大华侨委员会']
    """
    parliament = first.agency.name[:4]
    end = first.end
    while hit := _COMMITTEE.match(text, end):
        agency = known(parliament + hit[1])
        if agency is None:
            return
        end = hit.end()
        yield AgencyMention(hit.start(1), end, agency)


def _mentions(text: str, place: str, level: str, agency: str) -> Iterator[AgencyMention]:
    forms, by_form = surfaces()
    previous = Previous()
    speaker, above = known(agency), whole_organ(agency)  # 我部 of 工业和信息化部办公厅
    covered = 0  # up to where the inner unit of the organ before reaches
    for start, end, form in forms.find(text):
        if start < covered:
            continue
        surface = by_form[form]
        if form == "国务院" and (department := by_task(text, start)):
            covered, previous = department.end, Previous()
            yield department
            continue
        if surface.skip or not follows(text, surface, end):
            previous = Previous()
            continue
        mention: AgencyMention | None
        if surface.itself:
            mention = itself(text, start, end, speaker) or itself(text, start, end, above)
        else:
            mention, previous = resolve(text, start, end, surface, place, level, previous)
        if mention is None and (surface.group or surface.form.endswith(OF_GROUP)):
            ending = next((word for word in OF_GROUP if form.endswith(word)), form)
            mention = group_at(text, end - len(ending), end, place, level)
        if mention and mention.agency.rule == "gazetteer":
            mention = with_branch(text, mention, place)
        if mention:
            whole = with_unit(text, mention)
            if text.startswith("（", mention.end) and whole.end > mention.end and mention.agency.rule != "self":
                yield mention  # 工业和信息化部（科技司）: both are named
                whole = whole._replace(start=mention.end + 1, end=whole.end - 1)
            if whole.agency.rule == "place":
                yield from coordinated(text, whole, surface, place)
            elif text.startswith(_AREAS, start):
                yield from reversed([*_of_areas(text, start, end)])
            if whole.end > mention.end:
                covered, previous = whole.end, previous._replace(end=whole.end)
            yield whole
            if mention.agency.rule == "gazetteer" and mention.agency.name.startswith(_PARLIAMENTS):
                for beside in _of_parliament(text, mention):
                    covered, previous = beside.end, Previous()
                    yield beside
            if text.startswith(_AND_ITS_COMMITTEE, whole.end) and (standing := known(whole.agency.name + "常务委员会")):
                end = covered = whole.end + len(_AND_ITS_COMMITTEE)
                yield AgencyMention(whole.end + 2, end, standing._replace(rule="antecedent"))
