"""From ``-p name=value`` as it was typed to the values that a query is run with."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kg.errors import UsageError
from kg.queries.nearest import nearest
from kg.queries.registry import Parameter, Query

if TYPE_CHECKING:
    from kg.store.base import Store
    from kg.store.names import Match

_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_SHOWN = 5
MOST_ROWS = 1_000_000


@dataclass(frozen=True, slots=True)
class Bound:
    """What a query is run with: ``values`` by parameter name (dates as ISO text, nodes as ids, what is not given and
    has no default as ``None``) and ``given``, the same as a reader says it, nodes by name."""

    values: Mapping[str, str | int | None]
    given: Mapping[str, str]


def bind(store: Store, query: Query, raw: Mapping[str, str]) -> Bound:
    """Check and convert ``raw``; nodes are looked up in ``store``. A :class:`UsageError` names what is expected."""
    known = [parameter.name for parameter in query.parameters]
    for name in raw:
        if name not in known:
            raise UsageError(f"{query.name} has no parameter {name!r}{nearest(name, known)}; {_expected(query)}")
    values: dict[str, str | int | None] = {}
    given: dict[str, str] = {}
    for parameter in query.parameters:
        typed = raw.get(parameter.name, "").strip()
        if typed:
            values[parameter.name], given[parameter.name] = _value(store, parameter, typed)
        elif parameter.required:
            raise UsageError(f"{query.name} needs -p {parameter.name}=…; {_expected(query)}")
        else:
            values[parameter.name] = parameter.default
            given[parameter.name] = "" if parameter.default is None else str(parameter.default)
    ends = [parameter.name for parameter in query.parameters if parameter.type == "node"]
    if len(ends) > 1 and len({values[name] for name in ends}) == 1:
        raise UsageError(f"{' and '.join(ends)} are the same node, {given[ends[0]]}: give two different ones")
    return Bound(values, given)


def _value(store: Store, parameter: Parameter, typed: str) -> tuple[str | int, str]:
    typed = parameter.words.get(typed, typed)
    if parameter.values and typed not in parameter.values:
        raise UsageError(
            f"{parameter.name} is {typed!r}, not one of {', '.join(parameter.values)}{nearest(typed, parameter.values)};"
            f" in Chinese: {'、'.join(parameter.words)}"
        )
    match parameter.type:
        case "string":
            return typed, typed
        case "integer":
            number = _integer(parameter, typed)
            return number, str(number)
        case "date":
            day = _date(parameter, typed)
            return day, day
        case "series":
            return _series(store, typed), typed
        case kind:
            node = _node(store, kind, typed)
            return node.id, node.name


def _integer(parameter: Parameter, typed: str) -> int:
    if not re.fullmatch(r"\d{1,7}", typed) or not 1 <= int(typed) <= MOST_ROWS:
        raise UsageError(f"{parameter.name} is {typed!r}: a whole number from 1 to {MOST_ROWS} is expected")
    return int(typed)


def _date(parameter: Parameter, typed: str) -> str:
    """A day as ISO text. A bare year or month is its last day, as a deadline of a policy is."""
    try:
        year, month, day = (int(part) if part else 0 for part in _DATE.fullmatch(typed).groups())  # type: ignore[union-attr]
        month = month or 12
        return date(year, month, day or monthrange(year, month)[1]).isoformat()
    except (AttributeError, ValueError):
        raise UsageError(f"{parameter.name} is {typed!r}: a date as 2026-12-31, 2026-12 or 2026 is expected") from None


def _series(store: Store, typed: str) -> str:
    """The title that versions of an instrument share, checked: of an unknown one the answer would be empty."""
    known = store.series()
    if typed not in known:
        near = nearest(typed, known) or f"; it knows {', '.join(known[:_SHOWN])}" if known else ""
        raise UsageError(f"the store has no instrument {typed!r} in several versions{near}")
    return typed


def _node(store: Store, kind: str, typed: str) -> Match:
    """The one node that ``typed`` names; its name counts before its aliases."""
    label = None if kind == "node" else kind.capitalize()
    matches = store.resolve(typed, label)
    exact = [match for match in matches if match.score == 1.0]
    named = [match for match in exact if typed in (match.id, match.name)] or exact
    if len(named) == 1:
        return named[0]
    if named:
        choices = ", ".join(f"{match.name} ({match.label} {match.id})" for match in named[:_SHOWN])
        raise UsageError(f"{typed!r} names {len(named)} nodes: give the full name or the id, as of {choices}")
    raise UsageError(f"the store has no {kind} {typed!r}{_near(matches)}")


def _near(matches: Iterable[Match]) -> str:
    """What ``nearest`` says of names, of the nodes that the store found near."""
    found = [match.name for match in matches][:3]
    return f", did you mean {' or '.join(found)}" if found else ""


def _expected(query: Query) -> str:
    """What may be given, in one phrase."""
    if not query.parameters:
        return "it takes no parameters"
    return "expected: " + ", ".join(
        f"{p.name} ({p.type}{', required' if p.required else ''})" for p in query.parameters
    )
