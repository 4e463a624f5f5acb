"""What each figure owes to the one before it: the words of a list, what a change started from (由30家增加到40家)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from policy_nlp.measures.comparing.comparisons import compare_with_previous, says_more
from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.name import QUARTER
from policy_nlp.measures.tails import Tail, tail_of
from policy_nlp.measures.vocabulary import either
from policy_nlp.measures.words import BOUND, Predicate
from policy_nlp.records.span import Span

_TURNED = re.compile("(?:转|变|改|减|收窄|扩大|回落|转变)(?:为|成)")
"""由上年下降4%转为增长2%: the second is what became of the first."""
_PART_OF_YEAR = re.compile(f"^{QUARTER}")
_TOTALS = f"(?:{either('predicates', 'reach', 'bound', 'to')}|[增扩]至|[增扩].到|总[数量])"
_HELD = re.compile("(?:现行|原有|现有|原定)的?$")
_OF_IT = re.compile(r"的[^，、；：。\d]{2,8}")
_FROM = Predicate("现行", "from", None, ())
_NEW = Predicate("新增", "grow", "up", ())
_TOTAL = re.compile(rf"{BOUND}?[、，](?:累计|已|总[数量]|总里程|总规模)*(?:累计|{_TOTALS})(?:了|约|近)?")
_EARNED = re.compile("每?[月年季]?(?:销售额|收入|营业额|所得额|工资)")
"""By what a threshold is told: 起征点由月销售额3万元提高到10万元."""
_REACHED = re.compile("(?:达到?|突破)$")
_COME_TO = ("达到", "达")
"""Tells what a change came to, where it is told from what: 由30家达到40家."""
_ANDS = frozenset(("", "和", "及", "与", "、"))
"""What may part the last of a list from those before it."""


def take_new_ones(text: str, mentions: Sequence[Mention], tails: Sequence[Tail]) -> None:
    """Take 新增 off a name where the total follows, so that it is a change of it: 里程新增30公里、达到300公里."""
    for at, (mention, following) in enumerate(pairwise(mentions)):
        tail = tails[at]
        name = tail.name.removesuffix(_NEW.word)
        if len(name) < len(tail.name) and trimmed(name) and not tail.predicates:
            between = text[mention.end : following.start]
            if _TOTAL.fullmatch(between) and mention.quantity.dimension == following.quantity.dimension:
                tail.name = name
                tail.predicates.append(_NEW)


def relate(text: str, mentions: Sequence[Mention], tails: list[Tail]) -> None:
    """Note what each figure owes to the one before it: a list's shared words, the start of a change."""
    for at, mention in enumerate(mentions):
        if at:
            _list(text, mentions[at - 1], mention, tails, at)
        following = mentions[at + 1] if at + 1 < len(mentions) else None
        if following is None:
            continue
        tail, after = tails[at], tails[at + 1]
        if not following.tied and not _goes_on(text, mention, following, after):
            continue
        _name_what_held(tail, after)
        compare_with_previous(tail, after, text[mention.quantity.span.end : following.start])
        if _names_nothing_else(text, mention, following, after):
            first = next(k for k in range(at, -1, -1) if not mentions[k].joined)
            _relate_change(text, mentions[first : at + 1], following, tail, after)
        else:
            _relate_turn(text, mention, following, tail, after)


def _goes_on(text: str, mention: Mention, following: Mention, after: Tail) -> bool:
    """Whether the next clause tells but to what a figure changed: 分别由30家和20家，增加到40家和30家."""
    if not after.has("to") or following.clause != mention.clause + 1 or trimmed(after.name):
        return False
    return text.startswith("，", mention.end)


def _list(text: str, before: Mention, mention: Mention, tails: list[Tail], at: int) -> None:
    """Give the figure at `at` the words of the one `before` it, where both are of one list."""
    if mention.joined:
        tails[at] = _shared(text, before, mention, tails[at - 1])
        mention.listed = True
    elif mention.clause == before.clause and _is_of_each(before, mention, tails[at], tails[at - 1]):
        mention.listed, tails[at].name = True, ""
        tails[at].base = tails[at].base or tails[at - 1].base


