"""What must stand in a text for a pattern to match, and that patterns tried only there find all that they would find."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kg.loaders.extract
from kg.loaders.documents import Document
from kg.loaders.extract import extract, news, reported
from kg.loaders.extract.cues import Cued, any_cue, cues
from kg.loaders.extract.sought import Sought

TEXTS = [
    files("kg").joinpath("seed.txt").read_text(encoding="utf-8"),
    *(path.read_text(encoding="utf-8") for path in sorted(Path(__file__).parents[2].glob("labelled/*.txt"))),
]
_CHARACTERS = st.sampled_from("甲乙丙")
_ATOMS = st.one_of(
    _CHARACTERS,
    st.sampled_from(["[甲乙]", "[^甲]", r"\w", ".", "^", "$", "(?=甲)", "(?!甲)", "(?<=乙)", "(?i:甲)"]),
)


def _larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: f"(?:{'|'.join(parts)})"),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{2}", "{0,2}", "+?"])).map(lambda p: f"({p[0]}){p[1]}"),
    )


def _sought() -> Iterator[tuple[str, Sought | Cued]]:
    for module in pkgutil.walk_packages(kg.loaders.extract.__path__, "kg.loaders.extract."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, Sought | Cued):
                yield f"{module.name}.{name}", value


@given(st.recursive(_ATOMS, _larger, max_leaves=8), st.text("甲乙丙丁", max_size=10))
def test_every_match_holds_a_cue(expression: str, text: str) -> None:
    pattern = re.compile(expression)
    told = cues(pattern)
    assert all(any(cue in hit.group() for cue in told) for hit in pattern.finditer(text)) or not told


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("(?:印发|出台)了?《", {"印发《", "印发了《", "出台《", "出台了《"}),
        ("(?:联合)?(?:实施|开展)[^，]*(?:行动|计划)", {"实施", "开展"}),
        ("(?:深入|集中)(?:实施|开展)", {"深入实施", "深入开展", "集中实施", "集中开展"}),
        ("将(?!于)", {"将"}),
        ("(?:甲+乙){1,3}", {"甲"}),
        ("甲?", set()),
        ("(?i)law", set()),
    ],
)
def test_the_rarest_cues_are_told(expression: str, expected: set[str]) -> None:
    told = cues(re.compile(expression))
    assert told == expected


def test_a_pattern_that_needs_nothing_is_not_sought() -> None:
    with pytest.raises(ValueError, match="nothing must stand"):
        Sought(r"\d*")
    with pytest.raises(ValueError, match="nothing must stand"):
        any_cue([re.compile(r"\w+")])


@pytest.mark.parametrize(("name", "sought"), list(_sought()))
def test_what_is_sought_finds_what_its_pattern_finds(name: str, sought: Sought | Cued) -> None:
    for text in (*TEXTS, *"\n".join(TEXTS).split("\n")):
        plain = [hit.span() for hit in sought.pattern.finditer(text)]
        assert (sought.search(text, 0, len(text)) is not None) == bool(plain)
        found = sought.finditer(text) if isinstance(sought, Sought) else sought.finditer(text, 0, len(text))
        assert [hit.span() for hit in found] == plain


def test_blocks_that_are_passed_over_order_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    documents = [Document(text=text, title=text.partition("\n")[0]) for text in TEXTS]
    quick = [extract(document) for document in documents]
    monkeypatch.setattr(news, "OPENS", re.compile(""))
    monkeypatch.setattr(reported, "OPENS", re.compile(""))
    assert [extract(document) for document in documents] == quick
