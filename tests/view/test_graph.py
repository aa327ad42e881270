"""The canvas: what is drawn, pointed at, walked, filtered, focused."""

from __future__ import annotations

import pytest
from playwright.sync_api import ViewportSize, expect

from kg.graph import build
from tests.generated import generated
from tests.view.canvas import beside, painted, place_of
from tests.view.conftest import DESK, Open
from tests.view.sample import key, sample


def test_a_click_on_a_node_or_on_a_relationship_shows_its_evidence(opened: Open) -> None:
    page = opened()
    at = place_of(page, "黑龙江省民政厅机构")
    page.mouse.click(at["x"], at["y"])
    expect(page.locator("#panel h2")).to_have_text("黑龙江省民政厅")
    page.keyboard.press("Escape")
    expect(page.locator("#panel")).to_be_hidden()
    at = place_of(page, "民政部 牵头 建设智慧村务平台")
    page.mouse.click(at["x"], at["y"])
    expect(page.locator("#panel h2")).to_have_text("民政部牵头建设智慧村务平台")


def test_each_of_several_lines_between_the_same_two_can_be_pointed_at(opened: Open) -> None:
    graph = build([])
    for node, name in (("a", "甲通知"), ("b", "乙意见")):
        graph.add_node(node, label="Policy", name=name, aliases=[], evidence=[])
    for source, target, kind in (("a", "b", "CITES"), ("a", "b", "IMPLEMENTS"), ("b", "a", "CITES")):
        graph.add_edge(source, target, key=kind, type=kind, evidence=[])
    page = opened(graph)
    for said in ("甲通知 引用 乙意见", "甲通知 落实 乙意见", "乙意见 引用 甲通知"):
        at = place_of(page, said, 4)
        page.mouse.click(at["x"], at["y"])
        expect(page.locator("#panel h2")).to_have_text(said.replace(" ", ""))


def test_pointing_shows_the_full_name(opened: Open) -> None:
    graph = build([])
    name = "很长的措施名称" * 30
    graph.add_node("a", label="Measure", name=name, aliases=[], evidence=[])
    page = opened(graph)
    place_of(page, name)


def test_the_tip_goes_when_the_wheel_moves_what_it_names(opened: Open) -> None:
    page = opened()
    at = place_of(page, "黑龙江省民政厅机构")
    page.mouse.move(at["x"], at["y"])
    expect(page.locator("#tip")).to_be_visible()
    page.mouse.wheel(0, 300)
    expect(page.locator("#tip")).to_be_hidden()


def test_the_arrows_walk_the_graph_and_enter_goes_to_the_evidence(opened: Open) -> None:
    page = opened()
    page.get_by_role("application").focus()
    page.keyboard.press("ArrowDown")
    first = page.locator("#panel h2").inner_text()
    page.keyboard.press("ArrowDown")
    expect(page.locator("#panel h2")).not_to_have_text(first)
    page.keyboard.press("Enter")
    expect(page.locator("#panel")).to_be_focused()


def test_the_legend_counts_and_filters(opened: Open) -> None:
    page = opened()
    note = page.locator("#note")
    drawn = len(sample()) - 2
    # Documents and mentions are not drawn at first.
    expect(note).to_have_text(f"{drawn} 个节点 · 12 条关系")
    expect(page.locator("label", has_text="措施")).to_contain_text("3")
    page.get_by_role("checkbox", name="措施").uncheck()
    expect(note).to_contain_text(f"{drawn - 3} 个节点")
    page.get_by_role("checkbox", name="发布").uncheck()
    expect(note).to_have_text(f"{drawn - 3} 个节点 · 4 条关系")
    page.get_by_role("button", name="清除筛选").click()
    expect(note).to_contain_text(f"{drawn} 个节点")
    page.locator("select[name=doc]").select_option(label="黑龙江省部署养老服务")
    expect(note).to_have_text("4 个节点 · 2 条关系")
    page.get_by_role("button", name="清除筛选").click()
    page.locator("select[name=region]").select_option("黑龙江省")
    expect(note).to_have_text("2 个节点 · 1 条关系")
    page.locator("select[name=region]").select_option("")
    page.locator("select[name=level]").select_option("provincial")
    expect(note).to_have_text("2 个节点 · 1 条关系")


def test_what_filters_hide_says_so_in_the_panel(opened: Open) -> None:
    page = opened(fragment=f"node={key('Measure', '建设智慧村务平台')}")
    hidden = page.locator("#panel").get_by_text("筛选隐藏了它")
    expect(page.locator("#panel h2")).to_have_text("建设智慧村务平台")
    expect(hidden).to_have_count(0)
    page.get_by_role("checkbox", name="措施").uncheck()
    expect(hidden).to_be_visible()
    page.get_by_role("link", name="依据：民政部").click()
    expect(page.locator("#panel h2")).to_have_text("民政部牵头建设智慧村务平台")
    expect(hidden).to_be_visible()
    page.get_by_role("checkbox", name="措施").check()
    expect(hidden).to_have_count(0)
    page.evaluate("location.hash = 'hide=Agency,Policy,Measure,Goal,Person,Document'")
    expect(page.locator("#note")).to_have_text("筛选后没有可显示的内容")


