"""Interviews about a policy: what officials say is in it, and what they will do besides."""

from __future__ import annotations

import pytest

from tests.loaders.extract.graphs import names, said

POLICY = "关于促进科技服务业发展的若干意见"
HEAD = f"问答实录：《{POLICY}》有关情况\n"


def test_what_officials_say_at_a_press_conference_is_not_in_the_policy_they_speak_of() -> None:
    text = HEAD + "新华社：下一步有哪些举措？\n翟某某：我们将建立分类引导机制，加大资金支持力度。"
    assert "加大资金支持力度" in names(text, "Measure")
    assert not said(text, "CONTAINS")
    told = text.replace("我们将", "《若干意见》提出，")
    assert (POLICY, "加大资金支持力度") in said(told, "CONTAINS")


def test_what_is_in_the_policy_is_told_up_to_the_end_of_the_line() -> None:
    text = (
        HEAD + "新华社：下一步有哪些举措？\n"
        "翟某某：《若干意见》提出，一是加大资金支持力度。二是建立分类引导机制。\n我们将完善政企沟通机制。"
    )
    assert {what for _, what in said(text, "CONTAINS")} == {"加大资金支持力度", "建立分类引导机制"}
    assert "完善政企沟通机制" in names(text, "Measure")


def test_what_officials_answer_to_a_question_of_what_is_in_the_policy_is_in_it() -> None:
    text = (
        HEAD + "新华社：这次若干意见提出支持企业，有哪些具体措施？\n"
        "翟某某：一是加大资金支持力度。二是建立分类引导机制。\n下一步，我们将完善政企沟通机制。\n"
        "解放日报：如何营造法治环境？\n刘某某：我们将加大制度供给。"
    )
    assert said(text, "CONTAINS") == {(POLICY, "加大资金支持力度"), (POLICY, "建立分类引导机制")}
    assert "完善政企沟通机制" in names(text, "Measure")


def test_what_an_answer_lists_in_detail_is_in_the_policy() -> None:
    text = (
        "问答实录：《关于培育未来产业的若干措施》有关情况\n光明日报：如何培育新支柱？\n"
        "裘某某：上海将动态评估发展趋势。具体包含以下几方面内容。\n一是构建企业梯度培育机制。"
    )
    assert {what for _, what in said(text, "CONTAINS")} == {"构建企业梯度培育机制"}


@pytest.mark.parametrize(
    "question",
    [
        "请介绍一下《若干意见》出台的背景是什么？",
        "请问下一步如何抓好《若干意见》的落实，有哪些举措？",
        "请问今年上海外贸形势怎么样，还将采取哪些举措？谢谢。",
    ],
)
def test_other_questions_ask_for_nothing_in_the_policy(question: str) -> None:
    text = (
        HEAD + "新华社：这次若干意见提出支持企业，有哪些具体措施？谢谢。\n"
        f"翟某某：一是加大资金支持力度。\n澎湃新闻：{question}\n刘某某：一是加强统筹协调。二是强化宣传解读。"
    )
    assert said(text, "CONTAINS") == {(POLICY, "加大资金支持力度")}


def test_what_they_will_do_next_goes_on_over_lines_up_to_the_next_question() -> None:
    text = (
        HEAD + "新华社：这次若干意见有哪些具体措施？\n"
        "翟某某：《若干意见》提出，加大资金支持力度。下一步，我们将从两方面发力：\n一是加强部门协同。\n二是开展宣传培训。"
    )
    assert {what for _, what in said(text, "CONTAINS")} == {"加大资金支持力度"}
    assert {"加强部门协同", "开展宣传培训"} <= names(text, "Measure")


def test_what_they_do_to_carry_the_policy_out_is_in_it() -> None:
    text = (
        HEAD + "新华社：下一步有哪些举措？\n"
        "翟某某：下一步，我们将结合《若干意见》的实施，鼓励企业参与重大科技任务。\n我们将完善政企沟通机制。"
    )
    assert said(text, "CONTAINS") == {(POLICY, "鼓励企业参与重大科技任务")}


def test_a_question_orders_nothing() -> None:
    asked = HEAD + "某日报：企业{}拓宽融资渠道。请问是怎么做的？\n周某某：我们将加大融资支持力度。"
    assert names(asked.format("要加快"), "Measure") == {"加大融资支持力度"}


def test_an_organ_that_takes_the_policy_as_an_occasion_has_not_issued_it() -> None:
    text = (
        HEAD + "新华社：下一步有何举措？\n翟某某：下一步，我们将加大资金支持力度。\n"
        "上海市科协将以《若干意见》出台为契机，开展政策辅导。"
    )
    assert not said(text, "ISSUES")
    assert names(text, "Measure") == {"加大资金支持力度", "开展政策辅导"}


def test_an_answer_that_ends_with_a_question_is_one() -> None:
    text = (
        HEAD + "某报记者：《若干意见》有哪些具体措施？\n李某某：《若干意见》提出，加大资金支持力度。大家是不是很关心？"
    )
    assert (POLICY, "加大资金支持力度") in said(text, "CONTAINS")
