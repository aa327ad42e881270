"""The quick way to find verbs finds what one plain pattern of them all would find."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from kg.loaders.extract.verbs import Verbs

VERBS = ("推进", "推动", "推广应用", "推广", "加强", "强化", "全面推进", "实施")
ADVERBS = ("全面", "加快", "进一步", "加强", "快速")
EITHER = rf"(?:(?:{'|'.join(ADVERBS)})地?|一[\u4e00-\u9fff]一[\u4e00-\u9fff])、?"
PLAIN = re.compile(f"(?:{EITHER}){{0,4}}(?:{'|'.join(sorted(VERBS, key=len, reverse=True))})")
WORDS = st.lists(st.sampled_from([*VERBS, *ADVERBS, *"推进加强化全面地、一企策为实"]), max_size=7).map("".join)


@given(WORDS, st.integers(0, 4), st.integers(0, 12))
def test_verbs_at_a_place(text: str, start: int, end: int) -> None:
    hit = PLAIN.match(text, start, end)
    assert Verbs(VERBS, ADVERBS).at(text, start, end) == (hit.end() if hit else 0)


@given(WORDS)
def test_verbs_later_on(text: str) -> None:
    assert Verbs(VERBS, ADVERBS).later(text) == any(hit.start() > 2 for hit in PLAIN.finditer(text))


@given(WORDS)
def test_adverbs(text: str) -> None:
    plain = re.match(rf"(?:(?:{'|'.join(ADVERBS)})地?){{0,3}}", text)
    assert plain and Verbs(VERBS, ADVERBS).after_adverbs(text) == plain.end()
