"""The verbs that a name opens with: 新增 of 新增科技型中小企业."""

from __future__ import annotations

import re
from functools import lru_cache

from policy_nlp.language.changes import WAYS
from policy_nlp.measures.vocabulary import words
from policy_nlp.measures.words import is_verb, tagged
from policy_nlp.text.characters import HAN, PROVINCES

_DOINGS = frozenset(words("openings", "doing"))
"""Names of a doing that open a name as its verb does."""
_JOINTS = frozenset(("、", "和", "及", "与", "并"))
"""Words that join the verbs of one name: 新建和改造公路."""
_COMING = "留来返赴"
"""What people do before the short name of a province, in one word with that: 留渝就业."""
_ALSO = ("并", "和")
"""Those before which a doing that looks like a noun is one of these verbs: 取消和调整审批事项."""
_ADDED = frozenset(words("works", "added"))
_DONE = "好"
"""Belongs to a verb of one character before it: 打好, 办好."""
_NEW_OR_REBUILT = re.compile("新（[^（）]{1,6}）建")
"""One verb for two or three: 新（改、扩）建."""
_SUCH = "等"
_EXAMPLES = re.compile(r"、[^，等]*等(?:[^，等]{2}|$)")
_ONE_EXAMPLE = 3
"""A verb and an example are longer together."""
_OPENING_EXAMPLE = re.compile(f"(?![建修办种养引]){HAN}{{2,3}}、[^，等]*等[^，等]{{2}}")
"""A short name with others of its kind, though it opens with a character that is a verb too: 打浪、抱石等口岸."""
_GRADING = re.compile("(?:投资|贷款)[过超]")
_MADE_OTHERWISE = (*WAYS, "追加")
_SUMS = frozenset(("投资", "编制", "支出", "开支", "贷款"))
"""What is done with sums and posts."""


@lru_cache(maxsize=4096)
def opening_verb(name: str) -> str:
    """The verbs that a name opens with: 新增 of 新增科技型中小企业.

    What opens a list of examples is a name, though it looks like a verb: 实施 of 实施包头、通辽等.
    """
    if name.startswith("新（") and (built := _NEW_OR_REBUILT.match(name)):
        return built.group()
    verb = before = joint = added = ""
    for word, tag in tagged(name[:16]):
        if verb in _ADDED and not joint and word not in _JOINTS:
            added = verb
        otherwise = verb.endswith(_MADE_OTHERWISE) and name == verb + word
        if word in _SUMS and (otherwise or (verb and _GRADING.match(name, len(verb)))):
            return verb  # 压缩投资, 实施投资过亿元项目: a sum, though it is tagged like a doing
        if (
            is_verb(word, tag)
            or (joint in _ALSO and tag == "vn")
            or _stands_for_a_verb(word, tag, opens=not verb)
            or (word == _DONE and len(verb) == 1)
        ):
            verb, before, joint = verb + joint + word, verb, ""
        elif verb and not joint and word in _JOINTS:
            joint = word
        else:
            if word == _SUCH or (joint == "、" and _EXAMPLES.match(name, len(verb))):
                return before if len(verb) > _ONE_EXAMPLE else ""
            break
    if added and len(verb) < len(name):
        return added  # what is added is a thing, though it opens like a doing: 新增就业岗位
    return "" if len(verb) == 1 and _OPENING_EXAMPLE.match(name) else verb


def _stands_for_a_verb(word: str, tag: str, opens: bool) -> bool:
    """Whether a word that is tagged as none opens a name as a verb does: 改造, and 新 or 留渝 where it `opens` it."""
    if opens and word[0] in _COMING and len(word) == len("留渝"):
        return word[1] in PROVINCES
    return tag in ("d", "b", "vn", "ad") and (word in _DOINGS or (opens and word in ("新", "再", "免费")))
