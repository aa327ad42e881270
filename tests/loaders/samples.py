"""Twenty short policy documents of our own, each a list of lines with the title first."""

from __future__ import annotations

PLACES = ("江南省", "云岭市", "东川县", "北河省", "石桥市")
SUBJECTS = (
    ("社区养老服务", "民政厅", "卫生健康委", "财政厅"),
    ("农村道路管护", "交通运输厅", "农业农村厅", "财政厅"),
    ("中小学午餐保障", "教育厅", "市场监管局", "财政厅"),
    ("城市内涝防治", "住房城乡建设厅", "水利厅", "应急管理厅"),
)


def notice(place: str, subject: str, lead: str, second: str, third: str, year: int) -> list[str]:
    """A notice of a government with chapters, numbered tasks, responsible bodies, goals and a signature."""
    short = "省" if place.endswith("省") else place[-1]
    return [
        f"{place}人民政府办公室关于加强{subject}工作的通知",
        f"{place[0]}政办发〔{year}〕{len(subject) * 7}号",
        f"各{short}直有关部门，各有关单位：",
        f"为贯彻落实国务院关于{subject}工作的部署，根据《{place}{subject}条例》，经{place}人民政府同意，现就加强{subject}"
        "工作通知如下：",
        "一、总体要求",
        f"到{year + 3}年年底，{subject}体系基本建成，服务覆盖率达到90%以上，群众满意度明显提升，城乡差距进一步缩小，"
        "形成政府主导、部门协作、社会参与的良好局面。",
        "二、重点任务",
        f"（一）完善工作制度。制定{subject}工作规程，明确各方职责，建立工作台账，定期开展督促检查，及时研究解决工作中"
        f"出现的新情况新问题。（{short}{lead}牵头，{short}{second}、{short}{third}按职责分工负责）",
        f"（二）加强人员培训。建设{subject}培训基地，每年组织轮训不少于2次，培训人员5000人次以上，推动专业人员持证上岗，"
        f"健全激励机制。（{short}{lead}、{short}{second}负责）",
        f"（三）加大资金投入。统筹安排专项资金，完善绩效评价，严禁截留挪用。（{short}{third}负责）",
        "三、组织实施",
        f"各有关部门要加强组织领导，制定具体措施，确保各项任务落到实处。{short}{lead}要会同有关部门加强指导。",
        f"{place}人民政府办公室",
        f"{year}年6月18日",
    ]


SAMPLES: tuple[list[str], ...] = tuple(
    notice(place, *subject, year=2021 + number) for number, place in enumerate(PLACES) for subject in SUBJECTS
)
