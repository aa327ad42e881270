"""Where the files of a document are: the same text in another file adds its place, and changes nothing else."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

import neo4j

from kg.model import Facts, Node, Value, as_value, merge_properties
from kg.store import cypher
from kg.store.layout import native
from kg.store.writing import PLACE, lock, run

Place = Mapping[str, Value]


def place(document: Node) -> Place:
    """The properties of a ``Document`` node that say where its file is."""
    return _of(document.properties)


def only_placed(facts: Facts) -> bool:
    """Whether a document only says where it stands too: without its text and without what it says."""
    return len(facts.nodes) == 1 and not facts.relationships and "text" not in facts.nodes[0].properties


def add_places(tx: neo4j.ManagedTransaction, places: Mapping[str, Place]) -> None:
    """Merge places into those of the documents, by id, that are there; nothing is written where all are known."""
    known = {record["id"]: _of(record) for record in tx.run(cypher.PLACES, documents=sorted(places))}
    new = sorted(key for key, old in known.items() if merge_properties(old, places[key]) != old)
    held = lock(tx, {"Document": new})
    merged = {key: merge_properties(_of(held[key]), places[key]) for key in sorted(held)}
    run(tx, cypher.ADD_PLACES, [{"id": key, "place": native("Document", merged[key])} for key in merged])


def drop_paths(tx: neo4j.ManagedTransaction, gone: Mapping[str, Collection[str]]) -> list[str]:
    """Take paths out of the documents, by id, that are there; the documents that have none left, which are as they were."""
    known = {record["id"]: record for record in tx.run(cypher.PLACES, documents=sorted(gone))}
    left = {key: sorted(set(paths_of(held)) - {*gone[key]}) for key, held in known.items()}
    held = lock(tx, {"Document": sorted(key for key, paths in left.items() if paths)})
    fewer = {key: sorted(set(paths_of(held[key])) - {*gone[key]}) for key in held}
    rows = [{"id": key, "place": {"path": paths[0], "paths": paths}} for key, paths in fewer.items() if paths]
    run(tx, cypher.ADD_PLACES, rows)
    return sorted(key for key, paths in left.items() if not paths)


def paths_of(held: Mapping[str, Any]) -> list[str]:
    """All paths of a ``Document``; a store of before they were all kept has the first only."""
    return held.get("paths") or [path for path in (held.get("path"),) if path]


def file_of(path: str) -> str:
    """The file that a path of one of its records or articles (``notices.jsonl#12``) leads into."""
    record = re.search(r"#\d+\Z", path)
    return path if record is None or Path(path).is_file() else path[: record.start()]


def _of(held: Mapping[str, Any]) -> Place:
    return {key: as_value(value) for key in PLACE if (value := held.get(key))}
