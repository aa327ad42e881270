"""The file itself: the same bytes for the same input, closed to the network, whole or not there."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kg.graph import Graph
from kg.view import Bilingual, render, write
from kg.view.pinyin import readings
from tests.view.sample import sample

_DRAW = "import sys; from kg.view import render; from tests.view.sample import sample; sys.stdout.buffer.write(render(sample(), title='a').encode())"


def test_the_same_input_gives_the_same_bytes_in_any_process() -> None:
    pages = {
        subprocess.run(
            [sys.executable, "-c", _DRAW], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert pages == {render(sample(), title="a").encode()}


def test_the_policy_allows_the_pages_own_script_and_style_and_nothing_else() -> None:
    page = render(sample(), title="a")
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    rules = dict(rule.split(" ", 1) for rule in html.unescape(policy[1]).split("; "))
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == "'none'"
    assert set(rules) == {"default-src", "script-src", "style-src", "base-uri", "form-action"}
    for kind, tag in (("script-src", "script"), ("style-src", "style")):
        hashes = {
            f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
            for text in re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.S)
        }
        assert set(rules[kind].split()) == hashes


def test_the_licence_of_vis_network_stays_in_the_page() -> None:
    assert "vis.js is dual licensed under both" in render(sample(), title="a")


def test_a_page_without_data_leaves_most_of_its_budget_to_the_data() -> None:
    assert len(render(Graph(), title="a").encode()) < 700_000


def test_the_data_say_all_that_the_graph_says() -> None:
    data = json.loads(re.search(r'id="data">(.*?)</script>', render(sample(), title=Bilingual("甲", "A")), re.S)[1])  # type: ignore[index]
    assert [node["key"] for node in data["nodes"]] == list(sample())
    assert len(data["edges"]) == sample().number_of_edges()
    assert data["title"] == ["甲", "A"]
    for node in data["nodes"]:
        for document, start, end, *_ in node.get("evidence", ()):
            text = data["nodes"][document]["properties"]["text"].encode("utf-16-le")
            quotes = {item["quote"] for item in sample().nodes[node["key"]]["evidence"]}
            assert text[2 * start : 2 * end].decode("utf-16-le") in quotes


def test_evidence_whose_document_is_not_in_the_graph_keeps_its_quote() -> None:
    part = sample().subgraph(node for node, data in sample().nodes(data=True) if data["label"] != "Document")
    page = render(part, title="a")
    assert '[-1,0,0,"sample",0.9,"民政部、农业农村部联合印发' in page


def test_the_page_names_files_but_not_the_builders_folders() -> None:
    graph = sample().copy()
    path = "/home/someone/secret/d.txt"
    graph.add_node("d", label="Document", name="d", aliases=[], evidence=[], path=path, paths=[path])
    page = render(graph, title="a")
    assert '"path":"d.txt"' in page
    assert "secret" not in page


def test_a_page_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("old", encoding="utf-8")
    broken = sample().copy()
    broken.add_node("x", label="NoSuchLabel", name="x")
    with pytest.raises(KeyError):
        write(broken, path, title="a")
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_readings_follow_the_word_and_skip_what_has_none() -> None:
    assert readings(["银行", "行动", "A级 “绿”", "银行"]) == {
        "dong": "动",
        "hang": "行",
        "ji": "级",
        "lv": "绿",
        "xing": "行",
        "yin": "银",
    }
