"""Text and Markdown: articles, broken lines, credits, crawl artefacts, and the way back to the raw characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.loaders.documents import Document
from kg.loaders.readers.joining import goes_on
from kg.loaders.readers.text import documents

LONG = "会议指出,要认真贯彻落实各项部署,聚焦重点领域,加强顶层设计、制度创新、政策供给。要"


def only(raw: str) -> Document:
    (document,) = documents(raw, "a.txt")
    return document


def test_articles_of_a_newspaper_are_documents() -> None:
    raw = (
        "\n# 民政部召开会议\n\n3月13日,民政部召开会议。\n\n(据民政部官网)\n\n"
        "## 三部门联合印发通知\n\n■ 本报记者 张三\n\n近日,教育部等三部门联合印发通知。\n"
    )
    first, second = documents(raw, "a.md")
    assert (first.text, first.title, first.source) == (
        "民政部召开会议\n3月13日,民政部召开会议。",
        "民政部召开会议",
        "民政部官网",
    )
    assert (second.text.split("\n")[0], second.author) == ("三部门联合印发通知", "张三")


@pytest.mark.parametrize("heading", ["## 第一章 总则", "## 一、总体要求", "## 保障措施", "# 第一条 目的"])
def test_sections_of_one_regulation_are_one_document(heading: str) -> None:
    raw = f"# 城市道路条例\n\n{heading}\n\n为了加强管理，制定本条例。\n\n## 第二章 管理\n\n市政部门主管道路。\n"
    assert (
        only(raw).text
        == f"城市道路条例\n{heading.lstrip('# ')}\n为了加强管理，制定本条例。\n第二章 管理\n市政部门主管道路。"
    )


def test_a_sentence_cut_by_a_column_is_whole_again() -> None:
    document = only(f"标题\n\n{LONG}\n\n深化养老服务改革,推进重点任务。\n\n会议强调,要狠抓落实。")
    assert document.text == f"标题\n{LONG}深化养老服务改革,推进重点任务。\n会议强调,要狠抓落实。"


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("加强排查，建立机制。（牵头部", "门：市交通委、市水务局）"),
        ("加强排查，建立机制。（责任单位：市交通委、市水", "务局）"),
    ],
)
def test_a_bracket_that_a_line_end_cut_is_whole_again(line: str, following: str) -> None:
    assert goes_on(line, following)
    assert not goes_on(line, following.rstrip("）"))


@pytest.mark.parametrize(
    ("line", "following"),
    [
        ("一、总体要求", "要坚持统筹推进，抓好各项任务落实。"),
        ("责任单位：省民政厅、财政厅，各市人民政府", "深化公办机构改革。坚持公益属性，满足需求。"),
        ("各项工作要抓实抓细，确保取得成效", "国务院"),
        ("各项工作要抓实抓细，确保取得成效", "2018年11月16日"),
        ("各项工作要抓实抓细，确保取得成效", "（二）加强组织领导。各地要高度重视。"),
        (
            "让全省成为创业创新的高地，做好服务",
            "进一步放宽市场准入。全面实行负面清单制度，推动各项规定普遍落实，加快清理修改有关文件。",
        ),
        ("各地要加强领导，抓好落实。", "各部门要密切配合，形成合力。"),
        (
            "一、加强组织领导，压实责任（市财政局牵头，市人社局配合",
            "市财政局要做好以下工作：1）建立台账；2）加强监管。",
        ),
        ("我局组织制定了核安全导则《", "1996年制定的《有关规定》，同时废止。"),
    ],
)
def test_what_stands_apart_stays_apart(line: str, following: str) -> None:
    assert not goes_on(line, following)


def test_a_title_over_two_lines_and_its_number() -> None:
    document = only(
        "国务院关于做好当前一个时期\n促进就业工作的若干意见\n国发〔2018〕39号\n各省人民政府：\n就业是民生。"
    )
    assert document.title == "国务院关于做好当前一个时期促进就业工作的若干意见"
    assert document.text.split("\n")[:2] == [document.title, "国发〔2018〕39号"]


def test_a_title_with_fifteen_issuers_over_seven_lines() -> None:
    issuers = [
        "工业和信息化部 国家发展和改革委员会 教育部",
        *(f"{name} 国家统计局 商务部 公安部" for name in ("财政部",) * 5),
    ]
    document = only("\n".join([*issuers, "关于进一步促进服务型制造发展的指导意见", "各省主管部门：", "现通知如下："]))
    assert document.title.startswith("工业和信息化部 国家发展和改革委员会")
    assert document.title.endswith("公安部关于进一步促进服务型制造发展的指导意见")


def test_issuers_of_a_title_in_lines_of_their_own_stay_apart() -> None:
    document = only("教育部\n财政部\n关于做好学生资助工作的通知\n各省教育厅：\n现通知如下。")
    assert document.title == "教育部 财政部关于做好学生资助工作的通知"


def test_a_document_that_a_crawl_put_in_one_line() -> None:
    filling = "各有关单位要按照职责分工抓好落实" * 7
    raw = (
        "某省民政厅关于开展试点的通知\n某民发〔2020〕7号各市民政局，各有关单位：现通知如下。"
        f"一、工作任务{filling}。二、组织机制（一）牵头单位。由省厅组织。（二）实施主体。由市局实施。\n"
        "（此件主动公开）附件下载：方案.doc Baidu Button BEGIN"
    )
    assert [line[:9] for line in only(raw).text.split("\n")] == [
        "某省民政厅关于开展", "某民发〔2020〕", "各市民政局，各有关", "现通知如下。", "一、工作任务各有关", "二、组织机制", "（一）牵头单位。由",
        "（二）实施主体。由", "（此件主动公开）", "附件下载：方案.d",
    ]  # fmt: skip


def test_a_notice_in_one_line_has_its_title_number_addressees_and_paragraphs() -> None:
    filling = "健全工作机制，落实各方责任，加强督促检查" * 3
    raw = (
        "国务院办公厅关于改善农村人居环境的指导意见国办发〔2014〕25号（二〇一四年五月十六日）　　"
        "各省、自治区、直辖市人民政府，国务院各部委、各直属机构：　　近年来，人居环境逐步改善。现提出以下意见：　　"
        f"一、总体要求　　（一）主要目标。{filling}。　　——城乡统筹。{filling}。　　国  务  院　　　　　　　2014年5月16日"
    )
    document = only(raw)
    assert document.title == "国务院办公厅关于改善农村人居环境的指导意见"
    assert [line[:6] for line in document.text.split("\n")] == [
        "国务院办公厅", "国办发〔20", "各省、自治区", "近年来，人居", "一、总体要求", "（一）主要目", "——城乡统筹", "国  务  ", "2014年5",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "根据《某省经信委关于组织申报公共服务平台的通知》（某经信函服务〔2017〕658号）要求，现将有关事项通知如下："
        + "落实责任" * 40,
        "各地通过在线报送系统（以下简称系统，http://example.org/register）进行申报，" + "落实责任" * 40,
        "序号　　项目名称　　实施单位　　1　　甲项目　　乙单位" + "落实责任" * 40,
        "附件：1.申报表　　2.汇总表　　3.承诺书" + "落实责任" * 40,
    ],
)
def test_a_long_line_that_is_one_paragraph_or_a_table_stays_whole(line: str) -> None:
    assert "\n" not in only("某省科技厅关于申报的通知\n" + line).text.split("\n", 1)[1]


def test_navigation_and_site_footer_are_left_out() -> None:
    raw = (
        "当前位置：\n首页\n>\n政务信息\n>\n要闻\n某省2026年政府工作报告\n发表时间：\n2026-02-09 09:45:30\n来源：\n某某日报\n阅读量：\n"
        "【字体：\n小\n中\n大\n】\n各位代表：\n现在，我代表省人民政府，向大会报告工作。\n扫一扫在手机打开当前页\n【\n打印本页\n】\n相关报道：\n解读报告\n"
    )
    document = only(raw)
    assert document.text == "某省2026年政府工作报告\n各位代表：\n现在，我代表省人民政府，向大会报告工作。"
    assert (document.source, document.published_on) == ("某某日报", "2026-02-09")


def test_a_metadata_table_before_the_text() -> None:
    raw = (
        "名称：关于批准许可证的通知\n索引号：000/2021\n发布机关：国家核安全局\n生成日期：2021-12-30\n文号：国核安发〔2021〕288号\n主题词：\n"
        "====================\n+++++\n====================\n某公司：\n经研究，现予批准。\n"
    )
    document = only(raw)
    assert document.text == "关于批准许可证的通知\n某公司：\n经研究，现予批准。"
    assert (document.title, document.issuer) == ("关于批准许可证的通知", "国家核安全局")
    assert (document.document_number, document.issued_on) == ("国核安发〔2021〕288号", "2021-12-30")


def test_a_metadata_table_of_a_cell_a_line() -> None:
    raw = (
        "索 引 号：\n000014349/2004-00203\n主题分类：\n其他\n发文机关：\n国务院办公厅\n成文日期：\n2004年03月02日\n"
        "标　　题：\n国务院办公厅关于湖北省在考察工作时所提问题和建议办理情况的函\n发文字号：\n国办函〔2004〕25号\n"
        "主 题 词：\n经济管理　考察　措施　函\n国务院办公厅\n关于湖北省在考察工作时所提问题和建议办理情况的函\n湖北省人民政府：\n现函复如下。\n"
    )
    document = only(raw)
    assert document.title == "国务院办公厅关于湖北省在考察工作时所提问题和建议办理情况的函"
    assert "考察　措施" not in document.text


def test_the_time_of_an_event_is_no_credit() -> None:
    assert "时间：2020年6月至7月20日" in only("关于举办培训的通知\n时间：2020年6月至7月20日\n地点：福州。").text


def test_the_outlet_before_a_broadcast_is_its_source() -> None:
    document = only("我国出台措施\n央视网消息（新闻联播）：民政部日前印发通知。")
    assert (document.text, document.source) == ("我国出台措施\n民政部日前印发通知。", "央视网")


def test_lay_out_alone_makes_no_other_document() -> None:
    lines = ["某市关于养老的通知", "各区人民政府：", "现将有关事项通知如下，请认真贯彻执行。", "一、总体要求"]
    ids = {only(raw).id for raw in ("\n".join(lines), "\r\n\r\n　　".join(lines), "\ufeff" + "\n \n\t".join(lines))}
    assert len(ids) == 1


def test_control_characters_inside_a_line_are_left_out() -> None:
    controls = "".join(map(chr, [*range(0x09), *range(0x0E, 0x1C), 0x1F, 0x7F]))
    assert only(f"民政部关于养老的通知\n各地要抓好{controls}落实。").text == "民政部关于养老的通知\n各地要抓好落实。"


PIECES = st.sampled_from(
    ["# 标题", "民政部印发通知", "，", "。", "\n", "\r\n", "\n\n", "　　", "**要点**", "一、", "（据新华社）", "来源：某报", "x", "(以下简称《办法》)",
     "\u200b", "2024年3月1日", "各地要抓好落实，推进", "[链接](http://a.cn/b)", "| a | b |", "记者 张三", "<!-- x -->", "的 批 复 件 文 书"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=200))
def test_every_kept_character_stands_where_the_map_says(raw: str) -> None:
    for document in documents(raw, "a.txt"):
        for offset, character in enumerate(document.text):
            assert character.isspace() or raw[document.raw_offset(offset)] == character
        assert document.text == document.text.strip()
        assert "\n\n" not in document.text


@pytest.mark.parametrize("title", ["北京市贴息管理办法（试行）", "福建省养老服务行动方案（2023-2025年）"])
def test_a_title_that_ends_in_brackets_is_a_title(title: str) -> None:
    (document,) = documents(f"{title}\n第一条 制定本办法。\n", "x.txt")
    assert document.title == title


def test_the_number_alone_above_the_title_is_the_document_s() -> None:
    (document,) = documents(
        "沪教委基〔2018〕11号\n上海市教育委员会关于开展评选活动的通知\n各区教育局：\n请认真组织。\n", "x.txt"
    )
    assert document.title == "上海市教育委员会关于开展评选活动的通知"
    assert document.document_number == "沪教委基〔2018〕11号"
    assert document.text.startswith(document.title)


def test_what_a_crawl_ran_on_behind_the_date_of_the_letter_begins_anew() -> None:
    letter = "现将《甲省养老办法》和《甲省托育办法（试行）》印发给你们。甲省民政厅2018年10月16日甲省养老办法（试行）第一条 为加强养老服务，制定本办法。"
    assert only(letter).text.split("\n")[-2:] == ["甲省养老办法（试行）", "第一条 为加强养老服务，制定本办法。"]
    assert only("甲省民政厅2018年10月16日印发").text.endswith("日印发")


def test_a_note_that_something_was_left_out_stands_apart_from_the_title_below() -> None:
    raw = "某办关于转发报告的通知\n现转发给你们。\n（本文有删减）\n关于加强养老服务\n工作意见的报告\n国务院：\n一、加强监管。\n"
    assert "关于加强养老服务工作意见的报告" in only(raw).text.split("\n")


def test_a_question_may_be_the_title_and_one_that_is_asked_in_the_text_is_none() -> None:
    page = "《上海市以旧换新实施方案》具体包括哪些内容？\n（一）落实补贴标准。对个人消费者予以补贴。\n"
    assert only(page).title == "《上海市以旧换新实施方案》具体包括哪些内容？"
    assert not only("问：有哪些措施？\n答：落实补贴标准。\n").title
