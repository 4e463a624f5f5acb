"""Figures that Recognizers-Text finds; run by a Python that has it (see requirements.txt).

Takes a JSON list of texts on standard input and gives version and, for each text, lists of [start, end, number, unit].
"""

from __future__ import annotations

import json
import re
import sys
from importlib.metadata import version
from typing import Any

from recognizers_number import Culture, recognize_number, recognize_percentage
from recognizers_number_with_unit import recognize_currency, recognize_dimension

UNITS = {"Chinese yuan": "元", "United States dollar": "美元", "Jin": "斤", "Mu": "亩", "Square meter": "平方米"}
UNITS |= {"Kilometer": "公里", "Square kilometer": "平方公里", "Cubic meter": "立方米", "Kilogram": "公斤"}
UNITS |= {"Metric ton": "吨", "Ton": "吨", "Meter": "米", "Hectare": "公顷"}


def figures(text: str) -> list[list[Any]]:
    """Start, end, number and unit of every number, share, sum of money and dimension."""
    found = []
    for line in re.finditer("[^\n]+", text):
        for recognize in (recognize_number, recognize_percentage, recognize_currency, recognize_dimension):
            for one in recognize(line[0], Culture.Chinese):
                value, unit = str(one.resolution["value"]), one.resolution.get("unit") or ""
                if value.endswith("%"):
                    value, unit = value[:-1], "%"
                span = [line.start() + one.start, line.start() + one.end + 1]
                found.append([*span, value, UNITS.get(unit, unit)])
    return found


if __name__ == "__main__":
    texts = json.load(sys.stdin)
    answer = {"version": version("recognizers-text-suite"), "figures": [figures(text) for text in texts]}
    json.dump(answer, sys.stdout)
