"""Every entry of the catalogue is whole, and its example gives what it says."""

from __future__ import annotations

from tests.rows import each

from policy_nlp.catalogue import Indicator, get, identify, indicators

ENTRIES = list(indicators().values())


@each(ENTRIES, lambda entry: entry.id)
def test_the_example_gives_the_indicator(entry: Indicator) -> None:
    name, aspect, value, unit = entry.gives.split(" ")
    found = identify(name, aspect=aspect, unit=unit)
    assert found is not None
    assert found.id == entry.id
    assert name in entry.example
    float(value)


@each(ENTRIES, lambda entry: entry.id)
def test_every_name_of_an_entry_leads_to_it(entry: Indicator) -> None:
    assert identify(entry.chinese) is not None
    for alias in entry.aliases:
        aspect = min(alias.aspects, default=None)
        found = identify(alias.name, aspect=aspect)
        assert found is not None, alias
        assert found.id == entry.id, alias


@each(ENTRIES, lambda entry: entry.id)
def test_an_entry_is_whole(entry: Indicator) -> None:
    assert entry.english
    assert entry.domain
    assert entry.unit
    assert entry.aspect in ("level", "growth")
    assert entry.better in ("up", "down", None)
    assert entry.nature in ("expected", "binding", None)


def test_an_unknown_id_is_none() -> None:
    assert get("no_such_indicator") is None
