"""Tried and not taken: a classifier for the kind of statement, target or baseline, in place of the rules."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from policy_nlp import Measure
from training.agreement import Line
from training.documents import groups


@dataclass(frozen=True, slots=True)
class Statement:
    """An annotated figure: its report, what can be read of it, the kind that the rules gave, and the right one."""

    report: str
    features: dict[str, float]
    by_rules: str
    right: str

    @classmethod
    def of(cls, report: str, line: Line, measure: Measure, characters: int) -> Statement:
        """The statement of a figure in a report of so many characters."""
        return cls(report, _features(measure, characters), measure.kind, {"T": "target", "B": "baseline"}[line.kind])


def _features(measure: Measure, characters: int) -> dict[str, float]:
    """Pairs of characters of the sentence and of its headings, and in which tenth of the report it stands."""
    found = {f"tenth:{10 * measure.sentence_span[0] // max(1, characters)}": 1.0}
    found |= {f"sentence:{a}{b}": 1.0 for a, b in pairwise(measure.sentence)}
    for heading in measure.section:
        found |= {f"heading:{a}{b}": 1.0 for a, b in pairwise(heading)}
    return found


def tried(statements: list[Statement]) -> dict[str, list[int]]:
    """Right kinds and all: of the rules, of a classifier, and of one that is told what the rules say."""
    rules = sum(one.by_rules == one.right for one in statements)
    both = [{**one.features, f"rules:{one.by_rules}": 1.0} for one in statements]
    return {
        "rules": [rules, len(statements)],
        "classifier": [_right(statements, [one.features for one in statements]), len(statements)],
        "classifier with rules": [_right(statements, both), len(statements)],
    }


def _right(statements: list[Statement], rows: list[dict[str, float]]) -> int:
    """How many a logistic regression gets right, reports left out group by group."""
    from sklearn.feature_extraction import DictVectorizer  # type: ignore[import-untyped]
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

    table: Any = DictVectorizer().fit_transform(rows)
    right = 0
    for group in groups(one.report for one in statements):
        known = [k for k, one in enumerate(statements) if one.report not in group]
        left = [k for k, one in enumerate(statements) if one.report in group]
        model = LogisticRegression(C=1.0, max_iter=1000, solver="liblinear", random_state=7)
        model.fit(table[known], [statements[k].right for k in known])
        right += sum(model.predict(table[left]) == [statements[k].right for k in left])
    return int(right)
