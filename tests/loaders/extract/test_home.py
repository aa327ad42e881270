"""Where a document speaks from."""

from __future__ import annotations

import pytest

from kg.loaders.documents import Document
from kg.loaders.extract.home import Home, by_number, home_of

NOTICE = "关于印发养老服务实施方案的通知\n"


@pytest.mark.parametrize(
    ("text", "home"),
    [
        (f"{NOTICE}闽政办〔2019〕43号\n各市、县人民政府：", Home("福建省", "provincial", "")),
        (f"{NOTICE}穗府办规〔2020〕3号\n各区人民政府：", Home("广州市", "municipal", "")),
        (f"{NOTICE}国办发〔2019〕5号\n各省、自治区、直辖市人民政府：", Home("", "central", "国务院办公厅")),
        (f"{NOTICE}各省、自治区、直辖市民政厅（局）：", Home("", "central", "")),
        (
            "省经信委：关于开展入库培育的通知\n闽经信函〔2018〕539号各设区市经信委：",
            Home("福建省", "provincial", "福建省经济和信息化委"),
        ),
        ("福建省市场监督管理局关于开展试点工作的通知\n各设区市：", Home("福建省", "provincial", "福建省市场监管局")),
        ("民政部召开会议\n会议要求，部党组要加强学习。", Home("", "central", "民政部")),
        ("李强主持召开会议\n国务院常务会议指出。", Home("", "central", "")),
        (
            f"{NOTICE}现印发给你们。\n福建省民政厅\n2019年3月1日\n附件：方案",
            Home("福建省", "provincial", "福建省民政厅"),
        ),
        ("学习贯彻全会精神\n省委高度重视。\n（据黑龙江省民政厅）", Home("黑龙江省", "provincial", "黑龙江省民政厅")),
        # 宁 is Ningxia's and Nanjing's: the signature tells
        (
            f"市政府办公厅{NOTICE}宁政办发〔2022〕52号\n各区人民政府：\n现印发给你们。\n南京市人民政府办公厅\n2022年10月27日\n附件：方案",
            Home("南京市", "municipal", "南京市人民政府办公厅"),
        ),
        ("加快旅游发展\n我省出台意见，福州市、厦门市、福建省各地落实。", Home("福建省", "provincial", "")),
        ("出台措施促进银发经济发展\n央视网消息：民政部等八部门印发。", Home("", "central", "")),
        ("2026年广州市天河区学位申请指引\n申请入学。", Home("天河区", "county", "")),
        ("关于受理天河区人才公寓申请的公告\n区委组织部受理。", Home("天河区", "county", "")),
        (
            "关于支持创业的办法\n穗天科规字〔2020〕3号\n已经区委同意。\n广州市天河区财政局\n2022年10月27日\n附件：方案",
            Home("天河区", "county", "天河区财政局"),
        ),
        ("2026年鼓楼区学位申请指引\n申请入学。", Home("", "central", "")),  # several cities have one
    ],
)
def test_home(text: str, home: Home) -> None:
    assert home_of(Document(text)) == home


def test_what_the_reader_found_in_a_table_comes_first() -> None:
    document = Document("通知\n福建省民政厅", issuer="广州市民政局", document_number="穗民规〔2020〕1号")
    assert home_of(document) == Home("广州市", "municipal", "广州市民政局")


def test_a_cited_number_is_not_the_document_s_own() -> None:
    document = Document("关于养老服务的通知\n根据《意见》（闽政〔2018〕1号）精神")
    assert home_of(document).region == ""


def test_the_longest_prefix_counts() -> None:
    assert by_number("国发〔2018〕39号") == ("", "国务院")
    assert by_number("国办发〔2018〕39号") == ("", "国务院办公厅")
    assert by_number("某〔2018〕39号") == ("", "")


@pytest.mark.parametrize("piece", ["2020年1月1日\n", "福建省", "省民政厅", "闽政〔2018〕", "（据", "我省"])
def test_hostile_text_ends(piece: str) -> None:
    assert home_of(Document(piece * (100_000 // len(piece)))).level
