"""Verbs that say that something grows or shrinks: 增加, 压减."""

from __future__ import annotations

from policy_nlp.text.alternatives import alternatives
from policy_nlp.text.tables import rows

WAYS = {row["word"]: row["direction"] for row in rows(__package__, "changes.tsv")}
"""Which way each of them says that it goes."""


def changing(direction: str = "") -> str:
    """A pattern for one of these verbs, or one that goes in a `direction`; the longest first."""
    verbs = (verb for verb, way in WAYS.items() if direction in ("", way))
    return alternatives(sorted(verbs, key=len, reverse=True))


CHANGING = changing()
