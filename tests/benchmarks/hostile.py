"""What hostile files cost: ``python -m tests.benchmarks.hostile`` gives each to ``kg extract`` and prints a table.

A line a file: exit status, lines on standard error, seconds, peak megabytes of the largest process, what was said. Then
a folder with a named pipe and links that leave it. Exit status 1 where one took more than 5 s or 500 MB, was not refused
with one line for its own reason, or wrote anything.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from tests.benchmarks.batch import high_water
from tests.loaders.readers.hostile import FILES, folder_with_traps, long_line

COLUMNS = "{:18} {:>6} {:>5} {:>7} {:>5}  {:60.60}"
SECONDS, MEGABYTES = 5, 500
KG = "from kg.cli import main; main()"


def main() -> None:
    wrong = 0
    print(COLUMNS.format("file", "status", "lines", "seconds", "MB", "said"))
    with tempfile.TemporaryDirectory() as home:
        for path, status, expected, reason in hostile(Path(home)):
            before = sorted(Path(home).rglob("*"))
            got, said, seconds, megabytes = refused(path, Path(home))
            short = said[0].replace(home, "").removeprefix("kg: ") if said else ""
            print(COLUMNS.format(path.name, got, len(said), f"{seconds:.2f}", megabytes, short), flush=True)
            untouched = got == 3 or sorted(Path(home).rglob("*")) == before
            wrong += not (got == status and len(said) == expected and untouched and re.search(reason, said[0]))
            wrong += seconds > SECONDS or megabytes > MEGABYTES
    sys.exit(bool(wrong))


def hostile(home: Path) -> Iterator[tuple[Path, int, int, str]]:
    """Each file or folder, written when it is asked for; the exit status and the lines that it has to give, and what the first says."""
    for name, (data, reason) in FILES.items():
        path = home / name
        path.write_bytes(data())
        yield path, 1, 1, reason
        path.unlink()
    for name in ("line.jsonl", "line.txt"):
        long_line(home / name)
        yield home / name, 1, 1, "longer than"
        (home / name).unlink()
    folder = home / "folder"
    folder.mkdir()
    traps = folder_with_traps(folder)
    yield folder, 3, len(traps) + 2, "cannot be read"  # the graph's size, and how many failed


def refused(path: Path, home: Path) -> tuple[int, list[str], float, int]:
    """Exit status, lines of standard error, seconds, peak megabytes of ``kg extract`` and of what it starts."""
    began = time.perf_counter()
    command = [sys.executable, "-c", KG, "extract", str(path), "-o", str(home / "graph.json")]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as errors:
        process = subprocess.Popen(command, stderr=errors)
        peak = 0
        while process.poll() is None:
            peak = max([peak, *(high_water(member) for member in family(process.pid))])
            time.sleep(0.01)
        seconds = time.perf_counter() - began
        errors.seek(0)
        return process.returncode, errors.read().splitlines(), seconds, peak >> 10


def family(process: int) -> Iterator[int]:
    """A process and all that it started, and these in turn."""
    yield process
    with suppress(OSError):  # it may end meanwhile
        for task in Path(f"/proc/{process}/task").iterdir():
            for child in (task / "children").read_text(encoding="ascii").split():
                yield from family(int(child))


if __name__ == "__main__":
    main()
