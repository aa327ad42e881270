from __future__ import annotations

import pytest

from kg.loaders.extract.dates import document_date
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
