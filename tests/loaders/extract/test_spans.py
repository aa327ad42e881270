from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.loaders.extract.clauses import Sentence
from kg.loaders.extract.spans import starting_in


@given(st.lists(st.integers(0, 30)).map(sorted), st.integers(-5, 40), st.integers(-5, 40))
def test_finds_those_that_begin_in_the_stretch(starts: list[int], start: int, end: int) -> None:
    spans = [Sentence(place, place + 5, "", ()) for place in starts]
    assert starting_in(spans, start, end) == [span for span in spans if start <= span.start < end]
