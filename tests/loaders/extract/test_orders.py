"""Orders of official documents that a heading, a condition or a lost break hides, and numbers that are no goals."""

from __future__ import annotations

import pytest

from tests.loaders.extract.graphs import names, said

NOTICE = "福建省人民政府办公厅关于加强养老服务工作的通知\n各市、县（区）人民政府：\n现就有关事项通知如下：\n"


def test_a_heading_that_tells_somebody_to_act_is_read_as_an_order() -> None:
    text = NOTICE + "一、对近期返工的人员，有关部门和所在单位要加强健康管理。要设置隔离区，落实监测措施。"
    assert names(text, "Measure") == {"加强健康管理", "设置隔离区", "落实监测措施"}


def test_a_heading_of_two_actions_stays_one_measure() -> None:
    text = NOTICE + "一、优化产业结构，推进绿色发展。健全目录清单。"
    assert names(text, "Measure") == {"优化产业结构，推进绿色发展", "健全目录清单"}


@pytest.mark.parametrize(
    "order", ["对工作不力的要及时督促整改", "该进一步调查处理的及时立案调查", "对能当场协调解决的困难问题要当场解决"]
)
def test_a_short_order_keeps_the_case_that_stands_before_it(order: str) -> None:
    assert order in names(NOTICE + f"一、加强监管。健全制度，{order}。", "Measure")


def test_a_letter_asks_for_something_behind_what_it_encloses() -> None:
    title = "国家核安全局关于征求意见的函\n各有关单位：\n"
    text = title + "现将标准征求意见稿印送给你们，请研究提出书面意见，并于2020年6月10日前反馈我部。\n"
    assert "研究提出书面意见" in names(text, "Measure")
    assert not names(title + "现将名单予以公示，如有异议，请于公示期内向我局反馈。\n", "Measure")


def test_who_was_told_to_act_goes_on_with_what_something_needs() -> None:
    text = NOTICE + "一、加强宣传。省财政厅要加强政策解读。对政策性强的管理问题要开展业务培训，建立咨询渠道。"
    assert {("福建省财政厅", "建立咨询渠道"), ("福建省财政厅", "加强政策解读")} <= said(text, "LEADS")


def test_the_main_tasks_of_something_are_read_behind_the_colon() -> None:
    text = NOTICE + "一、加强监管。中心的主要任务是：开展共性技术研发，整合信息资源。"
    assert {"开展共性技术研发", "整合信息资源"} <= names(text, "Measure")


def test_what_is_founded_is_named_behind_who_calls_it_together() -> None:
    text = NOTICE + "一、加强协调。建立由省农业厅负责召集，省直有关部门参加的联席会议制度。"
    assert "建立由省农业厅负责召集，省直有关部门参加的联席会议制度" in names(text, "Measure")


def test_a_list_of_actors_goes_on_behind_its_comma() -> None:
    text = NOTICE + "一、加强监管。省公安厅、人社厅，省税务局和其他省直部门负责牵头开展联合监管，承担指导督促工作。"
    leading = {agency for agency, measure in said(text, "LEADS") if measure == "承担指导督促工作"}
    assert {"福建省公安厅", "福建省人力资源社会保障厅", "福建省税务局"} <= leading


def test_items_go_on_with_a_blank_behind_their_dot_and_behind_the_heading_of_a_chapter() -> None:
    text = NOTICE + (
        "一、加强组织领导2. 健全制度体系。各地各部门要按照分工抓好落实，完善有关的配套措施，优化服务流程，3. 支持公益捐赠。"
        "完善捐赠政策。二、完善保障条件8.规范执法检查。开展联合检查，加强结果运用，建立健全检查结果公开制度。"
    )
    headings = {"加强组织领导", "健全制度体系", "支持公益捐赠", "完善保障条件", "规范执法检查"}
    assert headings <= names(text, "Measure")


@pytest.mark.parametrize(
    "order",
    [
        "于12月底前报工业和信息化部等国家有关部门",
        "按程序报国务院",
        "省级财政每年给予100万元的补贴资金",
        "养老机构设备纳入购置补贴范围",
        "电子版同时通过“养老服务平台”报送",
        "等级升级给予补差奖励",
        "针对不同风险等级的机构采取差异化监管措施",
    ],
)
def test_reports_payments_and_means_are_orders(order: str) -> None:
    assert order in names(NOTICE + f"一、加强监管。健全制度，{order}。", "Measure")


@pytest.mark.parametrize(
    "clause",
    [
        "年度费用达1000万元以上的示范项目",
        "服务时间应不少于5天",
        "各市任务数见附件1",
        "本措施自发布之日起执行至2099年",
        "根据当年收入增量比率（权重分别占80%和20%）",
    ],
)
def test_what_numbers_qualify_or_allow_is_no_goal(clause: str) -> None:
    text = NOTICE + f"一、加强监管。到2098年，床位达到1000万张，{clause}。"
    assert names(text, "Goal") == {"床位达到1000万张"}


