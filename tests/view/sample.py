"""A small graph with everything that the page shows: two documents, a joint notice, steps, owners, deadlines."""

from __future__ import annotations

from functools import cache

from kg.graph import Graph, build
from kg.loaders.documents import Document
from kg.model import Evidence, Facts, Node, Relationship

NOTICE = Document(
    "民政部等部门印发数字乡村通知\n"
    "民政部、农业农村部联合印发《数字乡村试点通知》，落实“十四五”规划。\n"
    "一、重点任务\n"
    "由民政部牵头，农业农村部配合，建设智慧村务平台，培训村级信息员。各地完善管护制度。\n"
    "到2025年，试点村覆盖率达到八成。到2030年，数字鸿沟基本消除。",
    title="民政部等部门印发数字乡村通知",
    source="示例日报",
    published_on="2024-03-18",
    path="notice.txt",
)
NEWS = Document(
    "黑龙江省部署养老服务\n𠀀黑龙江省民政厅出台《养老服务方案》，民政部副部长王明出席。",
    title="黑龙江省部署养老服务",
)


class _Reader:
    """Makes facts of a document with the sentence that holds some words as their evidence."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.nodes = [document.node()]
        self.relationships: list[Relationship] = []

    def where(self, words: str) -> tuple[Evidence, ...]:
        text = self.document.text
        at = text.index(words)
        start = max(text.rfind(stop, 0, at) for stop in "。\n") + 1
        end = min(found for stop in "。\n" if (found := text.find(stop, at)) >= 0) + 1
        return (Evidence.at(self.document.id, text, start, end, "sample", 0.9),)

    def node(self, label: str, name: str, words: str = "", **given: object) -> Node:
        aliases = given.pop("aliases", ())
        scope = given.pop("scope", ())
        node = Node(label, name, scope, aliases, given, self.where(words or name))  # type: ignore[arg-type]
        self.nodes.append(node)
        self.relationships.append(Relationship(self.document.id, "MENTIONS", node.id))
        return node

    def say(self, source: Node, kind: str, target: Node, words: str, **given: str) -> None:
        self.relationships.append(Relationship(source.id, kind, target.id, given, self.where(words)))

    def facts(self) -> Facts:
        return Facts.of(self.nodes, self.relationships)


@cache
def sample() -> Graph:
    notice, news = _Reader(NOTICE), _Reader(NEWS)
    ministry = notice.node("Agency", "民政部", "民政部、", name_en="Ministry of Civil Affairs", level="central")
    farming = notice.node("Agency", "农业农村部", aliases=("农业部",), level="central")
    pilot = notice.node("Policy", "数字乡村试点通知", joint_issuers=2)
    plan = notice.node("Policy", "“十四五”规划")
    platform = notice.node("Measure", "建设智慧村务平台", scope=(pilot.name,))
    training = notice.node("Measure", "培训村级信息员", scope=(pilot.name, platform.name))
    upkeep = notice.node("Measure", "完善管护制度", scope=(pilot.name,))
    coverage = notice.node("Goal", "试点村覆盖率达到八成", scope=(pilot.name,), deadline="2025-12-31")
    divide = notice.node("Goal", "数字鸿沟基本消除", scope=(pilot.name,), deadline="2030-12-31")
    for agency in (ministry, farming):
        notice.say(agency, "ISSUES", pilot, "联合印发")
    notice.say(pilot, "IMPLEMENTS", plan, "落实")
    notice.say(ministry, "LEADS", platform, "牵头")
    notice.say(farming, "SUPPORTS", platform, "配合")
    notice.say(pilot, "CONTAINS", platform, "建设")
    notice.say(platform, "CONTAINS", training, "培训")
    notice.say(pilot, "CONTAINS", upkeep, "完善")
    for goal in (coverage, divide):
        notice.say(pilot, "SETS", goal, goal.name)
    province = news.node("Agency", "黑龙江省民政厅", aliases=("省民政厅",), level="provincial", region="黑龙江省")
    scheme = news.node("Policy", "养老服务方案")
    ministry_again = news.node("Agency", "民政部", "民政部副部长")
    person = news.node("Person", "王明", posts=("副部长",))
    news.say(province, "ISSUES", scheme, "出台")
    news.say(person, "HOLDS_POST", ministry_again, "副部长", post="副部长")
    return build([notice.facts(), news.facts()])


def key(label: str, name: str) -> str:
    """The id of a node of the sample."""
    return next(str(node) for node, data in sample().nodes(data=True) if (data["label"], data["name"]) == (label, name))
