"""A sentence read once: its figures, each with the words that are its own, its name and its bounds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from policy_nlp.measures.clauses import clause_spans
from policy_nlp.measures.mentions import COUNTING, REACH, Mention, bound_length, mentions_of
from policy_nlp.measures.naming.bodies import with_its_body
from policy_nlp.measures.naming.choice import choose
from policy_nlp.measures.naming.earlier import Earlier, pointed_at, with_earlier
from policy_nlp.measures.naming.lists import distribute
from policy_nlp.measures.naming.name import NAMELESS, Candidate
from policy_nlp.measures.naming.neighbours import going_on, of_all, of_those, per_head, share_ends, with_opening
from policy_nlp.measures.naming.parts import Parts, parts_of
from policy_nlp.measures.naming.products import with_its_output
from policy_nlp.measures.naming.purposes import purpose_of
from policy_nlp.measures.naming.shares import (
    owner_of_share,
    share_beside,
    share_in_whole,
    share_like,
    with_head_of_share,
    with_its_whole,
    with_whole,
)
from policy_nlp.measures.naming.subjects import by_heads, changed_in, owner_before, spoken_of
from policy_nlp.measures.naming.surroundings import surroundings_of
from policy_nlp.measures.naming.trimming import opening_verb, trimmed
from policy_nlp.measures.paces import named_behind, of_class
from policy_nlp.measures.relations import relations_of
from policy_nlp.measures.selection import is_figure
from policy_nlp.measures.states import is_ground
from policy_nlp.measures.tails import Tail, tail_of
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import Predicate
from policy_nlp.records.measure import MeasureRelation
from policy_nlp.records.quantity import Quantity
from policy_nlp.records.span import Span

_UNDIFFERING = frozenset({"time", "temperature"})
"""Dimensions in which no gap is given."""
_SHARES = frozenset({"share", "fraction"})
_NO_LEVELS = _SHARES | {"rank"}
_AMOUNTS = frozenset({"count", "people", "time", "area", "mass", "length", "money"})
_RATIO = "比例"
"""How a name of a share ends, which an amount behind it does not: 优良天数比例达到77%、增加13天."""
_SHARE_WITHIN = 6
_GREW = "增长"
"""What an amount does, where a share rises (提高)."""
_SUM = re.compile(either("name_words", "sum"))
_SUMMED_UP = re.compile("累计|合计|总共|共计|(?<=[年来间])共(?!同|和|享|建|有)")
_YEARS_SUMMED_UP = re.compile("年(?:累计|合计|总计)，")
_ADDING = re.compile(f"{either('name_words', 'yearly')}$")
"""What comes anew in each year, so that a number of several years is their sum where they are named with it."""
_OF_YEARS = re.compile(
    "(?<![近第前后])[二两三四五十](?:年(?:来|间|内|累计|合计|共)*|年?五”?(?:时期|期间|计划时期|计划期间))(?!末|规划|底|前|以?后)"
)
_SUM_ENDS = ("总额", "总规模", "总数", "总投资")
_TURNED = re.compile("(?:转|变|改|减|收窄|扩大|回落|转变)(?:为|成)")
"""由上年下降4%转为增长2%: the second is what became of the first."""
_CHANGES_ON = re.compile(
    "有(?:了|所|较|很|明显|显著)|(?:大大|明显|显著|大幅度?)?(?:增加|增长|提高|上升|下降|降低|减少|扩大|缩小)"
)
_PACE_BEHIND = re.compile("的(?:增长)?(?:速度|幅度|增幅|水平)")
_EXCEEDED = re.compile("(?:低于|高于|超过|快于|慢于)[^，；。]{2,14}?(?:增长|上升|下降|上涨|递增)$")
_EXCEEDING = re.compile("(?:大大|远远|明显|都|也|略)*(?:低于|高于|超过|快于|慢于)了?[^，；。]{0,12}?年(?:间|中|来)?$")
"""What of the words before such a figure is no part of its name: 大大高于前二十八年平均每年增长2%的速度."""
_PASSING = re.compile("(?:大大|大幅度?|明显|远远?)?(?:[低高快慢]于|超过)(?:同期)?")
_PASSED = re.compile(
    "(?<!不)(?:[低高快慢]于|超过)(?:去年|上年|前年|(?:19|20)[0-9]{2}年|[一二][九〇○零][〇○零一二三四五六七八九]{2}年"
    "|“[一二三四五六七八九十]+五”(?:时期|期间)?)(?:同期|平均)?的$"
)
_PASSED_IN = re.compile("(?<!不)(?:[低高快慢]于|超过)(?:去年|上年|前年|(?:19|20)[0-9]{2}年)$")
"""What comes before the pace of a year that something passes: 低于上年9%的增长速度."""
_PLANNED_BEFORE = re.compile("(?:原定|原来?(?:设想|计划|规划|安排))[^，；。]{0,8}$")
"""What makes a base one that had been planned: 比原来设想的30亿元多出三成, 由原定的6%调高到8%."""
_ENDED = ("", "，", "。", "；", "、")
_TOTALS = ("达到?", "突破", "超过?", "增至", "增加到", "增长到", "扩大到", "跨上", "迈上", "总[数量]")
_HELD = re.compile("(?:现行|原有|现有|原定)的?$")
_OF_IT = re.compile(r"的[^，、；：。\d]{2,8}")
_FROM = Predicate("现行", "from", None, ())
_NEW = Predicate("新增", "grow", "up", ())
_TOTAL = re.compile(
    rf"(?:以上|左右|多|余)?[、，](?:累计|已|总[数量]|总里程|总规模)*(?:累计|{'|'.join(_TOTALS)})(?:了|约|近)?"
)
_EARNED = re.compile("每?[月年季]?(?:销售额|收入|营业额|所得额|工资)")
"""By what a threshold is told: 起征点由月销售额3万元提高到10万元."""
_SHARE_OF = "占"
_CLASSES = words("name_words", "class")
_WHO = ("households", "people", "number")
"""What counts the same in two ways: 3万户、9万人."""
_REACHED = re.compile("(?:达到?|突破)$")


@dataclass(slots=True)
class Figure:
    """A quantity that is a measure: where it stands, the words taken off before it, its name, its relation.

    `features` say how sure its name is.
    """

    mention: Mention
    tail: Tail
    name: Candidate
    relation: MeasureRelation
    features: tuple[str, ...]

    def adds_up(self, name: str, text: str, told_from: int) -> bool:
        """Whether the amounts of several years add up to it, and do not stand at the end: 新建, 累计.

        `name` is its whole name, `told_from` where what is told of it begins in `text`: 五年累计，….
        """
        if self.name.verb or self.tail.has("sum") or _SUM.search(name):
            return True
        if self.mention.quantity.dimension not in _SHARES:
            told = text[told_from : self.mention.quantity.span.start]
            if _SUMMED_UP.search(self.mention.before.of(text)) or _YEARS_SUMMED_UP.search(told):
                return True
            if _ADDING.search(name) and (_OF_YEARS.search(told) or not self.tail.predicates):
                return name.endswith(_SUM_ENDS) or not self.tail.has("reach", "bound", "to")
        return self.counts and not self.tail.has("reach", "bound", "to")

    @property
    def told(self) -> Earlier:
        """What the sentences behind it may go on with."""
        return Earlier(self.name, self.mention.quantity, self.tail)

    @property
    def counts(self) -> bool:
        """Whether it counts what is named behind it: 30名学生."""
        return "counted" in self.name.made or "noun" in self.name.made


def figures_of(
    text: str, sentence: Span, quantities: Sequence[Quantity], region: str | None = None, earlier: Figure | None = None
) -> list[Figure]:
    """The figures of a sentence, in order; `quantities` are all that stand in it, `region` is the report's own.

    `earlier` is the last figure that the paragraph has told before, whose name holds for what has none.
    """
    neighbours = [None, *quantities, None]
    triples = zip(neighbours, quantities, neighbours[2:], strict=False)
    kept = [q for before, q, after in triples if is_figure(text, q, before, after, sentence)]
    if not kept:
        return []
    clauses = clause_spans(sentence.of(text), sentence.start)
    mentions = mentions_of(text, clauses, kept)
    for mention in mentions:
        mention.is_ground = is_ground(text, mention)
    tails = [_tail(text, mention) for mention in mentions]
    _take_new_ones(text, mentions, tails)
    _lend_subjects(text, clauses, mentions, tails)
    for at, tail in enumerate(tails):
        if "所占" in tail.name or tail.has("share"):
            tail.name = with_whole(tail.name, text, clauses[: mentions[at].clause])
        elif tail.name.endswith("部分"):
            tail.name = with_its_whole(tail.name, text, clauses[: mentions[at].clause])
    _relate(text, mentions, tails)
    for at, mention in enumerate(mentions):
        if _is_compared_with(text, mention, tails[at]):
            _make_base(text, mention, tails[at])
        if mention.is_base or mention.starts_change:
            mention.was_planned = _PLANNED_BEFORE.search(mention.said) is not None
    names, features = _names(text, clauses, mentions, tails, region, earlier.told if earlier else None)
    relations = relations_of(text, mentions, tails)
    return list(map(Figure, mentions, tails, names, relations, features))


def _is_compared_with(text: str, mention: Mention, tail: Tail) -> bool:
    """Whether something is compared with a figure in words.

    比“五五”时期的11%有了提高, 低于上年增长9%的速度, 低于上年的9%.
    """
    after, lead = mention.after.of(text), mention.said
    if lead.endswith("的") and _PASSED.search(lead):
        return True
    if tail.base is not None and not tail.predicates:
        return _CHANGES_ON.match(after, bound_length(after)) is not None
    if not after.startswith("的") or _PACE_BEHIND.match(after) is None:
        return False
    if _EXCEEDED.search(lead) is None and _PASSED_IN.search(lead) is None:
        return False
    tail.name = _EXCEEDING.sub("", tail.name, count=1)
    return True


def _make_base(text: str, mention: Mention, tail: Tail) -> None:
    """Change a figure that something passes to one of its own: 高于同期人口增长2%的速度, 低于上年的9%."""
    mention.is_base = True
    if _PASSED.search(mention.said) or _PASSED_IN.search(mention.said):
        tail.predicates = []
    elif (exceeded := _PASSING.match(tail.name)) is not None:
        tail.name = tail.name[exceeded.end() :]
    elif tail.gap is not None:
        passed = tail_of(tail.reference or "")
        tail.name, tail.predicates, tail.gap, tail.reference = passed.name, passed.predicates, None, None


def _tail(text: str, mention: Mention) -> Tail:
    dimension, end = mention.quantity.dimension, mention.quantity.span.end
    return tail_of(
        mention.before.of(text),
        ranked=dimension == "rank",
        differing=dimension not in _UNDIFFERING,
        pointed=dimension == "points",
        shared=dimension in _SHARES,
        counting=dimension in ("people", "households") or (dimension in COUNTING and text[end : end + 1] not in _ENDED),
    )


def _take_new_ones(text: str, mentions: Sequence[Mention], tails: Sequence[Tail]) -> None:
    """Take 新增 off a name where the total follows, so that it is a change of it: 里程新增30公里、达到300公里."""
    for at, (mention, following) in enumerate(pairwise(mentions)):
        tail = tails[at]
        name = tail.name.removesuffix(_NEW.word)
        if len(name) < len(tail.name) and trimmed(name) and not tail.predicates:
            between = text[mention.quantity.span.end : following.quantity.span.start]
            if _TOTAL.fullmatch(between) and mention.quantity.dimension == following.quantity.dimension:
                tail.name = name
                tail.predicates.append(_NEW)


def _lend_subjects(text: str, clauses: Sequence[Span], mentions: Sequence[Mention], tails: Sequence[Tail]) -> None:
    """Give each figure without a name what the clauses behind the figure before speak of, the nearest first.

    粮食产量屡创新高，去年达到30亿斤; 工业用水的成本，去年上升3%.
    """
    behind = -1
    for at, mention in enumerate(mentions):
        tail = tails[at]
        first, behind = behind + 1, mention.clause
        after = mention.after.of(text)
        if named_behind(tail, after):
            mention.after = Span(mention.after.start, mention.after.start)
            continue
        if mention.clause > first and tail.has("to", "from") and tail.name.endswith(_CLASSES):
            tail.name = of_class(tail.name, changed_in(clauses[mention.clause - 1].of(text)), _CLASSES)
        if _SHARE_OF in tail.name and (share := trimmed(tail.name)).startswith(_SHARE_OF) and mention.clause > first:
            tail.name = owner_before(text, clauses[mention.clause - 1]) + share
            continue
        spoken = mention.joined or trimmed(tail.name) or after[bound_length(after) :].strip()
        if spoken or purpose_of(text, mention.quantity):
            continue
        for clause in reversed(clauses[first : mention.clause]):
            said = text[clause.start : min(clause.end, clause.start + REACH)]
            lent = tail_of((tail.has("grow") and changed_in(said)) or spoken_of(said))
            if trimmed(lent.name):
                said = "" if tail.has("grow") else mention.before.of(text)
                tail.name = by_heads(lent.name, said)
                tail.predicates += [p for p in lent.predicates if p.role == "pace" and not tail.has("grow")]
                break


def _relate(text: str, mentions: Sequence[Mention], tails: list[Tail]) -> None:
    """Note what each figure owes to the one before it: a list's shared words, the start of a change."""
    for i, mention in enumerate(mentions):
        if mention.joined and i:
            tails[i] = _shared(text, mentions[i - 1], mention, tails[i - 1])
            mention.listed = True
        elif i and mention.clause == mentions[i - 1].clause and _is_rank_of_each(mention, tails[i], tails[i - 1]):
            mention.listed = True
        if i + 1 < len(mentions) and mentions[i + 1].tied:
            _name_what_held(tails[i], tails[i + 1])
        if i + 1 < len(mentions) and mentions[i + 1].tied and _names_nothing_else(text, mentions[i + 1], tails[i + 1]):
            first = next(k for k in range(i, -1, -1) if not mentions[k].joined)
            _relate_change(text, mentions[first : i + 1], mentions[i + 1], tails[i], tails[i + 1])
        elif i + 1 < len(mentions) and mentions[i + 1].tied:
            _relate_turn(text, mention, mentions[i + 1])


