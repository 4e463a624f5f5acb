"""Sums of money that JioNLP finds; run by a Python that has it (see requirements.txt).

Takes a JSON list of texts on standard input and gives version and, for each text, lists of [start, end, number, unit].
"""

from __future__ import annotations

import contextlib
import json
import re
import sys
from importlib.metadata import version
from typing import Any

with contextlib.redirect_stdout(sys.stderr):  # it greets on standard output
    import jionlp


def figures(text: str) -> list[list[Any]]:
    """Start, end, number and unit of every sum of money; a range gives its lower number."""
    found = []
    for line in re.finditer("[^\n]+", text):
        for money in jionlp.ner.extract_money(line[0], with_parsing=True):
            value = money["detail"]["num"]
            start, end = (line.start() + offset for offset in money["offset"])
            found.append([start, end, str(value[0] if isinstance(value, list) else value), money["detail"]["case"]])
    return found


if __name__ == "__main__":
    texts = json.load(sys.stdin)
    with contextlib.redirect_stdout(sys.stderr):
        answer = {"version": version("jionlp"), "figures": [figures(text) for text in texts]}
    json.dump(answer, sys.stdout)
