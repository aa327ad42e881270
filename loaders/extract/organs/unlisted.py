"""Organs of the document's own place that no list has: 省大仪办, 市来穗局, where they stand as members of a list do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kg.loaders.extract.organs import names
from kg.loaders.extract.organs.names import AgencyMention, AgencyName
from kg.loaders.extract.organs.places import BEFORE, chinese, scope_before
from kg.loaders.extract.sought import Sought
from kg.loaders.lexicon.agencies import countries
from kg.loaders.lexicon.regions import Region
from kg.loaders.lexicon.verbs import words

_ORGAN = Sought(
    "[省市]([\u4e00-\u9fff]{2,8}?(?:厅|局|办|委|总队|公司))(?=[、，。；：）\n]|牵头|负责|会同|配合|按照|根据|将|要(?!求)|等(?:部门|单位|参与|负责|$))"
)
# public bodies are told by what they are to do
_PUBLIC_BODY = Sought(
    "[省市区县]((?:(?!委托)[\u4e00-\u9fff]){2,18}?(?:中心|总站|管理处))(?=关于|开展|组织(?!的)|联系方式|办理|进行|统一|具体|负责|牵头|承担|还?将|受|报送|提交|备案|申请|承办|要(?!求)|应|是[^，。；]{0,24}(?:单位|机构)[，。]|[、，：])"
)
_INSTITUTE = Sought("[省市]([\u4e00-\u9fff]{2,10}?(?:研究院|科学院|研究所|设计院|勘察院))(?=([^ ]{1,4}))")
_ASSOCIATION = Sought("[省市]([\u4e00-\u9fff]{2,14}?(?:协会|学会|商会|联合会|促进会))(?=([^ ]{0,4}))")
# 中国物流与采购联合会, 中国钢铁工业协会: there are hundreds, and they are named in full.
_NATIONAL_BODY = Sought(
    "(中国(?![英德美日韩法]国|日本|欧盟)(?:(?![的了是将对在为]|中国)[\u4e00-\u9fff]){2,14}?(?:协会|联合会|学会|商会|研究会|促进会|基金会)|全国(?:(?![的了是将对在为各])[\u4e00-\u9fff]){4,14}?(?:信息|数据|质量)?(?:监测|监督|评估)中心)(?![员长议成])"
)
# 收集工作委托机械工业信息研究院受理: whom somebody entrusts with a task, by its whole name.
_ENTRUSTED = Sought(
    "(?<!受)委托((?!有|具|第三方|各|相关|专业|其他|中国|全国|[省市县]|[\u4e00-\u9fff]{1,4}[省市县区])(?:(?![的或和与等])[\u4e00-\u9fff]){4,20}?(?:研究院|研究所|研究中心|协会|学会|大学|学院))(?=承担|受理|负责|组织|开展|实施|具体|承办|定期)"
)
# 武警北京市消防局副局长某某, 武警部队吉林总队: where those serve who are given their ranks.
_ARMED_POLICE = Sought(
    "武警(?:部队)?(?:(?![的和与及]|官兵|战士|全力|支援|协助|配合|参加|会同)[\u4e00-\u9fff]){2,10}?(?:(?:消防|边防|警卫|森林)(?:总队|支队|教导大队|局|处)|总队|指挥学校)"
    "(?:[\u4e00-\u9fff]{2,3}(?:地区|市|州)支队)?(?:[\u4e00-\u9fff]{2,5}(?:市|县|区)(?:中队|大队))?(?!长)"
)
# 中国驻韩国大使馆
_EMBASSY = Sought("中国驻([\u4e00-\u9fff]{1,10}?)(?:大使馆|总领事馆)")
# 中央第三指导组, 中央安全生产考核巡查组: whom the centre sends out.
_SENT_OUT = Sought(
    "(中央(?!巡回指导组)(?:(?!派|组织|成立|继续|纪委|决定|部署|要求|配合|企业|财政|有关|规定|[轮和与的等及要应省市驻])[\u4e00-\u9fff]){2,12}?(?:巡视|指导|督导|督查|督察|巡查)组)(?![长织建])"
)
_COMPANY = Sought(
    "(国网[\u4e00-\u9fff]{2,8}?电力(?:有限)?公司|(?:(?:中国)?(?:工商|农业|建设|邮政储蓄|进出口|农业发展)银行|国家开发银行|国开行|交通银行)[\u4e00-\u9fff]{2,6}?分行|民航[\u4e00-\u9fff]{2,3}(?:安全监督管理局|监管局)|中国[\u4e00-\u9fff]{2,12}公司第[〇○零一二三四五六七八九十]{1,4}(?:研究|设计)?[所院])"
)
_OF_NO_BRANCH = ("公司", "集团", "协会", "学会", "商会", "联合会", "促进会")
_INSTITUTIONS = ("中心", "站", "管理处", "院", "研究所", "馆", "社")
# words that end like an organ, and words that no organ's name holds
_NOT_ORGAN = re.compile(
    "[子分]公司$|^(?:[省市]?级|[属管外内])|上市|还|率先|打造|建成|大厅$|布局$|格局$|全局$|大局$|当局$|结局$|[举承主协督交通查代兴开筹创停]办$|一件事|各|有关|相关|^行业协会$|部门|政府|的|要|由|向|将|是|和|及|在|对|为|会同"
)


def unlisted(text: str, place: str, level: str) -> Iterator[AgencyMention]:
    """Mentions of the organs of ``place`` that only their form tells."""
    for hit in _COMPANY.finditer(text):  # that of the grid in a place, and branches of the large banks
        yield AgencyMention(
            hit.start(),
            hit.end(),
            AgencyName(hit[1].replace("国开行", "国家开发银行"), (), names.properties(), "unlisted", 0.8),
        )
    for hit in _NATIONAL_BODY.finditer(text):
        before = text[max(0, hit.start() - 1) : hit.start()]
        if before not in ("—", "-", "－", "–", "·") and (not chinese(text, hit.start() - 1) or before in BEFORE):
            known = names.properties(level="central")
            yield AgencyMention(hit.start(), hit.end(), AgencyName(hit[1], (), known, "unlisted", 0.8))
    for hit in _ENTRUSTED.finditer(text):
        yield AgencyMention(*hit.span(1), AgencyName(hit[1], (), names.properties(), "unlisted", 0.75))
    for hit in _ARMED_POLICE.finditer(text):
        yield AgencyMention(
            *hit.span(), AgencyName(hit.group(), (), names.properties(branch="military"), "unlisted", 0.8)
        )
    for hit in _EMBASSY.finditer(text):
        if hit[1] in countries():
            known = names.properties(level="central", branch="government")
            yield AgencyMention(hit.start(), hit.end(), AgencyName(hit.group(), (), known, "unlisted", 0.85))
    for hit in _SENT_OUT.finditer(text):
        if not chinese(text, hit.start() - 1) or text[hit.start() - 1] in BEFORE:
            known = names.properties(level="central", branch="party")
            yield AgencyMention(hit.start(), hit.end(), AgencyName(hit[1], (), known, "unlisted", 0.8))
    if not place:
        return
    institutes = (hit for p in (_INSTITUTE, _ASSOCIATION) for hit in p.finditer(text) if _ends_or_acts(hit[2]))
    for hit in (*_ORGAN.finditer(text), *_PUBLIC_BODY.finditer(text), *institutes):
        scope = scope_before(text, hit.start() + 1, place, level)
        start = scope.start
        if text.endswith("（集团）", 0, start):
            continue  # 甲（集团）某市乙公司 is one company
        if text.endswith(("简称", "简称：", "简称“"), 0, start):
            continue  # what a text calls a body that it has named
        if (chinese(text, start - 1) and text[start - 1] not in BEFORE) or _NOT_ORGAN.search(hit.group(1)):
            continue
        if scope.region and scope.rule in ("level", "place"):
            name = AgencyName(
                scope.region.full_name + hit.group(1),
                (),
                of_place(hit.group(1), scope.region),
                "unlisted",
                0.75,
            )
            yield AgencyMention(start, hit.end(1), name)


def of_place(name: str, region: Region) -> Mapping[str, str]:
    """What is known of a body that only its form tells: a company or an association is of a place, of no level and branch."""
    if name.endswith(_OF_NO_BRANCH):
        return names.properties(region=region.full_name)
    branch = "public institution" if name.endswith(_INSTITUTIONS) else "government"
    return names.properties(level=region.level, region=region.full_name, branch=branch)


def _ends_or_acts(after: str) -> bool:
    """Does a name end before these four characters: at a mark, or where somebody does something?"""
    return (
        not after or after[0] in "、，。；：）（和与及\n" or after[:2] in words("verbs") or after[2:] in words("verbs")
    )
