"""What a candidate looks like, in words that a person can read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from policy_nlp.initiatives.candidate import Candidate
from policy_nlp.initiatives.words import figures_of_speech, key, known, one_of, words

_COUNT = re.compile("^[一二三四五六七八九十百千两双0-9]")
_SHORT_COUNT = re.compile("^[一二三四五六七八九十两双][\u4e00-\u9fff]{1,2}$")
_PACKAGE = re.compile("[一二三四五六七八九十0-9]+[大项个条张篇][\u4e00-\u9fff]")
_CODE = re.compile("[0-9A-Za-z]")
_PLUS = re.compile("[+＋×]")
_YEARS = re.compile("[三五十0-9]年")
_PARALLEL = re.compile("[、，·]")
_OF = re.compile("的")
_PLACE_COUNT = re.compile("[一二三四五六七八九十两0-9][极核带区心地园廊圈轴屏翼枢基]")
_ENGLISH_SPACE = re.compile(r"\s")


@lru_cache(maxsize=1)
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "coined": re.compile(one_of(words("name_parts.tsv", kind="coined"))),
        "plain verb": re.compile(one_of(words("name_parts.tsv", kind="plain"))),
        "region": re.compile(one_of(words("regions.tsv", "name"))),
        "lead": re.compile("(?:" + one_of(words("lead_words.tsv")) + ")(?:[\u4e00-\u9fff]{0,3})?[“「『]?$"),
    }


def features(candidate: Candidate) -> Iterator[str]:
    """The features that hold for one mention; each is a line of the trained table."""
    name = candidate.name
    bare = key(name)
    yield f"form={candidate.form}"
    yield f"closing={candidate.closing[-2:]}"
    yield f"form={candidate.form} closing={candidate.closing[-2:]}"
    yield f"form={candidate.form} length={_length(len(bare))}"
    yield from _of_name(candidate, name, bare)
    yield from _of_place(candidate)


def _of_name(candidate: Candidate, name: str, bare: str) -> Iterator[str]:
    inside = candidate.quote or bare
    form = candidate.form
    for title, pattern in (
        ("starts with a count", _COUNT),
        ("short count", _SHORT_COUNT),
        ("counted package", _PACKAGE),
        ("counted places", _PLACE_COUNT),
        ("digits or letters", _CODE),
        ("plus", _PLUS),
        ("years", _YEARS),
        ("parallel", _PARALLEL),
        ("has 的", _OF),
    ):
        if pattern.search(inside):
            yield f"{form}: {title}"
    body = bare[: -len(candidate.closing)] if candidate.closing and bare.endswith(candidate.closing) else bare
    patterns = _patterns()
    for title in ("coined", "plain verb", "region"):
        if patterns[title].search(body):
            yield f"{form}: {title}"
    if form in ("closing", "shared") and patterns["plain verb"].search(body[-2:]):
        yield f"{form}: plain verb before the closing noun"
    if form == "quoted head":
        yield f"head length={_length(name.find(candidate.quote))}"
    entry = known().get(bare)
    if entry:
        yield f"known {entry[1]}"
    inner = known().get(key(candidate.quote)) if candidate.quote else None
    if inner and inner is not entry:
        yield f"quotes a known {inner[1]}"
    if candidate.quote in figures_of_speech():
        yield f"{form}: figure of speech"
    yield f"ends {bare[-1:]}"
    yield f"ends {bare[-2:]}"
    yield f"begins {inside[:1]}"
    yield f"begins {inside[:2]}"
    for at in range(len(body) - 1):
        yield f"has {body[at:at + 2]}"


def _of_place(candidate: Candidate) -> Iterator[str]:
    form = candidate.form
    lead = _patterns()["lead"].search(candidate.lead)
    yield f"{form} lead={lead[0].strip('“「『') if lead else candidate.lead[-2:].strip('“「『')}"
    yield f"{form} follows={candidate.follows[:1]}"
    yield f"{form} follows={candidate.follows[:2]}"


def _length(size: int) -> str:
    return str(size) if size < 7 else "7-9" if size < 10 else "10-14" if size < 15 else "15+"
