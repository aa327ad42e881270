"""What organs announce of their own, and which policy an unnamed notice is."""

from __future__ import annotations

import pytest

from tests.loaders.extract.graphs import names, said


def test_what_an_organ_will_do_goes_on_in_the_next_sentence() -> None:
    text = (
        "托育服务不断完善\n今年，国家卫生健康委将推动出台《托育服务条例》，支持社区开办托育点。同时，培训托育从业人员。"
    )
    assert ("国家卫生健康委", "培训托育从业人员") in said(text, "LEADS")
    assert not said(text, "ISSUES") and not said(text, "CONTAINS")


def test_a_notice_that_sets_up_a_programme_is_that_of_the_programme() -> None:
    text = "通知印发\n应急管理部日前印发通知，部署开展老旧厂房消防安全整治行动，排查厂房消防设施。"
    assert said(text, "ISSUES") == {("应急管理部", "老旧厂房消防安全整治行动")}
    assert ("老旧厂房消防安全整治行动", "排查厂房消防设施") in said(text, "CONTAINS")
    assert not said(text, "LEADS")


def test_organs_that_carry_out_their_programme_together_lead_its_measures() -> None:
    text = "服务措施推出\n商务部、财政部近日发布通知，联合开展2025年老字号焕新专项行动，推出6项服务措施。包括开展老字号诊断，培训传承人才。"
    assert {("商务部", "培训传承人才"), ("财政部", "培训传承人才")} <= said(text, "LEADS")


def test_the_title_that_the_next_sentence_begins_with_is_what_was_issued() -> None:
    text = "两部门发布意见\n近日，商务部、财政部联合发布意见，规范二手车出口。《关于规范二手车出口秩序的意见》明确了积极建立车辆检测制度。"
    policy = "关于规范二手车出口秩序的意见"
    assert said(text, "ISSUES") == {("商务部", policy), ("财政部", policy)}
    assert (policy, "积极建立车辆检测制度") in said(text, "CONTAINS")


def test_a_headline_that_paraphrases_a_title_names_no_policy_of_its_own() -> None:
    text = (
        "# 夜间经济和文旅消费融合发展意见发布\n\n近日，商务部发布《关于推进夜间文旅消费的意见》，提出延长场馆开放时间。"
    )
    assert names(text, "Policy") == {"关于推进夜间文旅消费的意见"}


def test_fields_that_a_meeting_or_a_plan_sets_are_measures() -> None:
    meeting = "会议引发反响\n会议围绕着力建设海绵城市、着力修复城市河道等六个方面部署了重点任务。"
    assert names(meeting, "Measure") == {"着力建设海绵城市", "着力修复城市河道"}
    plan = "意见发布\n商务部近日发布《关于培育夜间消费的意见》，在延长开放时间、培育夜间商圈等方面提出了12项举措。"
    assert names(plan, "Measure") == {"延长开放时间", "培育夜间商圈"}


def test_the_field_in_which_something_is_proposed_is_itself_a_measure() -> None:
    text = "计划发布\n商务部近日发布《夜间消费行动计划》。在完善夜间交通网络方面，提出延长地铁运营时间。"
    assert names(text, "Measure") == {"完善夜间交通网络", "延长地铁运营时间"}


def test_numbers_to_be_reached_and_what_places_have_set_up_by_a_year_are_goals() -> None:
    text = "计划发布\n商务部近日发布《夜间消费行动计划》，力争实现到2030年，各地基本建立夜间消费统计制度，未来三年共建20个夜市示范项目。"
    assert names(text, "Goal") == {"各地基本建立夜间消费统计制度", "共建20个夜市示范项目"}


def test_an_order_goes_on_behind_a_semicolon() -> None:
    text = "部署工作\n应急管理部日前部署节日值守。要求各地加强景区巡查；对地下商场等重点场所，夜市等重点业态，排查消防隐患。"
    assert "排查消防隐患" in names(text, "Measure")
    assert not said(text, "LEADS")


def test_what_an_organ_deploys_to_others_is_theirs_to_do() -> None:
    text = "部署工作\n为应对台风影响，国家卫生健康委近日部署各地做好灾后防疫，要求各地各单位针对安置点，加强饮水监测。"
    assert "加强饮水监测" in names(text, "Measure")
    assert not said(text, "LEADS")


