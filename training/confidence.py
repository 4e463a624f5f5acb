"""Calibrate the confidence of measures on annotated reports.

    python -m training.confidence [--shared FOLDER]              train, write confidence_weights.json
    python -m training.confidence --measure [--shared FOLDER]    leave reports out, group by group; print the table

A record counts as right when kind, value, relation, aspect, indicator and end year all are, and as wrong when one is
not or when the figure is no measure at all.  The names are chosen with weights that did not see the report.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from math import exp
from pathlib import Path
from unittest.mock import patch

from policy_nlp.assembly import Assembly
from policy_nlp.measures.describe import describe
from policy_nlp.measures.naming.choosing import choice as naming
from policy_nlp.quantities import find_quantities
from policy_nlp.reading import read
from policy_nlp.restoring import restore
from policy_nlp.text.structure import structure
from training.agreement import judged, lines_of, paired
from training.documents import ROOT, groups, options, write_weights
from training.names import all_annotated, train

WEIGHTS = ROOT / "src" / "policy_nlp" / "measures" / "confidence_weights.json"
STRENGTH = 0.3
"""scikit-learn's C: how freely the weights may grow."""
BANDS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One record: the report it is from, the features of its confidence, and whether it was right."""

    report: str
    features: tuple[str, ...]
    right: bool


def outcomes(shared: Path) -> list[Outcome]:
    """Every record of the annotated real reports."""
    reports = [r for r in all_annotated(shared) if r.weight == 1.0]
    everything = all_annotated(shared)
    found: list[Outcome] = []
    for group in groups(r.name for r in reports):
        weights = train(r for r in everything if r.name not in group)
        with patch.object(naming, "shipped_weights", return_value=naming.NameWeights(weights)):
            for name in sorted(group):
                found += _of_report(name, shared)
    return found


def _of_report(name: str, shared: Path) -> Iterable[Outcome]:
    table = next(p for folder in (shared / "gold", ROOT / "annotations") if (p := folder / f"{name}.jsonl").exists())
    source = read(next((shared / "reports").rglob(f"{name}.txt")))
    restored = restore(source.text)
    document = structure(restored.text, restored.damaged)
    assembly = Assembly(source, restored, document)
    identity = assembly.identity(None, None)
    described = list(describe(document, find_quantities(document.text), identity.year, identity.region))
    measures = assembly.measures(described)
    lines, upto = lines_of(table)
    right = {j for i, j in paired(lines, measures) if all(judged(lines[i], measures[j]).values())}
    for j, (one, measure) in enumerate(zip(described, measures, strict=True)):
        if measure.span is not None and (upto is None or measure.span[0] < upto):
            yield Outcome(name, one.features, j in right)


def fit(known: Iterable[Outcome]) -> dict[str, float]:
    """Weights of features, "" for the constant; features that only one report has are left out."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    known = list(known)
    seen_in: dict[str, set[str]] = defaultdict(set)
    for outcome in known:
        for feature in outcome.features:
            seen_in[feature].add(outcome.report)
    rows = [{f: 1.0 for f in o.features if len(seen_in[f]) > 1} for o in known]
    vectorizer = DictVectorizer()
    model = LogisticRegression(C=STRENGTH, max_iter=3000, random_state=7)
    model.fit(vectorizer.fit_transform(rows), [o.right for o in known])
    weights = dict(zip(vectorizer.get_feature_names_out(), map(float, model.coef_[0]), strict=True))
    return {"": round(float(model.intercept_[0]), 3), **{f: round(w, 3) for f, w in weights.items() if abs(w) >= 0.01}}


def confidence(features: Iterable[str], weights: dict[str, float]) -> float:
    """The confidence that `weights` give."""
    return 1 / (1 + exp(-weights.get("", 0.0) - sum(weights.get(f, 0.0) for f in features)))


def table(known: list[Outcome]) -> list[tuple[float, float, int, float]]:
    """For each band of confidence: its bounds, the records in it, the share that is right; reports left out."""
    reckoned = []
    for group in groups(o.report for o in known):
        weights = fit(o for o in known if o.report not in group)
        reckoned += [(confidence(o.features, weights), o.right) for o in known if o.report in group]
    bands = []
    for low, high in pairwise(BANDS):
        inside = [right for value, right in reckoned if low <= value < high]
        bands.append((low, min(high, 1.0), len(inside), sum(inside) / len(inside) if inside else 0.0))
    return bands


def main() -> None:
    """The command."""
    chosen = options(__doc__).parse_args()
    known = outcomes(chosen.shared)
    for low, high, count, share in table(known):
        print(f"{low:.2f} to {high:.2f}: {count:5d} records, {share:.1%} right")
    if not chosen.measure:
        weights = dict(sorted(fit(known).items()))
        write_weights(WEIGHTS, weights)
        print(f"{len(weights)} weights written")


if __name__ == "__main__":
    main()
