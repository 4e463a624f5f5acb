"""Full-width, traditional and formal characters, read as the usual ones."""

from __future__ import annotations

import re

from policy_nlp.quantities.tables import rows

_USUAL = {row["variant"]: row["plain"] for row in rows("variants.tsv")}
_USUAL |= {chr(ord("０") + digit): str(digit) for digit in range(10)}
_VARIANTS = re.escape("".join(_USUAL))

_DIGITS, _MAGNITUDES = "壹贰貳叁參肆伍陆陸柒捌玖拾", "佰仟零万萬亿億"
_PLAIN = str.maketrans(_USUAL) | str.maketrans(_DIGITS + "佰仟", "一二二三三四五六六七八九十百千")
_UNUSUAL = re.compile(f"[{_VARIANTS}{_DIGITS}](?:(?<=[{_VARIANTS}])|[{_DIGITS}{_MAGNITUDES}]{{1,30}})")
"""Formal digits are read only in company: 伍 alone is the end of 队伍, 陆 of 大陆."""


def plain(text: str) -> str:
    """`text` with the usual form of every character that a number or unit may be written with; of the same length."""
    return _UNUSUAL.sub(lambda found: found[0].translate(_PLAIN), text)
