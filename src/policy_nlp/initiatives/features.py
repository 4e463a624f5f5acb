"""What a candidate looks like, in words that a person can read."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import get_args

from policy_nlp.initiatives.candidate import GOVERNED, Candidate, Form
from policy_nlp.initiatives.vocabulary import SCHEMES, words
from policy_nlp.initiatives.vocabulary.known_names import key, known
from policy_nlp.text.characters import HAN, NOT_HAN, PROVINCES
from policy_nlp.text.word_trees import one_of

_GROUPS = {
    "quoted": "bare",
    "quoted closing": "quoted",
    "quoted head": "headed",
    "closing": "unquoted",
    "shared": "unquoted",
    "version": "unquoted",
    "followed role": "role",
}


def group_of(form: Form) -> str:
    """The kind of forms that `form` is one of."""
    return _GROUPS.get(form, form)


GROUPS = tuple(dict.fromkeys(group_of(form) for form in get_args(Form)))
"""The kinds of forms that have their own weights for what a name looks like."""
_LANDSCAPE = "山水林田湖草"
_PROVINCES = frozenset(PROVINCES)
_LEADS_WATER = re.compile("水资源配置|供水|引水|调水|输水")
_FOUR_AND_FOUR = re.compile(f"{HAN}{{4}}[、·，]?{HAN}{{4}}$")
_WIDE = tuple(words("wide.tsv"))
_SHAPES_WITH_NUMERALS = {
    "starts with a count": "^[一二三四五六七八九十百千两双0-9]",
    "is a short count": f"^[一二三四五六七八九十两双]{HAN}{{1,2}}$",
    "counts schemes": f"[一二三四五六七八九十0-9]+[大项个]?(?:{HAN}{{0,4}})(?:{one_of(SCHEMES)}|文章|治理|专项)$",
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


def _by_last(words: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """The words by the character that they end with: of many words only few can end a name."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in words:
        found[word[-1]].append(word)
    return {last: tuple(ending) for last, ending in found.items()}


def _ends_with(text: str, endings: Mapping[str, tuple[str, ...]]) -> bool:
    ending = endings.get(text[-1:])
    return ending is not None and text.endswith(ending)


_RARER = (
    (re.compile("[一二三四五六七八九十百千两双0-9]").search, _searches(_SHAPES_WITH_NUMERALS)),
    (re.compile(NOT_HAN).search, _searches(_SHAPES_WITH_OTHERS)),
)
"""Shapes that only a name with a character of some class can have."""
_WHOLE = _searches(
    {
        "names a region": one_of(words("regions.tsv", "name")),
        "has a coined part": one_of(words("name_parts.tsv", kind="coined")),
    }
)
_ROLES = _by_last(words("role_nouns.tsv"))
_SCHEMES = _by_last(words("closings.tsv", unquoted="yes"))
_PLAIN_VERBS = _by_last(words("name_parts.tsv", kind="plain"))
_COINED_ENDS = _by_last(part for part in words("name_parts.tsv", kind="coined") if len(part) > 1)
_VIRTUE = re.compile(f"{one_of(words('virtues.tsv'))}{HAN}{{2,3}}$")
_LEAD_KINDS = {
    "carries out": [*words("lead_words.tsv", kind="carries out"), *words("lead_words.tsv", kind="takes part")],
    "governs": words("lead_words.tsv", kind="governs"),
}
_BETWEEN_LEAD_AND_NAME = "了|好|国家|全省|新一轮|第[一二三四]批"
_LEADS = tuple(
    (
        kind,
        frozenset(word[-1] for word in (*leading, *_BETWEEN_LEAD_AND_NAME.split("|"))),
        re.compile(f"{one_of(leading)}(?:{_BETWEEN_LEAD_AND_NAME})?$").search,
    )
    for kind, leading in _LEAD_KINDS.items()
)
"""What leads to a name, with the characters that it may end with: the pattern is tried behind these alone."""
_TAKES_WHOLE = frozenset(words("lead_words.tsv", kind="takes whole"))
"""What takes the whole of a quote for its object, where nothing goes on behind it: 深化“湖城三治”."""
_GOES_NO_FURTHER = ("，", "。", "；", "：", "\n", "建设", "创建", "培育")
_WITH_BODY = (*GOVERNED, "closing", "shared")
_OFTEN = 4

Named = tuple[Form, str, str, str, str]
"""The form of a mention, its name, quote and closing noun, and what governs it where it is a role."""
Features = tuple[str, list[str], str, list[str]]
"""The group of a mention, the features that have weights of their own for each group, the words whose characters are
such too, and the features that have none."""
HAS = "has "
"""Begins the feature that a character of a name is."""
_IN_SERIES = tuple(f"in a series of {names}" for names in range(5))
_NAMED_ONCE = ("named 1 times",)


