"""Characters that pages write by name or number."""

import pytest

from policy_nlp import extract
from policy_nlp.restoring import restore


@pytest.mark.parametrize(
    ("damaged", "sound"),
    [
        ("实施&ldquo;清湾&rdquo;行动", "实施“清湾”行动"),
        ("增长5%&mdash;6%", "增长5%—6%"),
        ("增长5%&#8212;6%", "增长5%—6%"),
        ("增长5%&#x2014;6%", "增长5%—6%"),
        ("增长&amp;ldquo;双过半&amp;amp;rdquo;", "增长“双过半”"),
        ("R&amp;D经费增长9%", "R&D经费增长9%"),
        ("R&amp;amp;D经费增长9%", "R&D经费增长9%"),
        ("出生率9&permil;", "出生率9‰"),
    ],
)
def test_a_character_takes_the_place_of_its_name(damaged: str, sound: str) -> None:
    restored = restore(damaged)
    assert restored.text == sound
    assert restored.counts["entities"] > 0
    assert restore(sound).text == sound


def test_figures_behind_it_keep_their_place_in_the_source() -> None:
    page = "&nbsp;&nbsp;2027年货运量&ldquo;开门红&rdquo;，增长9%。"
    (measure,) = extract(page, year=2028).measures
    assert page[slice(*measure.span)] == measure.text == "9%"


@pytest.mark.parametrize("text", ["A&B;", "R&D", "& 9;", "&没有;", "&#0;", "&#1114112;", "&#55296;", "&#x41;"])
def test_what_names_no_character_stays(text: str) -> None:
    assert restore(text).text == text


def test_a_name_escaped_ever_so_often_is_mended_at_once() -> None:
    assert restore(f"&{'amp;' * 90_000}ldquo;").text == "“"
