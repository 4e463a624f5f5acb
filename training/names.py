"""Train and measure the choice among candidate names.

    python -m training.names [--shared FOLDER]              train on all annotated reports, write choosing/weights.json
    python -m training.names --measure [--shared FOLDER]    leave reports out, group by group; share of names right

The folder holds `gold/NAME.jsonl` and `reports/**/NAME.txt`; the reports of corpora/ are used as well.
A candidate is right when its characters agree with the annotated indicator as the scorer of the annotations
counts them (F1 of the character multisets, 0.75 or more), and better when it is the same.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import policy_nlp.measures.naming.names as reading
from policy_nlp.measures.describe import describe
from policy_nlp.measures.naming.around.surroundings import Surroundings
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.choosing import choice as naming
from policy_nlp.measures.naming.choosing.candidates import candidates
from policy_nlp.measures.naming.choosing.choice import Choice
from policy_nlp.measures.naming.choosing.features import conditions_of, features_of
from policy_nlp.measures.naming.choosing.plain import plain_reading
from policy_nlp.measures.naming.in_lists.coordination import split_name
from policy_nlp.measures.tails import Tail
from policy_nlp.quantities import find_quantities
from policy_nlp.reading import read
from policy_nlp.records.quantity import Quantity
from policy_nlp.restoring import restore
from policy_nlp.text.structure import structure
from training.agreement import RIGHT, agreement, bare, lines_of
from training.documents import ROOT, groups, options, write_weights

WEIGHTS = ROOT / "src" / "policy_nlp" / "measures" / "naming" / "choosing" / "weights.json"
STRENGTH = 0.3
"""scikit-learn's C: how freely the weights may grow."""
CORPORA_WEIGHT = 0.5
"""Reports that we wrote count half: they were written by the same rules that the candidates follow."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One annotated figure: the features of each candidate and how right each is (0 wrong, 1 right, 2 the same)."""

    features: list[list[str]]
    rightness: list[int]


@dataclass(frozen=True, slots=True)
class Annotated:
    """The figures of one annotated report whose name had to be chosen."""

    name: str
    figures: list[Figure]
    weight: float


def annotated(folder: Path, texts: Path, weight: float) -> Iterator[Annotated]:
    """Every annotated report of `folder`, its text found under `texts`."""
    for table in sorted(folder.glob("*.jsonl")):
        path = next(texts.rglob(f"{table.stem}.txt"), None)
        if path is not None:
            yield Annotated(table.stem, list(_figures(table, path)), weight)


def all_annotated(shared: Path) -> list[Annotated]:
    """The annotated reports under `shared`, those annotated here, and those that we wrote."""
    return [
        *annotated(shared / "gold", shared / "reports", 1.0),
        *annotated(ROOT / "annotations", shared / "reports", 1.0),
        *annotated(ROOT / "corpora" / "annotations", ROOT / "corpora" / "reports", CORPORA_WEIGHT),
    ]


def _figures(table: Path, path: Path) -> Iterator[Figure]:
    gold = [line for line in lines_of(table)[0] if line.start is not None and line.end is not None]
    restored = restore(read(path).text)
    document = structure(restored.text, restored.damaged)
    year = re.search(r"(\d{4})", path.stem)
    asked: list[tuple[Parts, Surroundings | None, Quantity, Tail]] = []
    listed: Counter[int] = Counter()

    def watch(parts: Parts, quantity: Quantity, tail: Tail, look_around: Callable[[], Surroundings]) -> Choice:
        around = None if naming.is_settled(plain_reading(parts), parts) else look_around()
        if around is not None and naming.leaves_no_choice(parts, around):
            around = None
        asked.append((parts, around, quantity, tail))
        return naming.choose(parts, quantity, tail, look_around)

    original, reading.choose = reading.choose, watch
    try:
        described = list(describe(document, find_quantities(document.text), int(year.group(1)) if year else None))
    finally:
        reading.choose = original
    starts = {quantity.span.start for _, _, quantity, _ in asked}
    head = 0
    for item in described:
        if item.quantity is not None:
            head = item.quantity.span.start if item.quantity.span.start in starts else head
            listed[head] += 1
    for parts, around, quantity, tail in asked:
        span = restored.alignment.to_source(quantity.span)
        line = next((g for g in gold if (g.start or 0) < span.end and span.start < (g.end or 0)), None)
        if line is None or around is None:
            continue
        offered = candidates(parts, around)
        conditions = conditions_of(parts, around, quantity, tail)
        rightness = [_rightness(c.text, line.indicator, listed[quantity.span.start]) for c in offered]
        if len(offered) > 1 and any(rightness):
            yield Figure([features_of(c, k, parts, conditions) for k, c in enumerate(offered)], rightness)


