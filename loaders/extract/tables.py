"""Tables of tasks: rows of cells between bars, as the readers of HTML and DOCX write them, with who is responsible."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from kg.loaders.extract.clauses import trimmed

_ROW = re.compile(r"\|[^\n]*\|", re.MULTILINE)
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_NUMBERED_HEADER = re.compile(
    r"(?:\A|(?<=\n))(?P<names>序[ 　]?号[ 　]*\n(?:[ 　]*(?:[\u4e00-\u9fff（）/][ 　]?){2,10}\n){2,7})(?=[ 　]*(?:1[ 　]*\n|[一（]))"
)
_SKIPPED = 20  # rows that were left out, at most
_SECTION = re.compile("[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）")
_LEADING = re.compile("(?:牵头|责任|负责|主办|主责|指导|落实|实施)(?:单位|部门|处室|机构|主体)")
_SUPPORTING = re.compile("(?:配合|协办|参与|参加|协助)(?:单位|部门|处室|机构)")
_TASK = re.compile("(?:任务|举措|措施|事项|项目|内容|工作)")
_NO_TASK = re.compile("序号|时间|时限|期限|范围|备注|进度|依据|方式|目标|类别|分类")

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One row: the span of the task, the spans of what it consists in, of who leads and of who supports it."""

    start: int
    end: int
    task: Cell
    contents: tuple[Cell, ...]
    leading: tuple[Cell, ...]
    supporting: tuple[Cell, ...]


def task_rows(text: str) -> Iterator[TaskRow]:
    """The rows of every table whose header names tasks and who is responsible for them.

    >>> text = "| 任务 | 责任单位 |\\n| 健全制度 | 民政部 |"
    >>> [text[slice(*row.task)] for row in task_rows(text)]
    ['健全制度']
    """
    columns: dict[str, list[int]] | None = None
    width = 0
    yield from _cell_a_line(text)
    for hit in _ROW.finditer(text) if "|" in text else ():
        cells = _cells(text, hit.start(), hit.end())
        if header := _header(text, cells):
            columns, width = header, len(cells)
        elif columns and len(cells) == width:
            tasks = [cells[i] for i in columns["task"] if cells[i][0] < cells[i][1]]
            if tasks:
                leading, supporting = (tuple(cells[i] for i in columns[name]) for name in ("leading", "supporting"))
                yield TaskRow(hit.start(), hit.end(), tasks[0], tuple(tasks[1:]), leading, supporting)


def _cell_a_line(text: str) -> Iterator[TaskRow]:
    """The rows of a table of which a crawl has left one cell a line, below a header that begins with 序号: 1, 2, 3, ….

    >>> text = "序号\\n任务\\n责任单位\\n1\\n健全制度\\n民政部\\n2\\n加强监管\\n财政部"
    >>> [text[slice(*row.leading[0])] for row in _cell_a_line(text)]
    ['民政部', '财政部']
    """
    for header in _NUMBERED_HEADER.finditer(text):
        lines = (trimmed(text, *hit.span()) for hit in _LINE.finditer(text, header.end("names")))
        names = [trimmed(text, *hit.span()) for hit in _LINE.finditer(text, *header.span("names"))]
        columns = _header(text, names)
        last = 0
        for cell in lines if columns else ():
            words = text[slice(*cell)]
            if not (words.isdecimal() and last < int(words) < last + _SKIPPED):
                if last and not _SECTION.match(text, *cell):
                    break  # a row with more lines than cells
                continue
            row = [cell, *islice(lines, len(names) - 1)]
            if len(row) < len(names) or columns is None:
                break
            last = int(words)
            task, *contents = (row[i] for i in columns["task"])
            leading, supporting = (tuple(row[i] for i in columns[name]) for name in ("leading", "supporting"))
            yield TaskRow(row[0][0], row[-1][1], task, tuple(contents), leading, supporting)


def _cells(text: str, start: int, end: int) -> list[Cell]:
    bars = [hit.start() for hit in re.finditer(r"\|", text[start:end])]
    return [trimmed(text, start + a + 1, start + b) for a, b in pairwise(bars)]


def _header(text: str, cells: list[Cell]) -> dict[str, list[int]] | None:
    """The columns of a header row by what they hold; None for a row that is none."""
    found: dict[str, list[int]] = {"task": [], "leading": [], "supporting": []}
    for index, (start, end) in enumerate(cells):
        words = "".join(text[start:end].split())
        if len(words) > 12:
            return None
        if _SUPPORTING.search(words):
            found["supporting"].append(index)
        elif _LEADING.search(words):
            found["leading"].append(index)
        elif _TASK.search(words) and not _NO_TASK.search(words):
            found["task"].append(index)
    return found if found["task"] and (found["leading"] or found["supporting"]) else None
