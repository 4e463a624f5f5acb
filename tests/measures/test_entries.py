"""Every entry of the tables does, in its example, what the table promises of it."""

from __future__ import annotations

from collections import Counter

import pytest
from tests.rows import each
from written_cases import entries, table_of

import policy_nlp
from policy_nlp.measures.naming.around.surroundings import place_opening
from policy_nlp.measures.naming.completing.bodies import body_of
from policy_nlp.measures.words import last_predicate, predication_cut, tagged
from policy_nlp.quantities import find_quantities
from policy_nlp.records import Measure
from policy_nlp.text.tables import rows

YEAR = 2028
"""The last year of a term of government, so that 五年来 and 本届政府 are the same years."""

REVIEW, PLAN, FIVE_YEARS = "一、2027年工作回顾", "二、2028年重点工作", "一、过去五年工作回顾"
TABLES = ["predicates", "frames", "commitments", "vague", "flourishes", "heads", "predications", "places", "tags"]
CHANGING = {"grow": {"growth", "change", "gap"}, "net": {"growth", "change"}, "pace": {"growth"}}
"""The aspects that a word of these roles may give; the others leave an amount what it is."""
EXACT = {"高达", "多达", "大体"}
"""Words before a number that say how it looks, not how it bounds."""

CHANGES = rows("policy_nlp.language", "changes.tsv")
TURNS = [row["word"] for row in (*CHANGES, *(row for row in table_of("predicates") if row["role"] == "turn"))]

Entry = dict[str, str]


def measures(example: str, heading: str = REVIEW) -> list[Measure]:
    return policy_nlp.extract(f"{heading}\n{example}", year=YEAR).measures


@pytest.mark.parametrize("row", [*entries("predicates"), *({**row, "role": "grow"} for row in CHANGES)])
def test_a_predicate_gives_its_aspect_and_leaves_the_name(row: Entry) -> None:
    found = measures(row["example"])
    assert found
    for measure in found:
        assert measure.indicator
        assert row["word"] not in measure.indicator.removesuffix("占比")  # a share of which no whole is told is one
    if row["role"] in CHANGING:
        assert found[-1].aspect in CHANGING[row["role"]]
        assert found[-1].direction == row["direction"]
    elif row["role"] in ("to", "turn"):
        assert (found[-1].aspect, found[-1].direction) == ("level", None)
    elif row["role"] == "from":
        assert [(m.aspect, m.end_year) for m in found] == [("level", YEAR - 2), ("level", YEAR - 1)]
    elif row["role"] == "bound" and row["word"] not in EXACT:
        assert found[-1].relation != "eq"


@each([verb + end for verb in TURNS for end in "到至"], str)
def test_a_verb_of_movement_tells_what_was_reached(verb: str) -> None:
    (measure,) = measures(f"生产性服务业占比{verb}35%。")
    assert (measure.indicator, measure.aspect) == ("生产性服务业占比", "level")


@pytest.mark.parametrize("row", entries("predicates", role="mean"))
def test_a_predicate_of_means_covers_all_the_years(row: Entry) -> None:
    (measure,) = measures(row["example"], FIVE_YEARS)
    assert (measure.start_year, measure.end_year, measure.basis) == (YEAR - 5, YEAR - 1, "average")


LONGER = [(row["word"], longer) for row in (*table_of("predicates"), *CHANGES) for longer in row["not_in"].split()]


@each(LONGER, "-".join)
def test_a_predicate_is_not_cut_out_of_a_longer_word(pair: tuple[str, str]) -> None:
    word, longer = pair
    found = last_predicate(longer)
    assert longer.endswith(word)
    assert found is None or found.word != word


