"""Goals: states and numbers that are to be reached, in statements of goals and elsewhere."""

from __future__ import annotations

import pytest

from kg.loaders.documents import Document
from kg.loaders.extract.pipeline import extract
from tests.loaders.extract.graphs import names

TITLE = "福建省人民政府办公厅关于加强养老服务工作的通知\n闽政办〔2019〕43号\n各市、县（区）人民政府：\n现就有关事项通知如下：\n"
SIGNED = "\n福建省人民政府办公厅\n2019年3月1日"


def goals(body: str) -> set[str]:
    return names(TITLE + body + SIGNED, "Goal")


@pytest.mark.parametrize(
    "state",
    [
        "培训方式更加灵活多样",
        "创新驱动发展成效显著",
        "服务体系不断健全",
        "监督指导农业治理的制度体系和工作机制基本建立",
        "兼并重组活动日趋活跃",
        "管理模式由粗放管理转向绩效管理",
        "培训内容与产业发展需求相匹配",
        "综合实力进入全国前列",
    ],
)
def test_a_state_is_a_goal_though_it_begins_like_an_action(state: str) -> None:
    assert goals(f"一、工作目标\n{state}。\n二、主要任务\n健全登记制度。") == {state}


@pytest.mark.parametrize(
    ("sentence", "goal"),
    [
        ("力争新培育养老服务企业200家左右", "力争新培育养老服务企业200家左右"),
        ("2022年十大品种全产业链产值超1100亿元", "十大品种全产业链产值超1100亿元"),
        ("改革任务力争在2020年年底前完成", "改革任务力争在2020年年底前完成"),
        ("2020年关闭退出养老机构共9处", "关闭退出养老机构共9处"),
        ("2020年全省去产能165万吨", "全省去产能165万吨"),
        ("到2027年，新型储能年放电量达到20亿千瓦时", "新型储能年放电量达到20亿千瓦时"),
        ("到2025年，支持建设100家养老机构", "支持建设100家养老机构"),
        ("2019年宣讲活动覆盖100个以上园区", "宣讲活动覆盖100个以上园区"),
        ("到2028年底，将支持建设20个以上技术平台", "将支持建设20个以上技术平台"),
        ("到2028年底，面向新兴产业的中心占比将提升至40%以上", "面向新兴产业的中心占比将提升至40%以上"),
    ],
)
def test_a_number_or_a_year_to_be_reached(sentence: str, goal: str) -> None:
    found = goals(f"一、主要任务\n健全登记制度。{sentence}。")
    assert len(found) == 1 and goal.endswith(found.pop().removeprefix("力争"))


@pytest.mark.parametrize(
    "sentence", ["对入住率达到80%以上的机构给予补助", "2022年十月底前报送名单", "力争工作取得实效"]
)
def test_no_number_to_be_reached(sentence: str) -> None:
    assert not goals(f"一、主要任务\n健全登记制度。{sentence}。")


def test_numbers_go_on_behind_one_that_is_striven_for() -> None:
    found = goals("一、主要任务\n2020年底前，力争参与试点的机构不少于5家，参与的服务站不少于360座，健全登记制度。")
    assert len(found) == 2 and "参与的服务站不少于360座" in found


def test_a_row_of_states_to_be_reached_is_as_many_goals() -> None:
    found = goals(
        "一、主要任务\n到2025年，要实现住房安全得到有效保障、隐患整治任务全面完成、存量隐患基本消除等具体目标。"
    )
    assert found == {"住房安全得到有效保障", "隐患整治任务全面完成", "存量隐患基本消除"}


NOTICE = "民政部关于加强服务的意见\n为加强服务，提出如下意见：\n"


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        (
            "一、总体要求\n坚持改革，到2099年底全省煤矿数量比2018年底减少60%以上。\n二、加强监管。",
            {"全省煤矿数量比2018年底减少60%以上"},
        ),
        (
            "一、加强监管。确保完成“双控”目标，能耗增量控制在2320万吨以内，单位能耗较2015年下降16%。",
            {"能耗增量控制在2320万吨以内", "单位能耗较2015年下降16%"},
        ),
        ("一、总体目标\n实现“人才达到2000名，贡献率达到40%”的两大目标。", {"人才达到2000名", "贡献率达到40%"}),
        ("一、加强监管。力争知识产权指数保持全国前列位置。", {"力争知识产权指数保持全国前列位置"}),
        ("一、加强监管。到2099年3月底前，基本消除同类药品价格差异。", {"基本消除同类药品价格差异"}),
        (
            "一、加强监管。到2099年，特殊教育学校在20万人口以上的县基本实现全覆盖。",
            {"特殊教育学校在20万人口以上的县基本实现全覆盖"},
        ),
        ("一、加强监管。力争2099年上半年开工项目10个。", {"开工项目10个"}),
        ("一、加强监管。场内经营者100%在追溯系统注册。", {"场内经营者100%在追溯系统注册"}),
        ("一、加强监管。法制审核人员不少于本单位执法人员总数的5%。", {"法制审核人员不少于本单位执法人员总数的5%"}),
    ],
)
def test_goals_in_the_wordings_of_documents(text: str, goals: set[str]) -> None:
    assert {name.removeprefix("力争") for name in names(NOTICE + text, "Goal")} == {
        name.removeprefix("力争") for name in goals
    }


