"""Every rule makes a fact in its example and none in its counterexample; no rule is unknown or unused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kg.loaders.documents import Document
from kg.loaders.extract.pipeline import extract
from kg.loaders.extract.rules import RULES, FactRule


def rules_that_fire(text: str, issuer: str = "") -> set[str]:
    title = text.partition("\n")[0]
    facts = extract(Document(text=text, title=title, issuer=issuer))
    items = [item for thing in (*facts.nodes, *facts.relationships) for item in thing.evidence]
    return {item.rule for item in items}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_example_and_counterexample(rule: FactRule) -> None:
    assert rule.name in rules_that_fire(rule.example, rule.issuer)
    assert rule.name not in rules_that_fire(rule.counterexample, rule.issuer)


def test_every_rule_named_in_the_code_is_declared() -> None:
    folder = Path(__file__).parents[3] / "loaders" / "extract"
    named = {
        name
        for path in folder.glob("*.py")
        if path.name != "rules.py"
        for name in re.findall(
            r'"((?:policy|issues|implements|cites|measure|leads|supports|contains|goal|sets|serves)\.[a-z-]+)"',
            path.read_text(encoding="utf-8"),
        )
    }
    assert named == {
        rule.name
        for rule in RULES
        if rule.name.partition(".")[0] not in ("region", "about", "applies", "governs", "part-of", "post")
    }
