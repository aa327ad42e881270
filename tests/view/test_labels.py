"""Names on the canvas: none covers another, each says what tells it apart."""

from __future__ import annotations

import re

from playwright.sync_api import Page, ViewportSize

from kg.graph import build
from tests.generated import generated
from tests.view.canvas import lines, painted
from tests.view.conftest import Open


def test_no_labels_paper_lies_over_the_letters_of_another(opened: Open) -> None:
    page = opened(build(generated(4)))
    kinds = [kind for kind, _ in painted(page) if kind in ("paper", "text")]
    assert kinds.index("text") == kinds.count("paper")


def test_a_number_is_not_torn(opened: Open) -> None:
    graph = build(generated(4)).copy()
    policies = [node for node, data in graph.nodes(data=True) if data["label"] == "Policy"]
    for i, node in enumerate(policies):
        graph.nodes[node]["name"] = "举办大赛方案"[: i + 3] + "2018年2019年2020年2021年2022年2023年2024年"
    page = opened(graph)
    page.set_viewport_size(ViewportSize(width=1300, height=600))
    page.wait_for_timeout(300)
    cut = [line for _ in range(3) for line in zoomed(page) if line.startswith(("举办", "20")) or "年" in line]
    assert len(cut) > 6
    assert all(re.fullmatch(r"\D*(\d{4}\D+)*(\d{4})?", line) for line in cut)


def zoomed(page: Page) -> list[str]:
    """The lines of labels one step closer."""
    page.get_by_role("button", name="放大").click()
    page.wait_for_timeout(200)
    return [text for kind, text in page.evaluate("window.painted ?? []") if kind == "text"] or lines(page)


def test_agencies_whose_names_begin_alike_are_told_apart_by_what_follows_their_region(opened: Open) -> None:
    graph = build(generated(4))
    names = [str(data["name"]) for _, data in graph.nodes(data=True) if data["label"] == "Agency"]
    page = opened(graph)
    page.set_viewport_size(ViewportSize(width=1000, height=600))
    page.wait_for_timeout(300)
    told = [line.strip("…") for line in lines(page) if line.startswith("…")]
    assert len(told) > 3
    for piece in told:
        assert sum(name[3:].startswith(piece) for name in names) == 1