def test_an_organ_with_a_short_name_deploys_its_own_activity() -> None:
    text = "活动开展\n重阳节来临之际，全国妇联部署开展敬老服务活动，组织志愿者走访老年家庭。"
    assert ("全国妇联", "组织志愿者走访老年家庭") in said(text, "LEADS")
    assert not said(text.replace("全国妇联部署", "各级组织按照全国妇联部署"), "LEADS")


def test_counted_organs_deploy_their_own_activity_unless_they_call_on_others() -> None:
    text = "活动启动\n日前，全国妇联、教育部等16个部门部署开展寒假关爱服务活动，组织志愿者走访困难家庭。"
    assert {("全国妇联", "组织志愿者走访困难家庭"), ("教育部", "组织志愿者走访困难家庭")} <= said(text, "LEADS")
    assert not said(text.replace("组织志愿者", "动员各地志愿者"), "LEADS")


def test_what_a_province_does_over_five_years_goes_on_to_the_last_semicolon() -> None:
    text = "新风采\n“十五五”期间，福建把建设产业体系作为首位任务，集中力量培育主导产业；优化营商环境；守住安全底线。全省地区生产总值增长。"
    assert {"优化营商环境", "守住安全底线"} <= names(text, "Measure")
    assert "持续扩大有效益的投资" in names("新篇章\n今年，福建将巩固回升向好态势，持续扩大有效益的投资。", "Measure")


def test_of_organs_that_deploy_together_the_first_leads() -> None:
    text = "工作部署\n教育部日前会同公安部、国家消防救援局等部门部署校园安全工作，将健全校园巡查制度。"
    assert ("教育部", "健全校园巡查制度") in said(text, "LEADS")
    assert not {who for who, _ in said(text, "LEADS")} & {"公安部", "国家消防救援局"}


def test_a_notice_named_without_brackets_is_what_was_issued() -> None:
    text = "两部门发布通知\n商务部、财政部近日发布促进二手车出口健康发展的通知，将建立车辆检测制度。"
    assert said(text, "ISSUES") == {(who, "促进二手车出口健康发展的通知") for who in ("商务部", "财政部")}


def test_a_headline_may_leave_out_the_years_of_a_plan() -> None:
    text = "# 商务部印发《夜市建设三年行动计划》\n\n今天，商务部印发《夜市建设三年行动计划（2025—2027年）》，要求改造夜市设施。"
    assert len(names(text, "Policy")) == 1
    other = "# 商务部印发计划\n\n今天，商务部印发《夜市建设行动计划（2025—2027年）》，修改《夜市建设行动计划（2022—2024年）》。"
    assert len(names(other, "Policy")) == 2


def test_fields_that_one_action_is_about_are_not_split() -> None:
    text = "政策出台\n商务部近日印发《夜市政策》，提出鼓励银行围绕扩大夜间消费、支持夜市创业等领域，优化金融服务。"
    assert "支持夜市创业" not in names(text, "Measure")


def test_a_general_word_stands_for_the_one_title_of_the_headline() -> None:
    text = "# 《关于促进夜市发展的若干措施》出台\n\n今天，商务部等5个部门联合出台文件，包括改造夜市设施，延长夜市时间。"
    assert said(text, "ISSUES") == {("商务部", "关于促进夜市发展的若干措施")}
    assert ("关于促进夜市发展的若干措施", "延长夜市时间") in said(text, "CONTAINS")


def test_tasks_by_which_an_end_is_sought_are_split() -> None:
    text = "两部门出台意见\n民政部等两部门日前出台意见，要求各地各部门通过开展家庭探访、健全转介机制等五项措施，提升儿童福利水平。"
    assert {"开展家庭探访", "健全转介机制"} <= names(text, "Measure")


def test_a_digest_has_no_year_in_common_and_a_plan_begins_in_its_first() -> None:
    brief = "今天，商务部印发《夜市行动方案》。到2027年，夜市客流超过5亿人次。"
    digest = f"# 《夜间交通规划（2026—2030年）》印发\n\n规划提出改造车站。\n\n# 方案印发\n\n{brief}\n"
    assert names(digest, "Goal") == {"夜市客流超过5亿人次"}


def test_a_rule_called_by_its_kind_says_what_is_to_be_done() -> None:
    text = "办法发布\n商务部近日发布《夜市管理办法》，夜市是城市的窗口。管理办法明确对夜市实行分类管理。"
    assert said(text, "CONTAINS") == {("夜市管理办法", "对夜市实行分类管理")}


