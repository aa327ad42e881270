"""Which policy is which: by its title, its makers and its number."""

from __future__ import annotations

import pytest

from kg.loaders.documents import Document
from kg.loaders.extract.pipeline import extract
from kg.loaders.extract.policies import genre
from kg.model import Node
from tests.loaders.extract.graphs import names, said

LETTER = "福建省民政厅关于印发《福建省养老服务办法》的通知\n闽民养〔2018〕2号\n各市民政局：\n现印发给你们。\n"


def policies(text: str) -> dict[str, Node]:
    title = text.partition("\n")[0]
    return {node.name: node for node in extract(Document(text, title=title)).nodes if node.label == "Policy"}


def numbers(text: str) -> dict[str, object]:
    return {name: node.properties.get("document_number") for name, node in policies(text).items()}


@pytest.mark.parametrize(
    "title",
    ["福建省民政厅关于印发〈福建省养老服务办法〉的通知", "福建省民政厅关于印发〈福建省养老服务办法〉（试行）的通知"],
)
def test_a_repealed_predecessor_is_another_policy(title: str) -> None:
    text = LETTER + f"第一条 加强监管。\n第二条 本办法自印发之日起施行。《{title}》（闽民养〔2008〕1号）同时废止。"
    assert numbers(text) == {"福建省养老服务办法": "闽民养〔2018〕2号", "闽民养〔2008〕1号": "闽民养〔2008〕1号"}


def test_the_same_number_is_the_same_policy_however_it_is_written() -> None:
    text = LETTER + "第一条 按照《福建省养老服务办法》（闽民养[2018] 2 号）加强监管。"
    assert numbers(text) == {"福建省养老服务办法": "闽民养〔2018〕2号"}


@pytest.mark.parametrize("title", ["关于印发的通知", "民政部 财政部关于转发的通知", "民政部印发〈〉的通知"])
def test_a_title_that_has_lost_what_it_issues_is_named_by_its_number(title: str) -> None:
    body = "福建省养老服务办法\n第一条 根据民政部"
    assert numbers(f"{body}《{title}》（民发〔2017〕8号），制定本办法。").keys() == {
        "福建省养老服务办法",
        "民发〔2017〕8号",
    }
    assert numbers(f"{body}《{title}》，制定本办法。").keys() == {"福建省养老服务办法"}
    assert ("民政部", "民发〔2017〕8号") in said(f"{body}《{title}》（民发〔2017〕8号），制定本办法。", "ISSUES")


def test_a_letter_whose_own_title_has_lost_what_it_issues_is_named_by_its_number() -> None:
    text = "福建省民政厅关于印发的通知\n闽民养〔2018〕2号\n各市民政局：\n一、加强监管。"
    assert said(text, "ISSUES") == {("福建省民政厅", "闽民养〔2018〕2号")}


@pytest.mark.parametrize("title", ["关于印发养老服务三年行动计划的通知", "养老服务三年行动计划"])
def test_the_plan_of_the_nation_is_not_the_plan_of_a_province(title: str) -> None:
    own = "福建省养老服务三年行动计划"
    text = (
        f"福建省民政厅关于印发《{own}》的通知\n各市民政局：\n"
        f"根据民政部、财政部印发的《{title}》，结合我省实际，制定本计划。\n一、加强监管。"
    )
    assert said(text, "IMPLEMENTS") == {(own, "养老服务三年行动计划")}
    assert said(text, "ISSUES") == {
        ("福建省民政厅", own),
        ("民政部", "养老服务三年行动计划"),
        ("财政部", "养老服务三年行动计划"),
    }


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("省政府关于加强养老服务的意见", "福建省人民政府关于加强养老服务的意见"),
        ("省人民政府关于加强养老服务的意见", "福建省人民政府关于加强养老服务的意见"),
        (
            "省人力资源和社会保障厅 省民政厅关于加强养老 服务的意见",
            "福建省人力资源和社会保障厅 福建省民政厅关于加强养老服务的意见",
        ),
        ("养老服务专项 资金管理办法（2016－2020年）", "养老服务专项资金管理办法（2016-2020年）"),
    ],
)
def test_a_title_is_printed_one_way(written: str, name: str) -> None:
    cited = f"福建省养老服务条例\n第一条 按照《{written}》加强监管。"
    own = f"{written}\n福建省各市人民政府：\n现就有关事项通知如下：\n一、加强监管。福建省民政厅要健全制度。"
    for text in (cited, own):
        assert name in names(text, "Policy")
        assert written in policies(text)[name].aliases


