"""Who is to act where a sentence names them: in rows with others, before what they do it by, behind 由, entrusted."""

from __future__ import annotations

import pytest

from tests.loaders.extract.graphs import said

NOTICE = "福建省人民政府办公厅关于加强养老服务工作的通知\n各市、县（区）人民政府：\n现就有关事项通知如下：\n一、要求\n"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("各设区市经信委（经信局）、平潭综合实验区经发局要做好筛选工作。", {"平潭综合实验区经济发展局"}),
        ("各市人民政府和平潭综合实验区管委会要根据本地实际，制定抽查计划。", {"平潭综合实验区管委会"}),
        (
            "各设区市科技局、平潭综合实验区社会事业局，高校和省直有关单位应认真核实材料。",
            {"平潭综合实验区社会事业局"},
        ),
        ("省公安厅、财政厅等，按照谁主管谁负责的原则，健全协调机制。", {"福建省公安厅", "福建省财政厅"}),
        ("省公安厅、财政厅按照科学公开的原则，开展认定工作。", {"福建省公安厅", "福建省财政厅"}),
        ("省发改委在征求电力等部门意见基础上，根据发展需要，编制建设方案。", {"福建省发展改革委"}),
        ("对符合条件的存量项目，省财政厅将在择优评选后，给予奖励。", {"福建省财政厅"}),
        ("省教育厅是全省培训工作的主管单位，负责推进培训工作。", {"福建省教育厅"}),
        ("请财政部落实相关法律，提出修订建议。", {"财政部"}),
        ("省政府统筹安排专项资金。", {"福建省人民政府"}),
        ("对验收合格的项目由省商务厅按不高于投资额的30%给予补助。", {"福建省商务厅"}),
        ("领导小组办公室委托福建省老年服务中心，承办申报材料受理工作。", {"福建省老年服务中心"}),
        ("省节能中心、节能协会等单位要积极开展宣传活动。", {"福建省节能中心"}),
        ("国家税务总局与海关总署签署备忘录，两部门将推进数据共享。", {"税务总局", "海关总署"}),
        ("下一步，全国总工会计划围绕首要任务，深化理论学习。", {"全国总工会"}),
        ("认定工作由省商务厅牵头，会同省财政厅等部门，共同开展认定工作。", {"福建省商务厅"}),
        ("各民主党派、省工商联主要负责同志和无党派人士代表参加座谈会。", set()),
        ("验收的具体工作委托省生产力促进中心承担。", {"福建省生产力促进中心"}),
        ("委托福建省老年服务协会定期开展业务培训。", {"福建省老年服务协会"}),
        ("省财政厅报请省政府批准年度决算方案时，应当将说明作为附件。", {"福建省财政厅"}),
        (
            "福建省养老工作领导小组办公室设在省民政厅，由省财政厅、省教育厅选派人员参加，具体负责组织开展试点。",
            {"福建省养老工作领导小组办公室"},
        ),
        ("省财政厅拨付的补助资金到账后，应当及时兑付到企业。", set()),
        ("省气象局发布台风预警信号后，应当停止户外作业。", set()),
        ("由省民政厅、省财政厅派员参加，共同开展督导检查。", {"福建省民政厅", "福建省财政厅"}),
        ("省统计局开展调查时，调查对象应当如实填报，并提供相关资料。", set()),
        ("各市财政部门（预算牵头部门）、省属公司应认真组织申报。", set()),
        ("省应急办将轨道交通纳入应急管理体系。", {"福建省应急办"}),
    ],
)
def test_who_is_to_act(sentence: str, expected: set[str]) -> None:
    assert {agency for agency, _ in said(NOTICE + sentence, "LEADS")} == expected


