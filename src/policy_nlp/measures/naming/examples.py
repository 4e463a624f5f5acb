"""Examples before 等 in a name, which stand for more of the kind."""

from __future__ import annotations

import re

EXAMPLES_END = "等"
EXAMPLES = re.compile(rf"[^{EXAMPLES_END}]*、[^{EXAMPLES_END}]*{EXAMPLES_END}(?=.{{2}})")


def behind_examples(own: str) -> str:
    """What stands behind 等 with examples before it: 农田、水利等工程."""
    found = EXAMPLES.match(own)
    return own[found.end() :] if found else own
