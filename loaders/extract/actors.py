"""Who is to act, as the clauses of a sentence say it one after the other."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kg.loaders.extract.acting import ATTRIBUTE, SEATED, agency_action, done_by, founded, named_only
from kg.loaders.extract.agencies import AgencyMention
from kg.loaders.extract.called import Group
from kg.loaders.extract.issuing import number
from kg.loaders.extract.measures import Action, read_clause
from kg.loaders.extract.spans import starting_in, within
from kg.loaders.lexicon.regions import PLACE

# 各市政府、某管委会是项目推进的主管单位，负责…
_IS_RESPONSIBLE = re.compile("是[^，。；]{0,32}(?:主管|责任|牵头|实施|支撑|承办|管理)(?:单位|部门|主体|机构)$")
# Collectives that lead nothing by a name.
_TOLD = (
    "各地",
    "重点地区",
    "目的地",
    "国务院各部门",
    "国务院有关部门",
    "各单位",
    "各党",
    "各部门",
    "各有关",
    "各相关",
    "各级",
    "各民主党派",
    "各位",
    "各省",
    "有关",
    "国家有关",
    "相关",
    "地方",
    "广大",
    "党委",
    "各方面",
    "被",
    "省级政府",
    "省级人民政府",
    "央企",
    "国企",
    "全体",
    "全党",
    "全军",
    "全社会",
    "纪检监察机关",
    "组织部门",
    "领导干部",
    "党员干部",
    "政府工作人员",
    "全国检察机关",
    "全国法院",
    "全国科",
    "全国人民",
)
_OTHERS_AT_END = re.compile(
    "(?:有关|相关|各级|各)(?:部门|单位|地方|党组织)$|所在(?:地|市|县)(?:人民)?政府$|(?:协调|保障|工作)机制$|专班$|(?:成员|组成)单位$|金融机构$|用人单位$|(?:党员|高级|领导|团)、?干部$|等地$|(?:的|试点|示范)(?:地区|城市|省份|地方|单位|区域)$|(?:各级)?党委(?:和)?政府$"
)  # 军委机关有关部门要主动指导
# 公安机关要加强巡逻, 年轻干部要守住底线: those who act, though nobody with a name; but not whom it is done to (受灾地区要
# 加大支持, 对困难企业要帮扶) and not the organ itself by its bare name (政府要过紧日子).
_DONE_TO = "[对把将向为使让]|受灾|困难|违[法规]|失[信联]|重点|问题|老旧|脱贫|(?:政府|[部委]?机关|委员会|法?学会|共青团|法院|检察院|公司|银行)$"
_WHO_ACTS = re.compile(
    f"(?!{_DONE_TO})[^，。；：]*?(?<!本)(?:部门|机关|机构|单位|组织|企业|公司|银行|学校|院校|高校|中小学|医院|党校|委员|代表|干部|党员|(?:组成|工作|执法|管理|公职)人员|同志|青年|军队|部队|大省|地区|当地|志愿者|媒体|战线|企业家|民兵|合作区|试验区|开发区|政府|法院|检察院)(?:都|一定|也)?$"
)
# 车辆驾驶人、押运人员应当及时处理: in a rule, besides, whoever is named by what he does.
_WHO_SHALL = re.compile(
    r"(?![对把将向为使让])[^，。；：]*?(?<!本)(?:者|人|人员|专家|用户|成员|双方|小区|[协学商]会|委员会|武装部)[）)]?$"
)
_PLACES = re.compile(rf"(?:东北三省|{PLACE})(?:[、和及]{PLACE})*(?:自治区)?")  # 上海要发挥优势: nobody with a name
# 坚定不移把党中央决策部署落到实处: the organ is in the object.
_NOT_BEFORE_SUBJECT = re.compile("[把将按向为以]|对(?![外口])|经(?![信发济贸营委])")
_COLLECTIVES_BEFORE = re.compile("请?各[^，。；：的要应将把对]{1,40}[、和及与]")  # 各市人民政府、某管委会
# 甲与乙签署备忘录，两部门将…
_COUNTS_THEM = re.compile("(双|[两二三四五六七八九])(?:部门|部委|部|方|单位)(?:共同|联合)?")
_BY_OTHERS = re.compile("[并改交]?由(?!其)")  # 由所在地财政部门兑现: none of those before
# 行业标准由某出版社出版: whoever that is, and none of those before.
_DONE_BY_OTHERS = re.compile(
    "[^，。；：的将把对由]{2,24}(?<![自理])由[^，。；：]{2,24}(?:出版|负责|承担|办理|受理|发放)$"
)
# 疫情尚未得到控制的地区，要落实责任: who is told stands before the comma.
_THOSE_WHO = re.compile(
    "[^，。；：]{2,40}的(?:地区|省份|地方|单位|企业|城市|学校|机构)$|(?!要|坚持|弘扬|学习|运用)[^，。；：]{2,40}的理论$"
)
# 由甲、乙选派人员参加, 组长由某某担任: who makes up a body, which goes on to act.
_MADE_UP = re.compile(
    "(?:由|(?:副?组长|成员|副?主任|召集人|总指挥)[^，。；：]{0,12}由)[^，。；：]{2,120}(?:(?:选派|派员|派出|抽调)[^，。；：]{0,8}参加|组成|担任|兼任|任(?:副?(?:组长|主任|召集人|总?指挥长?)))"
)
_WE_WILL = ("我们将", "我们也将", "我们还将")
# 对管理问题要开展培训, 所主管的资金要给予支持, 使企业尽早开展业务: by those before.
_BY_THOSE_BEFORE = ("对", "所主管", "所管理", "所属", "使企业", "使群众", "让企业", "让群众")
# 各有关部门和单位以及甲市等各地区，要积极主动对接: none of those before.
_ADDRESSED = re.compile("各(?:有关|相关|地|级|部门|单位)[^，。；：]{0,40}(?:部门|单位|地区|各地|地方|政府|企业)$")
# 以便各单位登录平台，按要求填写材料: those for whom it is made act next.
_SO_THAT = re.compile(
    "以便[^，。；]{0,16}(?:单位|企业|人员|部门|机构|个人)[^，。；]{2,30}，(?:按照?要求|填[写报]|提交|在线)"
)
_YEAR = re.compile("(?:19|20)\\d\\d年")  # before those who act: 2004年某部将会同某局研究
_THEY_SHALL = ("要", "应", "须", "必须")
_DUTIES = ("负责", "具体负责", "承办", "统筹", "承担", "统一", "研究推进", "研究解决", "协调解决", "协调推进")
_WITH = frozenset("与同向对将把报送经以")  # 与某银行共同制定措施: the bank orders nothing


@dataclass(slots=True)
class Actors:
    """``subjects`` are those whom the clause that was read last is said of, ``helping`` those who act beside them;
    ``groups`` the organs that the text gives a common name; ``ordered``: an order is read, and no report;
    ``told``: nobody with a name, but 各地 or the like; ``ours``: those who write (我们将认真研究). ``begins`` are the places where a mention of ``agencies`` begins."""

    text: str
    agencies: Sequence[AgencyMention]
    begins: Collection[int]
    subjects: tuple[AgencyMention, ...]
    groups: tuple[Group, ...] = ()
    helping: tuple[AgencyMention, ...] = ()
    ordered: bool = False
    told: bool = False
    ours: bool = False
    _heading: tuple[AgencyMention, ...] = ()  # who heads the whole sentence: 由甲牵头，各部门共同推动…
    _founded: tuple[AgencyMention, ...] = ()  # the body that the clauses before found
    _listed: tuple[AgencyMention, ...] = ()  # the first ones of a list with a comma: 甲、乙，丙负责…

    def of(self, start: int, end: int, action: Action | None, before: tuple[int, int]) -> Action | None:
        """Read who acts in a clause, given what it says is to be done and the clause ``before``; returns the action,
        without those who act where the clause names them."""
        text = self.text
        if text.endswith(("参加", "组成", "任", "长", "召集人", "指挥"), start, end) and _MADE_UP.fullmatch(
            text, start, end
        ):
            self._founded = self._founded or founded(text, self.agencies, *before)
            if self._founded or self.subjects or not text.endswith("参加", start, end):
                return None
        if self.ordered and (year := _YEAR.match(text, start, end)) and year.end() in self.begins:
            start = year.end()  # 2004年某部将会同某局研究
        first = self._behind_others(start, end)
        if group := next((g for g in self.groups if text.startswith(g.name, start)), None):
            action = read_clause(text, start + len(group.name), end)
            self.subjects, self.helping = group.leads, group.helping
        elif done := done_by(text, self.agencies, start, end):
            action, self.subjects = Action(start, end, None, False, False), done
        elif body := _IS_RESPONSIBLE.search(text, start, end):
            action, self.subjects = None, tuple(starting_in(self.agencies, start, body.start()))
        elif (text[start] not in _WITH or first > start) and (first in self.begins or first + 1 in self.begins):
            if listed := named_only(text, self.agencies, first, end):
                if self._heading:  # 甲牵头，乙、丙等，要做好规划
                    self.helping = listed
                else:
                    self._listed += listed
                return None
            action, self.subjects = agency_action(text, self.agencies, first, end, ordered=self.ordered)
            if action and text.endswith(("一起", "一道"), action.start, end):  # 甲将与乙、丙等单位一起，组织制定…
                self.helping, action = tuple(within(self.agencies, action.start, end)), None
            if text.endswith("牵头", start, end):
                self._heading = self.subjects
            elif self._heading and self.subjects:  # 甲牵头，乙、丙等要做好规划
                self.helping, self.subjects, self._listed = (*self._listed, *self.subjects), self._heading, ()
        elif text.startswith("以便", start) and _SO_THAT.match(text, start):
            self.subjects = ()  # 我厅发送密码，以便各单位登录，按要求填写
        elif _BY_OTHERS.match(text, start, end) or _DONE_BY_OTHERS.match(text, start, end):
            self.subjects = ()
        elif (text.startswith((*_DUTIES, *SEATED), start) or text.endswith("统筹指导", *before)) and (
            new := founded(text, self.agencies, *before) or self._founded
        ):
            self.subjects = new  # 成立某领导小组，负责统筹协调; 下设办公室，设在某中心，承担日常工作
        elif (
            action is not None
            and action.subject is not None
            and not text.startswith(_BY_THOSE_BEFORE, action.subject[0])
            and not self._all_of_them(*action.subject)
        ):
            self.subjects = self._in_subject(*action.subject)
        if action is None and text.startswith("，要", end) and _ADDRESSED.match(text, start, end):
            self.subjects = ()
        if self.subjects or action is not None:  # 甲、乙，有关单位应…; 甲、乙等，按照要求，…
            self.subjects, self._listed = (*self._listed, *self.subjects), ()
        self.subjects = self.subjects or self._heading
        # what 各地 are told to do is not led by those who tell them
        who = action.subject if action else (start, start)
        addressed = who is not None and (
            text.startswith(_TOLD, who[0])
            or _OTHERS_AT_END.search(text, *who) is not None
            or (text.startswith(_THEY_SHALL, who[1]) and _WHO_ACTS.match(text, *who) is not None)
            or (text.startswith("应当", who[1]) and _WHO_SHALL.match(text, *who) is not None)
            or _PLACES.fullmatch(text, *who) is not None
        )
        addressed = addressed or (
            text.startswith(_THEY_SHALL, start)
            and before != (start, end)
            and _THOSE_WHO.match(text, *before) is not None
        )
        self.told = not self.subjects and (self.told or addressed)
        self.ours = not self.subjects and (
            text.startswith(_WE_WILL, start) or (self.ours and not (action and action.subject))
        )
        return action

    def _behind_others(self, start: int, end: int) -> int:
        """Where the first one with a name stands in a row that begins with others (各市人民政府、某管委会) or behind what
        they head (认定工作由某厅牵头), or whom a letter advises (建议你省)."""
        if self.text.endswith("牵头", start, end):
            return max(start, self.text.find("由", start, end))
        if self.text.startswith("建议你", start):
            return start + len("建议")
        if not self.text.startswith(("各", "请各"), start):
            return start
        named = starting_in(self.agencies, start, end)
        return named[0].start if named and _COLLECTIVES_BEFORE.fullmatch(self.text, start, named[0].start) else start

    def _all_of_them(self, start: int, end: int) -> bool:
        """Whether a subject counts those before: 甲与乙签署备忘录，两部门将推进共享."""
        hit = _COUNTS_THEM.fullmatch(self.text, start, end)
        return hit is not None and len(self.subjects) == (2 if hit[1] == "双" else number(hit[1]))

    def _in_subject(self, start: int, end: int) -> tuple[AgencyMention, ...]:
        return tuple(
            mention
            for mention in within(self.agencies, start, end)
            if not _NOT_BEFORE_SUBJECT.search(self.text, start, mention.start)
            and not ATTRIBUTE.match(self.text, mention.end, end)
        )
