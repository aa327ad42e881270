"""The second reader against a real HTTP server on this machine that answers well, badly, slowly and with malice."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import InputError, UsageError
from kg.loaders.documents import Document
from kg.loaders.extract.pipeline import extract
from kg.loaders.llm import Endpoint, SecondReader
from kg.loaders.llm.answers import accepted
from kg.loaders.llm.reader import PASSAGE, passages
from kg.schema import schema
from tests.cli.conftest import kg_process

TEXT = "民政部召开会议\n会议要求，要加强养老服务监管。云间会社将发布《云上计划》，到2027年年底建成十座驿站。\n"
DOCUMENT = Document(TEXT, "民政部召开会议", path="meeting.txt")
FACTS = extract(DOCUMENT)
GOOD = {
    "nodes": [
        {"id": 1, "label": "Agency", "name": "云间会社", "quote": "云间会社将发布《云上计划》"},
        {"id": 2, "label": "Policy", "name": "云上计划", "quote": "《云上计划》"},
        {
            "id": 3,
            "label": "Goal",
            "name": "建成十座驿站",
            "quote": "到2027年年底建成十座驿站",
            "deadline": "2027-12-31",
        },
        {"id": 4, "label": "Agency", "name": "民政部", "quote": "民政部召开会议"},
    ],
    "relationships": [
        {"source": 1, "type": "ISSUES", "target": 2, "quote": "云间会社将发布《云上计划》"},
        {"source": 2, "type": "SETS", "target": 3, "quote": "到2027年年底建成十座驿站"},
    ],
}
Answer = Callable[[BaseHTTPRequestHandler], None]


class Server:
    """``answer`` says how; ``asked`` keeps what came."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, str], dict[str, Any]]] = []
        self.answer: Answer = chat("{}")
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                outer.asked.append((self.path, dict(self.headers), json.loads(body)))
                outer.answer(self)

            def log_message(self, *_: object) -> None:
                """Nothing: standard error is a test's own."""

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_port}/v1"


def send(body: bytes, status: int = 200, **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def chat(content: object) -> Answer:
    """An answer of a chat endpoint whose message is ``content``."""
    return send(json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode())


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.http.serve_forever)
    thread.start()
    yield server
    server.http.shutdown()
    server.http.server_close()
    thread.join()


@pytest.mark.parametrize("wrap", ["{}", "```json\n{}\n```", "Here is the graph:\n{}\nI hope it helps."])
def test_a_good_answer_is_added_to_the_rules(wrap: str, server: Server) -> None:
    server.answer = chat(wrap.replace("{}", json.dumps(GOOD, ensure_ascii=False)))
    facts = SecondReader(Endpoint(server.url, "tiny"))(FACTS)
    schema().check(facts)
    assert facts.nodes[0] == FACTS.nodes[0]
    by_name = {(n.label, n.name): n for n in facts.nodes}
    assert {n.id for n in FACTS.nodes} <= {n.id for n in facts.nodes}
    goal = by_name["Goal", "建成十座驿站"]
    assert goal.properties["deadline"] == "2027-12-31"
    added = {r.key for r in facts.relationships}
    issuer, plan = by_name["Agency", "云间会社"], by_name["Policy", "云上计划"]
    assert (issuer.id, "ISSUES", plan.id) in added and (plan.id, "SETS", goal.id) in added
    for node in facts.nodes:
        assert all(TEXT[x.start : x.end] == x.quote for x in node.evidence)
    # Both readers saw the ministry: one node, and each reader's evidence.
    rules = {x.rule for x in by_name["Agency", "民政部"].evidence}
    assert "llm:tiny" in rules and len(rules) > 1


def test_the_text_goes_there_with_the_key_and_the_key_goes_nowhere_else(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KG_LLM_KEY", "secret-key")
    endpoint = Endpoint(server.url, "tiny")
    SecondReader(endpoint)(FACTS)
    ((path, headers, question),) = server.asked
    assert path == "/v1/chat/completions" and headers["Authorization"] == "Bearer secret-key"
    assert question["model"] == "tiny" and question["messages"][-1] == {"role": "user", "content": TEXT}
    assert "secret-key" not in repr(endpoint)
    server.answer = send(b"", 307, Location=server.url.replace("127.0.0.1", "localhost"))
    with pytest.raises(InputError, match="307") as caught:
        SecondReader(endpoint)(FACTS)
    assert len(server.asked) == 2 and "secret-key" not in str(caught.value)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "I cannot help with that.",
        "{",
        "[]",
        '{"nodes": 7, "relationships": {"a": 1}}',
        '{"nodes": [null, 3, "x", {"id": 1}, {"id": 1, "label": ["Agency"], "name": {}, "quote": []}]}',
        "{" + '"a":{' * 5000 + "}" * 5001,
        json.dumps({"nodes": [{"id": 1, "label": "Document", "name": "民政部", "quote": "民政部"}]}),
        json.dumps({"nodes": [{"id": 1, "label": "Cat`) DETACH DELETE n //", "name": "民政部", "quote": "民政部"}]}),
        json.dumps({"nodes": [{"id": 1, "label": "Agency", "name": "财政部", "quote": "财政部印发通知"}]}),
        json.dumps({"nodes": [{"id": 1, "label": "Agency", "name": "<script>", "quote": "民政部"}]}),
        json.dumps({"nodes": [{"id": 1, "label": "Agency", "name": "", "quote": "民政部"}]}),
        json.dumps({"relationships": [{"source": 1, "type": "ISSUES", "target": 2, "quote": "民政部"}]}),
    ],
)
def test_a_bad_answer_adds_nothing(content: str, server: Server) -> None:
    server.answer = chat(content)
    facts = SecondReader(Endpoint(server.url, "tiny"))(FACTS)
    assert {n.id for n in facts.nodes} == {n.id for n in FACTS.nodes}
    assert {r.key for r in facts.relationships} == {r.key for r in FACTS.relationships}


