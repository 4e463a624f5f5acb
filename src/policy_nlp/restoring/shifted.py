"""GBK text that was read one byte off.

A page in GBK had readings put behind characters byte by byte.  Where two neighbours' bytes together happened
to be such a character (the second byte of 展 and the first of 濃 are 節), the reading was put between the
halves: 展?jié)夂穹諊? is what a browser makes of it.  The orphaned byte swallows the bracket and both show
as a question mark; behind it every character is made of the second half of one and the first half of the
next, until a byte without a partner swallows an ASCII character and the text is in step again.

So the bytes of the shown characters are those of the text, one place further on; only the byte before them
and, where the run ends at a question mark, the byte behind them are lost.  A reading fixes the lost byte,
or the words that come out do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from policy_nlp.records.span import Span
from policy_nlp.restoring.marks import DAMAGED, LOST
from policy_nlp.restoring.readings import BRACKETED, READING, is_reading
from policy_nlp.restoring.script import simplify_alone
from policy_nlp.restoring.words import best_reading, likelihood
from policy_nlp.text.alignment import Edit

KIND = "shifted"

OPENING = re.compile(rf"[?？\ufffd](?:[(（]?({READING})[)）])?(?=[^\x00-\xff])")
CLOSING = re.compile(rf"[?？\ufffd](?:[(（]?({READING})[)）]|<?/?(?:p|br|div|span|strong|b|td|tr|li|font)\b[^<>\n]{{0,40}}>)?")
BODY = re.compile(r"[^\x00-\xff?？\ufffd]{1,120}")
HALF_OF_NUMBER = re.compile(r"[0-9.．%％]+")

LEADS = range(0x81, 0xFF)
TRAILS = range(0x40, 0xFF)
CONTEXT = 3
"""Characters before and behind a run that are weighed with it."""
UNCOMMON_SHARE = 0.2
"""A run whose characters are mostly common ones is not looked at."""
PROBABLE = 4.0
"""How much likelier (in natural logarithms) the text must become where no reading vouches for it."""
CLEAR = 2.0
"""How much likelier the chosen character must be than the next one."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Shifted characters with what stands at both ends."""

    span: Span
    body: str
    opening_reading: str | None
    closing_reading: str | None
    trail: bytes
    """The ASCII character that is the last one's second byte, if one is."""
    whole: bool
    """Whether the last byte belongs to the text in step: an ASCII letter that was swallowed."""


def find(text: str) -> list[Edit]:
    """Edits that put shifted runs right, and marks on those that cannot be."""
    edits: list[Edit] = []
    at = 0
    while match := OPENING.search(text, at):
        at = match.end()
        run = _run(text, match)
        if run is None or not _suspicious(run):
            continue
        mended = _mend(text, run)
        if mended:
            edits += mended
            at = run.span.end
    return edits


def _run(text: str, opening: re.Match[str]) -> _Run | None:
    body = BODY.match(text, opening.end())
    if body is None:
        return None
    shown, end = _in_gbk(body.group()), 0
    if not shown:
        return None
    for position, character in enumerate(shown):
        if _bytes(character)[1] < 0x80:
            return _Run(Span(opening.start(), body.start() + position + 1), shown[: position + 1], opening[1], None, b"", True)
    end = body.start() + len(shown)
    closing = CLOSING.match(text, end)
    if closing:
        return _Run(Span(opening.start(), closing.end()), shown, opening[1], closing[1], b"", False)
    following = text[end : end + 1]
    if "@" <= following <= "~":
        return _Run(Span(opening.start(), end + 1), shown, opening[1], None, following.encode("ascii"), False)
    return _Run(Span(opening.start(), end), shown, opening[1], None, b"", False)


def _in_gbk(characters: str) -> str:
    """The characters up to the first that GBK has no two bytes for."""
    for position, character in enumerate(characters):
        if len(_bytes(character)) != 2:
            return characters[:position]
    return characters


def _bytes(characters: str) -> bytes:
    """GB 18030 has GBK's two bytes also for the user-defined characters that GBK's table leaves out."""
    return characters.encode("gb18030", "replace")


