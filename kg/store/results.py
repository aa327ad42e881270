"""Rows as plain Python values, the same from every store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import neo4j
from neo4j.graph import Node, Path, Relationship

from kg.attributes import node_attributes, relationship_attributes
from kg.store.layout import node_from, plain, relationship_from

_IDS = "UNWIND $elements AS element MATCH (n) WHERE elementId(n) = element RETURN element, n.id"


@dataclass(frozen=True, slots=True)
class Result:
    """The answer to a query.

    ``rows`` hold JSON values only; dates are ISO text. A node is a dictionary as in the node-link JSON (``id``,
    ``label``, ``name``, its properties, ``evidence``), a relationship likewise (``source``, ``type``, ``target``), a
    path is ``{"nodes": [...], "relationships": [...]}``.
    """

    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]

    @classmethod
    def of(cls, answer: neo4j.Result, transaction: neo4j.ManagedTransaction) -> Result:
        """Read all of ``answer``; ``transaction`` is asked for the ids of ends that the answer does not hold."""
        columns = tuple(answer.keys())
        records = [tuple(record.values()) for record in answer]
        told = _Told(_ids(records, transaction))
        return cls(columns, [tuple(map(told.value, record)) for record in records])

    def records(self) -> Iterator[dict[str, Any]]:
        """Rows as dictionaries by column."""
        return (dict(zip(self.columns, row, strict=True)) for row in self.rows)


def _ids(records: list[tuple[Any, ...]], transaction: neo4j.ManagedTransaction) -> Mapping[str, str]:
    found: dict[str, str] = {}
    wanted: set[str] = set()
    for item in _graph_values(records):
        if isinstance(item, Node):
            found[item.element_id] = item.get("id", item.element_id)
        else:
            wanted |= {end.element_id for end in item.nodes if end is not None}
    missing = sorted(wanted - found.keys())
    if missing:
        found |= {record[0]: record[1] or record[0] for record in transaction.run(_IDS, elements=missing)}
    return found


def _graph_values(value: Any) -> Iterator[Node | Relationship]:
    if isinstance(value, Node | Relationship):
        yield value
    elif isinstance(value, Path):
        yield from value.nodes
        yield from value.relationships
    elif isinstance(value, dict):
        yield from _graph_values(list(value.values()))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _graph_values(item)


class _Told:
    """Values as JSON has them; a node or relationship that stands in many rows is read once, and its dictionary shared.

    ``ids`` are those of all nodes, by element.
    """

    def __init__(self, ids: Mapping[str, str]) -> None:
        self._ids = ids
        self._elements: dict[str, dict[str, Any]] = {}

    def value(self, value: Any) -> Any:
        if isinstance(value, Node | Relationship):
            if value.element_id not in self._elements:
                self._elements[value.element_id] = self._element(value)
            return self._elements[value.element_id]
        if isinstance(value, Path):
            return {"nodes": self.value(value.nodes), "relationships": self.value(value.relationships)}
        if isinstance(value, dict):
            return {key: self.value(item) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [self.value(item) for item in value]
        return plain(value)

    def _element(self, element: Node | Relationship) -> dict[str, Any]:
        if isinstance(element, Node):
            return node_value(_label(element.labels), element)
        source, target = (self._ids[end.element_id] if end is not None else "" for end in element.nodes)
        return relationship_value(source, element.type, target, element)


def node_value(label: str, held: Mapping[str, Any]) -> dict[str, Any]:
    """A node of the store as in the node-link JSON."""
    known = {"name": "", "id": "", **held}
    return {"id": known["id"], **node_attributes(node_from(label, known))}


def relationship_value(source: str, kind: str, target: str, held: Mapping[str, Any]) -> dict[str, Any]:
    """A relationship of the store as in the node-link JSON."""
    relationship = relationship_from(source, kind, target, held)
    return {"source": source, "target": target, "key": kind, **relationship_attributes(relationship)}


def _label(labels: Iterable[str]) -> str:
    return next(iter(sorted(labels)), "")