def test_a_preamble_says_what_the_whole_is_for() -> None:
    text = "省体育局关于发展产业的通知\n为加快发展，确保2099年产业增加值达到3000亿元，服务业占比30%。现提出如下措施：\n一、加强监管。"
    assert names(text, "Goal") == {"产业增加值达到3000亿元", "服务业占比30%"}


@pytest.mark.parametrize(
    "text",
    ["到2099年，以卫星遥感为主，视频监控为补充，基本建成感知网。", "到2099年，比2005年累计下降50%，基本建成感知网。"],
)
def test_what_is_beside_or_behind_a_goal_is_none(text: str) -> None:
    assert names(NOTICE + "一、加强监管。" + text, "Goal") == {"基本建成感知网"}


def test_goals_of_reports_are_striven_for_by_a_year() -> None:
    text = "粮食增产\n随着设施完善，到2099年，物流总费用比率力争降到13.5%左右。到2099年，我国将完善防控机制。"
    assert {"物流总费用比率力争降到13.5%左右"} <= names(text, "Goal")


def test_a_number_that_is_planned_is_a_goal() -> None:
    text = "国内联播快讯\n住房城乡建设部今天公布，今年全国计划新开工改造城镇老旧小区5.4万个。会议已按计划完成31个省的考核。"
    assert names(text, "Goal") == {"新开工改造城镇老旧小区5.4万个"}


def test_states_that_begin_and_grow_go_on_behind_the_second_full_stop() -> None:
    text = "意见印发\n国务院印发《关于乡村医疗的意见》。《意见》确定的目标任务是：到2025年，改革取得明显进展。"
    text += "服务更加均衡。人才队伍发展壮大，待遇水平得到提高。投入机制基本健全，诊疗格局初步形成。"
    assert {"人才队伍发展壮大", "待遇水平得到提高", "诊疗格局初步形成"} <= names(text, "Goal")


def test_a_deed_by_a_date_is_no_goal() -> None:
    text = "方案印发\n市场监管总局近日印发《优化消费环境三年行动方案》，提出到2027年，深入开展消费秩序优化等五大行动。"
    assert not names(text, "Goal")


def test_what_is_striven_for_by_one_year_after_another_are_goals() -> None:
    text = NOTICE + "力争在2013年底前，全国供应甲类汽油，在2014年底前，全国供应乙类柴油。"
    assert names(text, "Goal") == {"全国供应甲类汽油", "全国供应乙类柴油"}


def test_a_goal_names_what_is_founded_behind_the_comma() -> None:
    text = NOTICE + "到2022年，建成以政府网站为龙头，整体协同的政务新媒体体系，提升传播力。"
    assert "建成以政府网站为龙头，整体协同的政务新媒体体系" in names(text, "Goal")


def test_what_behind_a_colon_the_work_aims_at_are_goals() -> None:
    text = NOTICE + "平台办理诉求的总体目标是：诉求受理率达到100%，按时办结率达到100%。"
    assert names(text, "Goal") == {"诉求受理率达到100%", "按时办结率达到100%"}


def test_what_every_place_is_to_have_by_a_year_is_a_goal() -> None:
    assert goals("到2025年，每个县区建成1个托育综合服务中心。") == {"每个县区建成1个托育综合服务中心"}


@pytest.mark.parametrize("fact", ["技术合同成交金额达到9835亿元", "按贷款利率50%给予贴息", "出入境人员达6.97亿人次"])
def test_precise_sums_and_shares_that_are_paid_are_no_goals(fact: str) -> None:
    assert not goals(f"{fact}。")


def test_a_number_that_is_planned_for_every_year_is_a_goal() -> None:
    assert goals("计划每年培训150万人次。") == {"每年培训150万人次"}


def test_a_number_that_is_planned_within_the_year_is_a_goal() -> None:
    text = "启动就业行动\n近日，全国总工会下发通知，启动“阳光就业”行动，计划年内实施就业帮扶不少于25万人。"
    assert names(text, "Goal") == {"实施就业帮扶不少于25万人"}


