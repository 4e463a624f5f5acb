"""What the clauses before speak of, which a figure without a name is of: 粮食产量屡创新高，去年达到30亿斤."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.language.changes import CHANGING
from policy_nlp.measures.aspects import RELATIVE
from policy_nlp.measures.mentions import COUNTING, REACH, SHARES, WHO, Mention, bound_length
from policy_nlp.measures.naming.around.clause import UNDERTAKING, gone_through
from policy_nlp.measures.naming.around.clause_subject import (
    JUDGED,
    NAME_END,
    NO_THING,
    OPENING,
    RANKED_IN,
    THING_END,
    WHY,
    is_part_of_a_sum,
    subject_of,
)
from policy_nlp.measures.naming.around.paces import named_behind, of_class
from policy_nlp.measures.naming.beside.purposes import PIECE, purpose_of
from policy_nlp.measures.naming.beside.trimming import is_only_where, trimmed
from policy_nlp.measures.naming.beside.words_behind import opens_with_doing
from policy_nlp.measures.naming.name import QUARTER
from policy_nlp.measures.tails import Tail, tail_of
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import Predicate, is_verb, last_predicate, predication_cut, tagged
from policy_nlp.records.span import Span
from policy_nlp.text.characters import HAN
from policy_nlp.text.numerals import small_number

_OF, _IN_ALL, _AMONG_THEM = "占", "共", "其中"
_HEADS_COUNTED = re.compile("(?:平均)?每人(?:平均)?|人均")
_CHANGED = re.compile(f"^[^，]{{0,8}}?{either('opening_changes')}了?(?P<thing>[^，的]{{3,30}})$")
_THERE_ARE, _LONGEST_NAME = "有", 40
_WHO_DO = re.compile(
    f"(?!在|由于|对|为|扣除|一直)[^，。；了把将]{{4,24}}的(?:{HAN}{{1,4}}[、和])?{HAN}{{2,4}}{NO_THING}"
)
"""Those who do something, as a clause of its own: 同我国通航的国家和地区."""
_BY, _SURVEYS = ("据", "根据"), words("openings", "survey")
_FROM = ("由", "从")
_PUT = re.compile("[；，\\s]*[^，；将把的]{0,8}[将把](?P<what>[^，；将把]{3,40})")
"""A clause that says only what is put from one figure to another."""
_AS = "作为"
"""Takes something for what it is, and puts it nowhere: 将渔港改造作为重点，由3个增加到9个."""
_AMONG = re.compile(f"在?(?P<all>[^，在]{{2,16}}(?<![年月期间]){HAN})中")
"""Of what all a share is: 渔业产品中，有30%达到…."""
_ALREADY = re.compile("^(?:都|均)?(?:已经?|可以?|能够?|将会?)(?:都|均)?(?=..)")
_BEING = ("是", "为", "有", "达", "超过", "高于", "低于", "在")
"""What those of a share are or come to, and do not do."""
_BY_PIECE = re.compile(f"{PIECE}|每(?:百元|[万亿]元|亩|公顷|台|件|辆)")
"""By what the figure of a name told before is reckoned: 单位产值的能耗，每万元9吨."""
_PIECE = re.compile(f"{PIECE}(?P<goods>[^，、的]{{0,6}})")
_PRICE_CHANGED = re.compile(f"{either('doings', 'brought')}了?(?:[^，]{{1,20}}的)?(?P<price>[^，、的]{{0,10}}价格?)$")
"""So much of the goods whose price is raised: 提高收购价格，每担棉花由…."""
_EACH, _BY_EACH = "每", re.compile(f"每{HAN}{{1,3}}(?:每[年月天日])?")
_GIVEN_EACH = re.compile(
    f"[^，。；]{{0,12}}?(?:[向为对给](?P<whom>[^，。；]{{2,24}}?))?{either('allotments', 'bestowing')}了?"
    f"(?P<what>[^，。；]{{2,14}}?(?:{either('allotments', 'grant')}|津贴|(?<![资基])金|费))(?:制度|政策)?"
)
"""What is given, and to whom: 向职校学生提供助学金, 建立高龄津贴制度."""
_PRONOUNS = frozenset(words("owners", "pronoun"))
"""What a clause may speak of that was named before: 使它逐年下降，2030年降到5%."""
_COUNTED = ("者", "项", "项合计")
_SO_MANY = re.compile("(?P<number>[两二三四五六])[者项](?:合计|总计|共计|相加)?")
_JOINTS = re.compile("、|以及|和|及|与")
_LISTED = re.compile("(?P<things>(?:[^，、：]{2,24}、){0,5}[^，、：]{2,24}?(?:、|以及|和|及|与)[^，、：]{2,14})$")
"""Things listed at the end of a clause: 主要投向渔港、航道和灯塔."""
_WHAT_FOR = re.compile("^[^、]*?(?:投向|用于|用在|包括|分为|对[^、]{1,8}的)")
_QUALITIES = words("clubs", "ranked by")
"""How that is called which is judged: 服务能力显著提升，在省级政府评估中居第3位."""
_LESS = ("扣除", "剔除")
_WITHOUT = re.compile("(?:扣除|剔除)(?![^，]*(?:因素|影响))[^，。；、]{2,14}后")
"""Without what a name is told of: 扣除房地产投资后，固定资产投资增长3%."""
_GREW = re.compile("(?:过[猛快高大]|[较很偏][快高大]|加快|迅[速猛])$")
"""How a clause ends that says how fast its subject grew, of which the next gives the number: 投资增长过猛，达37%."""
_GROWING = re.compile(
    "[^，]{0,6}?(?:保持|促进|推动|实现|确保|推进|维持)(?P<thing>[^，；。的]{2,16}?)的?"
    "(?:较快|平稳|稳定|稳步|适度|合理|持续|快速|中高速|温和|有效|协调|、)+(?:地|的)?(?:增长|上涨|上升)"
)
"""A clause that says only that something is to grow, of which the next gives the goal: 保持投资较快增长，目标是9%."""
GROWS, EXTENT = Predicate("增长", "grow", "up", ()), Predicate("幅度", "pace", "up", ())
_EXTENT = re.compile("(?:平均|总|总的)?幅度")
"""Says only how much what was told before grew or shrank by: 运价上调30元，幅度为9%."""
_PART, _DIVIDED = "部分", re.compile("在(?P<what>[^，在]{2,14})[中上]")
"""What is told of parts, and of what they are: 在国民收入的分配上，消费部分增长5%."""
_FUELS = frozenset(words("measured", "fuel"))
_CONSUMED = re.compile("耗|消费|用量")
"""What is told in so much of a fuel: 每吨钢的能耗，由3吨煤降为2吨煤."""
_CLASSES = words("name_ends", "class")
_SHARE_MOVED = re.compile(
    f"\\s*(?P<share>[^，；]{{2,28}}?(?:比[重例]|占比|份额|贡献率))"
    f"(?:{either('predicates', 'adverb')}|首次|历史性地?){{0,3}}(?:(?:超过|高于|大于)[^，；0-9]{{2,12}}|{CHANGING})"
)
"""A clause that says of a share that it passed another one, or which way it moved: 服务业比重首次超过工业."""
_SHARE, _POINTS = ("share", "points"), ("points",)
"""What tells of a share how much it is, and by how much it rose."""
_LEVEL, MEAN_LEVEL = "水平", re.compile("[月年]?(?:人|户|亩)?均水平")
"""Says only that what the clause before tells of is a mean: 抚恤金连续五年提高，月人均水平达到900元."""
_PARTS_OF_YEAR, _PART_OF_YEAR = ("季度", "半年"), re.compile(QUARTER)


def lend_subjects(text: str, clauses: Sequence[Span], mentions: Sequence[Mention], tails: Sequence[Tail]) -> None:
    """Give each figure without a name what the clauses behind the figure before speak of, the nearest first.

    粮食产量屡创新高，去年达到30亿斤; 工业用水的成本，去年上升3%.
    """
    behind, fuel, divided = -1, "", ""
    followers = (*mentions[1:], None)
    for mention, tail, following in zip(mentions, tails, followers, strict=True):
        said, behind = clauses[behind + 1 : mention.clause], mention.clause
        if tail.name.endswith(EXTENT.word) and _EXTENT.fullmatch(trimmed(tail.name)):
            tail.name, tail.predicates = "", [*tail.predicates, EXTENT]
        if mention.after in _FUELS:
            fuel = _burnt(text, said, mention, fuel)
        if said and text.startswith(_LESS, said[-1].start) and tail.name and _WITHOUT.fullmatch(said[-1].of(text)):
            tail.name = said[-1].of(text) + tail.name.lstrip("，")
        if tail.name.endswith(_PART):
            divided = _divided_in(said[-1].of(text)) if said else divided
            tail.name = f"{divided}{trimmed(tail.name)}" if divided else tail.name
        if said and tail.name.endswith(_COUNTED) and (things := _things_counted(tail.name, said[-1].of(text))):
            tail.name = things
        elif named_behind(tail, mention.after):
            mention.until, mention.after = mention.end, ""
        elif said and (lent := _put_or_given(said[-1].of(text), mention, following)):
            tail.name = lent
        elif not said or (mention.quantity.dimension in SHARES and _take_all(text, said[-1], mention, tail)):
            pass
        elif not (
            _take_owner(text, _last_told(text, said), tail)
            or _is_part_of_year(text, said[-1], tail)
            or _is_named(mention, tail)
            or (following is not None and _are_counted_with(mention, following))
            or (purpose_of(text, mention.quantity) and not is_part_of_a_sum(trimmed(said[-1].of(text))))
        ):
            _take_subject(text, said, mention, tail)
        if mention.quantity.dimension == "rank" and (judged := _judged_in(mention.before, tail.name)):
            tail.name = judged


def _put_or_given(clause: str, mention: Mention, following: Mention | None) -> str:
    """What a `clause` says is put from a figure to the `following` one, or is given to each; empty for neither."""
    if mention.before.startswith(_FROM):
        return _put_from(clause, mention, following)
    return _given_each(clause, mention) if mention.before.startswith(_EACH) else ""


def _put_from(clause: str, mention: Mention, following: Mention | None) -> str:
    """What a `clause` says is put from a figure to the `following` one: 将费用扣除年限，由5年延长至9年."""
    changes = following is not None and following.clause == mention.clause
    found = _PUT.fullmatch(clause) if changes else None
    what = found["what"] if found else ""
    return "" if UNDERTAKING.match(what) or _AS in what or predication_cut(what) < len(what) else what


def _judged_in(before: str, name: str) -> str:
    """In what something has a rank by the words `before` it; empty where they do not say, or the `name` tells more."""
    in_it = "中" in before and not name.endswith(_QUALITIES)
    judged = JUDGED.match(before) if in_it else RANKED_IN.fullmatch(before)
    return judged["what"] if judged else ""


def _divided_in(clause: str) -> str:
    """What a clause says the parts are of that the next ones tell of: 国民收入分配中 of 在国民收入的分配上."""
    found = _DIVIDED.fullmatch(clause.strip("，"))
    return found["what"].replace("的", "") + "中" if found else ""


def _burnt(text: str, said: Sequence[Span], mention: Mention, before: str) -> str:
    """The fuel in which a consumption is told, which then is no thing that the figure is of: 能耗由3吨煤降为2吨煤.

    `before` is the fuel in which the figure before was told; empty where no consumption is spoken of.
    """
    fuel = mention.after
    told = _CONSUMED.search(text, mention.clause_span.start, mention.start)
    spoken = told or (said and _CONSUMED.search(text, said[-1].start, said[-1].end))
    if fuel != before and not spoken:
        return ""
    mention.until, mention.after = mention.end, ""
    return fuel


def _things_counted(name: str, clause: str) -> str:
    """The things that a `clause` lists, of as many of which a name tells: 用于渔港、航道和灯塔，三者分别占….

    Empty where the name does not point to them.
    """
    counted = _SO_MANY.fullmatch(trimmed(name))
    listed = _LISTED.search(clause) if counted else None
    if counted is None or listed is None:
        return ""
    things = _JOINTS.split(_WHAT_FOR.sub("", listed["things"], count=1))
    return "、".join(things) if len(things) == small_number(counted["number"]) else ""


def _given_each(clause: str, mention: Mention) -> str:
    """What a `clause` says is given and to whom, for how much each of them gets: 向职校学生提供助学金，每人900元."""
    found = _GIVEN_EACH.fullmatch(clause) if mention.quantity.dimension == "money" else None
    each = mention.before.strip("，")
    return f"{found['whom'] or ''}{found['what']}{each}" if found and _BY_EACH.fullmatch(each) else ""


def _is_named(mention: Mention, tail: Tail) -> bool:
    """Whether its own words name a figure; a share that says only what is done with it has no name.

    今年开工的项目，90%以上可以投产.
    """
    own = trimmed(tail.name)
    if mention.joined or (own and not is_only_where(own) and not _by_piece(own)):
        return True
    behind_it = mention.after[bound_length(mention.after) :].strip()
    return behind_it != "" and not (mention.quantity.dimension in SHARES and opens_with_doing(behind_it))


def _are_counted_with(mention: Mention, following: Mention) -> bool:
    """Whether what a figure counts is named behind the next one: 3万户、9万名群众搬入新居."""
    return (
        following.joined and {mention.quantity.dimension, following.quantity.dimension} <= WHO and following.after != ""
    )


def _is_part_of_year(text: str, clause: Span, tail: Tail) -> bool:
    """Whether a figure names but a part of the year; what the `clause` before says of a pace is then said of it too.

    产值增速逐季回升，三季度为6%.
    """
    if not tail.name.endswith(_PARTS_OF_YEAR) or not _PART_OF_YEAR.fullmatch(trimmed(tail.name)):
        return False
    if not tail.has("grow", "pace"):
        lent = tail_of(subject_of(text[clause.start : min(clause.end, clause.start + REACH)]))
        tail.predicates += [p for p in lent.predicates if p.role == "pace"]
    return True


def _last_told(text: str, clauses: Sequence[Span]) -> Span:
    """The last of the `clauses` that says not only why."""
    return next((clause for clause in reversed(clauses) if not text.startswith(WHY, clause.start)), clauses[-1])


def _take_owner(text: str, clause: Span, tail: Tail) -> bool:
    """Give a class or a share what the `clause` before says of it; whether it was a share, which wants no more.

    提高制造业研发费用扣除比例，企业由…; 贸易顺差稳步回落，占…: a clause that begins with a verb is of nothing that a
    share is of.
    """
    if tail.name.endswith(_LEVEL) and MEAN_LEVEL.fullmatch(own := trimmed(tail.name)):
        subject = trimmed(subject_of(text[clause.start : min(clause.end, clause.start + REACH)]))
        tail.name = subject.removesuffix(_LEVEL) + own
        return subject != ""
    if tail.name.endswith(_CLASSES) and tail.has("to", "from"):
        tail.name = of_class(tail.name, _changed_in(clause.of(text)), _CLASSES)
    if "每" in tail.name and tail.has("to", "from", "grow") and (piece := _PIECE.fullmatch(tail.name)) is not None:
        raised = _PRICE_CHANGED.search(clause.of(text))
        tail.name += raised["price"].removeprefix(piece["goods"]) if raised else ""
    share = trimmed(tail.name).removeprefix(_IN_ALL) if _OF in tail.name else ""
    if share.startswith(_OF):
        said = text[clause.start : min(clause.end, clause.start + REACH)]
        some = trimmed(said) if said.startswith(_AMONG_THEM) else ""
        tail.name = (some if THING_END.search(some) else trimmed(subject_of(said))) + share
    return share.startswith(_OF)


def _take_all(text: str, clause: Span, mention: Mention, tail: Tail) -> bool:
    """Give a share of all that the `clause` before names what is said of them: 渔业产品中，有30%达到先进水平."""
    behind = mention.after[bound_length(mention.after) :]
    said = _ALREADY.sub("", behind, count=1)
    if trimmed(tail.name) or not said:
        return False
    if said == behind and not is_verb(*tagged(said[:OPENING])[0]):
        return False
    among = _AMONG.fullmatch(clause.of(text).strip())
    those = among["all"] if among else trimmed(_counted_in(clause.of(text)))
    if not those or (among is None and said.startswith(_BEING)):
        return False
    tail.name = those + said
    mention.until, mention.after = mention.end, ""
    return True


def _take_subject(text: str, clauses: Sequence[Span], mention: Mention, tail: Tail) -> None:
    """Give a figure what the nearest of the `clauses` before it that has a subject speaks of, or says is changed."""
    grown = tail.has("grow")
    if not grown and mention.quantity.unit in RELATIVE and _take_growing(text, clauses[-1], tail):
        return
    of_share = mention.quantity.dimension in (_POINTS if grown else _SHARE)
    if of_share and (share := _share_told(text, clauses)):
        tail.name = share
        return
    risen, turned = grown or tail.has("pace"), mention.before.lstrip().startswith(_FROM)
    for clause in reversed(clauses):
        said = text[clause.start : min(clause.end, clause.start + REACH)]
        if said.startswith(_BY) and said.endswith(_SURVEYS):
            continue  # 据9个县的调查: says but how it was found out
        there_are = mention.quantity.dimension in COUNTING or mention.said.endswith(_THERE_ARE)
        counted = _counted_in(said) if there_are else ""
        lent = tail_of(
            counted or (risen and _changed_in(said)) or subject_of(said) or (gone_through(said) if turned else "")
        )
        if trimmed(lent.name) and lent.name not in _PRONOUNS:
            tail.name = _by_heads(lent.name, "" if grown else mention.before) + _by_piece(tail.name)
            tail.predicates += [p for p in lent.predicates if p.role == "pace" and not grown]
            if not risen and mention.quantity.unit in RELATIVE and (way := _GREW.search(said)) is not None:
                grew = last_predicate(said[: way.start()])
                tail.predicates += [grew] if grew is not None and grew.role == "grow" else []
            break


def _share_told(text: str, clauses: Sequence[Span]) -> str:
    """The share of which the last of the `clauses` says only that it passed another, or which way it moved.

    Empty where it doesn't.  That it is one of the subject of the clause before is said by that:
    渔业税收大幅度增加，占财政收入的比重稳步上升.
    """
    *before, clause = clauses
    said = text[clause.start : min(clause.end, clause.start + REACH)]
    found = _SHARE_MOVED.fullmatch(said) if "比" in said or "率" in said or "份额" in said else None
    share = trimmed(found["share"]) if found else ""
    if share.startswith(_OF) and before:
        return subject_of(text[before[-1].start : min(before[-1].end, before[-1].start + REACH)]) + share
    return share


def _take_growing(text: str, clause: Span, tail: Tail) -> bool:
    """Whether the `clause` before says only that something is to grow, and a figure without a name by how much."""
    said = "" if trimmed(tail.name) else text[clause.start : min(clause.end, clause.start + REACH)].strip()
    growing = _GROWING.fullmatch(said)
    if growing is not None:
        tail.name = growing["thing"]
        tail.predicates = [*tail.predicates, GROWS]
    return growing is not None


def _by_piece(name: str) -> str:
    """The name of a figure that says only by what it is reckoned; empty where it says anything else."""
    bare = trimmed(name) if "每" in name else ""
    return bare if _BY_PIECE.fullmatch(bare) else ""


def _by_heads(name: str, before: str) -> str:
    """A name with what the words `before` its figure say of heads: 茶农的收入，平均每人300元."""
    heads = _HEADS_COUNTED.search(before)
    if heads is None or _HEADS_COUNTED.search(name):
        return name
    owner, linked, thing = name.rpartition("的")
    return f"{owner}{heads.group()}{thing}" if linked else f"{heads.group()}{name}"


def _changed_in(clause: str) -> str:
    """What a clause says is raised or lowered: 继续提高养老金标准, 人均每年增长3%."""
    found = _CHANGED.search(clause)
    return found["thing"] if found and NAME_END.search(found["thing"]) else ""


def _counted_in(clause: str) -> str:
    """Those of whom a clause that is but their name says what they do: 同我国通航的国家和地区，已经有30个."""
    if "的" not in clause or len(clause) > _LONGEST_NAME:
        return ""
    name = clause.strip().removeprefix("，")
    return name if _WHO_DO.fullmatch(name) else ""
