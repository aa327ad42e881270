"""Action verbs and adverbs, read once from ``verbs.txt``."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def words(section: str) -> frozenset[str]:
    """The words of ``verbs``, ``adverbs`` or ``manners``."""
    found: dict[str, set[str]] = {}
    current = ""
    text = files("kg.loaders.lexicon").joinpath("verbs.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        if line.startswith("["):
            current = line.strip("[]")
            found.setdefault(current, set())
        else:
            found[current].update(line.split())
    return frozenset(found[section])
