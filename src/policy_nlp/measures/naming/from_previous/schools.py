"""Schools of which the figure before tells: who else attends them, and which others are attended."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.vocabulary import either, words

_COURSES = words("schools", "course")
_SCHOOLS = words("schools", "where enrolled")
_ENROLLED = words("schools", "enrolled")
"""Who enrols so many of all that are enrolled: 高等学校招生30万人，其中师范院校9万人."""
_AT_SCHOOL = words("schools", "at school")
_SCHOOL = re.compile(f"(?:招收|新招)?(?P<which>[^，、]{{1,12}}?{either('schools', 'school')})")
"""Whose pupils are told of, where a figure before names the schools: 中等职业学校招生30万人，在校学生总数90万人."""
_FUNDS = words("allotments", "fund")
"""What was given to schools tells of no pupils: 投入教育资金3亿元，在校学生30万人."""
_STAGES = frozenset(words("schools", "stage"))
_ATTENDED = re.compile(f"[净毛]?{either('schools', 'attended')}率$")
"""What share of children goes to which school: 初中毛入学率达到90%，高中阶段60%."""


def are_enrolled(own: str, parts: Parts) -> bool:
    """Whether a figure names but the school or the course of some of all who were enrolled: 其中高职（专科）3万人."""
    return parts.alike and parts.previous.endswith(_ENROLLED) and own.partition("（")[0].endswith(_SCHOOLS)


def of_schools(own: str, parts: Parts) -> str:
    """What `own` tells of the schools before, or of others as of those: 高中阶段 behind 初中毛入学率, 在校学生."""
    if parts.alike and own in _STAGES and (attended := _ATTENDED.search(parts.previous)):
        return own + attended.group()
    if parts.previous.endswith(_FUNDS):
        return ""
    if own.startswith(_AT_SCHOOL) and not own.endswith(_COURSES) and (school := _SCHOOL.match(parts.previous)):
        return school["which"] + own
    return ""