@pytest.mark.parametrize(
    ("sentence", "leads", "supports"),
    [
        ("省商务厅积极配合省财政厅做好培训工作。", {"福建省财政厅"}, {"福建省商务厅"}),
        ("联合省财政厅、省总工会举办创新创业大赛。", set(), {"福建省财政厅", "福建省总工会"}),
    ],
)
def test_who_assists(sentence: str, leads: set[str], supports: set[str]) -> None:
    assert {agency for agency, _ in said(NOTICE + sentence, "LEADS")} == leads
    assert {agency for agency, _ in said(NOTICE + sentence, "SUPPORTS")} == supports


def test_who_heads_what_follows_though_it_is_to_come() -> None:
    text = NOTICE + "一、完善标准。将由信息产业部牵头，抓紧研究制定相关政策措施。"
    assert said(text, "LEADS") == {("信息产业部", "抓紧研究制定相关政策措施")}


def test_with_whom_somebody_acts() -> None:
    text = NOTICE + "一、完善标准。国务院办公厅将与国家标准委、商务部等单位一起，组织制定相关标准。"
    assert said(text, "LEADS") == {("国务院办公厅", "组织制定相关标准")}
    assert said(text, "SUPPORTS") == {("国家标准委", "组织制定相关标准"), ("商务部", "组织制定相关标准")}


def test_who_founds_a_group_goes_on_acting() -> None:
    text = NOTICE + "一、加强领导。省财政厅成立项目融资领导小组，主动下沉服务。"
    assert said(text, "LEADS") == {("福建省财政厅", "成立项目融资领导小组"), ("福建省财政厅", "主动下沉服务")}


def test_places_that_are_told_something_are_not_those_who_tell_them() -> None:
    text = "防控\n国家疾控局有关负责人介绍，下一步将加强监测。没有发生疫情的地区要严格落实检测要求，试点城市要建立信息平台。"
    led = {what for _, what in said(text, "LEADS")}
    assert "加强监测" in led and not {"严格落实检测要求", "建立信息平台"} & led


def test_who_founds_a_group_together_with_others_and_what_the_group_does() -> None:
    text = NOTICE + (
        "一、加强领导。省发改委会同省工信厅、某某电力公司、某某能源集团成立福建省电价改革工作领导小组，研究推进改革工作，"
        "协调解决改革中的问题。"
    )
    group = "福建省电价改革工作领导小组"
    assert said(text, "LEADS") == {
        ("福建省发展改革委", "成立福建省电价改革工作领导小组"),
        (group, "研究推进改革工作"),
        (group, "协调解决改革中的问题"),
    }
    assert said(text, "SUPPORTS") == {("福建省工业和信息化厅", "成立福建省电价改革工作领导小组")}


def test_a_year_may_stand_before_those_who_act() -> None:
    text = NOTICE + "一、加大投资。2004年省发改委将会同省水利厅根据建设任务情况，认真进行研究。"
    assert ("福建省发展改革委", "认真进行研究") in said(text, "LEADS")
    assert ("福建省水利厅", "认真进行研究") in said(text, "SUPPORTS")


def test_those_for_whom_something_is_made_act_next() -> None:
    text = NOTICE + "一、填报要求。省科技厅将向项目单位发送密码，以便各项目单位登录平台，按照要求在线填写材料。"
    assert not {what for _, what in said(text, "LEADS") if "填" in what}
    goes_on = "一、公开名单。省科技厅要公开名单，以便企业申报，加强跟踪问效。"
    assert ("福建省科技厅", "加强跟踪问效") in said(NOTICE + goes_on, "LEADS")


@pytest.mark.parametrize("others", ["车辆驾驶人", "审批机关", "保藏单位", "医师和助产人员（包括家庭接生人员）"])
def test_a_sentence_of_its_own_subject_is_not_led_by_those_of_the_one_before(others: str) -> None:
    text = f"公路安全保护条例\n第一条 为了加强公路保护，制定本条例。\n第二条 交通运输部应当建立监测制度。{others}应当及时采取措施处理。"
    assert said(text, "LEADS") == {("交通运输部", "建立监测制度")}
