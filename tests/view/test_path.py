"""The path between two nodes: how it is asked for, what it goes over, how it is left."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.view.canvas import beside, place_of
from tests.view.conftest import Open
from tests.view.sample import key, sample


def test_a_path_between_two_chosen_nodes(opened: Open) -> None:
    page = opened(fragment=f"node={key('Person', '王明')}")
    page.get_by_role("button", name="从这里找路径").click()
    page.fill("#search", "培训村级信息员")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="到这里：自 王明").click()
    expect(page.locator("#note")).to_have_text("4 个节点 · 3 条关系")
    expect(page.locator(".path li").nth(0)).to_contain_text("王明任职（副部长）民政部")
    expect(page.locator(".path li").nth(1)).to_contain_text("民政部牵头建设智慧村务平台")
    page.get_by_role("button", name="取消路径").click()
    expect(page.locator(".path")).to_have_count(0)


def test_a_path_can_be_left_from_a_line_of_it_and_with_the_panel_closed(opened: Open) -> None:
    ends = f"from={key('Person', '王明')}&to={key('Measure', '培训村级信息员')}"
    page = opened(fragment=ends)
    note = page.locator("#note")
    for leave in (lambda: page.keyboard.press("Escape"), lambda: beside(page)):
        expect(note).to_have_text("4 个节点 · 3 条关系")
        leave()
        expect(note).to_contain_text(f"{len(sample()) - 2} 个节点")
        assert "from=" not in page.url
        page.go_back()
    at = place_of(page, "民政部 牵头 建设智慧村务平台", 6)
    page.mouse.click(at["x"], at["y"])
    expect(page.locator("#panel h2")).to_have_text("民政部牵头建设智慧村务平台")
    page.get_by_role("button", name="取消路径").click()
    expect(note).to_contain_text(f"{len(sample()) - 2} 个节点")
    expect(page.locator("#panel h2")).to_have_text("民政部牵头建设智慧村务平台")


def test_a_step_taken_before_the_last_one_is_shown_loses_nothing(opened: Open) -> None:
    page = opened(fragment=f"node={key('Person', '王明')}")
    page.get_by_role("button", name="从这里找路径").evaluate(
        """(button) => {
          const input = document.getElementById("search");
          button.click();
          input.value = "培训村级信息员";
          input.dispatchEvent(new Event("input"));
          input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
        }"""
    )
    expect(page.get_by_role("button", name="到这里：自 王明")).to_be_visible()


def test_a_path_goes_over_what_the_filters_leave(opened: Open) -> None:
    ends = f"from={key('Agency', '民政部')}&to={key('Agency', '农业农村部')}&node={key('Agency', '民政部')}"
    page = opened(fragment=ends)
    path = page.locator(".path li")
    expect(path.nth(0)).to_contain_text("数字乡村试点通知")
    page.get_by_role("checkbox", name="政策").uncheck()
    expect(path.nth(0)).to_contain_text("牵头建设智慧村务平台")
    page.get_by_role("checkbox", name="牵头").uncheck()
    # Over the document that mentions both, though neither it nor mentions are shown from the start.
    expect(path.nth(0)).to_contain_text("民政部等部门印发数字乡村通知提及民政部")
    page.locator("select[name=doc]").select_option(label="黑龙江省部署养老服务")
    expect(page.locator("#panel")).to_contain_text("筛选后两者之间没有路径")
