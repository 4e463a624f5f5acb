"""Every measure of a document, described field by field."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import partial

from policy_nlp.language.periods import find_periods
from policy_nlp.measures.aspects import Decision
from policy_nlp.measures.aspects_beside import aspects_of
from policy_nlp.measures.confidence import confidence_of
from policy_nlp.measures.dating.origins import carry_origins, last_origin
from policy_nlp.measures.dating.sums import adds_up
from policy_nlp.measures.dating.years import year_against, years_of
from policy_nlp.measures.dating.years_beside import lend_years
from policy_nlp.measures.described import Described
from policy_nlp.measures.figures import Figure, figures_of
from policy_nlp.measures.framing.frame import Frame
from policy_nlp.measures.framing.frames import frames_of
from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.promising.commitments import bindings_of, commitment_of, commitment_without_number
from policy_nlp.measures.promising.kinds import given_late, kind_of
from policy_nlp.measures.promising.met_goals import change_goals
from policy_nlp.measures.promising.setting import Setting
from policy_nlp.measures.promising.states import State, past_gone_on_with, state_of, still_told, told_as_fact
from policy_nlp.measures.promising.states_beside import lend_states
from policy_nlp.measures.qualifiers import condition_of, scope_of
from policy_nlp.measures.units import unit_of
from policy_nlp.measures.within import dealt
from policy_nlp.measures.without_numbers.listing import Listing
from policy_nlp.measures.without_numbers.numberless import NumberlessTarget
from policy_nlp.records.quantity import Quantity
from policy_nlp.records.span import Span
from policy_nlp.text.document import Document, Sentence

_OF_PACES = ("gap", "rank")
"""Of these paces are told that are no growth themselves."""
_LEVEL_AND_GROWTH, _PACE = 2, "增速"
_BEHIND = 14
"""So many characters behind a figure may tell its unit."""
_YEARLY = "年均"
_EVERY_YEAR, _OPENING = "每年", 2
_EACH_YEAR = re.compile("\\s*(?:[^，。；]{2,8}[年间]内?)?(?:平均|大约|约)?每年(?:平均|大约|约)?")
"""How a clause opens that tells how much is done each year."""


def describe(
    document: Document, quantities: Sequence[Quantity], year: int | None, region: str | None = None
) -> Iterator[Described]:
    """The measures of a document in the order of its text.

    `quantities` are all that stand in the document, in order; `year` is the year that the report plans, `region`
    the report's own.  Nothing comes from a place that is marked as damaged.
    """
    text, late = document.text, given_late(document.text, year)
    spans = [sentence.span for sentence in document.sentences]
    figures = dealt(_sound(quantities, document.damaged), spans)
    periods = dealt(find_periods(text, year), spans)
    frames = frames_of(document, periods, year)
    listing = Listing(text)
    told: Figure | None = None
    paragraph: int | None = None  # the paragraph of what was told last
    origin: Described | None = None  # what a change of the sentence before started from
    befores = (None, *document.sentences)
    for sentence, before, own, when, frame in zip(document.sentences, befores, figures, periods, frames, strict=False):
        if own:
            said = figures_of(text, sentence.span, own, region, told if paragraph == sentence.paragraph else None)
            same = paragraph == sentence.paragraph
            told, paragraph = (said[-1] if said else told), sentence.paragraph
            if said:
                against = year_against(text, own, when)
                fact = told_as_fact(text, sentence.span) if frame.role == "plan" else None
                setting = Setting(text, sentence, before, frame, when, year, late, region, against, fact)
                found = _of_sentence(said, setting, origin if same else None)
                origin = last_origin(said, found, frame)
                yield from found
        if frame.role == "plan":
            later = year is not None and frame.end is not None and frame.end > year
            for target in listing.targets(sentence, later or frame.start != frame.end):
                yield _numberless(target, sentence, frame)


def _sound(quantities: Sequence[Quantity], damaged: Sequence[Span]) -> Sequence[Quantity]:
    """The quantities that no damage touches; `damaged` ascends without overlaps."""
    if not damaged:
        return quantities
    ends = [span.end for span in damaged]

    def touched(span: Span) -> bool:
        behind = bisect_left(ends, span.start + 1)
        return behind < len(damaged) and damaged[behind].overlaps(span)

    return [q for q in quantities if not touched(q.span)]


def _of_sentence(figures: Sequence[Figure], setting: Setting, origin: Described | None) -> list[Described]:
    """The measures of one sentence, after they lent one another what only one of them says."""
    aspects = aspects_of(setting.text, setting.sentence.span.end, figures)
    found = [_described(figure, aspects[at], setting) for at, figure in enumerate(figures)]
    if len(found) > 1:
        lend_years(setting.text, figures, found, setting.frame)
        lend_states(setting.text, figures, found, setting.frame)
        _rank_by_pace(figures, found)
    carry_origins(figures, found, setting.frame, origin)
    change_goals(figures, found, setting)
    return found


def _rank_by_pace(figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Name a rank by the pace of which the figure before told how much more it is: 增速高于全国3个百分点、居第2位."""
    for at in range(1, len(found)):
        before, one = found[at - 1], found[at]
        if one.aspect == "rank" and before.aspect in _OF_PACES and figures[at].tail.first("pace") is None:
            pace = figures[at - 1].tail.first("pace")
            if pace is not None and before.indicator == one.indicator + pace.word:
                one.indicator = before.indicator
        if at > _LEVEL_AND_GROWTH and one.aspect == before.aspect == "rank" and figures[at - 1].tail.has("each"):
            _rank_growth(found[at - 3 : at + 1])


