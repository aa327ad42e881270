"""A real Chromium that opens pages from files, with every request refused and every complaint kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Dialog,
    Error,
    Page,
    Request,
    ViewportSize,
    sync_playwright,
)

from kg.graph import Graph
from kg.view import write
from tests.view.sample import sample

CHROMIUM = "/usr/bin/chromium"
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]

DESK: ViewportSize = {"width": 1440, "height": 900}

Open = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """One for all tests, with one page that ``opened`` sets back: a browser takes longer to make them than to use them."""
    context = browser.new_context(viewport=DESK, locale="zh-CN")
    context.set_default_timeout(5000)
    context.route("**/*", lambda route: route.continue_() if route.request.url.startswith("file:") else route.abort())
    context.new_page()
    yield context
    context.close()


@pytest.fixture
def opened(context: BrowserContext, tmp_path: Path) -> Iterator[Open]:
    """Writes a graph's page and opens it. Whatever the test does, the page may ask for nothing but itself, log no
    error, open no dialogue and no other page."""
    asked: list[str] = []
    complaints: list[str] = []
    page, *others = context.pages
    for other in others:
        other.close()
    context.clear_permissions()
    page.set_viewport_size(DESK)
    page.emulate_media(media="screen", color_scheme="light")

    def request(made: Request) -> None:
        asked.append(made.url)

    def console(message: ConsoleMessage) -> None:
        if message.type == "error":
            complaints.append(message.text)

    def error(raised: Error) -> None:
        complaints.append(str(raised))

    def dialogue(shown: Dialog) -> None:
        complaints.append(shown.message)
        shown.dismiss()

    def open_page(graph: Graph | None = None, fragment: str = "", **said: Any) -> Page:
        path = tmp_path / "page.html"
        write(sample() if graph is None else graph, path, **{"title": "政策知识图谱", **said})
        page.goto(f"{path.as_uri()}#{fragment}")
        return page

    page.goto("about:blank")
    context.on("request", request)
    page.on("console", console)
    page.on("pageerror", error)
    page.on("dialog", dialogue)
    yield open_page
    context.remove_listener("request", request)
    page.remove_listener("console", console)
    page.remove_listener("pageerror", error)
    page.remove_listener("dialog", dialogue)
    assert complaints == []
    assert {url.split("#")[0] for url in asked} <= {(tmp_path / "page.html").as_uri()}
    assert len(context.pages) <= len(asked)