def test_what_is_made_in_numbers_is_a_goal() -> None:
    text = NOTICE + "一、加强监管。到2098年，全省培育示范机构100家以上，服务消费保持15%以上的年均增速。"
    assert names(text, "Goal") == {"全省培育示范机构100家以上", "服务消费保持15%以上的年均增速"}


def test_a_branch_of_the_central_bank_signs_beside_others() -> None:
    text = (
        "福建省民政厅等三部门关于支持养老服务的意见\n为支持养老服务，提出如下措施：\n一、加强监管。健全制度。\n"
        "福建省民政厅 福建省财政厅\n中国人民银行福州中心支行\n2020年12月31日"
    )
    assert {agency for agency, _ in said(text, "ISSUES")} == {
        "福建省民政厅",
        "福建省财政厅",
        "中国人民银行福州中心支行",
    }


@pytest.mark.parametrize(
    "told",
    [
        "专家表示，要创造性开展工作。",
        "多国人士表示，必须予以反对和抵制。",
        "从构建农业创新体系，到推进关键技术攻关，步伐加快。",
        "《条例》的施行，对全面提高管理水平，加快建设专业队伍，具有重要意义。",
        "我们党必须勇于进行自我革命。",
        "创新动能增势向好。",
        "以斗争谋发展则发展兴。",
        "围绕保障和改善民生。",
        "可增加城镇就业人口2万人以上。",
        "审计整改是发挥审计监督作用的重要一环。",
    ],
)
def test_opinions_creeds_and_praise_order_nothing(told: str) -> None:
    meeting = "李强主持召开国务院常务会议\n国务院总理李强主持召开国务院常务会议。会议指出，要健全登记制度。"
    assert names(meeting + told, "Measure") == {"健全登记制度"}


def test_a_post_next_to_another_body_is_not_held_in_the_first() -> None:
    text = "对话会\n国务院总理李强在京同新开发银行行长罗塞芙举行对话会。习近平总书记会见老挝人革党中央总书记通伦。"
    assert {organ for person, organ in said(text, "HOLDS_POST") if person in ("罗塞芙", "通伦")} == set()


@pytest.mark.parametrize("text", ["搞“政绩工程”。", "对接各自发展战略。", "在顺势而为中把握战略主动。"])
def test_bad_programmes_and_strategies_of_nobody_are_no_policies(text: str) -> None:
    assert not names("测试\n" + text, "Policy")


def test_the_comrades_of_an_organ_are_not_the_organ() -> None:
    text = "会议召开\n中共中央政治局召开会议。会议强调，中央政治局的同志要当好党性党风标杆。"
    assert not [name for name in names(text, "Measure") if name.startswith("的")]


def test_what_is_planned_around_something_is_heard_behind_it() -> None:
    text = "整治开始\n文化和旅游部将围绕群众反映强烈的问题，深入纠治强迫购物行为，重点整治虚假宣传问题。"
    assert names(text, "Measure") == {"深入纠治强迫购物行为", "重点整治虚假宣传问题"}


@pytest.mark.parametrize("label", ["具体措施", "主要任务", "重点举措", "推进措施"])
def test_an_order_goes_on_behind_the_label_of_a_list(label: str) -> None:
    found = names(NOTICE + f"一、加强服务监管。{label}：抓好规划组织实施，健全登记制度。", "Measure")
    assert found == {"加强服务监管", "抓好规划组织实施", "健全登记制度"}


@pytest.mark.parametrize(
    "words",
    ["减少固体废物产生和降低危害性的工艺技术设备", "通过服务跟踪平台", "经验反馈体系的建立情况和运转状况"],
)
def test_things_looked_at_and_ways_to_send_order_nothing(words: str) -> None:
    assert names(NOTICE + f"一、加强服务监管。{words}。", "Measure") == {"加强服务监管"}


@pytest.mark.parametrize("order", ["建立情况通报制度", "减少供应商需提交的纸质材料"])
def test_what_is_set_up_or_cut_is_an_order(order: str) -> None:
    assert order in names(NOTICE + f"一、加强服务监管。{order}。", "Measure")


def test_an_order_that_opens_a_list_is_named_without_its_colon() -> None:
    found = names(NOTICE + "一、加强服务监管。养老机构应当提交以下材料：\n（一）登记表；\n（二）合同。", "Measure")
    assert any(name.endswith("提交以下材料") for name in found)
    assert not any(name.endswith("：") for name in found)