def test_a_standard_keeps_the_space_between_its_parts() -> None:
    title = "噪声评价技术导则 港口工程"
    found = policies(f"福建省环境保护条例\n第一条 执行《{title}》（HJ 99—2020）。")
    assert found[title].properties["genre"] == "standard"


def test_an_alias_that_is_the_name_of_another_is_none() -> None:
    text = "福建省民政厅关于加强养老服务的通知\n各市民政局：\n根据《民政部关于加强养老服务的通知》，现通知如下："
    assert "关于加强养老服务的通知" not in policies(text)["民政部关于加强养老服务的通知"].aliases


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("河湖水质监测方法（试行）", "standard"),
        ("润滑油低温试验法", "standard"),
        ("慈善法", "law"),
        ("管理办法", "regulation"),
    ],
)
def test_a_method_is_no_law(title: str, kind: str) -> None:
    assert genre(title) == kind


def test_what_is_published_in_a_title_and_a_place_in_brackets_are_no_lost_titles() -> None:
    text = "方案印发\n国务院印发《中国（海南）航运试验区总体方案》。商务部印发《关于规范平台信息发布的通知》。"
    assert names(text, "Policy") == {"中国（海南）航运试验区总体方案", "关于规范平台信息发布的通知"}


@pytest.mark.parametrize(
    "written",
    ["闽民养〔2018〕２号", "闽民养[2018]2号", "闽民养〔2018〕2号、闽财社〔2018〕3号", "闽民养〔2018〕2号（试行）"],
)
def test_one_policy_bears_its_number_however_it_is_written(written: str) -> None:
    text = "福建省养老服务办法\n按照《福建省养老服务办法》（闽民养〔2018〕2号）执行。"
    facts = extract(Document(text=text, title="福建省养老服务办法", document_number=written))
    assert [node.name for node in facts.nodes if node.label == "Policy"] == ["福建省养老服务办法"]


def test_what_a_noun_says_is_printed_is_no_lost_title() -> None:
    assert names("通知印发\n教育部印发《关于做好准考证印发的通知》。《教育部等四部门印发的通知》。", "Policy") == {
        "关于做好准考证印发的通知"
    }


def test_a_law_and_its_draft_are_one_in_one_text() -> None:
    text = "会议召开\n会议审议《中华人民共和国民族团结进步促进法（草案）》。会议指出，制定《中华人民共和国民族团结进步促进法》很有必要。"
    assert names(text, "Policy") == {"民族团结进步促进法（草案）"}
    amended = "会议召开\n会议审议《中华人民共和国海商法（修订草案）》。会议指出，要用好《中华人民共和国海商法》。"
    assert len(names(amended, "Policy")) == 2


def test_a_request_with_its_writer_in_front_is_the_same() -> None:
    text = (
        "国务院办公厅关于有关问题的复函\n国办函〔2004〕80号\n湖北省人民政府：\n你省《关于恳请解决地质险情有关问题的请示》（鄂政文〔2004〕15号）收悉。"
        "建议你省按照专家组意见，做好监测工作。对《湖北省人民政府关于恳请解决地质险情有关问题的请示》（鄂政文〔2004〕15号），现予答复。"
    )
    assert len({name for name in names(text, "Policy") if "请示" in name}) == 1
    assert ("湖北省人民政府", "做好监测工作") in said(text, "LEADS")


def test_an_opinion_that_carries_out_another_is_not_the_other() -> None:
    old = "福建省人民政府贯彻国务院关于加快推进种业发展的实施意见"
    text = (
        "福建省人民政府关于加快推进种业发展的实施意见\n闽政〔2018〕10号\n各市：\n现提出如下实施意见：\n一、完善制度。\n"
        f"《{old}》（闽政〔2011〕87号）同时废止。"
    )
    assert old in names(text, "Policy") and "闽政〔2011〕87号" not in names(text, "Policy")


@pytest.mark.parametrize(
    "cited", ["上海关于贯彻落实<“十四五”农业发展规划>的实施意见", "上海关于贯彻落实〈“十四五”农业发展规划〉的实施意见"]
)
def test_a_policy_is_one_whatever_marks_its_title_has_around_another(cited: str) -> None:
    text = (
        "上海关于贯彻落实“十四五”农业发展规划的实施意见\n各区农业农村委：\n"
        f"为贯彻落实《“十四五”农业发展规划》，我委编制了《{cited}》。现印发给你们。\n上海市农业农村委员会\n2022年5月26日\n"
    )
    assert len({name for name in names(text, "Policy") if name.startswith("上海")}) == 1
