"""How fast documents become facts, on one core, beside jieba's part-of-speech pass over the same text.

    python -m tests.benchmarks.extract [FILE.jsonl[.xz] ...]

Without files: the bundled seed document, many times. Prints documents, characters, seconds of processor time in
``extract`` (what unpacking takes is told apart), million characters a second, and the peak memory of the process in MB;
then the same for one document of the seed's text, four and sixteen times as long, for the rate must not fall with the
length.
"""

from __future__ import annotations

import json
import lzma
import math
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from importlib.resources import files
from itertools import islice
from pathlib import Path

from kg.loaders.documents import Document
from kg.loaders.extract import extract


def documents(paths: list[str]) -> Iterator[Document]:
    """Documents of JSON Lines with ``title``, ``text`` and ``date``, or the seed's text a hundred times."""
    if not paths:
        text = files("kg").joinpath("seed.txt").read_text(encoding="utf-8")
        yield from (Document(text=f"第{i}份\n{text}", title=f"第{i}份") for i in range(100))
    for path in paths:
        with (
            lzma.open(path, "rt", encoding="utf-8")
            if path.endswith(".xz")
            else Path(path).open(encoding="utf-8") as lines
        ):
            for line in lines:
                row = json.loads(line)
                if text := row.get("text") or row.get("content"):
                    title = row.get("title") or ""
                    yield Document(text=f"{title}\n{text}", title=title, published_on=row.get("date") or "")


def main(paths: list[str]) -> None:
    extract(next(documents(paths)))  # the lexicon is read once
    begin = time.process_time()
    seconds = measure("extract", documents(paths), extract)
    print(f"unpacking and parsing the files took {time.process_time() - begin - seconds:.2f} s more")
    for times in (1, 4, 16):
        text = "\n".join(document.text for document in islice(documents([]), times))
        measure("length", [Document(text=text, title=text.partition("\n")[0])], extract)
    try:
        import jieba.posseg
    except ImportError:
        print("jieba is not installed: pip install jieba shows its figure beside this one", file=sys.stderr)
        return
    jieba.posseg.lcut("民政部")
    measure("jieba", documents(paths), lambda document: jieba.posseg.lcut(document.text), limit=30)


def measure(
    what: str, documents: Iterable[Document], work: Callable[[Document], object], limit: float = math.inf
) -> float:
    """Time ``work`` on each document, until it has taken ``limit`` seconds; print the figures, return the seconds."""
    count = characters = 0
    seconds = 0.0
    for document in documents:
        start = time.process_time()
        work(document)
        seconds += time.process_time() - start
        count, characters = count + 1, characters + len(document.text)
        if seconds > limit:
            break
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rate = characters / seconds / 1e6
    print(f"{what:8} {count:7} documents {characters:10} characters {seconds:7.2f} s {rate:6.2f} M/s {peak:6.0f} MB")
    return seconds


if __name__ == "__main__":
    main(sys.argv[1:])