@pytest.mark.parametrize(
    "words",
    [
        "在展现服务信息的网页",
        "对确需在进出口环节验核的监管证件",
        "将最终成交电量按零售用户的有效申报电量",
        "对在疫情防控工作中涌现出的先进典型和感人事迹",
        "对检查组提出的检查记录单和整改要求",
        "对节能节水、环境保护和安全生产专用设备",
        "能够独立执行作战任务的武器系统",
        "捐赠额未超过应纳税所得额百分之三十的部分",
        "与客户签订借款合同、担保合同等相关材料",
        "复审结论包括继续有效、修改、修订或废止",
        "复查重点是报批材料的完整性、规范性",
        "拒不执行必须贯彻实施的行业标准",
        "扩建经费",
        "从信息平台导出的纸质版申请表",
        "应当实施现场监察的其他情形",
        "对普查对象实施处罚的依据",
        "对发行人的反馈意见回复时限、报告到期终止时限",
        "在网络、平台等方面的安全解决方案",
        "收取的客户保证金是否实行专户管理",
        "以大数据监测发现的风险隐患问题",
        "从推动全省经济社会发展的战略高度",
        "采矿权人要按照《管理办法》的要求",
        "以及平潭综合实验区牵头部门",
        "联通信函〔2021〕220号",
    ],
)
def test_objects_and_parts_of_something_that_a_comma_cuts_off_order_nothing(words: str) -> None:
    assert words not in names(NOTICE + f"一、加强服务监管。{words}，由民政部门会同有关方面办理。", "Measure")


def test_then_should_begins_an_order() -> None:
    assert "提供必要的说明机制" in names(NOTICE + "一、加强服务监管。如确有必要，则应提供必要的说明机制。", "Measure")


def test_a_commission_for_development_is_no_development() -> None:
    text = NOTICE + "一、加强服务监管。健全登记制度。福建省财政厅福建省发展和改革委员会2018年3月6日 附件下载："
    assert names(text, "Measure") == {"加强服务监管", "健全登记制度"}


@pytest.mark.parametrize(
    "asks", ["你公司应采取有效措施，落实检查报告中提出的要求", "请采取有效措施，落实检查报告中提出的要求"]
)
def test_a_letter_orders_what_it_asks_of_whom_it_goes_to(asks: str) -> None:
    text = f"关于印发《某核电厂核安全检查报告》的通知\n某公司：\n现将检查报告印发给你公司，{asks}。\n国家核安全局\n2020年3月2日"
    assert names(text, "Measure") == {"采取有效措施", "落实检查报告中提出的要求"}


@pytest.mark.parametrize(
    "order",
    [
        "增量资金随固定资金同步预拨50%",
        "剩余部分待抽查考核后兑现",
        "资费按照市场平均价格下浮20%",
        "闲置床位向困难老人免费开放",
        "纸质材料留存民政局备查",
        "护理活动由持有证书的人员实施",
        "养老资金的使用纳入绩效考核",
    ],
)
def test_what_is_done_with_money_and_papers_is_an_order(order: str) -> None:
    assert order in names(NOTICE + f"一、加强服务监管。{order}。", "Measure")


@pytest.mark.parametrize("told", ["首批资金已下达", "海南自由贸易港法颁布实施"])
def test_what_was_done_with_money_is_none(told: str) -> None:
    assert told not in names(NOTICE + f"一、加强服务监管。{told}。", "Measure")


def test_a_letter_without_a_title_is_known_by_the_number_above_whom_it_is_addressed_to() -> None:
    text = "工信厅科函〔2021〕216号\n有关省、自治区、直辖市工业和信息化主管部门，有关中央企业：\n工业和信息化部组织开展了复核评价。\n通过复核的企业要加大技术投入。\n工业和信息化部办公厅\n2021年8月31日"
    assert said(text, "ISSUES") == {("工业和信息化部办公厅", "工信厅科函〔2021〕216号")}
    assert ("工信厅科函〔2021〕216号", "加大技术投入") in said(text, "CONTAINS")


@pytest.mark.parametrize(
    "order",
    [
        "远景规划建设湿地公园",
        "周密部署",
        "分专题有所侧重进行宣讲",
        "依照本计划加强协调沟通",
        "作出保留、整改、撤销的处理",
        "结合近年来工作情况进行自查并填写报告书",
        "汇总“十三五”以来受理的项目信息",
        "参照执行产业园区电价政策",
        "可采取“一企一策”方式重点扶持",
        "标杆上网电价改为“基准价+上下浮动”",
        "价格联动机制不再执行",
        "机关人员编制统一按照5%的比例进行精减",
        "省专项资金每年择优扶持一批引领带动力强的平台经济示范项目",
        "书面通知有关部门",
        "不再保留单设的乡村振兴局",
        "超常规不违规加快推进",
        "应对下属单位的设备活动承担全面管理责任",
    ],
)
def test_orders_that_begin_with_an_adverb_a_ground_or_a_matter(order: str) -> None:
    assert order.removeprefix("应") in names(NOTICE + f"一、加强监管。健全制度，{order}。", "Measure")


@pytest.mark.parametrize(
    "told",
    [
        "新建的砖混房屋开裂较微",
        "延伸长度一般为0.5米",
        "转运中心工程135亿元、基地工程46.2亿元",
        "未将说明材料报主管机关备案",
    ],
)
def test_findings_sums_and_what_was_neglected_are_no_orders(told: str) -> None:
    assert names(NOTICE + f"一、加强监管。健全制度，{told}。", "Measure") == {"健全制度"}


