"""Headings that a crawl has run into the sentence below them."""

from __future__ import annotations

import pytest

from kg.loaders.extract.glued import run_on_heading


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
