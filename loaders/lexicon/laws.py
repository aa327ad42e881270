"""Names of national laws in force, read from ``laws.txt``."""

from __future__ import annotations

from importlib.resources import files

LAWS: frozenset[str] = frozenset(
    line
    for line in files("kg.loaders.lexicon").joinpath("laws.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
)