def test_what_a_word_means_is_no_order() -> None:
    meaning = "本意见所称政务新媒体，是指机关在第三方平台上开设的政务账号或应用，以及自行开发建设的移动客户端等。"
    assert names(NOTICE + f"一、加强监管。健全制度。{meaning}", "Measure") == {"健全制度"}


def test_what_is_done_to_an_organ_is_not_led_by_it() -> None:
    text = NOTICE + "一、深化改革。国家信访局由国务院办公厅管理的国家局调整为国务院直属机构。省科技厅加强管理。"
    assert {who for who, _ in said(text, "LEADS")} == {"福建省科技厅"}
    assert any("调整为国务院直属机构" in measure for measure in names(text, "Measure"))


def test_the_units_of_a_committee_are_not_the_committee() -> None:
    text = "首都规划建设委员会召开会议\n首都规划建设委员会召开会议。会议强调，首规委成员单位要带头执行规划。"
    assert "首都规划建设委员会" not in {who for who, what in said(text, "LEADS") if "带头执行规划" in what}


def test_a_list_of_what_is_to_be_bound_together_is_no_list_of_orders() -> None:
    text = NOTICE + (
        "（一）申报示范平台需提交材料（统一用A4纸打印，按下列顺序装订成册）\n1.服务企业名单（100家以上）。\n"
        "2.开展服务活动的相关证明材料（如通知、图片等）。\n（二）加强监管。健全制度。"
    )
    assert not {name for name in names(text, "Measure") if "名单" in name or "证明材料" in name}
    assert "健全制度" in names(text, "Measure")


@pytest.mark.parametrize(
    "order",
    [
        "相关信息列入企业信用记录",
        "评审结果经省民政厅审定后在门户网站公示",
        "以实际贡献、群众公认作为评判标准",
        "由主编单位报标准委",
        "企业申请书的纸质材料留存各设区市备查",
        "体育测试全部实施全国统考",
        "具体实施方案按基建程序报批",
        "具体事宜请商有关方面办理",
        "各地分类有序做好滞留人员的疏解",
    ],
)
def test_orders_told_by_what_becomes_of_a_matter(order: str) -> None:
    assert order.removeprefix("各地") in names(NOTICE + f"一、加强监管。健全制度，{order}。", "Measure")


@pytest.mark.parametrize(
    "told",
    [
        "包括支持性文件等",
        "备案需提交的材料",
        "搭建线上服务平台情况",
        "联动单位在利用提醒功能的同时",
        "按照国家统计局建立的监测制度",
        "依托平台企业灵活就业的人员",
        "结合条例出台实施",
        "采用标准的原文",
    ],
)
def test_papers_grounds_and_those_whom_it_is_about_are_no_orders(told: str) -> None:
    assert names(NOTICE + f"一、加强监管。健全制度，{told}。", "Measure") == {"健全制度"}


@pytest.mark.parametrize(
    ("told", "order"),
    [
        ("申请单位向主管部门提交材料", "向主管部门提交材料"),
        ("列入名单的申报单位也要针对问题改进提升", "针对问题改进提升"),
        ("要求各提名单位（推荐单位）加强指导", "加强指导"),
        ("明确县级以上地方人民政府加强统筹规划", "加强统筹规划"),
        ("评审专家组及每位评审专家以书面形式出具意见", "以书面形式出具意见"),
    ],
)
def test_who_is_told_is_no_part_of_the_order(told: str, order: str) -> None:
    assert order in names(NOTICE + f"一、加强监管。健全制度，{told}。", "Measure")


def test_a_bracket_that_is_never_closed_opens_a_clause() -> None:
    text = NOTICE + "一、加强监管。进入页面进行注册（真实、有效填写注册信息，确认后提交申请。"
    assert {"进入页面进行注册", "真实、有效填写注册信息"} <= names(text, "Measure")


def test_the_publishing_organ_leads_what_it_has_checked() -> None:
    text = NOTICE + "一、加强监管。评审结果经省民政厅审定后在门户网站公示。"
    assert ("福建省民政厅", "评审结果经省民政厅审定后在门户网站公示") in said(text, "LEADS")


def test_an_organ_acts_from_a_fund_behind_the_comma() -> None:
    text = NOTICE + "一、加强支持。请南平市财政局会同南平市民政局从省级切块下达的专项资金中，优先给予示范基地补助。"
    assert ("南平市财政局", "优先给予示范基地补助") in said(text, "LEADS")
    assert ("南平市民政局", "优先给予示范基地补助") in said(text, "SUPPORTS")


def test_a_heading_of_four_characters_may_order() -> None:
    assert "加强管理" in names(NOTICE + "一、加强管理\n（一）健全登记制度。", "Measure")


