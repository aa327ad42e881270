"""What a letter asks of whom it goes to, beside carrying out what it encloses."""

from __future__ import annotations

import re

_YOU = "你(?:公司|厂|院|单位|局|校|企业|台)"
_SHALL = "(?<![供反适响对相])应(?:当)?(?![用急邀变收清缴征聘届])"  # and not 供应, 应用
YOU = re.compile(f"{_YOU}[^。；]{{0,80}}?{_SHALL}|建议你[省市区县州部委局厅]")
"""你公司变更名称，应自变更之日起20日内，向我局申请, 建议你省做好监测: the whole sentence orders."""
YOU_SHALL = re.compile(f"(?<=，)(?={_YOU}{_SHALL})")
"""现将检查报告印发给你公司，你公司应采取有效措施: the order begins there."""
ASKED_FOR = re.compile(
    r"\d{1,2}[日月年][^，。]{0,4}前|月底前|立即|尽快|逐一|报送|上报|报我|反馈|提交|抓紧|及时|采取[^，。；]{0,8}措施|把[^，。；]{2,30}(?:作为|摆上|列入|纳入)|组织指导|组织做好20\d\d"
)
"""One of these stands in what is asked for beyond 认真贯彻执行: by a day, at once, or to report."""
