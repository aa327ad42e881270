"""Slogans of speeches: attitudes, study of speeches and calls to unite, which are phrased as demands and order nothing."""

from __future__ import annotations

from kg.loaders.extract.cues import Cued

_SLOGAN = Cued(
    "两个确立|四个意识|四个自信|两个维护|不忘初心|牢记使命|政治站位|政治责任感|紧密团结|凝心聚力|凝心铸魂|统一到|时代使命|历史自信|历史主动|不移走|国之大者|新发展理念|"
    "新篇章|新局面|新路子|新天地|新胜利|精神力量|强大力量|团结奋斗|担当作为|勇毅前行|排头兵|再[立创][新佳][功绩]|走在前|[作争][表示][率范]|深刻认识|充分认识|"
    "(?:学习|贯彻|落实|领会|宣传|领悟|遵循|践行)[^，。；]{2,40}(?:思想|论述|重要讲话|重要指示|指示批示|(?:讲话|[大全]会|会议|指示|批示)精神|决策部署|大政方针|战略部署)(?![^，。；]{4})|"
    "^(?:攻坚克难|真抓实干|实干笃行|踔厉奋发|锐意进取|埋头苦干|开拓进取|勇于担当|常抓不懈|沉下心来|久久为功|遵循规律|因地制宜)(?:、[\u4e00-\u9fff]{4}){0,2}$|以[^，]{2,30}思想为(?:指导|统领|指引)|从政治上高度重视|^按照职责分工$|生机活力$|^贯通|忠实履行[^，。；]*职责|铭记于心|^注意防范$|(?:扛起|肩负|担负)[^，]*(?:重任|使命)$|吹冲锋号|领会(?:和|、)把握$|"
    "^坚持[^，。；]{4,40}相(?:结合|统一)$|思维$|党(?:的|的全面|中央集中统一)领导$|把握[^，。；]{2,30}(?:任务|使命|属性|要求|形势)$|凝聚[^，。；]{2,20}(?:共识|力量)$"
)


def is_slogan(clause: str) -> bool:
    """Does the clause only say in what spirit to act?

    >>> is_slogan("深入学习贯彻全会精神"), is_slogan("提高政治站位"), is_slogan("落实稳岗政策")
    (True, True, False)
    """
    return _SLOGAN.search(clause, 0, len(clause)) is not None
