"""Whether every record of a folder of crawls is read or reported.

    python -m tests.benchmarks.corpus FOLDER [--jobs N] [--field FIELD=COLUMN]

Runs ``kg extract --report`` on each file of the folder, and compares the names of its records (lines of JSON Lines,
members of archives, else the file), counted here with the standard library alone, with the paths in the graph and in the
report. Prints a line a file: records in, documents out (several where a record holds several articles), records whose
text another has too, records reported, records lost (in neither; it has to be 0), characters kept and seconds; then the
failures by reason. For an archive with a ``metadata.json`` (a list of ``file``,
``title``, ``issuer``, ``document_number``) it prints how many documents have them right. Exit status 1 where a record was lost.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
import subprocess
import sys
import tarfile
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kg.loaders.readers import items, read_item
from kg.loaders.readers.source import Refused

COLUMNS = "{:36} {:>8} {:>9} {:>9} {:>8} {:>5} {:>11} {:>8}"
TRUTH = "metadata.json"
KG = "from kg.cli import main; main()"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--jobs", default="1")
    parser.add_argument("--field", action="append", default=[])
    options = parser.parse_args()
    flags = ["--jobs", options.jobs, *(flag for field in options.field for flag in ("--field", field))]
    reasons: Counter[str] = Counter()
    lost_somewhere = False
    print(COLUMNS.format("file", "records", "documents", "same text", "reported", "lost", "characters", "seconds"))
    for path in sorted(path for path in options.folder.iterdir() if path.suffix != ".md"):
        began = time.perf_counter()
        documents, failures = extracted(path, flags)
        seconds = time.perf_counter() - began
        records = set(names(path))
        read = [name for document in documents for name in set(document["paths"])]
        failed = {failure["path"] for failure in failures}
        lost = records - set(read) - failed
        lost_somewhere |= bool(lost or (set(read) | failed) - records)
        reasons.update(f"{path.name}: {reason(failure)}" for failure in failures)
        characters = sum(len(document["text"]) for document in documents)
        same = sum(len(set(document["paths"])) - 1 for document in documents)
        row = (
            path.name,
            len(records),
            len(documents),
            same,
            len(failed & records),
            len(lost),
            f"{characters:,}",
            f"{seconds:.1f}",
        )
        print(COLUMNS.format(*row), flush=True)
        if (right := metadata_right(path)) is not None:
            print(f"  {right}")
        for name in sorted(lost)[:5]:
            print(f"  lost: {name}")
    print("\nreported, by reason:", *(f"{count:6} {why}" for why, count in reasons.most_common()), sep="\n")
    sys.exit(lost_somewhere)


def extracted(path: Path, flags: list[str]) -> tuple[list[dict[str, Any]], list[dict[str, str]]]:
    """The documents' nodes of ``kg extract`` and its report."""
    with tempfile.TemporaryDirectory() as folder:
        graph, report = Path(folder, "graph.json"), Path(folder, "report.jsonl")
        command = [sys.executable, "-c", KG, "extract", str(path), "-o", str(graph), "--report", str(report), *flags]
        run = subprocess.run(command, check=False, stderr=subprocess.PIPE, text=True)
        if run.returncode not in (0, 1, 3) or "Traceback" in run.stderr:
            sys.exit(f"{path}: exit status {run.returncode}: {run.stderr}")
        nodes = json.loads(graph.read_text(encoding="utf-8"))["nodes"] if graph.exists() else []
        failures = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
    return [node for node in nodes if node["label"] == "Document" and "paths" in node], failures


def names(path: Path) -> Iterator[str]:
    """What each record is called in a graph."""
    if ".tar" in path.suffixes:
        with tarfile.open(path) as archive:
            yield from (f"{path}!{member.name}" for member in archive if member.isfile())
    elif ".jsonl" in path.suffixes:
        with lzma.open(path) if path.suffix == ".xz" else path.open("rb") as file:
            yield from (f"{path}#{number}" for number, line in enumerate(file, 1) if line.strip())
    else:
        yield str(path)


def reason(failure: dict[str, str]) -> str:
    """The failure without the name of its record."""
    return failure["stage"] + ": " + failure["reason"].removeprefix(failure["path"]).lstrip(": ")


def metadata_right(path: Path) -> str | None:
    """How many of an archive's documents have the title, the issuer and the number that its metadata say."""
    if ".tar" not in path.suffixes:
        return None
    with tarfile.open(path) as archive:
        member = next((member for member in archive if Path(member.name).name == TRUTH), None)
        file = archive.extractfile(member) if member else None
        if file is None:
            return None
        truth: list[dict[str, str]] = json.load(file)
    pages = {Path(item.name).name: item for item in items(path) if not isinstance(item, Refused)}
    documents = [next(read_item(pages[true["file"]])) for true in truth]
    shares = []
    for field in ("title", "issuer", "document_number"):
        pairs = [(true[field], str(getattr(document, field))) for true, document in zip(truth, documents, strict=True)]
        told = [(bare(true), bare(found)) for true, found in pairs if true]
        shares.append(f"{field} {sum(true == found for true, found in told)} of {len(told)}")
    return "right: " + ", ".join(shares)


def bare(text: str) -> str:
    """The text without white space and the kind of its brackets."""
    return re.sub(r"\s", "", text).translate(str.maketrans("[]［］", "〔〕〔〕"))


if __name__ == "__main__":
    main()