def test_what_is_owed_is_no_order() -> None:
    text = "公告发布\n财政部近日发布公告明确，对商户应缴纳的摊位费等3项收费，缓缴一个季度。"
    assert names(text, "Measure") == {"缓缴一个季度"}


def test_counted_tasks_are_split_also_behind_more_than_one_opening_verb() -> None:
    text = "规划印发\n商务部近日印发《夜市规划》，明确提出加强夜市资源调查、提高夜市服务水平等8方面重点任务。"
    assert names(text, "Measure") == {"加强夜市资源调查", "提高夜市服务水平"}
    other = "规划印发\n商务部近日印发《夜市改造规划》。《规划》提出将全面实施加强夜市调查、改造夜市街区等五大重点任务。"
    assert names(other, "Measure") == {"加强夜市调查", "改造夜市街区"}


def test_what_a_rule_includes_is_a_measure_and_whom_it_is_for_is_none() -> None:
    text = "意见印发\n商务部近日印发《夜市意见》。《意见》包括实施夜市报告制度；对于跨区经营商户，简化登记手续。"
    assert names(text, "Measure") == {"实施夜市报告制度", "简化登记手续"}


def test_what_the_nation_will_build_in_places_is_read() -> None:
    text = "我国将建设冷链基地\n记者从商务部了解到，我国将在北京、安徽等地建设10个冷链基地。"
    assert names(text, "Measure") == {"在北京、安徽等地建设10个冷链基地"}


def test_those_who_launch_a_programme_of_their_own_lead_what_it_does() -> None:
    text = "行动部署\n今天，全国妇联部署深化推进“春芽计划—共成长”行动，积极发展面向女童的健康教育。"
    assert names(text, "Policy") == {"“春芽计划—共成长”行动"}
    assert said(text, "LEADS") == {("全国妇联", "积极发展面向女童的健康教育")}


def test_of_those_who_launch_together_with_others_the_first_leads() -> None:
    text = "行动部署\n日前，海关总署会同财政部部署开展2025年跨境贸易提速专项行动，提升通关效率。"
    assert said(text, "LEADS") == {("海关总署", "提升通关效率")}


def test_those_who_tell_others_to_carry_out_a_programme_lead_nothing() -> None:
    text = "行动部署\n日前，全国妇联部署开展“春芽计划”行动，要求各地加强关爱服务。"
    assert not said(text, "LEADS")


def test_what_all_the_issuers_of_an_unnamed_paper_will_do_together() -> None:
    text = "指引印发\n近日，民政部、财政部印发文件，将联合建立信息共享制度。鼓励社会力量参与救助。"
    assert said(text, "LEADS") == {("民政部", "联合建立信息共享制度"), ("财政部", "联合建立信息共享制度")}


def test_an_organ_will_do_what_any_verb_says() -> None:
    text = "完善分类\n今年，住房城乡建设部将启动管理办法修订工作，细化法规体系。\n中央社会工作部将学习教育作为重大任务，成立工作专班。"
    assert said(text, "LEADS") == {("住房城乡建设部", "启动管理办法修订工作"), ("住房城乡建设部", "细化法规体系")}


@pytest.mark.parametrize(
    ("text", "led"),
    [
        # what they set about is to be done
        (
            "六部门整治互联网乱象\n公安部等六部门在全国范围内开展滥用问题综合治理，严厉打击违法犯罪。",
            {("公安部", "严厉打击违法犯罪")},
        ),
        ("整治行动开展\n公安部近日开展了打击整治行动，抓获嫌疑人百余名。", set()),
        # what an organ tells a reporter that will be done is its plan
        (
            "宏观调控将靠前发力\n记者从国家发展改革委了解到，明年宏观调控将靠前发力，加强预期管理。",
            {("国家发展改革委", "加强预期管理")},
        ),
        ("物流运行平稳\n记者从国家发展改革委了解到，物流运行已恢复平稳，总量持续增长。", set()),
    ],
)
def test_what_an_organ_sets_about_or_tells_that_will_be_done(text: str, led: set[tuple[str, str]]) -> None:
    assert said(text, "LEADS") >= led
    assert bool(said(text, "LEADS")) == bool(led)


def test_what_a_leader_hopes_of_a_firm_is_an_order() -> None:
    text = "李强在黑龙江调研\n李强在黑龙江调研。在某集团，李强察看生产线，希望企业着力突破关键核心技术。"
    assert names(text, "Measure") == {"着力突破关键核心技术"}


