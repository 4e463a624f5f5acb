"""The clauses of a sentence."""

from __future__ import annotations

import re

from policy_nlp.records.span import Span, span_at

_HARD = re.compile(
    r"[，,：:；;。！？!?…\n—](?:(?<=[，,])(?<![，。；：！？、（\n]其中.)(?<!^其中.)(?:(?<!\d.)|(?!\d{3}(?!\d)))|(?<=[；;。！？!?…\n])|(?<=[：:])(?:(?<!\d.)|(?!\d))|(?<=—)—)"
)
"""A boundary; a comma before three digits within a number is none (12，300吨), nor is the colon of a ratio (2：1)."""
_QUOTED = re.compile(
    r"“[^”“。；]{1,40}”|《[^》《]{1,60}》|（[^（）]{1,40}）|\([^()]{1,40}\)|‘[^’‘。；]{1,40}’|\[[^\[\]]{1,10}\]|［[^［］]{1,10}］"
)
_CLOSING = re.compile(r"[”》）)’\]］]")


def masked(sentence: str) -> str:
    """The sentence with what stands in quotes, titles and brackets blotted out, so that no boundary is seen there.

    A bracket that ends in a sentence of its own keeps its text: what is quoted at length is read like the rest.
    """
    if not _CLOSING.search(sentence):
        return sentence
    return _QUOTED.sub(lambda m: "■" * len(m.group()), sentence)


def clause_spans(sentence: str, offset: int) -> list[Span]:
    """The clauses of a sentence, cut at commas, semicolons, colons and dashes."""
    clauses: list[Span] = []
    start = offset
    for cut in _HARD.finditer(masked(sentence)):
        clauses.append(span_at(start, offset + cut.start()))
        start = offset + cut.end()
    clauses.append(span_at(start, offset + len(sentence)))
    return clauses
