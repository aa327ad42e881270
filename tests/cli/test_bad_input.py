"""What bad input gets: one clear line, the right exit status, no traceback, the store as it was."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

import pytest
from click.testing import Result

from kg.cli import COMMANDS
from tests.cli.conftest import KG, Kg, kg_process

TEXT = "民政部关于加强养老服务工作的通知\n各省民政厅：\n一、加强监管。落实责任。\n民政部\n2024年5月6日\n"


def refused(result: Result | subprocess.CompletedProcess[str], status: int) -> str:
    """The one line that a refusal is."""
    code = result.exit_code if isinstance(result, Result) else result.returncode
    line = result.stderr.strip()
    assert (code, result.stdout) == (status, ""), result.stderr
    assert line.startswith("kg: ") and "\n" not in line and "Traceback" not in line, line
    assert "a fault of kg" not in line, line
    return line


def bad_inputs(folder: Path) -> dict[str, Path]:
    """A file or folder of each kind that is no document."""
    (folder / "empty.txt").write_bytes(b"")
    (folder / "blank.txt").write_bytes(b" \n\n")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (folder / "wrong.txt").write_bytes("民政部".encode() + b"\xff\xfe\x00\x81")
    (folder / "none").mkdir()
    os.mkfifo(folder / "pipe")
    return {p.name: p for p in folder.iterdir()} | {"missing": folder / "missing.txt"}


@pytest.mark.parametrize(
    "name", ["empty.txt", "blank.txt", "binary.txt", "picture.png", "wrong.txt", "none", "pipe", "missing"]
)
@pytest.mark.parametrize("command", [("extract", "-o", "out.json"), ("load",)])
def test_no_document(name: str, command: tuple[str, ...], kg: Kg, tmp_path: Path) -> None:
    path = bad_inputs(tmp_path)[name]
    line = refused(kg(command[0], path, *command[1:]), 1)
    assert path.name in line
    assert not (tmp_path / "out.json").exists() and not (tmp_path / "kg.db").exists()


def test_some_documents_failed(kg: Kg, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "good.txt").write_text(TEXT, encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    result = kg("extract", folder, "-o", "out.json", "--report", "report.jsonl")
    assert (result.exit_code, result.stdout) == (3, "")
    assert "1 of 2 documents failed" in result.stderr
    assert len(json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))["nodes"]) > 1
    (failure,) = map(json.loads, (tmp_path / "report.jsonl").read_text(encoding="utf-8").splitlines())
    assert failure["path"].endswith("empty.txt") and failure["stage"] == "read"


@pytest.mark.parametrize(
    "arguments",
    [
        ("query", "agencies"),
        ("cypher", "RETURN 1"),
        ("view",),
        ("explain", "民政部"),
        ("stats",),
        ("stats", "--coverage"),
        ("export", "-o", "x.json"),
        ("diff", "kg.db", "kg.db"),
        ("forget", "a.txt"),
        ("store", "copy", "kg.db", "other.db"),
    ],
)
def test_a_store_that_is_not_there(arguments: tuple[str, ...], kg: Kg, tmp_path: Path) -> None:
    assert "kg.db" in refused(kg(*arguments), 1)
    assert not (tmp_path / "kg.db").exists() and not (tmp_path / "graph.html").exists()


@pytest.mark.parametrize("command", [("load", "a.txt"), ("query", "agencies"), ("stats",), ("schema", "--apply")])
def test_a_server_that_is_not_there(command: tuple[str, ...], kg: Kg, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert "bolt://127.0.0.1:1" in refused(kg(*command, "--store", "bolt://127.0.0.1:1"), 1)


def test_a_refused_password_is_not_shown(neo4j: str, kg: Kg, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEO4J_PASSWORD", "not-the-password")
    line = refused(kg("stats", "--store", neo4j), 1)
    assert "NEO4J_PASSWORD" in line and "not-the-password" not in line


def test_a_password_on_the_command_line_is_refused_and_not_shown(kg: Kg) -> None:
    assert "hunter2" not in refused(kg("stats", "--store", "bolt://neo4j:hunter2@localhost"), 2)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("query", "agences"), "agencies"),
        (("query", "agency-profile"), "-p agency="),
        (("query", "agencies", "-p", "levle=central"), "level"),
        (("query", "agency-profile", "-p", "agency=民政部门"), "民政部"),
        (("explain", "民政部门"), "民政部"),
        (("cypher", "CREATE (n)"), "CREATE"),
        (("cypher", "MATCH (n RETURN n"), "query is wrong"),
        (("forget", "nothing.txt"), "nothing.txt"),
        (("view", "--query", "agences"), "agencies"),
        (("view", "--around", "民政部门"), "民政部"),
        (("export", "-o", "graph.xlsx"), ".graphml"),
        (("diff", "a.xlsx", "b.xlsx"), "a.xlsx"),
    ],
)
def test_what_is_not_known_names_what_is(arguments: tuple[str, ...], told: str, kg: Kg, seeded: str) -> None:
    result = kg(*arguments, env={"KG_STORE": seeded})
    assert told in refused(result, 1 if arguments[0] == "diff" else 2)


@pytest.mark.parametrize(
    "arguments",
    [
        ("nothing",),
        ("query", "agencies", "-p", "level"),
        ("query", "agencies", "--format", "xml"),
        ("extract", "a.txt"),
        ("extract", "-o", "a.json"),
        ("extract", "a.txt", "-o", "a.json", "--llm", "http://localhost"),
        ("load",),
        ("view", "--query", "agencies", "--around", "民政部"),
        ("view", "-p", "a=b"),
        ("view", "--depth", "3"),
        ("view", "--depth", "1", "--query", "agencies"),
        ("view", "--today", "tomorrow"),
        ("store", "copy", "a"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], kg: Kg, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert "--help" in refused(kg(*arguments), 2)


def test_a_mistyped_command_names_the_nearest(kg: Kg) -> None:
    assert refused(kg("laod"), 2) == "kg: No such command 'laod', did you mean load; kg --help lists them all"


def test_a_name_that_is_no_utf_8_is_shown_with_marks_and_the_rest_goes_on(kg: Kg, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, text in ((b"bad\xff.txt", TEXT), (b"none\xfe.txt", ""), (b"good.txt", TEXT.replace("养老", "儿童"))):
        (folder / os.fsdecode(name)).write_text(text, encoding="utf-8")
    result = kg("extract", "in", "-o", "out.json", "--report", "failed.jsonl")
    assert (result.exit_code, result.stderr.count("\n")) == (3, 2)
    assert '"in/bad?.txt"' in (tmp_path / "out.json").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "failed.jsonl").read_text(encoding="utf-8"))["path"] == "in/none?.txt"


def test_what_stands_in_no_store_says_how_to_list_what_does(kg: Kg, seeded: str) -> None:
    assert "MATCH (d:Document)" in refused(kg("forget", "nothing.txt", "--store", seeded), 2)


def test_a_query_of_ones_own_that_is_wrong_says_where(kg: Kg, seeded: str) -> None:
    assert "'(n RETURN'" in refused(kg("cypher", "MATCH (n RETURN n", "--store", seeded), 2)
    assert "x" in refused(kg("cypher", "RETURN $x", "--store", seeded), 2)


def test_an_answer_without_rows_is_no_empty_line(kg: Kg, seeded: str) -> None:
    query = "MATCH (a:Agency) WHERE a.name = 'nobody' RETURN a.name AS name"
    assert kg("cypher", query, "--store", seeded, "--format", "csv").stdout == ""
    assert kg("cypher", query, "--store", seeded, "--format", "json").stdout == "[]\n"


def test_a_file_that_is_no_graph_is_not_taken_for_a_store(kg: Kg, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(TEXT, encoding="utf-8")
    assert "'.md'" in refused(kg("diff", "a.md", "a.md"), 2)


def test_a_folder_for_the_bulk_importer_cannot_be_read_back(kg: Kg, seeded: str) -> None:
    kg("export", "--format", "neo4j-import", "-o", "import", "--store", seeded)
    assert "cannot be read back" in refused(kg("diff", "import", "import"), 2)


def test_labels_that_are_not_there(kg: Kg, tmp_path: Path) -> None:
    refused(kg("evaluate", tmp_path), 1)
    (tmp_path / "a.gold.json").write_text("{}", encoding="utf-8")
    assert "a.txt" in refused(kg("evaluate", tmp_path), 1)
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.gold.json").write_text('{"policies": [{"name": "x", "issuers": ["y"]}]}', encoding="utf-8")
    assert "y" in refused(kg("evaluate", tmp_path), 1)


def test_a_folder_that_is_no_store(kg: Kg, tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "1.jpg").write_bytes(b"x")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    refused(kg("load", "a.txt", "--store", "photos"), 1)
    assert [p.name for p in (tmp_path / "photos").iterdir()] == ["1.jpg"]


def test_an_output_that_cannot_be_written(kg: Kg, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert "a.txt" in refused(kg("extract", "a.txt", "-o", "a.txt/out.json"), 1)


def test_a_full_disk_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "out.json").symlink_to("/dev/full")
    run = kg_process("extract", tmp_path / "a.txt", "-o", tmp_path / "out.json")
    assert "No space left" in refused(run, 1)


def test_a_full_disk_behind_standard_output() -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        run = subprocess.run([KG, "schema"], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert run.returncode == 1
    assert run.stderr == "kg: No space left on device\n"


def test_a_reader_that_goes_away_is_no_error() -> None:
    """As in ``kg schema --cypher | head -1``, with a pipe that nobody reads any more."""
    reading, writing = os.pipe()
    os.close(reading)
    run = subprocess.run([KG, "schema", "--cypher"], stdout=writing, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writing)
    assert run.stderr == ""


def test_ctrl_c_is_one_line(tmp_path: Path) -> None:
    reading, _ = os.pipe()  # standard input that never comes
    run = subprocess.Popen(
        [KG, "extract", "-", "-o", tmp_path / "out.json"], stdin=reading, stderr=subprocess.PIPE, text=True
    )
    time.sleep(2)  # it waits for its input by then; earlier, the interpreter itself is interrupted
    run.send_signal(signal.SIGINT)
    _, stderr = run.communicate(timeout=30)
    assert (run.returncode, stderr) == (130, "kg: interrupted\n")
    assert not (tmp_path / "out.json").exists()


def test_ctrl_c_during_a_load_is_one_line_and_leaves_whole_documents(tmp_path: Path) -> None:
    notices = tmp_path / "notices"
    notices.mkdir()
    for number in range(400):
        (notices / f"{number:03}.txt").write_text(TEXT.replace("养老", f"第{number}号养老"), encoding="utf-8")
    store = str(tmp_path / "kg.db")
    run = subprocess.Popen([KG, "load", notices, "--store", store], stderr=subprocess.PIPE, text=True)
    while run.poll() is None and not Path(store, "kg-store").exists():
        time.sleep(0.05)
    run.send_signal(signal.SIGINT)
    _, stderr = run.communicate(timeout=60)
    assert (run.returncode, stderr) == (130, "kg: interrupted\n")
    assert kg_process("load", notices, "--store", store).returncode == 0
    assert json.loads(kg_process("stats", "--store", store, "--format", "json").stdout)


def test_progress_on_a_terminal_of_80_columns(tmp_path: Path) -> None:
    """The bar stays in one line, and what is said meanwhile has its own."""
    path = tmp_path / "notices.jsonl"
    rows = [
        json.dumps({"text": TEXT.replace("养老", f"第{number}号养老")}, ensure_ascii=False) for number in range(300)
    ]
    path.write_text("\n".join([*rows, '{"text": ""}', *rows]), encoding="utf-8")
    main, terminal = os.openpty()
    run = subprocess.Popen([KG, "extract", path, "-o", tmp_path / "out.json", "--jobs", "1"], stderr=terminal)
    os.close(terminal)
    shown = b""
    with suppress(OSError):  # at the end of a terminal
        while piece := os.read(main, 1 << 16):
            shown += piece
    os.close(main)
    assert run.wait() == 3
    frames = [frame.removeprefix("\x1b[K") for frame in re.split("[\r\n]+", shown.decode())]
    assert any(re.search(r"100%.* 600 documents, [\d,]+/s, 1 failed", frame) for frame in frames)
    assert max(len(frame) for frame in frames if "[" in frame) <= 80
    assert f"kg: {path}#301: its text is empty" in frames


def test_debug_shows_the_traceback() -> None:
    run = kg_process("--debug", "query", "agences")
    assert run.returncode == 1 and "Traceback" in run.stderr


def test_every_command_is_here() -> None:
    """A new command gets its bad input too."""
    text = Path(__file__).read_text(encoding="utf-8") + Path(__file__).with_name("test_demo.py").read_text(
        encoding="utf-8"
    )
    assert [name for name in COMMANDS if f'"{name}"' not in text] == []
