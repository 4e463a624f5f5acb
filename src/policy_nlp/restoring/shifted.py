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

from policy_nlp.records.span import Span
from policy_nlp.restoring.gbk import from_bytes, in_gbk, two_bytes, with_lead
from policy_nlp.restoring.marks import DAMAGED, LOST
from policy_nlp.restoring.readings import BRACKETED, READING, is_reading
from policy_nlp.restoring.script import simplify_alone
from policy_nlp.restoring.words import Lattice, best_reading, likelihood
from policy_nlp.text.alignment import Edit

KIND = "shifted"

OPENING = re.compile(rf"[?？\ufffd](?:[(（]?({READING})[)）]|(?=[^\x00-\x7f]|(?<=[㐀-鿿]\?)[@-~]))")
BODY = re.compile(r"[^\x00-\x7f?？\ufffd]{0,1000}")
TAG = r"<?/?(?:p|br|div|span|strong|b|td|tr|li|font)\b[^<>\n]{0,40}>"
CLOSING = re.compile(rf"[?\ufffd](?:[(（]?({READING})[)）]|{TAG})?")
NUMBER = re.compile(r"[0-9.．%％]+")

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
NONSENSE = -9.0
"""Log probability a character below which a run cannot be meant as it is shown."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Shifted characters with the marks at both ends."""

    span: Span
    mark: str
    """The question mark that it begins with."""
    shown: str
    known: bytes
    """The bytes of the text from the second one on."""
    swallowed: str = ""
    """An ASCII letter that the last byte was paired with."""
    open_end: bool = False
    """Whether it ends at a bare question mark, which another run may begin with."""
    opening_reading: str | None = None
    closing_reading: str | None = None


def find(text: str) -> list[Edit]:
    """Edits that put shifted runs right, and marks on those that cannot be."""
    edits: list[Edit] = []
    at = looked_at = 0
    while looked_at < MOST_RUNS and (opening := OPENING.search(text, at)):
        at = opening.end()
        run = _run(text, opening)
        if _suspicious(run):
            looked_at += 1
            mended = _mend(text, run)
            if mended and edits and edits[-1].span.end > run.span.start:
                edits[-1] = _ending_at(edits[-1], run.span.start)
            edits += mended
            at = max(at, run.span.end - run.open_end) if mended else at
    return edits


def _ending_at(edit: Edit, end: int) -> Edit:
    """`edit` without the question mark that the next run begins with."""
    return Edit(Span(edit.span.start, end), edit.replacement, edit.kind)


def _run(text: str, opening: re.Match[str]) -> _Run:
    """The run behind `opening`, up to where the text is in step again."""
    begin, mark = opening.end(), opening[0][0]
    shown = in_gbk(BODY.match(text, begin).group())  # type: ignore[union-attr]
    known = b"".join(map(two_bytes, shown))
    for position in range(1, len(known), 2):
        if known[position] < 0x80:
            shown, swallowed = shown[: position // 2 + 1], chr(known[position])
            return _Run(Span(opening.start(), begin + len(shown)), mark, shown, known[:position], swallowed, False, opening[1])
    end = begin + len(shown)
    trail = text[end : end + 1]
    if trail and "@" <= trail <= "~":
        return _Run(Span(opening.start(), end + 1), mark, shown + trail, known + trail.encode(), "", False, opening[1])
    closing = CLOSING.match(text, end)
    span = Span(opening.start(), closing.end() if closing else end)
    bare = closing is not None and len(closing[0]) == 1
    reading = closing[1] if closing else None
    return _Run(span, mark, text[begin : span.end], known, "", bare, opening[1], reading)


def _suspicious(run: _Run) -> bool:
    """Whether the run looks at all as if it were shifted."""
    if run.opening_reading or run.closing_reading:
        return True
    if run.mark != "？":
        return bool(run.known)
    sample = run.shown[:20]
    uncommon = sum(not _is_common(character) for character in sample)
    return bool(run.known) and uncommon >= UNCOMMON_SHARE * len(sample)


def _is_common(character: str) -> bool:
    """Whether `character` is ASCII, a mark, or in the first level of GB 2312 when simplified."""
    found = simplify_alone(character).encode("gb2312", "replace")
    return len(found) == 1 or 0xB0 <= found[0] <= 0xD7 or found[0] in (0xA1, 0xA3)


def _mend(text: str, run: _Run) -> list[Edit]:
    """Edits for one run: put right, put right but for what stays lost, marked, or none."""
    before = BRACKETED.sub(r"\1", text[max(0, run.span.start - 40) : run.span.start])[-CONTEXT:]
    behind = BRACKETED.sub(r"\1", text[run.span.end : run.span.end + 40])[:CONTEXT]
    vouched = run.opening_reading is not None
    shown = likelihood(f"{before}?{run.shown}{behind}")
    lattice = _lattice(run, before)
    if lattice:
        score, reading = best_reading([*before, *lattice, *behind])
        if score > shown + (0 if vouched else PROBABLE):
            chosen = reading[len(before) : len(reading) - len(behind)]
            if likelihood(chosen) < NONSENSE * len(chosen):
                return [Edit(run.span, run.span.of(text), DAMAGED)]
            return _edits(text, run, _without_guesses(chosen, lattice, before, behind, score))
    if vouched or shown < NONSENSE * (len(before) + len(run.shown) + len(behind)):
        return [Edit(run.span, run.span.of(text), DAMAGED)]
    return []


def _lattice(run: _Run, before: str) -> list[list[str]]:
    """For each character of the true text those that the bytes allow; empty where they are no text."""
    known = run.known
    if not known:
        lattice = [[character for lead in _leads(run, before) for character in with_lead(lead)]]
    else:
        lattice = [[character for lead in _leads(run, before) if (character := from_bytes(lead, known[0]))]]
    lattice += [[from_bytes(known[at], known[at + 1])] for at in range(1, len(known) - 1, 2)]
    if known and len(known) % 2 == 0:
        last = with_lead(known[-1])
        if run.closing_reading:
            last = [character for character in last if is_reading(run.closing_reading, character)]
        lattice.append(last)
    if run.swallowed:
        lattice.append([run.swallowed])
    return lattice if all(place and all(place) for place in lattice) else []


def _leads(run: _Run, before: str) -> list[int]:
    """The bytes that may have been lost: with the byte before them they have the reading that stands there."""
    half = two_bytes(before[-1:]) if run.opening_reading else b""
    if not half:
        return list(range(0x81, 0xFF)) if run.known else []
    straddling = ((lead, from_bytes(half[1], lead)) for lead in range(0x81, 0xFF))
    return [lead for lead, character in straddling if character and is_reading(run.opening_reading or "", character)]


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
