"""Every entry of the tables does what its example says."""

from __future__ import annotations

from importlib.resources import files

import pytest
from tests.rows import each

from policy_nlp.initiatives import find_initiatives
from policy_nlp.initiatives.boundaries import is_nominal
from policy_nlp.initiatives.candidate import Candidate, Form
from policy_nlp.initiatives.features import named, of_name
from policy_nlp.initiatives.find import candidates
from policy_nlp.initiatives.rules import by_rule
from policy_nlp.initiatives.vocabulary import PACKAGE
from policy_nlp.initiatives.vocabulary.known_names import KNOWN_TABLES, PROVINCIAL
from policy_nlp.records.span import Span
from policy_nlp.text.structure import structure
from policy_nlp.text.tables import rows

TABLES = [
    *KNOWN_TABLES.values(),
    PROVINCIAL,
    *(
        "cities.tsv",
        "closings.tsv",
        "closing_limits.tsv",
        "establishments.tsv",
        "figures_of_speech.tsv",
        "known_continuations.tsv",
    ),
    *("lead_words.tsv", "name_limits.tsv", "name_parts.tsv", "nameless.tsv", "regions.tsv", "role_followers.tsv"),
    *("no_roles.tsv", "role_nouns.tsv", "role_verbs.tsv", "virtues.tsv", "visions.tsv", "wide.tsv"),
]
KNOWN = [(kind, row) for kind, table in KNOWN_TABLES.items() for row in rows(PACKAGE, table)]
KNOWN += [(row["type"], row) for row in rows(PACKAGE, PROVINCIAL)]
GIVEN = [
    row
    for table in (
        *("closings.tsv", "lead_words.tsv", "regions.tsv", "role_followers.tsv", "role_nouns.tsv", "role_verbs.tsv"),
        *("cities.tsv", "virtues.tsv", "visions.tsv"),
    )
    for row in rows(PACKAGE, table)
]


def limits(*of: str) -> list[dict[str, str]]:
    """The rows of name_limits.tsv that say what is no part `of` a name."""
    return [row for row in rows(PACKAGE, "name_limits.tsv") if row["of"] in of]


def named_as(form: Form, text: str) -> list[str]:
    """What `text` offers as a name by its `form`."""
    return [m.name for mentions in candidates(text).values() for m in mentions if m.form == form]


@each(KNOWN, lambda known: known[1]["name"])
def test_a_known_name_is_found_with_its_type(known: tuple[str, dict[str, str]]) -> None:
    kind, row = known
    found = {named.name: named.type for named in find_initiatives(structure(row["example"]))}
    assert found.get(row["name"]) == kind


@each(GIVEN, lambda row: row["example"])
def test_a_word_of_the_grammar_bounds_a_name(row: dict[str, str]) -> None:
    names = {mention.name for mentions in candidates(row["example"]).values() for mention in mentions}
    assert row["gives"] in names


@each(rows(PACKAGE, "closing_limits.tsv"), lambda row: f"{row['side']} {row['word']}")
def test_a_noun_that_a_word_parts_or_makes_another_closes_no_name(row: dict[str, str]) -> None:
    form: Form = "closing" if row["side"] == "unquoted" else "quoted closing"
    assert row["word"] in row["example"]
    assert named_as(form, row["example"]) == []


@each(rows(PACKAGE, "known_continuations.tsv"), lambda row: row["word"])
def test_a_known_name_within_a_longer_one_is_not_meant(row: dict[str, str]) -> None:
    assert row["word"] in row["example"]
    assert named_as("known", row["example"]) == []


@each(rows(PACKAGE, "nameless.tsv"), lambda row: row["word"])
def test_what_every_office_has_has_no_name(row: dict[str, str]) -> None:
    assert row["word"] in row["example"]
    verdict = by_rule([Candidate(row["example"], Span(0, len(row["example"])), "closing")])
    assert verdict is not None
    assert (verdict.type, verdict.reason) == (None, "as there are many, none by name")


@each(limits("clause"), lambda row: row["word"])
def test_what_only_a_clause_says_is_in_no_name(row: dict[str, str]) -> None:
    assert row["word"] in row["example"]
    assert not is_nominal(row["example"])


@each(limits("role begins", "role"), lambda row: f"{row['of']} {row['word']}")
def test_what_is_built_or_chosen_is_no_role(row: dict[str, str]) -> None:
    assert [name for name in named_as("role", row["example"]) if row["word"] in name] == []


@each(rows(PACKAGE, "no_roles.tsv"), lambda row: row["word"])
def test_a_plain_word_that_ends_as_a_role_does_is_none(row: dict[str, str]) -> None:
    assert row["word"] in row["example"]
    assert named_as("role", row["example"]) == []


@each(limits("before role"), lambda row: row["word"])
def test_what_only_leads_to_a_role_is_no_part_of_it(row: dict[str, str]) -> None:
    assert row["word"] in row["example"]
    assert named_as("role", row["example"]) == ["渔业创新高地"]


@each(limits("before roles"), lambda row: row["word"])
def test_of_which_a_place_makes_many_none_is_its_role(row: dict[str, str]) -> None:
    assert row["word"] in row["example"]
    assert named_as("role", row["example"]) == []
    assert named_as("role", row["example"].replace(row["word"], "")) != []


