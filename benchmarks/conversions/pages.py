# ruff: noqa: E501 - a page is as wide as it is
"""Pages as government sites, newspapers and others serve them, each with a report in it."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence

from benchmarks.conversions.blocks import Block

Template = Callable[[Sequence[Block], str, int], str]
"""A page of the blocks, in an encoding, published in a year."""

_INDENT = "　　"


def government(blocks: Sequence[Block], charset: str, year: int) -> str:
    """A page of a government site: navigation, path, table of particulars, toolbar, foot."""
    title = _title(blocks)
    body = "\n".join(f"<p>{_INDENT}{_strong(block)}</p>" for block in _behind_title(blocks))
    return f"""<!DOCTYPE html>
<html lang="zh"><head><meta charset="{charset}"><title>{title}_政府信息公开_某某人民政府</title>
<meta name="SiteName" content="某某人民政府"><meta name="ArticleTitle" content="{title}">
<meta name="PubDate" content="{year}-02-10 09:32"><meta name="ContentSource" content="办公室">
<link rel="stylesheet" href="/static/site.css"><script>var visits = 99, growth = "增长99%";</script>
<style>.nav li{{float:left}} @media print{{.nav,.related,.share,.qr{{display:none}}}}</style></head>
<body><div class="top"><a href="/">首页</a><a href="/mobile">手机版</a><a href="/old">无障碍浏览</a><a>繁体</a></div>
<ul class="nav"><li><a href="/zwgk">政务公开</a></li><li><a href="/zwfw">政务服务</a></li><li><a href="/hdjl">互动交流</a></li>
<li><a href="/sj">数据开放</a></li><li><a href="/zjwc">走进我们</a></li></ul>
<div class="crumbs">您的位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; <a href="/zfgzbg">政府工作报告</a></div>
<table class="index" border="1"><tr><td>索 引 号：</td><td>000014349/{year}-00012</td><td>主题分类：</td><td>综合政务</td></tr>
<tr><td>发布机构：</td><td>办公室</td><td>发文日期：</td><td>{year}年02月10日</td></tr></table>
<div class="article"><h1 class="title">{title}</h1>
<div class="info"><span>发布时间：{year}-02-10 09:32</span><span>来源：办公室</span><span>浏览次数：1286</span>
<span>【字体：<a href="javascript:f(18)">大</a> <a href="javascript:f(16)">中</a> <a href="javascript:f(14)">小</a>】</span>
<a href="javascript:print()">打印</a> <a href="#">收藏</a></div>
<div id="zoom" class="content">
{body}
</div>
<div class="editor">责任编辑：王某某</div><div class="share">分享到：<a>微信</a><a>微博</a></div>
<div class="related"><h3>相关链接</h3><ul><li><a href="/1">一图读懂政府工作报告</a></li>
<li><a href="/2">全市经济工作会议召开，部署增长10%的目标</a></li></ul></div>
<div class="qr"><img src="/qr.png" alt="二维码">扫一扫在手机打开当前页</div></div>
<div class="footer"><p>主办：某某人民政府办公室　承办：信息中心</p><p>某ICP备12345678号-1　网站标识码：1234567890</p></div>
</body></html>
"""


def newspaper(blocks: Sequence[Block], charset: str, year: int) -> str:
    """A page of a newspaper: list of the issue's other articles, head, byline, comments."""
    title = _title(blocks) or "把短板亮出来"
    body = "".join(
        f"<h3>{_safe(block)}</h3>" if block.kind in ("heading", "subheading") else f"<p>{_INDENT}{_safe(block)}</p>"
        for block in _behind_title(blocks)
    )
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}">
<meta property="og:title" content="{title}"><title>{title}--某某日报数字报</title><style>@media print{{#header,#list,#comments{{display:none}}}}</style></head><body>
<div id="header"><img src="logo.gif"><span>{year}年2月12日 星期四</span><a>上一版</a><a>下一版</a></div>
<div id="list"><h2>第01版：要闻</h2><ul><li><a href="a1.html">全市重大项目集中开工 总投资增长30%</a></li>
<li><a href="a2.html">春运首日发送旅客12万人次</a></li><li><a href="a3.html">天气预报</a></li></ul></div>
<div id="main"><founder-title><h1>{title}</h1></founder-title><h4>□ 本报记者 李某某</h4>
<div id="ozoom">{body}</div>
<div class="pager"><a>上一篇</a> <a>下一篇</a></div></div>
<div id="comments"><h3>网友评论</h3><p>写得好！</p><p>期待收入增长20%。</p></div>
<div id="foot">版权所有 某某日报社 未经许可不得转载</div></body></html>
"""


def broken_lines(blocks: Sequence[Block], charset: str, year: int) -> str:
    """A page of one cell whose paragraphs are parted by breaks, as old sites were made: tables for the layout."""
    title = _title(blocks)
    body = "<br>\n<br>\n".join(f"&nbsp;&nbsp;&nbsp;&nbsp;{_safe(block)}" for block in _behind_title(blocks))
    return f"""<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset={charset}"><TITLE>{title}</TITLE></HEAD>
<BODY><TABLE width=760 align=center><TR><TD colspan=2><A href="/">网站首页</A> | <A href="/news">新闻</A> | <A href="/gk">公开</A>
</TD></TR><TR><TD width=160 valign=top><A href="/1">领导之窗</A><BR><A href="/2">公告栏</A><BR><A href="/3">统计数据</A></TD>
<TD><TABLE><TR><TD align=center><B><FONT size=5>{title}</FONT></B></TD></TR>
<TR><TD align=center>{year}-2-10　来源：办公室　阅读次数：88</TD></TR>
<TR><TD class=content><FONT size=3>{body}</FONT></TD></TR>
<TR><TD align=right>【<A href="javascript:window.print()">打印本页</A>】【<A href="javascript:window.close()">关闭窗口</A>】</TD></TR>
</TABLE></TD></TR><TR><TD colspan=2 align=center>版权所有：某某人民政府 技术支持：某某公司</TD></TR></TABLE></BODY></HTML>
"""


def word_processor(blocks: Sequence[Block], charset: str, year: int) -> str:
    """What an editor pastes from Word into a site: every piece of a paragraph in spans of its own."""
    body = "\n".join(f'<p class="MsoNormal" style="text-indent:2em">{_spans(block)}</p>' for block in blocks)
    return f"""<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="{charset}">
<title>{_title(blocks)}</title></head><body><div class="wrap"><div class="TRS_Editor">{body}<p>&nbsp;<o:p></o:p></p></div></div>
</body></html>
"""


def bare(blocks: Sequence[Block], charset: str, year: int) -> str:
    """A page with nothing but the report, as programs save documents, to be printed."""
    body = "\n".join(
        f"<h{level}>{_safe(block)}</h{level}>" if (level := _LEVELS.get(block.kind)) else f"<p>{_safe(block)}</p>"
        for block in blocks
    )
    return f"""<!DOCTYPE html>
<html><head><meta charset="{charset}"><title>{_title(blocks)}</title></head><body>
{body}
</body></html>
"""


TEMPLATES: dict[str, Template] = {
    template.__name__: template for template in (government, newspaper, broken_lines, word_processor, bare)
}

_LEVELS = {"title": 1, "heading": 2, "subheading": 3}


def _title(blocks: Sequence[Block]) -> str:
    return next((html.escape(block.text) for block in blocks if block.kind == "title"), "")


def _behind_title(blocks: Sequence[Block]) -> list[Block]:
    return [block for block in blocks if block.kind != "title"]


def _safe(block: Block) -> str:
    return html.escape(block.whole, quote=False)


def _strong(block: Block) -> str:
    """The paragraph, its heading in bold as such sites have it."""
    if block.kind in ("heading", "subheading"):
        return f"<strong>{_safe(block)}</strong>"
    if block.kind == "item":
        first, stop, rest = block.whole.partition("。")
        return f"<strong>{html.escape(first, quote=False)}{stop}</strong>{html.escape(rest, quote=False)}"
    return _safe(block)


def _spans(block: Block) -> str:
    """The paragraph cut where Word changes the font: between Chinese characters and others."""
    pieces: list[str] = []
    for character in block.whole:
        if pieces and character.isascii() == pieces[-1][-1].isascii():
            pieces[-1] += character
        else:
            pieces.append(character)
    return "".join(
        f'<span lang="{"EN-US" if piece.isascii() else "ZH-CN"}" style="font-size:16pt">{html.escape(piece)}</span>'
        for piece in pieces
    )
