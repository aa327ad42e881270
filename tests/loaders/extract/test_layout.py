"""The markers of numbered items."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.loaders.extract import layout


@pytest.mark.parametrize("marker", [pattern for _, pattern in layout._MARKERS], ids=lambda pattern: pattern.pattern)
def test_every_marker_begins_with_one_of_the_characters_looked_for(marker: re.Pattern[str]) -> None:
    @given(st.from_regex(marker, fullmatch=True))
    def begins(text: str) -> None:
        assert re.match(f"[{layout._FIRST}]", text)

    begins()
