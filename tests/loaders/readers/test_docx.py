"""Word files: numbering, tables, tracked changes."""

from __future__ import annotations

import io
from typing import Any

from docx import Document as new_docx
from docx.oxml import parse_xml as parsed
from docx.oxml.ns import nsdecls

from kg.loaders.readers import File, read_item
from kg.loaders.readers.text import documents

LEVELS = """<w:abstractNum {ns} w:abstractNumId="77"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>
<w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/>
</w:lvl></w:abstractNum>"""


def parse_xml(text: str) -> Any:
    return parsed(text)


def test_numbers_that_word_keeps_apart_from_the_text() -> None:
    word = new_docx()
    numbering = word.part.numbering_part.element
    numbering.insert(0, parse_xml(LEVELS.format(ns=nsdecls("w"))))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    word.add_paragraph("某省关于养老服务的通知")
    for level, text in [
        (0, "总体要求"),
        (0, "重点任务"),
        (1, "完善制度。"),
        (1, "加强培训。"),
        (0, "组织实施"),
        (1, "抓好落实。"),
    ]:
        properties = word.add_paragraph(text)._p.get_or_add_pPr()
        properties.append(
            parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="77"/></w:numPr>')
        )
    assert read(word).split("\n")[1:] == [
        "一、总体要求", "二、重点任务", "（一）完善制度。", "（二）加强培训。", "三、组织实施", "（一）抓好落实。",
    ]  # fmt: skip


def test_tables_in_their_place_and_changes_accepted() -> None:
    word = new_docx()
    word.add_paragraph("某省关于养老服务的通知")
    table = word.add_table(rows=2, cols=2)
    for cell, text in zip(
        (c for row in table.rows for c in row.cells), ["指标", "目标", "床位", "10万张"], strict=True
    ):
        cell.text = text
    paragraph = word.add_paragraph("请认真")
    paragraph._p.append(parse_xml(f"<w:ins {nsdecls('w')}><w:r><w:t>贯彻</w:t></w:r></w:ins>"))
    paragraph._p.append(parse_xml(f"<w:del {nsdecls('w')}><w:r><w:delText>学习</w:delText></w:r></w:del>"))
    paragraph.add_run("执行。")
    assert read(word).split("\n")[1:] == ["| 指标 | 目标 |", "| 床位 | 10万张 |", "请认真贯彻执行。"]


BOX = """<w:r {ns} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:AlternateContent>
<mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>
</mc:AlternateContent></w:r>"""


def test_text_in_boxes_once_and_behind_its_paragraph() -> None:
    word = new_docx()
    word.add_paragraph("某省关于养老服务的通知")
    box = "<w:txbxContent><w:p><w:r><w:t>专栏1　重点工程</w:t></w:r></w:p></w:txbxContent>"
    anchor = word.add_paragraph("实施")
    anchor._p.append(parse_xml(BOX.format(ns=nsdecls("w"), box=box)))
    anchor.add_run("重点工程。")
    assert read(word).split("\n")[1:] == ["实施重点工程。", "专栏1　重点工程"]


def test_content_controls_and_merged_cells_lose_nothing() -> None:
    word = new_docx()
    word.add_paragraph("某省关于养老服务的通知")
    control = "<w:sdt {ns}><w:sdtContent><w:p><w:r><w:t>各市人民政府：</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    word.element.body.insert(1, parse_xml(control.format(ns=nsdecls("w"))))
    table = word.add_table(rows=2, cols=3)
    for cell, text in zip(
        [c for row in table.rows for c in row.cells],
        ["指标", "2025年", "2027年", "床位", "10万张", "12万张"],
        strict=True,
    ):
        cell.text = text
    table.cell(0, 1).merge(table.cell(0, 2))
    inner = table.cell(1, 0).add_table(rows=1, cols=1)
    inner.cell(0, 0).text = "（张）"
    assert read(word).split("\n")[1:] == [
        "各市人民政府：",
        "| 指标 | 2025年 2027年 |",
        "| 床位 （张） | 10万张 | 12万张 |",
    ]


def test_the_text_is_cleaned_as_text_is() -> None:
    lines = ["某省政府关于做好当前", "就业工作的意见", "各市人民政府：", "现通知如下。"]
    word = new_docx()
    for line in lines:
        word.add_paragraph(line)
    (plain,) = documents("\n".join(lines), "a.txt")
    assert read(word) == plain.text


def read(word: object) -> str:
    stream = io.BytesIO()
    word.save(stream)  # type: ignore[attr-defined]
    (document,) = read_item(File("a.docx", stream.getvalue()))
    return document.text
