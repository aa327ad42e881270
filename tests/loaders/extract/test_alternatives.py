"""Patterns of alternatives find what the plain pattern finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.loaders.extract import goals, matters, naming, told
from kg.loaders.extract.alternatives import Alternatives
from tests.loaders.extract.test_cues import TEXTS

CLAUSES = [clause for text in TEXTS for line in text.split("\n") for clause in line.replace("。", "，").split("，")]


@given(
    st.sampled_from(
        [
            ("^甲", "乙"),
            ("甲(?:乙|^丙)", "^乙$"),
            (r"[|)]甲", r"\|", "^丙"),
            ("甲",),
            ("^甲",),
            ("甲乙", "^乙甲丙", "丁$"),
            ("[^|]甲", "[]甲]乙"),
            ("(?:^甲|乙)丙", "丁$"),
        ]
    ),
    st.text("甲乙丙丁|)]", max_size=6),
)
def test_alternatives_find_what_the_pattern_finds(expressions: tuple[str, ...], text: str) -> None:
    alternatives = Alternatives(*expressions)
    assert alternatives.found_in(text) == (alternatives.pattern.search(text) is not None)
    assert alternatives.opens(text) == (alternatives.pattern.match(text) is not None)


@pytest.mark.parametrize(
    "alternatives",
    [
        value
        for module in (told, naming, matters, goals)
        for value in vars(module).values()
        if isinstance(value, Alternatives)
    ],
    ids=lambda alternatives: alternatives.pattern.pattern[:12],
)
def test_the_rules_find_what_their_patterns_find(alternatives: Alternatives) -> None:
    for clause in CLAUSES:
        assert alternatives.found_in(clause) == (alternatives.pattern.search(clause) is not None)
        assert alternatives.opens(clause) == (alternatives.pattern.match(clause) is not None)
