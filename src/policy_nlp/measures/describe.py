"""Every measure of a document, described field by field."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from policy_nlp.language.periods import Period, find_periods
from policy_nlp.measures.aspects import (
    Decision,
    aspect_of,
    going_on,
    is_start_of_pace,
    is_the_same_said,
    of_part_or_time,
    strives_on,
)
from policy_nlp.measures.commitments import Binding, bindings_of, commitment_of
from policy_nlp.measures.confidence import confidence_of
from policy_nlp.measures.figures import Figure, figures_of
from policy_nlp.measures.frames import Frame, frames_of
from policy_nlp.measures.goals import goal_name, goal_of, is_followed_by_goal, is_missed, is_nameless, is_set_before
from policy_nlp.measures.kinds import given_late, kind_of
from policy_nlp.measures.naming.lists import runs
from policy_nlp.measures.numberless import Listing, NumberlessTarget
from policy_nlp.measures.qualifiers import condition_of, scope_of
from policy_nlp.measures.states import PLANNED, State, past_gone_on_with, state_of, still_told, told_as_fact
from policy_nlp.measures.sums import adds_up
from policy_nlp.measures.units import unit_of
from policy_nlp.measures.within import dealt
from policy_nlp.measures.years import year_against, years_of
from policy_nlp.records.measure import Aspect, Basis, Direction, Force, Kind, MeasureRelation
from policy_nlp.records.quantity import Quantity
from policy_nlp.records.span import Span
from policy_nlp.text.document import Document, Sentence

_YEARS = re.compile(
    "(?<![0-9一二三四五六七八九〇零○])[0-9二两三四五六七八九十]年|(?:19|20)[0-9]{2}年?[、和及](?:19|20)[0-9]{2}年"
)
_BEHIND = 14
"""So many characters behind a figure may say that it is a growth."""


@dataclass(slots=True)
class Described:
    """A measure in clean-text terms, with what decided each field.

    `features` are what its confidence was reckoned from.
    """

    sentence: Sentence
    quantity: Quantity | None
    indicator: str
    kind: Kind
    aspect: Aspect
    direction: Direction | None
    relation: MeasureRelation
    unit: str | None = None
    start_year: int | None = None
    end_year: int | None = None
    basis: Basis | None = None
    commitment: str | None = None
    force: Force | None = None
    scope: str | None = None
    reference: str | None = None
    condition: str | None = None
    text: str = ""
    confidence: float = 0.5
    features: tuple[str, ...] = ()
    reasons: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Setting:
    """What all figures of a sentence have in common; `before` is the sentence before."""

    text: str
    sentence: Sentence
    before: Sentence | None
    frame: Frame
    periods: Sequence[Period]
    year: int | None
    late: bool
    region: str | None
    against: Period | None
    fact: State | None
    _bindings: Sequence[Binding] | None = None

    def bindings(self) -> Sequence[Binding]:
        """The words that bind its targets; looked for once, and only where there are targets."""
        if self._bindings is None:
            self._bindings = bindings_of(self.sentence, self.before)
        return self._bindings


def describe(
    document: Document, quantities: Sequence[Quantity], year: int | None, region: str | None = None
) -> Iterator[Described]:
    """The measures of a document in the order of its text.

    `quantities` are all that stand in the document, in order; `year` is the year that the report plans, `region`
    the report's own.  Nothing comes from a place that is marked as damaged.
    """
    text, late = document.text, given_late(document.text)
    spans = [sentence.span for sentence in document.sentences]
    figures = dealt(_sound(quantities, document.damaged), spans)
    periods = dealt(find_periods(text, year), spans)
    frames = frames_of(document, periods, year)
    listing = Listing()
    told: Figure | None = None
    paragraph: int | None = None  # the paragraph of what was told last
    origin: Described | None = None  # what a change of the sentence before started from
    befores = (None, *document.sentences)
    for sentence, before, own, when, frame in zip(document.sentences, befores, figures, periods, frames, strict=False):
        if own:
            against = year_against(text, own, when)
            fact = told_as_fact(text, sentence.span) if frame.role == "plan" else None
            setting = _Setting(text, sentence, before, frame, when, year, late, region, against, fact)
            said = figures_of(text, sentence.span, own, region, told if paragraph == sentence.paragraph else None)
            same = paragraph == sentence.paragraph
            told, paragraph = (said[-1] if said else told), sentence.paragraph
            if said:
                found = _of_sentence(said, setting, origin if same else None)
                origin = _last_origin(said, found, frame)
                yield from found
        if frame.role == "plan":
            for target in listing.targets(sentence, frame.start != frame.end):
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


def _of_sentence(figures: Sequence[Figure], setting: _Setting, origin: Described | None) -> list[Described]:
    aspects = _aspects(setting.text, setting.sentence.span.end, figures)
    found = [_described(figure, aspects[at], setting) for at, figure in enumerate(figures)]
    if len(found) > 1:
        _give_each_its_year(figures, found)
        _give_parts_the_years(setting.text, figures, found)
        _give_parts_the_state(setting.text, figures, found)
        _give_means_the_years(figures, found)
        _give_bases_on(figures, found)
        _give_shares_the_year(figures, found, setting.frame)
    _carry_origins(figures, found, setting.frame, origin)
    _name_goals(figures, found, setting)
    return found


def _name_goals(figures: Sequence[Figure], found: Sequence[Described], setting: _Setting) -> None:
    """Change what is said of the figures of goals that were met or missed: they are targets of what was reached."""
    for at, one in enumerate(found):
        mention = figures[at].mention
        lead = mention.said
        followed = is_followed_by_goal(setting.text, mention.quantity)
        if one.kind == "target" or followed:
            one.indicator = goal_name(one.indicator, followed)
        if not followed and not is_set_before(lead):
            continue
        relation = goal_of(setting.text, lead, mention.quantity)
        if relation is None or setting.year is None or (one.end_year or setting.year) >= setting.year:
            continue
        reached = next((that for that in reversed(found[:at]) if that.unit == one.unit), None)
        if reached is not None and is_nameless(lead):
            one.indicator, one.aspect, one.direction = reached.indicator, reached.aspect, reached.direction
            one.start_year, one.end_year, one.basis = reached.start_year, reached.end_year, reached.basis
        elif not is_missed(lead):
            continue
        one.kind, one.relation, one.reference = "target", relation, None
        one.commitment, one.force = commitment_of(mention, setting.bindings(), relation)
        one.reasons["kind"] = "a goal that was met or missed"


def _aspects(text: str, end: int, figures: Sequence[Figure]) -> list[Decision]:
    """The aspect of each figure of a sentence, which ends at `end`."""
    decisions: list[Decision] = []
    pace: Decision | None = None
    before: Figure | None = None
    for figure in figures:
        behind = figure.mention.quantity.span.end
        follows = text[behind : min(behind + _BEHIND, end)]
        own = aspect_of(figure.mention.quantity, figure.tail, figure.name.text, follows)
        decision = going_on(own, pace, figure.tail) if figure.mention.carried else own
        last = decisions[-1] if decisions else None
        if last is not None and last.aspect == "growth" and _alike(figure, before) and strives_on(own, figure.tail):
            decision = last
        elif last is not None and last.aspect == "growth" and figure.mention.is_base and figure.mention.carried:
            decision = last if _alike(figure, before) else decision
        elif last is not None and decision.aspect == "level" and is_the_same_said(text, figure.mention, last):
            decision = Decision("growth", last.direction, "即")
        elif last is not None and before is not None:
            between = text[before.mention.quantity.span.end : figure.mention.quantity.span.start]
            decision = of_part_or_time(between, decision, last, figure.mention.quantity)
        before = figure
        pace = decision if decision is pace or is_start_of_pace(decision, figure.tail, figure.mention) else None
        decisions.append(decision)
    return decisions


def _alike(figure: Figure, before: Figure | None) -> bool:
    """Whether a figure without a name of its own is of the kind of the one before it."""
    return (
        before is not None and figure.mention.carried and figure.mention.quantity.unit == before.mention.quantity.unit
    )


def _give_parts_the_years(text: str, figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Change the years of what is told beside a sum of several years to those of that, where nothing says what it
    came to in the end: 五年利用外资90亿美元，其中直接投资30亿美元; 毕业大学生90万人，中专生30万人.
    """
    whole: Described | None = None
    for figure, one in zip(figures, found, strict=True):
        if one.aspect != "level":
            continue
        if one.basis == "total":
            whole = one
        elif whole is not None and one.basis == "point" and one.end_year == whole.end_year:
            part = one.unit == whole.unit and "其中" in figure.mention.before.of(text)[:6]
            beside = one.unit == whole.unit and not figure.tail.predicates
            share = figure.tail.has("share") and (figure.mention.carried or "占" in one.indicator)
            if part or ((beside or share) and one.reasons["years"] == whole.reasons["years"]):
                one.start_year, one.basis = whole.start_year, whole.basis


