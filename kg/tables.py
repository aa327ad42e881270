"""Rows as a table to read, or as JSON, JSON Lines and CSV for other programs."""

from __future__ import annotations

import csv
import json
import shutil
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TextIO

FORMATS = ("table", "json", "jsonl", "csv")

# A spreadsheet runs a cell that starts with one of these, some also with the full-width ones.
_FORMULA = (*"=+-@＝＋－＠", "\t", "\r", "'")

Row = Mapping[str, Any]


def write_rows(columns: Sequence[str], rows: Iterable[Row], form: str, out: TextIO) -> None:
    """Write ``rows`` in one of ``FORMATS`` to ``out``. A row may lack a column."""
    match form:
        case "json":
            out.write(json.dumps([_ordered(columns, row) for row in rows], ensure_ascii=False, indent=1) + "\n")
        case "jsonl":
            for row in rows:
                out.write(json.dumps(_ordered(columns, row), ensure_ascii=False) + "\n")
        case "csv":
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow(columns)
            writer.writerows([csv_cell(_text(row.get(column))) for column in columns] for row in rows)
        case _:
            out.write(table(columns, rows, shutil.get_terminal_size().columns if out.isatty() else None))


def table(columns: Sequence[str], rows: Iterable[Row], width: int | None = None) -> str:
    """An aligned table, a Chinese character two columns wide; wrapped to ``width`` columns where given."""
    from tabulate import tabulate
    from wcwidth import wcswidth

    rows = [*rows]
    cells = [[_shown(row.get(column)) for column in columns] for row in rows]
    widths = [max(map(wcswidth, column)) for column in zip(columns, *cells, strict=True)]
    limits = _limits(widths, width) if width else None
    align = ["right" if _numeric(row.get(column) for row in rows) else "left" for column in columns]
    lines = tabulate(cells, columns, "simple", disable_numparse=True, maxcolwidths=limits, colalign=align)
    return "\n".join(line.rstrip() for line in lines.splitlines()) + "\n"


def csv_cell(value: Any) -> Any:
    """A text cell that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def csv_uncell(cell: str) -> str:
    """What ``csv_cell`` was given."""
    return cell[1:] if cell.startswith("'") else cell


def printable(text: str) -> str:
    """``text`` on one line, with control and direction characters shown, not obeyed by a terminal."""
    return "".join(_visible(c) if unicodedata.category(c) in _UNSEEN else c for c in text)


_UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}


def _visible(character: str) -> str:
    return " " if character in "\n\t" else f"\\u{ord(character):04x}"


def _ordered(columns: Sequence[str], row: Row) -> dict[str, Any]:
    return {column: row.get(column) for column in columns}


def _text(value: Any) -> Any:
    """A value as one CSV cell."""
    if isinstance(value, list | tuple) and all(isinstance(item, str) for item in value):
        return "; ".join(value)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list | tuple | dict) else value


def _numeric(values: Iterable[Any]) -> bool:
    kinds = {type(value) for value in values} - {type(None)}
    return bool(kinds) and kinds <= {int, float}


def _shown(value: Any) -> str:
    """A value as one table cell."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, list | tuple):
        return "、".join(map(_shown, value))
    return "" if value is None else printable(str(value))


def _limits(widths: Sequence[int], width: int) -> list[int]:
    """Column widths that fit ``width``: the widest give way first, none below 10."""
    limits, room = list(widths), width - 2 * (len(widths) - 1)
    while sum(limits) > room and max(limits) > 10:
        limits[limits.index(max(limits))] -= 1
    return limits
