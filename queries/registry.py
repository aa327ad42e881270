"""The canned queries: each ``NAME.cypher`` beside this file, read as a value.

A file starts with a comment that holds its front matter in YAML: ``title``, ``description`` and ``answer`` (each in
``zh`` and ``en``), ``parameters``, ``columns`` and perhaps ``counted`` and ``sentence``. After it stand two Cypher statements, each ended by a semicolon: the first
answers in rows, the second returns the nodes, relationships or paths to draw. Both read the same parameters.

The embedded store weighs rows that it orders with all they hold, and a node of many documents with its whole evidence in
each: the clause *before* one with ORDER BY leaves words and ids, and what else is asked of a node is fetched afterwards.
There the far end of a relationship has no label: Neo4j would look it up by its index too, and multiply the two.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

import yaml

from kg.errors import UsageError
from kg.queries.nearest import nearest

_FILE = re.compile(r"\A/\*\n(?P<front>.*?)\n\*/\n(?P<rows>.*?);\n\n(?P<drawing>.*?);\n\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Text:
    """The same words in Chinese and in English."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter. ``type`` is ``string``, ``integer``, ``date``, ``series``, ``node``, or a label of the ontology in lower
    case (``agency``): those last two are given as a name, an alias, an English name, a document number or an id, and
    reach the query as an id. Where only some ``values`` are known, each may be given by its Chinese ``words`` too.
    """

    name: str
    type: str
    text: Text
    required: bool
    default: str | int | None = None
    values: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the answer."""

    name: str
    text: Text


@dataclass(frozen=True, slots=True)
class Query:
    """A canned query: ``cypher`` answers in rows of ``columns``, ``drawing`` returns what to draw.

    ``answer`` is the sentence above the rows, a format string with ``{rows}`` (their number), ``{count[column]}``
    (different values in a column, those in lists counted singly) and ``{given[parameter]}`` (the name of what was asked for).
    ``counted`` names columns that the rows have behind ``columns`` for that sentence alone: ids, of what several share a name.
    ``sentence`` names the column that holds a quote, and columns, perhaps behind all others, with the id of its document and
    its offset there: the reader is shown the sentence in which it stands.
    """

    name: str
    title: Text
    description: Text
    answer: Text
    parameters: tuple[Parameter, ...]
    columns: tuple[Column, ...]
    counted: tuple[str, ...]
    sentence: tuple[str, ...]
    cypher: str
    drawing: str


def names() -> tuple[str, ...]:
    """The names of all canned queries, in alphabetical order."""
    found = (path.name for path in files(__package__).iterdir())
    return tuple(sorted(name.removesuffix(".cypher") for name in found if name.endswith(".cypher")))


def queries() -> Mapping[str, Query]:
    """All canned queries by name, in alphabetical order."""
    return MappingProxyType({name: query(name) for name in names()})


@cache
def query(name: str) -> Query:
    """The query of that name, the only one read; a :class:`UsageError` says which comes nearest to one that is not."""
    if name not in names():
        raise UsageError(f"there is no query {name!r}{nearest(name, names())}; kg query without a name lists them all")
    return parse(name, files(__package__).joinpath(f"{name}.cypher").read_text(encoding="utf-8"))


def parse(name: str, text: str) -> Query:
    """A query from the text of its file; a :class:`ValueError` where the text has another form."""
    match = _FILE.match(text)
    if match is None:
        raise ValueError(f"{name}.cypher: expected front matter in a comment and two statements, a blank line between")
    front: dict[str, Any] = yaml.safe_load(match["front"])
    return Query(
        name=name,
        title=_text(front["title"]),
        description=_text(front["description"]),
        answer=_text(front["answer"]),
        parameters=tuple(_parameter(key, raw) for key, raw in (front.get("parameters") or {}).items()),
        columns=tuple(Column(key, _text(raw)) for key, raw in front["columns"].items()),
        counted=tuple(front.get("counted", ())),
        sentence=tuple(front.get("sentence", ())),
        cypher=match["rows"],
        drawing=match["drawing"],
    )


def _parameter(name: str, raw: Mapping[str, Any]) -> Parameter:
    values: Mapping[str, str] = raw.get("values", {})
    words = {word: value for value, said in values.items() for word in said.split("、")}
    return Parameter(name, raw["type"], _text(raw), "default" not in raw, raw.get("default"), tuple(values), words)


def _text(raw: Mapping[str, str]) -> Text:
    return Text(raw["zh"], raw["en"])
