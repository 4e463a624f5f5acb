"""What a candidate looks like, in words that a person can read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from policy_nlp.initiatives.candidate import Candidate
from policy_nlp.initiatives.words import key, known, one_of, words

_GROUPS = {
    "quoted": "bare",
    "quoted closing": "quoted",
    "quoted head": "headed",
    "closing": "unquoted",
    "shared": "unquoted",
    "version": "unquoted",
}
_SHAPES = {
    "restores a landscape": "山水林田湖草",
    "has a province's short name": "[京津冀晋蒙辽沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔滇藏陕秦陇]",
    "leads water": "水资源配置|供水|引水|调水|输水",
    "has 的": "的",
    "is four and four": "^[\u4e00-\u9fff]{4}[、·，]?[\u4e00-\u9fff]{4}$",
    "begins wide": "^(?:全国|国家|国际|全球|世界|区域|全省|新时代|现代|具有|高水平|高质量|更高)",
}
_SHAPES_WITH_NUMERALS = {
    "starts with a count": "^[一二三四五六七八九十百千两双0-9]",
    "is a short count": "^[一二三四五六七八九十两双][\u4e00-\u9fff]{1,2}$",
    "counts schemes": "[一二三四五六七八九十0-9]+[大项个]?(?:[\u4e00-\u9fff]{0,4})(?:工程|行动|计划|文章|治理|专项)$",
    "counts articles": "[一二三四五六七八九十0-9]+条",
    "counts places": "[一二三四五六七八九十两0-9][大]?[极核带区心地园廊圈轴屏翼枢基中网链]",
    "has years": "[三五十0-9]年",
}
_SHAPES_WITH_OTHERS = {
    "has letters": "[A-Za-z]",
    "has digits": "[0-9]",
    "ends with a plus": "[+＋×]$",
    "has a plus inside": "[+＋×].",
    "is parallel": "[、，·]",
    "has a number with a point": r"[0-9]\.[0-9]",
}
_Searches = tuple[tuple[str, Callable[[str], object]], ...]


def _searches(patterns: Mapping[str, str]) -> _Searches:
    return tuple((title, re.compile(pattern).search) for title, pattern in patterns.items())


_PATTERNS = _searches(_SHAPES)
_RARER = (
    (re.compile("[一二三四五六七八九十百千两双0-9]").search, _searches(_SHAPES_WITH_NUMERALS)),
    (re.compile("[^\u4e00-\u9fff]").search, _searches(_SHAPES_WITH_OTHERS)),
)
"""Shapes that only a name with a character of some class can have."""
_WHOLE = _searches(
    {
        "names a region": one_of(words("regions.tsv", "name")),
        "has a coined part": one_of(words("name_parts.tsv", kind="coined")),
    }
)
_ROLES = tuple(words("role_nouns.tsv"))
_SCHEMES = tuple(words("closings.tsv", unquoted="yes"))
_PLAIN_VERBS = tuple(words("name_parts.tsv", kind="plain"))
_VIRTUE = re.compile(f"{one_of(words('virtues.tsv'))}[\u4e00-\u9fff]{{2,3}}$")
_LEADS = tuple(
    (
        kind,
        re.compile(f"{one_of(words('lead_words.tsv', kind=kind))}(?:了|好|国家|全省|新一轮|第[一二三四]批)?$").search,
    )
    for kind in ("carries out", "governs")
)
_WITH_BODY = ("role", "closing", "shared")


def features(candidate: Candidate) -> list[str]:
    """The features that hold for one mention; each is a line of the trained table."""
    group = _GROUPS.get(candidate.form, candidate.form)
    found = [f"form {candidate.form}", *_of_name(candidate), *_of_place(candidate)]
    return [group, *[f"{group} {feature}" for feature in found], *_of_tables(candidate)]


def _of_name(candidate: Candidate) -> list[str]:
    inside = candidate.quote or candidate.name
    closing = candidate.closing
    body = inside.removesuffix(closing)
    found = [title for title, search in _PATTERNS if search(body)]
    for has, shapes in _RARER:
        if has(body):
            found += [title for title, search in shapes if search(body)]
    found += [title for title, search in _WHOLE if search(inside)]
    found += ["names a role"] * inside.endswith(_ROLES)
    found += [f"body of {_length(len(body))}", f"begins with {inside[:1]}"]
    if closing:
        found.append(f"closes with {closing[-2:]}")
        found += ["closes with a scheme"] * closing.endswith(_SCHEMES)
        found += ["has a plain verb before its closing noun"] * body.endswith(_PLAIN_VERBS)
    else:
        found += [f"ends with {inside[-2:]}", f"ends with {inside[-1:]}"]
        found += ["names a scheme"] * inside.endswith(_SCHEMES) + ["is a virtue"] * bool(_VIRTUE.match(inside))
    if candidate.form in _WITH_BODY:
        found.append(f"has {body[-2:]} before its closing noun")
    if candidate.form == "role":
        found.append(f"ends with {inside[-2:]} after {candidate.lead}")
    if candidate.form == "quoted head":
        found.append(f"head of {_length(candidate.name.find(candidate.quote))}")
    return found


def _of_place(candidate: Candidate) -> list[str]:
    found = [
        f"in a series of {min(candidate.series, 4)}",
        f"before {candidate.follows[:1]}",
        f"before {candidate.follows[:2]}",
    ]
    lead = candidate.lead.rstrip("“「『、”")
    for kind, search in _LEADS:
        word = search(lead)
        if word:
            return [*found, f"after what {kind}", f"after {word[0]}"]
    return [*found, f"after other {lead[-1:]}" if lead else "at the start"]


def _of_tables(candidate: Candidate) -> list[str]:
    inner = known().get(key(candidate.quote)) if candidate.quote and candidate.quote != candidate.name else None
    return [f"quotes a known {inner[1]}"] if inner else []


def _length(size: int) -> str:
    return str(size) if size < 7 else "7-9" if size < 10 else "10-14" if size < 15 else "15+"
