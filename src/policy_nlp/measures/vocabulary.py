"""The tables of words of this room, and patterns made of them.

predicates.tsv    what stands between a name and its figure: 增长, 达到, 突破, 同比
courses.tsv       how something went, before what it came to: 止跌回稳、增长
comparisons.tsv   高于全国, 比上年多, 比预算: words of gaps, what a gap is to, what a change counts from,
                  words that bound a share before what it is a share of (不低于平均水平的80%),
                  what says of a share that so much less is spent (管理费节约10%)
ranks.tsv         居全国第3位: words before a rank
changes.tsv       verbs that open a name and say that it changes: 压减一般性支出
cues.tsv          words that tell plan from review, states that last, what is striven for beyond a growth,
                  what is said of years that begin (蓝图), what is done with those there are (改造), what only
                  ends as a word that binds a target (稳定预期)
frames.tsv        words of headings and openings: review or plan, and which years
commitments.tsv   words that bind a target
goals.tsv         略低于8%的预定目标: how a goal was met or missed, by whom and of what kind it was set, how goals
                  are called that a plan lists (奋斗目标)
openings.tsv      what stands before a name and is no part of it: 全省, 累计完成, 其中;
                  with what something began (开通四年来), and before which verbs a manner is no part either:
                  that of carrying out (分批开展) and of furthering (全力稳定), and what was done in so many years
heads.tsv         names that say what is measured but not of what: 产值
name_words.tsv    how names end (率, 额) and what they are where they stand alone (complete, facet, whole, thing),
                  what a number of years sums up: doings (新建) and what comes anew each year (造林),
                  what a threshold is of and in (年产值),
                  work that ends a list (建设) and the verbs that let it be that of all its things (推进),
                  what a list has kinds of (居民), what bears all things of it (港口),
                  bodies of which a list tells (国企), whose figures are (市属), what was done with things (办结),
                  what different bodies set (认定),
                  classes of which another member is measured by the same (企业), doings that say all (接待游客),
                  what is of a thing that 的 links to it (owned), what is set up for something (制度),
                  what an office has (编制) and an employer (从业人员), what those served have less of (材料) and what
                  is done with what they ask for (审批), ways (渠道), how a part of something is called (比重) and
                  what no part is of (过程),
                  what some of those counted (渔民) have come to (实现) and turned into (改制为),
                  what founds (兴办) and adds (新认定) what is counted, what firms do that come to a park (入驻),
                  what is measured of all there are (增加值), regions of which one is told beside another (长三角),
                  fields (低空经济) and what is measured of them, whom one makes do something (组织),
                  on what sums are spent (经费), how an investment came in (到位),
                  how funds were used (实际利用), kinds of insurance (养老),
                  what brings something to a figure (上调), what is told of goods beside how much was made (外运量),
                  what is done with those of whom the next clause tells how many are left (清理),
                  what tells a part of things from the others (公办),
                  how one takes part in what was told before (参加), how large that is (总规模),
                  what money is not for (措施), what anything may have (项目) and how that is called (领军),
                  with what nothing is done (rules: 办法), what of a thing is widened (scope: 覆盖面), of what people
                  are freed (burden: 税负) or what they undergo (受到), heads (人次) that are of no sum (takings: 花费),
                  what is done with things (发放), what someone is made to build (修建), those served (群众),
                  what people do where they go to live (落户)
name_units.tsv    units that a name tells where none is written: 收入比, 群众
counterparts.tsv  what is of the same as its counterpart before: 收入 and 支出
pairs.tsv         one word for two: 城乡
town_and_country.tsv  words of which one takes the place of the other in a name (农村 and 城镇): where something
                  is, and who has it, or in which school
unnamed_places.tsv  what tells which kind of place and not which one: 国家级, 脱贫, 乡镇
places.tsv        how names of places and bodies end; the figures behind a zone, a firm or a hub are of it
predications.tsv  verbs that end what is counted: 入选
products.tsv      what is named bare where an amount of it is its output: 钢三十万吨
vague.tsv         predicates that say only that all went well: 圆满完成
prose.tsv         what a number counts that is no figure (3个方面, 每增长1个百分点), sizes that belong to a name,
                  stages that an amount reaches (台阶), medals and what was built (座), of which few are a figure,
                  units of sizes that are never an amount (千伏)
purposes.tsv      verbs that say what money is for: 用于
allotments.tsv    who gives money, what is done with it, how it is called: 中央财政, 拨付, 资金, 补贴; how it is
                  given to each (发放)
undertakings.tsv  verbs between who acts and what is done: 加快
effects.tsv       words that say how far something reaches: 惠及
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