@pytest.mark.parametrize(
    "order",
    [
        "所取得的报刊发行收入和印刷收入免征增值税",
        "职工在事业单位的工作年限合并计算为转制后企业的工作年限",
        "研发经费投入分段补助政策执行期限延续三年",
        "绩效考核结果作为选拔任用医院领导班子成员的重要参考",
        "国际贸易“单一窗口”标准版增加舱单申报功能",
        "在年中和年末向国务院报告执行成效",
        "通过经济管理指标考核医院经济运行管理情况",
        "通过深化改革破解体制机制问题",
        "所需的建设用地计划指标由省级予以统筹调剂安排",
        "参照三线企业调整改造的优惠政策扶持军队三线企业",
        "完成有关的工艺评定和工艺试验项目",
        "系统总结提案工作在完善制度机制、提高提案质量等方面的成功经验和有效做法",
        "在申请表中备注",
        "连同申请材料原件直接送交省质监局",
        "预留份额阶段性提高的政策延续到2023年底",
        "科技成果转化参照《福建省促进成果转化若干规定》有关政策执行",
        "列入清欠台账",
        "特别重大的按程序向省政府报告",
        "参照上述要求推荐申报",
        "按上述顺序装订成册",
        "写明联系人及电话",
    ],
)
def test_orders_told_by_what_is_granted_counted_or_looked_into(order: str) -> None:
    assert order in names(NOTICE + f"一、加强监管。健全制度，{order}。", "Measure")


@pytest.mark.parametrize(
    "told",
    [
        "业务收支结余=医疗收支结余+其他收入",
        "普查机构及其工作人员",
        "租赁和商务服务业",
        "根据各设区市推荐申报意见",
        "根据国家认监委组织起草的管理体系建设指南（以下称《指南》）",
        "提醒广大用户",
        "其他依法应当公布的信息",
        "对经认定的小型企业创业创新示范基地",
        "全省对三项社会保险单位缴费部分免征的政策",
        "引进的外资项目",
        "带动行业转型升级与创新发展的研究机构",
        "凡对重大工业项目有突出贡献的各类商协会和社会个人",
        "重点应用领域",
        "监管是医院提供高质量服务的重要保障",
        "受理电信用户申诉29052件",
        "允许银行根据平台订单记录、物流运输等信息",
        "变更单位名称、注册地址和法定代表人",
        "针对企业当前面临的生产经营困难",
        "适应改造提升传统产业需要",
        "研究制定各项涉企政策过程中",
        "对可能影响企业正常生产经营的政策调整",
        "主导的融资担保公司按比例给予担保",
        "办理材料：营业执照、投保单",
    ],
)
def test_formulas_those_who_work_somewhere_and_whom_a_list_names_are_no_orders(told: str) -> None:
    assert names(NOTICE + f"一、加强监管。健全制度，{told}。", "Measure") == {"健全制度"}


@pytest.mark.parametrize(
    ("told", "order"),
    [
        ("各地组织三级公立医院完成电子病历的编码和术语转换工作", "组织三级公立医院完成电子病历的编码和术语转换工作"),
        ("请省级主管部门和行业协会按照《办法》规定的条件进行初审", "按照《办法》规定的条件进行初审"),
        ("中小企业服务平台、创业创新示范基地要广泛发动、积极参与", "广泛发动、积极参与"),
        ("接受投诉举报的清欠办应当立即受理", "立即受理"),
        ("企业发生有关的重大变化（如合并、分立）应在15日内向认定机构报告", "在15日内向认定机构报告"),
        ("规定适用范围、标准、条件等应当依法及时向社会公开", "适用范围、标准、条件等应当依法及时向社会公开"),
    ],
)
def test_whom_an_order_tells_is_cut_off_before_its_attributes(told: str, order: str) -> None:
    assert order in names(NOTICE + f"一、加强监管。{told}。", "Measure")


def test_a_matter_and_who_is_in_charge_of_it_are_one_order() -> None:
    matter = "涉及普查经费方面的事项，由省财政厅负责和协调"
    text = NOTICE + f"一、加强组织。{matter}；涉及名录方面的事项，由省民政厅负责和协调。"
    assert ("福建省财政厅", matter) in said(text, "LEADS")
    assert "由省民政厅负责和协调" not in names(text, "Measure")


def test_a_meeting_or_the_comrades_of_an_organ_are_not_the_organ() -> None:
    text = (
        NOTICE + "一、改进作风。国务院领导同志要深入基层。国务院全体会议的组织工作由国务院办公厅负责。"
        "行政法规的解释工作由国务院法制机构承办。"
    )
    assert not {what for who, what in said(text, "LEADS") if who == "国务院"}
    assert ("国务院办公厅", "国务院全体会议的组织工作由国务院办公厅负责") in said(text, "LEADS")
    assert ("国务院法制机构", "行政法规的解释工作由国务院法制机构承办") in said(text, "LEADS")


