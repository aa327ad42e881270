"""What surrounds the measures: people and posts, regions, topics, organs inside others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.drafts import Draft
from kg.loaders.extract.home import Home
from kg.loaders.extract.passage import Passage
from kg.loaders.extract.people import find_people
from kg.loaders.extract.policy_book import PolicyBook
from kg.loaders.extract.regions import find_regions
from kg.loaders.extract.topics import find_topics

# Between an organ and a post: somebody else is named.
_ANOTHER = re.compile("同|总书记|主席|总理|书记|部长|主任|致电|致信|会见|会谈")


def link_context(
    draft: Draft, text: str, home: Home, agencies: Sequence[AgencyMention], passage: Passage, book: PolicyBook
) -> None:
    """Add people, regions and topics, and relate them to the agencies, policies and measures that are there."""
    _people(draft, text, home, agencies)
    regions = _regions(draft, text, home)
    for policy in draft.of_label("Policy"):
        named = draft.evidence_of(policy)[0]
        _topics(draft, text, policy, named.start, named.end, "about.title")
    for measure in passage.measures:
        _topics(draft, text, measure.node, measure.start, measure.end, "about.object")
    first = {mention.agency.name: mention for mention in reversed(agencies)}
    for mention in agencies:
        region = mention.agency.properties.get("region", "")
        if region in regions and mention.agency.name.startswith(region):
            evidence = draft.evidence(mention.start, mention.end, "governs.name")
            draft.relate(draft.agency(mention), "GOVERNS", regions[region], evidence)
        if mention.agency.parent:
            whole = first.get(mention.agency.parent)
            if whole is not None:
                evidence = draft.evidence(mention.start, mention.end, "part-of.name")
                draft.relate(draft.agency(mention), "PART_OF", draft.agency(whole), evidence)
    if book.principal:
        title = next((e for e in draft.evidence_of(book.principal) if e.rule.startswith("policy.")), None)
        if title:
            for region in regions:
                if title.quote.strip("《").startswith((region, region[:2])) and home.region == region:
                    draft.relate(
                        book.principal,
                        "APPLIES_TO",
                        regions[region],
                        draft.evidence(title.start, title.end, "applies.title"),
                    )


def _people(draft: Draft, text: str, home: Home, agencies: Sequence[AgencyMention]) -> None:
    people = find_people(text)
    if not people:
        return
    by_name = {name: m for m in reversed(agencies) for name in (*m.agency.aliases, m.agency.name)}
    for person in people:
        trigger = "、".join(person.posts)
        evidence = draft.evidence(person.start, person.end, "post.apposition", trigger, person.confidence)
        node = draft.node("Person", person.name, evidence, properties={"posts": tuple(sorted(person.posts))})
        organ = person.agency or ("" if person.agency_end > person.agency_start else home.agency)
        named = [m for m in agencies if m.start < person.agency_end and person.agency_start < m.end]
        # The last one named stands next to the post; of 国务院总理李强同新开发银行行长 it is another's.
        apart = named and _ANOTHER.search(text, named[-1].end, person.agency_end)
        held_in = None if apart else named[-1] if named else by_name.get(organ)
        if held_in is not None and person.posts:
            draft.relate(node, "HOLDS_POST", draft.agency(held_in), evidence, {"post": trigger})


def _regions(draft: Draft, text: str, home: Home) -> dict[str, str]:
    found: dict[str, str] = {}
    for region in find_regions(text, home):
        evidence = draft.evidence(region.start, region.end, "region.name")
        properties = {"level": region.level, "code": region.code}
        found[region.name] = draft.node("Region", region.name, evidence, properties=properties)
    return found


def _topics(draft: Draft, text: str, node: str, start: int, end: int, rule: str) -> None:
    for topic in find_topics(text, start, end):
        evidence = draft.evidence(topic.start, topic.end, rule, topic.name, topic.confidence)
        properties = {"name_en": topic.name_en}
        target = draft.node("Topic", topic.name, evidence, aliases=topic.aliases, properties=properties)
        draft.relate(node, "ABOUT", target, evidence)