@each(limits("trouble"), lambda row: row["word"])
def test_a_trouble_with_a_figure_of_speech_is_no_scheme(row: dict[str, str]) -> None:
    assert row["word"] in row["example"]
    assert find_initiatives(structure(row["example"])) == []


@each(limits("told of"), lambda row: row["word"])
def test_what_is_told_of_a_quote_makes_no_name_of_it(row: dict[str, str]) -> None:
    quote = row["example"].partition("”")[0].removeprefix("“")
    verdict = by_rule([Candidate(row["example"], Span(0, len(row["example"])), "quoted closing", row["word"], quote)])
    assert verdict is not None
    assert (verdict.type, verdict.reason) == (None, "told of what is quoted, no name")


@each(limits("strong"), lambda row: row["word"])
def test_no_part_of_another_name_is_strong_in_a_field(row: dict[str, str]) -> None:
    assert by_rule([Candidate("渔业强省", Span(0, 4), "role")]) is not None
    assert by_rule([Candidate(row["example"], Span(0, len(row["example"])), "role")]) is None


@each(limits("apart"), lambda row: row["word"])
def test_what_stands_by_itself_before_a_role_is_no_part_of_it(row: dict[str, str]) -> None:
    assert named_as("role", row["example"]) == ["渔业创新高地"]


@each(limits("head", "head ends"), lambda row: f"{row['of']} {row['word']}")
def test_what_is_done_with_what_is_quoted_is_no_part_of_its_name(row: dict[str, str]) -> None:
    assert [name for name in named_as("quoted head", row["example"]) if row["word"] in name] == []


@each(limits("own noun"), lambda row: row["word"])
def test_a_quote_with_a_noun_of_its_own_shares_none(row: dict[str, str]) -> None:
    shared = "“青禾”{}工程".format
    assert shared(row["word"]) not in named_as("quoted closing", row["example"])
    assert shared("城西") in named_as("quoted closing", row["example"].replace(row["word"], "城西"))


@each(limits("quality"), lambda row: row["word"])
def test_what_is_done_with_a_quality_is_one_scheme_with_what_is_named_before(row: dict[str, str]) -> None:
    assert named_as("closing", row["example"]) == [row["example"].removeprefix("实施").removesuffix("。")]
    assert named_as("closing", row["example"].replace(row["word"], "乡道")) == ["乡道提升工程"]


@each(limits("model"), lambda row: row["word"])
def test_what_a_place_builds_is_no_role_where_it_is_a_model_of_that(row: dict[str, str]) -> None:
    assert named_as("role", row["example"]) == [row["example"].removeprefix("打造").removesuffix("。")]
    assert "渔业创新高地" in named_as("role", row["example"].replace(row["word"], "友好"))


@each(limits("before name"), lambda row: row["word"])
def test_what_leads_to_a_name_parts_it_from_the_words_before(row: dict[str, str]) -> None:
    assert named_as("closing", row["example"]) == ["强苗育种工程"]


@each(rows(PACKAGE, "wide.tsv"), lambda row: row["word"])
def test_what_reaches_beyond_its_place_begins_wide(row: dict[str, str]) -> None:
    roles = [m for mentions in candidates(row["example"]).values() for m in mentions if m.name == row["gives"]]
    assert roles
    assert "begins wide" in of_name(named(roles[0]))[1]


@each(rows(PACKAGE, "figures_of_speech.tsv"), lambda row: row["name"])
def test_a_figure_of_speech_names_nothing(row: dict[str, str]) -> None:
    assert find_initiatives(structure(row["example"])) == []


@each(rows(PACKAGE, "figures_of_speech.tsv"), lambda row: row["name"])
def test_a_scheme_may_be_called_by_some_figures_of_speech(row: dict[str, str]) -> None:
    scheme = Candidate(f"“{row['name']}”工程", Span(0, len(row["name"]) + 4), "quoted closing", "工程", row["name"])
    assert (by_rule([scheme]) is None) == (row["closes"] == "yes")


@each(rows(PACKAGE, "establishments.tsv"), lambda row: row["word"])
def test_an_establishment_is_no_role(row: dict[str, str]) -> None:
    assert find_initiatives(structure(row["example"])) == []


@each(rows(PACKAGE, "name_parts.tsv"), lambda row: row["word"])
def test_a_part_of_names_stays_within_the_name(row: dict[str, str]) -> None:
    names = {mention.name for mentions in candidates(row["example"]).values() for mention in mentions}
    assert row["example"].removeprefix("实施").removesuffix("。") in names


@pytest.mark.parametrize(
    ("table", "column"),
    [("closing_limits", "side"), ("lead_words", "kind"), ("name_limits", "of"), ("role_verbs", "kind")],
)
def test_the_head_of_a_table_says_what_each_kind_means(table: str, column: str) -> None:
    lines = files(PACKAGE).joinpath(f"{table}.tsv").read_text(encoding="utf-8").splitlines()
    told = [line.removeprefix("# ").partition(": ")[0] for line in lines if line.startswith("#")]
    assert sorted(told) == sorted({row[column] for row in rows(PACKAGE, f"{table}.tsv")})


@pytest.mark.parametrize("table", TABLES)
def test_no_entry_stands_twice(table: str) -> None:
    entries = rows(PACKAGE, table)
    column = "name" if "name" in entries[0] else "word"
    names = [(row[column], row.get("kind"), row.get("side"), row.get("of")) for row in entries]
    assert len(names) == len(set(names))
