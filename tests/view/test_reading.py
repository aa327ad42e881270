"""What a reader does: find, read the evidence, follow it into the text."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from kg.graph import build
from kg.loaders.documents import Document
from kg.model import Evidence, Facts, Node, Relationship
from tests.view.conftest import Open
from tests.view.sample import key


def find(page: Page, typed: str) -> None:
    page.keyboard.press("/")
    page.keyboard.type(typed)


def test_searching_a_ministry_and_pressing_enter_shows_what_the_documents_say(opened: Open) -> None:
    page = opened()
    find(page, "民政部")
    page.keyboard.press("Enter")
    panel = page.get_by_role("complementary", name="依据")
    expect(panel.get_by_role("heading", name="民政部", exact=True)).to_be_visible()
    said = "民政部、农业农村部联合印发《数字乡村试点通知》，落实“十四五”规划。"
    expect(panel.locator("mark", has_text=said)).to_be_visible()
    expect(panel).to_contain_text("示例日报")
    expect(panel).to_contain_text("规则 sample · 置信度 0.9")
    expect(panel).to_contain_text("此机构 牵头 …")
    expect(panel.get_by_role("link", name="建设智慧村务平台").first).to_be_visible()


def test_a_name_is_found_by_alias_english_whole_pinyin_initials_and_a_mixture(opened: Open) -> None:
    page = opened()
    for typed, name in {
        "农业部": "农业农村部",
        "civil aff": "民政部",
        "minzhengbu": "民政部",
        "mzb": "民政部",
        "minzb": "民政部",
        "heilongjiang": "黑龙江省民政厅",
        "zhhcw": "建设智慧村务平台",
    }.items():
        page.fill("#search", typed)
        found = page.locator("#found").get_by_role("option")
        if typed == "zhhcw":
            expect(found.first).to_have_text("没有找到")
            page.fill("#search", "zhcw")
        expect(found.filter(has_text=name).first).to_be_visible()
    page.fill("#search", "没有这个")
    expect(page.locator("#found").get_by_role("option")).to_have_text("没有找到")


def test_the_arrows_walk_the_results_and_escape_leaves_them(opened: Open) -> None:
    page = opened()
    find(page, "民政")
    box = page.get_by_role("combobox", name="查找")
    expect(page.locator("#found").get_by_role("option", selected=True)).to_contain_text("民政部")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#found").get_by_role("option", selected=True)).not_to_contain_text("机构")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator("#found").get_by_role("option", selected=True)).to_contain_text("黑龙江省民政厅")
    page.keyboard.press("Escape")
    expect(box).to_have_value("")
    expect(page.get_by_role("listbox")).to_be_hidden()


def test_the_list_of_results_says_how_many_it_leaves_out_and_comes_back(opened: Open) -> None:
    graph = build([])
    for i in range(15):
        graph.add_node(f"a{i}", label="Agency", name=f"甲厅{i}", aliases=[], evidence=[])
    page = opened(graph)
    find(page, "甲厅")
    options = page.locator("#found").get_by_role("option")
    expect(options).to_have_count(13)
    expect(options.last).to_contain_text("还有 3 个")
    page.get_by_role("button", name="深浅").click()
    expect(page.get_by_role("listbox")).to_be_hidden()
    page.locator("#search").click()
    expect(options.last).to_be_visible()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_contain_text("甲厅")


def test_a_document_without_a_title_is_named_by_its_first_words_and_file(opened: Open) -> None:
    document = Document("民政部印发通知。\n二、要求", path="letters/notice.txt")
    agency = Node("Agency", "民政部", evidence=(Evidence.at(document.id, document.text, 0, 8, "sample", 0.9),))
    mentions = Relationship(document.node().id, "MENTIONS", agency.id)
    page = opened(build([Facts.of([document.node(), agency], [mentions])]), fragment=f"node={agency.id}")
    expect(page.locator("#panel blockquote a")).to_contain_text("民政部印发通知。 二、要求 · notice.txt")
    expect(page.locator("select[name=doc]")).to_contain_text("notice.txt")
    page.get_by_role("link", name="原文", exact=True).click()
    expect(page.locator("#reader option")).to_contain_text("notice.txt")


def test_a_relationship_has_its_own_evidence_in_words(opened: Open) -> None:
    page = opened(fragment=f"node={key('Measure', '建设智慧村务平台')}")
    page.get_by_role("link", name="依据：民政部").click()
    panel = page.get_by_role("complementary", name="依据")
    expect(panel.locator(".sentence").first).to_have_text("民政部牵头建设智慧村务平台")
    expect(panel.locator("mark")).to_have_text("由民政部牵头，农业农村部配合，建设智慧村务平台，培训村级信息员。")
    expect(panel).to_contain_text("一、重点任务")


def test_a_heading_on_the_line_of_the_quote_keeps_its_words(opened: Open) -> None:
    document = Document("通知\n二、加快建设。推进试点。", title="通知")
    at = document.text.index("加快")
    measure = Node(
        "Measure", "加快建设", evidence=(Evidence.at(document.id, document.text, at, at + 5, "sample", 0.9),)
    )
    page = opened(build([Facts.of([document.node(), measure], [])]), fragment=f"node={measure.id}")
    expect(page.locator("#panel blockquote footer")).to_contain_text("二、加快建设。推进试点。")


def test_initials_go_before_letters_in_an_address(opened: Open) -> None:
    graph = build([])
    graph.add_node("a", label="Agency", name="登录网址http：//fgw.example办理的机构", aliases=[], evidence=[])
    graph.add_node("b", label="Measure", name="发改委审批", aliases=[], evidence=[])
    page = opened(graph)
    find(page, "fgw")
    expect(page.locator("#found").get_by_role("option")).to_have_count(2)
    expect(page.locator("#found").get_by_role("option").first).to_contain_text("发改委审批")


def test_evidence_leads_to_its_place_in_the_document_and_a_mention_leads_back(opened: Open) -> None:
    page = opened(fragment=f"node={key('Person', '王明')}")
    page.locator("#panel blockquote").get_by_role("link", name="黑龙江省部署养老服务").first.click()
    article = page.locator("article")
    # The text holds a character outside the basic plane: offsets must not slip.
    assert "".join(article.locator("mark").all_inner_texts()).endswith(
        "𠀀黑龙江省民政厅出台《养老服务方案》，民政部副部长王明出席。"
    )
    article.get_by_role("link", name="黑龙江省民政厅").click()
    expect(page.locator("#panel h2")).to_have_text("黑龙江省民政厅")
    page.get_by_role("link", name="在图谱中看").click()
    expect(page.get_by_role("application")).to_be_visible()
    expect(page.locator("#panel h2")).to_have_text("黑龙江省民政厅")


def test_every_document_can_be_read_with_all_its_mentions_marked(opened: Open) -> None:
    page = opened(fragment="view=reader")
    picker = page.locator("#reader select")
    picker.select_option(label="民政部等部门印发数字乡村通知")
    mentions = page.locator("article a.mention")
    expect(mentions.filter(has_text="民政部")).to_have_count(3)
    for name in ("数字乡村试点通知", "农业农村部", "完善管护制度", "数字鸿沟基本消除"):
        expect(mentions.filter(has_text=name).first).to_be_visible()
    assert page.locator("article").inner_text().count("\n") >= 4


def test_the_whole_interface_is_in_english_too(opened: Open) -> None:
    page = opened()
    page.get_by_role("button", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_role("link", name="Who does what")).to_be_visible()
    find(page, "Civil Affairs")
    page.keyboard.press("Enter")
    expect(page.locator("#panel h2")).to_have_text("Ministry of Civil Affairs")
    expect(page.locator("#panel")).to_contain_text("this agency leads …")
    expect(page.locator("select[name=region]")).to_contain_text("Heilongjiang")
    page.locator("select[name=region]").select_option("黑龙江省")
    expect(page.locator("#note")).to_have_text("2 nodes · 1 relationship")
    page.get_by_role("link", name="Time line").click()
    page.locator("select[name=region]").select_option("")
    expect(page.locator(".dates h3 small").first).to_have_text("1 goal")
    page.get_by_role("link", name="Table").click()
    page.get_by_role("link", name="Relationships").click()
    expect(page.locator("#table")).to_contain_text("holds post (副部长)")
    page.get_by_role("button", name="中文").click()
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
    expect(page.locator("#panel h2")).to_have_text("民政部")


def test_a_query_has_its_question_and_answer_above_the_graph(opened: Open) -> None:
    page = opened(question=("谁牵头？", "Who leads?"), answer=("民政部牵头。", "The ministry leads."), language="en")
    expect(page.get_by_text("Who leads?")).to_be_visible()
    page.get_by_role("button", name="中文").click()
    expect(page.get_by_text("民政部牵头。")).to_be_visible()


def test_the_first_sight_says_what_this_is_and_where_to_click(opened: Open) -> None:
    page = opened()
    expect(page.get_by_text("谁发布、谁负责、何时完成")).to_contain_text("点任一图形、名称或连线")
    page.get_by_role("link", name="读原文（2 份）").click()
    expect(page.locator("article")).to_be_visible()
    expect(page.get_by_text("点任一图形")).to_have_count(0)


def test_a_documents_panel_leads_to_its_text_and_to_what_it_mentions(opened: Open) -> None:
    page = opened(fragment=f"node={key('Document', '民政部等部门印发数字乡村通知')}")
    panel = page.locator("#panel")
    expect(panel.locator("dd")).to_have_text(["示例日报", "2024-03-18", "notice.txt"])
    expect(panel).to_contain_text("此文档 提及 …")
    expect(panel.get_by_role("link", name="完善管护制度")).to_be_visible()
    panel.get_by_role("link", name="读原文").click()
    expect(page.locator("article")).to_contain_text("各地完善管护制度。")