def _character(lead: int, trail: int) -> str:
    """The character of two bytes, or nothing where they are none."""
    try:
        found = bytes((lead, trail)).decode("gb18030")
    except UnicodeDecodeError:
        return ""
    return found if len(found) == 1 and not "\ue000" <= found <= "\uf8ff" else ""


def _suspicious(run: _Run) -> bool:
    """Whether the run looks at all as if it were shifted."""
    if run.opening_reading or run.closing_reading:
        return True
    uncommon = sum(not _is_common(character) for character in run.body[:20])
    return uncommon >= UNCOMMON_SHARE * min(20, len(run.body))


def _is_common(character: str) -> bool:
    """Whether `character` is punctuation or in the first level of GB 2312, simplified."""
    found = simplify_alone(character).encode("gb2312", "replace")
    return len(found) == 2 and (0xB0 <= found[0] <= 0xD7 or found[0] in (0xA1, 0xA3))


def _mend(text: str, run: _Run) -> list[Edit]:
    before = BRACKETED.sub(r"\1", text[max(0, run.span.start - 40) : run.span.start])[-CONTEXT:]
    behind = BRACKETED.sub(r"\1", text[run.span.end : run.span.end + 40])[:CONTEXT]
    lattice = _lattice(run, before)
    shown = likelihood(f"{before}?{run.body}{behind}")
    places = [[character] for character in before], [[character] for character in behind]
    certain = bool(run.opening_reading and lattice and lattice[0])
    if lattice is None or not all(lattice):
        return _unmendable(text, run) if shown < -9 * len(run.body) else []
    score, reading = best_reading([*places[0], *lattice, *places[1]])
    if score < shown + (0 if certain else PROBABLE):
        return _unmendable(text, run) if run.opening_reading else []
    chosen = list(reading[len(before) : len(reading) - len(behind)])
    for position in (0, len(lattice) - 1):
        others = [character for character in lattice[position] if character != chosen[position]]
        if others and len(others) < len(lattice[position]):
            second, _ = best_reading([*places[0], *lattice[:position], others, *lattice[position + 1 :], *places[1]])
            if score - second < CLEAR:
                chosen[position] = LOST
    return _edits(text, run, chosen)


def _lattice(run: _Run, before: str) -> list[list[str]] | None:
    """For each character of the true text those that the bytes allow; None where they are no text."""
    known = _bytes(run.body) + run.trail
    tail = known[-1:] if run.whole else b""
    inner = known[1 : len(known) - len(tail) if run.whole else len(known)]
    if run.whole:
        inner, swallowed = known[1:-1], known[-1:].decode("ascii")
    else:
        swallowed = ""
    leads = [character for lead in _leads(run, before) if (character := _character(lead, known[0]))]
    lattice = [leads]
    for position in range(0, len(inner) - 1, 2):
        character = _character(inner[position], inner[position + 1])
        if not character:
            return None
        lattice.append([character])
    if len(inner) % 2:
        trails = [character for trail in TRAILS if (character := _character(inner[-1], trail))]
        if run.closing_reading:
            trails = [character for character in trails if is_reading(run.closing_reading, character)]
        lattice.append(trails)
    if swallowed:
        lattice.append([swallowed])
    return lattice


def _leads(run: _Run, before: str) -> Sequence[int]:
    """The bytes that may have been lost before the run."""
    if not run.opening_reading or not before or len(_bytes(before[-1])) != 2:
        return LEADS
    half = _bytes(before[-1])[1]
    return [
        lead
        for lead in LEADS
        if (straddling := _character(half, lead)) and is_reading(run.opening_reading, straddling)
    ]


def _edits(text: str, run: _Run, chosen: list[str]) -> list[Edit]:
    number = HALF_OF_NUMBER.match(text, run.span.end) if text[run.span.end - 1 : run.span.end] in "?？\ufffd" else None
    edits = [Edit(run.span, "".join(chosen), DAMAGED if LOST in chosen else KIND)]
    if number:
        edits.append(Edit(Span(*number.span()), number.group(), DAMAGED))
    return edits


def _unmendable(text: str, run: _Run) -> list[Edit]:
    return [Edit(run.span, text[run.span.start : run.span.end], DAMAGED)]
