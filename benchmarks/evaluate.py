"""How right the records are, document by document and field by field.

    python -m benchmarks.evaluate [--shared FOLDER] [NAME ...]

Scores the records of the reports of `corpora/` and, where the folder is there, of those annotated in `--shared`.
A measure and an annotation are paired where their spans overlap; a record is right when kind, value, relation,
aspect and direction, indicator and last year all are.  What was learned may have seen these documents: the figures
of documents left out come from the commands in `training/`.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from policy_nlp import Initiative, Measure, Report, extract
from training.agreement import FIELDS, RIGHT, Line, agreement, judged, lines_of, paired

ROOT = Path(__file__).resolve().parents[1]
COUNTED = ("programme", "positioning")
_COLUMNS = ("found", "record", "target", "no number", "initiatives", *FIELDS)


def main() -> None:
    """Print a line for every annotated report and one for all."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--shared", type=Path, default=ROOT.parent / "shared", help="more annotated reports")
    options.add_argument("names", nargs="*", help="documents to score; all where none is named")
    chosen = options.parse_args()
    print(f"{'':<24}" + "".join(f"{column:>12}" for column in _COLUMNS))
    for title, tables, texts in sets(chosen.shared):
        total: Counter[str] = Counter()
        for table, text in documents(tables, texts, chosen.names):
            counts = score(table, extract(text))
            print(_row(table.stem, counts))
            total += counts
        if total:
            print(_row(f"all of {title}", total) + "\n")


def sets(shared: Path) -> Iterator[tuple[str, Path, Path]]:
    """The sets of annotated reports: name, folder of annotations, folder of texts."""
    yield "corpora", ROOT / "corpora" / "annotations", ROOT / "corpora" / "reports"
    yield "gold", shared / "gold", shared / "reports"
    yield "annotations", ROOT / "annotations", shared / "reports"


def documents(tables: Path, texts: Path, names: Sequence[str] = ()) -> Iterator[tuple[Path, Path]]:
    """Annotations with their texts, where the text is there; those of `names`, or all."""
    files = {file.stem: file for file in texts.rglob("*.txt")}
    for table in sorted(tables.glob("*.jsonl")):
        if table.stem in files and (not names or table.stem in names):
            yield table, files[table.stem]


def score(table: Path, report: Report) -> Counter[str]:
    """What of the annotation `table` the record of the same text has, as counts."""
    lines, upto = lines_of(table)
    measures = [m for m in report.measures if upto is None or m.span is None or m.span[0] < upto]
    counts = _measures([line for line in lines if line.start is not None], [m for m in measures if scored(m)])
    counts += _numberless([line for line in lines if line.start is None], [m for m in measures if m.low is None])
    names = table.with_name(f"{table.stem}.initiatives.tsv")
    if names.exists() and upto is None:
        counts += _initiatives(names, report.initiatives)
    return counts


def scored(measure: Measure) -> bool:
    """Ranks that are said without a number count neither way."""
    said = measure.aspect == "rank" and re.search("首位|第一|榜首|之首|首个", measure.text)
    return measure.span is not None and not said


def _measures(lines: Sequence[Line], measures: Sequence[Measure]) -> Counter[str]:
    counts: Counter[str] = Counter()
    counts["found gold"] = counts["record gold"] = len(lines)
    counts["found got"] = counts["record got"] = len(measures)
    counts["target gold"] = sum(line.kind == "T" for line in lines)
    counts["target got"] = sum(measure.kind == "target" for measure in measures)
    for i, j in paired(lines, measures):
        verdict = judged(lines[i], measures[j])
        right = all(verdict.values())
        counts["found"] += 1
        counts["record"] += right
        counts["target"] += right and lines[i].kind == "T"
        counts.update(field for field, agrees in verdict.items() if agrees)
    return counts


def _numberless(lines: Iterable[Line], measures: Iterable[Measure]) -> Counter[str]:
    """Targets without a number: right where relation and name agree."""
    wanted = [line for line in lines if line.kind == "T" and line.relation in ("sync", "above", "below")]
    left = [measure for measure in measures if measure.kind == "target"]
    counts = Counter({"no number gold": len(wanted), "no number got": len(left)})
    for line in wanted:
        for measure in left:
            if measure.relation == line.relation and agreement(line.indicator, measure.indicator) >= RIGHT:
                left.remove(measure)
                counts["no number"] += 1
                break
    return counts


def _initiatives(table: Path, initiatives: Iterable[Initiative]) -> Counter[str]:
    """Programmes and positionings; what stands on the border counts neither way."""
    rows = [line.split("\t")[:2] for line in table.read_text(encoding="utf-8").splitlines() if "\t" in line]
    wanted = {_key(name): kind for name, kind in rows if kind in COUNTED}
    neutral = {_key(name) for name, kind in rows if kind == "plain"} - wanted.keys()
    found = {_key(one.name): one.type for one in initiatives if one.type in COUNTED and _key(one.name) not in neutral}
    both = wanted.keys() & found.keys()
    counts = Counter({"initiatives gold": len(wanted), "initiatives got": len(found), "initiatives": len(both)})
    counts["initiatives typed"] = sum(wanted[name] == found[name] for name in both)
    return counts


def _key(name: str) -> str:
    return re.sub(r"[“”\"'‘’「」『』《》〈〉\s的、，,·\-—]", "", name)


def _row(name: str, counts: Counter[str]) -> str:
    shares = [f1(counts, column) for column in _COLUMNS[:5]]
    shares += [counts[field] / counts["found"] if counts["found"] else None for field in FIELDS]
    wide = sum(ord(character) > 0x2E7F for character in name)
    return f"{name:<{24 - wide}}" + "".join(f"{'-':>12}" if one is None else f"{one:>12.3f}" for one in shares)


def f1(counts: Counter[str], what: str) -> float | None:
    """F1 of `what`: found, record, target, no number or initiatives; None where there is nothing to find."""
    both = counts[f"{what} gold"] + counts[f"{what} got"]
    return 2 * counts[what] / both if both else None


if __name__ == "__main__":
    main()
