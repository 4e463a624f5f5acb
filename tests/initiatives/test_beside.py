"""Names that stand in one clause sway one another."""

from __future__ import annotations

import tracemalloc

import pytest

from policy_nlp.initiatives.beside import agreed
from policy_nlp.initiatives.candidate import Candidate
from policy_nlp.initiatives.features import of_place
from policy_nlp.initiatives.find import candidates
from policy_nlp.initiatives.verdict import CLASSES, Verdict, likeliest
from policy_nlp.records.initiative import InitiativeType
from policy_nlp.records.span import Span

RULED = Verdict("programme", 0.9, "a rule")


def doubtful(kind: InitiativeType | None, against: InitiativeType | None) -> Verdict:
    """A verdict of the weights for `kind`, and nearly for another class."""
    scores = [{kind: 1.0, against: 0.5}.get(name, -9.0) for name in CLASSES]
    return likeliest(scores, lambda best: f"weights for {CLASSES[best]}")


def types(text: str, verdicts: dict[str, Verdict]) -> list[InitiativeType | None]:
    """The types of the names in `text` that have `verdicts`, after they agreed."""
    groups = {
        name: [Candidate(name, Span(text.index(name), text.index(name) + len(name)), "quoted")] for name in verdicts
    }
    return [verdict.type for verdict in agreed(text, groups, verdicts).values()]


def test_a_doubtful_name_is_what_the_names_beside_it_are() -> None:
    verdicts = {"湖光": RULED, "渔火": doubtful(None, "programme")}
    assert types("推进湖光、渔火。", verdicts) == ["programme", "programme"]
    assert agreed("", {}, verdicts) == verdicts


def test_names_of_another_clause_have_no_say() -> None:
    assert types("推进湖光，办好渔火。", {"湖光": RULED, "渔火": doubtful(None, "programme")}) == ["programme", None]


def test_of_names_that_overlap_only_one_is_meant_so_that_they_do_not_sway_one_another() -> None:
    assert types("推进湖光渔火。", {"湖光渔火": doubtful(None, "programme"), "渔火": RULED}) == [None, "programme"]


def test_what_a_rule_decided_is_not_swayed() -> None:
    assert types("推进湖光、渔火、帆影。", {"湖光": RULED, "渔火": RULED, "帆影": doubtful("brand", None)}) == [
        "programme",
        "programme",
        "brand",
    ]


def test_a_swayed_verdict_tells_why_its_class_is_likely() -> None:
    verdicts = {"湖光": RULED, "渔火": doubtful(None, "programme")}
    groups = {"湖光": [Candidate("湖光", Span(0, 2), "quoted")], "渔火": [Candidate("渔火", Span(3, 5), "quoted")]}
    swayed = agreed("湖光、渔火", groups, verdicts)["渔火"]
    assert swayed.reason == "weights for programme"
    assert 0.5 < swayed.confidence < 1


@pytest.mark.parametrize(
    ("text", "whole"), [("深化“湖城三治”。", True), ("深化“湖城三治”经验。", False), ("听说“湖城三治”。", False)]
)
def test_a_quote_may_be_the_whole_of_what_is_carried_out(text: str, whole: bool) -> None:
    (mention,) = candidates(text)["湖城三治"]
    assert ("is the whole object" in of_place(mention)) == whole


def test_a_list_without_an_end_takes_time_by_its_length() -> None:
    names = [f"湖{first}{second}乡" for first in "光影风月山水云雨" * 4 for second in "东南西北上中下里"]
    names = list(dict.fromkeys(f"{name}{number}" for number, name in enumerate(names * 12)))
    verdicts = {name: doubtful(None, "programme") for name in names}
    text, groups, start = "、".join(names), {}, 0
    for name in names:
        groups[name] = [Candidate(name, Span(start, start + len(name)), "quoted")]
        start += len(name) + 1
    tracemalloc.start()
    agreed(text, groups, verdicts)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 5000 * len(names)