def test_a_paragraph_that_orders_and_ends_with_carrying_out_is_no_list_of_bodies() -> None:
    text = NOTICE + "一、抓好落实。细化任务措施。\n省民政厅要完善督查机制，推动党中央、国务院的工作部署贯彻落实。"
    assert {who for who, what in said(text, "LEADS") if what == "细化任务措施"} == set()
    assert ("福建省民政厅", "完善督查机制") in said(text, "LEADS")


def test_the_members_of_an_organ_act_for_it_and_make_up_nothing() -> None:
    text = NOTICE + "一、严格纪律。省人民政府组成人员要严格执行请示报告制度。"
    assert ("福建省人民政府", "严格执行请示报告制度") in said(text, "LEADS")


@pytest.mark.parametrize(
    ("told", "order"),
    [
        ("档案移交归档时应填写移交清单", "填写移交清单"),
        ("建设单位在档案验收时应向验收组提供材料", "向验收组提供材料"),
        ("必要时应当建立繁育基地", "必要时应当建立繁育基地"),
        ("有关部门、地方人民政府对转交的投诉事项应当依法及时处理", "对转交的投诉事项应当依法及时处理"),
        ("某型运输容器应严格按照设计要求进行检验", "严格按照设计要求进行检验"),
        ("各项重点工作要抓紧推进", "各项重点工作要抓紧推进"),
        ("条件成熟的及早组织实施", "条件成熟的及早组织实施"),
        ("停建项目的档案由建设单位保存", "停建项目的档案由建设单位保存"),
        ("附属设施用地取消现行上限15亩的规定", "附属设施用地取消现行上限15亩的规定"),
        ("重大事项按程序报批", "重大事项按程序报批"),
        ("网络数据处理者应当建立投诉渠道", "建立投诉渠道"),
        ("叮嘱要善始善终做好防汛救灾", "善始善终做好防汛救灾"),
        ("女青年只征集应届高中毕业生", "女青年只征集应届高中毕业生"),
        ("体格条件按照国防部颁发的《体格条件》和有关规定执行", "体格条件按照国防部颁发的《体格条件》和有关规定执行"),
        ("及时整改检查发现的问题", "及时整改检查发现的问题"),
        ("督促企业整改巡查发现的隐患", "督促企业整改巡查发现的隐患"),
        ("明确“一件事”办理流程", "明确“一件事”办理流程"),
        ("开展食品安全专项整治行动，目的是提升安全水平", "开展食品安全专项整治行动"),
        ("国际社会应采取措施支持战后重建", "采取措施支持战后重建"),
        ("党员、干部既要关心支持民营企业发展", "关心支持民营企业发展"),
        ("对普通投资者要强化风险承受能力评估", "对普通投资者要强化风险承受能力评估"),
        ("对外承包工程的单位应当制定应急预案", "制定应急预案"),
        ("定期（每二年或三年）组织专家进行评估", "定期（每二年或三年）组织专家进行评估"),
        ("要按照法律法规要求100%落实进货查验制度", "按照法律法规要求100%落实进货查验制度"),
        ("陷入困境的贫困户按“急难型”予以临时救助", "陷入困境的贫困户按“急难型”予以临时救助"),
        ("通过显示屏滚动播放美食宣传片", "通过显示屏滚动播放美食宣传片"),
        ("不断健全执法制度、完善执法程序、创新执法方式", "不断健全执法制度、完善执法程序、创新执法方式"),
        ("负责组织实施计划规定的各项工作", "负责组织实施计划规定的各项工作"),
        ("科技创新券优先对培育对象的支出予以补助", "科技创新券优先对培育对象的支出予以补助"),
        ("前2年可全部免收或返还", "前2年可全部免收或返还"),
        ("分阶段（中间试验、工业性试验）给予资金资助", "分阶段（中间试验、工业性试验）给予资金资助"),
        ("试点企业条件请按照《甲通知》（某发〔2019〕6号）执行", "试点企业条件请按照《甲通知》（某发〔2019〕6号）执行"),
        (
            "全年总结报告于2020年12月15日前书面报省某领导小组办公室",
            "全年总结报告于2020年12月15日前书面报省某领导小组办公室",
        ),
        ("着力用党的创新理论凝心铸魂", "着力用党的创新理论凝心铸魂"),
        ("首先要启动应急预案", "启动应急预案"),
        ("学费按学年或学期收取", "学费按学年或学期收取"),
        ("代办费一律按实结算", "代办费一律按实结算"),
        ("当场或者在五日内一次告知申请人需要补正的内容", "当场或者在五日内一次告知申请人需要补正的内容"),
        ("审核并汇总填报《汇总表》", "审核并汇总填报《汇总表》"),
    ],
)
def test_a_matter_or_an_occasion_before_an_order(told: str, order: str) -> None:
    assert order in names(NOTICE + f"一、加强监管。{told}。", "Measure")


