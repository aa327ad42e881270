"""The views beside the graph, and what links them: the address."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, expect

from kg.graph import build
from tests.generated import generated
from tests.view.conftest import Open
from tests.view.sample import key, sample


def test_who_does_what_shows_roles_and_what_nobody_owns(opened: Open) -> None:
    page = opened(fragment="view=matrix")
    row = page.locator("#matrix tbody tr", has_text="建设智慧村务平台")
    expect(row.get_by_role("link", name="民政部 牵头 建设智慧村务平台", exact=True)).to_be_visible()
    expect(row.get_by_role("link", name="农业农村部 配合 建设智慧村务平台")).to_be_visible()
    expect(page.locator("#matrix tbody tr", has_text="完善管护制度")).to_contain_text("无人牵头")
    page.get_by_role("checkbox", name="只看无人牵头的（2）").check()
    expect(page.locator("#matrix tbody tr")).to_have_count(2)
    page.get_by_role("checkbox", name="只看无人牵头的（2）").uncheck()
    page.get_by_role("link", name="农业农村部 配合 建设智慧村务平台").click()
    expect(page.locator("#panel mark")).to_contain_text("农业农村部配合")


def test_what_nobody_leads_is_counted_as_the_query_counts(opened: Open) -> None:
    graph = sample().copy()
    graph.remove_edge(key("Agency", "民政部"), key("Measure", "建设智慧村务平台"))
    graph.add_node("x", label="Measure", name="不在政策之下", aliases=[], evidence=[])
    # Three that a policy orders, one of them supported, which is not led.
    page = opened(graph, fragment="view=matrix")
    expect(page.get_by_role("checkbox", name="只看无人牵头的（4，其中政策之下 3）")).to_be_visible()


def test_measures_stand_in_the_order_of_the_text_with_steps_under_their_measure(opened: Open) -> None:
    graph = build(generated(4))
    page = opened(graph, fragment="view=matrix")
    page.get_by_role("button", name="再显示").click()
    shown = page.locator("#matrix tbody th .of-Measure").all_text_contents()
    written = {data["name"]: data["ordinal"] for _, data in graph.nodes(data=True) if data["label"] == "Measure"}
    assert [written[name] for name in shown] == [*range(1, 55)] * 4


def test_the_time_line_marks_what_is_overdue_on_the_builders_day(opened: Open) -> None:
    page = opened(fragment="view=timeline", today="2026-06-30")
    dates = page.locator(".dates > li")
    expect(dates.nth(0)).to_contain_text("2025-12-31")
    expect(dates.nth(0)).to_contain_text("已到期")
    expect(dates.nth(1)).to_have_text("今天 2026-06-30")
    expect(dates.nth(2)).to_contain_text("数字鸿沟基本消除")
    expect(dates.nth(2)).not_to_contain_text("已到期")
    page.get_by_role("link", name="数字鸿沟基本消除").click()
    expect(page.locator("#panel mark")).to_have_text("到2030年，数字鸿沟基本消除。")


def test_nothing_is_overdue_without_a_day(opened: Open) -> None:
    page = opened(fragment="view=timeline")
    expect(page.locator(".dates")).not_to_contain_text("已到期")


def test_the_address_leads_to_the_same_place_and_back_goes_back(opened: Open, context: BrowserContext) -> None:
    page = opened()
    page.fill("#search", "农业部")
    page.keyboard.press("Enter")
    page.get_by_role("checkbox", name="目标").uncheck()
    page.get_by_role("link", name="时间线").click()
    page.get_by_role("button", name="English").click()
    there = context.new_page()
    there.goto(page.url)
    expect(there.get_by_role("link", name="Time line")).to_have_attribute("aria-current", "page")
    expect(there.get_by_role("checkbox", name="Goal")).not_to_be_checked()
    expect(there.locator("#panel h2")).to_have_text("农业农村部")
    page.go_back()
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
    page.go_back()
    expect(page.get_by_role("application")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("checkbox", name="目标")).to_be_checked()


def test_an_address_of_nonsense_opens_the_graph(opened: Open) -> None:
    page = opened(
        fragment="view=%3Cscript%3E&node=__proto__&edge=constructor&depth=9e9&at=x&lang=fr&from=1&to=2&rows=no"
    )
    expect(page.locator("#note")).to_contain_text("个节点")
    page.get_by_role("link", name="表格").click()
    expect(page.locator("#table tbody tr").first).to_be_visible()


def test_an_address_narrows_to_nothing_that_cannot_be_chosen(opened: Open) -> None:
    page = opened(fragment="doc=none&region=none&level=none")
    expect(page.locator("#note")).to_have_text(f"{len(sample()) - 2} 个节点 · 12 条关系")
    expect(page.get_by_role("button", name="清除筛选")).to_have_count(0)


def test_the_filters_hold_in_every_view(opened: Open) -> None:
    news = key("Document", "黑龙江省部署养老服务")
    page = opened(fragment=f"view=table&doc={news}")
    expect(page.locator("#table tbody")).not_to_contain_text("建设智慧村务平台")
    page.get_by_role("link", name="谁做什么").click()
    expect(page.locator("#matrix")).to_contain_text("没有措施")


def test_kinds_and_relationships_that_are_unticked_are_in_no_view(opened: Open) -> None:
    notice = key("Document", "民政部等部门印发数字乡村通知")
    page = opened(fragment=f"view=matrix&read={notice}")
    unowned = page.locator("#matrix .nobody")
    expect(page.locator("#matrix thead th")).to_have_text(["措施", "农业农村部", "民政部"])
    expect(unowned).to_have_count(2)
    page.locator("#filters").get_by_role("checkbox", name="牵头").uncheck()
    expect(page.locator("#matrix thead th")).to_have_text(["措施", "农业农村部"])
    page.get_by_role("checkbox", name="机构").uncheck()
    expect(page.locator("#matrix thead th")).to_have_text(["措施"])
    # That its owners are not shown does not leave a measure without them.
    expect(unowned).to_have_count(2)
    page.get_by_role("checkbox", name="政策").uncheck()
    page.get_by_role("link", name="时间线").click()
    expect(page.locator(".dates .of-Goal")).to_have_count(2)
    expect(page.locator(".dates .of-Policy")).to_have_count(0)
    page.get_by_role("link", name="原文", exact=True).click()
    mentions = page.locator("article .mention")
    expect(mentions.filter(has_text="完善管护制度")).to_have_count(1)
    page.get_by_role("checkbox", name="措施").uncheck()
    expect(mentions.filter(has_text="完善管护制度")).to_have_count(0)
    expect(page.locator("#filters").get_by_role("checkbox", name="牵头")).to_have_count(0)


def test_the_document_that_is_read_and_the_filter_by_document_agree(opened: Open) -> None:
    notice, news = "民政部等部门印发数字乡村通知", "黑龙江省部署养老服务"
    page = opened(fragment=f"view=reader&node={key('Agency', '民政部')}")
    chosen, read = page.locator("select[name=doc] option:checked"), page.locator("#reader option:checked")
    page.locator("#reader select").select_option(label=news)
    expect(read).to_have_text(news)
    expect(chosen).to_have_text("全部")
    page.locator("select[name=doc]").select_option(label=notice)
    expect(read).to_have_text(notice)
    page.locator("#reader select").select_option(label=news)
    expect(chosen).to_have_text(news)
    page.locator("#panel blockquote").get_by_role("link", name=notice).first.click()
    expect(page.locator("article mark").first).to_have_text("民政部")
    expect(chosen).to_have_text(notice)


def test_print_is_a_clean_page(opened: Open) -> None:
    page = opened(fragment=f"node={key('Agency', '民政部')}")
    page.get_by_role("application").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#panel")).to_be_focused()
    page.emulate_media(media="print")
    assert page.locator("#panel").evaluate("panel => getComputedStyle(panel).outlineStyle") == "none"
    for hidden in ("#views", ".search", ".tools", "#filters", ".zoom", ".actions"):
        expect(page.locator(hidden)).to_be_hidden()
    expect(page.locator("#canvas canvas")).to_be_visible()
    expect(page.locator("#panel mark").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= page.evaluate("innerWidth")
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")
