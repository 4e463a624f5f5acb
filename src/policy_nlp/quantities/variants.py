"""Full-width, traditional and formal characters, read as the usual ones."""

from __future__ import annotations

import re

from policy_nlp.quantities.tables import rows

_USUAL = {row["variant"]: row["plain"] for row in rows("variants.tsv")}
_USUAL |= {chr(ord("０") + digit): str(digit) for digit in range(10)}
_VARIANT = re.compile("[" + "".join(map(re.escape, _USUAL)) + "]")

_FORMAL = str.maketrans("壹贰貳叁參肆伍陆陸柒捌玖拾佰仟", "一二二三三四五六六七八九十百千")
_FORMAL_RUN = re.compile("[壹贰貳叁參肆伍陆陸柒捌玖拾][壹贰貳叁參肆伍陆陸柒捌玖拾佰仟零万亿]{1,30}")
"""Formal digits are read only in company: 伍 alone is the end of 队伍, 陆 of 大陆."""


def plain(text: str) -> str:
    """`text` with the usual form of every character that a number or unit may be written with; of the same length."""
    text = _VARIANT.sub(lambda variant: _USUAL[variant[0]], text)
    return _FORMAL_RUN.sub(lambda run: run[0].translate(_FORMAL), text)
