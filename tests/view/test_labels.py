"""Names on the canvas: none covers another, each says what tells it apart."""

from __future__ import annotations

from kg.graph import build
from tests.generated import generated
from tests.view.canvas import painted
from tests.view.conftest import Open


def test_no_labels_paper_lies_over_the_letters_of_another(opened: Open) -> None:
    page = opened(build(generated(4)))
    kinds = [kind for kind, _ in painted(page) if kind != "dashes"]
    assert kinds.index("text") == kinds.count("paper")
