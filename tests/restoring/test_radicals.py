"""Characters under other numbers, as the fonts of printed pages have them."""

from __future__ import annotations

import pytest

from policy_nlp.restoring import restore
from policy_nlp.text.tables import rows


@pytest.mark.parametrize("row", rows("policy_nlp.restoring", "radicals.tsv"), ids=lambda row: row["radical"])
def test_each_radical_of_the_table_is_the_character_it_looks_like(row: dict[str, str]) -> None:
    assert restore(row["example"]).text == row["mended"]


@pytest.mark.parametrize(
    ("damaged", "sound"),
    [
        ("⽣态⼯程投⼊增⻓⼋成", "生态工程投入增长八成"),
        ("⾼速公路通⻋⾥程达到900公⾥", "高速公路通车里程达到900公里"),
        ("⼾籍⼈⼝城镇化率增⾧3%", "户籍人口城镇化率增长3%"),
        ("船员收\uf98e增9%", "船员收年增9%"),
        ("\uf9d1成以上", "六成以上"),
    ],
)
def test_kangxi_radicals_and_compatibility_forms_are_put_right(damaged: str, sound: str) -> None:
    restored = restore(damaged)
    assert restored.text == sound


def test_the_source_of_a_figure_keeps_its_place() -> None:
    import policy_nlp

    text = "全市⼯业增加值增⻓6.5%。"
    (measure,) = policy_nlp.extract(text, year=2026).measures
    assert measure.indicator == "工业增加值"
    assert measure.span is not None
    assert text[slice(*measure.span)] == measure.text