def test_what_a_mechanism_issues() -> None:
    text = "防控工作\n国务院联防联控机制发出《关于优化防控措施的通知》，要求落实各项措施。"
    assert said(text, "ISSUES") == {("国务院联防联控机制", "关于优化防控措施的通知")}


def test_a_counted_meeting_in_full_session_is_its_organs_own() -> None:
    text = "全体会议召开\n二十届首都规划建设委员会第三次全体会议在京召开。会议强调，要健全城市治理体系。"
    assert said(text, "LEADS") == {("首都规划建设委员会", "健全城市治理体系")}


def test_measures_that_a_sentence_counts_and_lists() -> None:
    text = (
        "便利措施\n《北京海关便利措施》昨天发布，12条具体措施包括设置常态化机构、提供多元化担保模式等，涵盖各个环节。"
    )
    assert {"设置常态化机构", "提供多元化担保模式"} <= names(text, "Measure")


def test_who_sets_about_a_campaign_whose_name_is_quoted_leads_what_it_does() -> None:
    text = "消费帮扶\n国家发展改革委近日开展2024年“消费帮扶新春行动”，加大特色农产品采购力度。"
    assert said(text, "LEADS") == {("国家发展改革委", "加大特色农产品采购力度")}


def test_who_held_the_meeting_that_a_document_follows_does_not_issue_it() -> None:
    text = (
        "福建省出台稳就业措施\n2020年2月20日，为认真贯彻落实中央政治局常务委员会会议上的重要讲话精神，"
        "福建省人民政府出台《关于扎实做好“六稳”工作的若干措施》。"
        "省市场监管局制定了全省市场监管系统适用《反不正当竞争法》的裁量基准。"
    )
    assert said(text, "ISSUES") == {("福建省人民政府", "关于扎实做好“六稳”工作的若干措施")}


def test_who_starts_something_leads_it_and_what_is_said_of_it() -> None:
    text = "专项监督启动\n最高检部署自2026年5月至2027年4月开展水污染防治专项监督。重点监督养殖领域污染。"
    assert said(text, "LEADS") == {
        ("最高人民检察院", "开展水污染防治专项监督"),
        ("最高人民检察院", "重点监督养殖领域污染"),
    }


def test_who_tells_others_to_act_leads_only_its_own_part() -> None:
    text = "防范工作部署\n今天（4月30日），国务院安委会办公室部署各地做好假期防范工作，指导有关部门派出工作组，及时消除安全隐患。"
    assert "做好假期防范工作" in names(text, "Measure")
    assert {measure for _, measure in said(text, "LEADS")} == {"指导有关部门派出工作组", "及时消除安全隐患"}
    text = "防范工作部署\n应急管理部近日部署开展安全检查，要求加强安全疏导，严格落实验收制度。"
    assert ("应急管理部", "严格落实验收制度") in said(text, "LEADS")  # nobody else is told
    text = text.replace("要求", "要求各地")
    assert said(text, "LEADS") == {("应急管理部", "开展安全检查")}
    assert {"加强安全疏导", "严格落实验收制度"} <= names(text, "Measure")


def test_places_in_a_row_act_themselves() -> None:
    text = (
        "强降雨防范工作部署\n国家防总办公室部署南方强降雨防范应对工作，要求浙赣闽粤等地加强隐患排查，严密监视水情变化。"
    )
    assert names(text, "Measure") == {"加强隐患排查", "严密监视水情变化"}
    assert not said(text, "LEADS")


def test_who_reports_on_its_work_will_act_this_year() -> None:
    text = "集中整治开展\n文化和旅游部、公安部联合发布整治工作进展。今年将围绕四类主体，重点整治虚假宣传。"
    assert said(text, "LEADS") == {("文化和旅游部", "重点整治虚假宣传"), ("公安部", "重点整治虚假宣传")}


def test_the_headline_s_plan_with_its_years_is_what_is_issued() -> None:
    text = "《平台企业协同发展行动方案（2026—2028年）》发布\n工业和信息化部等七部门日前联合印发行动方案，促进协同发展。"
    assert said(text, "ISSUES") == {("工业和信息化部", "平台企业协同发展行动方案（2026—2028年）")}


