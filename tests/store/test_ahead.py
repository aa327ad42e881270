"""The next item is made from when it is started, while the one before it is used."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.store.ahead import Ahead


@given(st.lists(st.tuples(st.none() | st.integers(), st.integers(0, 2))))
def test_the_same_items_in_the_same_order_however_often_they_are_started(items: list[tuple[int | None, int]]) -> None:
    given = Ahead(items)
    came = []
    for item in given:
        came.append(item)
        for _ in range(item[1]):
            given.start()
    assert came == items


def test_an_item_is_made_once_started_while_the_one_before_it_is_used_and_no_further() -> None:
    second, third = threading.Event(), threading.Event()

    def items() -> Iterator[int]:
        yield 1
        second.set()
        yield 2
        third.set()
        yield 3

    batches = Ahead(items())
    rest = iter(batches)
    assert next(rest) == 1
    assert not second.wait(0.1)
    batches.start()
    batches.start()
    assert second.wait(10)
    assert not third.wait(0.1)
    assert list(rest) == [2, 3]


def test_what_fails_does_so_after_all_before_it_were_used() -> None:
    def items() -> Iterator[int]:
        yield 1
        yield 2
        raise ValueError("third")

    used = []
    given = Ahead(items())
    with pytest.raises(ValueError, match="third"):
        for item in given:
            used.append(item)
            given.start()
    assert used == [1, 2]


def test_one_who_stops_early_leaves_no_thread_behind() -> None:
    items = Ahead(range(10))
    rest = iter(items)
    next(rest)
    items.start()
    rest.close()  # type: ignore[attr-defined]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("ahead")]
