"""Targets, outcomes and initiatives across years and places."""

from policy_nlp.tracking.meta import Meta, MetaRow, read_meta
from policy_nlp.tracking.track import track

__all__ = ["Meta", "MetaRow", "read_meta", "track"]
