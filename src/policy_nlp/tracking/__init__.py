"""Targets, outcomes and initiatives across years and places."""

from policy_nlp.tracking.across import across, latest_year
from policy_nlp.tracking.compare import compare
from policy_nlp.tracking.meta import Meta, MetaRow, read_meta
from policy_nlp.tracking.narrow import narrow
from policy_nlp.tracking.track import track

__all__ = ["Meta", "MetaRow", "across", "compare", "latest_year", "narrow", "read_meta", "track"]
