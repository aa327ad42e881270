"""No rule takes more than linear time: whole documents of 100 KB on which a pattern that is not linear takes minutes.

The run as a whole is the assertion; a quadratic rule makes one of these texts take longer than all tests together.
"""

from __future__ import annotations

import pytest

from kg.loaders.documents import Document
from kg.loaders.extract import extract
from tests.loaders.extract.hostile import SIZE

UNITS = (
    *"，“（）《、的要对将1甲等部省： ",
    *(
        "（）",
        "《关于",
        "加快",
        "进一步",
        "推进",
        "、推进",
        "到2026年",
        "到2026年，",
        "一是",
        "一、",
        "（一）",
        "牵头，",
        "负责",
        "会同",
    ),
    *(
        "（民政部负责",
        "民政部、",
        "民政部、财政部等负责、",
        "以下简称",
        "战略",
        "”工程",
        "对的",
        "目标是",
        "甲\n",
        "甲、乙",
        "在方面",
        "按照要求",
        "问：",
        "《甲》",
        "正在收储。下一步将",
        "开展2026年执法提升年活动",
    ),
)
HEADS = {
    "letter": "民政部关于加强养老服务工作的通知\n",
    "report": "民政部印发通知\n央视网消息：近日，民政部印发《关于加强养老服务工作的通知》，",
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
@pytest.mark.parametrize("unit", UNITS, ids=range(len(UNITS)))
def test_a_hostile_text_is_read_in_linear_time(unit: str, head: str) -> None:
    text = head + unit * (SIZE // len(unit))
    facts = extract(Document(text=text, title=head.partition("\n")[0]))
    assert facts.nodes[0].label == "Document"
    for thing in (*facts.nodes, *facts.relationships):
        assert all(text[item.start : item.end] == item.quote for item in thing.evidence)
