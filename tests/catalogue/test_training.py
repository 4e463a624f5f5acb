"""The weights and the threshold of likeness are what the catalogue and the labelled names give."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy_nlp.catalogue.likeness import likeness
from policy_nlp.catalogue.matching import known_names
from policy_nlp.catalogue.similar import THRESHOLD
from policy_nlp.catalogue.tables import read_table
from training import catalogue as tuned

TABLE = Path(__file__).parent / "data" / "names.tsv"


def test_left_out_names_get_the_right_id_or_none() -> None:
    for labelled in (known_names(), tuned.read_names(TABLE, "choose"), tuned.read_names(TABLE, "check")):
        at_threshold = next(result for result in tuned.outcomes(labelled) if result.threshold == THRESHOLD)
        assert at_threshold.precision >= tuned.WANTED_PRECISION
        assert at_threshold.recall > 0.1


def test_the_threshold_is_no_lower_than_the_lowest_good_one() -> None:
    for labelled in (known_names(), tuned.read_names(TABLE, "choose")):
        assert tuned.chosen(tuned.outcomes(labelled)) <= THRESHOLD


def test_the_stored_weights_are_those_of_the_catalogue() -> None:
    stored = {row["ngram"].replace("_", " "): float(row["weight"]) for row in read_table("ngrams")}
    assert stored == {ngram: round(weight, 2) for ngram, weight in tuned.weights(known_names()).items()}


def test_likeness_is_one_for_the_same_and_zero_for_nothing_shared() -> None:
    assert likeness("粮食产量", "粮食产量") == pytest.approx(1)
    assert likeness("粮食产量", "出口") == 0
    assert likeness("粮食产量", "粮食总产量") > likeness("粮食产量", "钢铁产量")


def test_the_command_asks_for_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert tuned.main([]) == 2
    assert "names.tsv" in capsys.readouterr().err
