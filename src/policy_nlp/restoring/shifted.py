"""GBK text that was read one byte off.

A page in GBK had readings put behind characters byte by byte.  Where two neighbours' bytes together happened
to be such a character (the second byte of 展 and the first of 濃 are 節), the reading was put between the
halves: 展?jié)夂穹諊? is what a browser makes of it.  The orphaned byte swallows the bracket and both show
as a question mark; behind it every character is made of the second half of one and the first half of the
next, until a byte without a partner meets an ASCII character and the text is in step again.

So the bytes of the shown characters are those of the text; only the byte before them and, where the run ends
at a question mark, the byte behind them are lost.  A reading fixes the lost byte, or the words that come out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import inf

from policy_nlp.records.span import Span
from policy_nlp.restoring.gbk import LEADS, from_bytes, in_gbk, two_bytes, with_lead
from policy_nlp.restoring.marks import DAMAGED, LOST
from policy_nlp.restoring.readings import BRACKETED, READING, is_reading
from policy_nlp.restoring.script import simplify_alone
from policy_nlp.restoring.words import Lattice, best_reading, likelihood
from policy_nlp.text.alignment import Edit

KIND = "shifted"

MARKS = "?？\ufffd"
"""What a browser shows for a byte without a partner."""
OPENING = re.compile(rf"[{MARKS}](?:[(（]?({READING})[)）]|(?=[^\x00-\x7f]|(?<=[㐀-鿿]\?)[@\[-`{{-~]))")
BODY = re.compile(r"[^\x00-\x7f?？\ufffd]{0,1000}")
TAG = r"<?/?(?:p|br|div|span|strong|b|td|tr|li|font)\b[^<>\n]{0,40}>"
CLOSING = re.compile(rf"[?\ufffd](?:[(（]?({READING})[)）]|{TAG})?")
NUMBER = re.compile(r"[0-9.．%％]+")

FEW = 4
"""First bytes that are tried where both bytes of a character are lost."""
MOST_RUNS = 100
"""Places of one text that are looked at closely; no page known has a quarter of it."""
CONTEXT = 3
"""Characters before and behind a run that are weighed with it."""
UNCOMMON_SHARE = 0.2
"""Behind a full-width question mark, a run whose characters are mostly common ones is not looked at."""
PROBABLE = 4.0
"""How much likelier (in natural logarithms) the text must become where no reading vouches for it."""
CLEAR = 3.0
"""How much likelier the chosen character must be than the next one."""
SOUND_SHARE = 4
"""Without a reading, only one in so many characters may stay unknown."""
NEVER_LAST = "，、：“‘’（）《》〈〉「」【】〔〕—…· \u3000"
"""Marks that do not end a paragraph."""
NEVER_BEHIND = frozenset("，。；：、！")
"""Marks that never follow a question mark in sound text."""
NONSENSE = -9.0
"""Log probability a character below which a run cannot be meant as it is shown."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Shifted characters with the marks at both ends."""

    span: Span
    shown: str
    """What is shown behind the opening mark."""
    known: bytes
    """The bytes of the text from the second one on."""
    opening_reading: str | None = None
    closing_reading: str | None = None
    swallowed: str = ""
    """An ASCII letter that the last byte was paired with."""
    ends_open: bool = False
    """Whether it ends at a bare question mark, which another run may begin with."""
    impossible: str = ""
    """Marks that the last character cannot be: those that end no paragraph, where it ends one."""


_TELLING = 5
"""A shorter run is too short to tell by its characters alone."""


def find(text: str) -> list[Edit]:
    """Edits that put shifted runs right, and marks on those that cannot be."""
    if not any(map(text.__contains__, MARKS)):
        return []
    edits: list[Edit] = []
    at = looked_at = 0
    while looked_at < MOST_RUNS and (opening := OPENING.search(text, at)):
        at = opening.end()
        run = _run(text, opening)
        if not _suspicious(run, opening[0][0]):
            continue
        looked_at += 1
        mended = _mend(text, run)
        if edits and edits[-1].span.end > run.span.start:
            mended = _continued(edits, run, mended)
        if mended:
            edits += mended
            at = max(at, run.span.end - run.ends_open)
    return edits


def _continued(edits: list[Edit], run: _Run, mended: list[Edit]) -> list[Edit]:
    """What to make of a run that begins at the question mark where the last edit ends.

    That question mark then stands for the last byte of one run and the first of the next.
    """
    if not mended or mended[0].kind != KIND:
        return []
    last = edits.pop()
    edits.append(Edit(Span(last.span.start, run.span.start), last.replacement, last.kind))
    return mended


