"""Clauses: what is to be done, by whom, and what is told, granted or only leads in."""

from __future__ import annotations

import pytest

from kg.loaders.extract.measures import read_clause


def order(clause: str) -> str:
    action = read_clause(clause, 0, len(clause))
    return clause[action.start : action.end] if action else ""


@pytest.mark.parametrize(
    ("clause", "measure"),
    [
        ("及时追施氮肥钾肥", "及时追施氮肥钾肥"),  # whatever the verb
        ("国家建立满意度管理制度", "建立满意度管理制度"),
        ("各设区市请于3月31日前向省科技厅报送材料", "于3月31日前向省科技厅报送材料"),
        ("积极为部队办实事、解难事", "积极为部队办实事、解难事"),
        ("决定至明年3月在全国开展排查", "至明年3月在全国开展排查"),
        ("“互联网＋政务服务”绩效考核结果纳入绩效考评", "“互联网＋政务服务”绩效考核结果纳入绩效考评"),
        ("各省份于11月底前完成年度考核工作", "于11月底前完成年度考核工作"),
        ("工业和信息化部向全社会发布示范企业（园区）名单", "向全社会发布示范企业（园区）名单"),
        ("申请企业需提交书面申请材料", "提交书面申请材料"),
        ("信息系统应对基本药物进行标注", "信息系统应对基本药物进行标注"),  # no actor, and stays
        ("并联合出具推荐意见", "联合出具推荐意见"),
        ("《通知》的主要内容包括持续压缩审查周期", "持续压缩审查周期"),
        ("勉励他们持续加大研发投入", "持续加大研发投入"),
        ("向国家核安全局提交延期申请", "向国家核安全局提交延期申请"),
        ("以优势企业为龙头带动产业集群建设", "以优势企业为龙头带动产业集群建设"),
        ("将经办窗口延伸到银行网点", "将经办窗口延伸到银行网点"),  # 将 marks the object
        ("将加强养老机构监管", "加强养老机构监管"),  # 将 tells the future
        ("实施已建区域光进铜退改造", "实施已建区域光进铜退改造"),
        ("不再保留单设的国家局", "不再保留单设的国家局"),
    ],
)
def test_an_order(clause: str, measure: str) -> None:
    assert order(clause) == measure


@pytest.mark.parametrize(
    "clause",
    [
        "如实物交付的",
        "及时性和准确率",
        "提出以下实施意见：",
        "监督举报：",
        "申报单位60家（附件2）",
        "遵守以下条件",
        "深入实施阶段（2019年）",
        "已建成养老机构十家",
        "可以申请省级补助资金",
        "以健全市场监管体系为保障",
        "入驻平台操作步骤",
        "创新资金管理中心",
    ],
)
def test_no_order(clause: str) -> None:
    assert order(clause) == ""
