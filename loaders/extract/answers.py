"""The answers of officials in an interview about a policy: what they say is in it, and what they will do besides."""

from __future__ import annotations

import re

from kg.loaders.extract.clauses import Sentence
from kg.loaders.extract.layout import Block

TRANSCRIPT = re.compile("(?:问答|文字|答问|图文|现场|发布会)实录")
# 《若干措施》提出加大支持, 我们将结合《若干措施》的实施: what is told from there on, up to the end of the line, is in the policy.
_SAID_OF_IT = re.compile(
    "(?:结合|根据|按照)《[^《》\\n]{2,40}》的?(?:实施|要求|部署|规定|安排)，|"
    "《[^《》\\n]{2,40}》[^。《》\\n]{0,12}?(?:主要|重点|明确|提出|规定|要求|从[^，。]{2,16}(?:方面|环节))"
)
# 这次若干措施提出支持投资，有哪些具体措施？: a question of what is in it.
_ASKED_OF_IT = re.compile(
    "(?:若干(?:措施|意见|政策)|《[^《》\\n]{2,40}》|(?:这次|此次|本次|新)[^，。？]{0,8}(?:政策|措施|意见|方案|办法))"
    "[^。？]{0,60}(?:哪些|什么|具体)[^。？]{0,10}(?:措施|内容|举措|规定|支持|安排)"
)
_ASKED_OTHERWISE = re.compile("背景|意义|下一步|落实|贯彻|实施以来|成效")
# An answer that begins to list it.
_IN_DETAIL = re.compile("具体(?:包含|包括|有)以下[^，。]{0,8}(?:内容|方面|措施|举措)")
# 下一步，我们将推动融资服务中心下沉: what those who answer say of their own work.
_OWN_WORK = re.compile("下一步，|我们[还也]?将")
_NEXT_SPEAKS = re.compile("[^，。；：\\n]{0,20}(?:记者|报|社|台|网)：|问：")
_POLITE = 10  # characters behind the mark of a question: …有哪些具体措施？谢谢。


class Answers:
    """Where in the answers of one interview the policy tells: after a question of what is in it, up to what they will
    do themselves; else only behind 《若干措施》提出, in that line. ``asking``: the block that was entered last is a question."""

    def __init__(self, text: str, start: int) -> None:
        self._text, self._above = text, start  # where the block above ends
        self._asked = self._own = self._said = self.asking = False

    def enter(self, block: Block) -> int:
        """Where in the next block, or in the line that it is a part of, the policy's own words begin; the end of the text
        where they do not."""
        text = self._text
        question = text.find("？", max(block.start, block.end - _POLITE), block.end) >= 0
        asks = _NEXT_SPEAKS.match(text, block.start, block.end) is not None
        self.asking = question and asks
        if question or asks:
            of_it = question and _ASKED_OF_IT.search(text, block.start, block.end)
            self._asked = bool(of_it) and not _ASKED_OTHERWISE.search(text, block.start, block.end)
            self._own = self._said = False
        if "\n" in text[self._above : block.start]:
            self._said = False
        self._above = block.end
        return self._until()

    def unsaid_until(self, sentence: Sentence) -> int:
        """The same of a sentence, in the order of the text."""
        if said := _SAID_OF_IT.search(self._text, sentence.start, sentence.end):
            self._said, self._own = True, False
            return said.end()
        if _OWN_WORK.search(self._text, sentence.start, sentence.end):
            self._own, self._said = True, False
        until = self._until()
        if _IN_DETAIL.search(self._text, sentence.start, sentence.end):
            self._asked, self._own = True, False
        return until

    def _until(self) -> int:
        return 0 if self._said or (self._asked and not self._own) else len(self._text)
