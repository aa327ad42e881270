"""Is a text a report about a policy, or the policy itself?"""

from __future__ import annotations

import re

ITSELF = "本(?![地区省市县单部企校级系年月辖院]|行业|领域)"
"""What a paper calls itself begins with (本办法, 本意见), and not 本地区, 本辖区."""
_REPORTED = re.compile(
    r"央视网消息|新闻联播|新华社|本[报网站]讯|记者|(?:日前|近日|今天|昨天|今日|昨日|\d{1,2}日)[^。\n]{0,60}(?:印发|发布|出台|公布|制定了《|召开|举行|主持|启动|介绍|部署|推出|下发)|"
    r"(?:印发|发布|出台|公布)(?:了)?《[^》\n]{4,80}》[^。\n]{0,10}(?:，|。)"
)
_NEWSCASTS = ("央视网", "新闻联播")
_LETTER = re.compile(
    r"(?:国务院|主席|政府|部|委员会)令\s*第?|现将[^。\n]{0,60}公布|现予以?(?:公布|发布)|\n\s*现(?:公布|发布)《|(?:^|\n)\s*第一条|(?:通知|公告|意见|全文|公布)如下|现(?:就[^。\n]{2,60})?提出(?:如下|以下)[^。\n]{0,8}(?:意见|要求|措施)[：:]|现印发给你们|印发给你们|我代表[^，。\n]{0,16}政府[，向]|〔[12]\d{3}〕\s?\d+\s?号\s*(?:\n|各)|\d日 ?(?:国务院)?(?:发布|公布)\s*\n"
)


def is_report(text: str, title_end: int, source: str = "") -> bool:
    """True for news: a ``source`` that has nothing else, a dateline or a reporter at the beginning, and no letter form
    (通知如下, a document number alone); news says of no clause who is responsible for it (责任单位：), and no government
    in it speaks (我代表省人民政府，向大会报告工作)."""
    opening = text[title_end : title_end + 220]
    letter = _LETTER.search(text[title_end : title_end + 700]) or "责任单位：" in text or "牵头单位：" in text
    return bool(source in _NEWSCASTS or _REPORTED.search(opening)) and not letter