def test_a_campaign_that_is_launched_in_the_whole_country_for_a_year() -> None:
    text = "专项行动部署\n国务院安委办近日部署在全国范围内开展为期一年的“打非治违”专项行动。重点查处超标违禁产品。"
    assert ("国务院安委会办公室", "重点查处超标违禁产品") in said(text, "LEADS")
    assert not said(text, "ISSUES")  # who starts a campaign issues nothing


def test_who_pays_for_something_leads_what_the_money_is_for() -> None:
    text = "救灾资金预拨\n近日，财政部、应急管理部紧急预拨2亿元中央自然灾害救灾资金，支持江苏、安徽开展抢险救援，重点做好安置受灾人员等工作。"
    assert {organ for organ, _ in said(text, "LEADS")} == {"财政部", "应急管理部"}
    assert names(text, "Measure") == {"支持江苏、安徽开展抢险救援", "重点做好安置受灾人员等工作"}


def test_those_with_whom_an_organ_starts_something_support_it() -> None:
    text = "专项行动部署\n海关总署会同国家发展改革委、财政部部署开展专项行动，优化金融服务。"
    assert {organ for organ, _ in said(text, "LEADS")} == {"海关总署"}
    assert {organ for organ, _ in said(text, "SUPPORTS")} == {"国家发展改革委", "财政部"}


def test_a_notice_without_a_name_is_that_of_the_programme_in_its_headline() -> None:
    text = "两部门启动实施银发就业推进行动\n日前，民政部等两部门印发通知，支持老年人再就业。要求优化登记流程，开展技能培训。"
    assert said(text, "ISSUES") == {("民政部", "银发就业推进行动")}
    assert ("银发就业推进行动", "优化登记流程") in said(text, "CONTAINS")


@pytest.mark.parametrize(
    ("text", "programme"),
    [
        ("服务企业\n民政部将开展为期一年的养老企业服务行动，帮助企业降本增效。", {"养老企业服务行动"}),
        ("宣传周\n民政部等三部门联合开展全国孝老爱亲宣传周活动，宣传惠老政策。", {"全国孝老爱亲宣传周活动"}),
        ("专项\n民政部将开展为期一年的拉网式清理行动，清理隐患。", set()),
    ],
)
def test_campaigns_that_are_known_by_how_long_they_last(text: str, programme: set[str]) -> None:
    assert names(text, "Policy") == programme


def test_what_an_organ_publishes_behind_a_colon_is_its_own() -> None:
    text = "办税更方便\n国家税务总局发布：从9月1日起，对于跨区迁移纳税人，将优化未办结事项办理，简化发票使用手续。"
    assert said(text, "LEADS") == {("税务总局", "优化未办结事项办理"), ("税务总局", "简化发票使用手续")}


@pytest.mark.parametrize(
    "opening",
    [
        "近日，公安部联合多部门，开展全国农资打假专项行动",
        "记者今天（4月8日）从公安部获悉，近日，公安部会同有关部门部署开展全国农资打假专项治理行动",
    ],
)
def test_an_organ_sets_about_a_campaign_with_some_others(opening: str) -> None:
    assert ("公安部", "依法严打套牌侵权行为") in said(f"农资打假\n{opening}，依法严打套牌侵权行为。", "LEADS")


def test_duties_that_a_committee_announces_are_its_own_each_for_its_goods() -> None:
    text = (
        "加征关税\n国务院关税税则委员会今天发布公告，自3月10日起，对原产于美国的部分商品加征关税：对小麦加征15%关税，"
        "对大豆加征10%关税。"
    )
    assert {what for _, what in said(text, "LEADS")} == {
        "对原产于美国的部分商品加征关税",
        "对小麦加征15%关税",
        "对大豆加征10%关税",
    }


def test_an_organ_deploys_though_another_has_issued_a_warning() -> None:
    text = (
        "应对寒潮\n今天，中央气象台发布预警。\n今天，国家防灾减灾救灾委员会部署全力做好低温雨雪冰冻灾害防范应对工作，"
        "要求相关部门及时调拨救灾款物。\n近期，国务院联防联控机制部署调度各地尽快推进优化措施落实落地。"
    )
    assert said(text, "LEADS") == {("国家防灾减灾救灾委员会", "全力做好低温雨雪冰冻灾害防范应对工作")}
    assert "尽快推进优化措施落实落地" in names(text, "Measure")


def test_a_treaty_that_a_headline_names_orders_nothing() -> None:
    text = "王沪宁出席《某友好合作互助条约》签订65周年招待会\n朝方愿继续弘扬条约精神，不断加强传统关系。"
    assert not said(text, "CONTAINS")


