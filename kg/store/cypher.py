"""The Cypher of the stores. Values are parameters; labels and types are names of the ontology, and nothing else.

Rows come in by ``UNWIND`` and find their nodes by label and ``id``, which is backed by the uniqueness constraint.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.errors import OntologyError
from kg.schema import schema
from kg.store.layout import LAYOUT, node_names, relationship_names

MENTIONED = (
    "UNWIND $documents AS id MATCH (d:Document {id: id}) RETURN d.id AS id, 'Document' AS label"
    " UNION UNWIND $documents AS id MATCH (:Document {id: id})-[:MENTIONS]->(n)"
    " RETURN DISTINCT n.id AS id, labels(n)[0] AS label"
)
DIGESTS = "UNWIND $documents AS id MATCH (d:Document {id: id}) RETURN d.id AS id, d.digest AS digest"
PLACES = "UNWIND $documents AS id MATCH (d:Document {id: id}) RETURN d.id AS id, d.path AS path, d.paths AS paths, d.url AS url"
ADD_PLACES = "UNWIND $rows AS row MATCH (d:Document {id: row.id}) SET d += row.place REMOVE d.lock"
DOCUMENTS = "MATCH (d:Document) RETURN d.id AS id, d.title AS title, d.path AS path ORDER BY d.path, d.id"
PATHS = "MATCH (d:Document) WHERE d.path IS NOT NULL RETURN d.id AS id, d.path AS path, d.paths AS paths"
SERIES = (
    "MATCH (d:Document) WHERE d.series IS NOT NULL WITH d.series AS series, count(*) AS versions WHERE versions > 1"
    " RETURN series ORDER BY series"
)

DOCUMENT = "MATCH (d:Document {id: $document}) RETURN properties(d) AS held"
MENTIONS = (
    "MATCH (d:Document {id: $document})-[m:MENTIONS]->(n)"
    " RETURN labels(n)[0] AS label, properties(n) AS held, properties(m) AS said, d.layout AS layout ORDER BY n.id"
)
SAID = (
    "MATCH (:Document {id: $document})-[:MENTIONS]->(n) MATCH (n)-[r]->(m) WHERE $document IN r.evidence_document"
    " RETURN n.id AS source, type(r) AS type, m.id AS target, properties(r) AS held"
)
COUNTS = (
    "MATCH (n) RETURN labels(n)[0] AS kind, count(*) AS count ORDER BY kind",
    "MATCH ()-[r]->() RETURN type(r) AS kind, count(*) AS count ORDER BY kind",
)
SEARCH = (
    "CALL db.index.fulltext.queryNodes($index, $words) YIELD node, score"
    " WITH node, score ORDER BY score DESC, node.id LIMIT $limit"
    " RETURN node.id AS id, node.name AS name, node.aliases AS aliases, node.name_en AS name_en,"
    " node.document_number AS number"
)


def named(label: str) -> str:
    """Nodes by id or exact name."""
    node = _label(label)
    return (
        f"MATCH (n:{node} {{id: $text}}) RETURN n.id AS id, n.name AS name"
        f" UNION MATCH (n:{node} {{name: $text}}) RETURN n.id AS id, n.name AS name"
    )


def all_nodes(*, some: bool) -> Iterator[tuple[str, str]]:
    """Every label with the query for its nodes, ``some`` for those of ``$ids`` only."""
    for label in schema().labels:
        match = f"UNWIND $ids AS id MATCH (n:{label} {{id: id}})" if some else f"MATCH (n:{label})"
        yield label, f"{match} RETURN properties(n) AS held"


def all_relationships(*, some: bool) -> Iterator[str]:
    """For every label, the query for the relationships from it, ``some`` for those between ``$ids`` only."""
    for label in schema().labels:
        match = f"UNWIND $ids AS id MATCH (n:{label} {{id: id}})-[r]->(m)" if some else f"MATCH (n:{label})-[r]->(m)"
        where = " WHERE m.id IN $ids" if some else ""
        yield f"{match}{where} RETURN n.id AS source, type(r) AS type, m.id AS target, properties(r) AS held"


def neighbours() -> Iterator[str]:
    """For every label: the nodes one relationship from ``$ids``, in either direction; MENTIONS is none."""
    for label in schema().labels:
        yield (
            f"UNWIND $ids AS id MATCH (n:{label} {{id: id}})-[r]-(m) WHERE type(r) <> 'MENTIONS'"
            " RETURN DISTINCT m.id AS id"
        )


def mentions_of(label: str) -> str:
    """What documents other than ``$gone`` said of nodes."""
    return (
        f"UNWIND $rows AS id MATCH (n:{_label(label)} {{id: id}})<-[m:MENTIONS]-(d:Document) WHERE NOT d.id IN $gone"
        " RETURN n.id AS id, properties(m) AS said, d.layout AS layout"
    )


def spell_out_mentions(label: str) -> str:
    """What documents said of nodes, where MENTIONS leaves it to the node."""
    return (
        f"UNWIND $rows AS row MATCH (n:{_label(label)} {{id: row.id}})<-[m:MENTIONS]-(d:Document)"
        f" WHERE d.layout = {LAYOUT} AND size(keys(m)) = 0 SET m = row.said"
    )


def said_from(label: str) -> str:
    """Relationships from nodes of ``label`` of which one of ``$gone`` is evidence."""
    return (
        f"UNWIND $rows AS id MATCH (n:{_label(label)} {{id: id}})-[r]->(m)"
        " WHERE any(document IN r.evidence_document WHERE document IN $gone)"
        " RETURN n.id AS source, type(r) AS type, m.id AS target, properties(r) AS held"
    )


def lock_nodes(label: str) -> str:
    """Write-lock nodes by id, then read them. The property is gone with the update or deletion that must follow."""
    return f"UNWIND $rows AS id MATCH (n:{_label(label)} {{id: id}}) SET n.lock = true RETURN properties(n) AS held"


def create_nodes(label: str) -> str:
    """Nodes that were not there, of the values of all properties: the constraint refuses one that another writer made
    meanwhile."""
    return f"UNWIND $rows AS row CREATE (:{_label(label)} {_named('row', node_names(label))})"


def update_nodes(label: str) -> str:
    """All that the nodes hold, anew."""
    return f"UNWIND $rows AS row MATCH (n:{_label(label)} {{id: row.id}}) SET n = row"


def delete_nodes(label: str) -> str:
    """Nodes with all their relationships."""
    return f"UNWIND $rows AS id MATCH (n:{_label(label)} {{id: id}}) DETACH DELETE n"


def create_relationships(source: str, kind: str, target: str) -> str:
    """Relationships that were not there, of the values of all properties, between nodes that the writer has locked."""
    properties = _named("row.held", relationship_names(kind, target))
    return f"{_ends(source, target)} CREATE (a)-[:{_kind(kind)} {properties}]->(b)"


def create_bare_relationships(source: str, kind: str, target: str) -> str:
    """The same for those without properties, in a row for each source."""
    return (
        f"UNWIND $rows AS row MATCH (a:{_label(source)} {{id: row.source}}) UNWIND row.targets AS target"
        f" MATCH (b:{_label(target)} {{id: target}}) CREATE (a)-[:{_kind(kind)}]->(b)"
    )


def update_relationships(source: str, kind: str, target: str) -> str:
    """All that the relationships hold, anew."""
    return f"{_ends(source, target)} MATCH (a)-[r:{_kind(kind)}]->(b) SET r = row.held"


def read_relationships(source: str, kind: str, target: str) -> str:
    """What the relationships hold, where they are there."""
    return (
        f"{_ends(source, target)} MATCH (a)-[r:{_kind(kind)}]->(b)"
        " RETURN row.source AS source, row.target AS target, properties(r) AS held"
    )


def delete_relationships(source: str, kind: str, target: str) -> str:
    """Relationships by their ends."""
    return f"{_ends(source, target)} MATCH (a)-[r:{_kind(kind)}]->(b) DELETE r"


def _ends(source: str, target: str) -> str:
    a, b = _label(source), _label(target)
    return f"UNWIND $rows AS row MATCH (a:{a} {{id: row.source}}) MATCH (b:{b} {{id: row.target}})"


def _named(row: str, names: Sequence[str]) -> str:
    """The properties whose values ``row`` lists; one that is null is none."""
    return "{" + ", ".join(f"{name}: {row}[{i}]" for i, name in enumerate(names)) + "}"


def _label(name: str) -> str:
    if name not in schema().labels:
        raise OntologyError(f"unknown label {name!r}")
    return name


def _kind(name: str) -> str:
    if name not in schema().relationships:
        raise OntologyError(f"unknown relationship type {name!r}")
    return name
