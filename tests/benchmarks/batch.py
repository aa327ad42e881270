"""How fast many documents become facts, with one process and with two.

    python -m tests.benchmarks.batch [PATH...] [--documents 20000] [--jobs 1 2]

Without a path the documents are generated: short notices, one line of JSON each. Prints one line a number of processes:
seconds, documents and characters a second, how many times the first line's rate, and peak memory in MB of the process
that collects and of the largest that works.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kg.loaders.batch import Counts, extract_all
from tests.loaders.samples import SAMPLES

COLUMNS = "{:>5} {:>9} {:>8} {:>9} {:>9} {:>11} {:>7} {:>9} {:>9}"


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("paths", nargs="*")
    arguments.add_argument("--documents", type=int, default=20_000)
    arguments.add_argument("--jobs", type=int, nargs="+", default=[1, 2])
    arguments.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)
    options = arguments.parse_args()
    if options.measure:
        print(json.dumps(measured(options.paths, options.jobs[0])))
        return
    with tempfile.TemporaryDirectory() as folder:
        paths = options.paths or [str(generated(options.documents, Path(folder)))]
        names = ("jobs", "documents", "failed", "seconds", "docs/s", "chars/s", "times", "MB here", "MB worker")
        print(COLUMNS.format(*names), flush=True)
        first = 0.0
        for jobs in options.jobs:
            # Each in a process of its own, so that its peak of memory is its own.
            command = [sys.executable, "-m", "tests.benchmarks.batch", "--measure", *paths, "--jobs", str(jobs)]
            run = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
            rate = run["documents"] / run["seconds"]
            first = first or rate
            print(
                COLUMNS.format(
                    jobs,
                    run["documents"],
                    run["failures"],
                    f"{run['seconds']:.1f}",
                    f"{rate:.0f}",
                    f"{run['characters'] / run['seconds']:.0f}",
                    f"{rate / first:.2f}",
                    run["memory"] >> 10,
                    run["worker"] >> 10,
                ),
                flush=True,
            )


def generated(documents: int, folder: Path) -> Path:
    """A JSON Lines file of so many different notices."""
    path = folder / "notices.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number in range(documents):
            lines = [*SAMPLES[number % len(SAMPLES)], f"（联系人：办公室第{number}号）"]
            file.write(json.dumps({"title": lines[0], "text": "\n".join(lines)}, ensure_ascii=False) + "\n")
    return path


def measured(paths: list[str], jobs: int) -> dict[str, float]:
    """One run over the paths: seconds, counts, peak kilobytes."""
    last = Counts()

    def keep(counts: Counts) -> None:
        nonlocal last
        last = counts

    started = time.perf_counter()
    workers: set[int] = set()
    peak = 0
    for number, _ in enumerate(extract_all(paths, jobs=jobs, progress=keep)):
        if number % 500 == 0:
            workers |= children()
            peak = max([peak, *map(high_water, workers)])
    return {
        "seconds": time.perf_counter() - started,
        "documents": last.documents,
        "failures": last.failures,
        "characters": last.characters,
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss,
        "worker": peak,
    }


def children() -> set[int]:
    """The processes of the pool that are running now."""
    return {process.pid for process in multiprocessing.active_children() if process.pid}


def high_water(process: int) -> int:
    """Peak resident memory of a process in kilobytes; 0 where it is gone."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")), 0)


if __name__ == "__main__":
    main()
