"""Texts of 100 KB on which a pattern that is not linear takes minutes."""

from __future__ import annotations

SIZE = 100_000
_UNITS = (
    *"1年第（张、，。A月和令",
    *("2025", "2025年", "到2025年", "2020—", "2025年底前", "〔2019〕", "“十四五", "经过3年", "3月", "1.", "二〇一九年"),
    *("部长", "国务院", "部党组书记、", "委员会委员", "主任张", "局局长李", "一二三", "养老服务", "公告"),
    *("达到", "1万", "98%", "从1到", "控制在", "新增8万", "比2020年", "以上", "、2", "2020年1月1日"),
    *("鼓励企业通过并购、参股等", "支持企业按照", "加强工程，特别是", "省发改、财政、"),
    *("对利用平台，开展业务的企业，", "甲核电有限公司：\n你公司应遵守以下条件。\n"),
)
HOSTILE = [
    " " * SIZE,
    "\n" * SIZE,
    *(unit * (SIZE // len(unit)) for unit in _UNITS),
    *((a + b) * (SIZE // len(a + b)) for a, b in zip(_UNITS, _UNITS[7:] + _UNITS[:7], strict=True)),
]
