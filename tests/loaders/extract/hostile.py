"""Texts of 100 KB on which a pattern that is not linear takes minutes."""

from __future__ import annotations

SIZE = 100_000
_UNITS = (
    "1 2025 年 2025年 到2025年 2020— 2025年底前 第 〔2019〕 （ “十四五 经过3年 部长 张 国务院 部党组书记、 达到 1万 98% 从1到 、 ， 。 "
    "一二三 养老服务 A 3月 1. 月 控制在 委员会委员 主任张 局局长李 新增8万 比2020年 以上 、2 和 令 公告"
).split()
HOSTILE = [
    " " * SIZE,
    "\n" * SIZE,
    *(unit * (SIZE // len(unit)) for unit in _UNITS),
    *((a + b) * (SIZE // len(a + b)) for a, b in zip(_UNITS, _UNITS[7:] + _UNITS[:7], strict=True)),
]
