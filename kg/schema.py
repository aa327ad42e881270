"""The ontology as values, read once from ``schema.yaml``, and the checks that derive from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from kg.errors import OntologyError
from kg.model import Facts


@dataclass(frozen=True, slots=True)
class Property:
    """A property: ``type`` is string, integer, float, date (an ISO string), boolean or strings."""

    name: str
    type: str
    zh: str
    en: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """A node label with its names, its look (``colour`` as #RRGGBB, ``shape`` of vis-network), its properties; ``dates``
    are those that hold dates."""

    name: str
    zh: str
    en: str
    colour: str
    shape: str
    properties: Mapping[str, Property]
    dates: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class RelationshipType:
    """A relationship type: ``ends`` are the allowed (source label, target label) pairs."""

    name: str
    zh: str
    en: str
    ends: tuple[tuple[str, str], ...]
    properties: Mapping[str, Property]
    evidence: bool


@dataclass(frozen=True, slots=True)
class Schema:
    """The whole ontology, in the order of the file."""

    labels: Mapping[str, Label]
    relationships: Mapping[str, RelationshipType]

    def problems(self, facts: Facts) -> Iterator[str]:
        """Everything in ``facts`` that the ontology does not allow, each in a line."""
        label_of = {node.id: node.label for node in facts.nodes}
        for node in facts.nodes:
            label = self.labels.get(node.label)
            if label is None:
                yield f"node {node.id} has the unknown label {node.label!r}"
                continue
            for key in node.properties.keys() - label.properties.keys():
                yield f"{node.label} {node.name!r} has the unknown property {key!r}"
            for key in label.dates & node.properties.keys():
                if as_date(str(node.properties[key])) is None:
                    yield f"{node.label} {node.name!r}: {key} is {node.properties[key]!r} and no date like 2026-12-31"
            if not node.name:
                yield f"{node.label} {node.id} has no name"
            if not node.evidence and node.label != "Document":
                yield f"{node.label} {node.name!r} has no evidence"
        for relationship in facts.relationships:
            kind = self.relationships.get(relationship.type)
            where = f"{relationship.source} {relationship.type} {relationship.target}"
            if kind is None:
                yield f"{where}: unknown relationship type"
                continue
            ends = label_of.get(relationship.source, "?"), label_of.get(relationship.target, "?")
            if ends not in kind.ends:
                yield f"{where}: ends {ends[0]} and {ends[1]} are not allowed"
            if kind.evidence and not relationship.evidence:
                yield f"{where}: no evidence"

    def check(self, facts: Facts) -> None:
        """Raise one error that names all problems."""
        problems = list(self.problems(facts))
        if problems:
            raise OntologyError("; ".join(problems))


@cache
def schema() -> Schema:
    """The ontology of this version."""
    raw = yaml.safe_load(files("kg").joinpath("schema.yaml").read_text(encoding="utf-8"))
    return Schema(
        {name: _label(name, x) for name, x in raw["labels"].items()},
        {
            name: RelationshipType(
                name,
                x["zh"],
                x["en"],
                tuple((a, b) for a, b in x["ends"]),
                _properties(x),
                x.get("evidence", True),
            )
            for name, x in raw["relationships"].items()
        },
    )


def _label(name: str, raw: Mapping[str, Any]) -> Label:
    properties = _properties(raw)
    dates = frozenset(key for key, each in properties.items() if each.type == "date")
    return Label(name, raw["zh"], raw["en"], raw["colour"], raw["shape"], properties, dates)


def _properties(raw: Mapping[str, Any]) -> Mapping[str, Property]:
    return {
        name: Property(name, x["type"], x["zh"], x["en"], tuple(x.get("values", ())))
        for name, x in raw.get("properties", {}).items()
    }


def as_date(text: str) -> date | None:
    """The date that a whole ISO date (2026-12-31) names, None for any other text: a native date can be nothing else."""
    try:
        return date.fromisoformat(text) if len(text) == len("2026-12-31") else None
    except ValueError:
        return None
