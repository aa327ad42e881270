"""The page against plain pyvis on the same graphs: ``python -m tests.benchmarks.page [DOCUMENTS...]``.

Prints a table of what a reader waits for: seconds to build the file, its size, seconds from opening it until it can be
used (everything drawn, nothing moving), requests, and frames a second while the graph is panned. Plain pyvis is
``cdn_resources="in_line"`` with physics as it comes; it is given up after ``PATIENCE`` seconds.
"""

from __future__ import annotations

import re
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright
from playwright.sync_api import TimeoutError as TooLate

from kg.graph import Graph, build
from kg.view import write
from tests.generated import generated
from tests.view.conftest import CHROMIUM, QUIET

PATIENCE = 60
_COLUMNS = "{:<26} {:>8} {:>9} {:>9} {:>9} {:>9} {:>7}"
# Drags for a second and counts the frames.
_PAN = """async () => {
  const area = document.querySelector("canvas");
  const { left, top, width, height } = area.getBoundingClientRect();
  const frame = () => new Promise(requestAnimationFrame);
  const send = (type, x) => area.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, pointerType: "mouse",
    isPrimary: true, buttons: 1, clientX: left + x, clientY: top + height - 40 }));
  let frames = 0;
  send("pointerdown", width / 2);
  const start = performance.now();
  while (performance.now() - start < 1500) {
    frames += 1;
    send("pointermove", width / 2 + 200 * Math.sin(frames / 20));
    await frame();
  }
  send("pointerup", width / 2);
  return frames / ((performance.now() - start) / 1000);
}"""
_SETTLED = """() => new Promise(resolve => {
  const wait = () => typeof network === "undefined" ? setTimeout(wait, 20) : network.once("stabilized", () => resolve());
  wait();
})"""


def main(sizes: list[int]) -> None:
    print(_COLUMNS.format("page", "nodes", "edges", "build s", "MB", "usable s", "frames"))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        # The reader's browser is already running.
        browser.new_page().goto("about:blank")
        for documents in sizes:
            graph = build(generated(documents))
            for name, make, usable in (("ours", _ours, _drawn), ("plain pyvis, in_line", _plain, _settled)):
                path = Path(folder) / f"{documents}.html"
                start = time.perf_counter()
                make(graph, path)
                seconds = time.perf_counter() - start
                waited, frames, requests = _open(browser, path, usable)
                row = (name, len(graph), graph.number_of_edges(), f"{seconds:.2f}", f"{path.stat().st_size / 1e6:.2f}")
                print(_COLUMNS.format(*row, waited, frames), f"{requests} requests", flush=True)
        browser.close()


def _ours(graph: Graph, path: Path) -> None:
    write(graph, path, title="benchmark")


def _plain(graph: Graph, path: Path) -> None:
    from pyvis.network import Network

    net = Network(directed=True, cdn_resources="in_line")
    for node, data in graph.nodes(data=True):
        net.add_node(node, label=data["name"])
    for source, target in graph.edges():
        net.add_edge(source, target)
    path.write_text(net.generate_html(), encoding="utf-8")


def _open(browser: Browser, path: Path, usable: Callable[[Any], None]) -> tuple[str, str, int]:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    requests: list[str] = []
    context.on("request", lambda request: requests.append(request.url) if request.url.startswith("http") else None)
    context.route(re.compile("^http"), lambda route: route.abort())
    page = context.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    start = time.perf_counter()
    try:
        page.goto(path.as_uri())
        usable(page)
        waited = f"{time.perf_counter() - start:.2f}"
        frames = f"{page.evaluate(_PAN):.0f}"
    except TooLate:
        waited, frames = f"> {PATIENCE}", "-"
    context.close()
    return waited, frames, len(requests)


def _drawn(page: Any) -> None:
    page.locator("#note", has_text="个节点").wait_for()
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def _settled(page: Any) -> None:
    page.wait_for_function(f"({_SETTLED})().then(() => true)")


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [4, 22, 146])
