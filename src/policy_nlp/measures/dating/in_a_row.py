"""Years through which something has held without a break: 公众安全感连续五年保持在98%以上."""

from __future__ import annotations

import re

from policy_nlp.language.periods import Period
from policy_nlp.measures.framing.frame import Frame
from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.tails import Tail
from policy_nlp.text.numerals import SMALL_NUMBER, small_number

_AGAIN = "连续"
_IN_A_ROW = re.compile(f"(?<![由从转束])连续(?P<years>{SMALL_NUMBER})年(?P<each>每年|逐年|年年)?[^，。；、年]{{0,9}}$")
"""What says directly before a figure for how many years in a row it has been reached: 连续三年增长9%以上.

What has ended (由连续三年亏损转为盈利) lies before it."""
_ALREADY = re.compile("已经?连续")
"""Makes of what has been reached the last of so many years: 已经连续三年增长9%以上."""


def have_passed(mention: Mention) -> bool:
    """Whether what holds has done so through years that are over: 已经连续三年增长9%以上."""
    return _ALREADY.search(mention.said) is not None


def in_a_row(mention: Mention, tail: Tail, own: Period | None, frame: Frame) -> tuple[int, int, str] | None:
    """First and last of the years in a row that a figure is told of, and what said so.

    In a review they end with the year of the clause, else with those reviewed, and before those if other figures stand
    on them (在连续两年增长9%的基础上).  A plan that says what it gives in each of them begins with its own year.  What
    was raised again and again is at its height in the last of them: 标准连续三年提高到9000元.
    """
    if _AGAIN not in mention.said or tail.has("to"):
        return None
    found = _IN_A_ROW.search(mention.said)
    end = frame.end if own is None or own.start_year != own.end_year else own.end_year
    if found is None or end is None:
        return None
    years = small_number(found["years"])
    if mention.is_ground:
        end -= 1
    elif frame.role == "plan" and found["each"] and own is None and frame.start == end:
        end += years - 1
    elif frame.role != "review":
        return None
    return end - years + 1, end, found.group()
