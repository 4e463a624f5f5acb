"""What was taken off people, or eased them, where only the clause before says so: 取消屠宰税，每年减轻牧民负担3亿元."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.completing.told import Unnamed
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.vocabulary import either

_RELIEVED = re.compile(
    "(?:减轻|减少|降低)[^，]{0,8}负担|[^，]{0,10}(?:减轻|减少)[^，]{0,8}(?:负担|支出)|[^，]{0,8}减负"
)
"""Names of what people have less to pay."""
_IN_ALL = "合计"
"""Tells of more than one tax, each of which had its own sentence."""
_PAID, _CAUSING = ("负担", "减负", "支出"), ("使", "让")
"""How such names end, and what before a figure makes it one of people: 免除学费，使9万名学生减轻负担."""
_TAKEN_OFF = re.compile(
    f"(?!由于|因)[^，]{{0,8}}?(?:全部|全面|彻底)?(?P<doing>{either('relief', 'lifting')})了?"
    f"(?P<what>[^，]{{2,24}}{either('relief', 'charge')})"
)
_ALONE = re.compile(f"(?:减轻|减少|降低){either('relief', 'eased')}?负担")
"""What is less, and nobody's."""
_DONE = re.compile(f"{either('relief', 'carried out')}了?(?P<what>[^，的]{{3,20}})")
"""What was done so that it is: 推行药品集中采购."""


def with_what_was_taken_off(name: Candidate, figure: Unnamed) -> Candidate:
    """The name of how much less people pay, with the tax that the clause before, without a figure, says is gone."""
    mention, before = figure.mention, figure.told.before
    at = mention.clause
    if (
        not name.text.endswith(_PAID)
        or not at
        or mention.before.endswith(_CAUSING)
        or (before is not None and before.clause >= at - 1)
    ):
        return name
    if _IN_ALL in mention.before or not _RELIEVED.fullmatch(name.text):
        return name
    said = trimmed(figure.clause_before())
    if (done := _DONE.fullmatch(said)) is not None and _ALONE.fullmatch(name.text):
        return name.called(done["what"] + name.text, "")
    found = _TAKEN_OFF.fullmatch(said)
    return name.called(found["doing"] + found["what"] + name.text, found["doing"]) if found else name