@pytest.mark.parametrize(
    "aside",
    [
        "对可养区内需要升级改造的规模养猪场，在环境允许的情况下引导重建",
        "省直部门按照职责分工，加强协作",
        "根据国家有关标准规范，编制归档说明",
        "监察人员与被监察单位有利害关系，可能影响公正的，应当回避",
        "按照干部管理权限，报上级审核",
        "满足以下要求，填写申请表",
        "根据各地已上报的矿山选址项目，进行筛选",
        "根据全省项目建设五年推进计划，分解任务",
        "对在非集中征缴期缴费参保和断缴人员再参保，设置待遇等待期",
        "依托国土空间规划“一张图”，统筹各类专项规划",
        "按照“统筹兼顾、环境优先”的原则，进行选址",
        "销售的检测仪内含有一枚镍-63放射源，进行登记",
        "本办法适用于国家国防科技工业局负责审批的项目的档案管理工作",
    ],
)
def test_whom_it_is_about_by_which_rule_or_where_it_applies_is_no_order(aside: str) -> None:
    found = names(NOTICE + f"一、加强监管。{aside}。", "Measure")
    assert not {
        name
        for name in found
        if name.startswith(
            ("对可养区", "对在", "依托", "按照", "根据", "满足", "销售的", "监察人员", "负责审批", "本办法")
        )
    }


def test_what_is_granted_to_those_it_is_for_stays_an_order() -> None:
    text = NOTICE + "一、加强扶持。对转为企业的小微企业给予不低于5年的过渡期；对煤炭实施税率为零的进口税率。"
    assert {"对转为企业的小微企业给予不低于5年的过渡期", "对煤炭实施税率为零的进口税率"} <= names(text, "Measure")


def test_short_steps_that_publish_something_are_steps() -> None:
    text = NOTICE + "一、工作程序\n1．发布目录。工业和信息化部将目录向社会公布。\n2．发布名单。省民政厅组织宣传。"
    assert {"发布目录", "发布名单"} <= names(text, "Measure")


def test_departments_that_one_acts_with_are_no_part_of_what_is_done() -> None:
    text = NOTICE + "一、加强保障。农业农村部门会同发改、商务等部门建立联席会议制度。"
    assert "建立联席会议制度" in names(text, "Measure")


def test_an_association_that_is_asked_to_assist_supports_and_an_organ_that_tells_the_public_leads() -> None:
    text = NOTICE + "一、组织申报\n请中国电力企业联合会配合做好申报培训工作。省民政厅向全社会发布示范企业名单。"
    assert ("中国电力企业联合会", "配合做好申报培训工作") in said(text, "SUPPORTS")
    assert ("福建省民政厅", "向全社会发布示范企业名单") in said(text, "LEADS")


def test_a_plan_made_by_another_plan_and_a_principle_to_choose_by_are_orders() -> None:
    text = NOTICE + "一、加强统筹。围绕发展纲要高质量编制各领域专项规划；坚持特色鲜明的原则推荐企业。"
    assert {"围绕发展纲要高质量编制各领域专项规划", "坚持特色鲜明的原则推荐企业"} <= names(text, "Measure")


def test_by_whose_demand_something_is_done_is_no_goal() -> None:
    goal = "一、加强监管。到2099年底，各级行政执法部门要严格按照国务院办公厅要求，全面推行行政执法公示制度。"
    assert not {name for name in names(NOTICE + goal, "Goal") if name.endswith("要求")}


def test_what_a_law_is_for_is_no_order() -> None:
    said_so = "会议指出，制定这部法律，目的是把理论和实践成果转化为国家意志，健全意识制度机制。会议要求，要加强宣传。"
    assert names(f"中央政治局召开会议\n中共中央政治局召开会议。{said_so}", "Measure") == {"加强宣传"}


def test_what_is_looked_into_is_counted_and_no_order_each() -> None:
    text = "一、加强监管。重点检查2方面内容：法定职责落实情况；建立现代职业教育体系情况。"
    assert "重点检查2方面内容" in names(NOTICE + text, "Measure")


def test_what_is_to_be_done_with_what_has_failed_is_an_order() -> None:
    text = NOTICE + "一、召回不合格的食品，由企业所在地市场监管部门监督实施。"
    assert "召回不合格的食品" in names(text, "Measure")
    doubted = NOTICE + "一、公示有异议的机构，由省民政厅进行核实。"
    assert "公示有异议的机构" not in names(doubted, "Measure")


def test_an_organ_that_punishes_is_no_department() -> None:
    text = (
        "福建省人民政府办公厅关于治安的通知\n各市：\n现将有关事项通知如下：\n一、省公安厅坚决惩处组织非法集资的机构。"
    )
    assert ("福建省公安厅", "坚决惩处组织非法集资的机构") in said(text, "LEADS")


def test_a_special_product_is_developed_and_a_mechanism_founded() -> None:
    text = NOTICE + "一、发展以林果为主的特色产业，建立促进农民增收的长效机制。"
    assert {"发展以林果为主的特色产业", "建立促进农民增收的长效机制"} <= names(text, "Measure")


