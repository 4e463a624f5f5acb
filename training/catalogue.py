"""Make the n-gram weights and choose the threshold of likeness, on names left out.

    python -m training.catalogue tests/catalogue/data/names.tsv

writes ``data/ngrams.tsv`` and prints, for each threshold, how many left-out names get an id and how many of these
are right.  A name is left out by matching it as if the catalogue did not know it.  This is done with every alias of
the catalogue and with every name of the table (columns ``name``, ``id``, empty for no indicator, and ``part``).  The
threshold is chosen on the aliases and on the names of the part ``choose``; those of ``check`` only show what it does.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from policy_nlp.catalogue.canonical import canonical
from policy_nlp.catalogue.likeness import LONGEST_NGRAM, ngrams
from policy_nlp.catalogue.matching import known_names
from policy_nlp.catalogue.similar import Neighbours
from training.documents import ROOT

WEIGHTS = ROOT / "src" / "policy_nlp" / "catalogue" / "data" / "ngrams.tsv"
WANTED_PRECISION = 0.99
THRESHOLDS = tuple(step / 100 for step in range(50, 100, 5))


@dataclass(frozen=True)
class Outcome:
    """What one threshold does on left-out names."""

    threshold: float
    matched: int
    right: int
    known: int

    @property
    def precision(self) -> float:
        """The share of the matched names that got the right id; 1 where none was matched."""
        return self.right / self.matched if self.matched else 1.0

    @property
    def recall(self) -> float:
        """The share of the names with an id that got it."""
        return self.right / self.known if self.known else 0.0


def weights(names: Iterable[str]) -> dict[str, float]:
    """The inverse document frequency of each n-gram of `names`."""
    from sklearn.feature_extraction.text import TfidfVectorizer  # type: ignore[import-untyped]

    vectorizer = TfidfVectorizer(analyzer=ngrams).fit(sorted(names))
    return dict(zip(vectorizer.get_feature_names_out(), vectorizer.idf_.tolist(), strict=True))


def outcomes(labelled: Mapping[str, str]) -> list[Outcome]:
    """What each threshold does on `labelled` names (canonical, with id or ''), each left out in turn."""
    neighbours = Neighbours(known_names())
    found = [(id, neighbours.nearest(name, without=(name,))) for name, id in labelled.items()]
    known = sum(1 for id in labelled.values() if id)
    results = []
    for threshold in THRESHOLDS:
        matched = [(id, near[0]) for id, near in found if near and near[1] >= threshold]
        right = sum(1 for id, given in matched if id == given)
        results.append(Outcome(threshold, len(matched), right, known))
    return results


def chosen(results: Iterable[Outcome]) -> float:
    """The lowest threshold from which on the wanted precision holds."""
    best = 1.0
    for result in sorted(results, key=lambda result: -result.threshold):
        if result.precision < WANTED_PRECISION:
            break
        best = result.threshold
    return best


def read_names(path: Path, part: str) -> dict[str, str]:
    """The canonical names of one part of a table with their ids."""
    header, *lines = path.read_text("utf-8").splitlines()
    columns = header.split("\t")
    rows = [dict(zip(columns, line.split("\t"), strict=True)) for line in lines]
    return {canonical(row["name"]): row["id"] for row in rows if row["part"] == part}


def write_weights() -> int:
    """Write the weights of the catalogue's own names beside it; return how many."""
    table = sorted(weights(known_names()).items())
    rows = [f"{ngram.replace(' ', '_')}\t{weight:.2f}" for ngram, weight in table]
    WEIGHTS.write_text("\n".join(["ngram\tweight", *rows]) + "\n", "utf-8")
    return len(rows)


def main(arguments: list[str]) -> int:
    """Write the weights, print the tables; the exit status is 2 without a table of names."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    print(f"{write_weights()} n-grams of up to {LONGEST_NGRAM} characters")
    path = Path(arguments[0])
    aliases, choose, check = known_names(), read_names(path, "choose"), read_names(path, "check")
    for title, labelled in (("aliases", aliases), ("names to choose on", choose), ("names to check on", check)):
        _print_table(title, labelled)
    on_both = max(chosen(outcomes(aliases)), chosen(outcomes(choose)))
    print(f"\nthe lowest threshold with precision {WANTED_PRECISION} on aliases and names to choose on: {on_both:.2f}")
    return 0


def _print_table(title: str, labelled: Mapping[str, str]) -> None:
    print(f"\n{title}: {len(labelled)}\nthreshold  matched  right  precision  recall")
    for result in outcomes(labelled):
        print(f"{result.threshold:9.2f}{result.matched:9}{result.right:7}{result.precision:11.3f}{result.recall:8.3f}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
