"""The rows of the tables of words, and what their examples give in a review and in a plan."""

from __future__ import annotations

import policy_nlp
from policy_nlp.measures.vocabulary import entries
from policy_nlp.records import Measure

Entry = dict[str, str]


def rows(table: str, *roles: str) -> list[Entry]:
    """The rows of a table, those of some roles where any are named."""
    return [row for row in entries(table) if not roles or row["role"] in roles]


def measures(example: str) -> list[Measure]:
    """What an example gives in the review of 2027."""
    return policy_nlp.extract(f"一、2027年工作回顾\n{example}。", year=2028).measures


def planned(example: str) -> list[Measure]:
    """What an example gives in the plan of 2028."""
    return policy_nlp.extract(f"二、2028年目标任务\n{example}。", year=2028).measures