def _rightness(name: str, wanted: str, count: int) -> int:
    if count > 1:
        name = (split_name(name, count) or [name])[0]
    return 2 if bare(name) == bare(wanted) else int(agreement(name, wanted) >= RIGHT)


def train(reports: Iterable[Annotated]) -> dict[str, float]:
    """Weights of features from `reports`, by comparing each right candidate with each wrong one of its figure.

    Features that only one report has are left out.
    """
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    seen_in: dict[str, set[str]] = defaultdict(set)
    rows, importance = [], []
    for report in reports:
        for figure in report.figures:
            best = max(figure.rightness)
            better = [f for f, r in zip(figure.features, figure.rightness, strict=True) if r == best]
            worse = [f for f, r in zip(figure.features, figure.rightness, strict=True) if r == 0]
            for good in better:
                for bad in worse:
                    rows.append(_difference(good, bad))
                    importance.append(report.weight / len(better) / len(worse))
            for features in figure.features:
                for feature in features:
                    seen_in[feature].add(report.name)
    rows = [{f: v for f, v in row.items() if len(seen_in[f]) > 1} for row in rows]
    mirrored = [{f: -v for f, v in row.items()} for row in rows]
    vectorizer = DictVectorizer()
    model = LogisticRegression(C=STRENGTH, max_iter=3000, random_state=7, fit_intercept=False)
    labels = [1] * len(rows) + [0] * len(rows)
    model.fit(vectorizer.fit_transform(rows + mirrored), labels, sample_weight=importance * 2)
    weights = zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
    return {feature: round(float(weight), 3) for feature, weight in weights if abs(weight) >= 0.01}


def _difference(good: list[str], bad: list[str]) -> dict[str, float]:
    """What a right candidate has and a wrong one has not, and the other way round."""
    mine, other = set(good), set(bad)
    return {**dict.fromkeys(mine - other, 1.0), **dict.fromkeys(other - mine, -1.0)}


def right(report: Annotated, weights: dict[str, float]) -> tuple[int, int, int]:
    """Figures of `report` named right with `weights`, right by the plain reading, and all."""
    chosen = plain = 0
    for figure in report.figures:
        scores = [sum(weights.get(f, 0.0) for f in features) for features in figure.features]
        best = max(range(len(scores)), key=lambda k: (scores[k], -k))
        chosen += figure.rightness[best] > 0
        plain += figure.rightness[0] > 0
    return chosen, plain, len(report.figures)


def measure(reports: list[Annotated]) -> None:
    """Print the share of right names of every report with weights trained on other groups, and by the plain reading."""
    total = Counter[str]()
    for group in groups(r.name for r in reports):
        weights = train(r for r in reports if r.name not in group)
        for left_out in (r for r in reports if r.name in group):
            chosen, plain, count = right(left_out, weights)
            print(f"{left_out.name}: chosen {chosen}/{count}, plain {plain}/{count}")
            if left_out.weight == 1.0:
                total.update(chosen=chosen, plain=plain, count=count)
    print(f"all real: chosen {total['chosen']}/{total['count']}, plain {total['plain']}/{total['count']}")


def main() -> None:
    """The command."""
    chosen = options(__doc__).parse_args()
    reports = all_annotated(chosen.shared)
    if chosen.measure:
        measure(reports)
        return
    weights = dict(sorted(train(reports).items()))
    write_weights(WEIGHTS, weights)
    print(f"{len(weights)} weights written")


if __name__ == "__main__":
    main()
