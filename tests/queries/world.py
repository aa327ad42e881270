"""Short documents told by hand, with one case at least of everything that a canned query asks for."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.loaders.documents import Document
from kg.model import Evidence, Facts, Node, Relationship, Value


@dataclass
class Story:
    """A document and what it says: every fact's evidence is a sentence of it that holds the fact's words."""

    title: str
    sentences: tuple[str, ...]
    nodes: list[Node] = field(default_factory=list)
    relationships: list[Relationship] = field(default_factory=list)

    @property
    def document(self) -> Document:
        return Document("\n".join((self.title, *self.sentences)), title=self.title, source="示例报")

    def evidence(self, words: str, rule: str = "told") -> Evidence:
        start = self.document.text.index(words)
        return Evidence.at(self.document.id, self.document.text, start, start + len(words), rule, 1.0, "")

    def node(
        self,
        label: str,
        name: str,
        scope: tuple[str, ...] = (),
        aliases: tuple[str, ...] = (),
        words: str = "",
        rule: str = "told",
        **properties: Value,
    ) -> Node:
        told = Node(label, name, scope, aliases, properties, (self.evidence(words or name, rule),))
        self.nodes.append(told)
        return told

    def measure(self, name: str, parent: Node, *above: Node) -> Node:
        """A measure under a policy, or a step under a measure of ``above``."""
        told = self.node("Measure", name, (*(node.id for node in above), parent.id))
        self.relate(parent, "CONTAINS", told, name)
        return told

    def relate(self, source: Node, type: str, target: Node, words: str, **properties: Value) -> None:
        self.relationships.append(Relationship(source.id, type, target.id, properties, (self.evidence(words),)))

    def facts(self) -> Facts:
        document = self.document.node()
        mentions = [Relationship(document.id, "MENTIONS", node.id) for node in self.nodes]
        return Facts.of([document, *self.nodes], [*mentions, *self.relationships])


def world() -> list[Facts]:
    """The facts of the documents; the calls of queries take their names from the first."""
    stories = (_meeting(), _pilot(), _ageing(), _province(), _regulation("2011"), _regulation("2019"))
    return [story.facts() for story in stories]


def _meeting() -> Story:
    """The ministry's meeting: measures that it leads with no policy above them, one about children left behind."""
    story = Story(
        "民政部传达学习会议精神",
        (
            "民政部召开会议，部长陆治原主持。",
            "会议要求，要做好留守儿童和困境儿童关爱救助，大力发展普惠性养老服务。",
            "要深入宣传贯彻修改后的慈善法。",
        ),
    )
    ministry = story.node(
        "Agency",
        "民政部",
        aliases=("中华人民共和国民政部",),
        name_en="Ministry of Civil Affairs",
        level="central",
        branch="government",
    )
    minister = story.node("Person", "陆治原", posts=("部长",))
    story.relate(minister, "HOLDS_POST", ministry, "部长陆治原", post="部长")
    children = story.node("Measure", "做好留守儿童和困境儿童关爱救助", (ministry.id,))
    ageing = story.node("Measure", "大力发展普惠性养老服务", (ministry.id,))
    charity = story.node("Measure", "深入宣传贯彻修改后的慈善法", (ministry.id,))
    for measure in (children, ageing, charity):
        story.relate(ministry, "LEADS", measure, measure.name)
    topic = story.node("Topic", "留守儿童和困境儿童")
    story.relate(children, "ABOUT", topic, "留守儿童和困境儿童")
    story.relate(ageing, "ABOUT", story.node("Topic", "养老服务"), "养老服务")
    story.node("Policy", "慈善法", genre="law")
    return story


def _pilot() -> Story:
    """A joint notice of three named out of eleven: its goals, its named types with steps, what it carries out."""
    notice_title = "关于开展第二批国家数字乡村试点工作的通知"
    joint = f"中央网信办、农业农村部、民政部等11部门印发《{notice_title}》"
    story = Story(
        "11部门联合印发通知",
        (
            f"深入实施数字乡村发展行动，{joint}，学习运用“千万工程”经验。",
            "到2026年年底，城乡“数字鸿沟”加快弥合。",
            "一是领域特色型，包括智慧农业、乡村数字治理。",
            "健全跨部门协调机制，以此加快弥合。",
        ),
    )
    notice = story.node("Policy", notice_title, genre="notice", issued_on="2024-03-20", joint_issuers=11)
    office = story.node(
        "Agency", "中央网信办", aliases=("中央网络安全和信息化委员会办公室",), level="central", branch="party"
    )
    farming = story.node(
        "Agency", "农业农村部", level="central", branch="government", name_en="Ministry of Agriculture"
    )
    ministry = story.node("Agency", "民政部", level="central", branch="government")
    for agency in (office, farming, ministry):
        story.relate(agency, "ISSUES", notice, joint)
    action = story.node("Policy", "数字乡村发展行动", genre="programme")
    story.relate(notice, "IMPLEMENTS", action, "深入实施数字乡村发展行动")
    story.relate(notice, "CITES", story.node("Policy", "“千万工程”", genre="programme"), "学习运用“千万工程”经验")
    gap = story.node(
        "Goal", "城乡“数字鸿沟”加快弥合", (notice.id,), deadline="2026-12-31", deadline_text="到2026年年底"
    )
    story.relate(notice, "SETS", gap, gap.name)
    special = story.measure("领域特色型", notice)
    story.measure("智慧农业", special, notice)
    story.measure("乡村数字治理", special, notice)
    coordination = story.measure("健全跨部门协调机制", notice)
    story.relate(office, "LEADS", coordination, "健全跨部门协调机制")
    story.relate(farming, "SUPPORTS", coordination, "健全跨部门协调机制")
    story.relate(coordination, "SERVES", gap, "以此加快弥合")
    return story


