"""What a candidate looks like, in words that a person can read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from policy_nlp.initiatives.candidate import Candidate
from policy_nlp.initiatives.words import figures_of_speech, key, known, one_of, words

_GROUPS = {
    "quoted": "bare",
    "quoted closing": "quoted",
    "quoted head": "headed",
    "closing": "unquoted",
    "shared": "unquoted",
    "version": "unquoted",
}
_SHAPES = {
    "starts with a count": "^[一二三四五六七八九十百千两双0-9]",
    "is a short count": "^[一二三四五六七八九十两双][\u4e00-\u9fff]{1,2}$",
    "counts schemes": "[一二三四五六七八九十0-9]+[大项个]?(?:[\u4e00-\u9fff]{0,4})(?:工程|行动|计划|文章|治理|专项)$",
    "counts articles": "[一二三四五六七八九十0-9]+条",
    "counts places": "[一二三四五六七八九十两0-9][大]?[极核带区心地园廊圈轴屏翼枢基中网链]",
    "has letters": "[A-Za-z]",
    "has digits": "[0-9]",
    "ends with a plus": "[+＋×]$",
    "has a plus inside": "[+＋×].",
    "restores a landscape": "山水林田湖草",
    "leads water": "水资源配置|供水|引水|调水|输水",
    "has years": "[三五十0-9]年",
    "is parallel": "[、，·]",
    "has 的": "的",
    "is four and four": "^[\u4e00-\u9fff]{4}[、·，]?[\u4e00-\u9fff]{4}$",
    "has a number with a point": r"[0-9]\.[0-9]",
    "begins wide": "^(?:全国|国家|国际|全球|世界|区域|全省|新时代|现代|具有|高水平|高质量|更高)",
}
_PERIOD = re.compile("^[一二三四五六七八九十]{1,2}五$|^[一二三四五六七八九]五$|^[六七八九]五$")


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    shapes = {title: re.compile(pattern) for title, pattern in _SHAPES.items()}
    return shapes | {
        "has a coined part": re.compile(one_of(words("name_parts.tsv", kind="coined"))),
        "names a region": re.compile(one_of(words("regions.tsv", "name"))),
        "names a scheme": re.compile(f"(?:{one_of(words('closings.tsv', unquoted='yes'))})$"),
        "names a role": re.compile(f"(?:{one_of(words('role_nouns.tsv'))})$"),
        "is a virtue": re.compile(f"^(?:{one_of(words('virtues.tsv'))})[\u4e00-\u9fff]{{2,3}}$"),
    }


@lru_cache(maxsize=1)
def _words() -> dict[str, re.Pattern[str]]:
    lead = {
        kind: re.compile(f"(?:{one_of(words('lead_words.tsv', kind=kind))})(?:了|好|国家|全省|新一轮|第[一二三四]批)?$")
        for kind in ("carries out", "governs")
    }
    return lead | {"plain verb": re.compile(f"(?:{one_of(words('name_parts.tsv', kind='plain'))})$")}


def features(candidate: Candidate) -> Iterator[str]:
    """The features that hold for one mention; each is a line of the trained table."""
    group = _GROUPS.get(candidate.form, candidate.form)
    bare = key(candidate.name)
    yield group
    yield f"{group} form {candidate.form}"
    for feature in (*_of_name(candidate, bare), *_of_place(candidate)):
        yield f"{group} {feature}"
    yield from _of_tables(candidate, bare)


def _of_name(candidate: Candidate, bare: str) -> Iterator[str]:
    inside = candidate.quote or candidate.name
    body = inside.removesuffix(candidate.closing)
    for title, pattern in _patterns().items():
        if pattern.search(body if candidate.closing and title != "names a role" else inside):
            yield title
    if candidate.closing:
        yield f"closes with {candidate.closing[-2:]}"
        if _patterns()["names a scheme"].search(candidate.closing):
            yield "closes with a scheme"
        if _words()["plain verb"].search(body):
            yield "has a plain verb before its closing noun"
    else:
        yield f"ends with {inside[-2:]}"
        yield f"ends with {inside[-1:]}"
    yield f"body of {_length(len(body))}"
    if candidate.form in ("role", "closing", "shared"):
        yield f"has {body[-2:]} before its closing noun"
    yield f"begins with {inside[:1]}"
    if candidate.form == "quoted head":
        yield f"head of {_length(candidate.name.find(candidate.quote))}"


def _of_place(candidate: Candidate) -> Iterator[str]:
    lead = candidate.lead.rstrip("“「『、”")
    for kind in ("carries out", "governs"):
        found = _words()[kind].search(lead)
        if found:
            yield f"after what {kind}"
            yield f"after {found[0]}"
            break
    else:
        yield f"after other {lead[-1:]}" if lead else "at the start"
    yield f"in a series of {min(candidate.series, 4)}"
    yield f"before {candidate.follows[:1]}"
    yield f"before {candidate.follows[:2]}"


def _of_tables(candidate: Candidate, bare: str) -> Iterator[str]:
    inner = known().get(key(candidate.quote)) if candidate.quote else None
    if inner and key(candidate.quote) != bare:
        yield f"quotes a known {inner[1]}"
    if candidate.quote in figures_of_speech() or _PERIOD.match(candidate.quote):
        yield f"{candidate.form} of a figure of speech"


def _length(size: int) -> str:
    return str(size) if size < 7 else "7-9" if size < 10 else "10-14" if size < 15 else "15+"
