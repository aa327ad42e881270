"""The embedded store's private server: found, shared, durable, and gone when nobody needs it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.graph import build
from kg.store import open_store
from tests.generated import generated
from tests.store.test_load import content

LOADER = "from kg.store import open_store; from tests.generated import generated; import sys\n"
LOADER += "with open_store(sys.argv[1]) as store: print(store.load(generated(int(sys.argv[2]))).documents)"


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(tmp_path / "kg.db")


def servers(folder: str) -> list[int]:
    """The Java processes that serve a folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            arguments = (process / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if f"-Darcadedb.server.rootPath={folder}".encode() in arguments and arguments[0].endswith(b"java"):
            found.append(int(process.name))
    return found


def until(condition: object, seconds: float = 30) -> Iterator[None]:
    """Polls of a condition that must come true."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        yield
        time.sleep(0.1)
    raise AssertionError(f"{condition} did not come true within {seconds} s")


def test_there_is_nothing_to_read_before_the_first_load(folder: str) -> None:
    with open_store(folder) as store, pytest.raises(StoreError, match="there is no store"):
        store.read("MATCH (n) RETURN n")
    assert not Path(folder).exists()


def test_a_folder_of_something_else_is_no_store(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear", encoding="utf-8")
    with pytest.raises(StoreError, match="is no store"):
        open_store(str(tmp_path))
    with pytest.raises(StoreError, match="is no store"):
        open_store(str(tmp_path / "letter.txt"))
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_file_url_is_a_folder(tmp_path: Path) -> None:
    with open_store((tmp_path / "a b").as_uri()) as store:
        store.load(generated(1))
    with open_store(str(tmp_path / "a b")) as store:
        assert len(store.documents()) == 1


def test_commands_share_one_server_and_see_each_others_writes(folder: str) -> None:
    with open_store(folder) as first, open_store(folder) as second:
        first.load(generated(2))
        assert len(second.documents()) == 2
        assert len(servers(folder)) == 1
    with open_store(folder) as third:
        assert len(third.documents()) == 2
        assert len(servers(folder)) == 1


def test_processes_that_start_at_once_join_and_load_exactly(folder: str) -> None:
    commands = [[sys.executable, "-c", LOADER, folder, str(documents)] for documents in (8, 12, 10)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for command in commands]
    for process in running:
        _, complaint = process.communicate(timeout=120)
        assert process.returncode == 0, complaint.decode()
    assert len(servers(folder)) == 1
    with open_store(folder) as store:
        assert content(store.graph()) == content(build(generated(12)))


def test_the_server_goes_when_nobody_has_used_it_for_a_while(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_STORE_IDLE", "0.5")
    with open_store(folder) as store:
        store.load(generated(1))
        time.sleep(2)
        assert len(servers(folder)) == 1, "a server in use stays"
    for _ in until("server gone"):
        if not servers(folder):
            break
    with open_store(folder) as store:
        assert len(store.documents()) == 1


@pytest.mark.parametrize("victim", ["server", "keeper"])
def test_a_kill_loses_nothing_that_was_acknowledged(folder: str, victim: str) -> None:
    with open_store(folder) as store:
        store.load(generated(3))
        (server,) = servers(folder)
        keeper = int(Path(f"/proc/{server}/stat").read_text().rsplit(")", 1)[1].split()[1])
        os.kill(server if victim == "server" else keeper, signal.SIGKILL)
        for _ in until("server gone"):
            if not servers(folder):
                break
        with pytest.raises(StoreError, match="does not answer"):
            store.read("MATCH (n) RETURN count(n)")
    with open_store(folder) as store:
        assert content(store.graph()) == content(build(generated(3)))


def test_who_comes_while_a_killed_server_is_on_its_way_out_starts_another(folder: str) -> None:
    with open_store(folder) as store:
        store.load(generated(1))
    os.kill(servers(folder)[0], signal.SIGKILL)
    with open_store(folder) as store:  # its keeper, which holds the lock, has yet to notice
        assert len(store.documents()) == 1


def test_a_server_killed_during_a_load_leaves_whole_documents(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.store.base.BATCH_NODES", 150)
    corpus = list(generated(14))

    def kill_after_some(done: int) -> None:
        if done >= 6:
            os.kill(servers(folder)[0], signal.SIGKILL)

    with open_store(folder) as store, pytest.raises(StoreError):
        store.load(corpus, progress=kill_after_some)
    with open_store(folder) as store:
        assert len(store.documents()) >= 6
        whole = {document for document, _, _ in store.documents()}
        assert content(store.graph()) == content(build(facts for facts in corpus if facts.nodes[0].id in whole))
        assert store.load(corpus).unchanged == len(whole)
        assert content(store.graph()) == content(build(corpus))


def test_a_store_that_another_program_has_open_says_so(folder: str) -> None:
    with open_store(folder) as store:
        store.load(generated(1))
    for server in servers(folder):
        os.kill(server, signal.SIGTERM)
    for _ in until("server gone"):
        if not servers(folder):
            break
    locker = f"import arcadedb_embedded as a; d = a.open_database({folder + '/databases/neo4j'!r}); print(1, flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", locker],
        cwd=folder,  # it writes a log where it stands
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"1"
        with open_store(folder) as store, pytest.raises(StoreError, match="locked by another process"):
            store.read("MATCH (n) RETURN count(n)")
        other.communicate(b"\n")


def test_no_password_stands_in_arguments_environment_or_log(folder: str) -> None:
    with open_store(folder) as store:
        store.load(generated(1))
        lock = Path(folder, "server.lock")
        secrets = [value for value in lock.read_text(encoding="utf-8").split('"') if len(value) == 32]
        assert len(secrets) == 2
        assert lock.stat().st_mode & 0o077 == 0
        assert Path(folder).stat().st_mode & 0o077 == 0
        process = Path(f"/proc/{servers(folder)[0]}")
        seen = (process / "cmdline").read_text() + (process / "environ").read_text()
        seen += Path(folder, "server.log").read_text(encoding="utf-8")
        assert not any(secret in seen for secret in secrets)


def test_without_the_wheel_the_message_says_what_to_do(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.store.server.find_spec", lambda name: None)
    with open_store(folder) as store, pytest.raises(StoreError, match="pip install arcadedb-embedded"):
        store.load(generated(1))
