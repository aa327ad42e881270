"""Rows as table, JSON, JSON Lines and CSV."""

from __future__ import annotations

import csv
import io
import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from kg.tables import csv_cell, csv_uncell, printable, table, write_rows

ROWS = [
    {"agency": "民政部", "count": 12, "aliases": ["民政", "部"], "when": None},
    {"agency": "State Council", "count": 3.5, "aliases": [], "when": "2026-12-31"},
]
COLUMNS = ("agency", "count", "aliases", "when")


def written(form: str, rows: list[dict[str, object]]) -> str:
    out = io.StringIO()
    write_rows(COLUMNS, rows, form, out)
    return out.getvalue()


def test_chinese_is_two_columns_wide_and_numbers_stand_right() -> None:
    lines = table(COLUMNS, ROWS).splitlines()
    assert lines[2].startswith("民政部           ") and lines[3].startswith("State Council")
    assert wcswidth(lines[2][: lines[2].index("12") + 2]) == wcswidth(lines[3][: lines[3].index("3.5") + 3])


@given(st.lists(st.fixed_dictionaries({"a": st.text(max_size=60), "b": st.text(max_size=60)}), max_size=4))
def test_a_table_fits_its_width_and_drives_no_terminal(rows: list[dict[str, str]]) -> None:
    said = table(("a", "b"), rows, 60)
    assert max(map(wcswidth, said.splitlines())) <= 60
    assert {unicodedata.category(c) for c in said if c != "\n"}.isdisjoint({"Cc", "Cf", "Cs", "Zl", "Zp"})


def test_data_forms_hold_the_values() -> None:
    assert json.loads(written("json", ROWS)) == [{**row} for row in ROWS]
    assert [json.loads(line) for line in written("jsonl", ROWS).splitlines()] == ROWS
    assert [*csv.reader(io.StringIO(written("csv", ROWS)))] == [
        [*COLUMNS],
        ["民政部", "12", "民政; 部", ""],
        ["State Council", "3.5", "", "2026-12-31"],
    ]


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv"])
def test_no_rows(form: str) -> None:
    head = "agency    count    aliases    when\n--------  -------  ---------  ------\n"
    assert written(form, []) == {"table": head, "json": "[]\n", "jsonl": "", "csv": "agency,count,aliases,when\n"}[form]


@given(st.text())
def test_no_cell_is_a_formula(text: str) -> None:
    cell = csv_cell(text)
    assert csv_uncell(cell) == text and not cell.startswith((*"=+-@＝＋－＠", "\t", "\r"))


@pytest.mark.parametrize("sign", "=+-@＝＋－＠")
def test_a_cell_that_a_spreadsheet_would_run_starts_with_an_apostrophe(sign: str) -> None:
    assert csv_cell(f"{sign}1+1") == f"'{sign}1+1"


def test_printable() -> None:
    assert printable("一\n二\x1b[31m\u202e三") == "一 二\\u001b[31m\\u202e三"