def _is_rank_of_each(mention: Mention, tail: Tail, before: Tail) -> bool:
    """Whether 分别 gives a rank its own part of the name before: 总产、单产分别居全国第四位和主产省第一位."""
    return mention.quantity.dimension == "rank" and tail.name in ("", "和", "及", "与") and before.has("each")


def _relate_turn(text: str, mention: Mention, following: Mention) -> None:
    """Note that a figure is what turned into another one of another name: 由上年亏损3亿元转为盈利2亿元."""
    before = mention.before.of(text)
    opening = max(before.rfind("从"), before.rfind("由"))
    if opening >= 0 and _TURNED.search(text, mention.quantity.span.end, following.quantity.span.start):
        mention.starts_change, mention.origin = True, mention.before.start + opening
        following.skipped = Span(mention.origin, mention.quantity.span.start)


def _names_nothing_else(text: str, mention: Mention, tail: Tail) -> bool:
    """Whether the words before a figure have no name, or that of what it counts: 由30个县扩大到40个县."""
    if tail.name and tail.has("to") and text.startswith(tail.name, mention.quantity.span.end):
        tail.name = ""
    return not tail.name


def _shared(text: str, mention: Mention, following: Mention, tail: Tail) -> Tail:
    """The tail of a list's next figure; what 达到 names after an increase is a level: 增长5%、达到30亿元."""
    lent = tail.lent()
    between = text[mention.quantity.span.end : following.quantity.span.start]
    listed = tail.has("each") and following.quantity.unit == mention.quantity.unit
    if _REACHED.search(between) and not listed and following.quantity.dimension != "share":
        lent.predicates = [p for p in lent.predicates if p.role not in ("grow", "net")]
    return lent


