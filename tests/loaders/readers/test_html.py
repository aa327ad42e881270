"""Pages and fragments of government sites."""

from __future__ import annotations

import pytest

from kg.loaders.documents import Document
from kg.loaders.readers import File, read_item

TABLE = """<table><tr><td><b>索 引 号：</b></td><td>0001/2019-7</td><td><b>主题分类：</b></td><td>民政</td></tr>
<tr><td><b>发文机关：</b></td><td>国务院办公厅、中央军委办公厅</td><td><b>成文日期：</b></td><td>2019年01月27日</td></tr>
<tr><td><b>标　　题：</b></td><td colspan="3">某办公厅关于推进养老服务的意见</td></tr>
<tr><td><b>发文字号：</b></td><td>国办发〔2019〕5号</td><td><b>发布日期：</b></td><td>2019年02月15日</td></tr></table>"""
PLAIN_CELLS = TABLE.replace("：</b>", "</b>")
LIST = """<ul><li><b>标题：</b>某办公厅关于推进养老服务的意见</li><li><b>发文机关：</b>国务院办公厅、中央军委办公厅</li>
<li><b>发文字号：</b>国办发〔2019〕5号</li><li><b>成文日期：</b>2019-01-27</li><li><b>发布日期：</b>2019-02-15</li></ul>"""
PAIRS = """<dl><dt>标题</dt><dd>某办公厅关于推进养老服务的意见</dd><dt>发文机关：</dt><dd>国务院办公厅、中央军委办公厅</dd>
<dt>发文字号：</dt><dd>国办发〔2019〕5号</dd><dt>成文日期：</dt><dd>2019年1月27日</dd><dt>发布日期：</dt><dd>2019年2月15日</dd></dl>"""
BODY = """<div id="UCAP-CONTENT"><p style="text-align:center"><b>某办公厅关于推进<br>养老服务的意见</b></p>
<p>国办发〔2019〕5号</p><p>&nbsp;</p><p>各省、自治区、直辖市人民政府：</p>
<p>为推进养老服务，经国务院同意，现提出以下意见，请认真贯彻
落实。</p><h3>一、总体要求</h3><p>坚持政府主导、社会参与，到2022年基本建成服务体系。</p>
<table><tr><th>指标</th><th>目标</th></tr><tr><td>床位</td><td>1000万张</td></tr></table>
<p align="right">国务院办公厅</p><p align="right">2019年1月27日</p></div>"""
TEXT = [
    "某办公厅关于推进养老服务的意见",
    "国办发〔2019〕5号",
    "各省、自治区、直辖市人民政府：",
    "为推进养老服务，经国务院同意，现提出以下意见，请认真贯彻落实。",
    "一、总体要求",
    "坚持政府主导、社会参与，到2022年基本建成服务体系。",
    "| 指标 | 目标 |",
    "| 床位 | 1000万张 |",
    "国务院办公厅",
    "2019年1月27日",
]


def only(page: str, encoding: str = "utf-8") -> Document:
    (document,) = read_item(File("a.html", page.encode(encoding)))
    return document


@pytest.mark.parametrize("table", [TABLE, LIST, PAIRS, PLAIN_CELLS], ids=["table", "list", "pairs", "no colons"])
def test_metadata_and_main_text(table: str) -> None:
    document = only(f"<div class='wrap'>{table}<br><table><tr><td>{BODY}</td></tr></table></div>")
    assert document.text.split("\n") == TEXT
    assert (document.title, document.issuer) == (TEXT[0], "国务院办公厅、中央军委办公厅")
    assert (document.document_number, document.issued_on) == ("国办发〔2019〕5号", "2019-01-27")
    assert document.published_on == "2019-02-15"


def test_a_whole_page_in_gb18030_with_its_navigation() -> None:
    page = (
        '<html><head><meta charset="gb2312"><title>某意见_某网</title><meta name="PubDate" content="2019-02-15 10:00">'
        '<meta name="ContentSource" content="某某报"><script>var a = "<p>不要</p>";</script></head><body>'
        + "".join(f'<li><a href="/{n}">栏目{n}，服务；导航。</a></li>' for n in range(60))
        + f'<div style="display:none">隐藏的文字，不要。</div><div>{BODY}</div><div class="foot">版权所有：某网 京ICP备1号</div></body></html>'
    )
    document = only(page, "gb18030")
    assert document.text.split("\n") == TEXT
    assert (document.source, document.published_on) == ("某某报", "2019-02-15")


