"""Organs by name: the central ones one by one, the local ones as kinds that a place stands before.

The tables name their sources. A central organ is one node under its standard short form, whatever the text calls
it; an organ and its successor are two.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.loaders.lexicon.tables import rows

STATE = "中华人民共和国"


@dataclass(frozen=True, slots=True)
class CentralOrgan:
    """``years`` is "first-last" as far as the list says; ``parent`` the organ it belongs to, or ''."""

    name: str
    aliases: tuple[str, ...]
    name_en: str
    branch: str
    years: str
    parent: str


@dataclass(frozen=True, slots=True)
class OrganKind:
    """A kind of local organ: ``form`` is its name without the place, ``written`` every form it is met in.

    ``kind`` is "organ" (government organ of a subject), "body" (body of fixed form) or "party" (organ of a party
    committee). ``english`` is a template with {P}, the place as an adjective, {N}, its name, and {A}, the name alone
    (Fujian Provincial, Fujian Province, Fujian). ``central`` is the
    organ that the bare form means in a national document, or ''. ``lower`` says that the subject has a 厅, so that
    this 局 is found below the province only. ``system`` is the central organ whose branch it is, or ''.
    """

    kind: str
    form: str
    written: tuple[str, ...]
    english: str
    branch: str
    central: str = ""
    lower: bool = False
    system: str = ""


@cache
def central_organs() -> dict[str, CentralOrgan]:
    """By name."""
    return {
        name: CentralOrgan(name, tuple(_expand(name, aliases)), english, branch, years, parent)
        for name, aliases, english, branch, years, parent in rows("agencies.tsv", 6)
    }


def _expand(name: str, aliases: str) -> Iterator[str]:
    for alias in aliases.split("|"):
        if alias == "~":
            yield STATE + name
        elif alias:
            yield STATE + alias[1:] if alias[0] == "~" else alias


@cache
def organ_kinds() -> tuple[OrganKind, ...]:
    """Every kind of local organ."""
    kinds = []
    for subject, suffixes, aliases, english, central, system in rows("organs.tsv", 6):
        irregular = [alias.split(">") for alias in aliases.split("|") if ">" in alias]
        subjects = [subject, *(alias for alias in aliases.split("|") if alias and ">" not in alias)]
        endings = suffixes.replace("*", "").split()
        meanings = english.split("|")
        for suffix, meant in zip(endings, meanings if len(meanings) > 1 else meanings * len(endings), strict=True):
            form = subject + suffix
            written = [stem + ending for stem in subjects for ending in _SUFFIXES.get(suffix, (suffix,))]
            if suffix == "办":
                written += [front + stem + "办公室" for front in ("政府", "人民政府") for stem in subjects]
            written += [short for short, name in irregular if name == form]
            means = central if central.endswith(suffix) else ""
            kinds.append(
                OrganKind(
                    "organ",
                    form,
                    tuple(dict.fromkeys(written)),
                    meant if "{" in meant else _ENGLISH.get(suffix, "{P} {E}").replace("{E}", meant),
                    _BRANCHES.get(suffix, "government"),
                    means,
                    "*" in suffixes or (suffix == "局" and "厅" in suffixes.split("局")[0]),
                    system,
                )
            )
    for kind, form, aliases, english, branch in rows("bodies.tsv", 5):
        written = [form, *(alias for alias in aliases.split("|") if alias)]
        kinds.append(OrganKind(kind, form, tuple(written), english, branch, "中央网信办" if form == "网信办" else ""))
    return tuple(kinds)


@cache
def departments() -> dict[str, tuple[OrganKind, ...]]:
    """How a task names who has it (民政部门, 民政行政主管部门) -> the kinds of organ that may have it, in the order of the list."""
    kinds = {kind.form: kind for kind in organ_kinds() if kind.kind == "organ"}
    found: dict[str, tuple[OrganKind, ...]] = {}
    for subject, suffixes, aliases, *_ in rows("organs.tsv", 6):
        stems = [stem for stem in (subject, *aliases.split("|")) if len(stem) > 1 and ">" not in stem]
        having = tuple(kinds[subject + suffix] for suffix in suffixes.replace("*", "").split() if suffix in "厅委局")
        if having:
            found |= {stem + ending: having for stem in stems for ending in _DEPARTMENTS if stem + ending not in found}
    return found


_DEPARTMENTS = ("部门", "行政部门", "主管部门", "行政主管部门")
_SUFFIXES = {"委": ("委", "委员会"), "办": ("办", "办公室")}
_BRANCHES = {**dict.fromkeys(("中心", "院", "社", "馆", "台"), "public institution"), "部": "party"}
_ENGLISH = {
    "厅": "{P} Department of {E}",
    "局": "{P} {E} Bureau",
    "委": "{P} {E} Commission",
    "办": "{P} {E} Office",
    "中心": "{P} {E} Center",
    "院": "{A} Academy of {E}",
    "总队": "{P} {E} Corps",
    "支队": "{P} {E} Detachment",
    "大队": "{P} {E} Brigade",
    "部": "{P} Department of {E}",
    "关": "{A} {E}",
}


@cache
def countries() -> dict[str, str]:
    """Country name or abbreviation in front of an organ -> the country's name."""
    return {name: full or name for kind, name, full in rows("foreign.tsv", 3) if kind == "country"}


@cache
def foreign_organs() -> tuple[str, ...]:
    """Organs of other states, without the country."""
    return tuple(name for kind, name, _ in rows("foreign.tsv", 3) if kind == "organ")


@cache
def foreign_names() -> dict[str, str]:
    """Names that need no country in front -> the organ's full name."""
    return {name: full for kind, name, full in rows("foreign.tsv", 3) if kind == "whole"}


@cache
def number_prefixes() -> dict[str, tuple[str, str]]:
    """Prefix of a document number -> (place, organ), either of them ''."""
    return {prefix: (place, organ) for prefix, place, organ in rows("document_numbers.tsv", 3)}
