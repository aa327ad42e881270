"""What surrounds the measures: people and posts, regions, topics, organs inside others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.loaders.extract.agencies import AgencyMention, AgencyName
from kg.loaders.extract.drafts import Draft
from kg.loaders.extract.home import Home
from kg.loaders.extract.organs.names import properties
from kg.loaders.extract.organs.units import inner_unit
from kg.loaders.extract.passage import Passage
from kg.loaders.extract.people import PersonMention, find_people
from kg.loaders.extract.policy_book import PolicyBook
from kg.loaders.extract.regions import find_regions
from kg.loaders.extract.spans import starting_in
from kg.loaders.extract.topics import find_topics
from kg.loaders.lexicon.regions import Region, by_full_name, inside, larger_places, named, starting_at
from kg.model import Evidence

_LONGEST_NAME = 40  # characters of an agency's name, for those that reach into a measure
# Between an organ and a post: a part of the organ, or somebody else is named.
_PART_OF_IT = re.compile("[\u4e00-\u9fff]{1,18}(?:局|司|处|所|站|队|中心|院|(?<!学)部|办公室)")
_ENDS_LIKE_PART = re.compile(
    "[\u4e00-\u9fff](?:局|司|处|所|中心|学院|部|办公室)\\Z|(?:调查|检查|督导|督查|工作|专家)组\\Z"
)
_NO_PART = re.compile("[的和与及兼原]|所属|直属|下属|公司|集团")
# 中国某某研究院院长: a body that no list has, which the post tells to be one.
_BODY = re.compile(
    "(?:中国|全国|国家)(?:(?![的和与及兼])[\u4e00-\u9fff]){2,16}(?:研究院|研究所|研究会|学院|科学院|中心)"
    "|武警(?:(?![的和与及兼])[\u4e00-\u9fff]){2,16}(?:总队|支队|处|局|站)"
)
_HEADS_OF_PLACES = ("省长", "市长", "区长", "县长", "州长")
_ANOTHER = re.compile("同|总书记|主席|总理|书记|部长|主任|致电|致信|会见|会谈")

# Organs of a place that govern nothing: armies, courts, institutions, mass organisations.
_NO_RULERS = (
    "军区",
    "警备区",
    "指挥部",
    "公司",
    "集团",
    "残联",
    "协会",
    "联合会",
    "学院",
    "研究所",
    "中心",
    "警备区",
    "组委",
    "组委会",
    "组织委员会",
    "法院",
    "检察院",
    "研究院",
    "科学院",
    "农科院",
    "考试院",
    "党校",
    "档案馆",
    "边检站",
    "总站",
    "大队",
    "文联",
    "妇联",
    "总工会",
    "科协",
    "工商联",
    "贸促会",
    "大学",
    "气象台",
    "医院",
    "博物馆",
    "总队",
    "支队",
)
# 省经信委中小企业处 is only a part of what governs, and 市经济技术开发区管委会 governs only a part.
_OF_A_PART = re.compile("(?<!办事)处$|科$|[区园城](?:管委会|管理委员会)$")
_BELONGS = re.compile("(?:直属|所属|下属|主管|管理)?的?")
# What a title begins with that comes to the place it is for: 国务院关于支持海南….
_FOR_A_PLACE = re.compile("(?:[\u4e00-\u9fff、]{2,20})?关于(?:支持|同意|推进|促进|加快|在)(?:新时代|新时期)?")
# 关于同意江苏某某电缆有限公司…: the place is in the name of a company.
_OF_A_COMPANY = re.compile("[^，、的《》]{0,30}?(?:公司|集团)")
# 某省政府关于…的请示 is for those above.
_REQUESTS = ("请示", "请求", "报告")


def link_context(
    draft: Draft, text: str, home: Home, agencies: Sequence[AgencyMention], passage: Passage, book: PolicyBook
) -> None:
    """Add people, regions and topics, and relate them to the agencies, policies and measures that are there."""
    _people(draft, text, home, agencies)
    facts = (said for node in draft.of_label("Policy", "Measure", "Goal") for said in draft.evidence_of(node))
    if spans := [(said.start, said.end) for said in facts]:  # most news names no policy and orders nothing
        for region in find_regions(text, spans, home):
            _region(draft, region.place, draft.evidence(region.start, region.end, "region.name"))
    for policy in draft.of_label("Policy"):
        named = draft.evidence_of(policy)[0]
        _topics(draft, text, policy, named.start, named.end, "about.title", agencies)
    for measure in passage.measures:
        _topics(draft, text, measure.node, measure.start, measure.end, "about.object", agencies)
    first = {mention.agency.name: mention for mention in reversed(agencies)}
    for mention in agencies:
        if place := _governed_by(mention.agency):
            governed = _region(draft, place, draft.evidence(mention.start, mention.end, "region.governed"))
            evidence = draft.evidence(mention.start, mention.end, "governs.name")
            draft.relate(draft.agency(mention), "GOVERNS", governed, evidence)
        if mention.agency.parent:
            whole = first.get(mention.agency.parent)
            if whole is not None and _says_part(text, mention, whole.agency.name, agencies):
                evidence = draft.evidence(mention.start, mention.end, "part-of.name")
                draft.relate(draft.agency(mention), "PART_OF", draft.agency(whole), evidence)
    for policy in draft.of_label("Policy"):
        if place := _titled(draft.name_of(policy), home):
            title = draft.evidence_of(policy)[0]
            evidence = draft.evidence(title.start, title.end, "region.name")
            applies = draft.evidence(title.start, title.end, "applies.title")
            draft.relate(policy, "APPLIES_TO", _region(draft, place, evidence), applies)
        else:
            _where_its_issuer_rules(draft, policy)


def _governed_by(agency: AgencyName) -> Region | None:
    """The place that an organ governs by its name."""
    name, place = agency.name, by_full_name().get(agency.properties.get("region", ""))
    if place is None or name == place.full_name or not name.startswith(place.full_name):
        return None
    no_ruler = name.endswith(_NO_RULERS) or _OF_A_PART.search(name, len(place.full_name))
    return None if no_ruler else place


def _where_its_issuer_rules(draft: Draft, policy: str) -> None:
    """A policy applies to the place that its issuer governs, unless it is a request or its name tells of another place."""
    name, issuers = draft.name_of(policy), draft.sources("ISSUES", policy)
    if not issuers or name.endswith(_REQUESTS):
        return
    told = [found for _, _, word in larger_places().find(name) for found in named(word)[:1]]
    for organ, node in draft.organs():
        place = _governed_by(organ) if node in issuers else None
        if place and all(inside(place, other.full_name) for other in told):
            stands = draft.evidence_between(node, "ISSUES", policy)[0]
            said = draft.evidence(stands.start, stands.end, "region.governed", stands.trigger)
            applies = draft.evidence(stands.start, stands.end, "applies.issuer", stands.trigger)
            draft.relate(policy, "APPLIES_TO", _region(draft, place, said), applies)


def _says_part(text: str, mention: AgencyMention, whole: str, agencies: Sequence[AgencyMention]) -> bool:
    """Whether the text says that a body is inside another: in its name (民政部养老服务司) or right before it
    (民政部所属中国老龄协会); what only the gazetteer knows is not said."""
    if mention.agency.rule.endswith(("unit", "stationed")) or whole in text[mention.start : mention.end]:
        return True
    before = starting_in(agencies, mention.start - _LONGEST_NAME, mention.start)
    return any(m.agency.name == whole and _BELONGS.fullmatch(text, m.end, mention.start) for m in before)


def _people(draft: Draft, text: str, home: Home, agencies: Sequence[AgencyMention]) -> None:
    people = find_people(text)
    if not people:
        return
    by_name = {name: m for m in reversed(agencies) for name in (*m.agency.aliases, m.agency.name)}
    for person in people:
        trigger = "、".join(person.posts)
        evidence = draft.evidence(person.start, person.end, "post.apposition", trigger, person.confidence)
        node = draft.node("Person", person.name, evidence, properties={"posts": tuple(sorted(person.posts))})
        organ = person.agency or ("" if person.agency_end > person.agency_start else _headed(person, home))
        named = [m for m in agencies if m.start < person.agency_end and person.agency_start < m.end]
        # The last one named stands next to the post; of 国务院总理李强同新开发银行行长 it is another's.
        apart = named and _ANOTHER.search(text, named[-1].end, person.agency_end)
        held_in = None if apart else named[-1] if named else by_name.get(organ)
        if named and not apart and named[-1].end < person.agency_end:
            held_in = _part(draft, text, named[-1], person.agency_end)
        elif not named:
            held_in = _body(text, person.agency_start, person.agency_end) or held_in
        if held_in is not None and person.posts:
            draft.relate(node, "HOLDS_POST", draft.agency(held_in), evidence, {"post": trigger})


def _body(text: str, start: int, end: int) -> AgencyMention | None:
    """The body that no list has and ``text[start:end]`` names; None where it names none."""
    hit = _BODY.fullmatch(text, start, end)
    if hit is None:
        return None
    kept = (
        {"branch": "military"}
        if hit.group().startswith("武警")
        else {"level": "central", "branch": "public institution"}
    )
    return AgencyMention(start, end, AgencyName(hit.group(), (), properties(**kept), "unlisted", 0.8))


def _headed(person: PersonMention, home: Home) -> str:
    """The organ that a post without one is in: the government of 省长 and 市长, else the one that speaks."""
    post = person.posts[0].removeprefix("副") if person.posts else ""
    if post not in _HEADS_OF_PLACES:
        return home.agency
    return f"{home.region}人民政府" if home.region.endswith(post[0]) else ""  # that of another place is not named


def _part(draft: Draft, text: str, whole: AgencyMention, end: int) -> AgencyMention | None:
    """The body inside an organ that holds a post (中国社会科学院科研局 of its 局长), or the organ itself (中央办公厅常务); None
    where a body is named that is not inside it or is none."""
    part = text[whole.end : end].removesuffix("代")  # 代主任
    end = whole.end + len(part)
    if not _PART_OF_IT.fullmatch(part) or _NO_PART.search(part):
        return None if _ENDS_LIKE_PART.search(part) else whole
    mention = AgencyMention(whole.start, end, inner_unit(whole.agency, part))
    evidence = draft.evidence(whole.start, end, "part-of.name")
    draft.relate(draft.agency(mention), "PART_OF", draft.agency(whole), evidence)
    return mention


def _titled(name: str, home: Home) -> Region | None:
    """The place that a policy applies to by its name: 福建省…条例, 关于支持海南…的意见; by its short name at home only."""
    opens = _FOR_A_PLACE.match(name)
    for start in (opens.end(), 0) if opens else (0,):
        end, place = starting_at(name, start, len(name), home.region) or (0, None)
        full = place and (name[start:end] == place.name or place.full_name == home.region)
        if place and (full or start) and not (start and _OF_A_COMPANY.match(name, end)):
            return place
    return None


def _region(draft: Draft, place: Region, evidence: Evidence) -> str:
    return draft.node(
        "Region",
        place.full_name,
        evidence,
        properties={"level": place.level, "code": place.code, "name_en": place.name_en},
    )


def _topics(
    draft: Draft, text: str, node: str, start: int, end: int, rule: str, agencies: Sequence[AgencyMention]
) -> None:
    for topic in find_topics(text, start, end):
        if any(m.start <= topic.start < m.end for m in starting_in(agencies, topic.start - _LONGEST_NAME, topic.end)):
            continue  # 反馈福建能源监管办
        evidence = draft.evidence(topic.start, topic.end, rule, topic.name, topic.confidence)
        properties = {"name_en": topic.name_en}
        target = draft.node("Topic", topic.name, evidence, aliases=topic.aliases, properties=properties)
        draft.relate(node, "ABOUT", target, evidence)
