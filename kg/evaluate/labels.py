"""Label files: what a careful reader found in one document.

``NAME.gold.json`` beside the document ``NAME.txt`` holds ``agencies`` and ``policies`` (``name``, ``accept``: names
that count as the same, ``issuers``), ``measures`` (``text``, ``policy``, ``leads``, ``supports``), ``goals``
(``text``, ``set_by``, ``deadline``) and ``implements`` (pairs of policies). An item with ``optional`` costs nothing
either way.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import InputError

SECTIONS = {"Agency": "agencies", "Policy": "policies", "Measure": "measures", "Goal": "goals"}
ENDING = ".gold.json"


@dataclass(frozen=True, slots=True, eq=False)
class Item:
    """One labelled thing; ``accepted`` are the comparable forms of all its names."""

    label: str
    text: str
    accepted: frozenset[str]
    optional: bool
    deadline: str


Pair = tuple[Item, Item]


@dataclass(frozen=True, slots=True)
class Labels:
    """``items`` by label in the order of the file; ``relationships`` are the true pairs by type."""

    items: Mapping[str, tuple[Item, ...]]
    relationships: Mapping[str, frozenset[Pair]]


def comparable(text: str) -> str:
    """``text`` as names are compared: width, white space, brackets and quotation marks aside."""
    return re.sub(r"[\s《》〈〉“”\"'‘’「」]+", "", unicodedata.normalize("NFKC", text))


def read_labels(path: Path) -> Labels:
    """The labels in ``path``; InputError where it is no label file or names what it does not hold."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        items = {label: tuple(_item(label, x) for x in raw.get(key, ())) for label, key in SECTIONS.items()}
        pairs: dict[str, set[Pair]] = {}
        for kind, source, target in _relationships(raw, items):
            pairs.setdefault(kind, set()).add((source, target))
    except KeyError as error:
        raise InputError(f"{path}: a label names {error.args[0]}, which the file does not hold") from error
    except (ValueError, TypeError, AttributeError) as error:
        raise InputError(f"{path}: not a label file: {error}") from error
    return Labels(items, {kind: frozenset(found) for kind, found in pairs.items()})


def _item(label: str, raw: Mapping[str, Any]) -> Item:
    text = raw["name"] if label in ("Agency", "Policy") else raw["text"]
    accepted = frozenset(map(comparable, [text, *raw.get("accept", ())]))
    return Item(label, text, accepted, bool(raw.get("optional")), raw.get("deadline") or "")


def _relationships(raw: Mapping[str, Any], items: Mapping[str, tuple[Item, ...]]) -> Iterator[tuple[str, Item, Item]]:
    by_name: dict[str, dict[str, Item]] = {}
    for label, found in items.items():
        for item in reversed(found):
            by_name.setdefault(label, {}).update(dict.fromkeys(item.accepted, item))

    def named(label: str, name: str) -> Item:
        return by_name.get(label, {})[comparable(name)]

    for said, policy in zip(raw.get("policies", ()), items["Policy"], strict=True):
        for issuer in said.get("issuers", ()):
            yield "ISSUES", named("Agency", issuer), policy
    for said, measure in zip(raw.get("measures", ()), items["Measure"], strict=True):
        for key, kind in (("leads", "LEADS"), ("supports", "SUPPORTS")):
            for agency in said.get(key, ()):
                yield kind, named("Agency", agency), measure
        if said.get("policy"):
            yield "CONTAINS", named("Policy", said["policy"]), measure
    for said, goal in zip(raw.get("goals", ()), items["Goal"], strict=True):
        setter = said.get("set_by")
        if setter:
            label = "Policy" if comparable(setter) in by_name.get("Policy", {}) else "Agency"
            yield "SETS", named(label, setter), goal
    for first, second in raw.get("implements", ()):
        yield "IMPLEMENTS", named("Policy", first), named("Policy", second)
