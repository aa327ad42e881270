"""Headings that a crawl has run into the sentence below them."""

from __future__ import annotations

import pytest

from kg.loaders.extract.glued import run_on_heading
from tests.loaders.extract.graphs import names, said


@pytest.mark.parametrize(
    ("clause", "heading"),
    [
        ("实施燃料升级工程在禁燃区重点开展清洁能源替代", "实施燃料升级工程"),
        ("完善养老服务体系加快建设社区照料中心和助餐点", "完善养老服务体系"),
        ("积极培育科技服务新业态新模式探索大模型助力科研范式创新", "积极培育科技服务新业态新模式"),
        ("助力企业融资和降本增效将科技服务业企业纳入支持范围", "助力企业融资和降本增效"),
        ("加强养老服务监管和推进标准化建设工作", ""),  # 和 joins the two
        ("养老服务管理推进标准化建设工作和评估", ""),  # no action stands before
        ("完善养老服务体系建设规划", ""),
        ("采取政府购买服务方式引导社会力量参与养老服务", ""),
        ("组织志愿服务队伍深入社区开展探访关爱", ""),
        ("促进基层治理效能进一步提升和服务水平提高", ""),
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


def test_a_heading_runs_into_its_only_sentence_before_a_bracket() -> None:
    text = (
        "上海市科学技术委员会关于发展科技服务业的若干意见\n各区科委：\n一、促进升级\n"
        "（一）扩大科技服务业对外开放依托张江高新区、上海自贸试验区等，放宽服务业市场准入。（责任单位：市科委、市商务委）\n"
        "（二）壮大人才支撑队伍加强高素质科技服务业人才引育，推荐企业纳入试点范围。（责任单位：市科委）\n"
    )
    assert {"扩大科技服务业对外开放", "壮大人才支撑队伍"} <= names(text, "Measure")
    assert {"放宽服务业市场准入", "加强高素质科技服务业人才引育"} <= names(text, "Measure")
    assert ("上海市商务委", "放宽服务业市场准入") in said(text, "LEADS")
