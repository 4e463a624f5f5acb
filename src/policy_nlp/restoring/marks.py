"""Marks on places that cannot be put right."""

DAMAGED = "damaged"
"""The kind of an edit that marks its place as damaged."""

LOST = "□"
"""Stands for one lost character."""
