"""The canvas as a test sees it: what lies where, on a small page and on a folded one."""

from __future__ import annotations

from functools import cache
from typing import Any

from playwright.sync_api import Page

from kg.graph import Graph, build
from tests.generated import generated

# Points over the whole canvas until the tip starts with the text; the place where it does.
_POINT = """([text, step]) => {
  const area = document.querySelector("#canvas");
  const { left, top, width, height } = area.getBoundingClientRect();
  for (let y = 2; y < height; y += Math.min(10, step / 2)) for (let x = 2; x < width; x += step) {
    area.dispatchEvent(new PointerEvent("pointermove", { clientX: left + x, clientY: top + y }));
    const tip = document.querySelector("#tip");
    if (!tip.hidden && tip.textContent.startsWith(text)) return { x: left + x, y: top + y };
  }
  return null;
}"""


def place_of(page: Page, text: str, step: int = 12) -> Any:
    place = page.evaluate(_POINT, [text, step])
    assert place, f"nothing on the canvas says {text}"
    return place


def beside(page: Page) -> None:
    """Click the canvas where nothing is."""
    page.get_by_role("application").click(position={"x": 6, "y": 6})


# Notes what is painted since the canvas was last cleared.
_NOTE = """() => {
  window.painted = [];
  const { clearRect, fillRect, fillText, setLineDash, stroke } = CanvasRenderingContext2D.prototype;
  Object.assign(CanvasRenderingContext2D.prototype, {
    clearRect(...given) { window.painted = []; clearRect.apply(this, given); },
    fillRect(...given) { window.painted.push(["paper", ""]); fillRect.apply(this, given); },
    setLineDash(dashes) { window.painted.push(["dashes", String(dashes)]); setLineDash.call(this, dashes); },
    stroke(...given) { window.painted.push(["stroke", String(this.strokeStyle)]); stroke.apply(this, given); },
    fillText(text, ...given) { window.painted.push(["text", text]); fillText.apply(this, [text, ...given]); },
  });
}"""


def painted(page: Page) -> list[tuple[str, str]]:
    """Papers and lines of labels, strokes and dashes, in the order of one painting of the whole canvas."""
    page.evaluate(f"window.painted ? 0 : ({_NOTE})()")
    page.get_by_role("button", name="看全图").click()
    page.wait_for_timeout(300)
    return [(kind, text) for kind, text in page.evaluate("window.painted")]


def lines(page: Page) -> list[str]:
    """The lines of all labels."""
    return [text for kind, text in painted(page) if kind == "text"]


@cache
def big() -> Graph:
    return build(generated(24))