def _is_of_each(before: Mention, mention: Mention, tail: Tail, told: Tail) -> bool:
    """Whether 分别 gives a rank, or what changed another way, its own part of the name before.

    总产、单产分别居全国第四位和主产省第一位; 煤、钢、铜产量分别增长6%、下降2%、增长3%.
    """
    if tail.name not in _ANDS or not (told.has("each") or before.listed):
        return False
    alike = mention.quantity.unit == before.quantity.unit and tail.has("grow") and told.has("grow")
    return alike or mention.quantity.dimension == "rank"


def _relate_turn(text: str, mention: Mention, following: Mention, tail: Tail, after: Tail) -> None:
    """Note that a figure is what turned into another one of another name: 企业由上年亏损3亿元转为盈利2亿元.

    Both are of what stands before 由: 企业亏损, 企业盈利.
    """
    before = mention.before
    opening = _from_at(before)
    if opening >= 0 and _TURNED.search(text, mention.end, following.start):
        mention.starts_change, mention.origin = True, mention.begin + opening
        following.skipped = Span(mention.origin, mention.start)
        owner, was = before[:opening], trimmed(tail.name[opening + 1 :])
        turned = _TURNED.match(after.name)
        if owner and turned is not None and tail.name.startswith(owner):
            tail.name, after.name = owner + was, owner + _PART_OF_YEAR.sub("", trimmed(after.name[turned.end() :]))


def _names_nothing_else(text: str, before: Mention, mention: Mention, tail: Tail) -> bool:
    """Whether the words before a figure have no name, or that of what either counts: 由30个县扩大到40个."""
    if tail.name and tail.has("to"):
        from_those = mention.begin == before.end and _from_at(before.before) >= 0
        if from_those or text.startswith(tail.name, mention.end):
            tail.name = ""
    return not tail.name


def _shared(text: str, mention: Mention, following: Mention, tail: Tail) -> Tail:
    """The tail of a list's next figure; what 达到 names after an increase is a level: 增长5%、达到30亿元."""
    lent = tail.lent()
    between = text[mention.end : following.start]
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
    if _is_origin(text, run, following, tail, after):
        _note_origins(text, run, following, tail, after)
    elif after.has("grow") and tail.base is not None and not says_more(tail):
        mention.is_base, after.base = True, after.base or tail.base
        following.skipped = Span(mention.begin, mention.start)


def _is_origin(text: str, run: Sequence[Mention], following: Mention, tail: Tail, after: Tail) -> bool:
    """Whether the figures of `run` are what changed to `following`: 由…增加到…, 从第3位…第2位."""
    last = run[-1].quantity
    if _from_at(run[0].before) < 0 and not tail.has("from"):
        return False
    if (
        after.has("to")
        or any(p.word in _COME_TO for p in after.predicates)
        or last.dimension == following.quantity.dimension == "rank"
    ):
        return True
    if following.quantity.dimension == "points" and after.has("grow"):
        return True  # 税率由17%下调1个百分点
    return _TURNED.search(text, last.span.end, following.start) is not None


def _note_origins(text: str, run: Sequence[Mention], following: Mention, tail: Tail, after: Tail) -> None:
    """Note that the figures of `run` are what a change to `following` started from; both have its pace."""
    before = run[0].before
    opening = _from_at(before)
    opening = opening if opening >= 0 else len(before)
    for start in run:
        start.starts_change, start.origin = True, run[0].begin + opening
    if _EARNED.fullmatch(before, opening + 1):
        tail.name = before[:opening]
    pace = tail_of(before[:opening]).first("pace")
    if pace is not None:
        tail.predicates = [*tail.predicates, pace]
        after.predicates = [*after.predicates, pace]
    following.skipped = Span(run[0].begin + opening, run[-1].quantity.span.start)


def _from_at(before: str) -> int:
    """Where 从 or 由 stands in the words before a figure; less than 0 where none does."""
    return max(before.rfind("从"), before.rfind("由"))
