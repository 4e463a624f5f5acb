"""Where a name begins that no quote opens."""

from __future__ import annotations

import re

from policy_nlp.initiatives.words import one_of, words

LONGEST = 44
"""No name reaches further back from its closing noun than this many code points."""

_STOPS = "，。；：！？、,;:!?\n\r\t（）()《》〈〉“”「」『』\"【】［］[]〔〕…　 "
_STOP = re.compile("[" + re.escape(_STOPS) + "]")
_CARRIES_OUT = re.compile(one_of(words("lead_words.tsv", kind="carries out")))
_HOW = one_of(words("lead_words.tsv", kind="how"))
_WHICH = one_of(words("lead_words.tsv", kind="which"))
_GOVERNS = one_of([*words("lead_words.tsv", kind="carries out"), *words("lead_words.tsv", kind="governs")])
_MODIFIERS = re.compile(f"(?:{_WHICH}|的|[0-9０-９]+[个项家])+")
_LEADS = re.compile(f"(?:(?:{_HOW}){{0,3}}{_GOVERNS}|{_WHICH}|的|[0-9０-９]+[个项家年月日])+")
_JOINED = re.compile("(?:" + one_of(words("closings.tsv", unquoted="yes")) + ")(?:和|与|及|以及|同|是)")
_CUT = re.compile("等|(?<!为主)(?<!为重点)的")


def clause_start(text: str, end: int, reach: int = LONGEST) -> int:
    """Where the clause begins that holds ``text[end - 1]``, at most `reach` back."""
    lowest = max(0, end - reach)
    for at in range(end - 1, lowest - 1, -1):
        if text[at] in _STOPS or text[at] == "—" == text[at - 1]:
            return at + 1
    return lowest


def name_start(text: str, start: int, closing: int) -> int:
    """Where the name begins in ``text[start:closing]``, whose closing noun begins at `closing`.

    Cut off are, from the left, an earlier name that is joined to it, what carries it out (深入实施新一轮…),
    and what only describes it (…的, …等).
    """
    ruled = False
    for pattern in (_JOINED, _CARRIES_OUT, _CUT):
        for cut in pattern.finditer(text, start, closing - 1):
            if cut.end() <= closing - 2:
                start, ruled = cut.end(), ruled or pattern is _CARRIES_OUT
    lead = (_MODIFIERS if ruled else _LEADS).match(text, start, closing)
    if lead and lead.end() < closing:
        start = lead.end()
    return start


def has_stop(text: str) -> bool:
    """Whether a stop, bracket or quote stands in `text`."""
    return bool(_STOP.search(text))