def test_focus_by_depth_and_back(opened: Open) -> None:
    page = opened(fragment=f"node={key('Measure', '建设智慧村务平台')}")
    note = page.locator("#note")
    page.get_by_label("只看周围").select_option("1")
    expect(note).to_contain_text("5 个节点")
    page.get_by_label("只看周围").select_option("2")
    expect(note).to_contain_text("10 个节点")
    page.go_back()
    expect(note).to_contain_text("5 个节点")


def test_another_size_of_the_window_shows_everything_again_and_keeps_the_legend_off_it(opened: Open) -> None:
    page = opened()
    legend = page.locator("#filters details")
    expect(legend).to_have_attribute("open", "")
    for size in (ViewportSize(width=360, height=740), DESK):
        page.set_viewport_size(size)
        # The canvas follows the window, and what it shows the canvas, with no sign of it elsewhere.
        page.wait_for_timeout(400)
        at = place_of(page, "养老服务方案政策", 24)
        page.get_by_role("button", name="看全图").click()
        assert place_of(page, "养老服务方案政策", 24) == at
        assert (legend.get_attribute("open") is None) == (size["width"] == 360)


def test_a_neighbourhood_stays_while_the_evidence_in_it_is_read(opened: Open) -> None:
    page = opened(fragment=f"node={key('Measure', '建设智慧村务平台')}&depth=1")
    note = page.locator("#note")
    expect(note).to_contain_text("5 个节点")
    page.get_by_role("link", name="依据：民政部").click()
    expect(page.locator("#panel h2")).to_have_text("民政部牵头建设智慧村务平台")
    expect(note).to_contain_text("5 个节点")
    at = place_of(page, "农业农村部 配合 建设智慧村务平台")
    page.mouse.click(at["x"], at["y"])
    expect(page.locator("#panel h2")).to_have_text("农业农村部配合建设智慧村务平台")
    expect(note).to_contain_text("5 个节点")
    beside(page)
    expect(page.locator("#panel h2")).to_have_text("建设智慧村务平台")
    expect(note).to_contain_text("5 个节点")
    beside(page)
    expect(page.locator("#panel")).to_be_hidden()
    expect(note).to_contain_text(f"{len(sample()) - 2} 个节点")
    assert "depth" not in page.url


@pytest.mark.parametrize(("agencies", "is_dashed"), [(10, True), (30, False)])
def test_lines_are_dashed_until_there_are_too_many_to_paint(opened: Open, agencies: int, is_dashed: bool) -> None:
    graph = build([])
    for i in range(agencies):
        graph.add_node(f"a{i}", label="Agency", name=f"甲厅{i}", aliases=[], evidence=[])
    for i in range(40):
        graph.add_node(f"d{i}", label="Document", name=f"文件{i}", aliases=[], evidence=[])
        for j in range(agencies):
            graph.add_edge(f"d{i}", f"a{j}", key="MENTIONS", type="MENTIONS", evidence=[])
    page = opened(graph, fragment="off=&hide=")
    expect(page.locator("#note")).to_have_text(f"{40 + agencies} 个节点 · {40 * agencies} 条关系")
    assert (("dashes", "1,5") in painted(page)) == is_dashed


def test_documents_are_drawn_where_they_are_all_there_is(opened: Open) -> None:
    documents = [node for node, data in sample().nodes(data=True) if data["label"] == "Document"]
    page = opened(sample().subgraph(documents).copy())
    expect(page.locator("#note")).to_have_text("2 个节点 · 0 条关系")


def test_an_empty_graph_says_so(opened: Open) -> None:
    page = opened(build([]))
    expect(page.locator("#note")).to_have_text("没有可显示的内容")
    expect(page.locator("#filters fieldset")).to_have_count(0)
    for view in ("表格", "谁做什么", "时间线", "原文"):
        page.get_by_role("link", name=view).click()
    expect(page.locator("#reader")).to_contain_text("没有文档原文")


# Whether something on the canvas lies under the panel.
_UNDER = """() => {
  const area = document.querySelector("#canvas");
  const { left, top } = document.querySelector("#panel").getBoundingClientRect();
  for (let y = top + 2; y < innerHeight; y += 5) for (let x = left + 4; x < innerWidth; x += 12) {
    area.dispatchEvent(new PointerEvent("pointermove", { clientX: x, clientY: y }));
    if (!document.querySelector("#tip").hidden) return true;
  }
  return false;
}"""


def test_everything_fits_beside_the_panel(opened: Open) -> None:
    graph = build(generated(4))
    agency = next(node for node, data in graph.nodes(data=True) if data["label"] == "Agency")
    page = opened(graph, fragment=f"node={agency}")
    page.set_viewport_size(ViewportSize(width=1300, height=800))
    page.wait_for_timeout(400)
    page.get_by_role("button", name="放大").click()
    assert page.evaluate(_UNDER)
    page.get_by_role("button", name="看全图").click()
    page.wait_for_timeout(300)
    assert not page.evaluate(_UNDER)
