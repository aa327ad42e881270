"""What the canned queries say of documents told by hand, and what a wrong parameter is told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from kg.errors import UsageError
from kg.loaders.extract.policies import GENRES
from kg.queries.registry import names, query
from kg.queries.run import draw, run
from kg.store import open_store
from kg.store.base import Store
from tests.queries.calls import calls
from tests.queries.world import world
from tests.servers.fixtures import emptied

NOTICE = "关于开展第二批国家数字乡村试点工作的通知"
CHILDREN = "做好留守儿童和困境儿童关爱救助"
NATIONAL = "“十四五”养老服务规划"
PLAN = "黑龙江省留守儿童和困境儿童关爱服务质量提升三年行动方案"
TOPIC = "留守儿童和困境儿童"


@pytest.fixture(scope="module")
def told(embedded_url: str) -> Iterator[Store]:
    with open_store(embedded_url) as store:
        emptied(store).load(world())
        yield store


def records(store: Store, name: str, **parameters: str) -> list[dict[str, Any]]:
    answer = run(store, name, parameters)
    return [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]


def test_issuers_who_lead_have_both(told: Store) -> None:
    ministry = records(told, "issuers-who-lead")[0]
    assert ministry["agency"] == "民政部"
    assert NOTICE in ministry["policies"]
    assert CHILDREN in ministry["measures"]


@pytest.mark.parametrize(
    "name",
    [
        "民政部",
        "中华人民共和国民政部",
        "Ministry of Civil Affairs",
        "ministry of  civil affairs",
        "【民政部】",
        "民 政 部",
    ],
)
def test_an_agency_goes_by_every_name(told: Store, name: str) -> None:
    assert run(told, "agency-profile", {"agency": name}).sentence_zh.startswith("民政部有 6 条关系")


def test_a_policy_contains_its_steps_through_the_chain(told: Store) -> None:
    steps = [row["measure"] for row in records(told, "measures", policy=PLAN)]
    assert steps == ["精神素养提升行动", "加强思想道德建设", "加强心理健康教育"]


def test_measures_of_no_policy_come_last(told: Store) -> None:
    assert [row["policy"] for row in records(told, "measures")][-3:] == [None] * 3


def test_a_deadline_before_a_year_includes_its_last_day(told: Store) -> None:
    assert [row["deadline"] for row in records(told, "goals-by-deadline", before="2026")] == [
        "2025-12-31",
        "2026-12-31",
        "2026-12-31",
    ]


def test_links_tell_what_is_not_loaded(told: Store) -> None:
    loaded = {row["cited"]: row["loaded"] for row in records(told, "policy-links")}
    assert loaded == {"“千万工程”": False, "数字乡村发展行动": False, "三年行动": False, NATIONAL: True}


def test_a_path_can_be_read(told: Store) -> None:
    (path,) = records(told, "path", **{"from": "民政部", "to": PLAN})
    assert path["path_zh"] == f"民政部 —牵头→ {CHILDREN} —关于→ {TOPIC} ←关于— {PLAN}"
    assert path["path_en"] == f"民政部 —leads→ {CHILDREN} —about→ {TOPIC} ←about— {PLAN}"
    assert records(told, "all-paths", **{"from": "民政部", "to": PLAN}) == [path]


def test_documents_meet_at_a_topic(told: Store) -> None:
    rows = records(told, "shared-topics", topic=TOPIC)
    assert {(row["name"], *row["documents"]) for row in rows} == {
        (PLAN, "黑龙江部署三年行动"),
        (CHILDREN, "民政部传达学习会议精神"),
    }


def test_a_cascade_goes_from_the_centre_to_a_province(told: Store) -> None:
    (row,) = records(told, "implementation-cascade", policy=NATIONAL)
    assert (row["issuers"], row["levels"], row["regions"]) == (["国务院"], ["provincial"], ["黑龙江省"])


def test_conflicting_deadlines_are_told_with_who_set_them(told: Store) -> None:
    (row,) = records(told, "conflicting-deadlines")
    assert row["set_by"] == [f"2025-12-31 {NATIONAL}", "2027-12-31 黑龙江省养老服务实施方案"]


def test_a_stock_phrase_of_unlinked_plans_is_no_conflict(told: Store) -> None:
    due = [row["deadline"] for row in records(told, "goals-by-deadline") if row["goal"] == "监护体系更加健全"]
    assert due == ["2026-12-31", "2029-12-31"]
    assert [row["goal"] for row in records(told, "conflicting-deadlines")] == ["养老服务床位 1000.0万张"]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("people", "民政部召开会议，部长陆治原主持。"),
        ("accountability", "建设护理型床位，由国家卫生健康委牵头，民政部配合。"),
        ("unserved-goals", "到2025年，养老服务床位达到1000万张。"),
        ("goals-without-deadline", "积极老龄观深入人心。"),
        ("unowned-measures", "一是领域特色型，包括智慧农业、乡村数字治理。"),
        (
            "policy-links",
            "黑龙江省民政厅为贯彻落实《“十四五”养老服务规划》，印发《黑龙江省养老服务实施方案》。",
        ),
    ],
)
def test_a_quote_is_shown_in_its_sentence(told: Store, name: str, sentence: str) -> None:
    assert sentence in {row["sentence"] for row in records(told, name)}


def test_a_profile_shows_the_sentence_and_evidence_both(told: Store) -> None:
    rows = records(told, "agency-profile", agency="民政部")
    assert "民政部召开会议，部长陆治原主持。" in {row["sentence"] for row in rows}
    (row, *_) = records(told, "evidence", node="陆治原")
    assert (row["quote"], row["sentence"]) == ("陆治原", "民政部召开会议，部长陆治原主持。")
    rows = records(told, "policy-profile", policy=NATIONAL)
    assert "国务院印发《“十四五”养老服务规划》，民政部、国家卫生健康委参与。" in {row["sentence"] for row in rows}


def test_an_agency_that_leads_here_and_supports_there(told: Store) -> None:
    (row,) = records(told, "changing-roles")
    assert (row["agency"], row["leads_in"], row["supports_in"]) == (
        "民政部",
        ["民政部传达学习会议精神"],
        ["国务院印发养老服务规划"],
    )


def test_an_amended_regulation_is_told_in_all_its_versions(told: Store) -> None:
    rows = records(told, "versions")
    assert [(row["series"], row["version"]) for row in rows] == [
        ("城市道路管理条例", "城市道路管理条例（2011年修订）"),
        ("城市道路管理条例", "城市道路管理条例（2019年修订）"),
    ]
    assert records(told, "versions", series="城市道路管理条例") == rows


def test_goals_left_alone(told: Store) -> None:
    assert [row["goal"] for row in records(told, "goals-without-deadline")] == ["积极老龄观深入人心"]
    assert "城乡“数字鸿沟”加快弥合" not in {row["goal"] for row in records(told, "unserved-goals")}


def test_measures_without_a_lead(told: Store) -> None:
    measures = {row["measure"] for row in records(told, "unowned-measures")}
    assert "智慧农业" in measures
    assert not measures & {"健全跨部门协调机制", CHILDREN}


def test_evidence_is_of_the_node_and_its_relationships(told: Store) -> None:
    rows = records(told, "evidence", node=CHILDREN)
    assert [row["relationship"] for row in rows] == [None, "ABOUT", "LEADS"]
    assert all(row["ends"] - row["begins"] == len(row["quote"]) for row in rows)


@pytest.mark.parametrize("text", ["留守儿童", "儿", "儿童 救助", "儿童　救助", "儿童、救助", "“儿童”救助", "困境儿童"])
def test_search_finds_words_pairs_and_single_characters(told: Store, text: str) -> None:
    assert CHILDREN in {row["name"] for row in records(told, "search", text=text)}


@pytest.mark.parametrize("text", ['a" OR *:*', "(", "\\", '"', "*", "NOT 民政", " - "])
def test_search_takes_its_text_for_no_query(told: Store, text: str) -> None:
    assert records(told, "search", text=text) == []


@pytest.mark.parametrize("name", names())
def test_every_query_draws_only_what_holds_together(told: Store, name: str) -> None:
    facts = next(iter(world()))
    if any(parameter.required and parameter.type == "policy" for parameter in query(name).parameters):
        call = {"policy": NOTICE}
    elif name in ("path", "all-paths"):
        call = {"from": "民政部", "to": PLAN}
    else:
        call = next(calls(query(name), facts))
    graph = draw(told, name, call)
    assert len(graph) > 0
    assert all(data.get("label") for _, data in graph.nodes(data=True)), "an edge to a node that was not drawn"
    assert all(data["evidence"] for *_, data in graph.edges(data=True))


@pytest.mark.parametrize(
    ("name", "parameters", "message"),
    [
        ("agency-profile", {}, r"agency-profile needs -p agency=…; expected: agency \(agency, required\), limit"),
        ("agency-profile", {"agancy": "x"}, r"no parameter 'agancy', did you mean agency; expected"),
        ("agency-profile", {"agency": "民政局部"}, "the store has no agency '民政局部', did you mean 民政部"),
        ("agency-profile", {"agency": "不存在"}, "the store has no agency '不存在'"),
        ("agencies", {"level": "centrel"}, "not one of central, .*, did you mean central"),
        ("agencies", {"level": "高级"}, "in Chinese: 中央、国家级、省级"),
        ("policies", {"genre": "memo"}, "not one of announcement, .*, treaty; in Chinese: 公告、.*通知"),
        (
            "versions",
            {"series": "道路条例"},
            "no instrument '道路条例' in several versions, did you mean 城市道路管理条例",
        ),
        ("versions", {"series": "x"}, "it knows 城市道路管理条例"),
        ("path", {"from": "民政部", "to": "中华人民共和国民政部"}, "from and to are the same node, 民政部"),
        ("agencies", {"limit": "0"}, "a whole number from 1"),
        ("goals-by-deadline", {"before": "2026-02-30"}, "a date as 2026-12-31, 2026-12 or 2026 is expected"),
        ("evidence", {"node": "养老服务床位达到1000万张"}, "names 2 nodes: give the full name or the id"),
    ],
)
def test_a_wrong_call_is_told_what_is_expected(
    told: Store, name: str, parameters: dict[str, str], message: str
) -> None:
    with pytest.raises(UsageError, match=message):
        run(told, name, parameters)


@pytest.mark.parametrize(
    ("name", "chinese", "english"),
    [("policies", {"genre": "规划"}, {"genre": "plan"}), ("agencies", {"level": "中央"}, {"level": "central"})],
)
def test_a_value_goes_by_its_chinese_word(
    told: Store, name: str, chinese: dict[str, str], english: dict[str, str]
) -> None:
    assert records(told, name, **chinese) == records(told, name, **english) != []


@pytest.mark.parametrize("name", ["黑龙江", "黑龙江省", "Heilongjiang"])
def test_a_province_goes_by_its_short_name(told: Store, name: str) -> None:
    assert [row["region"] for row in records(told, "regions", region=name)] == ["黑龙江省"]


def test_every_genre_that_is_read_can_be_asked_for() -> None:
    (asked,) = (parameter for parameter in query("policies").parameters if parameter.name == "genre")
    assert {kind for _, kind in GENRES} <= {*asked.values}
    assert {word: asked.words[word] for word, _ in GENRES if word in asked.words} == {
        word: kind for word, kind in GENRES if word in asked.words
    }


def test_reaching_the_limit_is_told(told: Store) -> None:
    answer = run(told, "agencies", {"limit": "2"})
    assert answer.limited
    assert "limit" in answer.sentence_zh
    assert not run(told, "agencies", {}).limited
