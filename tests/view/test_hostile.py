"""Documents and graphs made to attack the page: nothing runs, everything is shown as text."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from kg.graph import Graph
from kg.loaders.documents import Document
from kg.view import Bilingual
from tests.view.conftest import Open

ATTACKS = {
    "script": "</script><script>alert(1)</script>",
    "comment": "<!--<script>alert(1)</script>-->",
    "image": '"><img src=x onerror=alert(1)>',
    "attribute": "' onmouseover='alert(1)' x='",
    "address": "javascript:alert(1)",
    "template": "{{ 7 * 7 }}{% raw %}${7*7}",
    "bidi": "\u202eabc\u2066def",
    "separators": "a\u2028b\u2029c",
    "cdata": "]]><svg onload=alert(1)>",
    "style": "</style><style>*{display:none}</style>",
    "prototype": "__proto__",
    "surrogate": "half \ud800 pair",
    "nul": "a\x00b\x1bc",
    "long": "很长" * 5000,
}


def hostile(attack: str) -> Graph:
    """A graph with the attack in every place that a document or a file can fill."""
    document = Document(f"{attack}\n{attack}。", title=attack, source=attack, path=attack, url=attack, author=attack)
    evidence = {
        "document": document.id,
        "start": 0,
        "end": len(attack),
        "quote": attack,
        "rule": attack,
        "confidence": 0.5,
    }
    said = {"name": attack, "aliases": [attack, f"{attack}2"], "evidence": [evidence, {**evidence, "quote": "?"}]}
    graph = Graph()
    node = document.node()
    graph.add_node(document.id, label="Document", name=attack, aliases=[], evidence=[], **node.properties)
    graph.add_node(f"a{attack}", label="Agency", region=attack, level=attack, name_en=attack, **said)
    graph.add_node(f"p{attack}", label="Policy", document_number=attack, **{attack: attack}, **said)
    graph.add_node(f"m{attack}", label="Measure", section=attack, **said)
    graph.add_node(f"g{attack}", label="Goal", deadline=attack, **said)
    for a, kind, b in (("a", "ISSUES", "p"), ("a", "LEADS", "m"), ("p", "CONTAINS", "m"), ("p", "SETS", "g")):
        graph.add_edge(f"{a}{attack}", f"{b}{attack}", key=kind, type=kind, post=attack, evidence=[evidence])
    return graph


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_nothing_runs_and_everything_is_text(opened: Open, attack: str) -> None:
    said = Bilingual(attack, attack)
    page = opened(hostile(attack), title=said, question=said, answer=said, today=attack, fragment="view=table")
    elements = page.locator("script, style, img, svg[onload], iframe, object, embed")
    expect(elements).to_have_count(4)
    shown = attack.replace("\ud800", "\ufffd")
    shown = shown if len(shown) <= 240 else f"{shown[:239]}…"
    cells = page.locator("#table tbody td:first-child").all_text_contents()
    assert len(cells) >= 4
    assert set(cells) == {shown}
    page.locator("#table tbody a").first.click()
    expect(page.locator("#panel h2")).to_be_visible()
    for view in ("谁做什么", "时间线", "原文", "图谱"):
        page.get_by_role("link", name=view, exact=True).click()
    page.get_by_role("button", name="English").click()
    page.fill("#search", attack[:20])
    page.keyboard.press("Enter")
    expect(elements).to_have_count(4)
    assert page.evaluate("getComputedStyle(document.querySelector('main')).display") == "flex"
    hrefs = page.eval_on_selector_all("a", "links => links.map(link => link.getAttribute('href'))")
    assert all(href.startswith("#") for href in hrefs)
