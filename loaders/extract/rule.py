"""A rule of the small readings: one named pattern with an example that matches and one that must not."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """``name`` goes into the facts the rule makes, ``confidence`` is the share of them that are right.

    ``example`` is a text in which the rule finds something, ``counterexample`` one that looks alike and in which it
    finds nothing: they are its tests and its documentation.
    """

    name: str
    pattern: re.Pattern[str]
    confidence: float
    example: str
    counterexample: str
