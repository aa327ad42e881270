"""Which sentences of a report demand something, and which words of theirs say what."""

from __future__ import annotations

import pytest

from tests.loaders.extract.graphs import names, said

COUNCIL = "国务院常务会议召开\n国务院总理主持召开国务院常务会议。会议指出，"


@pytest.mark.parametrize(
    "sentence",
    [
        "夜间托育是家长所盼，要坚持公益普惠、就近就便，健全收费公示制度。",
        "安全极端重要，必须坚持安全第一，健全收费公示制度。",
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


def test_what_the_nation_will_do_goes_on_in_the_next_paragraph() -> None:
    text = "我国将加强仓储\n记者从商务部了解到，我国将建设一批冷链仓库。\n与此同时，改造乡镇仓库。"
    assert names(text, "Measure") == {"建设一批冷链仓库", "改造乡镇仓库"}


def test_who_tells_what_the_nation_will_do_leads_it_up_to_the_end_of_the_paragraph() -> None:
    text = "我国将加强仓储\n记者从商务部了解到，我国将建设一批冷链仓库。完善配送体系。\n与此同时，改造乡镇仓库。"
    assert said(text, "LEADS") == {("商务部", "建设一批冷链仓库"), ("商务部", "完善配送体系")}


def test_each_of_several_organs_leads_what_it_announces() -> None:
    text = (
        "仓储电网加快改造\n央视网消息：国务院新闻办今天举行发布会。\n商务部宣布推出五项政策措施，改造乡镇仓库。"
        "国家能源局近期将推出两项政策，在电网方面，加快改造农村线路。"
    )
    assert said(text, "LEADS") == {("商务部", "改造乡镇仓库"), ("国家能源局", "加快改造农村线路")}


def test_organs_that_demand_together_lead_together() -> None:
    text = "防灾工作\n商务部、应急管理部强调，要储备救灾物资。"
    assert said(text, "LEADS") == {("商务部", "储备救灾物资"), ("应急管理部", "储备救灾物资")}


def test_what_a_number_names_is_to_be_done_before_what_it_demands() -> None:
    text = "方案印发\n近日，商务部印发《仓储节约方案》。一是加强损耗统计，要求建立统计台账。二是保障措施，要求加大宣传力度。"
    assert names(text, "Measure") == {"加强损耗统计", "建立统计台账", "加大宣传力度"}


def test_named_actions_that_are_counted_are_split() -> None:
    text = "方案发布\n《仓储更新方案》近日发布，提出货架智能化替代、叉车电动化改造等五大行动。"
    assert names(text, "Measure") == {"货架智能化替代", "叉车电动化改造"}


def test_what_was_added_is_no_demand() -> None:
    text = "仓储改善\n记者从商务部了解到，今年以来各地改造仓库。与此同时，增设货架13万多个。"
    assert not names(text, "Measure")


def test_what_the_nation_will_do_is_not_led_by_an_earlier_speaker() -> None:
    text = (
        "部长通道\n体育总局局长高志丹表示，我们要扩大冰雪运动。\n"
        "自然资源部部长王广华介绍，耕地减少势头得到遏制，今年我国将继续出台具体措施。"
    )
    assert said(text, "LEADS") == {("体育总局", "扩大冰雪运动")}


@pytest.mark.parametrize(
    "account",
    [
        "近年来仓储得到改善，一项项举措接连出台，设立冷链仓库。",
        "出台22条仓储发展举措，推动仓库改造。",
        "国家卫生健康委等部门已经提前部署，开展每日监测。",
    ],
)
def test_accounts_of_what_came_out_are_no_announcements(account: str) -> None:
    text = "改善民生\n央视网消息：国务院新闻办今天举行发布会。\n" + account
    assert not names(text, "Measure")


def test_what_a_notice_decides_is_a_measure() -> None:
    text = "通知印发\n国务院日前印发《关于提高儿童照护扣除标准的通知》，决定提高婴幼儿照护扣除标准。"
    assert names(text, "Measure") == {"提高婴幼儿照护扣除标准"} and not names(text, "Goal")


@pytest.mark.parametrize(
    "sentence",
    ["任命张三为商务部部长。", "充分彰显惩治腐败的坚定意志。", "在加强保障方面，针对近万名退捕渔民。"],
)
def test_appointments_what_shows_something_and_whom_it_is_about_are_no_measures(sentence: str) -> None:
    text = "意见印发\n国务院近日印发《关于推进长江禁渔的意见》，要求健全巡护机制。" + sentence
    assert names(text, "Measure") - {"加强保障"} == {"健全巡护机制"}


@pytest.mark.parametrize(
    "told",
    [
        "要坚定信念，国家必须统一。",
        "普查标准时点为2024年4月30日。",
        "审计报告显示，修改法律47件。",
        "从产业升级到区域协同，总理一一部署。",
    ],
)
def test_creeds_dates_and_what_a_report_shows_are_no_measures(told: str) -> None:
    title = "李强主持召开国务院常务会议\n国务院总理李强主持召开国务院常务会议。会议指出，"
    assert not names(title + told, "Measure") - {"坚定信念"}


def test_what_something_else_is_needed_for_is_not_ordered() -> None:
    text = "李强主持召开国务院常务会议\n会议强调，服务要反映好群众心声，就要坚持根本方向，建立走访制度。"
    assert names(text, "Measure") == {"建立走访制度"}


def test_what_a_speaker_believes_will_be_is_not_ordered() -> None:
    text = "国务院召开会议\n会议强调，要加强协调。有正确路线指引，我们的事业必将推进改革发展，不断创造新的业绩。"
    assert names(text, "Measure") == {"加强协调"}


def test_what_is_ordered_before_and_behind_a_belief_stays_ordered() -> None:
    text = "国务院召开会议\n会议强调，要加强领导，改革必将取得成功，推动发展，优化服务。"
    assert names(text, "Measure") == {"加强领导", "推动发展", "优化服务"}
