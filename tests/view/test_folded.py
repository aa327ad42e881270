"""A graph too big to be seen at once: it opens folded, and everything in it can be reached."""

from __future__ import annotations

from playwright.sync_api import ViewportSize, expect

from kg.graph import Graph, build
from tests.view.canvas import big, lines, place_of
from tests.view.conftest import Open


def test_a_big_graph_opens_on_an_overview_that_unfolds_where_one_clicks(opened: Open) -> None:
    graph = big()
    assert len(graph) > 1500
    page = opened(graph)
    note = page.locator("#note")
    heads = sum(data["label"] in ("Policy", "Agency") for _, data in graph.nodes(data=True))
    expect(note).to_contain_text(f"{heads} 个节点")
    expect(note).to_contain_text("可点开")
    policy = next(data["name"] for _, data in graph.nodes(data=True) if data["label"] == "Policy")
    at = place_of(page, f"{policy}政策", 30)
    page.mouse.click(at["x"], at["y"])
    expect(note).to_contain_text(f"{heads + 61} 个节点")
    page.get_by_role("button", name="收起").click()
    expect(note).to_contain_text(f"{heads} 个节点")


def with_helpers() -> tuple[Graph, str]:
    """The big graph with 甲厅, which leads two measures of a block and supports one of another; the name of the one."""
    graph = big().copy()
    measures = [node for node, data in graph.nodes(data=True) if data["label"] == "Measure"]
    steps = {policy: [node for node in graph.succ[policy] if node in measures] for policy in policies(graph)}
    (first, second, *_), (third, *_), *_ = steps.values()
    graph.add_node("x", label="Agency", name="甲厅", aliases=[], evidence=[])
    for kind, measure in (("LEADS", first), ("LEADS", second), ("SUPPORTS", third)):
        graph.add_edge("x", measure, key=kind, type=kind, evidence=[])
    return graph, graph.nodes[third]["name"]


def policies(graph: Graph) -> list[str]:
    return [node for node, data in graph.nodes(data=True) if data["label"] == "Policy"]


def test_the_evidence_of_a_line_into_a_folded_block_unfolds_the_block(opened: Open) -> None:
    graph, measure = with_helpers()
    page = opened(graph, fragment="node=x")
    page.get_by_role("link", name=f"依据：{measure}").click()
    expect(page.locator("#panel h2")).to_have_text(f"甲厅配合{measure}")
    place_of(page, f"甲厅 配合 {measure}", 12)


def test_a_line_into_a_folded_block_opens_what_it_stands_for(opened: Open) -> None:
    graph, measure = with_helpers()
    policy = graph.nodes[policies(graph)[0]]["name"]
    page = opened(graph, fragment="node=x")
    note = page.locator("#note")
    expect(note).to_contain_text("137 个节点")
    at = place_of(page, f"甲厅 牵头 {policy} · 2", 12)
    page.mouse.click(at["x"], at["y"])
    expect(note).to_contain_text("198 个节点")
    expect(page.locator("#panel h2")).to_have_text("甲厅")
    at = place_of(page, f"甲厅 配合 {measure}", 12)
    page.mouse.click(at["x"], at["y"])
    expect(page.locator("#panel h2")).to_have_text(f"甲厅配合{measure}")
    expect(note).to_contain_text("259 个节点")


def test_what_filters_leave_beside_the_heads_is_drawn(opened: Open) -> None:
    page = opened(big(), fragment="hide=Document,Policy,Agency,Measure,Goal,Person,Topic")
    expect(page.locator("#note")).to_contain_text("20 个节点")
    page.get_by_role("checkbox", name="措施").check()
    expect(page.locator("#note")).to_contain_text("只画出前 400 个")


def test_a_few_that_a_filter_leaves_are_all_drawn_and_in_sight(opened: Open) -> None:
    page = opened(big())
    count = page.locator("#note").inner_text()
    for name in ("region", "doc"):
        page.locator(f"select[name={name}]").select_option(index=1)
        expect(page.locator("#note")).not_to_have_text(count)
        count = page.locator("#note").inner_text()
        kept = int(count.split()[0])
        place = page.locator(f"select[name={name}] option").nth(1).inner_text()[:3]
        at = place_of(page, place)
        page.get_by_role("button", name="看全图").click()
        assert place_of(page, place) == at
        page.get_by_role("link", name="表格").click()
        expect(page.locator("#table .bar [role=status]")).to_have_text(f"{kept} 行")
        page.get_by_role("link", name="图谱").click()
        page.get_by_role("button", name="清除筛选").click()


