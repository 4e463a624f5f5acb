"""The evaluation pages, in two languages, from what was measured."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from string import Template
from typing import Any

from benchmarks.baselines.parts import PARTS
from benchmarks.evaluate import f1
from benchmarks.evaluation.errors import KINDS
from benchmarks.evaluation.left_out import UNREAD
from training.agreement import FIELDS

FOLDER = Path(__file__).parent
DOCS = FOLDER.parents[1] / "docs"
LANGUAGES = {
    "en": (FOLDER / "page.md", DOCS / "evaluation.md"),
    "zh": (FOLDER / "page.zh.md", DOCS / "evaluation.zh.md"),
}
"""The template and the page of each language."""
SCORES = ("record", "target", "found", "no number", "initiatives")
AIM = {"record": 0.95, "target": 0.95, "found": 0.985, "no number": 0.9, "initiatives": 0.88}
AIM |= {"kind": 0.99, "indicator": 0.97, "end_year": 0.98}
NOTHING = "–"
MARGIN = 0.002
"""By so much a classifier has to be better before it is said to be."""

Figures = Mapping[str, Any]


class Words:
    """The words of one language."""

    def __init__(self, language: str) -> None:
        with FOLDER.joinpath("words.tsv").open(encoding="utf-8", newline="") as lines:
            self._words = {row["key"]: row[language] for row in csv.DictReader(lines, delimiter="\t")}

    def __call__(self, key: str) -> str:
        """The word for `key`; raises KeyError where there is none."""
        return self._words[key]

    def error(self, kind: str) -> str:
        """What a kind of error is called."""
        return self._words[f"wrong {kind}" if kind in FIELDS else kind]


@lru_cache(maxsize=2)
def words_of(language: str) -> Words:
    """The words of a language, `en` or `zh`."""
    return Words(language)


def page(language: str, figures: Figures) -> str:
    """The page of a language, `en` or `zh`, for what was measured."""
    say = words_of(language)
    template = Template(LANGUAGES[language][0].read_text(encoding="utf-8"))
    return template.substitute(_numbers(figures), statements_verdict=_verdict(figures, say), **_tables(figures, say))


def _tables(figures: Figures, say: Words) -> dict[str, str]:
    return {
        "real_table": documents_table([figures["real"]], say, aim=True),
        "unread_table": documents_table([_unread(figures)], say),
        "corpora_table": documents_table([figures["corpora"]], say),
        "script_table": documents_table([figures["real_script"], figures["corpora_script"]], say),
        "names_table": _names(figures, say),
        "initiatives_table": _initiatives(figures, say),
        "statements_table": _statements(figures, say),
        "confidence_table": _confidence(figures, say),
        "errors_table": _errors(figures, say),
        "examples_table": _examples(figures, say),
        "tools_table": _tools(figures, say),
    }


def _numbers(figures: Figures) -> dict[str, str]:
    real, corpora = total(figures["real"]), total(figures["corpora"])
    sure = [(count, share) for low, _, count, share in figures["confidence"] if low >= 0.9]
    count = sum(n for n, _ in sure)
    return {
        "real_documents": str(len(figures["real"])),
        "real_figures": f"{real['found gold']:,}",
        "unread_documents": str(len(_unread(figures))),
        "corpora_documents": str(len(figures["corpora"])),
        "corpora_figures": f"{corpora['found gold']:,}",
        "sklearn": figures["scikit-learn"],
        "sure_count": f"{count:,}",
        "sure_share": f"{sum(n * share for n, share in sure) / max(1, count):.1%}",
        **_missed(real, "no number", "numberless"),
        **_missed(real, "initiatives", "initiatives"),
        "initiatives_typed": str(real["initiatives"] - real["initiatives typed"]),
    }


def _unread(figures: Figures) -> dict[str, dict[str, int]]:
    """The counts of the reports whose errors no one looked at."""
    return {name: counts for name, counts in figures["real"].items() if name in UNREAD}


def _missed(counts: Counter[str], what: str, key: str) -> dict[str, str]:
    wanted, got, both = counts[f"{what} gold"], counts[f"{what} got"], counts[what]
    return {f"{key}_gold": str(wanted), f"{key}_missed": str(wanted - both), f"{key}_extra": str(got - both)}


def total(documents: Mapping[str, Mapping[str, int]]) -> Counter[str]:
    """The counts of all documents together."""
    counts: Counter[str] = Counter()
    for one in documents.values():
        counts.update(one)
    return counts


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *([cell.replace("|", "\\|") for cell in row] for row in rows)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def documents_table(sets: Sequence[Mapping[str, Mapping[str, int]]], say: Words, *, aim: bool = False) -> str:
    """For every set one line for each document and one for all; at the end one for the aim, where asked."""
    rows = []
    for documents in sets:
        rows += [_scores(name, Counter(counts)) for name, counts in documents.items()]
        rows.append(_scores(say("all"), total(documents)))
    if aim:
        rows.append([say("aim"), "", *(_three(AIM.get(column)) for column in (*SCORES, *FIELDS))])
    return table([say("document"), say("figures"), *map(say, SCORES), *map(say, FIELDS)], rows)


def _scores(name: str, counts: Counter[str]) -> list[str]:
    fields = [counts[field] / counts["found"] if counts["found"] else None for field in FIELDS]
    return [name, str(counts["found gold"]), *(_three(f1(counts, s)) for s in SCORES), *map(_three, fields)]


def _three(share: float | None) -> str:
    return NOTHING if share is None else f"{share:.3f}"


def _names(figures: Figures, say: Words) -> str:
    ways = {
        "without": Counter(figures["ways"]["without names"]),
        "with": total(figures["real"]),
        "shipped": Counter(figures["ways"]["shipped"]),
    }
    columns = ("record", "target")
    rows = [
        [say(way), *(_three(f1(counts, c)) for c in columns), _three(counts["indicator"] / max(1, counts["found"]))]
        for way, counts in ways.items()
    ]
    return table([say("names"), *map(say, columns), say("indicator")], rows)


def _initiatives(figures: Figures, say: Words) -> str:
    ways = {
        "rules alone": Counter(figures["ways"]["without initiatives"]),
        "with": total(figures["real"]),
        "shipped": Counter(figures["ways"]["shipped"]),
    }
    rows = [
        [say(way), _three(f1(counts, "initiatives")), f"{counts['initiatives typed']} / {counts['initiatives']}"]
        for way, counts in ways.items()
    ]
    return table([say("initiatives"), "F1", say("typed")], rows)


def _statements(figures: Figures, say: Words) -> str:
    tried = figures["statements"].items()
    rows = [[say(way), f"{right} / {count}", _three(right / count)] for way, (right, count) in tried]
    return table([say("verdict"), say("right"), ""], rows)


def _verdict(figures: Figures, say: Words) -> str:
    shares = {way: right / count for way, (right, count) in figures["statements"].items()}
    best = max(shares["classifier"], shares["classifier with rules"])
    return say("better" if best > shares["rules"] + MARGIN else "even")


def _confidence(figures: Figures, say: Words) -> str:
    rows = [[f"{low:.2f}–{high:.2f}", str(count), f"{share:.1%}"] for low, high, count, share in figures["confidence"]]
    return table([say("band"), say("records"), say("right")], rows)


def _errors(figures: Figures, say: Words) -> str:
    sets = {"real": "real_errors", "corpora": "corpora_errors", "script": "script_errors"}
    rows = [[say.error(kind), *(str(figures[key].get(kind, 0)) for key in sets.values())] for kind in KINDS]
    return table([say("error"), *map(say, sets)], rows)


def _examples(figures: Figures, say: Words) -> str:
    rows = [
        [say.error(kind), one["context"], one["wanted"] or NOTHING, one["got"] or NOTHING]
        for kind in KINDS
        for one in figures["examples"].get(kind, ())
    ]
    return table([say("error"), say("text"), say("wanted"), say("got")], rows)


def _tools(figures: Figures, say: Words) -> str:
    called = {"policy-nlp": say("here"), "usual script": say("usual script")}
    rows = [
        [called.get(tool, tool), figures["tool_versions"].get(tool, ""), *(_shares(parts[p]) for p in (*PARTS, "all"))]
        for tool, parts in figures["tools"].items()
    ]
    return table([say("tool"), say("version"), *map(say, PARTS), say("all")], rows)


def _shares(counts: Sequence[int]) -> str:
    number, both, count = counts
    return f"{number / count:.3f} / {both / count:.3f}" if number else NOTHING
