"""Named agencies: what a text calls them, what they are called in the graph, and what is none."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kg.loaders.extract.agencies import find_agencies
from kg.loaders.extract.home import Home
from tests.loaders.extract.graphs import names, said

NATION = Home("", "central", "")
FUJIAN = Home("福建省", "provincial", "")
GUANGZHOU = Home("广州市", "municipal", "")
BEIJING = Home("北京市", "provincial", "")


def named(text: str, home: Home = NATION) -> list[str]:
    return [mention.agency.name for mention in find_agencies(text, home)]


@pytest.mark.parametrize(
    ("text", "home", "names"),
    [
        # central organs: one name, whatever the text calls them
        (
            "民政部、人社部、工信部会同国家网信办",
            NATION,
            ["民政部", "人力资源社会保障部", "工业和信息化部", "中央网信办"],
        ),
        ("国家卫生计生委与国家卫生健康委", NATION, ["国家卫生计生委", "国家卫生健康委"]),
        ("生态环境部、住房城乡建设部分别出台", NATION, ["生态环境部", "住房城乡建设部"]),
        ("落实减轻企业负担部际联席会议议定事项", NATION, ["减轻企业负担部际联席会议"]),
        ("（简称部际联席会议）", NATION, []),
        ("省审改办、省海洋与渔业执法总队", FUJIAN, ["福建省审改办", "福建省海洋与渔业执法总队"]),
        ("根据党中央、国务院部署，国务院办公厅印发", NATION, ["党中央", "国务院", "国务院办公厅"]),
        ("发展改革委、国资委按职责分工负责", NATION, ["国家发展改革委", "国务院国资委"]),
        ("最高人民法院、中央军委后勤保障部", NATION, ["最高人民法院", "中央军委后勤保障部"]),
        # bare names take their place from the document
        ("发改委、省国资委", FUJIAN, ["福建省发展改革委", "福建省国资委"]),
        (
            "省委、省政府，省委组织部、宣传部",
            FUJIAN,
            ["福建省委", "福建省人民政府", "福建省委组织部", "福建省委宣传部"],
        ),
        ("市人民政府、市民政局、省民政厅", GUANGZHOU, ["广州市人民政府", "广州市民政局", "广东省民政厅"]),
        ("市教委、人力社保局", BEIJING, ["北京市教委", "北京市人力资源社会保障局"]),
        ("团省委、省残联", FUJIAN, ["共青团福建省委", "福建省残联"]),
        # a place in front, long or short, with the province too
        ("黑龙江省委网信办、福建省福州市财政局", NATION, ["黑龙江省委网信办", "福州市财政局"]),
        ("南京市鼓楼区人民政府、福州市鼓楼区人民政府", NATION, ["南京市鼓楼区人民政府", "福州市鼓楼区人民政府"]),
        ("广西壮族自治区党委组织部", NATION, ["广西壮族自治区党委组织部"]),
        # a level word takes the place named before it in the paragraph
        ("在黑龙江，省民政厅组织学习", NATION, ["黑龙江省民政厅"]),
        # lists share the place of their head
        (
            "省自然资源厅、住建厅、民政厅，市、县（区）人民政府，平潭综合实验区管委会",
            FUJIAN,
            ["福建省自然资源厅", "福建省住房城乡建设厅", "福建省民政厅", "平潭综合实验区管委会"],
        ),
        ("平潭综合实验区经发局、财政金融局", FUJIAN, ["平潭综合实验区经济发展局", "平潭综合实验区财政金融局"]),
        # what organs do is no part of what they are called
        ("市场监管总局部署检查", NATION, ["市场监管总局"]),
        ("国务院副总理、第三次全国水利普查领导小组组长", NATION, ["国务院", "第三次全国水利普查领导小组"]),
        # branches of central organs
        (
            "国家能源局福建监管办公室、福建银保监局、人行福州中心支行、厦门海关",
            FUJIAN,
            ["福建能源监管办", "福建银保监局", "中国人民银行福州中心支行", "厦门海关"],
        ),
        ("国家税务总局福建省税务局", NATION, ["福建省税务局"]),
        # bodies with names of their own
        ("成立福建省清欠工作领导小组办公室。", FUJIAN, ["福建省清欠工作领导小组办公室"]),
        ("国务院减轻企业负担部际联席会议", NATION, ["国务院减轻企业负担部际联席会议"]),
        ("省推进“互联网＋政务服务”联席会议", FUJIAN, ["福建省推进“互联网＋政务服务”联席会议"]),
        ("由本市劳动能力鉴定委员会", GUANGZHOU, ["广州市劳动能力鉴定委员会"]),
        # organs of the place that only their form tells
        ("责任单位：省大仪办、省网上办事大厅，由省征兵办负责", FUJIAN, ["福建省大仪办", "福建省征兵办"]),
        # members of a list of responsible bodies that no list of ours has
        (
            "责任单位：局养殖处、质量与安全处，省盐业研究所、省渔港公司，东海银行，各有关企业\n省渔港公司按时报送进度",
            Home("福建省", "provincial", "福建省海洋渔业局"),
            [
                "福建省海洋渔业局养殖处",
                "福建省海洋渔业局质量与安全处",
                "福建省盐业研究所",
                "福建省渔港公司",
                "东海银行",
                "福建省渔港公司",
            ],
        ),
        ("责任单位：养殖处、各渔港公司，有关科室，市级研究院", FUJIAN, []),
        (
            "责任单位：局监管处\n加强监管处置工作，由监管处负责",
            Home("福建省", "provincial", "福建省海洋渔业局"),
            ["福建省海洋渔业局监管处", "福建省海洋渔业局监管处"],
        ),
        ("福建省盐业服务中心负责数据管理，福建省渔港中心建成", FUJIAN, ["福建省盐业服务中心"]),
        ("福州、厦门和莆田软件园区管委会", FUJIAN, []),
        ("各县（市、区）金融办审核", FUJIAN, []),
        # a province has no customs of its own; a document's number names nobody
        ("对接海关、税务等部门系统，福州海关、省邮管局", FUJIAN, ["福州海关", "福建省邮政管理局"]),
        ("《标准规定》（工信部联企业〔2011〕300号）", FUJIAN, []),
        # organs inside organs
        ("工业和信息化部（装备工业一司）", NATION, ["工业和信息化部", "工业和信息化部装备工业一司"]),
        ("报送我部（装备工业一司）", Home("中国", "central", "工业和信息化部"), ["工业和信息化部装备工业一司"]),
        ("财政部办公厅 市场监管总局办公厅", NATION, ["财政部办公厅", "市场监管总局办公厅"]),
        ("教育部党组书记、部长", NATION, ["教育部"]),
        ("由教育部教材局承担", NATION, ["教育部教材局"]),
        ("公安部刑事侦查局局长", NATION, ["公安部刑事侦查局"]),
        ("省双拥共建办公室 省军区政治工作局", FUJIAN, ["福建省双拥办", "福建省军区政治工作局"]),
        ("中国建设银行福建省分行", FUJIAN, ["中国建设银行福建省分行"]),
        (
            "省科技厅创新资金管理中心、科技部火炬中心",
            FUJIAN,
            ["福建省科技厅创新资金管理中心", "科技部火炬高技术产业开发中心"],
        ),
        ("福建电力交易中心负责核验", FUJIAN, ["福建省电力交易中心"]),
        ("广州市社会保险基金管理中心关于开展认证的通告", GUANGZHOU, ["广州市社会保险基金管理中心"]),
        (
            "市教育局中学教育科，市民政局救助和福利科：",
            GUANGZHOU,
            ["广州市教育局中学教育科", "广州市民政局救助和福利科"],
        ),
        ("市教育局学科带头人，村(居)民委员会", GUANGZHOU, ["广州市教育局"]),
        ("省政府新闻办、各设区市（区）交通局（委）、重点办", FUJIAN, ["福建省人民政府新闻办公室"]),
        ("市场监管局、省铁办", FUJIAN, ["福建省市场监管局", "福建省铁路建设办"]),
        # the one organ of the place that has the task
        ("市民政部门、市卫生健康行政主管部门", GUANGZHOU, ["广州市民政局", "广州市卫生健康委"]),
        ("省民政部门、省市场监管部门", FUJIAN, ["福建省民政厅", "福建省市场监管局"]),
        ("省级民政部门、我市民政部门、市、区民政部门、各市教育部门", GUANGZHOU, []),
        ("人民银行省内分支机构要提供支持", FUJIAN, []),
        ("工业和信息化部节能与综合利用司网站", NATION, ["工业和信息化部节能与综合利用司"]),
        # organs of other states are not China's
        ("俄罗斯国防部、美国国务院", NATION, ["俄罗斯国防部", "美国国务院"]),
        ("黎巴嫩公共卫生部今天说", NATION, ["黎巴嫩公共卫生部"]),
        ("美国国防部称，国防部长表示", NATION, ["美国国防部", "美国国防部"]),
        ("巴民航局宣布关闭领空", NATION, []),
        ("越共中央政治局委员、中央理论委员会主席阮春胜", NATION, []),
        ("来到内蒙古军区机关", NATION, ["内蒙古军区"]),
        # whom somebody entrusts with a task is named in whole
        ("收集工作委托机械工业信息研究院受理", NATION, ["机械工业信息研究院"]),
        ("检测工作委托第三方检测研究院承担", NATION, []),
        ("福建省还率先打造数字化能力中心，", FUJIAN, []),
        ("受委托企业管理协会开展培训", NATION, []),
    ],
)
def test_names(text: str, home: Home, names: list[str]) -> None:
    assert named(text, home) == names


@pytest.mark.parametrize(
    "text",
    [
        "各级民政部门、财政部门、教育部门",
        "各地、有关部门、各设区市财政局、民政局",
        "国务院有关部门、国务院各部委",
        "市、县（区）人民政府",
        "县级以上人民政府、当地政府、地方各级人民政府",
        "内部、东部、全部、干部、局部、格局、结局、举办、创办、委托",
        "个人行为、全国办理、重点健全总量控制、一网通办",
        "气象局面、国防部署、教育部署",
        "村民委员会、居民委员会、业主委员会",
        "财政局、民政局",
    ],
)
def test_collectives_and_common_words_are_no_agency(text: str) -> None:
    assert named(text, NATION) == []
    assert named(text.replace("财政局、民政局", "各市财政局、民政局"), FUJIAN) == []


def test_offsets_are_those_of_the_text_and_every_mention_is_found() -> None:
    text = "民政部召开会议。\n民政部要求，中共福建省委和福建省民政厅落实。"
    found = find_agencies(text, NATION)
    assert [text[m.start : m.end] for m in found] == ["民政部", "民政部", "中共福建省委", "福建省民政厅"]


def test_one_agency_has_all_its_forms_as_aliases() -> None:
    found = find_agencies("省住建厅、福建省住房和城乡建设厅", FUJIAN)
    assert {mention.agency.name for mention in found} == {"福建省住房城乡建设厅"}
    assert all({"省住建厅", "福建省住房和城乡建设厅", "福建省住建厅"} <= {*m.agency.aliases} for m in found)


def test_what_only_the_context_tells_is_no_alias() -> None:
    home = Home("福建省", "provincial", "福建省财政厅")
    text = "我厅、发改委，福州、厦门市统计局，福建省商务厅外贸处。外贸处负责，各省厅，共青团福建省委"
    forms = {m.agency.name: {*m.agency.aliases} for m in find_agencies(text, home)}
    assert {"福建省财政厅", "福建省发展改革委", "福州市统计局", "厦门市统计局", "共青团福建省委"} < forms.keys()
    assert {"我厅", "发改委", "福州", "外贸处"}.isdisjoint(alias for aliases in forms.values() for alias in aliases)
    assert named("在黑龙江，省民政厅学习") == ["黑龙江省民政厅"]
    assert "省民政厅" not in find_agencies("在黑龙江，省民政厅学习", NATION)[0].agency.aliases


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ("福建省法制办", "福建省人民政府法制办公室", "福建省法制办"),
        ("省委台办", "省政府台湾事务办公室", "福建省委台办"),
        ("平潭综合实验区经济发展局", "平潭综合实验区管委会经济发展局", "平潭综合实验区经济发展局"),
        ("平潭综合实验区党群工作部", "平潭综合实验区党工委党群工作部", "平潭综合实验区党群工作部"),
        ("福建省知识产权局", "福建省市场监管局（知识产权局）", "福建省知识产权局"),
        ("人行漳州中心支行", "中国人民银行漳州市中心支行", "中国人民银行漳州市中心支行"),
    ],
)
def test_one_organ_is_one_node_under_its_names(one: str, other: str, name: str) -> None:
    assert named(one, FUJIAN) == [name]
    assert named(f"{other}、", FUJIAN)[-1] == name


def test_a_department_is_never_inside_the_general_office_that_signs() -> None:
    text = "通知\n联系人：\n放射源司：联系电话：010-66550000"
    office = Home("", "central", "生态环境部办公厅")
    assert named(text, office) == ["生态环境部放射源司"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("福建省晨光纸业有限公司", {"region": "福建省"}),
        ("福建省陶瓷协会", {"region": "福建省"}),
        ("福建省茶叶研究所", {"level": "provincial", "region": "福建省", "branch": "public institution"}),
    ],
)
def test_a_company_or_association_is_of_no_level_and_branch(name: str, said: dict[str, str]) -> None:
    (mention,) = find_agencies(f"由{name}负责", FUJIAN)
    assert dict(mention.agency.properties) == said
    assert named("闽江（集团）南平市纸业有限公司、", FUJIAN) == []


def test_the_central_bank_s_branch_in_a_capital_is_the_province_s() -> None:
    (capital,), (city,) = (find_agencies(f"人行{place}中心支行", FUJIAN) for place in ("福州", "厦门市"))
    assert dict(capital.agency.properties) == {
        "name_en": "Fuzhou Central Sub-branch of the People's Bank of China",
        "level": "provincial",
        "region": "福建省",
        "branch": "government",
    }
    assert (city.agency.name, city.agency.properties["level"]) == ("中国人民银行厦门市中心支行", "municipal")


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("福建省发展改革委", "Fujian Provincial Development and Reform Commission"),
        ("宁夏回族自治区药监局", "Ningxia Hui Autonomous Region Medical Products Administration"),
        ("内蒙古自治区公安厅", "Inner Mongolia Autonomous Region Department of Public Security"),
        ("延边朝鲜族自治州人民政府", "People's Government of Yanbian Korean Autonomous Prefecture"),
        ("厦门海关", "Xiamen Customs"),
        ("福建证监局", "Fujian Bureau of the China Securities Regulatory Commission"),
        ("福建省疾控中心", "Fujian Provincial Center for Disease Control and Prevention"),
    ],
)
def test_english_names_are_those_that_the_organs_use(name: str, english: str) -> None:
    assert find_agencies(name, NATION)[0].agency.properties["name_en"] == english


def test_the_speaker_names_itself() -> None:
    ministry = Home("", "central", "民政部")
    assert named("部党组要求，我部将，驻部纪检监察组", ministry) == ["民政部党组", "民政部", "驻民政部纪检监察组"]
    bureau = Home("福建省", "provincial", "福建省市场监管局")
    assert named("省局决定，设区市局", bureau) == ["福建省市场监管局"]
    assert named("我部将", NATION) == []


def test_an_inner_unit_is_part_of_its_organ_and_found_alone_too() -> None:
    text = "福建省市场监管局认证检测处，电话。认证检测处具体实施"
    found = find_agencies(text, FUJIAN)
    assert [m.agency.name for m in found] == ["福建省市场监管局认证检测处"] * 2
    assert found[0].agency.parent == "福建省市场监管局"


def test_properties_are_official_english_level_region_and_branch() -> None:
    province, city, ministry = (
        find_agencies(name, NATION)[0].agency.properties for name in ("福建省民政厅", "广州市民政局", "民政部")
    )
    assert province == {
        "name_en": "Fujian Provincial Department of Civil Affairs",
        "level": "provincial",
        "region": "福建省",
        "branch": "government",
    }
    assert city["name_en"] == "Guangzhou Municipal Civil Affairs Bureau"
    assert ministry == {"name_en": "Ministry of Civil Affairs", "level": "central", "branch": "government"}


_PARTS = (
    "省",
    "市",
    "福建",
    "福州市",
    "民政厅",
    "民政部",
    "、",
    "，",
    "（",
    "）",
    "委",
    "领导小组",
    "办公室",
    "国务院",
    "驻",
    "的",
    "\n",
)


@given(st.lists(st.sampled_from(_PARTS), max_size=30).map("".join), st.sampled_from([NATION, FUJIAN, GUANGZHOU]))
@example("福建民政厅民政部领导小组办公室办公室", NATION)
def test_mentions_are_sorted_and_apart(text: str, home: Home) -> None:
    found = find_agencies(text, home)
    assert all(0 <= m.start < m.end <= len(text) for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    "piece", (*_PARTS, "委员会", "福建省委大院", "全国的委员会", "部际联席会议", "俄罗斯国防部", "2020年1月1日\n")
)
def test_hostile_text_ends(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    for mention in find_agencies(text, FUJIAN):
        assert text[mention.start : mention.end]


def test_places_that_share_an_ending_have_an_organ_each() -> None:
    found = find_agencies("责任单位：省发改委，三明、南平和龙岩市政府", FUJIAN)
    assert [m.agency.name for m in found] == ["福建省发展改革委", "三明市人民政府", "南平市人民政府", "龙岩市人民政府"]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("虹口区人民政府办公室", "虹口区人民政府办公室"),
        ("广州市人民政府办公厅", "广州市人民政府办公厅"),
        ("虹口区政府办", "虹口区人民政府办公室"),
    ],
)
def test_counties_have_an_office_and_cities_a_general_office(written: str, name: str) -> None:
    found = find_agencies(f"由{written}负责。", NATION)
    assert [m.agency.name for m in found] == [name]


def test_an_organ_of_the_nation_in_brackets_is_another_one() -> None:
    text = "通知\n定期向生态环境部（国家核安全局）报告。由生态环境部（水生态环境司）办理。"
    assert names(text, "Agency") == {"生态环境部", "国家核安全局", "生态环境部水生态环境司"}


def test_the_issuer_of_a_title_may_be_followed_by_a_date() -> None:
    text = "通知\n按照国防部一九八六年八月八日颁发的《应征公民体格条件》执行，公布国务院公布的《改革事项表》。"
    assert ("国防部", "应征公民体格条件") in said(text, "ISSUES")


@pytest.mark.parametrize("name", ["世界卫生组织", "欧盟委员会", "白宫"])
def test_an_organ_abroad_that_needs_no_country_is_one(name: str) -> None:
    assert len(names(f"测试\n近日，{name}发布报告。", "Agency")) == 1


def test_an_abbreviated_country_makes_a_ministry_another_state_s() -> None:
    assert names("测试\n绍伊古会见俄国防部长别洛乌索夫。", "Agency") == {"俄罗斯国防部"}
    assert names("测试\n民政部向国防部长汇报。", "Agency") == {"民政部", "国防部"}


def test_a_law_of_another_state_is_none_of_ours() -> None:
    assert names("测试\n委员会以违反欧盟反垄断法为由罚款。", "Policy") == set()
    assert names("测试\n要落实反垄断法。", "Policy") == {"反垄断法"}


def test_a_number_in_square_brackets_names_no_organ() -> None:
    text = "福建省民政厅关于养老服务的通知\n根据工信厅联电子函[2017]633号文，现就有关事项通知如下：\n"
    assert names(text, "Agency") == {"福建省民政厅"}


def test_what_every_place_has_is_not_one_place_s() -> None:
    text = (
        "福建省民政厅关于养老服务的通知\n"
        "各省、自治区、直辖市及计划单列市、新疆生产建设兵团工业和信息化主管部门、民政厅（局）、卫生计生委：\n现通知如下。\n"
    )
    assert "福建省卫生计生委" not in names(text, "Agency")


@pytest.mark.parametrize("unit", ["服务业发展处初审", "科技与设计处"])
def test_units_that_check_or_join_two_tasks(unit: str) -> None:
    (found,) = find_agencies(f"报送省商务厅{unit}", FUJIAN)
    assert found.agency.name == "福建省商务厅" + unit.removesuffix("初审")


def test_a_centre_with_a_long_name_that_is_to_act() -> None:
    assert named("由省科技型中小企业技术创新资金管理中心办理", FUJIAN) == ["福建省科技型中小企业技术创新资金管理中心"]


def test_a_short_name_in_brackets_is_no_unit() -> None:
    text = "福建省民政厅关于养老服务的通知\n福建省气象局（以下简称省气象局）是项目的主管部门。\n"
    assert names(text, "Agency") == {"福建省民政厅", "福建省气象局"}


@pytest.mark.parametrize("organ", ["国家融资担保基金", "工业和信息化部信息通信管理局", "国家开发银行福建省分行"])
def test_funds_bureaus_and_branches(organ: str) -> None:
    assert [mention.agency.name for mention in find_agencies(f"由{organ}，", NATION)] == [organ]


def test_bodies_that_no_list_has_sign_below_an_organ() -> None:
    text = (
        "福建省发展和改革委员会等三部门关于支持民营企业发展的意见\n一、加强服务。\n"
        "福建省发展和改革委员会\n福建省铁路建设发展中心\n中国铁路南昌局集团有限公司\n2020年12月31日\n"
    )
    assert {"福建省铁路建设发展中心", "中国铁路南昌局集团有限公司"} <= names(text, "Agency")


@pytest.mark.parametrize(
    "contact", ["计划处：联系电话 0591-87881125", "计划处王某（0591）87881125", "计划处 王某 0591-87881125"]
)
def test_the_units_to_ask_are_those_of_the_organ_whose_letter_it_is(contact: str) -> None:
    text = f"福建省科学技术厅关于组织申报项目的通知\n各设区市科技局：\n请于3月1日前申报。\n联系方式：\n{contact}\n福建省科学技术厅\n2018年8月9日"
    assert "福建省科技厅计划处" in names(text, "Agency")


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("名单\n中国驻韩国大使馆确认了情况。", "中国驻韩国大使馆"),
        ("通知\n中国船舶重工集团公司第七一九研究所：\n同意你所扩证。", "中国船舶重工集团公司第七一九研究所"),
        ("福建省节能监察办法\n第六条　省节能中心是省级技术支撑单位，协助实施监察。", "福建省节能中心"),
        ("消息\n伊朗最高国家安全委员会秘书说。", "伊朗最高国家安全委员会"),
        ("消息\n据全国人力资源市场信息监测中心大数据分析，需求旺盛。", "全国人力资源市场信息监测中心"),
        ("通知\n各设区市财政局、平潭综合实验区管委会经发局：\n请遵照执行。", "平潭综合实验区经济发展局"),
        ("消息\n十四届全国人大三次会议主席团举行会议。", "十四届全国人大三次会议主席团"),
        ("消息\n全国政协十四届一次会议主席团举行会议。", "全国政协十四届一次会议主席团"),
        ("名单\n海南省生态环境保护厅\n", "海南省生态环境保护厅"),
        ("消息\n停收被美最高法裁定违法的关税。", "美国最高法院"),
        ("福建省方案\n一、加强管理。（省交通运输厅牵头，民航厦门监管局等参与）", "民航厦门监管局"),
        ("消息\n中央人民政府驻香港特别行政区维护国家安全公署发言人表示。", "中央政府驻港国家安全公署"),
        ("福建省科学技术厅通知\n科技厅对口处室：农业处；联系人：某某；电话：0591-87882948。", "福建省科技厅农业处"),
    ],
)
def test_embassies_institutes_of_companies_and_bodies_that_are_only_named_by_their_work(text: str, agency: str) -> None:
    assert agency in names(text, "Agency")


def test_who_issues_a_guide_to_a_programme_does_not_issue_the_programme() -> None:
    text = "福建省科学技术厅通知\n现将《科技部关于发布国家重点研发计划“蓝色粮仓”专项申报指南的通知》转发给你们。"
    assert ("科技部", "国家重点研发计划") not in said(text, "ISSUES")


def test_a_responsible_company_of_the_provinces_list_is_the_provinces() -> None:
    text = "福建省人民政府关于稳定生产的通知\n一、加强运输。（省发改委、商务厅、高速公路公司等负责）"
    assert "福建省高速公路公司" in names(text, "Agency")


def test_a_committee_with_a_short_name_is_one_of_its_own_and_a_conference_is_not_founded_in_its_name() -> None:
    text = (
        "福建省工艺美术办法\n省主管部门组成福建省传统工艺美术评审委员会（以下简称省评审委员会），负责评审工作。"
        "国务院建立处置非法集资部际联席会议（以下简称联席会议）制度。"
    )
    assert "福建省传统工艺美术评审委员会" in names(text, "Agency")
    assert "国务院建立处置非法集资部际联席会议" not in names(text, "Agency")


def test_a_country_of_one_character_before_a_post_makes_a_ministry_another_state_s() -> None:
    assert not names("乌总统称军方与国防部存在分歧\n乌克兰总统说，双方存在分歧。", "Agency") & {"国防部"}


def test_committees_that_are_only_called_the_ones_concerned_are_no_province_s() -> None:
    text = "巡视对象公布\n中央第五轮巡视将对云南省开展巡视，并会同有关省委巡视机构开展联动巡视。"
    assert "云南省委" not in names(text, "Agency")


def test_the_party_s_building_of_its_own_is_no_anniversary() -> None:
    text = "会议召开\n民政部会议要求，要落实致公党建党100周年大会精神，加强人才建设。"
    assert "党的建设" not in names(text, "Topic")


@pytest.mark.parametrize("joint", ["会同市场监管局", "和市应急管理局", "要求自然资源局"])
def test_the_committee_of_a_zone_and_a_bureau_beside_it_are_no_bureau_of_it(joint: str) -> None:
    text = f"福建省方案\n一、加强监管。由平潭综合实验区管委会{joint}开展检查。"
    assert not {name for name in names(text, "Agency") if "管委会" in name and name.endswith("局")}


def test_a_parliament_named_with_its_committee_and_committees_named_alone() -> None:
    text = "常委会会议举行\n全国人大及其常委会审议法律案。环资委提出了关于提请审议极地保护法草案的议案。"
    assert {"全国人大常委会", "全国人大环境与资源保护委员会"} <= names(text, "Agency")
    assert "全国人大环境与资源保护委员会" not in names("会议举行\n环资委提出了建议。", "Agency")


def test_the_working_committee_of_an_area_is_no_part_of_another_name() -> None:
    assert "雄安新区党工委" in names("活动举行\n河北省委和雄安新区党工委共同举办活动。", "Agency")


def test_a_committee_of_a_province_is_none_of_the_nation_and_its_bare_name_no_alias() -> None:
    text = "会议举行\n福建省人大常委会会议听取了常委会法工委主任的报告。"
    assert "全国人大常委会法制工作委员会" not in names(text, "Agency")
    found = find_agencies("全国人大及其常委会审议法律案。", Home("", "central", ""))
    assert all("常委会" not in mention.agency.aliases for mention in found)


def test_an_organ_in_the_name_of_its_law_and_a_palace_as_a_place_are_not_named() -> None:
    assert "国务院" not in names("会议举行\n会议听取了关于国务院组织法修订草案的报告。", "Agency")
    assert "国务院" in names("督察\\n国务院组织法治督察。", "Agency")
    assert "俄罗斯总统府" not in names("欢迎仪式\n习近平在克里姆林宫出席欢迎仪式。", "Agency")
    assert "俄罗斯总统府" in names("消息\n俄罗斯克里姆林宫发布消息称，将举行会谈。", "Agency")


def test_the_office_for_taiwan_is_named_in_full() -> None:
    assert names("发布措施\n中共中央台办受权发布十项措施。", "Agency") == {"中央台办"}


@pytest.mark.parametrize(
    ("sentence", "agency"),
    [
        ("伊朗情报与国家安全部说，要打击犯罪。", "伊朗情报与国家安全部"),
        ("韩国国土交通部表示，将加强检查。", "韩国国土交通部"),
        ("江西省委理论学习中心组提出用好红色资源。", "江西省委理论学习中心组"),
        ("福建召开省委党的建设工作领导小组会议。", "福建省委党的建设工作领导小组"),
    ],
)
def test_bodies_that_had_been_cut_or_missed(sentence: str, agency: str) -> None:
    assert agency in names(f"新闻\n{sentence}", "Agency")


@pytest.mark.parametrize(
    "sentence", ["美国总统在白宫会见记者。", "有人在美国白宫外抗议。", "陪同他访华的有王子、交通部部长。"]
)
def test_a_place_and_a_guest_are_no_agencies(sentence: str) -> None:
    assert names(f"新闻\n{sentence}", "Agency") == set()


@pytest.mark.parametrize("body", ["社会保险基金管理局", "社会保险事业管理中心", "社会保险中心"])
def test_bodies_of_social_insurance_keep_their_names(body: str) -> None:
    text = f"广东省人民政府关于加强管理的通知\n粤府〔2024〕1号\n各市人民政府：\n一、省{body}要健全制度。\n"
    assert f"广东省{body}" in names(text, "Agency")


@pytest.mark.parametrize(("customs", "level"), [("广州海关", "central"), ("澳门海关", "provincial")])
def test_customs_are_the_nations_wherever_they_are(customs: str, level: str) -> None:
    (mention,) = find_agencies(f"据{customs}统计，出口增长。", NATION)
    assert (mention.agency.name, mention.agency.properties["level"]) == (customs, level)


def test_a_body_of_the_games_keeps_its_name() -> None:
    text = "国务院关于同意组建的批复\n国函〔2006〕38号\n民航总局：\n同意组建2008年北京奥运会首都国际机场协调委员会。\n国务院\n2006年5月23日"
    assert "2008年北京奥运会首都国际机场协调委员会" in names(text, "Agency")


def test_a_body_begins_behind_the_word_that_founds_it() -> None:
    text = "国务院办公厅关于治理工作的通知\n国办发〔2019〕3号\n各省：\n一、加强领导\n（一）成立城镇小区配套幼儿园治理工作小组。\n"
    assert "城镇小区配套幼儿园治理工作小组" in names(text, "Agency")
    assert "工作推进领导小组" not in names(text.replace("城镇小区配套幼儿园治理工作小组", "工作推进领导小组"), "Agency")
    law = "经济普查条例\n第一条 国务院设立经济普查领导小组及其办公室。"
    assert "国务院设立经济普查领导小组" not in names(law, "Agency")


def test_the_office_of_a_group_is_the_same_by_its_short_name() -> None:
    text = (
        "福建省加快海洋经济发展领导小组办公室关于项目建设的通知\n各市：\n现将有关事项通知如下：\n"
        "一、省海洋经济办汇总建设情况。平潭综合实验区海洋经济办报送进度。\n"
    )
    office = "福建省加快海洋经济发展领导小组办公室"
    assert {name for name in names(text, "Agency") if "海洋" in name} == {office, "平潭综合实验区海洋经济办"}


def test_regional_bureaus_of_civil_aviation() -> None:
    assert names("通知\n民航华北管理局、空中交通管制办参加会议。", "Agency") == {
        "民航华北地区管理局",
        "国家空管委办公室",
    }


def test_the_office_of_a_government_is_the_same_by_its_short_name() -> None:
    text = "省政府节约能源办公室关于节能审查的通知\n闽节能办〔2018〕13号\n各市：\n现将有关事项通知如下：\n一、省节能办组织督查。\n"
    office = "福建省人民政府节约能源办公室"
    assert ("福建省人民政府节约能源办公室", "组织督查") in said(text, "LEADS") and office in names(text, "Agency")
    assert "福建省节能办" not in names(text, "Agency")
    other = text.replace("节约能源办公室", "办公厅")
    assert "福建省节能办" in names(other, "Agency")


def test_two_plates_of_one_house_are_two_agencies() -> None:
    named = names("会议\n新闻出版广电总局（版权局）、贸促会参加会议。", "Agency")
    assert {"国家版权局", "中国贸促会"} <= named and not any("总局版权局" in name for name in named)


def test_a_mechanism_by_a_name_of_its_own_is_a_body_and_so_is_its_office() -> None:
    text = (
        "云计算服务安全评估办法\n第一条 为提高安全水平，制定本办法。\n"
        "第四条 国家网信办会同工业和信息化部建立云计算服务安全评估工作协调机制（以下简称“协调机制”），协调处理重要事项。\n"
        "云计算服务安全评估工作协调机制办公室（以下简称“办公室”）设在国家网信办。\n第七条 办公室受理申请后，组织开展安全评价。\n"
    )
    body = "云计算服务安全评估工作协调机制"
    assert {body, body + "办公室"} <= names(text, "Agency")
    assert (body + "办公室", "组织开展安全评价") in said(text, "LEADS")
    assert "煤电油气运保障工作部际协调机制" in names("会议\n煤电油气运保障工作部际协调机制要加大力度。", "Agency")
    assert not names("会议\n要完善部门协调机制，健全信息工作协调机制。", "Agency")


def test_units_of_the_armed_police_by_their_place() -> None:
    text = "命令\n授予武警北京市消防局副局长甲、武警西藏总队那曲地区支队乙警衔。"
    assert names(text, "Agency") == {"武警北京市消防局", "武警西藏总队那曲地区支队"}


@pytest.mark.parametrize(
    "text",
    [
        "武警官兵支援地方消防支队工作。",
        "各市要建立养老服务协调机制（以下简称协调机制），健全制度。",
        "健全跨部门协调机制（以下简称机制），落实责任。",
    ],
)
def test_verbs_and_mechanisms_of_many_are_no_names(text: str) -> None:
    assert not names(f"通知\n{text}", "Agency")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("中央第十一巡回指导组进驻某校。", "中央第十一巡回指导组"),
        ("中央安全生产考核巡查组开展明查暗访。", "中央安全生产考核巡查组"),
        ("授予武警福建省总队三明市支队将乐县中队荣誉称号。", "武警福建省总队三明市支队将乐县中队"),
        ("全国人大常委会委员长会议提出议案。", "全国人大常委会委员长会议"),
    ],
)
def test_bodies_sent_out_and_units_are_named_in_full(text: str, name: str) -> None:
    assert name in names("快讯\n" + text, "Agency")


def test_a_society_of_two_countries_is_not_that_of_china() -> None:
    assert "中国友好交流协会" not in names("快讯\n论坛由某国－中国友好交流协会主办。", "Agency")


def test_the_last_member_of_a_list_may_be_followed_by_and_others() -> None:
    text = "省政府办公厅关于发展数字农业的通知\n各市：\n一、加强人才培养。\n责任单位：省科技厅，福州大学、福建农林大学等，各市人民政府\n福建省人民政府办公厅\n2019年1月2日"
    assert {"福州大学", "福建农林大学"} <= names(text, "Agency")


@pytest.mark.parametrize(
    "name",
    ["国家药监局医疗器械技术审评检查长三角分中心", "中国科学院上海分院", "中央网信办举报中心", "国家统计局杭州调查队"],
)
def test_a_part_of_a_central_organ_is_named_in_full(name: str) -> None:
    assert name in names(f"关于开展检查的通知\n{name}负责开展检查。\n", "Agency")


def test_the_survey_team_of_a_province_keeps_its_own_name() -> None:
    assert "浙江调查总队" in names("关于开展调查的通知\n国家统计局浙江调查总队负责组织调查。\n", "Agency")
