"""What stands around an article on its page is told by its words."""

from __future__ import annotations

import pytest

from policy_nlp.reading.html import text_of_html
from policy_nlp.text.tables import rows

ARTICLE = "".join(
    f"<p>青屿渔港第{number}期工程进展顺利，渔民收入稳步增加，渔村面貌焕然一新。</p>" for number in range(9)
)
WORDS = rows("policy_nlp.reading", "page_words.tsv")


def text_of(more: str) -> str:
    return text_of_html(f"<html><body><article>{more}{ARTICLE}{more}</article></body></html>", "utf-8").text


def test_every_word_stands_once_and_in_its_example() -> None:
    assert len(WORDS) == len({row["word"] for row in WORDS})
    assert [row["word"] for row in WORDS if row["word"] not in row["example"]] == []


@pytest.mark.parametrize("row", [row for row in WORDS if row["of"] == "editors"], ids=lambda row: row["word"])
def test_a_line_of_the_page_is_left_out(row: dict[str, str]) -> None:
    assert row["example"] not in text_of(f"<p>{row['example']}</p>")


@pytest.mark.parametrize("row", [row for row in WORDS if row["of"] == "index"], ids=lambda row: row["word"])
def test_the_table_of_particulars_is_left_out(row: dict[str, str]) -> None:
    other = "索引号" if row["word"] != "索引号" else "公开方式"
    cells = f"<tr><td>{row['word']}</td><td>青屿渔业</td></tr><tr><td>{other}</td><td>青屿渔业</td></tr>"
    assert "青屿渔业" not in text_of(f"<table>{cells}</table>")
    assert "青屿渔业" in text_of(f"<table>{cells.replace(other, '渔港')}</table>")
