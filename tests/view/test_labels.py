"""Names on the canvas: none covers another, each says what tells it apart."""

from __future__ import annotations

from kg.graph import build
from tests.generated import generated
from tests.view.conftest import Open

# Notes what is painted since the canvas was last cleared.
_NOTE = """() => {
  window.painted = [];
  const { clearRect, fillRect, fillText } = CanvasRenderingContext2D.prototype;
  Object.assign(CanvasRenderingContext2D.prototype, {
    clearRect(...given) { window.painted = []; clearRect.apply(this, given); },
    fillRect(...given) { window.painted.push(["paper"]); fillRect.apply(this, given); },
    fillText(text, ...given) { window.painted.push(["text", text]); fillText.apply(this, [text, ...given]); },
  });
}"""


def test_no_labels_paper_lies_over_the_letters_of_another(opened: Open) -> None:
    page = opened(build(generated(4)))
    page.evaluate(_NOTE)
    page.get_by_role("button", name="放大").click()
    page.wait_for_function("window.painted.length > 20")
    kinds = [kind for kind, *_ in page.evaluate("window.painted")]
    assert kinds.index("text") == kinds.count("paper")
