"""Every surface form of the lexicon, found in one pass, and what each form may be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from kg.loaders.lexicon.agencies import (
    OrganKind,
    central_organs,
    departments,
    foreign_names,
    foreign_organs,
    organ_kinds,
)
from kg.loaders.lexicon.names import Names

LEVEL_WORDS = "省市县区州盟旗"
SELF = (
    "我部",
    "我委",
    "我局",
    "我厅",
    "我署",
    "我办",
    "省局",
    "省厅",
    "市局",
    "部党组",
    "驻部纪检监察组",
    "驻厅纪检监察组",
    "驻局纪检监察组",
    "驻委纪检监察组",
)
GROUPS = (
    "领导小组",
    "联席会议",
    "协调机制",
    "工作协调机制",  # else 作协 would be read in it
    "指挥部",
    "委员会",
    "组委会",
    "组委",
    "协调小组",
    "工作小组",
    "管委会",
    "管理委员会",
)
NOT_NAMES = (
    "委托",
    "人大代表",
    "政府性",
    "政府采购",
    "政府债",
    "政府工作报告",
    "政府信息公开",
    "公安部队",
    "民委员会",
)


@dataclass(frozen=True, slots=True)
class Surface:
    """What a written form may be: a ``central`` organ's name, a ``kind`` of local organ, one of a foreign state.

    ``having`` are the kinds of organ that may have the task that it names (民政部门), of which each place has one.
    ``level`` is the level word that the form begins with (省委组织部), ``league`` whether it is 团省委, ``committee``
    whether it is the party committee itself.
    """

    form: str
    central: str = ""
    kind: OrganKind | None = None
    having: tuple[OrganKind, ...] = ()
    level: str = ""
    committee: bool = False
    league: bool = False
    foreign: str = ""
    group: bool = False
    itself: bool = False
    skip: bool = False


def _surfaces() -> Iterator[Surface]:
    for organ in central_organs().values():
        for form in (organ.name, *organ.aliases):
            yield Surface(form, central=organ.name)
    for kind in organ_kinds():
        for form in kind.written:
            yield Surface(form, kind=kind)
            if kind.kind == "party":
                for level in LEVEL_WORDS:
                    yield Surface(f"{level}委{form}", kind=kind, level=level)
                yield Surface(f"自治区党委{form}", kind=kind, level="自治区")
                yield Surface(f"兵团党委{form}", kind=kind, level="兵团")
    for form, kinds in departments().items():
        yield Surface(form, having=kinds)
    for level in LEVEL_WORDS:
        yield Surface(f"{level}委", level=level, committee=True)
        yield Surface(f"{level}委员会", level=level, committee=True)
        yield Surface(f"团{level}委", level=level, league=True)
    yield Surface("自治区党委", level="自治区", committee=True)
    yield Surface("自治区团委", level="自治区", league=True)
    for form in foreign_organs():
        yield Surface(form, foreign=form)
    for form in foreign_names():
        yield Surface(form, foreign=form)
    for form in GROUPS:
        yield Surface(form, group=True)
    for form in SELF:
        yield Surface(form, itself=True)
    for form in NOT_NAMES:
        yield Surface(form, skip=True)


def _joined(a: Surface, b: Surface) -> Surface:
    """One form that may be two things: 林草局, the national one or a province's."""
    return replace(
        a,
        central=a.central or b.central,
        kind=a.kind or b.kind,
        foreign=a.foreign or b.foreign,
        committee=a.committee or b.committee,
        group=a.group or b.group,
        skip=a.skip or b.skip,
    )


@cache
def surfaces() -> tuple[Names, dict[str, Surface]]:
    """What finds the forms in a text, and the surface of each form."""
    by_form: dict[str, Surface] = {}
    for surface in _surfaces():
        known = by_form.get(surface.form)
        by_form[surface.form] = _joined(known, surface) if known else surface
    return Names(by_form), by_form
