"""The commands on good input: what they write and where they write it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from kg import formats
from tests.cli.conftest import Kg

SEED = Path(__file__).parents[2] / "kg" / "seed.txt"
LETTER = "民政部关于加强养老服务工作的通知\n各省民政厅：\n一、加强监管。\n落实责任。\n民政部\n2024年5月6日\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("query",),
        ("query", "agencies"),
        ("cypher", "MATCH (a:Agency) RETURN a.name AS agency, 1.5 AS number, a.aliases AS aliases"),
        ("explain", "民政部"),
        ("stats",),
        ("stats", "--coverage"),
        ("schema",),
        ("evaluate", Path(__file__).parents[1] / "labelled"),
    ],
)
def test_every_read_command_speaks_table_json_lines_and_csv(arguments: tuple[str, ...], kg: Kg, seeded: str) -> None:
    said = {}
    for form in ("table", "json", "jsonl", "csv"):
        result = kg(*arguments, "--format", form, env={"KG_STORE": seeded})
        assert result.exit_code == 0, result.output
        said[form] = result.stdout
    rows = json.loads(said["json"])
    assert rows and rows == [json.loads(line) for line in said["jsonl"].splitlines()]
    table = [*csv.DictReader(io.StringIO(said["csv"]))]
    assert len(table) == len(rows) and [*table[0]] == [*rows[0]]
    assert said["table"].split("\n")[0].split() == " ".join(rows[0]).split()


def test_load_twice_changes_nothing(kg: Kg) -> None:
    assert "3 documents new" in kg("load", SEED, "--jobs", "1").stderr
    before = kg("export", "-o", "before.json")
    assert "nothing new in 3 documents" in kg("load", SEED, "--jobs", "1").stderr
    again = kg("load", SEED, "--jobs", "1", "--replace")
    assert "0 documents new, 0 changed, 0 forgotten" in again.stderr
    assert before.exit_code == kg("export", "-o", "after.json").exit_code == 0
    assert Path("before.json").read_bytes() == Path("after.json").read_bytes()


def test_a_changed_file_replaces_what_it_said(kg: Kg, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(LETTER, encoding="utf-8")
    kg("load", SEED, letter, "--jobs", "1")
    letter.write_text(LETTER.replace("落实责任", "建立台账"), encoding="utf-8")
    assert "1 forgotten" in kg("load", letter, "--jobs", "1", "--replace").stderr
    names = {
        row["name"]
        for row in json.loads(kg("cypher", "MATCH (m:Measure) RETURN m.name AS name", "--format", "json").stdout)
    }
    assert "建立台账" in names and "落实责任" not in names
    assert "1 documents forgotten" in kg("forget", letter).stderr
    assert "建立台账" not in kg("cypher", "MATCH (m:Measure) RETURN m.name").stdout


def test_a_text_under_two_paths_is_forgotten_with_the_last(kg: Kg, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(LETTER, encoding="utf-8")
    kg("load", "a.txt", "b.txt", "--jobs", "1")
    assert "0 documents forgotten, 1 still there under another path" in kg("forget", "b.txt").stderr
    assert "a.txt" in kg("cypher", "MATCH (d:Document) RETURN d.paths").stdout
    assert kg("forget", "b.txt").exit_code == 2
    assert "1 documents forgotten\n" in kg("forget", "a.txt").stderr


def test_records_that_moved_up_are_as_loaded_afresh(kg: Kg, tmp_path: Path) -> None:
    rows = [json.dumps({"text": LETTER.replace("养老", f"第{n}号养老")}, ensure_ascii=False) + "\n" for n in range(6)]
    records = tmp_path / "x.jsonl"
    records.write_text("".join(rows), encoding="utf-8")
    kg("load", records, "--jobs", "1")
    records.write_text("".join(rows[2:]), encoding="utf-8")
    assert "2 forgotten" in kg("load", records, "--jobs", "1", "--replace").stderr
    kg("load", records, "--jobs", "1", "--store", "fresh.db")
    for store in ("kg.db", "fresh.db"):
        assert kg("export", "-o", f"{store}.json", "--store", store).exit_code == 0
    assert Path("kg.db.json").read_bytes() == Path("fresh.db.json").read_bytes()


def test_what_extract_and_load_say_is_the_same(kg: Kg, seeded: str) -> None:
    kg("extract", SEED, "-o", "graph.graphml", "--jobs", "1")
    result = kg("diff", "graph.graphml", seeded, "--format", "json")
    assert (result.exit_code, json.loads(result.stdout)) == (0, []), result.output


def test_diff_says_what_changed(kg: Kg, tmp_path: Path) -> None:
    kg("extract", SEED, "-o", "old.json", "--jobs", "1")
    graph = formats.read(tmp_path / "old.json")
    agency = next(n for n, a in graph.nodes(data=True) if a["name"] == "中国老龄协会")
    ministry = next(n for n, a in graph.nodes(data=True) if a["name"] == "民政部")
    graph.remove_node(agency)
    graph.nodes[ministry]["level"] = "county"
    formats.write(graph, tmp_path / "new")
    rows = json.loads(kg("diff", "old.json", "new", "--format", "json").stdout)
    assert {"change": "removed", "kind": "Agency", "what": "中国老龄协会"}.items() <= rows[0].items() or any(
        row["what"] == "中国老龄协会" and row["change"] == "removed" for row in rows
    )
    assert [(r["what"], r["before"], r["after"]) for r in rows if r["change"] == "changed"] == [
        ("民政部", "central", "county")
    ]


def test_diff_of_an_edited_file_is_of_one_document(kg: Kg, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    for name, text in (("old", LETTER), ("new", LETTER.replace("落实责任", "建立台账"))):
        letter.write_text(text, encoding="utf-8")
        kg("extract", letter, SEED, "-o", f"{name}.json", "--jobs", "1")
    rows = json.loads(kg("diff", "old.json", "new.json", "--format", "json").stdout)
    assert [(row["change"], row["property"]) for row in rows if row["kind"] == "Document"] == [("changed", "id")]
    rest = {(row["change"], row["what"].rpartition(" -> ")[2]) for row in rows if row["kind"] != "Document"}
    assert rest == {("removed", "落实责任"), ("added", "建立台账")}


def test_load_accounts_for_the_same_text_twice(kg: Kg, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(LETTER, encoding="utf-8")
    said = kg("load", "a.txt", "b.txt", "--jobs", "1").stderr
    assert "1 documents new, 0 changed, 0 forgotten; 1 the same text as another; " in said


def test_a_copy_that_is_loaded_later_is_known_by_its_path(kg: Kg, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(LETTER, encoding="utf-8")
    kg("load", "a.txt", "--jobs", "1")
    said = kg("load", "b.txt", "--jobs", "1").stderr
    assert "0 documents new, 0 changed, 0 forgotten; 1 the same text as another; " in said
    assert "nothing new in 1 documents" in kg("load", "b.txt", "--jobs", "1").stderr
    assert "0 documents forgotten, 1 still there under another path" in kg("forget", "a.txt").stderr
    assert "1 documents forgotten" in kg("forget", "b.txt").stderr


@pytest.mark.parametrize("name", ["民政部", "Ministry of Civil Affairs", "ministry of civil affairs"])
def test_an_agency_by_any_name(name: str, kg: Kg, seeded: str) -> None:
    rows = kg("query", "agency-profile", "-p", f"agency={name}", "--format", "jsonl", env={"KG_STORE": seeded})
    assert "关于开展第二批国家数字乡村试点工作的通知" in rows.stdout
    explained = kg("explain", name, "--format", "jsonl", env={"KG_STORE": seeded})
    assert "做好留守儿童和困境儿童关爱救助" in explained.stdout


def test_explanations_quote_the_document(kg: Kg, seeded: str) -> None:
    text = json.loads(
        kg(
            "cypher",
            "MATCH (d:Document) RETURN d.title AS title, d.text AS text",
            "--format",
            "json",
            env={"KG_STORE": seeded},
        ).stdout
    )
    texts = {row["title"]: row["text"] for row in text}
    rows = json.loads(kg("explain", "民政部", "--format", "json", env={"KG_STORE": seeded}).stdout)
    assert len(rows) > 20
    for row in rows:
        assert texts[row["document"]][row["start"] : row["end"]] == row["quote"] and row["rule"]


def test_sentences_that_gave_nothing_hold_no_fact(kg: Kg, seeded: str) -> None:
    rows = json.loads(kg("stats", "--coverage", "--format", "json", env={"KG_STORE": seeded}).stdout)
    quotes = {
        row["quote"] for row in json.loads(kg("explain", "民政部", "--format", "json", env={"KG_STORE": seeded}).stdout)
    }
    assert rows and not [row for row in rows if any(quote in row["sentence"] for quote in quotes if len(quote) > 8)]


@pytest.mark.parametrize("options", [(), ("--query", "issuers-who-lead"), ("--around", "民政部", "--depth", "2")])
def test_views(options: tuple[str, ...], kg: Kg, seeded: str, tmp_path: Path) -> None:
    result = kg("view", "-o", "page.html", *options, env={"KG_STORE": seeded})
    assert (result.exit_code, result.stdout) == (0, ""), result.output
    assert "关于开展第二批国家数字乡村试点工作的通知" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_export_for_the_bulk_importer(kg: Kg, seeded: str, tmp_path: Path) -> None:
    result = kg("export", "--format", "neo4j-import", "-o", "import", env={"KG_STORE": seeded})
    assert result.exit_code == 0 and "database import full" in result.stderr
    assert [*(tmp_path / "import").glob("nodes-Agency-*.csv")]


def test_export_by_name_of_the_format(kg: Kg, seeded: str, tmp_path: Path) -> None:
    for name in ("graph.gexf", "no-ending"):
        assert kg("export", "--format", "gexf", "-o", name, env={"KG_STORE": seeded}).exit_code == 0
    assert (tmp_path / "graph.gexf").read_bytes() == (tmp_path / "no-ending").read_bytes()


def test_stores_are_copied_whole(kg: Kg, seeded: str) -> None:
    assert "3 documents new" in kg("store", "copy", seeded, "copy.db").stderr
    assert "0 documents new, 3 there already" in kg("store", "copy", seeded, "copy.db").stderr
    assert json.loads(kg("diff", seeded, "copy.db", "--format", "json").stdout) == []


def test_a_name_cannot_drive_the_terminal(kg: Kg, tmp_path: Path, seeded: str) -> None:
    shown = kg("cypher", "RETURN $x AS x", "-p", "x=\x1b]0;owned\x07\u202eabc", env={"KG_STORE": seeded}).stdout
    assert "\x1b" not in shown and "\u202e" not in shown and "\\u001b" in shown
