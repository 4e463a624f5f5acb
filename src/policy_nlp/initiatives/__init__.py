"""Named initiatives: programmes, positionings, formulas and brands.

`find` goes through a document.  Candidates come from names that the tables know (`known`), quotes (`quoted`), nouns
that close a name (`closings`), roles of places (`roles`), virtues of them (`virtues`) and forms of their own (`plans`);
`boundaries` says where a name begins.  `overlaps` keeps one a place, `judge` says what each is: by `rules`, else by
weights for its `features`.  `vocabulary` holds the tables, and what is known by name.
"""

from policy_nlp.initiatives.find import NamedInitiative, find_initiatives
from policy_nlp.initiatives.verdict import Verdict

__all__ = ["NamedInitiative", "Verdict", "find_initiatives"]
