"""A real Chromium that opens pages from files, with every request refused and every complaint kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

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

Open = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1440, "height": 900}, color_scheme="light", locale="zh-CN")
    context.set_default_timeout(5000)
    yield context
    context.close()


@pytest.fixture
def opened(context: BrowserContext, tmp_path: Path) -> Iterator[Open]:
    """Writes a graph's page and opens it. Whatever the test does, the page may ask for nothing but itself, log no
    error, open no dialogue and no other page."""
    asked: list[str] = []
    complaints: list[str] = []
    context.route("**/*", lambda route: route.continue_() if route.request.url.startswith("file:") else route.abort())
    context.on("request", lambda request: asked.append(request.url))

    def open_page(graph: Graph | None = None, fragment: str = "", **said: Any) -> Page:
        path = tmp_path / "page.html"
        write(sample() if graph is None else graph, path, **{"title": "政策知识图谱", **said})
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialogue: (complaints.append(dialogue.message), dialogue.dismiss()))
        page.goto(f"{path.as_uri()}#{fragment}")
        return page

    yield open_page
    assert complaints == []
    assert {url.split("#")[0] for url in asked} <= {(tmp_path / "page.html").as_uri()}
    assert len(context.pages) <= len(asked)