def _ageing() -> Story:
    """A national plan: one named goal by 2025 that the province sets for 2027, the ministry supporting."""
    story = Story(
        "国务院印发养老服务规划",
        (
            "国务院印发《“十四五”养老服务规划》，民政部、国家卫生健康委参与。",
            "到2025年，养老服务床位达到1000万张。",
            "积极老龄观深入人心。",
            "到2029年，监护体系更加健全。",
            "建设护理型床位，由国家卫生健康委牵头，民政部配合。",
        ),
    )
    council = story.node("Agency", "国务院", level="central", branch="government", name_en="State Council")
    health = story.node("Agency", "国家卫生健康委", level="central", branch="government")
    ministry = story.node("Agency", "民政部", level="central", branch="government")
    plan = story.node("Policy", "“十四五”养老服务规划", genre="plan", issued_on="2021-12-30", rule="policy.own-title")
    story.relate(council, "ISSUES", plan, "国务院印发《“十四五”养老服务规划》")
    story.relate(plan, "ABOUT", story.node("Topic", "养老服务"), "养老服务规划")
    beds = story.node(
        "Goal", "养老服务床位达到1000万张", (plan.id,), deadline="2025-12-31", deadline_text="到2025年",
        indicator="养老服务床位", value=1000.0, unit="万张",
    )  # fmt: skip
    view = story.node("Goal", "积极老龄观深入人心", (plan.id,))
    care = story.node("Goal", "监护体系更加健全", (plan.id,), deadline="2029-12-31", deadline_text="到2029年")
    for goal in (beds, view, care):
        story.relate(plan, "SETS", goal, goal.name)
    building = story.measure("建设护理型床位", plan)
    story.relate(health, "LEADS", building, "由国家卫生健康委牵头")
    story.relate(ministry, "SUPPORTS", building, "民政部配合")
    return story


def _province() -> Story:
    """Two plans of a province: one carries out the national plan, one is about children left behind."""
    children_title = "黑龙江省留守儿童和困境儿童关爱服务质量提升三年行动方案"
    joint = f"黑龙江省民政厅、省委网信办联合印发《{children_title}》（以下简称《方案》）"
    story = Story(
        "黑龙江部署三年行动",
        (
            f"{joint}。",
            "到2026年，监护体系更加健全。",
            "一是实施精神素养提升行动。加强思想道德建设，加强心理健康教育。",
            "黑龙江省民政厅为贯彻落实《“十四五”养老服务规划》，印发《黑龙江省养老服务实施方案》。",
            "到2027年，养老服务床位达到1000万张。",
        ),
    )
    department = story.node("Agency", "黑龙江省民政厅", level="provincial", region="黑龙江省", branch="government")
    office = story.node(
        "Agency", "黑龙江省委网信办", aliases=("省委网信办",), words="省委网信办", level="provincial", branch="party"
    )
    province = story.node("Region", "黑龙江省", level="provincial", code="230000", name_en="Heilongjiang")
    story.relate(department, "GOVERNS", province, "黑龙江省")
    plan = story.node("Policy", children_title, aliases=("《方案》",), genre="plan")
    for agency in (department, office):
        story.relate(agency, "ISSUES", plan, joint)
    story.relate(plan, "APPLIES_TO", province, children_title)
    story.relate(plan, "ABOUT", story.node("Topic", "留守儿童和困境儿童"), children_title)
    goal = story.node("Goal", "监护体系更加健全", (plan.id,), deadline="2026-12-31", deadline_text="到2026年")
    story.relate(plan, "SETS", goal, goal.name)
    story.relate(plan, "CITES", story.node("Policy", "三年行动", genre="programme"), "部署三年行动")
    action = story.measure("精神素养提升行动", plan)
    story.measure("加强思想道德建设", action, plan)
    story.measure("加强心理健康教育", action, plan)
    national = story.node("Policy", "“十四五”养老服务规划", genre="plan")
    ageing = story.node("Policy", "黑龙江省养老服务实施方案", genre="plan", issued_on="2022-06-01")
    story.relate(department, "ISSUES", ageing, "印发《黑龙江省养老服务实施方案》")
    story.relate(ageing, "IMPLEMENTS", national, "为贯彻落实《“十四五”养老服务规划》")
    story.relate(ageing, "APPLIES_TO", province, "黑龙江省养老服务实施方案")
    beds = story.node(
        "Goal", "养老服务床位达到1000万张", (ageing.id,), deadline="2027-12-31", deadline_text="到2027年",
        indicator="养老服务床位", value=1000.0, unit="万张",
    )  # fmt: skip
    story.relate(ageing, "SETS", beds, beds.name)
    return story


def _regulation(year: str) -> Story:
    """One version of a regulation that was amended."""
    story = Story(f"城市道路管理条例（{year}年修订）", (f"《城市道路管理条例》根据{year}年的决定修订。",))
    story.node("Policy", "城市道路管理条例", genre="regulation", rule="policy.own-title")
    return story
