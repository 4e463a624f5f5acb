"""The known indicators of Chinese plans and reports, and how a name is matched to them."""

from policy_nlp.catalogue.entries import Alias, Indicator, get, indicators
from policy_nlp.catalogue.matching import Match, group_key, identify

__all__ = ["Alias", "Indicator", "Match", "get", "group_key", "identify", "indicators"]
