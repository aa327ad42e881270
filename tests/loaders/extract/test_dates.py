from __future__ import annotations

import pytest

from kg.loaders.documents import Document
from kg.loaders.extract.dates import document_date, own_date
from kg.loaders.extract.pipeline import extract
from tests.loaders.extract.hostile import HOSTILE


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("关于做好工作的通知\n各市：\n现通知如下。\n民政部\n2019年9月30日\n（此件公开发布）", "2019-09-30"),
        ("关于做好工作的通知\n福建省财政厅\n二〇一九年九月三十日", "2019-09-30"),
        ("国务院批复\n一九九三年十二月二十一日", "1993-12-21"),
        ("通知正文。福建省商务厅2020年2月5日（此件主动公开）", "2020-02-05"),
        ("政府工作报告\n（2026年1月25日在北京市人民代表大会上）", "2026-01-25"),
        ("通知\n民政部\n2019年9月30日\n行动方案\n自2020年1月1日起施行。\n2021年1月1日", "2019-09-30"),
        ("2020年降低成本工作要点\n年底前完成", "2020"),
        ("通知\n2019年13月40日\n正文", ""),
        ("近日，民政部召开会议。", ""),
        ("管理办法\n第九条 省政府办公厅2011年6月23日公布的办法同时废止。", ""),
    ],
)
def test_date_is_read_from_signature_dateline_or_head(text: str, date: str) -> None:
    assert document_date(text) == date


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:8])
def test_hostile_text_takes_linear_time(text: str) -> None:
    document_date(text)


def test_a_report_is_of_the_day_on_which_it_was_given() -> None:
    assert (
        document_date("某省政府工作报告\n——2026年1月20日在某省第十四届人民代表大会第四次会议上\n各位代表：")
        == "2026-01-20"
    )


@pytest.mark.parametrize(
    ("text", "issued", "published", "date"),
    [
        ("通知\n民政部\n财政部\n2020年12月3日\n民政部办公厅2020年12月16日印发", "2020-12-16", "", "2020-12-03"),
        ("通知\n省民发〔2020〕7号\n2020年9月2日\n各市：\n附件\n民政部\n2019年1月1日", "", "2020-10-01", "2020-09-02"),
        ("通知\n请于（2020年9月2日前）报送。", "2020-08-01", "", "2020-08-01"),
        ("通知\n时间表\n2020年9月2日", "", "2020-08-01", ""),
    ],
)
def test_an_official_document_is_of_the_day_of_its_signature(text: str, issued: str, published: str, date: str) -> None:
    assert own_date(Document(text, issued_on=issued, published_on=published), text) == date


def test_the_signature_dates_the_policy_and_what_is_reckoned_from_it() -> None:
    text = "民政部关于做好工作的意见\n各省：\n一、工作目标\n通过五年努力，养老床位达到100张。\n民政部\n2016年5月28日"
    title = text.partition("\n")[0]
    nodes = extract(Document(text, title=title, published_on="2019-01-16", issued_on="2016-06-01")).nodes
    assert [n.properties["issued_on"] for n in nodes if n.label == "Policy"] == ["2016-05-28"]
    assert [n.properties["deadline"] for n in nodes if n.label == "Goal"] == ["2021-12-31"]


def test_news_is_reckoned_from_its_publication() -> None:
    text = "民政部部署工作\n近日，民政部召开会议提出，到今年年底，养老床位达到100张。\n民政部\n2016年5月28日"
    nodes = extract(Document(text, title="民政部部署工作", published_on="2019-01-16")).nodes
    assert [n.properties.get("deadline") for n in nodes if n.label == "Goal"] == ["2019-12-31"]


def test_a_day_inside_a_sentence_is_no_signature_where_the_page_says_the_day() -> None:
    text = "关于养老床位的通知\n国务院2015年3月5日召开会议作出部署。\n2009年3月1日发布\n"
    assert own_date(Document(text=text, issued_on="2018-06-01", published_on="2018-06-05"), text) == "2018-06-01"