def test_who_set_off_an_inspection_does_what_it_will_be() -> None:
    text = (
        "全国人大常委会启动职业教育法执法检查\n全国人大常委会6月1日启动职业教育法执法检查。\n"
        "此次执法检查将采取实地检查与委托检查相结合的方式，提高执法检查质效。"
    )
    assert ("全国人大常委会", "采取实地检查与委托检查相结合的方式") in said(text, "LEADS")


def test_what_unnamed_measures_are_good_for_is_told_and_what_they_are_is_said() -> None:
    assert not names("各地促进就业\n云南出台17条措施，全链条助力高校毕业生就业。", "Measure")
    assert names("云南促进就业\n云南出台17条措施，加大岗位开发力度，支持企业稳岗。", "Measure") == {
        "加大岗位开发力度",
        "支持企业稳岗",
    }


def test_where_the_nation_will_act_is_part_of_what_it_will_do() -> None:
    text = "试点\n记者从工业和信息化部获悉，我国将在全国范围内遴选一批城市，开展北斗规模应用试点。"
    what = {"在全国范围内遴选一批城市", "开展北斗规模应用试点"}
    assert said(text, "LEADS") == {("工业和信息化部", clause) for clause in what}


def test_an_organ_that_sets_about_a_reform_by_an_unnamed_notice_leads_it() -> None:
    assert said("专利\n国家知识产权局近日印发通知，全面推进专利开放许可制度实施。", "LEADS") == {
        ("国家知识产权局", "全面推进专利开放许可制度实施")
    }
    text = "试点\n人力资源社会保障部日前印发通知，明确在两年时间里，开展职称等24项人才管理服务改革试点工作。"
    assert said(text, "LEADS") == {("人力资源社会保障部", "开展职称等24项人才管理服务改革试点工作")}


def test_what_a_place_strives_for_by_number_is_a_goal_that_nobody_named_sets() -> None:
    text = "开门红\n央视网消息：江西大力实施产业链建设，力争工业营收年均增长9%左右。今年河南聚焦产业链培育，力争在成果转化等方面取得突破。"
    assert names(text, "Goal") == {"工业营收年均增长9%左右", "在成果转化等方面取得突破"}
    assert not names("开门红\n央视网消息：江西大力实施产业链建设，扭转了局面，力争增长9%左右。", "Goal")


def test_who_counts_and_who_judges_only_tell_what_the_nation_will_do() -> None:
    text = "开放\n记者从{}获悉，今年我国将稳步扩大就业规模，加快推进城镇化建设。"
    assert not said(text.format("国家统计局"), "LEADS") and not said(text.format("最高人民法院"), "LEADS")
    assert said(text.format("国家发展改革委"), "LEADS")


def test_an_organ_that_will_act_itself_goes_on_in_the_next_paragraph() -> None:
    text = (
        "开放\n记者从商务部获悉，为扩大我国服务业开放，下一步，将推进电信领域试点。\n同时，还将完善负面清单管理制度。"
    )
    assert ("商务部", "完善负面清单管理制度") in said(text, "LEADS")
    again = "开放\n记者从商务部获悉，下一步，我国将推进电信领域试点。商务部表示，将加强企业服务。\n此外，还将完善负面清单管理制度。"
    assert ("商务部", "完善负面清单管理制度") in said(again, "LEADS")


@pytest.mark.parametrize(
    "text",
    [
        "教育部办公厅印发通知，全面实施高校学籍管理制度，高校要严格学籍注册，完善档案管理。",
        "司法部印发通知，推进公证体制改革，司法行政机关要加强监督。",
    ],
)  # fmt: skip
def test_a_notice_that_tells_others_is_not_carried_out_by_its_issuer(text: str) -> None:
    assert not said(f"通知\n{text}", "LEADS")


@pytest.mark.parametrize(
    "text",
    [
        "北京国安队将在主场迎战山东泰山队，力争拿下3分。",
        "西藏登山队今天从大本营出发，力争5月20日登顶珠峰。",
        "四川攀枝花的果农抢抓农时，力争今年芒果产量超过5万吨。",
        "浙江舟山渔民开足马力，力争首航捕捞量超1000吨。",
    ],
)  # fmt: skip
def test_what_people_of_a_place_strive_for_is_no_goal_of_it(text: str) -> None:
    assert not names(f"消息\n央视网消息：{text}", "Goal")


