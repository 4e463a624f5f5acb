"""Examples before 等 in a name, which stand for more of the kind."""

from __future__ import annotations

import re

EXAMPLES = re.compile(r"[^等]*、[^等]*等(?=.{2})")


def behind_examples(own: str) -> str:
    """What stands behind 等 with examples before it: 农田、水利等工程."""
    found = EXAMPLES.match(own)
    return own[found.end() :] if found else own
