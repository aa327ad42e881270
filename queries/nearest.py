"""What comes nearest to a name that is not there."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(name: str, known: Iterable[str]) -> str:
    """``", did you mean a or b?"`` without the end mark, or nothing where nothing is near."""
    found = get_close_matches(name.casefold(), known, n=3, cutoff=0.5)
    return f", did you mean {' or '.join(found)}" if found else ""
