"""Neo4j as it is: errors in one line, loads at once, a server that dies, a user who may only read."""

from __future__ import annotations

import signal
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import neo4j
import pytest
from neo4j.exceptions import Neo4jError

from kg.errors import KgError, StoreError, UsageError
from kg.graph import build
from kg.model import Facts
from kg.store import open_store
from kg.store.base import Store
from kg.store.writing import run
from tests.generated import generated
from tests.servers.fixtures import emptied
from tests.servers.neo4j import Neo4jServer
from tests.store.test_load import MINISTRY, content, document


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Neo4jServer]:
    """A server of the test's own, to be killed."""
    server = Neo4jServer("5", tmp_path)
    try:
        server.start()
        yield server
    finally:
        server.stop()


def test_no_server_is_said_in_one_line() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(StoreError, match="does not answer") as caught:
        open_store(f"bolt://127.0.0.1:{port}")
    assert "\n" not in str(caught.value)


def test_a_wrong_password_is_said_and_not_shown(neo4j: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", "not-the-password")
    with pytest.raises(StoreError, match="refuses the user name or password") as caught:
        open_store(neo4j)
    assert "not-the-password" not in str(caught.value)


def test_an_unknown_database_is_said(neo4j: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_DATABASE", "elsewhere")
    with open_store(neo4j) as store, pytest.raises(StoreError, match="NEO4J_DATABASE"):
        store.read("RETURN 1")


def test_a_password_in_the_url_is_refused() -> None:
    with pytest.raises(UsageError) as caught:
        open_store("neo4j://neo4j:secret@localhost")
    assert "secret" not in str(caught.value)


def test_an_unknown_scheme_is_refused() -> None:
    with pytest.raises(UsageError, match="ftp"):
        open_store("ftp://localhost")


def test_a_wrong_query_is_a_usage_error(store: Store) -> None:
    with pytest.raises(UsageError):
        store.read("MATCH (n RETURN n")


def test_a_query_that_takes_too_long_is_stopped(neo4j: str) -> None:
    endless = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*)"
    with open_store(neo4j) as store, pytest.raises(StoreError, match="too long"):
        store.read(endless, timeout=0.5)


def test_loads_at_once_of_overlapping_documents_are_exact(store_url: str) -> None:
    """Four writers, each with all documents in an order of its own, in batches that meet in the middle."""
    corpus = list(generated(12))
    orders = [corpus, corpus[::-1], corpus[6:] + corpus[:6], corpus[::2] + corpus[1::2]]
    with open_store(store_url) as store:
        emptied(store)
        start = threading.Barrier(len(orders))

        def load(number: int) -> int:
            with open_store(store_url) as own:
                start.wait()
                return sum(own.load([facts]).new for facts in orders[number])

        with ThreadPoolExecutor(len(orders)) as pool:
            new = list(pool.map(load, range(len(orders))))
        assert sum(new) == len(corpus), "each document is new to one writer only"
        assert content(store.graph()) == content(build(corpus))


def test_loading_and_forgetting_at_once_leaves_the_graph_of_what_stays(store_url: str) -> None:
    corpus = list(generated(12))
    stay, go = corpus[:8], corpus[8:]
    with open_store(store_url) as store:
        emptied(store)
        store.load(go)
        with open_store(store_url) as other, ThreadPoolExecutor(2) as pool:
            loading = pool.submit(lambda: [store.load([facts]) for facts in stay])
            forgetting = pool.submit(lambda: [other.forget([facts.nodes[0].id]) for facts in go])
            loading.result()
            forgetting.result()
        assert content(store.graph()) == content(build(stay))


def test_a_server_killed_during_a_load_goes_on_with_the_same_command(
    server: Neo4jServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.store.base.BATCH_NODES", 150)
    monkeypatch.setattr("kg.store.neo4j.RETRY_SECONDS", 1)
    corpus = list(generated(10))

    def kill(done: int) -> None:
        if done >= 4:
            server.stop(signal.SIGKILL)

    with open_store(server.url) as store, pytest.raises(StoreError, match="does not answer"):
        store.load(corpus, progress=kill)
    server.start()
    with open_store(server.url) as store:
        whole = {document for document, _, _ in store.documents()}
        assert len(whole) >= 4
        assert content(store.graph()) == content(build(facts for facts in corpus if facts.nodes[0].id in whole))
        assert store.load(corpus).unchanged == len(whole)
        assert content(store.graph()) == content(build(corpus))


def test_a_server_that_comes_back_in_time_is_waited_for(server: Neo4jServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.store.base.BATCH_NODES", 150)
    monkeypatch.setattr("kg.store.neo4j.RETRY_SECONDS", 120)
    corpus = list(generated(8))

    restarts: list[threading.Timer] = []

    def restart(done: int) -> None:
        if done >= 3 and not restarts:
            server.stop(signal.SIGKILL)
            restarts.append(threading.Timer(1, server.start))
            restarts[0].start()

    with open_store(server.url) as store:
        store.load(corpus, progress=restart)
        assert restarts
        assert content(store.graph()) == content(build(corpus))


def test_a_server_that_goes_away_is_said_and_may_come_back(
    server: Neo4jServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.store.neo4j.RETRY_SECONDS", 0)
    with open_store(server.url) as store:
        store.load(generated(1))
        server.stop()
        with pytest.raises(StoreError, match="does not answer"):
            store.read("MATCH (n) RETURN count(n)")
        server.start()
        assert len(store.documents()) == 1


def test_the_schema_is_made_once_and_the_second_time_is_no_work(store: Store) -> None:
    store.apply_schema()
    names = {row[0] for row in store.read("SHOW INDEXES YIELD name").rows}
    assert {"agency_id", "agency_name", "agency_search", "goal_deadline", "document_path"} <= names
    assert all("IF NOT EXISTS" in statement for statement in store.schema_statements())


def test_ids_are_unique_by_constraint(store: Store) -> None:
    with pytest.raises(KgError), store.driver(write=True).session(database=store.database) as session:
        try:
            session.execute_write(lambda tx: tx.run("UNWIND [1, 2] AS x CREATE (:Agency {id: 'same'})").consume())
        except Exception as error:
            raise KgError(str(error)) from error
    assert store.read("MATCH (n) RETURN count(n)").rows == [(0,)]


def test_what_fails_in_the_last_statement_is_raised_and_nothing_stays(store: Store) -> None:
    """Statements are not waited for: the commit tells that one failed."""
    create = "UNWIND $rows AS id CREATE (:Agency {id: id})"

    def work(tx: neo4j.ManagedTransaction) -> None:
        run(tx, create, ["one"])
        run(tx, create, ["two", "two"])

    with store.driver(write=True).session(database=store.database) as session:
        with pytest.raises(Neo4jError):
            session.execute_write(work)
        session.execute_write(run, create, ["one", "two"])
    assert store.counts() == {"Agency": 2}


def test_a_value_that_the_server_refuses_takes_the_whole_batch_back(neo4j: str) -> None:
    good = document("民政部甲", MINISTRY, "部长")
    *others, person = document("民政部乙", MINISTRY, "部长").nodes
    mixed = replace(person, name="李明", properties={"posts": ("部长", 1)})
    with open_store(neo4j) as store:
        emptied(store)
        with pytest.raises(KgError):
            store.load([good, Facts((*others, mixed), ())])
        assert store.counts() == {}
        assert store.load([good]).new == 1
        assert content(store.graph()) == content(build([good]))