def _give_parts_the_state(text: str, figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Change parts of what holds in a plan to what holds too: 目前欠款已达20亿元，其中三分之二是去年形成的."""
    for whole, figure, one in zip(found, figures[1:], found[1:], strict=False):
        if one.kind != "target" or whole.reasons["kind"] != "state reached":
            continue
        if "其中" in figure.mention.before.of(text)[:6] and not PLANNED.search(figure.mention.lead.of(text)):
            one.kind, one.commitment, one.force = "baseline", None, None
            one.start_year, one.end_year, one.basis = whole.start_year, whole.end_year, whole.basis
            one.reasons["kind"] = whole.reasons["kind"]


def _give_means_the_years(figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Change the years of means that name none to those of a growth before: 增长90%，…；产值年均增长6%."""
    over: Described | None = None
    for figure, one in zip(figures, found, strict=True):
        if one.aspect != "growth" or one.start_year is None:
            continue
        if one.start_year != one.end_year:
            over = one
        elif over is not None and over.end_year == one.end_year and figure.tail.has("mean"):
            one.start_year, one.basis = over.start_year, "average"


def _give_bases_on(figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Change the years of growths that name no year to count from to those of one before that stands as they do.

    钢产量30万吨，比1980年增长20%；原煤产量60万吨，增长30%.
    """
    over: Described | None = None
    behind_level = False
    before: Described | None = None
    for figure, one in zip(figures, found, strict=True):
        if one.aspect in ("growth", "change") and not figure.mention.listed:
            told = before is not None and before.aspect == "level" and figure.mention.carried
            if figure.tail.base is not None:
                over = one if one.basis == "total" and one.start_year != one.end_year else None
                behind_level = told
            elif over is not None and told == behind_level and one.start_year == one.end_year == over.end_year:
                one.start_year, one.basis = over.start_year, over.basis
        before = one


def _give_shares_the_year(figures: Sequence[Figure], found: Sequence[Described], frame: Frame) -> None:
    """Change shares and ranks in a plan to what was reached, where the figure that they are told of was.

    九个港口去年出口额7亿美元，占全国的40%.
    """
    if frame.role != "plan":
        return
    for last, before, figure, one in zip(figures, found, figures[1:], found[1:], strict=False):
        share = one.aspect == "rank" or (one.aspect == "level" and (figure.tail.has("share") or "占" in one.indicator))
        if (
            not share
            or last.mention.starts_change
            or before.kind != "baseline"
            or before.reasons["years"] == frame.source
        ):
            continue
        if one.kind == "target" and one.reasons["years"] == frame.source and one.indicator.startswith(before.indicator):
            one.kind, one.commitment, one.force = "baseline", None, None
            one.start_year, one.end_year, one.basis = before.start_year, before.end_year, before.basis
            one.reasons["kind"], one.reasons["years"] = before.reasons["kind"], before.reasons["years"]


def _give_each_its_year(figures: Sequence[Figure], found: Sequence[Described]) -> None:
    """Change the years of figures that share their words: all have those of the first (五年平均增长5%和6%), or each is
    that of one year (前三年分别增长5%、6%、7%).
    """
    for first, last in runs([figure.mention for figure in figures]):
        run = found[first : last + 1]
        start, end = run[0].start_year, run[0].end_year
        if not figures[first].mention.starts_change:
            for at, one in enumerate(run[1:], first):
                if figures[at + 1].mention.quantity.span.start > figures[at].mention.quantity.span.end + 1:
                    break
                one.start_year, one.end_year, one.basis = start, end, run[0].basis
                one.reasons["years"] = run[0].reasons["years"]
        one_thing = len({one.indicator for one in run}) == 1 and _YEARS.search(run[0].reasons["years"])
        if one_thing and figures[first].tail.has("each") and start is not None and end == start + last - first:
            for year, one in enumerate(run, start):
                one.start_year, one.end_year, one.basis = year, year, "year"


def _carry_origins(
    figures: Sequence[Figure], found: Sequence[Described], frame: Frame, origin: Described | None
) -> None:
    """Change the years of what changes started from that name none, where one beside them does.

    产值由1990年的3亿元增加到5亿元，企业由30家增加到40家.  `origin` is such a one of the sentence before.
    """
    last = origin
    for figure, one in zip(figures, found, strict=True):
        if not figure.mention.starts_change:
            continue
        if one.reasons["years"] not in (frame.source, "从…"):
            last = one
        elif last is not None:
            one.start_year, one.end_year, one.basis = last.start_year, last.end_year, last.basis
            one.reasons["years"] = last.reasons["years"]


def _last_origin(figures: Sequence[Figure], found: Sequence[Described], frame: Frame) -> Described | None:
    """What the last change of a sentence started from, where the sentence says when that was."""
    last = next(
        (one for figure, one in zip(figures[::-1], found[::-1], strict=True) if figure.mention.starts_change), None
    )
    return None if last is None or last.reasons["years"] in (frame.source, "从…") else last


def _described(figure: Figure, aspect: Decision, setting: _Setting) -> Described:
    text, sentence, frame, periods, year = setting.text, setting.sentence, setting.frame, setting.periods, setting.year
    mention, tail = figure.mention, figure.tail
    quantity = mention.quantity
    end = quantity.span.end
    name = _full_name(figure, aspect)
    state = state_of(text, mention)
    if state is None and setting.fact is not None and still_told(text, setting.fact, quantity.span.start):
        state = setting.fact
    if frame.role == "plan" and state is None and (past := past_gone_on_with(text, mention, periods, year)) is not None:
        frame = Frame("review", past.start_year, past.end_year, past.word)
    told_from = sentence.span.start if frame.role == "plan" else mention.reach.start
    flow = partial(adds_up, figure, name, text, told_from)
    years = years_of(mention, tail, aspect, frame, periods, flow, state, year, setting.against)
    kind, why = kind_of(text, mention, frame, years, year, state, late=setting.late)
    word, force = commitment_of(mention, setting.bindings(), figure.relation) if kind == "target" else (None, None)
    told = "frame:firm" if frame.firm else f"frame:{frame.role}"
    # Two dozen keywords would make a dict first, and take several times as long.
    one = Described(sentence, quantity, name, kind, aspect.aspect, aspect.direction, figure.relation)
    one.unit = unit_of(quantity, name, figure.counts, text[end : min(end + _BEHIND, sentence.span.end)])
    one.start_year, one.end_year, one.basis = years.start, years.end, years.basis
    one.commitment, one.force = word, force
    one.scope, one.reference, one.condition = scope_of(name, setting.region), tail.reference, condition_of(name)
    one.text = quantity.text
    one.features = (*figure.features, told, f"aspect:{aspect.aspect}", f"kind:{kind}")
    one.confidence = confidence_of(one.features)
    one.reasons = {
        "kind": why or "nothing says that it is planned",
        "indicator": figure.name.made,
        "aspect": aspect.cue or "nothing says that it changes",
        "relation": _bound_of(figure, text),
        "years": years.cue or "not said",
    }
    return one


def _bound_of(figure: Figure, text: str) -> str:
    """The word that bounds a figure."""
    cue = figure.mention.quantity.cue
    if cue is not None:
        return cue.of(text)
    return "no word bounds it" if figure.relation == "eq" else figure.relation


def _full_name(figure: Figure, aspect: Decision) -> str:
    """The name of a figure; that of a rank or a gap keeps the word of the pace that is compared: 增速."""
    name = figure.name.text
    pace = figure.tail.first("pace") if aspect.aspect in ("rank", "gap") else None
    return name if pace is None or name.endswith(pace.word) else name + pace.word


def _numberless(target: NumberlessTarget, sentence: Sentence, frame: Frame) -> Described:
    return Described(
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
        force="soft",
        reference=target.reference,
        text=target.span.shifted(-sentence.span.start).of(sentence.text),
        confidence=confidence_of(("numberless",)),
        features=("numberless",),
        reasons={"kind": frame.source, "relation": target.relation, "years": frame.source},
    )
