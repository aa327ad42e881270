"""What the clauses of a sentence say is to be reached, and by when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kg.loaders.extract.deadlines import Deadline
from kg.loaders.extract.goals import is_goal
from kg.loaders.extract.measures import Action
from kg.loaders.extract.spans import starting_in
from kg.loaders.lexicon.regions import PLACE

_STATEMENT = re.compile(
    r"(?:[^，。；：]{2,30}的(?=(?:总体|主要|工作|具体|远景|奋斗|战略)目标(?:是|为)：))?(?:《[^《》]{2,20}》|会议|通知|方案|意见|规划)?(?:明确|提出|确定)?(?:的|了)?(?:到20\d\d年(?:底|末)?的)?(?:[两二三四]个?阶段)?(?:(?:普查|改革|建设)?(?:主要|总体|工作|发展|远景|奋斗|战略|行动|预期|具体|近期|中期|远期|长期|阶段性|年度)?目标(?:任务)?(?:是|为)?[：，]?)"
)
_BEFORE_DEADLINE = re.compile(
    r"(?:[^，。；：]{0,12}目标[^，。；：]{0,12}：)?(?:《[^《》]{2,20}》|方案|意见|规划|计划|通知|文件|纲要|\d{0,2}(?:主要|总体|工作|发展)目标)?"
    rf"(?:我国|全国|全[省市县区]|(?:{PLACE})(?=力争|提出|计划))?"
    r"(?:(?:并|其中|提出了?|要求|明确|确保|力争实现|力争|争取|努力|要|将|计划|预计|目标是|主要目标是)[：，]?){0,3}(?:在\s+)?"
)
# 确保完成“双控”目标，能耗增量控制在…以内: what follows counts as its goals.
_FOR_A_GOAL = re.compile("(?:确保|力争)?(?:如期)?(?:完成|实现)[^，。；]{4,40}目标$")
_COUNTED_STATE = re.compile(r"(?:不少于|不低于|达到?|超过?|控制在|下降)\d|\d[\d.]*(?:%|％)以上")
_UNTIL = re.compile("[到至前底末内—]|期间|时间|未来|今后|全年")


@dataclass(slots=True)
class Aims:
    """``deadlines`` are those of the sentence; ``governing`` is the one in force, the sentence's ``own`` or one of the
    sentence before; ``goes_on``: that one named goals alone and ended with a semicolon; ``inner`` is the one
    inside the clause; ``striven``: the clauses since it are to be reached (确保, 力争)."""

    text: str
    deadlines: Sequence[Deadline]
    governing: Deadline | None
    goes_on: bool = False
    own: bool = False
    inner: Deadline | None = None
    striven: bool = False
    _striving: bool = False  # since a clause that began with 力争 or 计划年内 or ended with a goal

    def state(self, start: int, end: int) -> int:
        """Where the content of a clause begins that opens a statement of goals (到2025年的主要目标是); 0 without one."""
        opening = _STATEMENT.match(self.text, start, end)
        if opening is None or opening.end() <= start + 1 or "目标" not in opening.group():
            return 0
        if opening.group() in ("明确目标任务", "确定目标任务", "明确目标", "明确工作目标"):
            return 0  # is to be done
        for place in starting_in(self.deadlines, start, opening.end()):
            self.governing, self.own = place, True
        return opening.end()

    def begin(self, start: int, end: int) -> int:
        """Where a clause goes on behind the deadlines that open it; the last of them governs from there on."""
        for place in starting_in(self.deadlines, start, end):
            if start <= place.start and _BEFORE_DEADLINE.fullmatch(self.text, start, place.start):
                self.governing, self.own = place, True
                before = self.text[start : place.end]
                self.striven = self.striven or "确保" in before or "力争" in before
                self._striving = self._striving or "计划" in before
                start = max(start, place.end)
        dated = (d for d in starting_in(self.deadlines, start + 1, end) if d.date)
        # 为到本世纪中叶建成强国奠定基础: by when something else is to be reached
        self.inner = next((d for d in dated if not self.text.endswith("为", start, d.start)), None)
        return start

    @property
    def deadline(self) -> Deadline | None:
        """Of the clause."""
        return self.inner or self.governing

    def reached(self, start: int, end: int, action: Action | None, *, after: str) -> bool:
        """Is what a clause says to be reached, a goal? ``after``: the mark behind the sentence before."""
        counted = self._striving and _COUNTED_STATE.search(self.text, start, end) is not None
        self._striving = (
            self._striving
            or self.text.startswith(("力争", "争取"), start)
            or (self.text.endswith("目标", start, end) and _FOR_A_GOAL.match(self.text, start, end) is not None)
        )
        return (
            (self.striven and end - start >= 4)
            or counted
            or is_goal(
                self.text[start:end],
                action,
                self.deadline,
                governed=self.governing is not None and (self.own or self.goes_on),
                inherited=not self.inner and not self.own and after != "；",
            )
        )

    @property
    def planned(self) -> bool:
        """Does the clause's deadline say that something lies ahead?"""
        return self.deadline is not None and _UNTIL.search(self.deadline.text) is not None
