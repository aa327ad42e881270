"""The next item is made while the one before it is used."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.store.ahead import ahead


@given(st.lists(st.none() | st.integers()))
def test_the_same_items_in_the_same_order(items: list[int | None]) -> None:
    assert list(ahead(items)) == items


def test_an_item_is_made_while_the_one_before_it_is_used_and_no_further() -> None:
    second, third = threading.Event(), threading.Event()

    def items() -> Iterator[int]:
        yield 1
        second.set()
        yield 2
        third.set()
        yield 3

    rest = ahead(items())
    assert next(rest) == 1
    assert second.wait(10)
    assert not third.wait(0.1)
    assert list(rest) == [2, 3]


def test_what_fails_does_so_after_all_before_it_were_used() -> None:
    def items() -> Iterator[int]:
        yield 1
        yield 2
        raise ValueError("third")

    used = []
    with pytest.raises(ValueError, match="third"):
        for item in ahead(items()):
            used.append(item)
    assert used == [1, 2]


def test_one_who_stops_early_leaves_no_thread_behind() -> None:
    rest = ahead(iter(range(10)))
    next(rest)
    rest.close()  # type: ignore[attr-defined]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("ahead")]
