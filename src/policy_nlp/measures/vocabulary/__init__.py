"""The tables of words of this room, and patterns made of them; the head of a table says what its roles mean.

predicates.tsv    what stands between a name and its figure: 增长, 达到, 突破, 同比
courses.tsv       how something went, before what it came to: 止跌回稳、增长
comparisons.tsv   how figures differ: 高于全国, 比上年多, 比预算
ranks.tsv         居全国第3位: words before a rank
opening_changes.tsv  what a verb of change (of the room language) says of the amount behind a name that it opens
cues.tsv          words that tell plan from review, and facts from what is striven for: 力争
frames.tsv        words of headings and openings: review or plan, and which years
commitments.tsv   words that bind a target
goals.tsv         how a goal was set, met, missed or listed, and what is said of it: 略低于8%的预定目标
openings.tsv      what stands before or within a name and is no part of it: 全省, 累计完成, 其中
heads.tsv         names that say what is measured but not of what: 产值
name_ends.tsv     how names end and what they say is measured: 率, 总量, 出口额, 规模
sums.tsv          what a number of years sums up, or ends what there is in all; how sums are used: 新增, 支付
of_lists.tsv      what a list shares, or each of its members has alone: 中央财政, 就业
counted.tsv       what those counted do and come to, and how they are called: 户, 获得, 达标
works.tsv         what is built, founded and added, and schemes and rules for it: 工程, 新建, 制度
doings.tsv        what is done with things that were told of: 节约, 拉动, 扩大, 面积
owners.tsv        whose a figure is, and who is served: 其, 的, 各地, 群众
clubs.tsv         those of a size, and what one is held against: 千亿元, 行列, 全国平均, 历史最高
name_units.tsv    units that a name tells where none is written: 收入比, 群众
counterparts.tsv  what is of the same as its counterpart before: 收入 and 支出
pairs.tsv         one word for two: 城乡
town_and_country.tsv  words of which one takes the place of the other in a name (农村 and 城镇): where something
                  is, and who has it, or in which school
unnamed_places.tsv  what tells which kind of place and not which one: 国家级, 脱贫, 乡镇
places.tsv        how names of places and bodies end; the figures behind a zone, a firm or a hub are of it
predications.tsv  verbs that end what is counted: 入选
bare_heads.tsv    what says how much money, what rate or which rank, and not of what: 计划投资, 支付进度, 位次
circumstances.tsv how, through what and against what something came about: 面对, 以…为抓手
products.tsv      what is named bare where an amount of it is its output: 钢三十万吨
traits.tsv        what those counted have ever more of or become, and things named by a verb of praise: 影响力, 驿站
vague.tsv         predicates that say only that all went well: 圆满完成
flourishes.tsv    verbs that open the praise of what is counted: 点亮
prose.tsv         what a number counts that is no figure (3个方面), and what even few of are one (五枚金牌)
purposes.tsv      verbs that say what money is for: 用于
allotments.tsv    who gives money, what is done with it, how it is called: 中央财政, 拨付, 资金, 补贴
receivers.tsv     who gets something by a standard, and how that is called: 研究生, 奖学金
undertakings.tsv  verbs between who acts and what is done: 加快
effects.tsv       words that say how far something reaches: 惠及
relief.tsv        what was taken off people, and how that is told: 取消, 税
transport.tsv     what is carried, and how long ways are: 货物, 吞吐量, 通车里程
firms.tsv         firms and branches, and what is told of them: 煤矿, 利税, 扶持
people.tsv        who does something with what was told, and what people get, have and suffer: 居民, 领取
listed.tsv        how a list behind a colon is led up to, and who needs no word for their number: 大致, 旅客
schools.tsv       schools, courses and those who attend them: 师范院校, 招生, 毛入学率
measured.tsv      what is measured of a thing told before, or but says by what: 总里程, 余额, 覆盖率, 费率
bodies.tsv        who asks, has shares, is ranked, does what is counted: 部门, 园, 港口, 战线
tags.tsv          parts of speech that the dictionary has wrong
"""

from __future__ import annotations

import re
from functools import cache

from policy_nlp.text.alternatives import alternatives, by_first
from policy_nlp.text.tables import rows


@cache
def entries(table: str) -> tuple[dict[str, str], ...]:
    """The rows of the table `table`.tsv of this room."""
    return tuple(rows(__package__, f"{table}.tsv"))


@cache
def words(table: str, *roles: str) -> tuple[str, ...]:
    """The words of a table, those of `roles` only where some are given; the longest first."""
    chosen = (row for row in entries(table) if not roles or row["role"] in roles)
    return tuple(sorted(dict.fromkeys(next(iter(row.values())) for row in chosen), key=len, reverse=True))


@cache
def either(table: str, *roles: str) -> str:
    """A pattern for one of the words of a table, which tries the longest first."""
    return alternatives(words(table, *roles))


def not_behind(characters: str, table: str, *roles: str) -> str:
    """Alternatives of a pattern, one for each of the words of a table where it is behind none of the `characters`.

    Each begins with the word's own first character, so that a search goes from one such character to the next.
    """
    behind = f"(?<![{characters}].)"
    return by_first(re.escape(word[0]) + behind + re.escape(word[1:]) for word in words(table, *roles))