def test_a_goal_is_named_without_what_stands_around_it() -> None:
    found = goals(
        "一、主要目标\n到2020年，房建项目审批时间压减一半以上，其中：政府投资项目减至90个工作日以内。集体协商建制率保持在90%以上的目标任务。"
    )
    assert {"政府投资项目减至90个工作日以内", "集体协商建制率保持在90%以上"} <= found


@pytest.mark.parametrize("clause", ["文章字数控制在5000字以内", "纸质材料一式2份", "鼓励签订1年以上长期合同"])
def test_numbers_of_papers_and_contracts_are_no_goals(clause: str) -> None:
    assert not names(NOTICE + f"一、加强监管。{clause}。", "Goal")


def test_aims_far_off_go_on_behind_a_semicolon_with_their_year() -> None:
    text = (
        "规划纲要印发\n近日，国务院印发《扩大内需战略规划纲要》。《纲要》提出，展望2035年，实施战略的远景目标是：消费规模再上新台阶，"
        "完整内需体系全面建立；人民生活更加美好，示范效应充分显现。"
    )
    assert names(text, "Goal") == {"消费规模再上新台阶", "完整内需体系全面建立", "人民生活更加美好", "示范效应充分显现"}
    facts = extract(Document(text=text, title="规划纲要印发"))
    assert {node.properties["deadline"] for node in facts.nodes if node.label == "Goal"} == {"2035-12-31"}


@pytest.mark.parametrize("clause", ["收费争议类申诉占比28.2%", "到如今自来水普及率达到90%"])
def test_shares_that_are_reported_are_no_goals(clause: str) -> None:
    assert not names(NOTICE + f"一、加强监管。{clause}。", "Goal")


def test_states_go_on_behind_a_full_stop_with_what_they_ensure() -> None:
    text = (
        "规划印发\n近日，国务院印发《乡村全面振兴规划》。《规划》提出，主要目标是：到2027年，农业农村现代化迈上新台阶。"
        "国家粮食安全根基更加稳固，农业综合生产能力稳步提升，确保饭碗牢牢端在自己手中。"
    )
    assert {"国家粮食安全根基更加稳固", "农业综合生产能力稳步提升"} <= names(text, "Goal")


def test_a_unit_of_value_is_nobody_who_acts() -> None:
    text = "方案印发\n近日，国务院印发《节能降碳行动方案》。《方案》提出，到2025年，规模以上工业单位增加值能源消耗降低3.5%左右，重点领域节能降碳改造形成节能量约5000万吨标准煤。"
    assert {"规模以上工业单位增加值能源消耗降低3.5%左右", "重点领域节能降碳改造形成节能量约5000万吨标准煤"} <= names(
        text, "Goal"
    )


def test_goals_that_a_plan_names_in_a_row() -> None:
    text = NOTICE + "一、总体考虑\n提出经济增长保持在合理区间、全要素生产率稳步提升、中等收入群体持续扩大等重要目标。"
    assert {"经济增长保持在合理区间", "全要素生产率稳步提升", "中等收入群体持续扩大"} <= names(text, "Goal")


@pytest.mark.parametrize(
    "told",
    [
        "一、批准内容\n新增放射性内容物为1个实验组件、2根备用燃料棒。",
        "一、税收优惠\n2019—2023年，职工教育经费支出，不超过工资薪金总额8%的部分，准予扣除。",
        "一、适用范围\n并且原矿中单个核素活度浓度超过1贝可/克（Bq/g）的矿产资源开发利用建设项目。",
        "一、推进开通\n各地力争在2025年5月1日前，提供援助。",
        "一、申报材料\n4.绩效目标申报表。上述材料一式二份，并请于2019年1月10日前送至省商务厅。",
    ],
)
def test_what_is_added_exempt_or_handed_in_is_no_goal(told: str) -> None:
    assert not names(NOTICE + told, "Goal")


def test_what_is_told_to_be_reached_by_a_year_is_a_goal_whoever_tells_it() -> None:
    text = "推行长期护理保险\n据介绍，到2099年底，我国长期护理保险制度将在全国范围基本实现全覆盖。"
    assert names(text, "Goal") == {"我国长期护理保险制度将在全国范围基本实现全覆盖"}


@pytest.mark.parametrize("told", ["但长期向好的基本趋势没有变", "部署了6项重点任务"])
def test_what_holds_already_or_has_been_set_is_no_goal(told: str) -> None:
    assert not names(f"国务院印发《航运发展规划》\n《规划》明确了到2030年的指标，{told}。", "Goal")


