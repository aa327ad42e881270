"""The table: rows that are sorted, filtered, copied, printed and taken along."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from playwright.sync_api import BrowserContext, expect

from kg.graph import build
from tests.generated import generated
from tests.view.conftest import Open
from tests.view.sample import sample


def test_the_table_sorts_filters_and_gives_csv(opened: Open) -> None:
    page = opened(fragment="view=table")
    rows = page.locator("#table tbody tr")
    expect(rows).to_have_count(len(sample()) - 2)
    page.get_by_role("button", name="名称").click()
    first = rows.first.inner_text()
    page.get_by_role("button", name="名称").click()
    expect(page.get_by_role("columnheader", name="名称")).to_have_attribute("aria-sort", "descending")
    assert rows.first.inner_text() != first
    page.get_by_role("searchbox").type("民政")
    expect(rows).to_have_count(2)
    with page.expect_download() as download:
        page.get_by_role("button", name="下载 CSV").click()
    text = Path(download.value.path()).read_text(encoding="utf-8-sig")
    table = list(csv.reader(io.StringIO(text)))
    assert table[0][:2] == ["名称", "类别"]
    assert sorted(row[0] for row in table[1:]) == ["民政部", "黑龙江省民政厅"]


def test_an_input_method_composes_in_the_row_filter(opened: Open, context: BrowserContext) -> None:
    page = opened(fragment="view=table")
    page.get_by_role("searchbox").focus()
    keyboard = context.new_cdp_session(page)
    for typed in ("m", "mi", "min"):
        keyboard.send(
            "Input.imeSetComposition", {"text": typed, "selectionStart": len(typed), "selectionEnd": len(typed)}
        )
    keyboard.send("Input.insertText", {"text": "民"})
    expect(page.get_by_role("searchbox")).to_have_value("民")
    expect(page.locator("#table tbody tr")).to_have_count(2)
    expect(page.locator("#table .bar [role=status]")).to_have_text("2 行")
    page.get_by_role("searchbox").press("End")
    page.keyboard.type("政部")
    expect(page.locator("#table tbody tr")).to_have_count(1)
    keyboard.detach()


def test_relationships_are_rows_too_and_can_be_copied(opened: Open, context: BrowserContext) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = opened(fragment="view=table&rows=relationships")
    page.get_by_role("searchbox").type("牵头")
    expect(page.locator("#table tbody tr")).to_have_text("民政部牵头建设智慧村务平台1")
    page.get_by_role("button", name="复制").click()
    expect(page.locator("#table")).to_contain_text("已复制 1 行")
    assert page.evaluate("navigator.clipboard.readText()").split("\n")[1] == "民政部\t牵头\t建设智慧村务平台\t1"


def test_a_cell_that_a_spreadsheet_would_run_is_text(opened: Open) -> None:
    graph = sample().copy()
    graph.add_node("f", label="Topic", name='=HYPERLINK("x")', aliases=[], evidence=[])
    page = opened(graph, fragment="view=table")
    with page.expect_download() as download:
        page.get_by_role("button", name="下载 CSV").click()
    assert "\"'=HYPERLINK(" in Path(download.value.path()).read_text(encoding="utf-8-sig")


def test_paper_says_what_a_long_table_leaves_out(opened: Open) -> None:
    graph = build(generated(4))
    page = opened(graph, fragment="view=table&hide=Document")
    count = sum(data["label"] != "Document" for _, data in graph.nodes(data=True))
    left = page.get_by_text(f"另有 {count - 200} 项未列出")
    expect(left).to_be_hidden()
    page.emulate_media(media="print")
    expect(left).to_be_visible()
    expect(page.get_by_text(f"{count} 行")).to_be_visible()
    for hidden in (page.get_by_text("再显示"), page.get_by_text("复制"), page.get_by_role("searchbox")):
        expect(hidden).to_be_hidden()


def test_rows_are_found_and_taken_along_by_their_names_in_both_languages(opened: Open) -> None:
    for lang, sought, other in (("zh", "ministry", "英文名"), ("en", "民政部", "Chinese name")):
        page = opened(fragment=f"view=table&lang={lang}")
        page.get_by_role("searchbox").fill(sought)
        expect(page.locator("#table tbody tr")).to_have_count(1)
        with page.expect_download() as download:
            page.locator("#table .bar button").last.click()
        head, row = csv.reader(io.StringIO(Path(download.value.path()).read_text(encoding="utf-8-sig")))
        assert {row[0], row[head.index(other)]} == {"民政部", "Ministry of Civil Affairs"}
        page.goto(f"{page.url}&rows=relationships")
        page.get_by_role("searchbox").fill(sought)
        expect(page.locator("#table tbody tr")).to_have_count(3)
        page.goto("about:blank")


def test_rows_without_a_value_come_last_in_both_directions(opened: Open) -> None:
    page = opened(fragment="view=table")
    deadline = page.get_by_role("button", name="期限")
    for first in ("2025-12-31", "2030-12-31"):
        deadline.click()
        expect(page.locator("#table tbody tr").first).to_contain_text(first)
