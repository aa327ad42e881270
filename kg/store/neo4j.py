"""A Neo4j server, cluster or Aura."""

from __future__ import annotations

import os

import neo4j

from kg.store.base import Store, missing
from kg.store.errors import told

RETRY_SECONDS = 30
"""How long a transaction is tried again when the server is busy, elects a leader or starts anew."""


class Neo4jStore(Store):
    """The graph in Neo4j; user, password and database come from ``NEO4J_USERNAME``, ``NEO4J_PASSWORD`` and
    ``NEO4J_DATABASE``. Queries need no more than the right to read."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.database = os.environ.get("NEO4J_DATABASE") or None
        user, password = os.environ.get("NEO4J_USERNAME", "neo4j"), os.environ.get("NEO4J_PASSWORD")
        with told(url):
            self._driver = neo4j.GraphDatabase.driver(
                url,
                auth=(user, password) if password else None,
                connection_timeout=5,
                connection_acquisition_timeout=15,
                max_transaction_retry_time=RETRY_SECONDS,
            )
        try:
            with told(url):
                self._driver.verify_connectivity()
        except BaseException:
            self._driver.close()
            raise

    def driver(self, *, write: bool) -> neo4j.Driver:
        """The one driver: the transaction's mode says whether it may write."""
        return self._driver

    def close(self) -> None:
        """Give back all connections."""
        self._driver.close()

    def apply_schema(self) -> None:
        """Make the constraints and indexes that are not there yet, and wait until they can be used."""
        new = self.reading(missing)
        with told(self.url), self._session(write=True) as session:
            for index in new:
                session.execute_write(_run, index.statement)
            if new:
                session.execute_read(_run, "CALL db.awaitIndexes(60)")


def _run(tx: neo4j.ManagedTransaction, statement: str) -> None:
    tx.run(statement).consume()
