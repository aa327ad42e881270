"""What a crawl took along that is no part of the article: navigation, share buttons, site footers."""

from __future__ import annotations

import re

from kg.loaders.readers.kept import Kept

HEAD, FOOT = 40, 40  # lines at the head and the foot in which such things stand

BUTTONS = (
    "下载|打印|全屏|收藏|复制|关闭|返回|首页|网站首页|加大|还原|减小|大|中|小|默认|超大|繁體"
    "|简体|English|无障碍|登录|注册|分享|分享到|分享到微信"
    "|微信|微博|QQ空间|打印本页|打印此页|关闭窗口|关闭本页|收藏本页|扫一扫在手机打开当前页"
    "|扫一扫在手机上查看当前页面|点击图片进入专题"
    "|上一篇|下一篇|上一页|下一页|返回顶部|责任编辑|【?字[体号](?:大小)?|纠错|我要纠错|分享按钮"
    "|Baidu Button (?:BEGIN|END)|[>＞×|｜/]+"
)
LONGEST_BUTTON = 60  # characters of a line of buttons
BUTTON = re.compile(rf"[\[【|》《<>〉・·:：\s]*(?:{BUTTONS})[\]】|》《<>:：\s]*(?:大|中|小|\s|[\]】|])*")
CRUMBS = re.compile(r"(?:[您你](?:的|现在)?|您?当前)?(?:所在)?的?位置\s*[:：是].*|首页\s*[>＞»].*")
SEPARATOR = re.compile(r"[>＞»]")
# From such a line near the foot on, nothing belongs to the article.
STOP = re.compile(
    r"[\[【\s]*(?:相关(?:报道|文档|链接|新闻|阅读|文章|稿件)|扫一扫在手机|打印(?:本页|此页)"
    r"|关闭(?:窗口|本页)|分享到|延伸阅读|推荐阅读"
    r"|热门推荐|上一篇|下一篇|友情链接)[\]】:：\s]*"
)
PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
FOOTER = re.compile(
    r"(?:中国政府网\s*)?网站地图\s*主办单位[:：]|Baidu Button BEGIN|版权所有[:：©]"
    r"|网站标识码[:：]?\s*[a-z\d]{8}"
    rf"|[{PROVINCES}]ICP[备证]"
)


def without_boilerplate(lines: list[Kept]) -> list[Kept]:
    """The lines of the article itself."""
    lines = _footer_cut(lines)
    foot = max(len(lines) - FOOT, len(lines) // 2)
    kept: list[Kept] = []
    crumb = False
    for at, line in enumerate(lines):
        if foot <= at and at and STOP.match(line.text) and len(line.text) < 40:
            break
        if HEAD <= at < foot:
            kept.append(line)
            continue
        was_crumb, crumb = crumb, bool(SEPARATOR.fullmatch(line.text)) or bool(CRUMBS.fullmatch(line.text))
        button = len(line.text) <= LONGEST_BUTTON and BUTTON.fullmatch(line.text)
        if crumb or button or (not re.search(r"\w", line.text) and not line.text.startswith("|")):
            continue
        if was_crumb and len(line.text) <= 8:
            continue
        kept.append(line)
    return kept


def _footer_cut(lines: list[Kept]) -> list[Kept]:
    """The lines without the site's footer, which may run on from a sentence."""
    foot = max(0, len(lines) - FOOT // 2)
    cut = [line.cut(0, match.start()).strip() if (match := FOOTER.search(line.text)) else line for line in lines[foot:]]
    return [*lines[:foot], *(line for line in cut if line.text)]