def test_ends_that_the_ontology_does_not_allow(server: Server) -> None:
    wrong = [{**GOOD["relationships"][0], "source": 2, "target": 1}, {**GOOD["relationships"][0], "type": "OWNS"}]
    server.answer = chat(json.dumps({**GOOD, "relationships": wrong}))
    facts = SecondReader(Endpoint(server.url, "tiny"))(FACTS)
    assert {r.type for r in facts.relationships} <= {r.type for r in FACTS.relationships}


@given(
    st.recursive(
        st.none() | st.integers() | st.text(max_size=5) | st.sampled_from([*schema().labels, "民政部"]),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(st.sampled_from(["id", "label", "name", "quote", "source", "type", "target"]), inner)
        ),
    )
)
def test_no_answer_breaks_it(item: object) -> None:
    answer = json.dumps({"nodes": [item], "relationships": [item]})
    schema().check(accepted(FACTS, (0, len(TEXT)), answer, "tiny"))


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (send(b"no", 500), "500"),
        (send(b"<html>sign in</html>"), "not that of a chat endpoint"),
        (send(b'{"choices": []}'), "not that of a chat endpoint"),
        (chat(None), "not that of a chat endpoint"),
        (send(b"[" * 100_000), "not that of a chat endpoint"),
        (send(b" " * 4_000_001), "longer than"),
        (lambda handler: handler.wfile.close(), "no answer"),
        (lambda handler: time.sleep(1.5), "no answer"),
    ],
)
def test_a_server_that_fails_is_one_line(answer: Answer, told: str, server: Server) -> None:
    server.answer = answer
    with pytest.raises(InputError, match=told) as caught:
        SecondReader(Endpoint(server.url, "tiny", seconds=0.5))(FACTS)
    assert "\n" not in str(caught.value) and server.url in str(caught.value)


def test_a_server_that_drips_is_not_waited_for(server: Server) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        try:
            for _ in range(20):
                handler.wfile.write(b" ")
                handler.wfile.flush()
                time.sleep(0.1)
        except OSError:
            return  # the reader has gone, as it should

    server.answer = drip
    with pytest.raises(InputError, match="no whole answer in"):
        SecondReader(Endpoint(server.url, "tiny", seconds=0.5))(FACTS)


@pytest.mark.parametrize(
    "url",
    [
        "ftp://example.org",
        "file:///etc/passwd",
        "localhost",
        "http://me:secret@example.org",
        "http://example.org:99999/v1",
        "http://me:secret/@example.org",
        "http://[example.org",
    ],
)
def test_an_address_that_is_none(url: str) -> None:
    with pytest.raises(UsageError) as caught:
        Endpoint(url, "tiny")
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("length", [0, 1, PASSAGE, PASSAGE + 1, 3 * PASSAGE])
def test_passages_cover_the_text(length: int) -> None:
    for text in ("字" * length, "字字字\n" * (length // 4)):
        assert "".join(text[a:b] for a, b in passages(text)) == text
        assert all(0 < b - a <= PASSAGE for a, b in passages(text))


def test_the_command_asks_only_on_request_and_keeps_the_rules_facts(server: Server, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    command = ("extract", tmp_path / "a.txt", "-o", tmp_path / "a.json", "--jobs", "1")
    assert kg_process(*command).returncode == 0 and not server.asked
    rules = (tmp_path / "a.json").read_text(encoding="utf-8")
    server.answer = chat(json.dumps(GOOD))
    assert kg_process(*command, "--llm", server.url, "--llm-model", "tiny").returncode == 0
    assert "llm:tiny" in (tmp_path / "a.json").read_text(encoding="utf-8")
    server.answer = send(b"no", 503)
    failed = kg_process(*command, "--llm", server.url, "--llm-model", "tiny")
    assert failed.returncode == 3 and "503" in failed.stderr
    assert (tmp_path / "a.json").read_text(encoding="utf-8") == rules
