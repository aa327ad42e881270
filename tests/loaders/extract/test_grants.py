"""Whom grants are for, whose duty a place's own budget is, what a plan is like: clauses that only look like orders, and orders that do not."""

from __future__ import annotations

import pytest

from tests.loaders.extract.graphs import names, said

NOTICE = "福建省人民政府关于加快发展的若干意见\n闽政〔2024〕1号\n各市人民政府：\n一、健全登记制度。{}。\n"


@pytest.mark.parametrize(
    ("sentence", "grant", "condition"),
    [
        ("对达到规模的运营企业，或开设货运专线企业，给予最高200万元奖励", "给予最高200万元奖励", "开设货运专线企业"),
        (
            "对利用电商平台，开展跨境电商进出口业务，达到一定规模的企业给予最高200万元奖励",
            "达到一定规模的企业给予最高200万元奖励",
            "开展跨境电商进出口业务",
        ),
    ],
)
def test_whom_a_grant_is_for_is_no_order(sentence: str, grant: str, condition: str) -> None:
    measures = names(NOTICE.format(sentence), "Measure")
    assert grant in measures
    assert condition not in measures


@pytest.mark.parametrize(
    "order",
    [
        "编制本辖区内渔港建设详细规划",
        "符合下列要求的社会团体予以保留",
        "可成立清理整顿工作领导小组",
        "发现违法违规问题严肃处理",
        "高标准设防、高质量建设",
        "再分别填写申报书按程序报送",
        "据其发展情况确定如何进一步采取防治措施",
        "招聘境外技术人员、管理人员",
    ],
)
def test_orders_that_had_been_missed(order: str) -> None:
    assert order in names(NOTICE.format(order), "Measure")


@pytest.mark.parametrize(
    "told",
    [
        "下调费率期间",
        "政策执行期内新设立的企业",
        "法人社会团体还应具备：",
        "转制院所管理人员、科研人员",
        "进一步全面深化改革的总目标",
        "持续增强的绿色能源供应能力",
        "集光伏新材料于一体的产业项目将于今年建成",
    ],
)
def test_what_only_tells_when_whom_or_how_much(told: str) -> None:
    kept = told.removeprefix("集光伏新材料于一体的产业项目将")
    assert not {name for name in names(NOTICE.format(told), "Measure") if kept in name}


def test_what_a_plan_that_is_approved_is_like() -> None:
    text = NOTICE.format(
        "原则同意《新区总体规划》。《总体规划》以新时代思想为指导，坚决落实决策部署，坚持生态优先，对建设新区具有意义。要加强用地管理"
    )
    assert {"坚决落实决策部署", "坚持生态优先"}.isdisjoint(names(text, "Measure"))
    assert "加强用地管理" in names(text, "Measure")


def test_what_the_place_pays_is_not_led_by_those_who_are_listed() -> None:
    text = NOTICE.format("由企业所在地财政给予奖励。省财政厅安排资金").rstrip() + "（责任单位：省商务厅）\n"
    assert {who for who, what in said(text, "LEADS") if "由企业所在地财政" in what} == set()
    assert ("福建省商务厅", "健全登记制度") in said(text, "LEADS")


def test_what_comes_of_it_does_not_end_who_acts() -> None:
    text = NOTICE.format(
        "省通信管理局要受理业务申请，使企业尽早依法开展业务，并加强日常监督管理。省财政厅要拨付资金，所主管的专项资金要给予重点支持"
    )
    leads = said(text, "LEADS")
    assert ("福建省通信管理局", "加强日常监督管理") in leads
    assert ("福建省财政厅", "所主管的专项资金要给予重点支持") in leads


def test_others_who_are_addressed_end_who_acts() -> None:
    text = NOTICE.format("省财政厅要做好协调；各有关部门和单位以及福州市等各地区，要积极支持建设")
    assert {who for who, what in said(text, "LEADS") if what == "积极支持建设"} == set()


