"""Graph files: what is written is read again, by us and by networkx; a wrong file is one clear line."""

from __future__ import annotations

import json
from pathlib import Path

import networkx as nx
import pytest
from hypothesis import HealthCheck, given, settings

from kg import formats
from kg.errors import InputError, UsageError
from kg.graph import Graph, build
from kg.model import Evidence, Facts, Node, Relationship
from tests.strategies import graphs

PATHS = ["graph.json", "graph.graphml", "graph.gexf", "folder"]
relaxed = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)


def small(name: str = "民政部") -> Graph:
    document = Node("Document", "民政部印发通知", ("0123456789abcdef",), properties={"text": f"{name}印发《通知》。"})
    said = (Evidence(document.id, 0, len(name), name, "issuer:lead", 0.9, "印发"),)
    agency = Node("Agency", name, aliases=("部",), properties={"level": "central"}, evidence=said)
    policy = Node("Policy", "通知", properties={"joint_issuers": 11}, evidence=said)
    goal = Node("Goal", "床位达到1000万张", (policy.id,), properties={"value": 1000.0, "unit": "万张"}, evidence=said)
    return build(
        [
            Facts.of(
                [document, agency, policy, goal],
                [
                    Relationship(agency.id, "ISSUES", policy.id, evidence=said),
                    Relationship(policy.id, "SETS", goal.id, evidence=said),
                    Relationship(document.id, "MENTIONS", policy.id),
                ],
            )
        ]
    )


def content(graph: Graph) -> tuple[dict[str, object], dict[object, object]]:
    """Nodes and edges, whatever order a format keeps."""
    return dict(graph.nodes(data=True)), {(s, t, k): a for s, t, k, a in graph.edges(keys=True, data=True)}


def printable(value: object) -> bool:
    return json.dumps(value, ensure_ascii=False).isprintable() and "\\" not in json.dumps(value, ensure_ascii=False)


@pytest.mark.parametrize("name", PATHS)
def test_the_same_graph_comes_back(name: str, tmp_path: Path) -> None:
    formats.write(small(), tmp_path / name)
    assert content(formats.read(tmp_path / name)) == content(small())


@pytest.mark.parametrize("name", ["graph.json", "folder"])
@relaxed
@given(graph=graphs())
def test_any_graph_comes_back(name: str, tmp_path: Path, graph: Graph) -> None:
    formats.write(graph, tmp_path / name)
    assert content(formats.read(tmp_path / name)) == content(graph)


@pytest.mark.parametrize("name", ["graph.graphml", "graph.gexf"])
@relaxed
@given(graph=graphs())
def test_xml_loses_only_what_xml_cannot_hold(name: str, tmp_path: Path, graph: Graph) -> None:
    formats.write(graph, tmp_path / name)
    again = formats.read(tmp_path / name)
    if all(printable(a) for *_, a in [*graph.nodes(data=True), *graph.edges(data=True)]):
        assert content(again) == content(graph)
    assert sorted(len(name) for _, name in again.nodes(data="name")) == sorted(
        len(name) for _, name in graph.nodes(data="name")
    )
    assert len(again.edges) == len(graph.edges)


@pytest.mark.parametrize(
    ("name", "reader"),
    [
        ("graph.json", lambda p: nx.node_link_graph(json.loads(p.read_text(encoding="utf-8")), edges="edges")),
        ("graph.graphml", nx.read_graphml),
        ("graph.gexf", lambda p: nx.read_gexf(p, version="1.2draft")),
        (
            "folder",
            lambda p: nx.read_edgelist(
                (line.encode() for line in (p / "edges.csv").read_text(encoding="utf-8-sig").splitlines()[1:]),
                delimiter=",",
                data=[("type", str)],
                create_using=nx.MultiDiGraph,
            ),
        ),
    ],
)
def test_networkx_opens_it(name: str, reader: object, tmp_path: Path) -> None:
    formats.write(small(), tmp_path / name)
    graph = reader(tmp_path / name)  # type: ignore[operator]
    assert {(s, t) for s, t, *_ in graph.edges} == {(s, t) for s, t, _ in small().edges}


