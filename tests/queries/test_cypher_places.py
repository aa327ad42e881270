"""Cypher stands in ``queries/*.cypher`` and in the store; only the store's two modules of Cypher put names into it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = [path for folder in ("kg", "loaders", "queries") for path in sorted((ROOT / folder).rglob("*.py"))]
# Labels and types of the ontology are put into the text here, checked against it, and nowhere else.
BUILDERS = {ROOT / "kg" / "store" / name for name in ("cypher.py", "constraints.py")}
CYPHER = re.compile(
    r"\b(MATCH|MERGE|UNWIND|CREATE|CALL|DETACH DELETE)\s*[({$\[]|\b(MATCH|UNWIND)\s+\S+\s*=?.*\bRETURN\b"
)


def built(tree: ast.AST) -> Iterator[ast.expr]:
    """Strings put together: f-strings with values, sums, ``%``, ``format`` and ``join``, of pieces that are Cypher."""
    for node in ast.walk(tree):
        match node:
            case ast.JoinedStr(values=parts) if any(isinstance(part, ast.FormattedValue) for part in parts):
                yield from _cypher(node)
            case ast.BinOp(op=ast.Add() | ast.Mod()):
                yield from _cypher(node)
            case ast.Call(func=ast.Attribute(attr="format" | "join" | "replace")):
                yield from _cypher(node)


def _cypher(node: ast.expr) -> Iterator[ast.expr]:
    texts = (n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str))
    if CYPHER.search(" ".join(texts)):
        yield node


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_cypher_is_not_built_from_strings(path: Path) -> None:
    places = [f"{path.name}:{node.lineno}" for node in built(ast.parse(path.read_text(encoding="utf-8")))]
    assert path in BUILDERS or not places


@pytest.mark.parametrize(
    "code",
    [
        'f"MATCH (n:{label}) RETURN n"',
        '"MATCH (n:" + label + ") RETURN n"',
        '"MATCH (n:%s)" % label',
        '"UNWIND $rows AS r MERGE (n:{})".format(label)',
        '" ".join(["CREATE", f"(n:{label})"])',
    ],
)
def test_what_is_forbidden_is_seen(code: str) -> None:
    assert list(built(ast.parse(code)))


def test_a_constant_and_a_parameter_are_allowed() -> None:
    assert not list(built(ast.parse('store.read("MATCH (n {id: $id}) RETURN n", {"id": text})')))