def features(candidate: Candidate) -> Features:
    """The features that hold for one mention, each once."""
    group, found, inside, others = of_name(named(candidate))
    return group, [*found, *of_place(candidate)], inside, others


def named(candidate: Candidate) -> Named:
    """What a mention has in common with all others of the same name in the same form."""
    lead = candidate.lead if candidate.form in GOVERNED else ""
    return candidate.form, candidate.name, candidate.quote, candidate.closing, lead


def of_name(named: Named) -> Features:
    """The features that a mention has by its name."""
    form, name, quote, closing, lead = named
    inside = quote or name
    body = inside.removesuffix(closing)
    found = [f"form {form}", *_of_shape(body), *_of_words(inside)]
    found += _of_closing(body, closing) if closing else _of_end(inside)
    if form in _WITH_BODY:
        found.append(f"has {body[-2:]} before its closing noun")
    if form in GOVERNED:
        found.append(f"ends with {inside[-2:]} after {lead}")
    if form == "quoted head":
        found.append(f"head of {_length(name.find(quote))}")
    return group_of(form), found, inside, _of_tables(name, quote)


def of_all(mentions: Sequence[Candidate]) -> tuple[str, Sequence[str]]:
    """The group of a name, and the features that its mentions only have together."""
    group = group_of(mentions[0].form)
    if len(mentions) == 1:
        return group, _NAMED_ONCE
    found = [f"named {min(len({mention.span for mention in mentions}), _OFTEN)} times"]
    if len({mention.form for mention in mentions}) > 1:
        found.append("recognised in several ways")
    return group, found


def spelled(found: Features) -> list[str]:
    """The same features, each as a line of the trained table names it."""
    group, of_group, inside, others = found
    characters = [HAS + character for character in dict.fromkeys(inside)]
    return [group, *[f"{group} {feature}" for feature in (*of_group, *characters)], *others]


def _of_shape(body: str) -> list[str]:
    """The shape of a name's body."""
    found = []
    if _LANDSCAPE in body:
        found.append("restores a landscape")
    if not _PROVINCES.isdisjoint(body):
        found.append("has a province's short name")
    if "水" in body and _LEADS_WATER.search(body):
        found.append("leads water")
    if "的" in body:
        found.append("has 的")
    if 8 <= len(body) <= 10 and _FOUR_AND_FOUR.match(body):
        found.append("is four and four")
    if body.startswith(_WIDE):
        found.append("begins wide")
    for has, shapes in _RARER:
        if has(body):
            found += [title for title, search in shapes if search(body)]
    found.append(f"body of {_length(len(body))}")
    return found


def _of_words(inside: str) -> list[str]:
    """The words of a name without its quotes."""
    found = [title for title, search in _WHOLE if search(inside)]
    if _ends_with(inside, _ROLES):
        found.append("names a role")
    found.append(f"begins with {inside[:1]}")
    return found


def _of_closing(body: str, closing: str) -> list[str]:
    found = [f"closes with {closing[-2:]}"]
    if _ends_with(closing, _SCHEMES):
        found.append("closes with a scheme")
    if _ends_with(body, _COINED_ENDS):
        found.append(f"has a coined part before {closing[-2:]}")
    if _ends_with(body, _PLAIN_VERBS):
        found.append("has a plain verb before its closing noun")
    return found


def _of_end(inside: str) -> list[str]:
    found = [f"ends with {end}" for end in (inside[-2:], inside[-1:])[: len(inside) or 1]]
    if _ends_with(inside, _SCHEMES):
        found.append("names a scheme")
    if _VIRTUE.match(inside):
        found.append("is a virtue")
    return found


def of_place(candidate: Candidate) -> list[str]:
    """The features that a mention has by what stands around it."""
    found = [_IN_SERIES[candidate.series if candidate.series < 4 else 4], f"before {candidate.follows[:1]}"]
    if len(candidate.follows) > 1:
        found.append(f"before {candidate.follows[:2]}")
    if candidate.closings and candidate.form == "quoted":
        found += ["closed elsewhere", *[f"closed by {noun} elsewhere" for noun in candidate.closings]]
    lead = candidate.lead.rstrip("“「『、”")
    for kind, lasts, search in _LEADS:
        word = search(lead) if lead[-1:] in lasts else None
        if word:
            whole = (
                word[0] in _TAKES_WHOLE
                and candidate.form == "quoted"
                and candidate.follows.startswith(_GOES_NO_FURTHER)
            )
            return [*found, f"after what {kind}", f"after {word[0]}", *(["is the whole object"] if whole else [])]
    return [*found, f"after other {lead[-1:]}" if lead else "at the start"]


def _of_tables(name: str, quote: str) -> list[str]:
    inner = known().get(key(quote)) if quote and quote != name else None
    return [f"quotes a known {inner[1]}"] if inner else []


def _length(size: int) -> str:
    return str(size) if size < 7 else "7-9" if size < 10 else "10-14" if size < 15 else "15+"