@pytest.mark.parametrize("order", ["重点监管抽查不合格的企业", "约谈逾期未报的单位", "公布抽检不合格的产品"])
def test_what_is_done_to_those_who_failed_is_an_order(order: str) -> None:
    assert order in names(NOTICE + f"一、{order}，由省市场监管局负责。", "Measure")


def test_why_something_must_be_done_is_an_order_of_a_document() -> None:
    text = NOTICE + "一、加强耕地保护，是保障国家粮食安全的重要基础，必须坚持最严格的保护制度。"
    assert "加强耕地保护" in names(text, "Measure")
    said_so = "讲话\n央视网消息：习近平指出，推进中国式现代化，是一项前无古人的开创性事业，必须增强忧患意识。"
    assert "推进中国式现代化" not in names(said_so, "Measure")


@pytest.mark.parametrize(
    ("clause", "measure"),
    [
        (
            "参照省政府《通行费减征办法》执行高速公路优惠计费模式",
            "参照省政府《通行费减征办法》执行高速公路优惠计费模式",
        ),
        ("要通过政府网站、电视报刊等网络媒体持续有效地宣传政策", "通过政府网站、电视报刊等网络媒体持续有效地宣传政策"),
        (
            "通过网站、对接活动等形式向社会发布项目成果和技术需求",
            "通过网站、对接活动等形式向社会发布项目成果和技术需求",
        ),
        ("机库的补贴对象扩大到从事农业生产的个人", "机库的补贴对象扩大到从事农业生产的个人"),
        ("视情节按规定列入黑名单等处理", "视情节按规定列入黑名单等处理"),
        ("创客由入驻管理机构统一代为申请", "创客由入驻管理机构统一代为申请"),
        ("省财政资金一次性奖励50万元", "省财政资金一次性奖励50万元"),
        ("申请对象网络填写申请并上传附件材料", "申请对象网络填写申请并上传附件材料"),
        ("有色金属行业计量规范由冶金工业出版社出版", "有色金属行业计量规范由冶金工业出版社出版"),
        ("需注明申报人员的通讯地址", "注明申报人员的通讯地址"),
        ("校企共同制定实习实训计划", "共同制定实习实训计划"),
        ("首批将遴选认定约15个地区", "遴选认定约15个地区"),
        ("各市可视情况开展现场核查，并于4月30日前将备案材料报省科技厅", "于4月30日前将备案材料报省科技厅"),
    ],
)
def test_forms_of_orders_by_whom_how_and_for_whom(clause: str, measure: str) -> None:
    assert measure in names(NOTICE + f"一、申报工作\n{clause}。", "Measure")


def test_what_was_cut_out_of_a_quote_is_no_order() -> None:
    text = NOTICE + "一、有效期内的国家“引才引智示范基地”（含“成果示范推广基地”），应按要求填报工作总结。"
    assert names(text, "Measure") == {"按要求填报工作总结"}


def test_those_who_are_sought_are_described_over_several_clauses() -> None:
    text = NOTICE + "一、大力引进研究方向处于科技前沿，从事探索性研究，能够领衔重大任务的顶尖人才。"
    (whole,) = names(text, "Measure")
    assert whole.endswith("能够领衔重大任务的顶尖人才")
    listed = NOTICE + "一、着力引进具有原始创新能力的科学家，具有开拓能力的企业家。"
    assert "着力引进具有原始创新能力的科学家" in names(listed, "Measure")


def test_two_objects_of_one_effort_are_one_order() -> None:
    text = "食品安全\n国务院食安办今天部署食品安全监管工作，要求各地加大对食品生产企业，以及食品销售企业监督检查力度。"
    assert "加大对食品生产企业，以及食品销售企业监督检查力度" in names(text, "Measure")


def test_practices_that_are_watched_over_several_clauses_are_one_order() -> None:
    whole = "重点监督农业领域的养殖污染，城镇领域的生活污水污染，以及固体废物领域的违法倾倒等问题"
    assert whole in names(NOTICE + f"一、加强检查。{whole}。", "Measure")


@pytest.mark.parametrize(
    ("clauses", "order"),
    [
        ("重点打击非法集资行为，加强宣传教育，以及时发现和处置诈骗问题", "加强宣传教育"),
        ("重点整治养老机构安全隐患，建立工作台账，以及无证经营、欺老虐老等问题", "建立工作台账"),
        ("奖励优秀护理员，符合条件的可纳入省级高层次的技能人才库", "奖励优秀护理员"),
        ("实施”康养福建”行动，打造”福见康养”品牌", "打造”福见康养”品牌"),
    ],
)
def test_clauses_that_stand_by_themselves_stay_apart(clauses: str, order: str) -> None:
    assert order in names(NOTICE + f"一、加强检查。{clauses}。", "Measure")


def test_what_a_project_costs_is_no_order() -> None:
    text = NOTICE + "一、加快建设。该项目总投资5亿元，其中中央财政资金补助1亿元。"
    assert "中央财政资金补助1亿元" not in names(text, "Measure")