def _name_what_held(tail: Tail, after: Tail) -> None:
    """Give what a change started from its name, which stands behind its figure: 现行3%的税率降至2%."""
    held = _HELD.search(tail.name) if after.has("to") and _OF_IT.fullmatch(after.name) else None
    if held is not None:
        tail.name = tail.name[: held.start()] + after.name.removeprefix("的")
        tail.predicates.append(_FROM)
        after.name = ""


def _relate_change(text: str, run: Sequence[Mention], following: Mention, tail: Tail, after: Tail) -> None:
    """Note that the figures of `run` are what a change started from, or what `following` is compared with."""
    mention = run[-1]
    before = run[0].before.of(text)
    opening = max(before.rfind("从"), before.rfind("由"))
    ranks = mention.quantity.dimension == following.quantity.dimension == "rank"
    turned = _TURNED.search(text, mention.quantity.span.end, following.quantity.span.start) is not None
    if opening < 0 and tail.has("from"):
        opening = len(before)
    if opening >= 0 and (ranks or turned or after.has("to")):
        for start in run:
            start.starts_change, start.origin = True, run[0].before.start + opening
        if _EARNED.fullmatch(before, opening + 1):
            tail.name = before[:opening]
        pace = tail_of(before[:opening]).first("pace")
        if pace is not None:
            tail.predicates = [*tail.predicates, pace]
            after.predicates = [*after.predicates, pace]
        following.skipped = Span(run[0].before.start + opening, mention.quantity.span.start)
    elif after.has("grow") and tail.base is not None and not tail.predicates:
        mention.is_base = True
        following.skipped = Span(mention.before.start, mention.quantity.span.start)


