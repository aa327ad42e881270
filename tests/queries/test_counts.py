"""What several nodes of one name are to an answer: each is counted, and no two rows are the same."""

from __future__ import annotations

from kg.queries.run import run
from kg.store.base import Store
from tests.queries.world import Story


def test_measures_of_one_name_are_told_apart_and_counted_singly(store: Store) -> None:
    stories = []
    for title in ("民政部关于标准的公告", "民政部关于规范的公告"):
        story = Story(title, ("行业标准由民政部组织出版。", "一是加强组织领导。"))
        ministry = story.node("Agency", "民政部")
        partner = story.node("Agency", "出版", words="出版")
        notice = story.node("Policy", title)
        story.relate(ministry, "ISSUES", notice, title)
        story.relate(partner, "ISSUES", notice, title)
        measure = story.node("Measure", "行业标准由民政部组织出版", (story.document.id,))
        story.relate(ministry, "LEADS", measure, measure.name)
        part = story.measure("标准", notice)
        for above in (notice, part):
            story.measure("加强组织领导", above, *([notice] if above is part else []))
        stories.append(story)
    store.load(story.facts() for story in stories)
    for name in ("accountability", "unowned-measures"):
        rows = run(store, name, {}).rows
        assert len({str(row) for row in rows}) == len(rows) > 1, name
    assert run(store, "accountability", {}).sentence_en == "Responsibilities: 2 (agencies: 1, measures: 2)."
    assert run(store, "issuers-who-lead", {}).sentence_en.endswith("(policies: 2, measures: 2).")
