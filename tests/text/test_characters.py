"""The classes of characters, and that patterns keep to them."""

from __future__ import annotations

import re
from pathlib import Path

import policy_nlp
from policy_nlp.text.characters import HAN, NOT_HAN

ROOM = Path(policy_nlp.__file__).parent
EXACT = {"reading/pdf_lines.py", "restoring/readings.py", "restoring/shifted.py"}
"""Where the source is read as it stands, with letters of every script."""


def test_a_chinese_character_is_told_from_all_else() -> None:
    assert re.fullmatch(f"{HAN}+", "增长零〇两")
    assert re.findall(HAN, "a1_%，。“”、《》（） \n—％") == []
    assert re.findall(NOT_HAN, "增a长，") == ["a", "，"]


def test_no_pattern_has_a_class_that_takes_long_to_compile() -> None:
    large = re.compile(r"\[[^\]\n]*(?:一|㐀|\\u4e00|\\u3400)-")
    patterns = {
        path.relative_to(ROOM).as_posix()
        for path in ROOM.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if large.search(line) and path.name != "characters.py"
    }
    assert patterns == EXACT
