"""For everybody: no serious fault that axe-core finds, in any view, language, theme or width."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, expect

from tests.view.canvas import painted
from tests.view.conftest import Open
from tests.view.sample import key


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1440, 900), (390, 844)])
def test_axe_finds_no_serious_fault(opened: Open, context: BrowserContext, scheme: str, size: tuple[int, int]) -> None:
    page = opened(fragment=f"node={key('Agency', '民政部')}", today="2026-06-30")
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    for view in ("graph", "table", "matrix", "timeline", "reader"):
        page.evaluate(f"location.hash = 'view={view}&node={key('Agency', '民政部')}'")
        expect(page.locator(f"#{view}")).to_be_visible()
        found = Axe().run(page).response["violations"]
        serious = [
            (fault["id"], node["html"][:200], node["failureSummary"][:300])
            for fault in found
            if fault["impact"] in ("serious", "critical")
            for node in fault["nodes"]
        ]
        assert serious == []


def test_the_keyboard_stays_where_it_is_whatever_is_built_anew(opened: Open) -> None:
    page = opened(fragment="view=reader")
    page.locator("#reader select").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("#reader option:checked")).to_have_text("民政部等部门印发数字乡村通知")
    expect(page.locator("#reader select")).to_be_focused()
    for link in (page.get_by_role("link", name="表格"), page.locator("#table").get_by_role("link", name="关系")):
        link.press("Enter")
        expect(link).to_have_attribute("aria-current", re.compile("page|true"))
        expect(link).to_be_focused()
    page.evaluate(f"location.hash = 'node={key('Person', '王明')}'")
    page.get_by_role("button", name="从这里找路径").press("Enter")
    expect(page.get_by_role("button", name="取消路径")).to_be_visible()
    expect(page.get_by_role("button", name="从这里找路径")).to_be_focused()
    page.get_by_role("button", name="取消路径").press("Enter")
    expect(page.get_by_role("button", name="取消路径")).to_be_hidden()
    expect(page.get_by_role("complementary", name="依据")).to_be_focused()


def test_a_closed_panel_gives_the_keyboard_back_to_where_it_was_opened(opened: Open) -> None:
    page = opened(fragment="view=table")
    panel = page.locator("#panel")
    row = page.locator("#table").get_by_role("link", name="民政部", exact=True)
    row.press("Enter")
    expect(row).to_be_focused()
    panel.focus()
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(row).to_be_focused()
    page.fill("#search", "民政部")
    page.keyboard.press("Enter")
    expect(panel).to_be_focused()
    page.get_by_role("button", name="关闭").press("Enter")
    expect(panel).to_be_hidden()
    expect(page.locator("#search")).to_be_focused()


def test_choosing_in_the_search_what_is_chosen_already_goes_to_the_panel_at_once(opened: Open) -> None:
    page = opened()
    for _ in range(2):
        page.fill("#search", "民政部")
        page.keyboard.press("Enter")
        expect(page.locator("#panel")).to_be_focused()


def test_a_theme_can_be_chosen_against_the_systems(opened: Open) -> None:
    page = opened()
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="深浅").click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != paper


def test_in_the_dark_lines_are_stronger_and_hints_as_clear_as_other_text(opened: Open) -> None:
    page = opened()
    alpha = {}
    for theme in ("light", "dark"):
        strokes = [text for kind, text in painted(page) if kind == "stroke" and text.startswith("rgba(0, 91, 142")]
        alpha[theme] = max(float(stroke.split(", ")[-1].rstrip(")")) for stroke in strokes)
        page.get_by_role("button", name="深浅").click()
    assert alpha["dark"] >= 1.5 * alpha["light"]
    page.get_by_role("button", name="深浅").click()
    page.get_by_role("link", name="表格").click()
    hint = page.get_by_role("searchbox").evaluate("input => getComputedStyle(input, '::placeholder').color")
    assert hint == page.locator("#table .quiet").first.evaluate("quiet => getComputedStyle(quiet).color")


def test_the_canvas_is_one_stop_and_says_where_the_arrows_lead(opened: Open) -> None:
    page = opened()
    page.locator("#filters select").last.focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("application")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator("#said")).to_have_text(f"{page.locator('#panel h2').inner_text()} · 政策")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="放大")).to_be_focused()


def test_a_narrow_screen_does_not_scroll_sideways(opened: Open) -> None:
    page = opened(fragment=f"node={key('Agency', '民政部')}")
    page.set_viewport_size({"width": 390, "height": 844})
    for view in ("graph", "timeline", "reader", "table", "matrix"):
        page.evaluate(f"location.hash = 'view={view}'")
        expect(page.locator(f"#{view}")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_escape_leaves_a_path_from_a_checkbox_too(opened: Open) -> None:
    page = opened(fragment=f"from={key('Agency', '民政部')}&to={key('Agency', '黑龙江省民政厅')}")
    box = page.get_by_role("checkbox", name="目标")
    box.focus()
    page.keyboard.press("Escape")
    expect(page).to_have_url(re.compile("^[^#]*#(?!.*from=)"))
    expect(box).to_be_focused()


def test_controls_without_a_name_keep_the_keyboard_as_well(opened: Open) -> None:
    page = opened(fragment="view=table")
    for held in (
        page.get_by_role("searchbox", name="筛选各行"),
        page.get_by_role("button", name="名称"),
        page.locator("#filters summary"),
    ):
        held.focus()
        page.evaluate(f"location.hash = 'view=table&node={key('Agency', '民政部')}'")
        expect(page.locator("#panel")).to_be_visible()
        expect(held).to_be_focused()
        page.evaluate("location.hash = 'view=table'")
        expect(page.locator("#panel")).to_be_hidden()
        expect(held).to_be_focused()
