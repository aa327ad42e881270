"""Precision, recall and F1 of the extraction against labelled documents, and whether its confidences are honest."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import InputError
from kg.evaluate.labels import ENDING, read_labels
from kg.evaluate.verdicts import Verdict, verdicts
from kg.graph import Graph

# The overall figure is the mean F1 of these.
OVERALL = ("Agency", "Policy", "Measure", "Goal", "ISSUES", "LEADS", "SUPPORTS", "CONTAINS", "SETS")
# A document weighs at most as much as this many labelled items of a type: one long list decides nothing.
CAP = 60


@dataclass(frozen=True, slots=True)
class Counts:
    """Facts right, said but wrong, and not said; weighted, hence no integers."""

    right: float = 0
    spurious: float = 0
    missed: float = 0

    @property
    def precision(self) -> float | None:
        return _share(self.right, self.right + self.spurious)

    @property
    def recall(self) -> float | None:
        return _share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float | None:
        return _share(2 * self.right, 2 * self.right + self.spurious + self.missed)


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The verdicts on every document, by its name."""

    verdicts: Mapping[str, Sequence[Verdict]]

    def counts(self) -> dict[str, Counts]:
        """Type -> its counts over all documents, each document's weight capped."""
        totals: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
        for found in self.verdicts.values():
            counted = Counter((v.type, v.outcome) for v in found)
            for kind in dict.fromkeys(v.type for v in found):
                here = counted[kind, "right"], counted[kind, "spurious"], counted[kind, "missed"]
                weight = min(1.0, CAP / max(1, here[0] + here[2]))
                for i, count in enumerate(here):
                    totals[kind][i] += count * weight
        return {kind: Counts(*total) for kind, total in totals.items()}

    def overall(self) -> float:
        """Mean F1 of the types of ``OVERALL`` that occur; 0 without any."""
        counts = self.counts()
        scores = [f1 for kind in OVERALL if kind in counts and (f1 := counts[kind].f1) is not None]
        return sum(scores) / len(scores) if scores else 0.0

    def figures(self) -> Iterator[dict[str, Any]]:
        """Rows: type, precision, recall, f1, right, spurious, missed; the last is ``overall``."""
        for kind, c in self.counts().items():
            yield {
                "type": kind,
                **{name: _rounded(getattr(c, name)) for name in ("precision", "recall", "f1")},
                **{name: round(getattr(c, name)) for name in ("right", "spurious", "missed")},
            }
        yield {"type": "overall", "f1": _rounded(self.overall())}

    def misses(self) -> Iterator[dict[str, Any]]:
        """Rows: document, type, outcome (spurious or missed), what."""
        for document, found in self.verdicts.items():
            for v in found:
                if v.outcome != "right":
                    yield {"document": document, "type": v.type, "outcome": v.outcome, "what": v.what}

    def calibration(self) -> Iterator[dict[str, Any]]:
        """Rows: confidence (as said, to 0.05), facts, right, share. Honest where share is near confidence."""
        bins: dict[int, list[bool]] = defaultdict(list)
        for found in self.verdicts.values():
            for v in found:
                if v.confidence:
                    bins[round(v.confidence * 20)].append(v.outcome == "right")
        for step in sorted(bins, reverse=True):
            rights = bins[step]
            share = _rounded(_share(sum(rights), len(rights)))
            yield {"confidence": step / 20, "facts": len(rights), "right": sum(rights), "share": share}


def evaluate(folder: Path, extract: Callable[[Path], Graph]) -> Evaluation:
    """Judge ``extract`` on every ``NAME.gold.json`` of ``folder`` and the document beside it."""
    return Evaluation(
        {labels.name: [*verdicts(extract(document), read_labels(labels))] for document, labels in _labelled(folder)}
    )


def _labelled(folder: Path) -> Iterable[tuple[Path, Path]]:
    found = sorted(folder.glob(f"*{ENDING}"))
    if not found:
        raise InputError(f"{folder}: no labels; a labelled document is NAME.txt with NAME{ENDING} beside it")
    for labels in found:
        document = labels.with_name(labels.name.removesuffix(ENDING) + ".txt")
        if not document.is_file():
            raise InputError(f"{labels}: its document {document.name} is not beside it")
        yield document, labels


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 3)
