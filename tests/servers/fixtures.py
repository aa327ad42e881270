"""Stores for tests: the embedded one and real Neo4j servers, or the one server that ``NEO4J_URI`` names.

``store`` runs a test once on each store, empty; ``store_url`` is the session's URL of each, for fixtures of a wider
scope, which call ``emptied`` themselves. A server that cannot be had is an error, never a skip.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.store import open_store
from kg.store.base import Store
from tests.servers.neo4j import PASSWORD, Neo4jServer

STORES = ("embedded", "neo4j") if os.environ.get("NEO4J_URI") else ("embedded", "neo4j-5", "neo4j-2026")


@pytest.fixture(scope="session", autouse=True)
def _store_environment() -> Iterator[None]:
    """Embedded servers go soon after their last use; started Neo4j servers have a password of their own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KG_STORE_IDLE", "10")
        if "NEO4J_URI" not in os.environ:
            patch.setenv("NEO4J_USERNAME", "neo4j")
            patch.setenv("NEO4J_PASSWORD", PASSWORD)
            patch.delenv("NEO4J_DATABASE", raising=False)
        yield


@pytest.fixture(scope="session")
def embedded_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tmp_path_factory.mktemp("embedded"))


@pytest.fixture(scope="session")
def neo4j_5(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    yield from _served("5", tmp_path_factory.mktemp("neo4j-5"))


@pytest.fixture(scope="session")
def neo4j_2026(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    yield from _served("2026", tmp_path_factory.mktemp("neo4j-2026"))


def _served(version: str, home: Path) -> Iterator[str]:
    server = Neo4jServer(version, home)
    try:
        server.start()
        yield server.url
    finally:
        server.stop()


@pytest.fixture(scope="session")
def neo4j(request: pytest.FixtureRequest) -> str:
    """The URL of a Neo4j: the one that ``NEO4J_URI`` names, which must be empty, or 5.26."""
    given = os.environ.get("NEO4J_URI")
    if given is None:
        return str(request.getfixturevalue("neo4j_5"))
    with open_store(given) as store:
        assert store.read("MATCH (n) RETURN count(n)").rows == [(0,)], "tests empty their database: give an empty one"
    return given


@pytest.fixture(scope="session", params=STORES)
def store_url(request: pytest.FixtureRequest) -> str:
    fixtures = {"embedded": "embedded_url", "neo4j": "neo4j", "neo4j-5": "neo4j_5", "neo4j-2026": "neo4j_2026"}
    return str(request.getfixturevalue(fixtures[request.param]))


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    with open_store(store_url) as opened:
        emptied(opened)
        yield opened


@pytest.fixture
def embedded(embedded_url: str) -> Iterator[Store]:
    with open_store(embedded_url) as opened:
        emptied(opened)
        yield opened


def emptied(store: Store) -> Store:
    """The store with its schema and nothing else."""
    store.apply_schema()
    with store.driver(write=True).session(database=store.database) as session:
        while session.execute_write(
            lambda tx: tx.run("MATCH (n) WITH n LIMIT 1000 DETACH DELETE n RETURN count(n)").single(strict=True).value()
        ):
            pass
    return store
