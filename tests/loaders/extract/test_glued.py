"""Headings that a crawl has run into the sentence below them."""

from __future__ import annotations

import pytest

from kg.loaders.extract.glued import run_on_heading
from tests.loaders.extract.graphs import names


@pytest.mark.parametrize(
    ("clause", "heading"),
    [
        ("实施燃料升级工程在禁燃区重点开展清洁能源替代", "实施燃料升级工程"),
        ("完善养老服务体系加快建设社区照料中心和助餐点", "完善养老服务体系"),
        ("加强养老服务监管和推进标准化建设工作", ""),  # 和 joins the two
        ("养老服务管理推进标准化建设工作和评估", ""),  # no action stands before
        ("完善养老服务体系建设规划", ""),
    ],
)
def test_run_on_heading(clause: str, heading: str) -> None:
    assert clause[: run_on_heading(clause, 0, len(clause))] == heading


def test_a_disclosure_note_ends_the_letter_before_the_title_of_what_it_encloses() -> None:
    text = (
        "福建省发展和改革委员会关于印发福建省电价改革实施方案的通知\n各市：\n现将《福建省电价改革实施方案》印发给你们。\n"
        "2020年1月6日（此件主动公开）福建省电价改革实施方案\n近年来，福建省大力推动市场化改革。\n一、主要任务\n（一）健全价格机制。\n"
    )
    assert names(text, "Measure") == {"健全价格机制"}
