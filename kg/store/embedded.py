"""The embedded store: a folder, served to this user's processes by a private server of its own."""

from __future__ import annotations

import base64
import fcntl
import json
import os
import shutil
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import neo4j

from kg.errors import StoreError
from kg.schema import schema
from kg.store.base import Store, missing
from kg.store.constraints import indexes
from kg.store.server import DATABASE, MARKER, READER, WRITER, Address, Server, is_store

_LITTLE = 1 << 20  # bytes on a disk, too few for the files of a type
_KINDS = {
    "unique": "UNIQUE",
    "range": "NOTUNIQUE",
    "fulltext": 'FULL_TEXT METADATA {"analyzer": "org.apache.lucene.analysis.cjk.CJKAnalyzer"}',
}


class EmbeddedStore(Store):
    """The graph in a folder. It is made by the first write; before, there is nothing to read."""

    def __init__(self, url: str, folder: Path, server: Server | None) -> None:
        self.url = url
        self.folder = folder
        self.database = DATABASE
        self._drivers: dict[str, neo4j.Driver] = {}
        self._address: Address | None = None
        self._server = server

    def exists(self) -> bool:
        return is_store(self.folder)

    def _create(self) -> None:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            (self.folder / MARKER).write_text("1\n", encoding="utf-8")
        except OSError as error:
            raise StoreError(f"no store can be made at {self.url}: {error.strerror}") from error

    def _running(self, *, create: bool) -> Address:
        if self._server is None:
            if not self.exists():
                if not create:
                    raise StoreError(f"there is no store at {self.url}: load documents into it first")
                self._create()
            self._server = Server(self.folder)
        if self._address is None:
            self._address = self._server.address()
        return self._address

    def driver(self, *, write: bool) -> neo4j.Driver:
        """The driver of the user who may write, or of the one who may not."""
        address = self._running(create=write)
        user, password = (WRITER, address.writer) if write else (READER, address.reader)
        if user not in self._drivers:
            self._drivers[user] = neo4j.GraphDatabase.driver(
                f"bolt://127.0.0.1:{address.bolt}", auth=(user, password), max_transaction_retry_time=5
            )
        return self._drivers[user]

    def close(self) -> None:
        """Give back all connections; the server stays for some minutes, for the next command."""
        for driver in self._drivers.values():
            driver.close()
        self._drivers.clear()
        if self._server is not None:
            self._server.close()
            self._server = self._address = None

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """The server's transactions collide late and often: writers of all processes take turns instead."""
        descriptor = os.open(self.folder / "writers.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)

    def apply_schema(self) -> None:
        """Make the types, constraints and indexes that are not there yet."""
        address = self._running(create=True)
        with self._turn():
            if self.reading(missing):
                _command(address, _script(), self.url, self.folder)


def _script() -> str:
    """The schema in the server's SQL: its Cypher makes no full-text index, and a type made by the way, inside a
    transaction, would make others' transactions fail."""
    ontology = schema()
    lines = [f"CREATE VERTEX TYPE {label} IF NOT EXISTS" for label in ontology.labels]
    lines += [f"CREATE EDGE TYPE {kind} IF NOT EXISTS" for kind in ontology.relationships]
    for index in indexes():
        declared = ontology.labels[index.label].properties.get(index.key)
        of_type = "DATE" if declared and declared.type == "date" else "STRING"
        lines += [
            f"CREATE PROPERTY {index.label}.{index.key} IF NOT EXISTS {of_type}",
            f"CREATE INDEX {index.name} IF NOT EXISTS ON {index.label} ({index.key}) {_KINDS[index.kind]}",
        ]
    return ";\n".join(lines) + ";"


def _command(address: Address, script: str, url: str, folder: Path) -> None:
    token = base64.b64encode(f"{WRITER}:{address.writer}".encode()).decode()
    request = urllib.request.Request(
        f"http://127.0.0.1:{address.http}/api/v1/command/{DATABASE}",
        json.dumps({"language": "sqlscript", "command": script}).encode(),
        {"Content-Type": "application/json", "Authorization": f"Basic {token}"},
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
            answer.read()
    except urllib.error.HTTPError as error:
        reason = "the disk is full" if shutil.disk_usage(folder).free < _LITTLE else f"see {folder / 'server.log'}"
        raise StoreError(f"{url}: the schema cannot be made: {reason}") from error
    except OSError as error:
        raise StoreError(f"{url}: the schema cannot be made: {error}") from error
