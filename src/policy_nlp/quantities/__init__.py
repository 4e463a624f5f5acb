"""Numbers with their units: what stands in a text, and what it is worth.

One pattern finds where a quantity may begin (`finder`), one reader for each form reads it: numbers with units
(`counted`, `ranges`), shares and multiples in words (`shares`), `ranks`, `ratios`.  What they know stands in tables
beside them, each entry with an example that the tests run:

- `units.tsv`: units with dimension, factor and base unit; `dimensions.tsv` says what each dimension is;
- `bounds.tsv`: the words that bound a number, with the relation that they give it;
- `names.tsv`: phrases and labels whose numbers count nothing;
- `variants.tsv`: full-width and traditional characters and the usual ones that they are read as;
- `forms.tsv`: written forms of every kind and what is found in them.
"""

from policy_nlp.quantities.finder import find_quantities

__all__ = ["find_quantities"]