def _count_with_the_next(text: str, mention: Mention, name: str, following: Mention) -> None:
    """Let what opens a clause count what stands behind the figure that it is joined to: 3万户、9万名群众搬入新居.

    `name` are the words before it.
    """
    if name and (text[following.quantity.span.start - 1] != "、" or not _is_but_done(name)):
        return
    if mention.quantity.dimension in _WHO and (following.quantity.dimension in _WHO or following.quantity.unit == "头"):
        mention.after = following.after


def _is_but_done(name: str) -> bool:
    """Whether the words before a figure tell only what was done: 解决了700万人、500万头牲畜的饮水困难."""
    name = trimmed(name)
    return opening_verb(name) == name


def _names(
    text: str,
    clauses: Sequence[Span],
    mentions: Sequence[Mention],
    tails: Sequence[Tail],
    region: str | None,
    earlier: Earlier | None,
) -> tuple[list[Candidate], list[tuple[str, ...]]]:
    """The name of each figure, and how sure it is; those of a list share one, until the list is distributed."""
    names: list[Candidate] = []
    features: list[tuple[str, ...]] = []
    unit: str | None = None
    level, levelled = unit, ""  # the unit and the name of the last figure that is no share, growth or rank
    told: list[Parts] = []
    before: Mention | None = None
    for at, mention in enumerate(mentions):
        tail, following = tails[at], mentions[at + 1] if at + 1 < len(mentions) else None
        if mention.listed and names:
            names.append(names[-1])
            told.append(told[-1])
            features.append(features[-1] if "listed" in features[-1] else (*features[-1], "listed"))
            continue
        if following is not None and following.joined and not tail.predicates:
            _count_with_the_next(text, mention, tail.name, following)
        beside = level if "其中" in mention.before.of(text)[:6] and names and names[-1].text == levelled else unit
        named = _name_before(text, mention, mentions, names)
        if before is not None and tail.name and _told_apart(text, before, mention):
            named = NAMELESS
        parts = parts_of(text, mention, tail, named, beside, region)
        unit = mention.quantity.unit
        mention.carried = not parts.own and not parts.counted
        look_around = partial(surroundings_of, text, mention, parts, clauses, following)
        choice = choose(parts, mention.quantity, tail, look_around)
        said = text[clauses[0].start : mention.quantity.span.start]
        name = with_its_output(choice.name, mention.quantity, said)
        previous = names[-1] if names else NAMELESS
        name = pointed_at(name, previous, text, clauses[0].start)
        name = with_earlier(name, previous, parts, mention, tail, earlier)
        if before is not None:
            among = parts.joined == "其中" or "占" in names[-1].text
            if tail.has("share") and parts.own and among and not parts.counted:
                name = name._replace(text=parts.own)  # beside a share the words before it are all of its part
            name = _with_share(text, name, names[-1], before, mention, tail)
            if mention.carried and tail.has("share"):
                name = name._replace(text=share_in_whole(name.text, [one.text for one in names], told))
            name = with_opening(name, names[-1], parts, told[-1], (before, mention), text)
            if not tail.predicates and "；" not in text[before.quantity.span.end : mention.quantity.span.start]:
                name = going_on(name, names[-1], parts)
            name = per_head(name, names[-1], parts, mention.before.of(text))
            if mention.quantity.dimension == "count":
                name = of_those(name, names[-1], parts, mention.before.of(text))
            name = of_all(name, names, parts, mentions, text)
        name = with_its_body(name, text, clauses, (before, mention), parts.previous, region)
        names.append(name)
        told.append(parts)
        before = mention
        if mention.quantity.dimension not in _NO_LEVELS:
            level, levelled = unit, name.text
        features.append(choice.features)
    share_ends(names, mentions, told, text)
    distribute(names, mentions, tails, [parts.own for parts in told])
    return names, features


