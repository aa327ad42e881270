"""What an order is about, in clauses of its own before it: whom a grant is for, papers that are handled, what is excepted."""

from __future__ import annotations

import re

_OF_WHOM = (
    "，其",
    "，设置",
    "，给予",
    "，予以",
    "，发放",
    "，按",
    "，要",
    "，应",
    "，须",
    "，也",
    "，是",
    "，经",
)  # what follows the clause that says whom
# 取得经营权的企业，其经营权可申请抵押; 鼓励企业对考取证书的职工，给予补贴: whom it is about.
_WHOM = re.compile(
    "[^，]{4,80}的[^，的]{0,10}(?:企业|单位|人员|机构|个人|组织|项目|产品|职工)(?=，其(?!他|它|中|余))|(?:鼓励|支持|引导|允许)[^，对]{2,12}对(?![接标外口照])[^，]{4,60}的[^，的]{2,8}(?=，(?:给予|予以|发放|按[^，]{2,20}(?:给予|予以|发放)))|对(?![接标外口照])[^，]{4,60}(?=，设置[^，]{2,12}期)"
    "|(?!支持|扶持|鼓励|培育|引导|帮助|督促|指导|建立|设立|明确|要)[^，]{4,80}的[^，的]{0,16}(?:人民政府|主管部门|投资主体|经营主体)(?=，(?:也要|也应|要|应|须))"
    "|[^，]{4,80}(?:过程中|履职)[^，]{0,8}的[^，的]{0,6}(?:数据|信息|成果)(?=，是)"
    "|对(?![接标外口照])[^，]{4,60}的[^，的]{2,10}(?=，经[^，]{2,20}(?:未|仍))"
)
# 对利用电商平台，开展业务，达到一定规模的企业给予奖励: whom a grant is for, over several clauses.
_GRANTED_TO = re.compile(
    "对于?(?![^，。；：]{2,60}的[^，。；：的]{0,6}(?:企业|单位|项目|个人|人员|团队|机构|家庭|地区)，)(?:利用|从事|参与|参加|承担|承接|取得|获得|通过|新引进|首次|在)[^，。；：]{2,60}，"
    "(?:(?![要应须对将由]|或|各)[^，。；：]{2,60}，){1,2}"
    "(?=(?![要应须对将由为凡]|符合)[^，。；：]{2,60}(?:企业|单位|项目|个人|的)(?:分别|再)?(?:给予|予以))"
)
_GRANTEES = ("企业", "单位", "项目", "个人", "人员", "机构", "的")
# 以政府名义印发的文件，由审核机构进行审核: what the order is about.
_HANDLED = re.compile(
    "(?:或者?|以及)?(?:以|由|经)(?![^，。；：]*(?:负责|牵头|编制|支持|承担|组织|落实|进行|审核|作出))[^，。；：]{4,60}(?:印发|发布|制定|起草|批准|出具|受理|认定)的[^，。；：的]{2,8}"
)
_IN_DOUBT = re.compile(
    "对?(?:公示|审核|抽检|年审|评审|验收|检查|考核)?(?:期间|后)?(?:有异议|无异议|未通过|不合格|逾期未报)的[^，。；：的]{0,6}(?:机构|单位|企业|项目|产品|地区)"
)
# 应当报送审查的建筑工程（简称建筑工程），应当全面推行数字化审查
_CALLED = re.compile(
    "(?!建立|制定|建设|搭建|出台|编制|构建|打造|完善)[^，。；：]{0,12}[^，。；：的]{2,}的[^，。；：的（）]{2,30}（(?:以下)?简?称[^（）]{2,16}）"
)
_DONE_TO = re.compile("给予|予以|[纳列]入|作为|进行|实施|开展|建立|加强|提供|完善|提高|组织")
# 将长期停产的煤矿，以及经验收不合格的煤矿，纳入退出范围
_AND_THOSE = re.compile("，以及[^，。；：]{2,60}的[^，。；：的]{2,8}，")
# 除执行命令，或者处置突发事件等外，…
_EXCEPT = re.compile(
    "除(?!夕|险|草|害|虫|尘|冰|雪)[^，。；：]{2,60}，(?:(?:或者?|以及|并|和|需要)[^，。；：]{2,60}，){0,3}?[^，。；：]{2,60}(?<![户海境国对场校院室域])外，"
)


def about_until(text: str, start: int, end: int, stop: int, *, opens: bool) -> int:
    """Where what an order is about ends that begins with the clause ``text[start:end]`` and takes several clauses, all of
    them before ``stop``; 0 for anything else. ``opens``: nothing of the sentence stands before it."""
    if opens and text.startswith("对", start) and (whom := _GRANTED_TO.match(text, start, stop)):
        return whom.end()
    if (
        text.startswith("除", start)
        and not text.endswith("外", start, end)
        and (beside := _EXCEPT.match(text, start, stop))
    ):
        return beside.end()
    return 0


def is_about(text: str, start: int, end: int, sentence: int) -> bool:
    """Does the clause ``text[start:end]``, with a comma behind it, of the sentence that begins at ``sentence`` only say what
    the order is about?"""
    if text.startswith(_OF_WHOM, end) and _WHOM.match(text, start, end + 24):
        return True
    if text.startswith(("将", "对"), start) and _AND_THOSE.match(text, end):
        return _DONE_TO.search(text, start, end) is None
    if text.endswith("）", start, end) and text.startswith(("，应当", "，应全面", "，应按"), end):
        return _CALLED.fullmatch(text, start, end) is not None
    if text.startswith("，由", end) and _IN_DOUBT.fullmatch(text, start, end):
        return True  # 公示有异议的申报机构，由省厅进行核实
    if text.startswith(("，由", "，或者由"), end) and _HANDLED.fullmatch(text, start, end):
        return True
    if text.startswith("或", start) and text.startswith("对", sentence):
        return text.endswith(_GRANTEES, start, end)  # 对达到规模的企业，或开设专线的企业，给予奖励
    return False