@pytest.mark.parametrize("name", PATHS)
def test_the_same_graph_is_the_same_bytes(name: str, tmp_path: Path) -> None:
    for folder in ("a", "b"):
        formats.write(small(), tmp_path / folder / name)
    a, b = (sorted(p for p in (tmp_path / f).rglob("*") if p.is_file()) for f in ("a", "b"))
    assert a and [p.read_bytes() for p in a] == [p.read_bytes() for p in b]


@pytest.mark.parametrize("name", PATHS)
def test_a_failed_write_leaves_the_old_file(name: str, tmp_path: Path) -> None:
    formats.write(small(), tmp_path / name)
    broken = small()
    for _, attributes in broken.nodes(data=True):
        attributes["section"] = "\ud800"  # no UTF-8 for it
    if name.endswith((".json", "folder")):
        with pytest.raises(UnicodeEncodeError):
            formats.write(broken, tmp_path / name)
    assert content(formats.read(tmp_path / name)) == content(small())
    assert not [p for p in tmp_path.rglob("*") if p.name.endswith(".tmp")]


@pytest.mark.parametrize("name", ["graph.json", "graph.graphml", "graph.gexf"])
def test_a_link_stays_and_its_file_is_written(name: str, tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / name).symlink_to(Path("kept", name))
    formats.write(small(), tmp_path / name)
    assert (tmp_path / name).is_symlink()
    assert content(formats.read(tmp_path / "kept" / name)) == content(small())


def test_a_name_may_be_as_long_as_the_file_system_lets_it(tmp_path: Path) -> None:
    path = tmp_path / ("图" * 83 + "a.json")
    formats.write(small(), path)
    assert content(formats.read(path)) == content(small())


def test_a_spreadsheet_runs_no_name(tmp_path: Path) -> None:
    formats.write(small("=HYPERLINK(1)"), tmp_path / "folder")
    assert ",=HYPERLINK" not in (tmp_path / "folder" / "nodes.csv").read_text(encoding="utf-8-sig")
    assert content(formats.read(tmp_path / "folder")) == content(small("=HYPERLINK(1)"))


def test_gexf_and_graphml_show_names_in_gephi(tmp_path: Path) -> None:
    """Gephi shows GEXF's own label, and wants every edge id once."""
    formats.write(small(), tmp_path / "g.gexf")
    formats.write(small(), tmp_path / "g.graphml")
    gexf = (tmp_path / "g.gexf").read_text(encoding="utf-8")
    assert 'label="民政部"' in gexf and 'label="ISSUES"' in gexf
    graphml = (tmp_path / "g.graphml").read_text(encoding="utf-8")
    assert all(graphml.count(f'id="e{i}"') == 1 for i in range(3))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", ""),
        ("a.json", "[1]"),
        ("a.json", "[" * 100_000),
        ("a.json", '{"nodes": 3, "edges": []}'),
        ("a.json", '{"nodes": [{"id": "a"}], "edges": []}'),
        ("a.json", '{"nodes": [{"id": "a", "label": "Cat", "name": "x"}], "edges": []}'),
        ("a.json", '{"nodes": [], "edges": [{"source": "a", "target": "b", "type": "ISSUES"}]}'),
        ("a.json", '{"nodes": [{"id": "a", "label": "Agency", "name": "x", "evidence": [{"start": 1}]}], "edges": []}'),
        ("a.graphml", "<graphml"),
        ("a.graphml", "<html></html>"),
        ("a.gexf", "<gexf><graph>"),
        ("a.gexf", "plain"),
    ],
)
def test_a_wrong_file_is_one_line_that_names_it(name: str, text: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=name) as caught:
        formats.read(tmp_path / name)
    assert "\n" not in str(caught.value)


def test_a_missing_file_and_an_unknown_ending(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such graph file"):
        formats.read(tmp_path / "none.json")
    with pytest.raises(InputError, match=r"nodes\.csv|evidence\.csv"):
        formats.read(tmp_path)
    with pytest.raises(UsageError, match=r"\.graphml"):
        formats.write(small(), tmp_path / "graph.xlsx")


def test_the_order_in_which_properties_came_is_not_seen(tmp_path: Path) -> None:
    for name, properties in (
        ("a", {"level": "central", "branch": "party"}),
        ("b", {"branch": "party", "level": "central"}),
    ):
        graph = Graph()
        graph.add_node("1", label="Agency", name="党中央", scope=[], aliases=[], **properties, evidence=[])
        formats.write(graph, tmp_path / f"{name}.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
