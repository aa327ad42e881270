"""A generated corpus: what documents of the ministries and provinces of an invented country say, by seed.

The same arguments give the same facts in any process. Documents share agencies, regions, topics and persons, cite each
other's policies, and each orders measures and goals of its own, as real ones do.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from kg.model import Evidence, Facts, Node, Relationship, Value, identity

MATTERS = [
    "养老服务",
    "数字乡村",
    "儿童关爱",
    "社会救助",
    "就业帮扶",
    "基层治理",
    "慈善事业",
    "残疾康复",
    "社区建设",
    "防灾减灾",
    "医疗保障",
    "职业教育",
]
VERBS = ["健全", "推进", "建设", "完善", "开展", "加强", "落实", "组织", "培育", "发展", "规范", "支持"]
OBJECTS = [
    "服务体系",
    "工作机制",
    "平台建设",
    "试点工作",
    "队伍建设",
    "信息共享",
    "监督检查",
    "标准制定",
    "资金保障",
    "宣传引导",
]
PLACES = [a + b for a in "东西南北中上下前后左右" for b in "江山川河海湖岭原"]
FAMILY = "赵钱孙李周吴郑王冯陈褚卫"
GIVEN = [a + b for a in "明华建国文志" for b in "军平强林波涛"]
GENRES = {"通知": "notice", "方案": "plan", "意见": "opinion", "规划": "plan"}
MEASURES, GOALS = 54, 7


class _Writer:
    """One document being written: each sentence added is at once its facts' evidence."""

    def __init__(self) -> None:
        self.text = ""
        self.document = ""
        self.places: list[tuple[int, int, str, Node | Relationship]] = []

    def say(self, sentence: str, *facts: Node | Relationship, rule: str = "generated") -> None:
        self.text += sentence
        self.places += [(len(self.text) - len(sentence), len(self.text), rule, fact) for fact in facts]
        self.text += "\n"

    def facts(self, number: int, title: str) -> Facts:
        document = identity("Document", "".join(self.text.split()))
        said = {
            "title": title,
            "path": f"generated/{number:06}.txt",
            "source": "生成日报",
            "published_on": f"20{20 + number % 7}-{1 + number % 12:02}-{1 + number % 28:02}",
            "text": self.text,
        }
        nodes = [Node("Document", title, (document,), properties=said)]
        relationships = []
        for start, end, rule, fact in self.places:
            evidence = (Evidence.at(document, self.text, start, end, rule, 0.9),)
            if isinstance(fact, Node):
                nodes.append(Node(fact.label, fact.name, fact.scope, fact.aliases, fact.properties, evidence))
                relationships.append(Relationship(document, "MENTIONS", fact.id))
            else:
                relationships.append(Relationship(fact.source, fact.type, fact.target, fact.properties, evidence))
        return Facts.of(nodes, relationships)


def generated(documents: int, seed: int = 0) -> Iterator[Facts]:
    """The facts of ``documents`` documents; about 64 nodes of its own and 190 relationships each."""
    policies: list[Node] = []
    for number in range(documents):
        yield _document(number, random.Random(f"{seed}/{number}"), policies)


