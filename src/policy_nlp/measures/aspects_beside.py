"""The aspects of all figures of a sentence, of which some go on with that of the one before: 涨幅由3%回落到2%."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.language.changes import CHANGING
from policy_nlp.measures.aspects import RELATIVE, Decision, aspect_of
from policy_nlp.measures.figures import Figure
from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.naming.around.subjects import EXTENT
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.name import OF_CHANGE
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import BOUND
from policy_nlp.text.characters import NUMERALS
from policy_nlp.text.numerals import FOUR_DIGITS, PLAN_PERIOD

_BEHIND = 14
"""So many characters behind a figure may say that it is a growth."""
_STRIVING = frozenset(words("cues", "striving"))
_THAT_IS, _ABOUT = "即", "约"
_ADDED_TO, _WITH_THOSE = "加上", re.compile("，(?:加上|连同)(?:原有|已有|过去|以前|去年|现有)[^，。；]*，")
"""What makes of what was added the sum of all there are: 增加5亿亩，加上原有的，共达10亿亩."""
_OF_WHICH = "其中"
_SET_ANEW = "调整为"
_STOCKS = words("sums", "held", "in all")
"""How the name of what there is in all ends, no part of what came to it: 储蓄增加9亿元，其中定期3亿元，余额90亿元."""
_AGAIN = "连续"
"""What says of a growth that it was not the first: 增长9%，连续四年超过8%."""
_IS = "(?:为|是|达到?|超过|高达|仅|只|约|近|不[低少]于)"
_A_PART = re.compile(rf"{BOUND}?[，、；（]其中：?(?P<what>[^，、；：。0-9占率比]{{2,16}}?)(?:也|都|均|更|则)?{_IS}*$")
_ONE_MORE = re.compile(f"{BOUND}?[，、][^，、；：。0-9占其]{{2,16}}")
"""Goes on with one more thing of which the same is told: …30万亩，茶园面积9万亩."""
_MEASURES = words("name_ends", "measure")
_ANOTHER_PART = re.compile(rf"{BOUND}?[，、；和](?P<what>[^，、；：。0-9占率比]{{2,12}}?)(?:更|则)?{_IS}*$")
"""Parts of what grew, or its counterpart, told without a verb: 农业产值增长4%，其中林业5%; 轻工业增长4%，重工业3%."""
_BRANCHES = ("业", "产值", "产量", "增加值", "收入", "支出", "投资", "出口", "进口")
"""How names end of what has no share by itself, so that a bare share of it is its growth: 制盐业增长4%，造纸业为3%."""
_ALIKE, _SHARE_ENDS = 2, words("name_ends", "rate")
_RATIOS = (*_SHARE_ENDS, "面", "度", "水平")
"""How names end of what is itself told in per cent."""
_WHEN = (
    f"(?:{FOUR_DIGITS}|[0-9]{{2}})年|[去上今前]年|[上下]半年|第?(?:[一二三]、)*[一二三四]季度"
    f"|[0-9{NUMERALS}]{{1,2}}月(?:份|底|末)?|{PLAN_PERIOD}(?:时期|期间)?|[前后头][0-9一二两三四五]年|年均|平均每年"
)
_ANOTHER_TIME = re.compile(
    f"{BOUND}?(?:（(?:不?包括|不?含)[^，、；：。（）]{{2,12}}?|[，；、](?:但|而|其中|到|最[高低]的?)?(?:{_WHEN}|全年平均|扣除[^，；、]{{2,10}}(?:因素|外|后)|如果(?:不?包括|加上|扣除)[^，；、]{{2,12}}，))[则也还更]?"
    f"(?:分别|只有|{_IS}|(?:平稳|逐步|又|再)?{CHANGING}[到至为])*$"
)
"""The same of another time or with something else in it: 物价上涨9%，其中1988年高达18%; 增长4%（包括渔业为6%）."""

_PACE_MOVES = re.compile(
    f"{BOUND}?[，；][^，；。：]{{0,12}}{either('predicates', 'pace')}[^，；。：0-9]{{2,12}}，[^，；。：]*"
)
"""Tells how the pace went on that the figure before told: 物价上涨9%，涨幅逐月回落，12月降到3%."""


def aspects_of(text: str, end: int, figures: Sequence[Figure]) -> list[Decision]:
    """The aspect of each figure of a sentence, which ends at `end`."""
    decisions: list[Decision] = []
    pace: Decision | None = None
    before: Figure | None = None
    for figure in figures:
        end_of_figure = figure.mention.end
        follows = text[end_of_figure : min(end_of_figure + _BEHIND, end)]
        own = aspect_of(figure.mention.quantity, figure.tail, figure.name.text, follows)
        if own.aspect == "change" and figure.mention.starts_change and figure.tail.first("grow") is None:
            own = Decision("level", None, "")  # 扩大自主权的试点由30家…: the name only opens like a change
        relative = figure.mention.quantity.unit in RELATIVE
        decision = _going_on(text, own, pace, figure, relative) if figure.mention.carried else own
        if before is not None and decision.aspect == "level" and figure.mention.carried:
            decision = _pace_reached(decision, figure, before)
        if before is not None:
            decision = _beside(text, figure, decision, own, before, decisions[-1])
        before = figure
        pace = decision if decision is pace or _is_start_of_pace(decision, figure.tail, figure.mention) else None
        decisions.append(decision)
    return decisions


def _beside(text: str, figure: Figure, decision: Decision, own: Decision, before: Figure, last: Decision) -> Decision:
    """The aspect of a figure, which `decision` is so far and `own` by its own words, beside one whose aspect is `last`.

    `before` is the figure before.
    """
    mention = figure.mention
    if decision.cue == EXTENT.word and last.direction is not None:
        return Decision(decision.aspect, last.direction, EXTENT.word)
    if last.aspect == "growth":
        if decision.aspect == "level" and mention.listed and figure.tail.has("each") and before.tail.has("each"):
            return last
        if decision.aspect == "level" and figure.name.made == OF_CHANGE and mention.quantity.unit in RELATIVE:
            return last  # 登记业务平均减时限40%、材料30%
        goes_on = mention.is_base or _strives_on(own, figure.tail) or _AGAIN in mention.before
        if goes_on and _is_alike(mention, before.mention):
            return last
        if mention.is_base and mention.carried:
            return decision
        if mention.starts_change and decision.aspect == "level" and _is_pace_of_before(figure, before):
            return last
    if decision.aspect == "level" and _is_the_same_said(text, mention, last):
        return Decision("growth" if mention.quantity.unit in RELATIVE else "change", last.direction, _THAT_IS)
    between = text[before.mention.end : mention.start]
    if decision.aspect == "change" and mention.carried and _WITH_THOSE.search(between):
        return Decision("level", None, _ADDED_TO)
    if decision.aspect == "level" and last.aspect == "change" and _is_widened_too(between, figure, before):
        return last
    return _of_part_or_time(between, decision, last, figure, before)


def _is_widened_too(between: str, figure: Figure, before: Figure) -> bool:
    """Whether the verb before the last figure holds for the thing of this one too: 扩大桑园面积3亩，茶园面积9亩."""
    tail, mention = figure.tail, figure.mention
    if tail.predicates or before.tail.predicates or mention.quantity.unit != before.mention.quantity.unit:
        return False
    name, widened = tail.name.lstrip("，、"), before.tail.name
    alike = name[-_ALIKE:] == widened[-_ALIKE:] and name.endswith(_MEASURES)
    return alike and _ONE_MORE.fullmatch(between) is not None and opening_verb(name) == ""


def _is_alike(mention: Mention, before: Mention) -> bool:
    """Whether a figure without a name of its own is of the kind of the one before it."""
    return mention.carried and mention.quantity.unit == before.quantity.unit


def _is_pace_of_before(figure: Figure, before: Figure) -> bool:
    """Whether what a change started from is the pace of what the figure before told: 增长8%，由一季度的9%降到6%."""
    return _is_alike(figure.mention, before.mention) and not figure.name.text.endswith(_RATIOS)


def _strives_on(decision: Decision, tail: Tail) -> bool:
    """Whether what is striven for beyond a growth, or takes its place, is one too.

    增长6%以上，力争达到7%; 增长确保5%、力争6%; 计划增长5%，调整为6%.
    """
    if decision.aspect != "level":
        return False
    if tail.has("to") and any(p.word == _SET_ANEW for p in tail.predicates):
        return True
    if not any(p.word in _STRIVING for p in tail.predicates):
        return False
    return tail.has("reach", "bound") or len(tail.predicates) == 1


def _is_start_of_pace(decision: Decision, tail: Tail, mention: Mention) -> bool:
    """Whether a growth is one that may go on to another number: 涨幅由3%…, 由上年上涨3%…."""
    return decision.aspect == "growth" and (tail.first("pace") is not None or mention.starts_change)


def _going_on(text: str, decision: Decision, pace: Decision | None, figure: Figure, relative: bool) -> Decision:
    """The aspect of a figure without a name of its own, which `decision` is by itself.

    What a pace goes on to is a growth as it was: 涨幅由3%回落到2%, 由上涨3%降至2%; so is what it reaches, in
    a unit that is `relative`: 涨幅去年为9%，今年控制在6%; or what it was in another year: 由前年的9%、去年的5%降到3%.
    """
    if pace is None or decision.aspect != "level":
        return decision
    tail, begin = figure.tail, figure.mention.begin
    beside = not tail.predicates and text[begin - 1 : begin] == "、"
    return pace if tail.has("to") or (relative and (beside or tail.has("reach", "bound"))) else decision


def _pace_reached(decision: Decision, figure: Figure, before: Figure) -> Decision:
    """The aspect of what a pace still came to, of which the figure `before` said by how many points it changed.

    物价涨幅虽然回落3个百分点，但仍高达9%.
    """
    paced = before.tail.first("pace") if before.mention.quantity.dimension == "points" else None
    if paced is None or figure.mention.quantity.unit not in RELATIVE or not figure.tail.has("reach", "to", "bound"):
        return decision
    return Decision("growth", "down" if paced.direction == "down" else "up", paced.word)


def _is_the_same_said(text: str, mention: Mention, before: Decision) -> bool:
    """Whether a figure says in per cent what the change before it is, or what a growth is as one.

    增产20亿斤，即7.8%; 压缩10%左右，约30亿元.
    """
    if before.aspect != ("change" if mention.quantity.unit in RELATIVE else "growth"):
        return False
    said = text[mention.begin : mention.start].strip()
    return said == _THAT_IS or (before.aspect == "growth" and said == _ABOUT and mention.carried)


def _is_counterpart(figure: Figure, before: Figure) -> bool:
    """Whether the names of two figures end alike, and not as those of shares do: 轻工业, 重工业; or as branches do."""
    if figure.name.text.endswith(_BRANCHES) and before.name.text.endswith(_BRANCHES):
        return True
    end = before.name.text[-_ALIKE:]
    return figure.name.text.endswith(end) and not end.endswith(_SHARE_ENDS)


def _of_part_or_time(between: str, decision: Decision, last: Decision, figure: Figure, before: Figure) -> Decision:
    """The aspect of a figure, which `decision` is by itself, where it tells how a part of what grew before it did, or
    its counterpart, or how that did at another time: 农业产值增长4%，其中林业5%，渔业6%; 物价上涨9%，1988年高达18%.

    `between` are the words since the figure `before`, whose aspect is `last`.
    """
    quantity = figure.mention.quantity
    if last.aspect == "change" and decision.aspect == "level" and not decision.cue:
        return _of_part_of_change(between, decision, last, figure, before)
    if last.aspect != "growth" or decision.aspect != "level" or quantity.unit not in RELATIVE:
        return decision
    if _ANOTHER_TIME.fullmatch(between):
        return last
    if figure.name.text == before.name.text and figure.tail.has("to", "reach") and _PACE_MOVES.fullmatch(between):
        return last
    if decision.cue or quantity.dimension != "share":
        return decision
    part = _ANOTHER_PART if last.cue == _OF_WHICH or _is_counterpart(figure, before) else _A_PART
    if not part.fullmatch(between):
        return decision
    return Decision("growth", last.direction, _OF_WHICH)


def _of_part_of_change(between: str, decision: Decision, last: Decision, figure: Figure, before: Figure) -> Decision:
    """The aspect of a part of what something grew by, which is no more: 投资增加9亿元，其中中央3亿元，地方6亿元."""
    part, whole = figure.mention.quantity, before.mention.quantity
    if figure.mention.starts_change or part.unit != whole.unit or (last.cue != _OF_WHICH and part.low > whole.low):
        return decision
    if figure.name.text.endswith(_STOCKS):
        return decision
    if not (_ANOTHER_PART if last.cue == _OF_WHICH else _A_PART).fullmatch(between):
        return decision
    return Decision("change", last.direction, _OF_WHICH)