def _run(text: str, opening: re.Match[str]) -> _Run:
    """The run behind `opening`, up to where the text is in step again."""
    start, begin = opening.span()
    shown = in_gbk(BODY.match(text, begin).group())  # type: ignore[union-attr]
    known = b"".join(map(two_bytes, shown))
    swallowing = next((at for at in range(1, len(known), 2) if known[at] < 0x80), None)
    if swallowing is not None:
        shown = shown[: swallowing // 2 + 1]
        span, swallowed = Span(start, begin + len(shown)), chr(known[swallowing])
        return _Run(span, shown, known[:swallowing], opening[1], swallowed=swallowed)
    end = begin + len(shown)
    trail = text[end : end + 1]
    if trail and "@" <= trail <= "~":
        return _Run(Span(start, end + 1), shown + trail, known + trail.encode(), opening[1])
    closing = CLOSING.match(text, end)
    if closing is None:
        return _Run(Span(start, end), shown, known, opening[1])
    span, ends_open = Span(start, closing.end()), len(closing[0]) == 1
    impossible = "" if ends_open or closing[1] else _never_last(text, start)
    return _Run(span, shown + closing[0], known, opening[1], closing[1], "", ends_open, impossible)


def _never_last(text: str, start: int) -> str:
    """Marks that cannot end the paragraph that `start` stands in."""
    before = text[max(0, start - 500) : start].rpartition("\n")[2]
    return NEVER_LAST if before.count("“") > before.count("”") else NEVER_LAST + "”"


def _suspicious(run: _Run, mark: str) -> bool:
    """Whether the run looks at all as if it were shifted."""
    if run.opening_reading or run.closing_reading:
        return True
    if mark != "？":
        return bool(run.known)
    sample = run.shown[:20]
    uncommon = sum(not _is_common(character) for character in sample)
    return bool(run.known) and uncommon >= UNCOMMON_SHARE * len(sample)


def _is_common(character: str) -> bool:
    """Whether `character` is ASCII, a mark, or in the first level of GB 2312 when simplified."""
    found = simplify_alone(character).encode("gb2312", "replace")
    return len(found) == 1 or 0xB0 <= found[0] <= 0xD7 or found[0] in (0xA1, 0xA3)


def _reads_as_shown(run: _Run) -> bool:
    """Whether a run without a reading is plain text as it is shown, and none when it is read one byte off.

    Spares the dictionary for a question mark that stands for one lost character of a sound text.
    """
    if run.opening_reading or run.closing_reading or len(run.shown) < _TELLING:
        return False
    shifted = [from_bytes(run.known[at], run.known[at + 1]) for at in range(1, min(len(run.known), 24) - 1, 2)]
    rare = sum(not character or not _is_common(character) for character in shifted)
    return all(map(_is_common, run.shown[:12])) and rare * 2 > len(shifted)


def _mend(text: str, run: _Run) -> list[Edit]:
    """Edits for one run: put right, put right but for what stays lost, marked, or none."""
    if _reads_as_shown(run):
        return []
    before = BRACKETED.sub("", text[max(0, run.span.start - 40) : run.span.start])[-CONTEXT:]
    behind = BRACKETED.sub("", text[run.span.end : run.span.end + 40])[:CONTEXT]
    fitting = _leads_with_reading(run.opening_reading, before)
    vouched = bool(fitting)
    shown = likelihood(f"{before}?{run.shown}{behind}")
    lattice = _lattice(run, fitting or list(LEADS))
    score, reading = best_reading([*before, *lattice, *behind]) if lattice else (-inf, "")
    if score > shown + (0 if vouched else PROBABLE):
        chosen = reading[len(before) : len(reading) - len(behind)]
        kept = _without_guesses(chosen, lattice, before, behind, score)
        certain_enough = vouched or kept.count(LOST) * SOUND_SHARE <= len(kept)
        if certain_enough and score > NONSENSE * len(reading):
            return _edits(text, run, kept)
        sound = run.opening_reading is None and len(run.shown) == 1
    else:
        readable = shown >= NONSENSE * len(before + run.shown + behind)
        sound = run.opening_reading is None and run.shown[:1] not in NEVER_BEHIND and readable
    return [] if sound else [Edit(run.span, run.span.of(text), DAMAGED)]


def _lattice(run: _Run, leads: list[int]) -> list[list[str]]:
    """For each character of the true text those that the bytes allow; empty where they are no text."""
    known = run.known
    if known:
        lattice = [[character for lead in leads if (character := from_bytes(lead, known[0]))]]
    else:
        lattice = [[character for lead in leads for character in with_lead(lead)]] if len(leads) <= FEW else [[]]
    lattice += [[from_bytes(known[at], known[at + 1])] for at in range(1, len(known) - 1, 2)]
    if known and len(known) % 2 == 0:
        last = [character for character in with_lead(known[-1]) if character not in run.impossible]
        if run.closing_reading:
            last = [character for character in last if is_reading(run.closing_reading, character)]
        lattice.append(last)
    if run.swallowed:
        lattice.append([run.swallowed])
    return lattice if all(place and all(place) for place in lattice) else []


def _leads_with_reading(reading: str | None, before: str) -> list[int]:
    """The lost bytes that together with the byte before them are a character with `reading`."""
    half = two_bytes(before[-1:])
    if reading is None or not half:
        return []
    straddling = ((lead, from_bytes(half[1], lead)) for lead in LEADS)
    return [lead for lead, character in straddling if character and is_reading(reading, character)]


def _without_guesses(chosen: str, lattice: list[list[str]], before: str, behind: str, score: float) -> str:
    """`chosen` with LOST at either end where another character would read nearly as well."""
    kept = list(chosen)
    for position in {0, len(lattice) - 1}:
        others = [character for character in lattice[position] if character != chosen[position]]
        if others:
            second: Lattice = [*before, *lattice[:position], others, *lattice[position + 1 :], *behind]
            if score - best_reading(second)[0] < CLEAR:
                kept[position] = LOST
    return "".join(kept)


def _edits(text: str, run: _Run, mended: str) -> list[Edit]:
    edits = [Edit(run.span, mended, KIND)]
    number = NUMBER.match(text, run.span.end)
    if number and text[run.span.end - 1] in "?\ufffd":
        # The question mark swallowed a character, likely a digit of the number behind it.
        edits.append(Edit(Span(*number.span()), number.group(), DAMAGED))
    return edits
