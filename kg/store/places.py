"""Where the files of a document are: the same text in another file adds its place, and changes nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import neo4j

from kg.model import Node, Value, as_value, merge_properties
from kg.store import cypher
from kg.store.layout import native
from kg.store.writing import PLACE, lock, run

Place = Mapping[str, Value]


def place(document: Node) -> Place:
    """The properties of a ``Document`` node that say where its file is."""
    return _of(document.properties)


def add_places(tx: neo4j.ManagedTransaction, places: Mapping[str, Place]) -> None:
    """Merge places into those of the documents, by id, that are there; nothing is written where all are known."""
    known = {record["id"]: _of(record) for record in tx.run(cypher.PLACES, documents=sorted(places))}
    new = sorted(key for key, old in known.items() if merge_properties(old, places[key]) != old)
    held = lock(tx, {"Document": new})
    merged = {key: merge_properties(_of(held[key]), places[key]) for key in sorted(held)}
    run(tx, cypher.ADD_PLACES, [{"id": key, "place": native("Document", merged[key])} for key in merged])


def _of(held: Mapping[str, Any]) -> Place:
    return {key: as_value(value) for key in PLACE if (value := held.get(key))}