def test_a_least_number_of_places_is_a_goal() -> None:
    text = "民政部印发《养老服务规划》\n《规划》提出，到2030年，每个县（市、区）将至少有1所失能照护机构。"
    assert names(text, "Goal") == {"每个县（市、区）将至少有1所失能照护机构"}


@pytest.mark.parametrize(
    "sentence",
    [
        "2099年6月30日前，对企业新发放的贷款，且单户余额不超过1000万元部分，给予贴息",
        "复杂和建设周期超过5年的项目，可分阶段验收",
        "实际入驻的企业60家以上，从业人员1000人以上",
        "到2099年，鼓励企业按职工总数的2%安排实习岗位",
        "招收工作，经过两年的改革试点，是成功的",
    ],
)
def test_what_a_number_qualifies_or_what_is_encouraged_is_no_goal(sentence: str) -> None:
    assert goals(f"一、重点工作\n{sentence}。") == set()


def test_what_years_are_of_is_part_of_the_deadline() -> None:
    text = "一、重点工作\n经过两年的集中建设，形成若干中心。"
    assert goals(text) == {"形成若干中心"}
    assert "改革试点" not in names(TITLE + "招收工作，经过两年的改革试点，是成功的。" + SIGNED, "Measure")


def test_a_fund_that_guides_and_a_number_that_is_guided_are_goals() -> None:
    text = "国务院印发《航运发展规划》\n《规划》提出，到2030年，引导基金总规模达到500亿元，引导1000家企业上云上平台。"
    assert len(names(text, "Goal")) == 2


def test_goals_stand_in_the_line_below_the_words_that_announce_them() -> None:
    text = "一、主要意见\n“九五”期间工作的目标是：\n依靠科技进步，首先使大中城市基本具备抗御能力，为长远发展打下扎实的基础。\n二、健全制度。"
    assert goals(text) == {"首先使大中城市基本具备抗御能力"}


def test_a_size_to_be_reached_by_a_year_is_a_goal() -> None:
    assert goals("一、重点工作\n逐年扩招，到2028年达到2000名的招生规模（见附表）。") == {
        "达到2000名的招生规模（见附表）"
    }


def test_a_rate_that_is_to_be_held_is_a_goal() -> None:
    text = "福建省人民政府关于加快发展的若干意见\n闽政〔2024〕1号\n各市人民政府：\n一、健全登记制度。严守生态保护红线，将新区蓝绿空间占比稳定在70%，远景开发强度控制在30%。\n"
    assert {"将新区蓝绿空间占比稳定在70%", "远景开发强度控制在30%"} <= names(text, "Goal")


@pytest.mark.parametrize(
    "clause",
    ["项目结束时间一般不超过2022年4月1日", "2016年3月10日省财政厅关于下达2015年项目计划的通知"],
)  # fmt: skip
def test_when_a_project_ends_and_a_title_are_no_goals(clause: str) -> None:
    assert not names(f"福建省科技厅关于申报的通知\n各市：\n现将有关事项通知如下：\n一、要求\n（一）{clause}。", "Goal")


def test_to_inspect_within_some_years_is_to_be_done() -> None:
    text = "福建省民政厅关于整治的通知\n各市：\n现将有关事项通知如下：\n一、要求\n（一）通过3年左右时间，全面排查整治非法倾倒问题。"
    assert "全面排查整治非法倾倒问题" in names(text, "Measure") and not names(text, "Goal")


def test_that_an_inspection_is_complete_is_a_goal() -> None:
    text = "福建省民政厅关于排查的意见\n一、要求\n（一）到2025年底，排查建档工作全面完成。"
    assert "排查建档工作全面完成" in names(text, "Goal")


def test_what_is_to_be_cleared_up_by_a_year_keeps_it() -> None:
    text = "规划\n央视网消息：国务院印发《意见》，提出到2027年，全面整治违规占用耕地行为，水质明显改善。"
    assert "全面整治违规占用耕地行为" in names(text, "Goal")


def test_what_is_to_come_about_within_a_year_is_a_goal() -> None:
    text = "福建省民政厅关于平台建设的意见\n一、要求\n（一）正在组织建设门户网站，力争2025年年内推出。"
    assert "2025年年内推出" in names(text, "Goal")


@pytest.mark.parametrize(
    "clause", ["到2019年，市场化电量比重达到了51.71%", "2002年到2025年，组织了评估，促进了服务水平的提高"]
)
def test_what_has_been_reached_is_no_goal(clause: str) -> None:
    assert not names(f"福建省民政厅关于改革的意见\n一、要求\n（一）{clause}。", "Goal")


