"""The thing of which a clause says only that a trouble with it is solved: 着力解决雷达设备老化问题，更新300套."""

from __future__ import annotations

import re

from policy_nlp.measures.vocabulary import either

_SOLVED = ("问题", "难题")
"""How ends what is solved, with which nothing else is done."""
_TROUBLE = re.compile(f"(?P<what>{either('doings', 'trouble')}+(?:的|等|突出|严重)*)?(?:{'|'.join(_SOLVED)})$")


def troubled(thing: str) -> str:
    """The thing with which there was a trouble, `thing` itself where none is told; empty where only a trouble is."""
    if not thing.endswith(_SOLVED):
        return thing
    found = _TROUBLE.search(thing)
    return thing[: found.start()] if found and found["what"] else ""
