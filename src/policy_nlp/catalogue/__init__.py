"""The known indicators of Chinese plans and reports, and how a name is matched to them.

One line of ``data/indicators/DOMAIN.tsv`` is one indicator.  Its aliases are parted by ``;``; ``投资[growth]`` holds
only for a figure of growth.  Forms that ``data/wording.tsv`` makes equal (全省, 规模以上, 总数, the order of modifiers)
need no alias.  After a change, run ``python -m training.catalogue tests/catalogue/data/names.tsv``.
"""

from policy_nlp.catalogue.entries import Alias, Indicator, get, indicators
from policy_nlp.catalogue.matching import Match, group_key, identify, is_known

__all__ = ["Alias", "Indicator", "Match", "get", "group_key", "identify", "indicators", "is_known"]