def test_what_lies_under_what_filters_hide_is_said_to_be_more_than_is_drawn(opened: Open) -> None:
    graph = big()
    page = opened(graph, fragment="hide=Document,Policy")
    under = sum(data["label"] in ("Measure", "Goal") for _, data in graph.nodes(data=True))
    expect(page.locator("#note")).to_contain_text(f"另有 {under} 个")


def test_a_block_says_how_much_a_click_would_show(opened: Open) -> None:
    graph = big()
    policy = policies(graph)[0]
    page = opened(graph)
    assert sum(line.endswith(" +61") for line in lines(page)) > 10
    page.get_by_role("checkbox", name="措施").uncheck()
    assert sum(line.endswith(" +7") for line in lines(page)) > 10
    page.get_by_role("checkbox", name="目标").uncheck()
    assert not any("+" in line for line in lines(page))
    expect(page.locator("#note")).not_to_contain_text("可点开")
    page.get_by_role("button", name="清除筛选").click()
    page.evaluate(f"location.hash = 'open={policy}'")
    expect(page.locator("#note")).to_contain_text("个节点")
    folded = sum(line.endswith(" +61") for line in lines(page))
    page.evaluate("location.hash = ''")
    assert sum(line.endswith(" +61") for line in lines(page)) == folded + 1
    page.evaluate(f"location.hash = 'node={policy}&depth=1'")
    expect(page.locator("#panel h2")).to_be_visible()
    assert not any("+" in line for line in lines(page))
    expect(page.get_by_role("button", name="展开")).to_have_count(0)


def test_what_stands_beside_the_heads_is_drawn_once_chosen(opened: Open) -> None:
    graph = big()
    topic = next(node for node, data in graph.nodes(data=True) if data["label"] == "Topic")
    page = opened(graph, fragment=f"node={topic}")
    expect(page.locator("#note")).to_contain_text("137 个节点")
    place_of(page, f"{graph.nodes[topic]['name']}主题", 24)


def test_what_is_folded_away_is_found_all_the_same(opened: Open) -> None:
    graph = big()
    measure = next(data["name"] for _, data in graph.nodes(data=True) if data["label"] == "Measure")
    page = opened(graph)
    page.fill("#search", measure)
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_have_text(measure)
    place_of(page, measure, 30)


def test_only_where_something_is_folded_the_page_says_how_to_unfold_it(opened: Open) -> None:
    graph = build([])
    for i in range(401):
        graph.add_node(f"a{i}", label="Agency", name=f"甲厅{i}", aliases=[], evidence=[])
    expect(opened(graph).locator("#note")).to_have_text("401 个节点 · 0 条关系")


def test_what_is_chosen_is_shown_though_the_window_was_resized_in_another_view(opened: Open) -> None:
    page = opened(big())
    expect(page.locator("#note")).to_contain_text("个节点")
    page.get_by_role("link", name="表格").click()
    page.set_viewport_size(ViewportSize(width=1200, height=700))
    row = page.locator("#table tbody tr").nth(150).get_by_role("link").first
    name = row.inner_text()
    row.click()
    page.get_by_role("link", name="在图谱中看").click()
    page.wait_for_timeout(400)
    at = place_of(page, name, 6)
    page.get_by_role("button", name="看全图").click()
    assert place_of(page, name, 6) != at


def test_a_list_stays_as_far_extended_as_it_was(opened: Open) -> None:
    page = opened(big(), fragment="view=table")
    rows = page.locator("#table tbody tr:not(.more)")
    expect(rows).to_have_count(200)
    page.get_by_role("button", name="再显示 200 项").click()
    expect(rows).to_have_count(400)
    row = rows.nth(200).get_by_role("link").first
    expect(row).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#panel")).to_be_visible()
    expect(rows).to_have_count(400)
    expect(row).to_be_focused()
    expect(rows.nth(200)).to_be_in_viewport()
    page.get_by_role("button", name="English").click()
    expect(rows).to_have_count(400)
    assert page.locator("#table .scroll").evaluate("scroll => scroll.scrollTop") > 1000
