"""What a document's own title says: its policy, the aliases of it, who issues it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.loaders.extract.numbers import find_document_numbers
from kg.loaders.extract.policies import BATCH, genre
from kg.loaders.extract.sought import Sought

_NOTICE = re.compile(
    r"^(?P<issuer>.{0,300}?)[：:]?关于(?:联合)?(?P<verb>印发|转发|批转|发布|公布)(?P<inner>.{4,120}?)的(?P<kind>通知|公告|通报|决定|函|令)$"
)
# 某局关于加强管理的意见 某政办〔2013〕8号: the number is not of the title.
_NUMBER_BEHIND = re.compile(r"(?<=[知见案定法划函])\s+[\u4e00-\u9fff]{2,10}〔[12]\d{3}〕\d{1,5}号$")
# A letter without a title: 《甲办法》已经审议通过，现印发给你们.
_HANDED_OUT = Sought(
    r"(?:现将|现将修订后的|现(?:发布|公布)|制定了|编制了|^|\n|：)《(?P<name>[^《》\n]{4,80})》(?:[^。\n]{0,60}(?:。(?=现))?|（以下简称《[^《》]{2,20}》[^。\n]{0,80}。现将《[^《》]{2,20}》)(?:现?(?:予以?)?印[发送](?!\n)(?:给?你们)?|予以印发|现予以?(?:发布|公布|颁布|施行)|(?:予以)?[发公]布，[^。\n]{0,6}(?:自|于)[^。\n]{0,24}施行|印发你们|，[^。\n]{0,6}自[发公]布之日起施行)"
)
_PUBLISHED_LIST = Sought(r"现将(?P<name>[^《》，。\n]{6,60}名单(?:（[^（）]{1,8}）)?)(?:予以|进行)?(?:公布|公告|印发)")
MADE_PUBLIC = (
    rf"现将(?!根据|符合|列入)[^《》。，\n]{{0,8}}(?P<lists>《(?P<name>[^《》\n]{{4,80}})》{BATCH}"
    r"(?:(?:[、和及]|以及)[^《》。，\n]{0,16}《[^《》\n]{4,80}》(?:（[^（）\n]{2,16}）)?){%d,6})予以(?:公告|公布)"
)
"""How a letter makes a row of lists public, the first a batch and others behind it, at least so many: 现将许可的《甲产品》（第3批）、
《乙目录》予以公告."""
_MADE_PUBLIC = Sought(MADE_PUBLIC % 0)
# What a letter says of itself.
_LETTER = Sought(
    r"(?:通知|通报|公告|意见|批复|函复|函告)如下|有关事项(?:通知|公告)|印发给?你们|请(?:认真|遵照)|(?:提出|制定)(?:以下|如下)[^，。]{0,6}(?:意见|措施|方案|要求)|(?:通告|具体)如下|特此(?:通知|公告|通告|批复|函复)|现就[^。]{4,60}(?:意见|通知|如下)|现予以?(?:公布|发布)|收悉[。，]"
)
# 某厅印发《若干措施》的通知, 某省委印发：关于…的意见: the same without 关于, and at times without 的通知.
_HANDS_OUT = re.compile(
    r"^(?P<issuer>.{2,300}?)[：:\s]*印发[：:]?\s*(?P<inner>(?:《[^《》]{4,120}》|〈[^〈〉]{4,120}〉|关于[^《》〈〉]{4,120}?))(?:的通知)?$"
)
# 关于加强监管的通 知
_SPACED = re.compile(r"(?<=[通意决公])[ \u3000]+(?=[知见定告]$)")
# 某省人民政府《关于加强监管的通知》 and 《某市监管办法》 are titles that somebody has put into brackets.
_BRACKETED = re.compile(r"^([^《》]{0,80})《((?:关于|印发|转发)[^《》]+|(?<=^《)[^《》]+)》$")
# 某局公告2018年第28号 has no other title.
_NUMBERED = re.compile(
    r"(?P<issuer>[\u4e00-\u9fff 、]{3,80}?)(?:公告|通告|令)\s?(?:〔?[12]\d{3}〕?年?)?\s?第?\s?\d{1,4}\s?号"
)
# 定于今年开展“一起益企”服务行动。有关事项通知如下: a letter that a crawl has left without a title is known by its campaign.
_CAMPAIGN = Sought(
    r"(?:组织)?开展(?P<name>“[^“”\n]{2,30}”[^，。“”\n]{2,16}?(?:行动|活动|计划|工程))[^。\n]{0,20}[。，](?:现将|现就)?(?:有关|具体)?(?:事项|要求)"
)
# Whom a letter is addressed to: 各省、自治区、直辖市民政厅（局）：
_ADDRESSED = re.compile(
    r"\s*(?:[\u4e00-\u9fff]{2,4}同志|(?:各|有关|中央|省|市)[^\n。：]{4,300}|[^\n。：，]{2,40}(?:公司|集团|学校|学院|大学|医院|协会|研究院|人民政府|[厅局委部])(?:（[^（）]*）)?)：\n"
)
# 为确保任务落到实处，现制定如下分工方案。一、…
_SETS_OUT = re.compile(
    r"[^\n]{8,700}(?:现(?:就[^。\n]{2,60})?(?:制定|提出)(?:如下|以下)[^，。：\n]{0,6}(?:方案|意见|措施)[。：]|"
    r"建立[^。\n]{4,40}联席会议(?:（[^（）\n]*）)?制度。)\n一、"
)
# How an untitled letter says what it is about, and the title that it has then.
_PURPOSES = tuple(
    (Sought(pattern), title)
    for pattern, title in (
        (
            r"现就(?!有关|相关)(?P<about>[^，。《》\n]{4,50}?)(?:有关事项)?(?:提出)?(?:如下|以下)?(?:指导|实施|工作)?(?P<kind>意见|措施|规定|通知|通报|公告)(?:如下)?[：。]",
            "关于{about}的{kind}",
        ),
        (r"现就(?P<about>[^，。《》\n]{4,50}?)制定(?:如下|以下)(?P<kind>方案|办法|计划)[：。]", "{about}{kind}"),
        (
            r"为(?!了|做好|确保|落实|贯彻|深入)(?P<about>[^，。《》\n]{4,40})，(?:[^。\n]{0,160}，)?现提出(?:如下|以下)(?:指导|实施|工作)?(?P<kind>意见|措施|规定)[：。]",
            "关于{about}的{kind}",
        ),
        (
            r"在(?P<about>全国[^，。\n]{4,40}会议)上[^\n]{0,300}重点任务[^\n]{0,40}现制定如下分工方案[：。]",
            "{about}重点任务分工方案",
        ),
        (
            r"(?:^|\n)(?:[^\n。：，]{4,200}：\n)?《(?P<about>[^《》\n]{6,40})》[^\n]{0,200}现就(?:有关|相关)(?:事项|工作|问题)(?P<kind>通知|公告|通报)如下",
            "关于{about}有关事项的{kind}",
        ),
        (
            r"(?:同意|决定|国务院)，?建立(?P<about>[^，。《》\n（]{4,40}联席会议)(?:（以下简称[^（）]{2,12}）)?制度[。，]",
            "{about}制度",
        ),
    )
)
# 某局贯彻某部关于…的意见的通知, 某办转发某局关于…报告的通知: the issuer ends there.
_CARRIES_OUT = re.compile("贯彻|落实|执行|转发|批转")
# The licence that a letter grants, with its number: what the letter orders are its conditions.
_LICENCE = Sought(r"\n(?P<name>[^\n，。；：《》]{4,60}许可证)\s*\n\s*[\u4e00-\u9fff]{2,8}证字第?[^\n，。]{2,24}号\s*\n")
# A report that gives a letter whole: 发布关于…的通知，全文如下.
_WHOLE_TEXT = Sought(
    r"(?:发布|印发|发出|下发)(?:了)?《?(?P<name>关于[^，。《》\n]{4,60}(?:通知|意见|公告|通告|决定))》?[，。][^。\n]{0,12}全文如下|"
    r"(?:^|\n)《(?P<whole>[^《》\n]{6,80})》(?:现|全文|公布|发布|刊登|刊发|予以){0,3}如下[：。]?\s*\n"
)
# 某厅：关于举办大赛决赛, above 现将有关事项通知如下
_SAYS_ABOUT = re.compile(
    "(?:[^：，。《》\n]{2,40}：)?(?P<rest>关于(?:举办|开展|组织|做好|召开|申报|征集|推荐|报送|调整|启用|开通)(?![^：]*(?:最新|回应|解答|解读|问答))[^：，。？！\n]{4,80})"
)
_NOTIFIES = Sought("(?:现|具体|有关)[^。\n]{0,24}通知如下[：。]")
# 国务院令, 某省人民政府令: what it makes law is the policy; 第706号 stands in the next line.
_DECREE = re.compile("(?!.*关于)[\u4e00-\u9fff 、]{1,60}(?:国务院|政府|主席|[部委局署行会])令")
# 《甲方案》, 〈甲方案〉（试行）, <甲方案>
_IN_BRACKETS = re.compile(
    "^(?:[《〈<](?=[^《》〈〉<>]+[》〉>])|《(?=[^《》]+》))([^《》<>]+?)[》〉>](?:（[^（）]*）)?$"
)
# 某厅等四部门：甲办法的通知, with the words 关于印发 lost.
_BARE_NOTICE = re.compile(
    "(?:(?P<issuer>[^：《》，]{2,40})：)?(?P<inner>[^：《》，]{6,60}?(?:办法|细则|规定|方案|规划))的通知$"
)
_SENDS_OUT = ("发出", "下发")
_ABOUT = re.compile(r"^(?P<issuer>.{2,300}?)(?:[：:]\s?)?(?P<rest>(?:关于|印发|转发|批转).+)$")


# 某部门部署开展治理欠薪行动 is the headline of a report, and no title.
_HEADLINE = re.compile(
    r"[，。！？《》]|[部委局会门院制].{0,4}(?:部署|启动|联手|公布|发布|推出|出台)|联合(?:开展|部署|启动|发布|印发)|^我国|将于?[^，]{0,6}(?:开展|启动|实施)"
)


@dataclass(frozen=True, slots=True)
class Title:
    """``name`` of the policy, other names of it, and how far into the title its issuers stand (0: none named) and from
    where on: behind who puts it up (某省政府：某省教育厅关于…)."""

    name: str
    aliases: tuple[str, ...]
    issuers_end: int
    issuers_start: int = 0


def parse_title(title: str) -> Title | None:
    """Read the title of an official document; None where it names no policy.

    关于印发《甲方案》的通知 is about one policy, 甲方案, with the notice as its alias; 关于转发 keeps its own name, since what is
    passed on has another issuer.
    """
    title = _SPACED.sub("", re.sub(r"\s*\n\s*", "", title).strip())
    title = _BRACKETED.sub(r"\1\2", _NUMBER_BEHIND.sub("", title))
    notice = _NOTICE.match(title)
    if notice and not re.search("转发|批转", title[: notice.end("verb")]):
        inner = _IN_BRACKETS.sub(r"\1", notice["inner"].strip())
        if genre(inner) or "《" in notice["inner"]:
            aliases = {title, title[notice.end("issuer") :].lstrip("：:"), title.replace("：", "", 1)}
            return Title(inner, tuple(sorted(aliases - {inner})), notice.end("issuer"))
    if handed := _HANDS_OUT.match(title):
        inner = handed["inner"].strip("《》〈〉")
        if genre(inner) or handed["inner"].startswith(("《", "〈")):
            return Title(inner, (title,), handed.end("issuer"))
    if numbered := _NUMBERED.fullmatch(title):
        return Title(title, (), numbered.end("issuer"))
    about = None if title.startswith("关于") else _ABOUT.match(title)
    if about and genre(title):
        if about["issuer"].endswith(_SENDS_OUT):  # the headline of who reports it
            return Title(about["rest"], (title,), about.end("issuer") - 2)
        joined = title.replace("：", "", 1)
        carries_out = _CARRIES_OUT.search(title, 0, about.end("issuer"))
        issuers_end = carries_out.start() if carries_out else about.end("issuer")
        put_up = 0 if carries_out else about["issuer"].rfind("：", 0, -1) + 1
        if put_up:  # 省工信厅：某省工业和信息化厅关于…的通知
            joined = title[put_up:]
        rest = set() if carries_out else {about["rest"]}  # 某省政府贯彻国务院关于…的实施意见 is not what it carries out
        return Title(joined, tuple(sorted((rest | {title}) - {joined})), issuers_end, put_up)
    if "签署" in title or title.endswith("公报") or _DECREE.fullmatch(title):
        return None  # 习近平签署国家主席令 and what a meeting tells of itself are news
    if title.startswith("关于") and genre(title):
        return Title(title, (), 0)
    if (bare := _BARE_NOTICE.match(title)) and not _HEADLINE.search(title):
        return Title(bare["inner"], (title,), max(0, bare.end("issuer")))
    if genre(title) and len(title) >= 6 and not _HEADLINE.search(title):
        return Title(title, (), 0)
    return None


def published_list(title: str, text: str) -> Title | None:
    """The list that a letter without another title makes public: 现将甲企业名单（第一批）予以公布."""
    hit = _PUBLISHED_LIST.search(text, 0, 1500) if "名单" in title else None
    return Title(title, (), 0) if hit and hit["name"] == title.strip() else None


def title_of_notice(title: str, text: str) -> Title | None:
    """The title of a letter that does not say that it is a notice, where the letter does: 关于举办大赛决赛."""
    hit = _SAYS_ABOUT.fullmatch(title.strip()) if text.find("央视网", 0, 200) < 0 else None
    return Title(hit["rest"], (title.strip(),), 0) if hit and _NOTIFIES.search(text, 0, 1500) else None


def made_public(text: str) -> tuple[Title, int, int] | None:
    """With where it stands, the first of the lists that a letter without a title makes public: 现将许可的《甲产品》（第3批）、
    《乙目录》（第4批）予以公告."""
    hit = _MADE_PUBLIC.search(text, 0, 1500)
    return (Title(hit["name"], (), 0), hit.start("name"), hit.end("name")) if hit else None


def enclosed_title(text: str) -> tuple[Title, int, int] | None:
    """With where it stands, the policy that a letter without a title of its own hands out: 《甲办法》已经审议通过，现印发给你们."""
    hit = _HANDED_OUT.search(text, 0, 1500)
    return (Title(hit["name"], (), 0), hit.start("name"), hit.end("name")) if hit and genre(hit["name"]) else None


def announced_letter(text: str) -> tuple[Title, int, int] | None:
    """With where it stands, the title of a letter that a report announces and then gives whole: 发布关于…的通知，全文如下."""
    hit = _WHOLE_TEXT.search(text, 0, 400)
    if hit is None or hit.lastgroup is None:
        return None
    return Title(hit[hit.lastgroup], (), 0), *hit.span(hit.lastgroup)


def is_untitled_letter(text: str) -> bool:
    """Whether a text is a letter of which a crawl has left neither title nor number: whom it is addressed to comes first,
    or a preamble that says what stands in the chapters below it (现制定如下方案)."""
    if _ADDRESSED.match(text) is not None:
        return _LETTER.search(text, 0, 2500) is not None
    return _SETS_OUT.match(text) is not None


def named_letter(text: str) -> tuple[Title, int, int] | None:
    """With where it is said, what a letter without a title (``is_untitled_letter``) is: the licence that it grants, or what
    it is about (现就加强重点工作提出如下意见 is 关于加强重点工作的意见). One that says no more than 现提出以下意见 has no name."""
    if licence := _LICENCE.search(text, 0, 3000):
        return Title(licence["name"].strip(), (), 0), *licence.span("name")
    for pattern, title in _PURPOSES:
        if hit := pattern.search(text, 0, 2500):
            return Title(title.format(**hit.groupdict()), (), 0), *hit.span()
    return None


def numbered_letter(text: str) -> tuple[Title, int, int] | None:
    """With where it stands, the number of a letter whose title a crawl has lost: people quote it by that."""
    number = next((n for n in find_document_numbers(text[:120]) if n.rule == "number-in-brackets"), None)
    if number is None or text[number.start - 1 : number.start] == "（":
        return None
    sent = _ADDRESSED.match(text, number.end) and text.find("授予", 0, 1000) < 0  # those tell of deeds
    if not (sent or _LETTER.search(text, 0, 2500)):
        return None
    campaign = _CAMPAIGN.search(text, number.end, 1200)
    return Title(number.number, (campaign["name"],) if campaign else (), 0), number.start, number.end
