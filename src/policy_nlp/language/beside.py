"""Words beside an expression of time that tell what it is to what is said."""

from __future__ import annotations

from policy_nlp.text.alternatives import alternatives
from policy_nlp.text.tables import cells


def beside(role: str) -> str:
    """A pattern for the words of one role of beside_periods.tsv, the longest first."""
    return alternatives(sorted(cells(__package__, "beside_periods.tsv", "word", role=role), key=len, reverse=True))


FOR_THE_FIRST_TIME = f"(?:{beside('first')}|最(?:大(?!限|程)|低(?!工资|生活)))"
"""What makes so many years only how long it had not been so: 二十五年来首次, 三年来最大幅度.

五年来最低工资标准提高300元 and 五年来最大限度减负 are of all of them."""
