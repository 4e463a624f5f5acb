"""Train and measure what tells initiatives from other names.

    python -m training.initiatives              train on all annotated reports, write weights.json
    python -m training.initiatives --measure    leave reports out, group by group, and score them

The folder --shared holds `gold/NAME.initiatives.tsv` (name, tab, type) and `reports/**/NAME.txt`; the names that this
repository annotates itself, of other reports of the folder, are in `annotations/NAME.initiatives.tsv`, and more may
lie in the folders --annotations.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import policy_nlp.initiatives.find as finding
from policy_nlp.initiatives.candidate import Candidate
from policy_nlp.initiatives.judge import Weights, averaged
from policy_nlp.initiatives.rules import by_rule
from policy_nlp.initiatives.verdict import CLASSES, Verdict
from policy_nlp.initiatives.vocabulary.known_names import key
from policy_nlp.text.document import Document
from training.documents import ROOT, document_of, groups, options, write_weights

WEIGHTS = ROOT / "src" / "policy_nlp" / "initiatives" / "weights.json"
NONE = "none"
SCORED = ("programme", "positioning")
PLAIN_WEIGHT = 0.04
"""A plain name counts neither way, so that it teaches little."""
STRENGTH = 0.4
"""scikit-learn's C: how freely the weights may grow."""
LENIENCE = 0.8
"""Taken from the intercept of "none": missing a name costs as much as a name too many, and most candidates are none."""
SEED = 7
_NARROW = {ord("０") + digit: str(digit) for digit in range(10)}
"""Tables have digits as wide as the report; candidates come from its restored text."""


@dataclass(frozen=True, slots=True)
class Report:
    """An annotated report: its document, the type of each name by key, the candidates with their features."""

    name: str
    document: Document
    gold: dict[str, str]
    found: dict[str, dict[str, float]]


def read(shared: Path, more: Iterable[Path] = ()) -> list[Report]:
    """All annotated reports whose text is under `shared`; tables in `more` folders are read too."""
    folders = (shared / "gold", ROOT / "annotations", *more)
    tables = {table.name: table for folder in reversed(folders) for table in folder.glob("*.initiatives.tsv")}
    return [_report(shared, tables[name]) for name in sorted(tables)]


def _report(shared: Path, table: Path) -> Report:
    name = table.name.removesuffix(".initiatives.tsv")
    document = document_of(next((shared / "reports").rglob(f"{name}.txt")))
    lines = (line.split("\t") for line in table.read_text(encoding="utf-8").splitlines() if "\t" in line)
    gold = {key(line[0]).translate(_NARROW): line[1] for line in lines}
    groups = finding.candidates(document.text, _region(name))
    found = {name: averaged(mentions) for name, mentions in groups.items() if by_rule(mentions) is None}
    return Report(name, document, gold, found)


def _region(name: str) -> str:
    """Whose report it is that is called `name`: 某省-2026."""
    return name.rpartition("-")[0]


def train(reports: Iterable[Report]) -> Weights:
    """Weights from `reports`; features that only one report has are left out."""
    from sklearn.feature_extraction import DictVectorizer  # type: ignore[import-untyped]
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

    rows, labels, importance = [], [], []
    seen_in: dict[str, set[str]] = defaultdict(set)
    for report in reports:
        for name, found in report.found.items():
            kind = report.gold.get(name, NONE)
            rows.append(found)
            labels.append(NONE if kind == "plain" else kind)
            importance.append(PLAIN_WEIGHT if kind == "plain" and "headed" not in found else 1.0)
            for feature in found:
                seen_in[feature].add(report.name)
    rows = [{name: value for name, value in row.items() if len(seen_in[name]) > 1} for row in rows]
    vectorizer = DictVectorizer()
    model = LogisticRegression(C=STRENGTH, max_iter=2000, random_state=SEED)
    model.fit(vectorizer.fit_transform(rows), labels, sample_weight=importance)
    order = [list(model.classes_).index(kind or NONE) for kind in CLASSES]
    weights = {
        feature: [round(float(model.coef_[at, column]), 3) for at in order]
        for column, feature in enumerate(vectorizer.get_feature_names_out())
    }
    weights = {feature: values for feature, values in weights.items() if any(abs(value) >= 0.06 for value in values)}
    intercepts = [round(float(model.intercept_[at]), 3) for at in order]
    none = CLASSES.index(None)
    intercepts[none] = round(intercepts[none] - LENIENCE, 3)
    return Weights(tuple(intercepts), weights)


def score(report: Report, found: Mapping[str, str]) -> Counter[str]:
    """Names right, returned and wanted, as the scorer counts them, and how many have the right type."""
    wanted = {name: kind for name, kind in report.gold.items() if kind in SCORED}
    returned = {name: kind for name, kind in found.items() if kind in SCORED and report.gold.get(name) != "plain"}
    hits = wanted.keys() & returned.keys()
    typed = sum(wanted[name] == returned[name] for name in hits)
    return Counter(hits=len(hits), typed=typed, returned=len(returned), wanted=len(wanted))


def extract(report: Report, weights: Weights) -> list[finding.NamedInitiative]:
    """The initiatives of `report` judged with `weights` in place of those shipped."""

    def judge(mentions: list[Candidate]) -> Verdict:
        return by_rule(mentions) or weights.judge(mentions)

    return finding.named_by(judge, report.document, _region(report.name))


def measure(reports: list[Report], show: bool) -> None:
    """Print the score of every report with weights trained on other groups of reports."""
    total: Counter[str] = Counter()
    for group in groups(report.name for report in reports):
        weights = train(report for report in reports if report.name not in group)
        for left_out in (report for report in reports if report.name in group):
            found = {key(named.name): named.type for named in extract(left_out, weights)}
            tally = score(left_out, found)
            total += tally
            print(_line(left_out.name, tally))
            if show:
                _show(left_out, found)
    print(_line("all", total))


def _line(name: str, tally: Counter[str]) -> str:
    precision = tally["hits"] / tally["returned"] if tally["returned"] else 0.0
    recall = tally["hits"] / tally["wanted"] if tally["wanted"] else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return f"{name}: F1 {f1:.3f} (P {precision:.3f} R {recall:.3f}), type right {tally['typed']}/{tally['hits']}"


def _show(report: Report, found: Mapping[str, str]) -> None:
    wanted = {name for name, kind in report.gold.items() if kind in SCORED}
    returned = {name for name, kind in found.items() if kind in SCORED and report.gold.get(name) != "plain"}
    print("   missed:", " ".join(sorted(wanted - returned)))
    print("   not wanted:", " ".join(f"{name}[{report.gold.get(name, '')[:1]}]" for name in sorted(returned - wanted)))


def main() -> None:
    """The command."""
    parser = options(__doc__)
    parser.add_argument("--annotations", type=Path, nargs="*", default=[], help="more folders of annotated names")
    parser.add_argument("--show", action="store_true", help="with --measure: name what is missed and not wanted")
    chosen = parser.parse_args()
    reports = read(chosen.shared, chosen.annotations)
    if chosen.measure:
        measure(reports, chosen.show)
        return
    weights = train(reports)
    classes = [kind or NONE for kind in CLASSES]
    table = {"classes": classes, "intercepts": weights.intercepts, "weights": weights.weights}
    write_weights(WEIGHTS, table)
    print(f"{len(weights.weights)} features written")


if __name__ == "__main__":
    main()
