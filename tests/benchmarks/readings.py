"""How fast the small readings are: ``python -m tests.benchmarks.readings FILE...`` prints characters a second on UTF-8 texts."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from kg.loaders.extract.clauses import sentences
from kg.loaders.extract.deadlines import find_deadlines
from kg.loaders.extract.indicators import find_indicators
from kg.loaders.extract.normal import normalised
from kg.loaders.extract.numbers import find_document_numbers
from kg.loaders.extract.people import find_people
from kg.loaders.extract.topics import find_topics


def by_sentence(find: Callable[[str, int, int], object]) -> Callable[[str], None]:
    """``find`` as the pipeline calls it: on one sentence after the other."""

    def run(text: str) -> None:
        for sentence in sentences(text, 0, len(text)):
            find(text, sentence.start, sentence.end)

    return run


READINGS: dict[str, Callable[[str], object]] = {
    "(sentences alone)": by_sentence(lambda text, start, end: None),
    "deadlines": by_sentence(lambda text, start, end: find_deadlines(text, start, end, "2020-05-01")),
    "indicators": by_sentence(find_indicators),
    "topics": by_sentence(find_topics),
    "document numbers": find_document_numbers,
    "people": find_people,
}


def main() -> None:
    texts = [normalised(Path(name).read_text(encoding="utf-8")) for name in sys.argv[1:]]
    size = sum(map(len, texts))
    for name, reading in READINGS.items():
        began = time.process_time()
        for text in texts:
            reading(text)
        print(f"{name:20}{size / (time.process_time() - began) / 1e6:8.1f} M characters a second")


if __name__ == "__main__":
    main()