def test_numbers_of_projects_are_goals_by_the_year_that_the_paper_is_of() -> None:
    text = (
        "福建省发展和改革委员会关于做好项目建设的通知\n各市：\n现将有关事项通知如下：\n"
        "一、抓好竣工\n全年超过28个项目建成或部分建成。\n福建省发展和改革委员会\n2018年7月13日"
    )
    facts = extract(Document(text=text, title=text.partition("\n")[0]))
    (goal,) = (node for node in facts.nodes if node.label == "Goal")
    assert (goal.name, goal.properties["deadline"]) == ("超过28个项目建成或部分建成", "2018-12-31")


def test_trials_that_are_counted_are_goals_and_means_of_four_characters_are_none() -> None:
    counted = "规划\n央视网消息：国家文物局印发《关于开展建设工作的通知》。提出“十四五”期间，将试点建设3至5条主题游径。"
    assert "试点建设3至5条主题游径" in names(counted, "Goal")
    means = "国务院关于高质量发展的意见\n一、发展目标\n对标要求，完善政策，拓展功能，打造对外开放新高地。"
    assert names(means, "Goal") == {"打造对外开放新高地"}


def test_goals_that_are_counted_before_a_colon_are_reached_by_the_year_behind_it() -> None:
    text = "杭州\n杭州的目标中有四个“超过”：力争到2025年，研发投入强度超过4%，新产品产值总和超过8000亿元。"
    facts = extract(Document(text=text, title="杭州"))
    dated = {node.name: node.properties.get("deadline") for node in facts.nodes if node.label == "Goal"}
    assert dated == {"研发投入强度超过4%": "2025-12-31", "新产品产值总和超过8000亿元": "2025-12-31"}


def test_what_is_to_act_together_is_done_and_not_reached() -> None:
    text = "意见印发\n工业和信息化部印发《指导意见》，明确到2027年建成成熟的金融体系，推动贷款、债券等工具联动发力。"
    assert "推动贷款、债券等工具联动发力" in names(text, "Measure")


def test_the_last_day_of_applying_is_no_goal() -> None:
    assert not names(NOTICE + "一、至2017年12月20日申请截止日，申请企业应无到期未验收的项目。", "Goal")


def test_supply_without_a_gap_is_a_goal() -> None:
    text = "规划\n国家能源局印发《能源规划》，提出到2027年，电力供应无缺口，新能源装机达到5亿千瓦。"
    assert "电力供应无缺口" in names(text, "Goal")


def test_what_is_to_be_done_on_the_way_to_a_dated_goal_is_a_measure() -> None:
    text = "规划发布\n水利部印发《节水规划》，提出到2035年，节水制度基本健全，持续优化水价形成机制。"
    assert names(text, "Goal") == {"节水制度基本健全"}
    assert names(text, "Measure") == {"持续优化水价形成机制"}


def test_by_when_something_else_is_to_be_reached_is_not_the_deadline() -> None:
    text = (
        "规划发布\n近日，国务院印发《规划》。《规划》提出，到2035年，体制更加完善，为到本世纪中叶全面建成强国奠定基础。"
    )
    facts = extract(Document(text=text, title="规划发布"))
    assert {n.properties.get("deadline") for n in facts.nodes if n.label == "Goal"} == {"2035-12-31"}


def test_a_time_to_be_cut_is_a_goal_without_a_deadline() -> None:
    text = "福建省人民政府关于优化服务的意见\n一、优化服务\n（一）提高审查效率，力争将审查时间压缩至3周以内。\n"
    assert "将审查时间压缩至3周以内" in names(text, "Goal")


def test_what_is_reckoned_with_is_set_only_by_a_policy_that_says_by_when() -> None:
    plan = "国家能源局近日印发《储能专项行动方案》，预计到2027年，全国储能装机规模达到1.8亿千瓦以上。"
    assert names("国内联播快讯\n" + plan, "Goal") == {"全国储能装机规模达到1.8亿千瓦以上"}
    plan = "某省能源发展规划\n到2030年，全省城镇化率预计达到70%左右。"
    assert names(plan, "Goal") == {"全省城镇化率预计达到70%左右"}
    report = "国际能源署今天发布《能源报告》。报告显示，预计到2030年，中国新增装机容量占比将达到60%。"
    assert not names("国际联播快讯\n" + report, "Goal")


def test_what_a_place_strives_for_by_a_year_is_its_goal() -> None:
    for by in ("2030年", "“十五五”末"):
        text = f"国内联播快讯\n江西力争到{by}，打造3个万亿级产业，形成更多千亿级产业。"
        assert names(text, "Goal") == {"打造3个万亿级产业", "形成更多千亿级产业"}