@pytest.mark.parametrize(
    "text",
    [
        "第十届上海旅游节今天开幕。活动期间，将推出百余项精彩活动，举办花车巡游。",
        "未来三天，各地将有雨雪。各地将在春节期间开展丰富多彩的民俗活动。",
        "进入暑期，各地景区单位将推出优惠措施，吸引游客。",
    ],
)  # fmt: skip
def test_what_is_on_is_no_measure(text: str) -> None:
    assert not names(f"消息\n央视网消息：{text}", "Measure")


def test_who_sets_off_a_week_holds_what_is_on_in_it() -> None:
    text = "活动周启动\n今天，教育部等九部门启动2026年职业教育活动周。活动周期间，将开展14项全国性活动。"
    assert ("教育部", "开展14项全国性活动") in said(text, "LEADS")


@pytest.mark.parametrize(
    "text",
    [
        "商务部等六部门印发通知，启动为期三年的现代商贸流通体系试点，各城市要建立健全工作机制。",
        "国家药监局发布公告，全面实施药品追溯制度，药品生产企业须在年底前完成改造，经营企业必须建立追溯体系。",
        "财政部、住房城乡建设部印发通知，启动海绵城市建设试点工作，要求试点城市完善工作机制。",
    ],
)  # fmt: skip
def test_those_who_are_told_to_carry_out_a_trial_do_so(text: str) -> None:
    assert not said(f"试点\n{text}", "LEADS")


def test_what_is_shown_somewhere_is_no_plan() -> None:
    assert not names("演出\n记者从文化和旅游部获悉，今年将在北京、上海开展200场惠民演出。", "Measure")


def test_both_who_sign_an_agreement_lead_what_they_will_do() -> None:
    text = "快讯\n应急管理部与中央广播电视总台今天签署战略合作框架协议。双方将深化联动机制，开展科普宣传。"
    led = said(text, "LEADS")
    assert {who for who, what in led if what == "深化联动机制"} == {"应急管理部", "中央广播电视总台"}
    one = "快讯\n应急管理部与某某大学今天签署战略合作框架协议。双方将深化联动机制。"
    assert "深化联动机制" in names(one, "Measure") and not said(one, "LEADS")


def test_who_alone_announces_an_activity_holds_it_unless_others_are_told() -> None:
    text = "部署工作\n近日，全国总工会印发通知，部署开展工会送清凉活动，督促用人单位改善作业条件。"
    assert ("全国总工会", "督促用人单位改善作业条件") in said(text, "LEADS")
    told = text.replace("活动，督促", "活动，要求各地督促")
    assert ("全国总工会", "督促用人单位改善作业条件") not in said(told, "LEADS")


def test_ways_by_which_a_trial_goes_on_are_led_by_nobody() -> None:
    text = "试点\n记者从中央网信办了解到，中央网信办、农业农村部近日部署开展国家数字乡村试点工作，试点工作将以市或县为单位，按照智慧农业、乡村数字治理等6个方向，分类开展。"
    led = {what for _, what in said(text, "LEADS")}
    assert names(text, "Measure") >= {"智慧农业", "乡村数字治理"} and not led & {"智慧农业", "乡村数字治理"}


def test_measures_that_are_named_with_how_many_there_are_of_them() -> None:
    text = "江苏\n今年，江苏出台了包括加快出口退税进度、贸易外汇收支便利化等多项政策措施。"
    assert names(text, "Measure") == {"加快出口退税进度", "贸易外汇收支便利化"}


def test_a_list_that_ends_before_a_quote_loses_it() -> None:
    text = "行动部署\n《行动方案》印发，部署开展教育培训、重大事故隐患动态清零等“八大行动”。"
    assert names(text, "Measure") == {"教育培训", "重大事故隐患动态清零"}


def test_those_who_issue_a_notice_without_a_title_do_what_it_says_that_they_will() -> None:
    text = "光伏\n昨天，国家发展改革委、国家能源局发布促进光伏产业链健康发展的通知，将推进大型基地建设，提升供应链供应保障能力。"
    led = said(text, "LEADS")
    assert {who for who, what in led if what == "推进大型基地建设"} == {"国家发展改革委", "国家能源局"}
    told = text.replace("提升", "各地要提升")
    assert not said(told, "LEADS")