def _document(number: int, chance: random.Random, policies: list[Node]) -> Facts:
    place = chance.choice(PLACES)
    matter = chance.choice(MATTERS)
    genre = chance.choice(sorted(GENRES))
    region = Node(
        "Region", f"{place}省", properties={"level": "provincial", "name_en": f"Province {PLACES.index(place)}"}
    )
    topic = Node("Topic", matter)
    leader, *helpers = (_agency(place, name) for name in chance.sample(MATTERS, 5))
    policy = Node(
        "Policy",
        f"{place}省{matter}第{number}号{genre}",
        aliases=(f"{matter}{genre}",),
        properties={
            "genre": GENRES[genre],
            "document_number": f"{place[0]}政发〔20{20 + number % 7}〕{number}号",
            "issued_on": f"20{20 + number % 7}-{1 + number % 12:02}-15",
            "joint_issuers": len(helpers),
        },
    )
    page = _Writer()
    page.say(f"{policy.name}", policy, topic, Relationship(policy.id, "ABOUT", topic.id))
    page.say(
        f"{leader.name}会同{'、'.join(helper.name for helper in helpers)}印发本{genre}，适用于{region.name}。",
        *(leader, *helpers, region),
        *(Relationship(agency.id, "ISSUES", policy.id) for agency in (leader, *helpers)),
        *(Relationship(agency.id, "GOVERNS", region.id) for agency in (leader, *helpers)),
        Relationship(policy.id, "APPLIES_TO", region.id),
    )
    for cited in chance.sample(policies[-400:], min(3, len(policies))):
        kind = chance.choice(["CITES", "IMPLEMENTS"])
        page.say(f"根据《{cited.name}》。", Node("Policy", cited.name), Relationship(policy.id, kind, cited.id))
    person = Node("Person", chance.choice(FAMILY) + chance.choice(GIVEN), properties={"posts": ("厅长",)})
    page.say(
        f"{leader.name}厅长{person.name}出席。",
        person,
        Relationship(person.id, "HOLDS_POST", leader.id, {"post": "厅长"}),
    )
    goals = [_goal(number, i, policy, matter, chance) for i in range(GOALS)]
    for goal in goals:
        page.say(f"{goal.properties['deadline_text']}，{goal.name}。", goal, Relationship(policy.id, "SETS", goal.id))
    heading: Node | None = None
    for i in range(MEASURES):
        heading = _measure(page, number, i, policy, heading, (leader, *helpers), goals, topic, chance)
    policies.append(policy)
    return page.facts(number, policy.name)


def _agency(place: str, matter: str) -> Node:
    name = f"{place}省{matter}厅"
    properties = {
        "name_en": f"Department {MATTERS.index(matter)} of Province {PLACES.index(place)}",
        "level": "provincial",
        "region": f"{place}省",
        "branch": "government",
    }
    return Node("Agency", name, aliases=(f"省{matter}厅",), properties=properties)


def _goal(number: int, i: int, policy: Node, matter: str, chance: random.Random) -> Node:
    year = chance.randint(2025, 2035)
    properties: dict[str, Value] = {
        "deadline": f"{year}-12-31",
        "deadline_text": f"到{year}年",
        "indicator": f"{matter}机构",
        "value": float(chance.randint(10, 999)),
        "unit": "个",
    }
    return Node("Goal", f"第{number}号{matter}机构第{i}批建成", (policy.name,), properties=properties)


def _measure(
    page: _Writer,
    number: int,
    i: int,
    policy: Node,
    heading: Node | None,
    agencies: tuple[Node, ...],
    goals: list[Node],
    topic: Node,
    chance: random.Random,
) -> Node | None:
    """Say one measure; every sixth is a heading that holds those after it. Returns the heading that now holds."""
    clause = f"{chance.choice(VERBS)}{chance.choice(MATTERS)}{chance.choice(OBJECTS)}第{i}项"
    parent = None if i % 6 == 0 else heading
    scope = (policy.name, parent.name) if parent else (policy.name,)
    measure = Node("Measure", clause, scope, properties={"ordinal": i + 1, "section": f"第{i // 6 + 1}节"})
    lead, support = chance.sample(agencies, 2)
    led, helped = i % 3 > 0, i % 6 == 1
    duty = f"（{lead.name}牵头{'，' + support.name + '配合' if helped else ''}）" if led else ""
    page.say(
        f"{clause}。{duty}",
        measure,
        Relationship((parent or policy).id, "CONTAINS", measure.id),
        *((Relationship(lead.id, "LEADS", measure.id),) if led else ()),
        *((Relationship(support.id, "SUPPORTS", measure.id),) if helped else ()),
        *((Relationship(measure.id, "SERVES", chance.choice(goals).id),) if i % 8 == 0 else ()),
        *((Relationship(measure.id, "ABOUT", topic.id),) if i % 6 == 0 else ()),
    )
    return heading if parent else measure
