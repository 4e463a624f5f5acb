"""How long a megabyte of one thing takes: digits, quotes that never close, figures without an end.

    python -m benchmarks.megabyte [UNIT...]

Each text has 1,000,000 characters.  Time is that of the processor, so that what else the machine does counts less;
the time for a tenth of the text beside it shows whether time grows as the text does.
"""

from __future__ import annotations

import sys
import time

from policy_nlp import Report, extract

MEGABYTE = 1_000_000
UNITS = ("1", "百分之", "“", "推动经济发展", "1%", "1:", "增长5%，", "百分之五、")
"""What is repeated; the last two are as many figures as a text can have, each with a record of its own."""


def main() -> None:
    """Print a line for each text."""
    print("unit          a tenth   a megabyte   measures")
    for unit in sys.argv[1:] or UNITS:
        short, _ = timed(unit, MEGABYTE // 10)
        long, report = timed(unit, MEGABYTE)
        print(f"{unit:　<7}{short:7.2f} s {long:10.2f} s {len(report.measures):10,}", flush=True)


def timed(unit: str, length: int) -> tuple[float, Report]:
    """The seconds that extraction takes from `length` characters of `unit` over and over, and what it gives."""
    text = (unit * (length // len(unit) + 1))[:length]
    began = time.process_time()
    report = extract(text, year=2026)
    return time.process_time() - began, report


if __name__ == "__main__":
    main()
