"""A narrow screen: the views scroll in themselves, and what is tapped answers in sight."""

from __future__ import annotations

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.view.canvas import big
from tests.view.conftest import Open

PHONE = ViewportSize(width=390, height=844)


def test_the_note_leaves_the_buttons_free_and_the_open_tab_is_in_sight(opened: Open) -> None:
    page = opened(big(), fragment="lang=en")
    page.set_viewport_size(PHONE)
    note, buttons = (page.locator(place).bounding_box() for place in ("#note", ".zoom"))
    assert note and buttons and note["x"] + note["width"] <= buttons["x"]
    page.evaluate("location.hash = 'lang=en&view=reader'")
    tab = page.get_by_role("link", name="Documents", exact=True)
    expect(tab).to_have_attribute("aria-current", "page")
    box = tab.bounding_box()
    assert box and box["x"] + box["width"] <= PHONE["width"]


@pytest.mark.parametrize("view", ["table", "matrix", "timeline", "reader"])
def test_what_is_tapped_far_down_a_view_is_answered_in_sight(opened: Open, view: str) -> None:
    page = opened(big(), fragment=f"view={view}")
    page.set_viewport_size(PHONE)
    page.locator(f"#{view}").get_by_role("link").nth(-3).click()
    expect(page.locator("#panel h2")).to_be_in_viewport()
    expect(page.locator("#views")).to_be_in_viewport()
    assert page.evaluate("document.documentElement.scrollHeight") <= PHONE["height"]
    if view in ("table", "matrix"):
        expect(page.locator(f"#{view} thead th").first).to_be_in_viewport()
