from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.loaders.extract.rule import Rule
from kg.loaders.extract.topics import RULES, find_topics
from kg.loaders.lexicon.tables import rows
from tests.loaders.extract.hostile import HOSTILE


def names(text: str) -> list[str]:
    return [topic.name for topic in find_topics(text, 0, len(text))]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_rule_finds_its_example_and_not_its_counterexample(rule: Rule) -> None:
    assert names(rule.example)
    assert not names(rule.counterexample)


def test_a_meeting_and_a_plan_meet_at_one_topic() -> None:
    meeting = names("做好留守儿童和困境儿童关爱救助")
    assert meeting == names("黑龙江省留守儿童和困境儿童关爱服务质量提升三年行动方案") == ["留守儿童和困境儿童关爱"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("关于开展第二批国家数字乡村试点工作的通知", ["数字乡村"]),
        ("关于加强知识产权保护的意见", ["知识产权"]),
        ("大力发展普惠性养老服务", ["养老服务"]),
        ("推进补齐公益性殡葬设施短板", ["殡葬"]),
        ("提高小微企业融资可获得性", ["小微企业", "融资"]),
        ("健全居家社区机构相协调的养老服务格局", ["养老服务"]),
        ("开展形式多样的宣传教育活动", []),
    ],
)
def test_titles_and_objects_have_their_topics(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize("text", ["省教育厅", "报应急管理部", "各级统计局", "水利部门牵头", "认真贯彻落实"])
def test_names_of_organs_are_no_topic(text: str) -> None:
    assert names(text) == []


def test_no_wording_belongs_to_two_topics() -> None:
    wordings = [word for name, aliases, _ in rows("topics.tsv", 3) for word in (name, *aliases.split("|")) if word]
    assert len(wordings) == len(set(wordings))
    assert all(len(word) >= 2 for word in wordings)


def test_every_topic_has_its_english_name() -> None:
    assert all(english for _, _, english in rows("topics.tsv", 3))


@given(st.text(alphabet="养老服务业教育厅部门职就数字乡村振兴，", max_size=60))
def test_topics_lie_in_order_in_the_stretch(text: str) -> None:
    place = 0
    for topic in find_topics(text, 0, len(text)):
        assert place <= topic.start < topic.end <= len(text)
        assert text[topic.start : topic.end] in {topic.name, *topic.aliases}
        place = topic.end


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:8])
def test_hostile_text_takes_linear_time(text: str) -> None:
    find_topics(text, 0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "健全就业地参保制度",
        "形成干事创业氛围",
        "加大金融资源投入",
        "在改革创新和公平竞争中建设一流企业",
        "纠治金融、招投标等重点领域腐败",
        "同京津冀、长三角等区域合作",
        "加强与水利、应急管理、气象等部门会商",
        "支持青年、农民工、退役军人、残疾人投身建设",  # one of a long row
        "鼓励科研人员与创业者交流",
        "治理与安全生产密切相关的场所",
    ],
)
def test_a_wording_in_a_longer_word_a_circumstance_or_a_row_of_fields_is_no_topic(text: str) -> None:
    assert names(text) == []


def test_a_web_address_has_no_topic() -> None:
    assert names("登录https://example.cn/政务服务/能源下载申报书") == []


@pytest.mark.parametrize(
    ("clause", "topic"),
    [
        ("支持融资租赁创新发展", "融资"),
        ("提升系统协同和调节能力", "节能"),
        ("做好煤电油气运保障供应", "油气"),
        ("在扩大内需、培育战略性新兴产业等方面取得更多突破", "战略性新兴产业"),
        ("大力发展海洋新兴产业", "战略性新兴产业"),
        ("展现新时代的壮阔气象", "气象"),
        ("修订融资融券交易细则", "融资"),
        ("推动中小金融机构改革化险", "机构改革"),
    ],
)
def test_a_wording_inside_another_word_or_in_a_respect_is_no_topic(clause: str, topic: str) -> None:
    assert topic not in {found.name for found in find_topics(clause, 0, len(clause))}


@pytest.mark.parametrize(
    ("clause", "topics"),
    [
        ("完善专利申请制度", ["专利"]),
        ("推动快递包装绿色转型", ["快递", "绿色低碳发展"]),
        ("推进宜居宜业和美乡村建设", ["和美乡村"]),
        ("促进大中小企业融通发展", []),
        ("积极稳妥推进碳达峰、碳中和", ["碳达峰碳中和"]),
        ("保障水上交通安全", []),
    ],
)
def test_a_narrower_subject_is_a_topic_of_its_own(clause: str, topics: list[str]) -> None:
    assert names(clause) == topics