def test_who_arranges_work_and_demands_it_of_nobody_else_leads_it() -> None:
    text = "秋粮\n近日，国家粮食和物资储备局对秋粮收购工作作出部署，要求做好粮食烘干，统筹调度烘干设施。"
    assert {what for _, what in said(text, "LEADS")} == {"做好粮食烘干", "统筹调度烘干设施"}
    assert not said(text.replace("要求做好", "要求各地做好"), "LEADS")


@pytest.mark.parametrize(
    "text",
    [
        "教育部对中小学开学工作作出部署，要求学校做好开学准备，加强安全教育。",
        "公安部近日部署全国公安机关深入开展“净网”专项行动，依法打击网络犯罪。",
        "教育部发布公告，将完善考试制度，考生不得携带手机。",
    ],
)
def test_what_others_are_told_is_not_led_by_who_tells_them(text: str) -> None:
    assert not said(f"部署\n{text}", "LEADS") and names(f"部署\n{text}", "Measure")


@pytest.mark.parametrize(
    "text",
    [
        "宁德时代与上汽集团签署战略合作协议。双方将加强电池研发。",
        "泰国与老挝签署合作协议。双方将建设跨境铁路。",
    ],
)
def test_an_agreement_of_firms_or_of_other_states_orders_nothing(text: str) -> None:
    assert not names(f"签约\n{text}", "Measure")


def test_a_side_without_a_name_lets_none_of_the_others_lead() -> None:
    text = "签约\n水利部与国家能源局、阿里巴巴集团签署合作协议。双方将加强数据共享。"
    assert not said(text, "LEADS")


def test_the_years_of_an_unbracketed_title_are_part_of_it() -> None:
    text = "多部门发布方案\n工业和信息化部等七部门日前发布船舶行业稳增长方案（2031—2032年）。2031年，船舶产业力争实现产量900万吨左右。"
    assert names(text, "Policy") == {"船舶行业稳增长方案（2031—2032年）"}
    assert names(text, "Goal") == {"船舶产业力争实现产量900万吨左右"}
    assert not names("新规发布\n某市近日出台了具体的实施细则，规范停车。", "Policy")


def test_each_share_of_the_money_is_for_something_that_those_who_pay_lead() -> None:
    text = "资金下达\n日前，财政部、水利部紧急下达2亿元救灾资金。其中，下达1.2亿元，支持湖南修复水毁堤防；下达0.8亿元，支持四川重点排查塘坝隐患。"
    first, second = "支持湖南修复水毁堤防", "支持四川重点排查塘坝隐患"
    assert said(text, "LEADS") == {(organ, task) for organ in ("财政部", "水利部") for task in (first, second)}


def test_those_with_whom_an_organ_deploys_support_it() -> None:
    text = "部署校园安全工作\n教育部日前会同公安部、国家卫生健康委等部门部署今年校园安全工作，将全面排查宿舍隐患。"
    assert said(text, "LEADS") == {("教育部", "全面排查宿舍隐患")}
    assert said(text, "SUPPORTS") == {("公安部", "全面排查宿舍隐患"), ("国家卫生健康委", "全面排查宿舍隐患")}


@pytest.mark.parametrize("who", ["各级工会", "沿江各省（区、市）", "春节期间，各地"])
def test_what_is_to_be_done_everywhere_is_led_by_nobody(who: str) -> None:
    text = f"活动启动\n{who}将走访慰问困难职工。目前，各地已发放补助3亿元。"
    assert names(text, "Measure") == {"走访慰问困难职工"}
    assert not said(text, "LEADS")


def test_the_fields_that_clauses_set_out_are_each_a_measure() -> None:
    text = "意见发布\n民政部日前印发《关于发展老年助餐服务的意见》，从扩大助餐网点布局，丰富老年人配餐种类，强化食品安全监管等方面，对助餐服务作出安排。"
    assert names(text, "Measure") == {"扩大助餐网点布局", "丰富老年人配餐种类", "强化食品安全监管"}


def test_what_a_campaign_will_do_is_to_be_done_and_how_long_it_goes_on_is_not() -> None:
    text = "快讯\n“安全生产月”活动今天启动\n启动仪式今天举行。“安全生产月”活动将广泛开展应急科普宣传。"
    assert names(text, "Measure") == {"广泛开展应急科普宣传"}
    assert not names(text.replace("广泛开展应急科普宣传", "持续到6月底"), "Measure")
    assert not names(text.replace("“安全生产月”活动将", "强降雨活动将"), "Measure")
