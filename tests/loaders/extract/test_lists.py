"""Rows of actions: means behind 通过, rows that adverbs lead, fields of a document; and rows of things."""

from __future__ import annotations

import pytest

from kg.loaders.extract.lists import announced_list, parallel_actions
from kg.loaders.extract.measures import read_clause
from tests.loaders.extract.graphs import names, said


def _parts(text: str) -> list[str]:
    return [text[a:b] for a, b in announced_list(text, 0, len(text)) or parallel_actions(text, 0, len(text))]


@pytest.mark.parametrize(
    ("clause", "parts"),
    [
        ("实施“思想铸魂”“警钟长鸣”等六大行动", ["“思想铸魂”", "“警钟长鸣”"]),
        ("安排了煤炭清洁替代、碳达峰碳中和基础能力提升等重点工程", ["煤炭清洁替代", "碳达峰碳中和基础能力提升"]),
        ("通过清单管理、严控借调等8项举措系统推进教师减负", ["清单管理", "严控借调"]),
        (
            "支持特区政府维护社会安全、推动经济多元发展、持续改善民生",
            ["支持特区政府维护社会安全、推动经济多元发展、持续改善民生"],
        ),
        (
            "坚持全面改造传统产业、积极发展新兴产业、超前布局未来产业并举",
            ["坚持全面改造传统产业、积极发展新兴产业、超前布局未来产业并举"],
        ),
        ("《意见》就优化资源配置、加强人才队伍建设等提出了具体要求", ["优化资源配置", "加强人才队伍建设"]),
        ("部署开展初创帮扶、数字赋能等5方面专项行动", ["初创帮扶", "数字赋能"]),
        (
            "《行动方案》在重点任务方面部署了减量替代行动、消费提升行动等10方面行动27项任务",
            ["减量替代行动", "消费提升行动"],
        ),
        ("按照智慧农业、乡村数字治理等6个方向", ["智慧农业", "乡村数字治理"]),
        ("部署实施动态调查、监测预警等七项重点工程", ["动态调查", "监测预警"]),
        ("通过加密公交班次、延长运营时间等措施", ["加密公交班次", "延长运营时间"]),
        (
            "精准推送岗位信息、精心开展帮扶活动、积极组织青年见习",
            ["精准推送岗位信息", "精心开展帮扶活动", "积极组织青年见习"],
        ),
        ("推进检验检测平台、研发设计平台、推广应用基地建设", ["推进检验检测平台、研发设计平台、推广应用基地建设"]),
        ("将通过实施品牌培育、标准引领两大行动", ["实施品牌培育", "标准引领"]),
        ("通过政府补贴培训、企业自主培训、市场化培训等形式", ["通过政府补贴培训、企业自主培训、市场化培训等形式"]),
        ("通过电话、短信、上门走访等方式", ["通过电话、短信、上门走访等方式"]),
    ],
)
def test_rows(clause: str, parts: list[str]) -> None:
    assert _parts(clause) == parts


def test_fields_whose_count_stands_behind_the_comma_or_before_the_tasks() -> None:
    rows = {
        "《稳外资行动方案》发布，从有序扩大开放、提高投资水平、增强平台效能等方面，提出20项措施。": {
            "有序扩大开放",
            "提高投资水平",
            "增强平台效能",
        },
        "《规划》明确了拓宽增收渠道、强化科技和装备支撑等七方面发展任务。": {"拓宽增收渠道", "强化科技和装备支撑"},
        "国务院新闻办举行吹风会，商务部介绍，日前印发的《降低物流成本行动方案》提出了深化机制改革、健全物流网络等五方面重点任务。": {
            "深化机制改革",
            "健全物流网络",
        },
    }
    for text, fields in rows.items():
        head = "规划印发\n国务院日前印发《农业农村现代化规划》，强调推进乡村振兴。\n"
        assert fields <= names(head + text, "Measure"), text


def test_the_field_that_a_document_sets_is_to_be_done() -> None:
    clause = "从增强产业竞争力等方面"
    action = read_clause(clause, 0, len(clause))
    assert action is not None
    assert clause[action.start : action.end] == "增强产业竞争力"


@pytest.mark.parametrize(
    ("clause", "parts"),
    [
        (
            "《纲要》还从增强产业竞争力、增加优质服务供给等方面提出了要求",
            ["增强产业竞争力", "增加优质服务供给"],
        ),
        ("要从稳定化肥生产、加强原料保供、促进化肥流通等多方面入手", ["稳定化肥生产", "加强原料保供", "促进化肥流通"]),
    ],
)
def test_the_fields_in_which_something_is_demanded(clause: str, parts: list[str]) -> None:
    assert _parts(clause) == parts


def test_named_actions_told_one_by_one_head_what_is_done_in_them() -> None:
    text = (
        "意见印发\n国务院日前印发《关于深入实施“人工智能+”行动的意见》。\n"
        "《意见》提出加快实施2大重点行动。一是“人工智能+”科学技术，加速科学发现进程。二是“人工智能+”产业发展，培育新业态。"
    )
    assert {("“人工智能+”科学技术", "加速科学发现进程"), ("“人工智能+”产业发展", "培育新业态")} <= said(
        text, "CONTAINS"
    )


@pytest.mark.parametrize(
    "clause",
    [
        "统筹推进传统产业转型升级、培育壮大新兴产业、谋划布局未来产业",
        "充分发挥音像记录的证据作用、规范执法的监督作用、依法履职的保障作用",
    ],
)
def test_what_is_done_as_one_is_not_split(clause: str) -> None:
    assert _parts(clause) == [clause]


def test_programmes_that_a_plan_has_set_up_are_named_one_by_one() -> None:
    assert _parts("设立了产业知识产权保护工程、双向赋能工程等12个专项工程") == ["产业知识产权保护工程", "双向赋能工程"]
