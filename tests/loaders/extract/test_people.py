from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.loaders.documents import Document
from kg.loaders.extract.people import RULES, find_people
from kg.loaders.extract.pipeline import extract
from kg.loaders.extract.rule import Rule
from tests.loaders.extract.graphs import names, said
from tests.loaders.extract.hostile import HOSTILE


def people(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    return [(p.name, p.posts, p.agency or text[p.agency_start : p.agency_end]) for p in find_people(text)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_finds_its_example_and_not_its_counterexample(rule: Rule) -> None:
    assert rule.name in {person.rule for person in find_people(rule.example)}
    assert rule.name not in {person.rule for person in find_people(rule.counterexample)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("民政部党组书记、部长陆治原主持会议", [("陆治原", ("部长", "党组书记"), "民政部")]),
        ("部党组成员、副部长唐承沛，", [("唐承沛", ("副部长", "党组成员"), "")]),
        ("全国人大代表、全国人大社会建设委员会委员詹成付传达", [("詹成付", ("委员",), "全国人大社会建设委员会")]),
        ("国务院总理李强7月31日主持召开", [("李强", ("总理",), "国务院")]),
        (
            "中共中央政治局常委、国务院副总理丁薛祥出席会议",
            [("丁薛祥", ("常委",), "中共中央政治局"), ("丁薛祥", ("副总理",), "国务院")],
        ),
        (
            "习近平在京会见作为特使来访的老挝人革党中央政治局委员、常务副总理沙伦赛。",
            [("沙伦赛", ("常务副总理", "委员"), "老挝人革党中央政治局")],
        ),
        ("国务委员谌贻琴出席会议", [("谌贻琴", ("国务委员",), "国务院")]),
        ("李强总理提出明确要求", [("李强", ("总理",), "国务院")]),
        ("学习贯彻习近平总书记重要讲话", [("习近平", ("总书记",), "中共中央")]),
        (
            "重庆市委副书记、市长胡衡华表示",
            [("胡衡华", ("市长",), "重庆市人民政府"), ("胡衡华", ("副书记",), "重庆市委")],
        ),
        ("国务院批准并报请国家主席习近平签署", [("习近平", ("主席",), "国家")]),
        ("民政部长陆治原说", [("陆治原", ("部长",), "民政部")]),
        ("财政厅原副厅长王成兵", [("王成兵", ("原副厅长",), "财政厅")]),
        ("民政部司长李邦华介绍", [("李邦华", ("司长",), "民政部")]),
        ("北京市市长 殷勇\n", [("殷勇", ("市长",), "北京市")]),
        ("全国政协副主席兼秘书长王东峰等", [("王东峰", ("秘书长", "副主席"), "全国政协")]),
    ],
)
def test_persons_stand_with_their_posts_and_organs(text: str, expected: list[tuple[str, tuple[str, ...], str]]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "记者李明报道",
        "省长高度重视",
        "总书记关心我们",
        "总书记强调，",
        "部长会议在京举行",
        "委员会成员国共同努力",
        "党委委员任期五年",
        "主席方面表示",
        "李显龙总理来访",
        "局长负责制",
        "主任于近日赴京",
        "主席卓越的政治智慧",
    ],
)
def test_what_only_looks_like_a_name_is_none(text: str) -> None:
    assert people(text) == []


@pytest.mark.parametrize("follow", ["在", "说，", "于9月", "等", "来到", "强调", "出席", "7月"])
def test_what_follows_a_name_is_no_part_of_it(follow: str) -> None:
    assert [name for name, _, _ in people(f"国务院总理李强{follow}")] == ["李强"]


@given(st.text(alphabet="部局委员会书记主任长副总理、，王李陆治原强 主持原兼", max_size=60))
def test_names_and_organs_lie_in_the_text(text: str) -> None:
    for person in find_people(text):
        assert text[person.start : person.end] == person.name
        assert 0 <= person.agency_start <= person.agency_end <= len(text)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:8])
def test_hostile_text_takes_linear_time(text: str) -> None:
    find_people(text)


def test_who_has_left_one_of_the_posts_named_together_has_left_all() -> None:
    left = find_people("大连海关原党委书记、关长刘大立表示。")
    assert [post for person in left for post in person.posts] == ["原关长", "原党委书记"]


def test_who_is_investigated_holds_no_post_in_the_organ_that_does_so() -> None:
    found = find_people("中央纪委对第二十届中央候补委员、内蒙古自治区政府副主席黄志强进行审查。")
    assert all("中央纪委" not in "中央纪委对第二十届中央候补委员"[p.agency_start : p.agency_end] for p in found)


def test_a_given_name_may_end_like_a_conjunction_where_it_joins_nothing() -> None:
    assert "陈永和" in names("会议举行\n民政部部长陈永和、有关负责同志出席。", "Person")
    assert "陈永" in names("会议举行\n民政部部长陈永和有关负责同志出席。", "Person")


@pytest.mark.parametrize(
    ("text", "person", "organ"),
    [
        ("中国人民武装警察部队后勤部副部长张学强宣布。", "张学强", "武警部队后勤部"),
        ("武警部队学院副院长史东明出席。", "史东明", "武警部队学院"),
        ("武警江西省警卫处处长韩永强出席。", "韩永强", "武警江西省警卫处"),
        ("中国社会科学院科研局局长王建林介绍。", "王建林", "中国社会科学院科研局"),
        ("中国乡土经济研究院院长黄汉林介绍。", "黄汉林", "中国乡土经济研究院"),
        ("中央办公厅常务副主任孟祥林出席。", "孟祥林", "中共中央办公厅"),
    ],
)
def test_the_body_next_to_the_post_holds_it(text: str, person: str, organ: str) -> None:
    assert said(f"消息\n{text}\n", "HOLDS_POST") == {(person, organ)}


@pytest.mark.parametrize(("head", "organ"), [("省长", "福建省人民政府"), ("副省长", "福建省人民政府"), ("市长", None)])
def test_the_head_of_a_place_is_in_its_government(head: str, organ: str | None) -> None:
    text = f"福建省民政厅关于举办活动的通知\n各市民政局：\n{head}王明出席。福建省人民政府同意。\n福建省民政厅\n2020年2月5日"
    assert said(text, "HOLDS_POST") == ({("王明", organ)} if organ else set())


def test_a_state_councillor_holds_that_post_in_the_state_council() -> None:
    text = "新闻\n国务院召开会议。中共中央政治局委员、国务委员王毅出席。"
    facts = extract(Document(text=text, title="新闻"))
    known = {node.id: node.name for node in facts.nodes}
    posts = {(known[e.target], e.properties["post"]) for e in facts.relationships if e.type == "HOLDS_POST"}
    assert posts == {("国务院", "国务委员"), ("中共中央政治局", "委员")}


def test_a_name_ends_before_what_joins_another() -> None:
    assert "盖特" in names("国际联播快讯\n习近平同阿拉伯国家联盟秘书长盖特以及22位代表一一握手。", "Person")
