"""What every canned query's file must hold, and what a wrong call is told."""

from __future__ import annotations

import re

import pytest

from kg.errors import UsageError
from kg.queries import reference
from kg.queries.registry import Query, names, parse, queries, query
from kg.schema import schema

PROMISED = (
    "accountability agencies agency-profile co-issuers evidence goals-by-deadline issuers-who-lead measures path people"
    " policies policy-links policy-profile regions search unowned-measures"
)
TYPES = {"string", "integer", "date", "series", "node", "agency", "policy", "region", "topic"}
GIVEN = {"names", "words"}

each_query = pytest.mark.parametrize("asked", queries().values(), ids=names())


def test_the_promised_queries_are_there() -> None:
    assert set(PROMISED.split()) <= set(names())


@each_query
def test_both_statements_use_only_declared_parameters(asked: Query) -> None:
    declared = {parameter.name for parameter in asked.parameters}
    used = {statement: set(re.findall(r"\$(\w+)", statement)) for statement in (asked.cypher, asked.drawing)}
    assert used[asked.cypher] - GIVEN == declared
    assert used[asked.drawing] - GIVEN <= declared


@each_query
def test_labels_and_types_are_of_the_ontology(asked: Query) -> None:
    for statement in (asked.cypher, asked.drawing):
        code = re.sub(r"'[^']*'|//.*", "''", statement)
        labels = re.findall(r"\(\w*:([\w|]+)", code)
        types = re.findall(r"\[\w*:([\w|]+)", code)
        assert {name for group in labels for name in group.split("|")} <= schema().labels.keys()
        assert {name for group in types for name in group.split("|")} <= schema().relationships.keys()


@each_query
def test_rows_come_in_a_declared_order_and_number(asked: Query) -> None:
    assert "ORDER BY" in asked.cypher[asked.cypher.rindex("RETURN") :]
    assert re.search(r"LIMIT \$limit\b", asked.cypher)
    assert re.search(r"LIMIT \$limit\b", asked.drawing)


@each_query
def test_front_matter_is_whole(asked: Query) -> None:
    assert {parameter.type for parameter in asked.parameters} <= TYPES
    texts = [asked.title, asked.description, asked.answer]
    texts += [parameter.text for parameter in asked.parameters] + [column.text for column in asked.columns]
    assert all((text.zh and text.en.isascii()) or "…" in text.en for text in texts)
    given = {parameter.name: "x" for parameter in asked.parameters}
    counts = dict.fromkeys((*(column.name for column in asked.columns), *asked.counted), 1)
    for template in (asked.answer.zh, asked.answer.en):
        assert "{" not in template.format(rows=1, count=counts, given=given)


def test_an_unknown_query_is_told_the_nearest() -> None:
    with pytest.raises(UsageError, match="there is no query 'agencys', did you mean agencies"):
        query("agencys")


@pytest.mark.parametrize("name", ["../registry", "", "agencies.cypher", "__init__"])
def test_a_name_is_no_path(name: str) -> None:
    with pytest.raises(UsageError, match="there is no query"):
        query(name)


def test_a_file_of_another_form_is_refused() -> None:
    with pytest.raises(ValueError, match="two statements"):
        parse("broken", "MATCH (n) RETURN n")


def test_the_reference_names_every_query_and_parameter() -> None:
    text = reference()
    for asked in queries().values():
        assert f"### `{asked.name}`" in text
        for parameter in asked.parameters:
            assert f"| `{parameter.name}` |" in text
