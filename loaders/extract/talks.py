"""What the two sides of talks between states say that they will do: 中方愿同老方深化合作, 双方要推进建设."""

from __future__ import annotations

import re

from kg.loaders.extract.layout import Block
from kg.loaders.extract.passage import Context, Passage

HELD = re.compile("会见|会谈|通电话|会晤|举行视频")
"""What the headline of such a report says."""
# What the other side will do alone (老方愿…) is no business of an organ's here.
_BOTH_WILL = re.compile(
    "(?:[^，。；]{2,12}(?:指出|强调|表示)，?)?(?:中方|中国|(?:中[\u4e00-\u9fff])?双方|两国)"
    "(?:愿意?(?:继续)?(?:(?:同|与|和)(?:[^，。；]{1,16}?(?:方|国|东盟|海合会)(?!面))(?:一道|一起|携手)?)?|(?:始终)?(?:要(?!求)|应当?(?![对邀])))"
)
# What declares how the two stand to each other and to the world orders nothing, unless it names a field or a work.
_DECLARES = re.compile(
    "^(?:一道|一起|携手|共同|继续|始终|更好|坚定|不断|坚决|充分|切实|真正|牢牢|持续|更加|进一步|将){0,3}(?:坚持|坚守|秉持|遵循|把握|把稳|保持|践行|反对|抵制|尊重|恪守|造福|惠及|增进[^，]*福祉|弘扬|捍卫|维护|克服|排除|助力|促进[^，]*稳定|摒弃|汲取|从[^，]*(?:汲取|出发)|以[^，]*(?:责任|担当)|在[^，]*(?:事务|进程|组织|局势|大势|道路|斗争|事业)[中里上](?!医|小|欧)|[按遵]照[^，]*方向|共享[^，]*(?:机遇|成果|繁荣)|为[^，]*(?:提供|注入|作出|贡献)|实现[^，]*繁荣|做[^，]*(?:伙伴|朋友|力量)|成为|超越|发挥[^，]*优势)"
    "|核心利益|支持彼此|重大关切|相互[^，]{0,4}(?:支持|尊重|信任)|携手同行|分歧|继续努力|互利共赢$|公平正义|多边主义|国际(?:秩序|体系|环境|形势)|共同利益|正当权益|全球治理|人类命运共同体|挑战$|友好|友谊|情谊"
    "|(?:台阶|走深走实|行稳致远|新高度|更大发展|硕果|成果|与时俱进|运行|稳定发展|向前发展|新发展|新水平|圆满成功|高质量发展|新动能|新内涵|(?:更高|新的)(?:水平|台阶|高度|阶段)|起来|蛋糕|[^，]{0,4}迈进|前行)$|(?:推动|推进|构建|打造|发展)[^，]*(?:关系|命运共同体|战略合作|伙伴)$"
)
_NAMES_A_WORK = re.compile(
    "“(?!一带一路|上海精神)|《|、[^，]*(?:领域|(?<!共赢)合作|建设)(?!共赢)|机制|委员会|峰会|规划|备忘录|项目|协定|计划|示范|走廊|铁路|贸易体系|供应?链|(?:粮食|能源)安全|气候"
)


def read_talks(passage: Passage, blocks: tuple[Block, ...], context: Context) -> None:
    """Read the sentences in which both sides, or this one, undertake something; led by no organ."""
    text = passage.draft.text
    for block in blocks:
        if block.kind not in ("item", "paragraph"):
            continue
        passage.new_paragraph()
        for sentence in passage.draft.sentences(block.body, block.end):
            hits = (_BOTH_WILL.match(text, *clause) for clause in sentence.clauses)
            if both := next(filter(None, hits), None):
                clauses = tuple(
                    (start, end)
                    for start, end in sentence.clauses
                    if end > both.end() and not _declares(text[max(start, both.end()) : end])
                )
                passage.read_sentence(sentence._replace(clauses=clauses), context, both.end())


def _declares(clause: str) -> bool:
    return _DECLARES.search(clause) is not None and _NAMES_A_WORK.search(clause) is None
