"""Every rule of the extraction that reads policies, measures, goals and who does what: what it finds, how sure it is.

``confidence`` is the share of a rule's facts that are right on texts not seen before: 17 documents (seven official
ones, ten of news) were labelled before the extraction ran on them; counted are the facts of the rules as they were then,
optional labels aside, with ten facts at 0.9 added, so that a rule that fired little stays near 0.9. For rules that did
not fire there the figure is a judgement. ``kg evaluate DIR --calibration`` compares on any labelled documents.

``example`` is a short document in which the rule makes a fact, ``counterexample`` one that looks alike where it makes none:
they are the rule's tests and its documentation. ``issuer`` is what the metadata of both documents say, '' for nothing.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FactRule:
    name: str
    finds: str
    confidence: float
    example: str
    counterexample: str
    issuer: str = ""


_LEAD = "测试\n近日，民政部、教育部联合印发《关于加强儿童关爱工作的通知》"
_NOTICE = (
    "民政部关于加强养老服务工作的通知\n民发〔2024〕8号\n各省、自治区、直辖市民政厅（局）：\n现就有关事项通知如下：\n"
)
_EVENT = (
    "民政部关于举办养老服务培训班的通知\n各省、自治区、直辖市民政厅（局）：\n"
    "为提升养老服务水平，现举办第二期养老服务培训班。有关事项通知如下：\n"
)

RULES: tuple[FactRule, ...] = (
    FactRule(
        "policy.own-title", "the policy that the document itself is, from its title", 0.89, _NOTICE, "民政部负责人讲话"
    ),
    FactRule(
        "policy.title", "a title in 《》 whose last word is a genre", 0.97, _LEAD + "。", "记者在《人民日报》撰文。"
    ),
    FactRule(
        "policy.nested-title",
        "a title inside a title, in 〈〉",
        0.91,
        "会议通过《国务院关于修改〈住房公积金管理条例〉的决定》。",
        "会议通过《住房公积金管理条例》。",
    ),
    FactRule(
        "policy.unbracketed-title",
        "a title without brackets before the words that announce it",
        0.9,
        "测试\n北京人工智能赋能科学研究实施方案昨天启动。",
        "测试\n这个方案昨天启动。",
    ),
    FactRule(
        "policy.national-plan",
        "a plan of the nation named without brackets",
        0.9,
        _NOTICE + "一、完善预案。加强国家海上搜救应急预案的宣贯落实。",
        _NOTICE + "一、完善规划。落实国家有关发展规划的要求。",
    ),
    FactRule(
        "policy.law",
        "a national law cited without brackets",
        0.91,
        "深入宣传贯彻修改后的慈善法。",
        "依法办事，方法得当。",
    ),
    FactRule(
        "policy.new-rule",
        "a rule named without brackets as newly made or revised",
        0.9,
        "测试\n会议要求，要认真落实新修订的粮食储备条例。",
        "测试\n会议要求，要探索新的管理办法。",
    ),
    FactRule(
        "policy.five-year-plan",
        "a five-year plan",
        0.9,
        "落实“十四五”智能制造发展规划要求。",
        "“十四五”时期就业形势稳定。",
    ),
    FactRule(
        "policy.strategy",
        "a named national strategy",
        0.82,
        "要聚焦实施积极应对人口老龄化国家战略。",
        "双方深化战略合作。",
    ),
    FactRule(
        "policy.quoted-programme",
        "a programme named in quotation marks",
        0.92,
        "学习运用“千万工程”经验。",
        "打通“堵点”。",
    ),
    FactRule(
        "policy.invoked-programme",
        "a programme that the text sets out to carry out, named without brackets",
        0.91,
        "为推进乡村振兴，深入实施数字乡村发展行动，民政部印发《关于开展试点的通知》。",
        "一是实施精神素养提升行动。",
    ),
    FactRule(
        "issues.title",
        "the organ that stands before 关于 in a document's title",
        0.94,
        _NOTICE,
        "关于加强养老服务工作的通知",
    ),
    FactRule(
        "issues.signature",
        "the organ that signs a document whose title names none",
        0.93,
        "关于加强养老服务工作的通知\n各市：\n现通知如下：\n一、加强监管。落实责任。\n民政部\n2024年5月6日",
        _NOTICE,
    ),
    FactRule(
        "issues.metadata",
        "the issuer in the metadata of the page, where neither title nor signature names one",
        0.95,
        "关于加强养老服务工作的通知\n各市：\n现通知如下：\n一、加强监管。落实责任。",
        "关于加强养老服务工作的通知\n各市：\n现通知如下：\n一、加强监管。落实责任。\n民政部\n2024年5月6日",
        issuer="民政部",
    ),
    FactRule(
        "issues.number",
        "the organ whose document number a letter without title and signature bears",
        0.9,
        "国办发〔2024〕36号\n各省、自治区、直辖市人民政府：\n现就养老服务提出如下意见：\n一、加强监管。健全制度。",
        "各省、自治区、直辖市人民政府：\n现就养老服务提出如下意见：\n一、加强监管。健全制度。",
    ),
    FactRule(
        "issues.report",
        "the subject of 印发, 发布, 出台 … in a report",
        0.97,
        _LEAD + "。",
        "记者今天从民政部获悉，《慈善法》受到好评。",
    ),
    FactRule(
        "issues.launched",
        "those who launch a programme together, or start it",
        0.8,
        "两部门启动养老服务提升专项行动\n民政部、财政部近日启动养老服务提升专项行动，健全制度。",
        "民政部部署养老服务提升专项行动\n民政部近日部署各地开展养老服务提升专项行动，健全制度。",
    ),
    FactRule(
        "issues.adopted",
        "the organ whose meeting adopts it",
        0.9,
        "民政部召开会议\n3月13日，民政部召开全体会议，审议通过《养老服务办法》。",
        "民政部召开会议\n3月13日，民政部召开全体会议，听取《养老服务办法》落实情况汇报。",
    ),
    FactRule(
        "issues.cited",
        "the organ right before a cited title, or at the beginning of it",
        0.92,
        "根据国务院办公厅《关于推进养老服务发展的意见》，制定本办法。",
        "根据《养老服务条例》，制定本办法。",
    ),
    FactRule(
        "implements.purpose",
        "what a document is to carry out: 为贯彻落实…, 根据…, 深入实施…",
        0.92,
        "民政部关于加强养老服务工作的通知\n各省民政厅：\n为贯彻落实《国务院关于发展养老服务的意见》，现通知如下：",
        _LEAD + "。",
    ),
    FactRule(
        "cites.mention",
        "another policy that a policy names",
        0.9,
        _NOTICE + "一、规范登记。做好与《养老机构管理办法》的衔接。",
        _NOTICE,
    ),
    FactRule(
        "measure.heading",
        "a numbered heading that is itself an action",
        0.97,
        _NOTICE + "一、加强养老机构监管\n",
        _NOTICE + "一、总体要求\n",
    ),
    FactRule(
        "measure.clause",
        "an action clause: a verb and its object",
        0.94,
        _NOTICE + "一、加强监管。健全养老服务制度。",
        _NOTICE + "一、背景。天气晴朗。",
    ),
    FactRule(
        "measure.list",
        "the members of a list of tasks, types or directions that the text announces",
        0.95,
        _LEAD + "。\n通知提出，一是领域特色型，包括智慧农业、乡村文化、乡村治理三个方向。",
        _LEAD + "。",
    ),
    FactRule(
        "leads.statement",
        "a bracket or line that names the responsible bodies",
        0.87,
        _NOTICE + "一、加强监管。健全制度。（民政部负责）",
        _NOTICE,
    ),
    FactRule(
        "leads.list",
        "the organ that the paragraph above tells to do what its numbers list",
        0.87,
        _NOTICE + "民政部应做好以下工作：\n一、健全登记制度。\n二、加强日常监管。",
        _NOTICE + "民政部提出以下意见：\n一、健全登记制度。\n二、加强日常监管。",
    ),
    FactRule(
        "leads.subject",
        "the organ that the sentence orders to act",
        0.96,
        _NOTICE + "一、明确责任。民政部要健全监管制度。",
        _NOTICE,
    ),
    FactRule(
        "leads.meeting",
        "the organ whose own meeting says what is to be done",
        0.88,
        "民政部召开会议\n3月13日，民政部召开全体会议。会议要求，要健全救助体系。",
        "某地召开会议\n3月13日，全国会议在京举行。会议要求，要健全救助体系。",
    ),
    FactRule(
        "leads.issuer",
        "the organ that announces unnamed measures of its own",
        0.8,
        "近日，市场监管总局出台支持平台经济发展、鼓励技术创新等5条措施。",
        _LEAD + "。",
    ),
    FactRule(
        "leads.host",
        "who holds the event that a letter announces",
        0.87,
        _EVENT + "一、其他事项\n本次培训由民政部养老服务司主办、中国老龄协会承办。",
        _EVENT + "一、其他事项\n参训学员要做好防护。",
    ),
    FactRule(
        "supports.statement",
        "who takes part under another's lead, from a bracket or line",
        0.87,
        _NOTICE + "一、加强监管。健全制度。（民政部牵头，财政部配合）",
        _NOTICE + "一、加强监管。健全制度。（民政部负责）",
    ),
    FactRule(
        "supports.host",
        "who organises the event for those who hold it",
        0.87,
        _EVENT + "一、其他事项\n本次培训由民政部养老服务司主办、中国老龄协会承办。",
        _EVENT + "一、其他事项\n本次培训由民政部养老服务司主办。",
    ),
    FactRule(
        "supports.together",
        "the second in 会同",
        0.9,
        _NOTICE + "一、明确责任。民政部要会同财政部健全监管制度。",
        _NOTICE,
    ),
    FactRule(
        "contains.order", "a policy orders a measure", 0.94, _NOTICE + "一、加强养老机构监管\n", "民政部召开会议。"
    ),
    FactRule(
        "contains.step",
        "a measure is a step of a heading or named action",
        0.94,
        _NOTICE + "一、加强养老机构监管\n健全登记制度。",
        _NOTICE,
    ),
    FactRule(
        "goal.section", "a state in a section on goals", 0.89, _NOTICE + "一、工作目标\n服务体系更加完善。", _NOTICE
    ),
    FactRule(
        "goal.deadline",
        "a state to be reached by a date",
        0.93,
        _LEAD + "，提出到2026年，服务体系更加健全。",
        _LEAD + "。",
    ),
    FactRule(
        "goal.indicator", "a number to be reached", 0.85, _NOTICE + "一、加强建设。护理型床位占比超过60%。", _NOTICE
    ),
    FactRule(
        "sets.goal",
        "a policy, or the organ of a meeting, sets a goal",
        0.91,
        _LEAD + "，提出到2026年，服务体系更加健全。",
        _LEAD + "。",
    ),
    FactRule(
        "serves.result",
        "the text ties a measure to a goal in the same sentence",
        0.8,
        _NOTICE + "一、加强建设。新增养老床位，确保到2026年护理型床位占比达到60%。",
        _NOTICE,
    ),
    FactRule(
        "applies.title",
        "the place that a policy's title names",
        0.9,
        "福建省养老服务条例\n第一条 为了规范养老服务，制定本条例。",
        _NOTICE,
    ),
    FactRule(
        "applies.issuer",
        "the place that the issuer governs, where the policy's title names none",
        0.93,
        "近日，福建省民政厅印发《关于加强养老服务工作的通知》。",
        "近日，民政部印发《关于加强养老服务工作的通知》。",
    ),
    FactRule(
        "governs.name",
        "the place in the name of its government or organ",
        0.95,
        "近日，福建省人民政府印发《福建省养老服务规划》。",
        _LEAD,
    ),
    FactRule(
        "part-of.name",
        "an organ inside another, by its name",
        0.9,
        "3月13日，民政部召开会议。驻民政部纪检监察组参加会议。",
        _LEAD,
    ),
    FactRule(
        "post.apposition",
        "a person's name after the post",
        0.93,
        "3月13日，民政部召开会议。民政部部长陆治原主持会议并讲话。",
        _LEAD,
    ),
    FactRule(
        "region.name",
        "a place named in a policy's title, in a measure or in a goal",
        0.93,
        "近日，福建省人民政府印发《福建省养老服务规划》。",
        _LEAD,
    ),
    FactRule(
        "region.governed",
        "the place in the name of its government or organ",
        0.95,
        "近日，福建省人民政府印发《福建省养老服务规划》。",
        _LEAD,
    ),
    FactRule("about.title", "the subject in a policy's title", 0.92, _NOTICE, _NOTICE.replace("养老服务", "有关")),
    FactRule("about.object", "the subject as a measure's object", 0.88, _NOTICE + "一、加强养老服务监管\n", _NOTICE),
)
CONFIDENCE = {rule.name: rule.confidence for rule in RULES}
"""How sure each rule is; a rule that is not in the list is a fault of this program."""