def test_text_that_looks_like_markup_stays_text() -> None:
    assert "若 a<b 则停止。" in only("<html><body><p>关于试验的通知</p><p>若 a&lt;b 则停止。</p></body></html>").text


def test_told_by_content_whatever_the_name_says() -> None:
    (document,) = read_item(File("a.txt", f"<!DOCTYPE html><html><body>{BODY}</body></html>".encode()))
    assert document.text.split("\n") == TEXT


@pytest.mark.parametrize("name", ["a.md", "A.TXT", "a.zip!b.md", "a.txt.gz"])
@pytest.mark.parametrize("start", ["<!-- 来源 -->", '<div align="center">', "<p>"])
def test_text_that_starts_with_markup_is_no_page(start: str, name: str) -> None:
    text = f"{start}\n# 民政部关于养老的通知\n\n各地要抓好`<html>`落实。\n"
    (document,) = read_item(File(name, text.encode()))
    assert document.title.endswith("民政部关于养老的通知")
    assert document.text.split("\n")[-1] == "各地要抓好`<html>`落实。"


@pytest.mark.parametrize("label", ["utf-8", "gb2312", "iso-8859-1", "shift_jis", "euc-kr"])
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_wrong_charset_is_found_out(label: str, encoding: str) -> None:
    assert (
        only(f'<html><head><meta charset="{label}"></head><body>{BODY}</body></html>', encoding).text.split("\n")
        == TEXT
    )


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("shift_jis", "厚生労働省は高齢者の介護サービスに関する通知を公表しました。"),
        ("euc-jp", "厚生労働省は高齢者の介護サービスに関する通知を公表しました。"),
        ("euc-kr", "보건복지부는 노인 복지에 관한 통지를 발표하였다."),
        ("big5", "內政部發布長照法修正案。"),
    ],
)
@pytest.mark.parametrize(
    "page",
    [
        '<html><head><meta charset="{}"></head><body><p>{}</p></body></html>',
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset={}"></head><body><p>{}</p></body></html>',
        '<?xml version="1.0" encoding="{}"?><html><body><p>{}</p></body></html>',
    ],
)
def test_a_declared_charset_that_content_does_not_tell(page: str, encoding: str, text: str) -> None:
    assert only(page.format(encoding, text), encoding).text == text


@pytest.mark.parametrize(("label", "codec"), [("x-sjis", "cp932"), ("x-euc-jp", "euc_jp"), ("Shift_JIS", "cp932")])
def test_a_japanese_encoding_is_known_by_all_its_names(label: str, codec: str) -> None:
    text = "厚生労働省は高齢者の介護サービスに関する通知を公表しました。"
    assert only(f'<html><head><meta charset="{label}"></head><body><p>{text}</p></body></html>', codec).text == text


def test_credits_in_adjacent_spans_and_crumbs() -> None:
    page = (
        "<html><body><div>您现在的位置：<a>首页</a> &gt; <a>政务公开</a> &gt; 正文</div><h1>某办公厅关于养老服务的意见</h1>"
        "<div><span>来源：某办公厅</span><span>发布时间：2024-03-01</span><span>字体：[大 中 小]</span></div>"
        "<h2>一、总体要求</h2><p>坚持政府主导，社会参与。</p><h3>（一）目标</h3><p>到2025年建成。</p>"
        "<div>分享到：<a>微信</a><a>微博</a></div></body></html>"
    )
    document = only(page)
    assert (document.source, document.published_on) == ("某办公厅", "2024-03-01")
    assert document.text.split("\n") == [
        "某办公厅关于养老服务的意见", "一、总体要求", "坚持政府主导，社会参与。", "（一）目标", "到2025年建成。",
    ]  # fmt: skip
