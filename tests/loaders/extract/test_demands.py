"""Which sentences of a report demand something, and which words of theirs say what."""

from __future__ import annotations

import pytest

from tests.loaders.extract.graphs import names, said

COUNCIL = "国务院常务会议召开\n国务院总理主持召开国务院常务会议。会议指出，"


@pytest.mark.parametrize(
    "sentence",
    [
        "夜间托育是家长所盼，要坚持公益普惠、就近就便，健全收费公示制度。",
        "整改工作已见成效，要结合编制年度计划，着眼于群众期盼，健全收费公示制度。",
    ],
)
def test_a_demand_may_begin_behind_background_with_a_principle(sentence: str) -> None:
    assert ("国务院", "健全收费公示制度") in said(COUNCIL + sentence, "LEADS")


def test_rows_of_one_character_verbs_are_actions() -> None:
    text = COUNCIL + "要加大逆周期调节力度，着力稳就业促消费，一园一策推动园区转型。"
    assert {"着力稳就业促消费", "一园一策推动园区转型"} <= names(text, "Measure")


def test_what_an_announced_activity_will_do_is_to_be_done() -> None:
    text = "方案印发\n商务部近日印发《便民商圈建设工作方案》，提出完善社区商业网点。商圈普查将首次调查夜间经营网点。"
    assert "首次调查夜间经营网点" in names(text, "Measure")


def test_whom_a_rule_is_for_is_no_action() -> None:
    text = (
        "办法印发\n商务部近日印发《直播平台管理办法》。《办法》规定，拟开办直播平台的组织或个人，应当如实填报备案信息。"
    )
    assert names(text, "Measure") == {"如实填报备案信息"}


def test_who_only_promotes_that_a_rule_comes_out_does_not_issue_it() -> None:
    text = "托育服务不断完善\n今年，国家卫生健康委将推动出台《托育服务条例》，支持社区开办托育点。"
    assert not said(text, "ISSUES")


def test_an_organ_that_will_act_at_a_time_and_place_leads() -> None:
    text = "活动将启动\n商务部等六部门将于9月上旬在四川启动老字号巡展活动，巡展活动将走进20个城市的社区。"
    assert said(text, "LEADS") == {("商务部", "于9月上旬在四川启动老字号巡展活动")}
