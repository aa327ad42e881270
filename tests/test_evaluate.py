"""Precision and recall: the counting on graphs made from labels, and the extraction on the project's own labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kg.cli.evaluate import graph_of
from kg.evaluate import Counts, Evaluation, evaluate
from kg.evaluate.labels import ENDING, Labels, read_labels
from kg.evaluate.matching import bigrams, dice
from kg.evaluate.verdicts import verdicts
from kg.graph import Graph

LABELLED = Path(__file__).parent / "labelled"
LABELS = sorted(LABELLED.glob(f"*{ENDING}"))


def perfect(labels: Labels) -> Graph:
    """A graph that says exactly what the labels say, each fact with evidence."""
    graph = Graph()
    items = [item for found in labels.items.values() for item in found if not item.optional]
    text = "。".join(item.text for item in items)
    graph.add_node("d", label="Document", name="d", text=text)
    ids = {item: f"n{i}" for i, item in enumerate(items)}

    def evidence(words: str) -> list[dict[str, Any]]:
        start = text.index(words)
        return [{"document": "d", "start": start, "end": start + len(words), "quote": words, "confidence": 0.9}]

    for item, node in ids.items():
        more = {"deadline": item.deadline} if item.deadline else {}
        graph.add_node(node, label=item.label, name=item.text, evidence=evidence(item.text), **more)
    for kind, pairs in labels.relationships.items():
        for a, b in pairs:
            if a in ids and b in ids:
                graph.add_edge(ids[a], ids[b], key=kind, type=kind, evidence=evidence(a.text))
    return graph


def counts(graph: Graph, labels: Labels) -> dict[str, Counts]:
    return Evaluation({"d": [*verdicts(graph, labels)]}).counts()


def node(graph: Graph, label: str) -> str:
    return next(n for n, a in graph.nodes(data=True) if a["label"] == label)


@pytest.fixture
def plan() -> Labels:
    return read_labels(LABELLED / f"plan{ENDING}")


@pytest.mark.parametrize("path", LABELS, ids=lambda path: path.name)
def test_what_the_labels_say_is_perfect(path: Path) -> None:
    evaluation = Evaluation({"d": [*verdicts(perfect(read_labels(path)), read_labels(path))]})
    assert evaluation.overall() == 1.0 and [*evaluation.misses()] == []
    assert all(c.precision == c.recall == c.f1 == 1.0 for c in evaluation.counts().values())


def test_nothing_said_is_all_missed(plan: Labels) -> None:
    found = counts(Graph(), plan)
    assert found["Agency"] == Counts(0, 0, 3) and found["Measure"] == Counts(0, 0, 9) and found["Goal"].f1 == 0
    assert found["Agency"].precision is None


def test_a_second_node_for_one_agency_is_spurious(plan: Labels) -> None:
    graph = perfect(plan)
    graph.add_node("again", label="Agency", name="国家林草局", evidence=[])
    assert counts(graph, plan)["Agency"] == Counts(3, 1, 0)


def test_names_match_by_alias_and_without_brackets(plan: Labels) -> None:
    graph = perfect(plan)
    graph.nodes[node(graph, "Policy")]["name"] = "《城市绿道建设 三年行动方案(2024—2026年)》"
    graph.nodes[node(graph, "Agency")].update(name="林草局", aliases=["国家林业和草原局"])
    found = counts(graph, plan)
    assert found["Policy"] == Counts(1, 0, 0) and found["Agency"] == Counts(3, 0, 0)


@pytest.mark.parametrize(
    ("said", "right"), [("要编制绿道的专项规划", True), ("编制绿道专项", True), ("编制预算", False)]
)
def test_measures_match_by_their_words(said: str, right: bool, plan: Labels) -> None:
    graph = perfect(plan)
    graph.nodes[node(graph, "Measure")]["name"] = said
    assert counts(graph, plan)["Measure"] == (Counts(9, 0, 0) if right else Counts(8, 1, 1))


def test_an_optional_label_costs_nothing(plan: Labels) -> None:
    graph = perfect(plan)
    graph.add_node("more", label="Measure", name="坚持生态优先、因地制宜", evidence=[])
    assert counts(graph, plan)["Measure"] == Counts(9, 0, 0)


def test_a_step_counts_through_its_section(plan: Labels) -> None:
    graph = perfect(plan)
    policy, (section, step, *_) = (
        node(graph, "Policy"),
        [n for n, a in graph.nodes(data=True) if a["label"] == "Measure"],
    )
    edge = graph.edges[policy, step, "CONTAINS"]
    graph.remove_edge(policy, step, "CONTAINS")
    graph.add_edge(section, step, key="CONTAINS", **edge)
    assert counts(graph, plan)["CONTAINS"] == Counts(9, 0, 0)


def test_a_wrong_leader_is_spurious_and_the_right_one_missed(plan: Labels) -> None:
    graph = perfect(plan)
    source, target, _ = next(e for e in graph.edges(keys=True) if e[2] == "LEADS")
    edge = graph.edges[source, target, "LEADS"]
    graph.remove_edge(source, target, "LEADS")
    graph.add_node("other", label="Agency", name="气象局", evidence=[])
    graph.add_edge("other", target, key="LEADS", **edge)
    assert counts(graph, plan)["LEADS"] == Counts(8, 1, 1)


def test_a_wrong_deadline_and_a_quote_that_is_not_there(plan: Labels) -> None:
    graph = perfect(plan)
    goal = graph.nodes[node(graph, "Goal")]
    goal["deadline"] = "2030-01-01"
    goal["evidence"] = [{**goal["evidence"][0], "quote": "另一句话"}]
    found = counts(graph, plan)
    assert found["deadline"] == Counts(1, 0, 1) and found["evidence"].spurious == 1


def test_a_long_list_weighs_no_more_than_the_cap(tmp_path: Path) -> None:
    names = ", ".join(f'{{"name": "第{i}号机构"}}' for i in range(120))
    (tmp_path / "a.gold.json").write_text(f'{{"agencies": [{names}]}}', encoding="utf-8")
    labels = read_labels(tmp_path / "a.gold.json")
    assert counts(perfect(labels), labels)["Agency"] == Counts(60, 0, 0)


def test_calibration_compares_what_was_said_with_what_is_right(plan: Labels) -> None:
    graph = perfect(plan)
    for name in ("甲局", "乙局"):
        graph.add_node(
            name,
            label="Agency",
            name=name,
            evidence=[{**graph.nodes[node(graph, "Goal")]["evidence"][0], "confidence": 0.52}],
        )
    rows = [*Evaluation({"d": [*verdicts(graph, plan)]}).calibration()]
    assert [(r["confidence"], r["share"]) for r in rows] == [(0.9, 1.0), (0.5, 0.0)]
    assert rows[1]["facts"] == 2


def test_dice() -> None:
    assert dice(bigrams("养老服务"), bigrams("养老服务")) == 1.0
    assert dice(bigrams("养老服务"), bigrams("养老")) == 0.5
    assert dice(bigrams("甲"), bigrams("乙")) == 0.0


def test_the_extraction_reads_our_own_labelled_documents() -> None:
    """A floor, well above what a broken rule would leave and below what the rules reach."""
    evaluation = evaluate(LABELLED, graph_of)
    found = evaluation.counts()
    assert evaluation.overall() >= 0.9, [*evaluation.misses()]
    assert found["evidence"].precision == 1.0
    for kind in ("Agency", "Policy", "Measure", "ISSUES"):
        assert (found[kind].f1 or 0) >= 0.95, [*evaluation.misses()]