def test_two_clauses_about_whom_are_no_heading() -> None:
    text = "国家核安全局关于通报事件的函\n各有关单位：\n一、对可能出现的风险予以足够重视，开展排查工作。对管道，应制定预防措施。\n二、加强管理。要健全制度。\n"
    assert "开展排查工作" in names(text, "Measure")


def test_an_organ_acts_by_an_opinion_or_a_procedure() -> None:
    text = NOTICE.format("省民政厅按照专家组意见，做好监管工作")
    assert ("福建省民政厅", "做好监管工作") in said(text, "LEADS")


@pytest.mark.parametrize(
    ("sentence", "orders"),
    [
        ("对违法违规企业，或责令停产整治，或依法关闭取缔", {"责令停产整治", "依法关闭取缔"}),
        ("对小微企业免收房租，放宽贷款条件，延长还款期限，符合条件的分别给予贴息", {"放宽贷款条件", "延长还款期限"}),
        ("培养企业管理人员、专业人员", {"培养企业管理人员、专业人员"}),
        ("聘请企业技术人员、高校专业人员", {"聘请企业技术人员、高校专业人员"}),
        ("厘清政府和市场的关系", {"厘清政府和市场的关系"}),
        ("对参与抢险救灾的人员，落实待遇保障，加强关心关爱，表现突出的给予表彰", {"落实待遇保障", "加强关心关爱"}),
        ("清退公租房租赁期内违约的人员", {"清退公租房租赁期内违约的人员"}),
        ("及时向上级部门反映：加强信息报送", {"加强信息报送"}),
        ("会同省财政厅下达省级补助资金5亿元", {"会同省财政厅下达省级补助资金5亿元"}),
        ("完成省委确定的总目标", {"完成省委确定的总目标"}),
    ],
)
def test_what_only_looks_like_a_condition_is_ordered(sentence: str, orders: set[str]) -> None:
    measures = names(NOTICE.format(sentence), "Measure")
    assert all(any(name.endswith(order) for name in measures) for order in orders)


def test_what_a_plan_says_behind_what_guides_it() -> None:
    text = "新闻\n国务院印发《“十四五”数字经济发展规划》。《规划》以新时代思想为指导，明确到2025年，数字经济核心产业增加值占比达到10%。"
    assert names(text, "Goal")
    asked = "新闻\n国务院印发《“十四五”数字经济发展规划》。《规划》以新时代思想为指导，要求加快建设信息网络，强化数据安全保障。"
    assert {"加快建设信息网络", "强化数据安全保障"} <= names(asked, "Measure")


def test_a_title_about_what_is_coped_with_has_its_issuer() -> None:
    text = "新闻\n国务院发布应对气候变化的《国家适应气候变化战略》。"
    assert ("国务院", "国家适应气候变化战略") in said(text, "ISSUES")


def test_where_something_is_bought_is_nobody_who_acts() -> None:
    text = NOTICE.format("由当地采购转为集中采购").rstrip() + "（责任单位：省医保局）\n"
    assert any(who == "福建省医保局" and "集中采购" in what for who, what in said(text, "LEADS"))


def test_a_heading_about_whom_keeps_the_steps_below_it() -> None:
    text = "福建省人民政府关于加快发展的若干意见\n闽政〔2024〕1号\n各市人民政府：\n二、对小微企业减税降费，降低融资成本\n落实税收优惠政策。\n"
    assert ("对小微企业减税降费，降低融资成本", "落实税收优惠政策") in said(text, "CONTAINS")


def test_what_the_news_tells_of_a_plan_behind_what_guides_it() -> None:
    text = "新闻\n民政部印发《养老服务实施方案》。《方案》以会议精神为指导，聚焦重点领域，推出20条举措，加快养老设施建设，完善养老服务体系。"
    assert {"加快养老设施建设", "完善养老服务体系"} <= names(text, "Measure")
