"""Files for the offline importer: a real server that imports them holds the same graph."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import InputError
from kg.graph import build
from kg.model import Facts, Node
from kg.store import open_store
from kg.store.bulk import write_import
from tests.generated import generated
from tests.servers.neo4j import Neo4jServer
from tests.store.test_load import BARE_MINISTRY, MINISTRY, content, document


@pytest.mark.parametrize("version", ["5", "2026"])
def test_a_server_imports_the_same_graph(version: str, tmp_path: Path) -> None:
    odd = document('民政部"甲",\n乙;丙', MINISTRY, "部长")
    corpus: list[Facts] = [*generated(5), odd, document("民政部乙", BARE_MINISTRY, "副部长")]
    command = write_import(corpus, tmp_path / "files")
    server = Neo4jServer(version, tmp_path / "home")
    server.admin(*command.split()[1:])
    server.start()
    try:
        with open_store(server.url) as store:
            assert content(store.graph()) == content(build(corpus))
            assert store.load(corpus).unchanged == len(corpus)
            assert content(store.graph()) == content(build(corpus))
    finally:
        server.stop()


def test_the_files_are_the_same_bytes_each_time(tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_import(generated(3), tmp_path / name)
    made = [{path.name: path.read_bytes() for path in (tmp_path / name).glob("*.csv")} for name in ("a", "b")]
    assert made[0]
    assert made[0] == made[1]


def test_an_item_that_holds_the_separator_is_told(tmp_path: Path) -> None:
    node = Node("Document", "a", ("a",), properties={"text": "a", "paths": ("a.txt", "b\x1fc.txt")})
    with pytest.raises(InputError, match=r"U\+001F, .*'b\\x1fc.txt'"):
        write_import([Facts((node,), ())], tmp_path / "import")
    assert list((tmp_path / "import").iterdir()) == []


def test_a_write_that_fails_leaves_no_file(tmp_path: Path) -> None:
    node = Node("Document", "a", ("a",), properties={"text": "half a pair \ud800"})
    with pytest.raises(UnicodeEncodeError):
        write_import([Facts((node,), ())], tmp_path / "import")
    assert list((tmp_path / "import").iterdir()) == []
