"""The private server of an embedded store: found where it runs, started where it does not.

The server is ArcadeDB with its own Java runtime, both from the wheel, and listens on loopback only. Two passwords are
made anew at every start: one for writing, one for a user of a group that may only read. They stand in
``server.lock``, a file for the owner alone, and, as hashes, in the server's configuration; never in arguments,
environment or logs.

``server.lock`` is locked as long as a server lives, ``clients.lock`` shared as long as a client does: the operating
system lets go of both when a process dies, however it dies.
"""

from __future__ import annotations

import base64
import fcntl
import hashlib
import json
import os
import secrets
import socket
import sys
import time
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from pathlib import Path

from kg.errors import StoreError
from kg.store import keeper

MARKER = "kg-store"
DATABASE = "neo4j"
WRITER, READER = "root", "reader"
START_SECONDS = 60
IDLE_SECONDS = 300
# Without an archive of classes every start is slow: the first server stops soon, to leave one behind.
IDLE_SECONDS_FIRST = 15
_MESSAGE_BYTES = 1 << 28  # a document of 32 MB of text goes in one message, whatever its characters
BOLT_HANDSHAKE = bytes.fromhex("6060b017 00000404 00000000 00000000 00000000")
_ALL_RECORDS = ["createRecord", "readRecord", "updateRecord", "deleteRecord"]


@dataclass(frozen=True, slots=True)
class Address:
    """Where a running server listens, and its passwords."""

    bolt: int
    http: int
    writer: str
    reader: str


def is_store(folder: Path) -> bool:
    """Whether a store was made in ``folder``; a :class:`StoreError` where something else is there."""
    if (folder / MARKER).exists():
        return True
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise StoreError(f"{folder} is no store: give another folder, or one that is empty")
    return False


class Server:
    """A client's hold on the server of a folder; the server stays for some minutes after the last one lets go."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._clients = os.open(folder / "clients.lock", os.O_RDWR | os.O_CREAT, 0o600)
        fcntl.flock(self._clients, fcntl.LOCK_SH)
        self._launched = self._start()

    def _start(self) -> bool:
        """Start the server, unless somebody has; whether this did."""
        lock = os.open(self.folder / "server.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        else:
            os.ftruncate(lock, 0)
            bolt, http = _free_ports(2)
            address = Address(bolt, http, secrets.token_urlsafe(24), secrets.token_urlsafe(24))
            _configure(self.folder, address)
            # Written before, for who is interrupted after the launch would leave a server that nobody finds.
            os.write(lock, json.dumps(asdict(address)).encode())
            _launch(self.folder, address, lock)
            return True
        finally:
            os.close(lock)

    def address(self) -> Address:
        """Where the server listens, once it does."""
        until = time.monotonic() + START_SECONDS
        # Bolt answers before the server has made a new database, which it does last.
        known = (self.folder / "databases" / DATABASE / "schema.json").exists()
        while time.monotonic() < until:
            address = self._written()
            if address and _answers(address.bolt) and (known or _ready(address.http)):
                return address
            if self._dead():
                if self._launched:
                    raise StoreError(f"the store {self.folder} {_reason(self.folder / 'server.log')}")
                self._launched = self._start()  # the one that was there was on its way out
            time.sleep(0.005)
        raise StoreError(f"the store {self.folder} did not start within {START_SECONDS} s: see its server.log")

    def close(self) -> None:
        """Let go; from now the server counts the idle seconds."""
        os.utime(self._clients)
        os.close(self._clients)

    def _written(self) -> Address | None:
        try:
            return Address(**json.loads((self.folder / "server.lock").read_bytes()))
        except ValueError:
            return None

    def _dead(self) -> bool:
        lock = os.open(self.folder / "server.lock", os.O_RDWR)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        finally:
            os.close(lock)
        return True


def _launch(folder: Path, address: Address, lock: int) -> None:
    home = _wheel()
    archive = _archive(home)
    known = archive is not None and archive.exists()
    settings = {
        "server.rootPath": folder,
        "server.databaseDirectory": folder / "databases",
        "server.mode": "test",  # production conceals what is wrong with a query
        "opencypher.loadCsv.allowFileUrls": "false",
        "opencypher.loadCsv.allowRemoteUrls": "false",
        "bolt.maxMessageSize": _MESSAGE_BYTES,
        "bolt.packstream.maxValueLength": _MESSAGE_BYTES,
        "server.httpIncomingHost": "127.0.0.1",
        "server.httpIncomingPort": address.http,
        "server.plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
        "server.defaultDatabases": f"{DATABASE}[]",
        "server.saltIterations": 1,
        "bolt.host": "127.0.0.1",
        "bolt.port": address.bolt,
        "bolt.defaultDatabase": DATABASE,
        "serverMetrics": "false",
        "polyglotEngineEnabled": "false",
        "command.timeout": 120_000,
        "txWalFlush": 1,
    }
    java = [
        str(home / "jre" / "bin" / "java"),
        "-Xmx768m",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",  # else its clients would wait for ever
        "-XX:TieredStopAtLevel=1",
        *([f"-XX:AOTCache={archive}"] if known else [f"-XX:AOTCacheOutput={archive}.new"] if archive else []),
        "--add-opens=java.base/java.nio=ALL-UNNAMED",
        "--add-opens=java.base/java.nio.channels.spi=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        *(f"-Darcadedb.{key}={value}" for key, value in settings.items()),
        "-cp",
        os.pathsep.join(sorted(str(jar) for jar in (home / "jars").glob("*.jar"))),
        "com.arcadedb.server.ArcadeDBServer",
    ]
    idle = os.environ.get("KG_STORE_IDLE") or str(IDLE_SECONDS if known or not archive else IDLE_SECONDS_FIRST)
    keep = [
        sys.executable,
        "-I",
        "-S",
        keeper.__file__,
        str(folder),
        idle,
        str(lock),
        "" if known else str(archive or ""),
    ]
    os.set_inheritable(lock, True)
    # No Popen: the keeper outlives this process, which has nothing to wait for.
    os.posix_spawn(
        keep[0],
        [*keep, *java],
        os.environ,
        setsid=True,
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, str(folder / "server.log"), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
            (os.POSIX_SPAWN_DUP2, 1, 2),
        ],
    )


def _configure(folder: Path, address: Address) -> None:
    """The server's users and groups."""
    groups = {
        "admin": (["updateSecurity", "updateSchema", "updateDatabaseSettings"], _ALL_RECORDS),
        "readers": ([], ["readRecord"]),
        "*": ([], []),
    }
    declared = {
        name: {"resultSetLimit": -1, "readTimeout": -1, "access": database, "types": {"*": {"access": records}}}
        for name, (database, records) in groups.items()
    }
    config = folder / "config"
    config.mkdir(mode=0o700, exist_ok=True)
    users = [
        {"name": WRITER, "databases": {"*": ["admin"]}, "password": _hash(address.writer)},
        {"name": READER, "databases": {"*": ["readers"]}, "password": _hash(address.reader)},
    ]
    _write(config / "server-groups.json", json.dumps({"databases": {"*": {"groups": declared}}, "version": 2}))
    _write(config / "server-users.jsonl", "".join(json.dumps(user) + "\n" for user in users))