@pytest.mark.parametrize("row", entries("frames"))
def test_a_cue_sets_kind_and_years_of_what_follows(row: Entry) -> None:
    against = REVIEW if row["role"] == "plan" else PLAN
    if row["where"] == "heading":
        text = f"{against}\n做好各项工作。\n{row['example']}\n新建学校30所。"
    elif row["role"] == "plan":
        text = f"{row['example']}新建学校30所。"
    else:
        text = f"{against}\n做好各项工作。\n{row['example']}新建学校30所。"
    years = {
        "last": (YEAR - 1, YEAR - 1),
        "three": (YEAR - 3, YEAR - 1),
        "five": (YEAR - 5, YEAR - 1),
        "this": (YEAR, YEAR),
        "coming": (YEAR, YEAR + 4),
    }
    kind = {"review": "baseline", "plan": "target"}[row["role"]]
    usual = years["last"] if row["role"] == "review" else years["this"]
    measure = policy_nlp.extract(text, year=YEAR).measures[-1]
    assert row["cue"] in row["example"]
    assert (measure.kind, measure.start_year, measure.end_year) == (kind, *years.get(row["years"], usual))


@pytest.mark.parametrize("row", entries("commitments"))
def test_a_binding_word_is_returned_with_its_force(row: Entry) -> None:
    (measure,) = measures(row["example"], PLAN)
    assert (measure.kind, measure.commitment, measure.force) == ("target", row["word"], row["force"])
    assert measure.indicator
    assert row["reason"]


@pytest.mark.parametrize("row", entries("vague"))
def test_what_says_only_that_all_went_well_leaves_the_name(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert measure.indicator
    assert row["word"] not in measure.indicator


@pytest.mark.parametrize("row", entries("flourishes"))
def test_what_is_said_in_praise_leaves_the_name(row: Entry) -> None:
    (measure,) = measures(row["example"])
    assert len(measure.indicator) > 1
    assert row["word"] not in measure.indicator


@pytest.mark.parametrize("row", entries("heads"))
def test_a_head_in_a_list_takes_the_name_before_it(row: Entry) -> None:
    (alone,) = measures(row["example"])
    _, listed = measures(f"望川茶产业企业300家、{row['example']}。")
    assert alone.indicator == row["word"]
    assert listed.indicator.startswith("望川茶产业")
    assert listed.indicator.endswith(row["word"])


@pytest.mark.parametrize("row", entries("predications"))
def test_what_is_counted_ends_before_what_is_said_of_it(row: Entry) -> None:
    (quantity,) = find_quantities(row["example"])
    counted = row["example"][quantity.span.end :]
    assert counted[predication_cut(counted) :].startswith(row["word"])


@pytest.mark.parametrize("row", entries("places"))
def test_a_place_that_opens_a_name_is_its_scope(row: Entry) -> None:
    place = row["example"][: row["example"].index(row["word"]) + len(row["word"])]
    (measure,) = measures(row["example"])
    assert place_opening(row["example"]) == place
    assert measure.scope == place


@pytest.mark.parametrize("row", [*entries("places", "zone"), *entries("places", "firm"), *entries("places", "firms")])
def test_the_figure_of_the_next_clause_is_of_the_zone_or_firm_too(row: Entry) -> None:
    _, following = measures(f"{row['example']}，贷款余额5亿元")
    assert following.indicator == f"{body_of(row['example'])}贷款余额"


@pytest.mark.parametrize("row", entries("tags"))
def test_a_word_has_the_part_of_speech_of_the_table(row: Entry) -> None:
    assert (row["word"], row["tag"]) in tagged(row["example"])


@pytest.mark.parametrize("table", TABLES)
def test_no_entry_stands_twice(table: str) -> None:
    words = Counter(next(iter(row.values())) for row in table_of(table))
    assert [word for word, times in words.items() if times > 1] == []


def test_what_is_known_to_fail_is_in_the_tables() -> None:
    known = {next(iter(row.values())) for table in (*TABLES, "comparisons", "openings") for row in table_of(table)}
    failing = table_of("not_yet_entries", here=True)
    assert {row["word"] for row in failing} <= known
    assert {row["promise"] for row in failing} <= {*TABLES, "mean", "reference", "state"}
