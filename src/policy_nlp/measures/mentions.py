"""A sentence read once: each quantity with the words on both sides that are its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policy_nlp.measures.words import last_predicate, opens_with_predicate, predication_cut
from policy_nlp.records.quantity import Quantity
from policy_nlp.records.span import Span

_HARD = re.compile(r"[，,；;：:。！？!?…\n]|——")
_QUOTED = re.compile(
    r"“[^”“。；]{1,40}”|《[^》《]{1,60}》|（[^（）]{1,40}）|\([^()]{1,40}\)|‘[^’‘。；]{1,40}’|\[[^\[\]]{1,10}\]|［[^［］]{1,10}］"
)
_BOUND_AFTER = re.compile(
    r"(?:（[^（）]{1,6}）|及以上|以上|以下|以内|之内|左右|上下|多|余|之间|的水平|水平|台阶|新台阶|大关|大台阶|关口)*"
)
_JOINT = re.compile(
    r"(?:左右|以上|以内|以下|上下)?(?:[、/]|和|及|与|以及|或|到|至)+(?:分别|约|近|超过|超|达到|达|和|突破)*$"
)
_SERVED = re.compile(r"(?:为|让|对|向|帮助|支持)(?:近|超|超过|约)?$")
_COUNTING = {"count", "people", "rank", ""}


@dataclass(slots=True)
class Mention:
    """A quantity and its surroundings; all spans are in the clean text of the document.

    `before` reaches back to the boundary that separates it from what is said earlier, `after` on to the next one;
    `clause` numbers the comma-separated clauses of the sentence, `joined` says that the quantity follows another
    one in a list (、和) with nothing between them, `tied` that no boundary stands between it and the one before; `skipped` is the stretch that speaks of what a change
    started from (由2020年的…); `reach` begins with the first clause behind the figure before.
    `listed` says that it shares the words before the figure before it, `carried` that it has no name of its own,
    `starts_change` that it is what a change started from (由30家增加到40家), `is_base` that another is compared
    with it (比1980年的30家增加10家).
    """

    quantity: Quantity
    before: Span
    after: Span
    clause: int
    clause_span: Span
    reach: Span
    joined: bool = False
    tied: bool = False
    skipped: Span | None = None
    listed: bool = False
    carried: bool = False
    starts_change: bool = False
    is_base: bool = False


def masked(sentence: str) -> str:
    """The sentence with what stands in quotes, titles and brackets blotted out, so that no boundary is seen there.

    A bracket that ends in a sentence of its own keeps its text: what is quoted at length is read like the rest.
    """
    return _QUOTED.sub(lambda m: "■" * len(m.group()), sentence)


def clause_spans(sentence: str, offset: int) -> list[Span]:
    """The clauses of a sentence, cut at commas, semicolons, colons and dashes."""
    hidden, spans, start = masked(sentence), [], 0
    for cut in _HARD.finditer(hidden):
        spans.append(Span(offset + start, offset + cut.start()))
        start = cut.end()
    spans.append(Span(offset + start, offset + len(sentence)))
    return spans


def mentions_of(text: str, clauses: Sequence[Span], quantities: Sequence[Quantity]) -> list[Mention]:
    """The quantities of a sentence in its clauses, in order.

    `quantities` are those of the sentence that are figures of their own: what belongs to a name is left out before.
    """
    mentions: list[Mention] = []
    number, behind = 0, -1
    for quantity in quantities:
        while number + 1 < len(clauses) and clauses[number].end < quantity.span.end:
            number += 1
        clause = clauses[number]
        if clause.start > quantity.span.start:
            clause = Span(quantity.span.start, clause.end)
        first = clauses[behind + 1].start if behind < number else clause.start
        before, after = Span(clause.start, quantity.span.start), Span(quantity.span.end, clause.end)
        mentions.append(Mention(quantity, before, after, number, clause, Span(first, quantity.span.start)))
        behind = number
    for left, right in zip(mentions, mentions[1:]):
        if left.clause == right.clause:
            _divide(text, left, right)
    return mentions


def _divide(text: str, left: Mention, right: Mention) -> None:
    """Give each of two neighbours in a clause its share of the words between them."""
    start, end = left.quantity.span.end, right.quantity.span.start
    between = masked(text[start:end])
    bound = _BOUND_AFTER.match(between)
    skip = bound.end() if bound else 0
    if _JOINT.fullmatch(between) or not between:
        left.after, right.before, right.joined = Span(start, start), Span(end, end), True
        return
    cut = between.find("、")
    if cut >= 0 and cut <= skip + 1:
        left.after, right.before = Span(start, start + cut), Span(start + cut + 1, end)
        return
    if cut >= 0:
        last = between.rfind("、")
        left.after, right.before = Span(start, start + last), Span(start + last + 1, end)
        return
    joint = re.search(r"(?:和|及|与|以及|并)$", between)
    if joint:
        left.after, right.before = Span(start, start + joint.start()), Span(end, end)
        return
    right.tied = True
    rest = between[skip:]
    if left.quantity.dimension in _COUNTING and rest and not opens_with_predicate(rest):
        served = _SERVED.search(left.before.of(text)) is not None
        cut = end - start - skip if served else predication_cut(text[start + skip : end])
        left.after = Span(start, start + skip + cut)
        if cut == end - start - skip and not served and last_predicate(rest) is None:
            right.before, right.tied = Span(end, end), False
            return
    else:
        left.after = Span(start, start + skip)
    right.before = Span(start + skip, end)
