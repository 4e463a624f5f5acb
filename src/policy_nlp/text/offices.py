"""Who speaks for a place."""

from __future__ import annotations

from policy_nlp.text.tables import cells

HEADS = "|".join(cells(__package__, "offices.tsv", "office"))
"""The heads of governments, as alternatives of a pattern: 省长, 区长."""
