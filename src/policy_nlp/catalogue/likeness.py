"""How alike two names are: the cosine of their character n-grams, weighted by how rare these are among names.

The weights are in ``data/ngrams.tsv``; ``python -m training.catalogue`` makes them.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from math import log, sqrt

from policy_nlp.catalogue.tables import read_table

LONGEST_NGRAM = 2


def likeness(name: str, other: str) -> float:
    """From 0, where two canonical names share no n-gram, to 1, where they are equal."""
    vector, against = _vector(name), _vector(other)
    return sum(weight * against[ngram] for ngram, weight in vector.items() if ngram in against)


def ngrams(name: str) -> list[str]:
    """The n-grams of `name` up to `LONGEST_NGRAM` characters, edges marked by spaces."""
    edged = f" {name} "
    return [*name, *(edged[at : at + LONGEST_NGRAM] for at in range(len(edged) - 1))]


@lru_cache(maxsize=8192)
def _vector(name: str) -> dict[str, float]:
    weights, unseen = _weights()
    raw = {ngram: (1 + log(count)) * weights.get(ngram, unseen) for ngram, count in Counter(ngrams(name)).items()}
    length = sqrt(sum(weight * weight for weight in raw.values())) or 1.0
    return {ngram: weight / length for ngram, weight in raw.items()}


@lru_cache(maxsize=1)
def _weights() -> tuple[dict[str, float], float]:
    weights = {row["ngram"].replace("_", " "): float(row["weight"]) for row in read_table("ngrams")}
    return weights, max(weights.values())