def _rank_growth(four: Sequence[Described]) -> None:
    """Name a rank by the growth that it is of: 货运量3亿吨、增长5.6%，分别居全国第3位、第7位."""
    if [one.aspect for one in four[:2]] == ["level", "growth"] and len({one.indicator for one in four}) == 1:
        four[-1].indicator += _PACE


def _described(figure: Figure, aspect: Decision, setting: Setting) -> Described:
    """A measure by its own words and by its setting; `aspect` has been decided in view of the figures beside it."""
    text, sentence = setting.text, setting.sentence
    mention, tail, quantity = figure.mention, figure.tail, figure.mention.quantity
    name, end = _full_name(figure, aspect), quantity.span.end
    state = _state_of(mention, setting)
    frame = _frame_of(mention, state, setting)
    told_from = sentence.span.start if frame.role == "plan" else mention.reach
    flow = partial(adds_up, figure, name, text, told_from)
    years = years_of(mention, tail, aspect, frame, setting, flow, state)
    kind, why = kind_of(mention, frame, years, state, setting)
    # Two dozen keywords would make a dict first, and take several times as long.
    one = Described(sentence, quantity, name, kind, aspect.aspect, aspect.direction, figure.relation)
    behind = text[end : min(end + _BEHIND, sentence.span.end)]
    one.unit = quantity.unit or unit_of(quantity, name, figure.counts, behind)
    one.start_year, one.end_year, one.basis = years.start, years.end, years.basis
    one.scope, one.reference, one.condition = scope_of(name, setting.region), tail.reference, condition_of(name)
    one.text = quantity.text
    told = "frame:firm" if frame.firm else f"frame:{frame.role}"
    one.features = (*figure.features, told, f"aspect:{aspect.aspect}", f"kind:{kind}")
    one.confidence = confidence_of(one.features)
    one.reasons = {
        "kind": why or "nothing says that it is planned",
        "indicator": figure.name.made,
        "aspect": aspect.cue or "nothing says that it changes",
        "relation": _bound_of(figure, text),
        "years": years.cue or "not said",
    }
    if kind == "target":
        one.bind(commitment_of(mention, setting.bindings(), figure.relation))
    return one


def _state_of(mention: Mention, setting: Setting) -> State | None:
    """The state that a figure tells of in a plan: one of its own, or that of which the sentence tells still."""
    state, fact = state_of(setting.text, mention), setting.fact
    if state is None and fact is not None and still_told(setting.text, fact, mention.start):
        return fact
    return state


def _frame_of(mention: Mention, state: State | None, setting: Setting) -> Frame:
    """The frame of a figure: that of its sentence, but a review where the words before go on with what is past."""
    if setting.frame.role != "plan" or (state is not None and state is not setting.fact):
        return setting.frame
    past = past_gone_on_with(setting.text, mention, setting.periods, setting.year)
    return Frame("review", past.start_year, past.end_year, past.word) if past is not None else setting.frame


def _bound_of(figure: Figure, text: str) -> str:
    """The word that bounds a figure."""
    cue = figure.mention.quantity.cue
    if cue is not None:
        return cue.of(text)
    return "no word bounds it" if figure.relation == "eq" else figure.relation


def _full_name(figure: Figure, aspect: Decision) -> str:
    """The name of a figure; that of a rank or a gap keeps the word of the pace that is compared: 增速.

    A pace of each year is told by its years (年均经济增长速度为7%), but 年均浓度 is what falls.
    """
    name, pace = figure.name.text, figure.tail.first("pace")
    if pace is None:
        each_year = aspect.aspect == "level" and _EVERY_YEAR in figure.mention.before
        return _of_every_year(name, figure.mention.before) if each_year else name
    if aspect.aspect == "growth":
        return name.removeprefix(_YEARLY)
    return name + pace.word if aspect.aspect in ("rank", "gap") and not name.endswith(pace.word) else name


def _of_every_year(name: str, before: str) -> str:
    """The name of what is done so much of each year, with that where it stands before the name: 每年造林."""
    found = _EACH_YEAR.match(before) if _EVERY_YEAR not in name else None
    return _EVERY_YEAR + name if found and before.startswith(name[:_OPENING], found.end()) else name


def _numberless(target: NumberlessTarget, sentence: Sentence, frame: Frame) -> Described:
    """The measure of a target that says only against what it is to be more, less or the same."""
    one = Described(
        sentence=sentence,
        quantity=None,
        indicator=target.indicator,
        kind="target",
        aspect=target.aspect,
        direction="up" if target.aspect == "growth" else None,
        relation=target.relation,
        start_year=frame.start,
        end_year=frame.end,
        basis="year",
        reference=target.reference,
        text=target.span.shifted(-sentence.span.start).of(sentence.text),
        confidence=confidence_of(("numberless",)),
        features=("numberless",),
        reasons={"kind": frame.source, "relation": target.relation, "years": frame.source},
    )
    one.bind(commitment_without_number(target.span, bindings_of(sentence)))
    return one