def _hash(password: str) -> str:
    """One round is enough: the password is 192 random bits."""
    salt = base64.b64encode(secrets.token_bytes(32)).decode()
    key = base64.b64encode(hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), 1, 32)).decode()
    return f"PBKDF2WithHmacSHA256$1${salt}${key}"


def _write(path: Path, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)


def _wheel() -> Path:
    """Where the wheel keeps its Java runtime and jars; found without importing it."""
    found = find_spec("arcadedb_embedded")
    if found is None or found.origin is None:
        raise StoreError(
            "the embedded store needs the package arcadedb-embedded (Linux, glibc 2.34 or newer):"
            " pip install arcadedb-embedded, or use a Neo4j server by its URL"
        )
    return Path(found.origin).parent


def _archive(home: Path) -> Path | None:
    """The class-data archive for this very installation; none where there is no place for it."""
    stamp = [(jar.name, jar.stat().st_size, jar.stat().st_mtime_ns) for jar in sorted((home / "jars").glob("*.jar"))]
    name = hashlib.sha256(repr((str(home), stamp)).encode()).hexdigest()[:16]
    folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "policy-kg"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return folder / f"{name}.aot" if os.access(folder, os.W_OK) else None


def _reason(log: Path) -> str:
    text = log.read_text("utf-8", "replace") if log.exists() else ""
    if "No space left on device" in text:
        return "cannot be opened: the disk is full"
    if "LockException" in text or "is locked" in text:
        return "is locked by another process: close what else has it open"
    if "GLIBC_" in text or "Exec format error" in text:
        return "cannot be opened: the embedded store does not run on this platform; use a Neo4j server by its URL"
    return f"cannot be opened: its server stopped, see {log}"


def _free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


def _ready(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), 1) as connection:
            connection.sendall(b"GET /api/v1/ready HTTP/1.0\r\n\r\n")
            return b" 204 " in connection.recv(64)
    except OSError:
        return False


def _answers(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), 1) as connection:
            connection.sendall(BOLT_HANDSHAKE)
            return len(connection.recv(4)) == 4
    except OSError:
        return False
