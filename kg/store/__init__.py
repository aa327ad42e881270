"""Stores: one interface, two servers behind it, one driver to both.

``open_store`` takes a folder or ``file:`` URL (the embedded store, made where it is not there) or a URL that the Neo4j
driver knows. How the graph stands in a store is told in :mod:`kg.store.layout`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from kg.errors import UsageError

if TYPE_CHECKING:
    from kg.store.base import Store

__all__ = ["open_store"]

NEO4J_SCHEMES = frozenset({"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"})


def open_store(url: str) -> Store:
    """The store at ``url``, connected; :class:`kg.errors.StoreError` where it cannot be."""
    scheme, separator, _ = url.partition("://")
    if separator and scheme in NEO4J_SCHEMES:
        if "@" in urlsplit(url).netloc:
            raise UsageError("a store's URL holds no user and password: set NEO4J_USERNAME and NEO4J_PASSWORD")
        from kg.store.neo4j import Neo4jStore

        return Neo4jStore(url)
    if separator and scheme != "file":
        raise UsageError(f"no store speaks {scheme!r}: give a folder, or one of {', '.join(sorted(NEO4J_SCHEMES))}")
    from kg.store.server import Server, is_store

    folder = Path(unquote(urlsplit(url).path) if url.startswith("file:") else url).expanduser().resolve()
    # Before the driver is imported, which takes a good part of the time that the server needs to start.
    server = Server(folder) if is_store(folder) else None
    from kg.store.embedded import EmbeddedStore

    return EmbeddedStore(url, folder, server)