def _name_before(text: str, mention: Mention, mentions: Sequence[Mention], names: Sequence[Candidate]) -> Candidate:
    """The last of `names`, which a figure may take something of: none that is only in what respect something ranks.

    进出口总额3000亿元，在世界的位次居第9位，其中出口1800亿元.
    """
    if not names:
        return NAMELESS
    if "其中" in mention.before.of(text)[:3] and mention.quantity.dimension != "rank":
        told = zip(reversed(mentions[: len(names)]), reversed(names), strict=True)
        return next((name for before, name in told if before.quantity.dimension != "rank"), names[-1])
    return names[-1]


def _told_apart(text: str, before: Mention, mention: Mention) -> bool:
    """Whether a clause of its own stands behind a semicolon between two figures: …3个；推动产业升级，完成20个项目."""
    between = text[before.quantity.span.end : mention.before.start]
    return "；" in between and "，" in between.rpartition("；")[2]


def _with_share(
    text: str, name: Candidate, previous: Candidate, before: Mention, mention: Mention, tail: Tail
) -> Candidate:
    """A name that follows a share: what grew is the part, and another part shares the whole.

    农业支出占总支出的5%，增长8%; 农业占5%，工业占50%.
    """
    if mention.quantity.dimension == "rank" and mention.carried:
        return name._replace(text=owner_of_share(name.text, wide=True))
    if mention.quantity.dimension not in _SHARES:
        amount = mention.carried and before.quantity.dimension in _SHARES and mention.quantity.dimension in _AMOUNTS
        return name._replace(text=name.text.removesuffix(_RATIO)) if amount else name
    grown = tail.first("grow")
    if name.text == previous.text and mention.carried and grown and (tail.base or grown.word == _GREW):
        return name._replace(text=owner_of_share(name.text))
    if tail.has("share") or name.text.endswith("占比"):
        between = text[before.quantity.span.end : mention.quantity.span.start]
        shared = "占" in before.said[-_SHARE_WITHIN:]
        own = trimmed(tail.name)
        if (
            own
            and "占" not in own
            and ("占" in previous.text[1:] or name.text.startswith(previous.text) or "其中" in between)
        ):
            name = name._replace(text=own)
        return name._replace(text=share_beside(name.text, previous.text, between, shared))
    if before.quantity.dimension == "share" and name.made == "own" and tail.has("to", "from") and not grown:
        name = name._replace(text=with_head_of_share(name.text, previous.text))
    return name._replace(text=share_like(name.text, previous.text))
