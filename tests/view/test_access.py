"""For everybody: no serious fault that axe-core finds, in any view, language, theme or width."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, expect

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


def test_a_theme_can_be_chosen_against_the_systems(opened: Open) -> None:
    page = opened()
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="深浅").click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != paper


def test_a_narrow_screen_does_not_scroll_sideways(opened: Open) -> None:
    page = opened(fragment=f"node={key('Agency', '民政部')}")
    page.set_viewport_size({"width": 390, "height": 844})
    for view in ("graph", "timeline", "reader", "table", "matrix"):
        page.evaluate(f"location.hash = 'view={view}'")
        expect(page.locator(f"#{view}")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
