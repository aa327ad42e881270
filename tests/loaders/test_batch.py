"""Many documents: order, any number of processes, failures, duplicates, going on, stopping."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kg.graph import build
from kg.loaders.batch import Counts, Failure, extract_all
from kg.loaders.documents import Document
from kg.loaders.readers import File
from kg.loaders.work import Extracted, run_chunk
from kg.model import Facts, Node
from tests.loaders.readers.writing import as_pdf
from tests.loaders.samples import SAMPLES


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Forty documents in files and in one JSON Lines file, and two that cannot be read."""
    for number, lines in enumerate(SAMPLES):
        (tmp_path / f"{number:02}.txt").write_text("\n".join(lines), encoding="utf-8")
    rows = ({"text": "\n".join(lines).replace("2", "3"), "title": lines[0]} for lines in SAMPLES)
    (tmp_path / "rows.jsonl").write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    (tmp_path / "05a.txt").write_bytes(b"\0\0\0")
    (tmp_path / "17a.txt").write_bytes(b"")
    return tmp_path


def titles(facts: list[Facts]) -> list[str]:
    return [str(document.nodes[0].properties["path"]).rsplit("/", 1)[-1] for document in facts]


def test_order_and_result_do_not_depend_on_the_number_of_processes(folder: Path) -> None:
    failures: dict[int, list[Failure]] = {1: [], 3: []}
    one, three = (list(extract_all([folder], jobs=jobs, report=failures[jobs].append)) for jobs in (1, 3))
    assert repr(one) == repr(three)  # with the order of properties, which equality leaves out
    assert titles(one) == [f"{n:02}.txt" for n in range(20)] + [f"rows.jsonl#{n}" for n in range(1, 21)]
    assert failures[1] == failures[3]
    assert [(Path(failure.path).name, failure.stage) for failure in failures[1]] == [
        ("05a.txt", "read"),
        ("17a.txt", "read"),
    ]


def test_the_processes_read_pdf_in_processes_of_its_own(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.pdf").write_bytes(as_pdf(SAMPLES[number]))
    failures: list[Failure] = []
    found = titles(list(extract_all([tmp_path], jobs=2, report=failures.append)))
    assert (found, failures) == (["0.pdf", "1.pdf", "2.pdf"], [])


def test_counts_in_and_out_agree(folder: Path) -> None:
    seen: list[Counts] = []
    list(extract_all([folder, folder / "none.txt"], jobs=2, progress=seen.append))
    assert (seen[-1].documents, seen[-1].failures) == (40, 3)
    assert seen[-1].bytes_done == seen[-1].bytes_total == sum(path.stat().st_size for path in folder.iterdir())


def test_what_is_loaded_is_not_extracted_again(folder: Path) -> None:
    nodes = [facts.nodes[0] for facts in extract_all([folder], jobs=1)]
    ids = [node.id for node in nodes]
    loaded = {node.id: [str(node.properties["path"])] for node in nodes[:30]}
    seen: list[Counts] = []
    rest = list(extract_all([folder], jobs=2, loaded=loaded, progress=seen.append))
    assert [facts.nodes[0].id for facts in rest] == ids[30:]
    assert seen[-1].unchanged == 30


def test_what_is_loaded_from_elsewhere_only_says_where_it_stands_too(folder: Path) -> None:
    loaded = {facts.nodes[0].id: ["elsewhere.txt"] for facts in extract_all([folder], jobs=1)}
    seen: list[Counts] = []
    facts = list(extract_all([folder], jobs=2, loaded=loaded, progress=seen.append))
    assert all(len(each.nodes) == 1 and "text" not in each.nodes[0].properties for each in facts)
    assert (seen[-1].duplicates, seen[-1].unchanged) == (40, 0)


def test_a_copy_with_other_white_space_adds_its_file_only(tmp_path: Path) -> None:
    lines = SAMPLES[0]
    (tmp_path / "a.txt").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "b.txt").write_text("\n".join(lines).replace("，", "， "), encoding="utf-8")
    first, second = extract_all([tmp_path], jobs=1)
    graph = build([first, second])
    (document,) = (attributes for _, attributes in graph.nodes(data=True) if attributes["label"] == "Document")
    assert [Path(path).name for path in document["paths"]] == ["a.txt", "b.txt"]
    for _, attributes in graph.nodes(data=True):
        for item in attributes["evidence"]:
            assert document["text"][item["start"] : item["end"]] == item["quote"]


def test_a_fault_in_one_document_is_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    def faulty(document: object) -> Facts:
        raise ValueError("broken\nrule")

    monkeypatch.setattr("kg.loaders.work.extract", faulty)
    (outcome,) = run_chunk([File("a.txt", "\n".join(SAMPLES[0]).encode())], {})
    assert outcome == Failure("a.txt", "extract", "a.txt: a fault of this program (ValueError: broken rule)")
    monkeypatch.undo()
    (outcome,) = run_chunk([File("a.txt", "\n".join(SAMPLES[0]).encode())], {})
    assert isinstance(outcome, Extracted)


def test_facts_that_break_the_ontology_are_a_failure_of_their_document(monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(document: Document) -> Facts:
        return Facts((Node("Document", "a", ("a",), properties={"published_on": "2026-02-30"}),), ())

    monkeypatch.setattr("kg.loaders.work.extract", wrong)
    (outcome,) = run_chunk([File("a.txt", "\n".join(SAMPLES[0]).encode())], {})
    assert isinstance(outcome, Failure) and "published_on is '2026-02-30'" in outcome.reason


def test_killed_processes_lose_no_document(tmp_path: Path) -> None:
    lines = ["\n".join([*SAMPLES[n % 20], f"第{n}件。"]) for n in range(400)]
    (tmp_path / "a.jsonl").write_text("\n".join(json.dumps({"text": text}) for text in lines), encoding="utf-8")
    failures: list[Failure] = []
    facts = extract_all([tmp_path], jobs=2, report=failures.append)
    found = [next(facts)]
    for process in multiprocessing.active_children():
        process.kill()
    found += facts
    assert titles(found) == [f"a.jsonl#{number}" for number in range(1, 401)]
    assert failures == []


MANY = """
import sys
from kg.loaders.batch import extract_all
if __name__ == "__main__":
    for facts in extract_all([sys.argv[1]], jobs=2):
        print(facts.nodes[0].name, flush=True)
"""


def test_ctrl_c_stops_all_processes(tmp_path: Path) -> None:
    rows = (json.dumps({"text": "\n".join(SAMPLES[n % 20]) + f"\n第{n}件。"}) for n in range(3000))
    (tmp_path / "rows.jsonl").write_text("\n".join(rows), encoding="utf-8")
    script = tmp_path / "many.py"
    script.write_text(MANY, encoding="utf-8")
    run = subprocess.Popen(
        [sys.executable, str(script), str(tmp_path / "rows.jsonl")],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        encoding="utf-8", errors="replace",  # what it prints may be cut inside a character
    )  # fmt: skip
    assert run.stdout is not None
    assert run.stdout.readline()
    os.killpg(run.pid, signal.SIGINT)
    _, said = run.communicate(timeout=60)
    assert run.returncode != 0
    assert said.count("Traceback") == 1
    assert said.rstrip().endswith("KeyboardInterrupt")
    assert gone(run.pid)


def gone(group: int) -> bool:
    """Whether every process of the group ended within ten seconds."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False
