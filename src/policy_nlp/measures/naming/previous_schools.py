"""Schools of which the figure before tells: who else attends them, and which others are attended."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.parts import Parts

_COURSES = ("研究生", "本科生", "专科生", "博士生", "硕士生")
_SCHOOLS = ("院校", "学校", "大学", "专业", "高职", "中职", "技校", "本科", "专科", "生")
_ENROLLED = ("招生", "毕业")
"""Who enrols so many of all that are enrolled: 高等学校招生30万人，其中师范院校9万人."""
_AT_SCHOOL = ("在校", "在学", "毛入学率")
_SCHOOL = re.compile("(?:招收|新招)?(?P<which>[^，、]{2,12}?(?:学校|教育|高校|院校|中学|小学|大学))")
"""Whose pupils are told of, where a figure before names the schools: 中等职业学校招生30万人，在校学生总数90万人."""
_STAGE = re.compile("小学|初中|高中|(?:高中|义务教育|学前|小学)阶段(?:教育)?|(?:高等|中等|学前|义务|高中)教育")
_ATTENDED = re.compile("[净毛]?(?:入学|巩固|普及|入园|升学)率$")
"""What share of children goes to which school: 初中毛入学率达到90%，高中阶段60%."""


def are_enrolled(own: str, parts: Parts) -> bool:
    """Whether a figure names but the school or the course of some of all who were enrolled: 其中高职（专科）3万人."""
    return parts.alike and parts.previous.endswith(_ENROLLED) and own.partition("（")[0].endswith(_SCHOOLS)


def of_schools(own: str, parts: Parts) -> str:
    """What `own` tells of the schools before, or of others as of those: 高中阶段 behind 初中毛入学率, 在校学生."""
    if parts.alike and _STAGE.fullmatch(own) and (attended := _ATTENDED.search(parts.previous)):
        return own + attended.group()
    if own.startswith(_AT_SCHOOL) and not own.endswith(_COURSES) and (school := _SCHOOL.match(parts.previous)):
        return school["which"] + own
    return ""
