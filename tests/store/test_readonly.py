"""Nothing that writes gets through, on any store, by any of the ways that are known."""

from __future__ import annotations

import pytest

from kg.errors import KgError, UsageError
from kg.store.base import Store
from kg.store.readonly import refuse_writes

SMUGGLED = [
    "CREATE (n:Agency {id: 'x'})",
    "create(n)",
    "MATCH (n) SET n.name = 'x'",
    "MATCH (n)SET n.name='x'",
    "MATCH (n) DETACH DELETE n",
    "MATCH (n) NODETACH DELETE n",
    "MATCH (n) REMOVE n.name",
    "MERGE (n:Agency {id: 'x'}) RETURN n",
    "INSERT (n:Agency)",
    "UNWIND [1] AS x FOREACH (y IN [1] | CREATE (:Agency))",
    "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
    "CALL { CREATE (n:Agency) RETURN n } RETURN n",
    "CALL () { CREATE (n:Agency) RETURN n } RETURN n",
    "MATCH (n) CALL { WITH n DELETE n } IN TRANSACTIONS",
    "CALL apoc.create.node(['Agency'], {}) YIELD node RETURN node",
    "CALL `db`.`createLabel`('X')",
    "CALL db.createLabel('X')",
    "CALL/**/db.createLabel('X')",
    "CALL dbms.security.createUser('x', 'y', false)",
    "CALL db.index.fulltext.drop('x')",
    "CREATE INDEX x FOR (n:Agency) ON (n.x)",
    "CREATE USER x SET PASSWORD 'y'",
    "DROP CONSTRAINT agency_id",
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
    "SHOW INDEXES YIELD name CREATE (n)",
    "MATCH (n) // nothing\nSET n.x = 1",
    "MATCH (n) // nothing\rSET n.x = 1",
    "MATCH (n) /* nothing */ SET n.x = 1",
    "MATCH (n) /* '*/ SET n.x = 1 /* '*/",
    "RETURN '//' CREATE (n)",
    "RETURN \"it's\" AS a CREATE (n {name: 'x'})",
    "RETURN 'a\\'' AS a CREATE (n {name: 'b'})",
    "RETURN `a``' ` CREATE (n {name: ' '})",
    "\\u0043REATE (n:Agency)",
    "CR\\u0045ATE (n:Agency)",
    "RETURN '\\u0027 CREATE (n) //'",
    "EXPLAIN CREATE (n)",
    "PROFILE CREATE (n)",
    "CYPHER 25 CREATE (n)",
    "MATCH (n) WITH n.CREATE AS x CREATE (m)",
    "USE system CREATE USER x SET PASSWORD 'y'",
    "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    "MATCH (n) SET n:Agency",
    "RETURN 1 ; CREATE (n)",
    "RETURN 1.CREATE (n)",
]

HARMLESS = [
    "MATCH (n:Agency) RETURN n.name",
    "MATCH (n) WHERE n.name = 'CREATE (n)' RETURN n",
    "MATCH (n) RETURN n.`set` AS `delete`",
    "MATCH (n) RETURN n.set, n.create",
    "MATCH (n) RETURN {set: n.name, delete: 1}",
    "MATCH (n) // CREATE\nRETURN n",
    "MATCH (n) /* SET n.x = 1 */ RETURN n",
    "MATCH (n) CALL { WITH n MATCH (n)--(m) RETURN count(m) AS c } RETURN c",
    "MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS c } RETURN c",
    "CALL db.index.fulltext.queryNodes('agency_search', '民政') YIELD node RETURN node",
    "CALL db.labels()",
    "MATCH (n) RETURN n.created, n.offset AS settings, $set",
    "MATCH p = shortestPath((a:Agency)-[*..4]-(b:Agency)) RETURN p",
    "MATCH (n:Agency) WHERE EXISTS { (n)-[:LEADS]->() } RETURN count(n)",
]


@pytest.mark.parametrize("cypher", SMUGGLED)
def test_a_write_is_refused_before_it_runs(cypher: str) -> None:
    with pytest.raises(UsageError):
        refuse_writes(cypher)


@pytest.mark.parametrize("cypher", HARMLESS)
def test_a_query_that_reads_passes(cypher: str) -> None:
    refuse_writes(cypher)


def test_every_store_says_the_same_and_holds_nothing_after(store: Store) -> None:
    for cypher in SMUGGLED:
        with pytest.raises(UsageError):
            store.read(cypher)
    assert store.read("MATCH (n) RETURN count(n)").rows == [(0,)]


def test_the_server_refuses_too(store: Store) -> None:
    """The second line: a read transaction of the server, should the first one miss something."""
    for cypher in ("CREATE (n:Agency {id: 'x', name: 'x'})", "MERGE (n:Agency {id: 'x', name: 'x'})"):
        with pytest.raises(KgError):
            store.reading(lambda tx, text=cypher: tx.run(text).consume())  # type: ignore[misc]
    assert store.read("MATCH (n) RETURN count(n)").rows == [(0,)]
