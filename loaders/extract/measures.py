"""Is a clause something that is to be done? If so, which part of it is the measure, and who is its subject."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kg.loaders.lexicon.verbs import words

_JOINING = re.compile(
    r"(?:并(?:且|应|要)?(?!购|联|网|轨|举|重)|同时|此外|另外|其中|然后|以及|进而|从而|而且|且|或(?:者)?|还(?:将|要|应)?|也要|特别是|尤其是|重点是|主要是|包括|即|"
    r"今后(?:将)?|下一步|原则上)，?"
)
_MODAL = re.compile(r"(?:不仅|既)?(?:要|将(?!.{2,60}(?:纳入|作为|列入|与|由|培育|转化|改按|扩展|放宽|分别))|应当|应该|应(?![用急对邀])|须|必须|需要?(?!求)|拟)(?![求素点领])")
_SUBJECT_MODAL = re.compile(
    r"^([^，。；：（）]{1,40}?(?:（[^（）]{1,20}）[^，。；：（）]{0,10}?)?)"
    r"(?<![主重需只摘概简纪紧提纲必])(?:要(?![求素点领件])|应当|应该|(?<![供反适响对相])应(?![用急对邀变])|必须|须(?!知))(?=[\u4e00-\u9fff“《])"
)
_SUBJECT_COLLECTIVE = re.compile(
    r"^(?:(?:各|有关|相关|其他|全国|全省|全市)?(?:级|地|地区|省|市|县|区|州|自治区|直辖市|设区市|部门|单位|有关部门|责任单位|主管部门|党委|政府|人民政府|"
    r"党委政府|民政部门|[\u4e00-\u9fff]{2,8}部门)[、和及（）/]{0,2}){1,6}(?:可)?"
)
_ATTRIBUTION = re.compile(
    r"^(?:[^，。：]{0,24}?)(?:还)?(?:指出|强调|要求|提出|明确(?:了|提出|要求)?|部署(?:了)?|表示|规定|决定|透露)(?:了|要|，|：|$)"
)
_PREPOSITION = re.compile(r"(?:对(?!接|标|照|外|口)|将|把|为(?!主)|向|在|从|与|同|由|给(?!予)|于|以(?!外|上|下)|按照?|根据|依据|依托|通过|围绕|结合|利用|运用|采取|充分利用|针对|鉴于)")
_PREPOSITION_ONLY = re.compile(
    r"^(?:按照?|根据|依据|围绕|结合|针对|鉴于|以.{1,40}为(?!.{1,20}(?:推|促|加))|坚持|遵循|通过.{1,40}(?:等|方式|形式|模式|途径|手段|措施|渠道)$|除.{1,30}外|自.{1,20}起|从.{1,20}起|"
    r"在.{1,40}(?:下|中|上|内|前|后|时|期间|基础上|前提下|过程中|方面|领域|情况下)$|"
    r"对(?:于)?[^，]{1,80}(?:的|企业|家庭|人员|机构|地区|单位|项目|问题|群体|行为|设施|小区|贷款|欠款|者|情形|对象)$|为[^，]{2,40}$)"
)
_RESULT = re.compile(
    r"^(?:切实)?(?:确保|以确保|力争|力求|满足|更好满足|避免|防止|以便|促使|使(?!用)|让(?!利)|从源头|实现(?!.{0,12}(?:全覆盖|统一))|形成(?!.{0,20}(?:机制|制度|方案|清单))|营造|"
    r"不断(?:提高|提升|增强|满足|扩大)|为.{2,40}(?:提供|奠定|作出|贡献|支撑|保障|动力)|更好(?:地)?(?:满足|服务)|兜住|兜牢|织密|推动.{2,20}高质量发展$|提高.{0,20}(?:水平|能力|质量|效率|效益|积极性)$)"
)
_OPTIONAL = re.compile(
    r"^(?:可(?!持续)|可以|不得|严禁|不再|免予|所需|上述|其中|有效期|本[通办规方意]|自[\d印发]|如|若|凡|经|属于|具有|具备|符合|申请|享受|一律|未|列入|参照|参考|视为|认定为|评定为|按\d|"
    r"减按|以上|例如|包括|原则|详见|见附|联系|邮|电话|地址|加盖|逾期)"
)
_PAST = re.compile(
    r"(?:已(?:经|累计|有)?(?![建成]{1,2}的|登记|移交|满|交付|明确的|取缔)|曾|取得了|作出了|完成了|召开了|举行了|提出了|发布了|提供了(?!.{0,4}服务)|截至|目前|近年来|去年|以来)"
)
_STATE = re.compile(
    r"(?:更加|显著|明显|基本|进一步|持续|不断|全面|有效|大幅|稳步|逐步|加快|更为|日益|充分|得到|力争|取得)(?:[\u4e00-\u9fff“”]{0,12})$|(?:达到?|超过|突破|不低于|不少于|高于|低于|以上|以内|左右|"
    r"占比|比例|比重|率|水平|前列)[^，。]{0,24}$"
)
_LONG_ENOUGH = 4


@dataclass(frozen=True, slots=True)
class Action:
    """An action clause: the measure is ``text[start:end]``; ``subject`` is the span of its subject, or None."""

    start: int
    end: int
    subject: tuple[int, int] | None
    modal: bool
    result: bool


@cache
def _verb() -> re.Pattern[str]:
    def longest_first(names: frozenset[str]) -> str:
        return "|".join(sorted((re.escape(w) for w in names if len(w) > 1), key=lambda w: (-len(w), w)))

    return re.compile(rf"(?:(?:{longest_first(words('adverbs'))})地?、?){{0,4}}(?:{longest_first(words('verbs'))})")


def read_clause(text: str, start: int, end: int) -> Action | None:
    """The action of the clause ``text[start:end]``, None where it is a condition, a state, background or a slogan."""
    start = _skip(text, start, end)
    if end - start < _LONG_ENOUGH:
        return None
    clause = text[start:end]
    subject: tuple[int, int] | None = None
    modal = False
    hit = _MODAL.match(text, start, end)
    if hit:
        start, modal = hit.end(), True
    else:
        said = _SUBJECT_MODAL.match(clause)
        if said and not _PREPOSITION.match(clause) and not clause.startswith(("“", "《")):
            subject, modal = (start, start + said.end(1)), True
            start = start + said.end()
    start = _skip(text, start, end)
    clause = text[start:end]
    if len(clause) < _LONG_ENOUGH or _PAST.search(clause[:24]) or _OPTIONAL.match(clause):
        return None
    if not _is_action(clause):
        collective = _SUBJECT_COLLECTIVE.match(clause)
        if not collective or collective.end() == len(clause) or not _is_action(clause[collective.end() :]):
            return None
        subject = (start, start + collective.end())
        start += collective.end()
        clause = text[start:end]
    if len(clause) < _LONG_ENOUGH:
        return None
    return Action(start, end, subject, modal, bool(_RESULT.match(clause)))


def _skip(text: str, start: int, end: int) -> int:
    while hit := _JOINING.match(text, start, end):
        start = hit.end()
    return start


def _is_action(clause: str) -> bool:
    if _verb().match(clause):
        return True
    if not _PREPOSITION.match(clause) or _PREPOSITION_ONLY.match(clause):
        return False
    return any(hit.start() > 2 and len(clause) - hit.start() >= 2 for hit in _verb().finditer(clause))


def is_state(clause: str) -> bool:
    """Does the clause describe a state to be reached (更加完善, 达到85%) and not an action?"""
    return _STATE.search(clause) is not None


def attribution(text: str, start: int, end: int) -> int:
    """Where the words of a report begin after 会议强调，/《方案》提出 …; ``start`` where nothing is reported."""
    hit = _ATTRIBUTION.match(text[start : min(end, start + 60)])
    return start + hit.end() if hit else start
