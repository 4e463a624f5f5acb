"""The words that say what happens to a figure, and parts of speech."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from policy_nlp.language.native import segmenter
from policy_nlp.measures.vocabulary import either, entries, words
from policy_nlp.text.characters import ALL_PROVINCES
from policy_nlp.text.tables import rows

_ONE_NAME = re.compile(r"“[^”]{1,40}”|‘[^’]{1,40}’|《[^》]{1,60}》|（[^（）]{1,30}）|\([^()]{1,30}\)")
_OPENING_BRACKET = re.compile("[“‘《（(]")
BOUND = "(?:以上|以下|以内|左右|上下|多|余)"
"""What bounds a figure from behind."""
UNDER = f"{either('doings', 'under')}[上下]"
"""On what ground, or under what, something else is done, behind 在: 在增长9%的基础上."""
HELD_TO = ("控制在", "限制在", "保持在", "稳定在", "维持在")
"""What says that something is to come to no more or no less: 赤字控制在30亿元以内, 投入保持在产值的3%以上."""
VERBS = frozenset({"v", "vd", "vi", "vg"})
"""Parts of speech of what stands as a verb."""
_NEW = "新"
_WORDS_LOOKED_AT = 14
"""So many characters behind a figure are cut into words to tell how they begin."""
_STATED = ("noun", "adverb", "share")
"""Roles of predicates that do not open what is said behind a figure."""


@dataclass(frozen=True, slots=True)
class Predicate:
    """A word of predicates.tsv, or a verb of change: what it says of the figure after it, and which way it points.

    `not_in` are longer words that end with it and say something else (达 in 发达).
    """

    word: str
    role: str
    direction: str | None
    not_in: tuple[str, ...]


_TURNS = ("grow", "turn")
"""Roles of verbs that 到 or 至 makes tell what was reached: 增加到, 恢复至; a turn tells nothing without it."""


def _predicates() -> dict[str, Predicate]:
    """The words of the table and those made of them, the longest first."""
    found: dict[str, Predicate] = {}
    grow = ({**row, "role": "grow"} for row in rows("policy_nlp.language", "changes.tsv"))
    for r in (*entries("predicates"), *grow):
        word, longer = r["word"], r["not_in"].split()
        if r["role"] in _TURNS:
            for end in ("到", "至"):
                found[word + end] = Predicate(word + end, "to", r["direction"] or None, tuple(w + end for w in longer))
        if r["role"] != "turn":
            found[word] = Predicate(word, r["role"], r["direction"] or None, tuple(longer))
    return dict(sorted(found.items(), key=lambda entry: len(entry[0]), reverse=True))


_PREDICATES = _predicates()


def _by_end(predicates: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The predicates that a text may end with by its last two characters, or its last one; the longest first."""
    found: dict[str, list[str]] = {}
    for word in predicates:
        found.setdefault(word[-2:], []).append(word)
    return {end: (*ending, *found.get(end[1:], ())) for end, ending in found.items()}


_PREDICATES_BY_END = _by_end(_PREDICATES)
PREDICATE_LASTS = frozenset(word[-1] for word in _PREDICATES)
"""One of these characters ends a text that a predicate ends."""
_OPENING_PREDICATES = [word for word, said in _PREDICATES.items() if word != "有" and said.role not in _STATED]
_PREDICATE_STARTS = re.compile(rf"\s*(?:{'|'.join(map(re.escape, _OPENING_PREDICATES))})")
_PREDICATE_BEGINNINGS = frozenset(word[0] for word in _OPENING_PREDICATES)
_PROVINCES = frozenset(ALL_PROVINCES)
_SPREAD = re.compile(r"在全[国省市区][^\d，。；、]{0,4}(?:推广|推开|交流|应用|试点)")
"""What is said of some of the things counted before, and not where a figure stands."""
_EACH = "各"
"""Belongs to a predicate, or to those whom a figure counts."""
_SHORT_NAME = "j"
"""The part of speech of a short name, or of one with what is there: 赣央企."""
_TAGS = {row["word"]: row["tag"] for row in entries("tags")}
_PREDICATIONS = re.compile(either("predications"))
_SCOPES, _WHERE_SOLD = ("日均", "综合"), ("国内", "全球", "国际")
"""What a name that says only what is measured may open with: 日均客流量; of a share of markets, 全球市场占有率."""
_OF_MARKETS = ("份额", "占有率", "销量", "销售额")
_HEADS = frozenset(
    scope + head
    for head in words("heads")
    for scope in ("", *_SCOPES, *(_WHERE_SOLD if head.endswith(_OF_MARKETS) else ()))
)
_SHARES = words("name_ends", "part")
"""A predicate behind one of these ends no longer word: 工业比重要由30%提高到40%."""


def pointing(direction: str) -> frozenset[str]:
    """The predicates that point a way: up, down."""
    return frozenset(word for word, said in _PREDICATES.items() if said.direction == direction)


def last_predicate(text: str) -> Predicate | None:
    """The predicate that `text` ends with, the longest where several do; None where it ends a longer word."""
    for word in _PREDICATES_BY_END.get(text[-2:]) or _PREDICATES_BY_END.get(text[-1:], ()):
        if text.endswith(word):
            predicate = _PREDICATES[word]
            longer = predicate.not_in and text.endswith(predicate.not_in) and not text.endswith(_SHARES, 0, -len(word))
            return None if longer else predicate
    return None


def opens_with_predicate(text: str) -> bool:
    """Whether what follows a figure says what happened to it (增长…, 提高到…) rather than what it counts.

    A word that only begins like a predicate is none (上市公司, 高标准农田), nor are things that are here: 在渝院士.
    """
    if (text[:1] not in _PREDICATE_BEGINNINGS and not text[:1].isspace()) or _is_of_a_province(text):
        return False
    if _SPREAD.match(text):
        return False
    if text.startswith(_EACH):
        return opens_with_predicate(text.lstrip(_EACH))  # 各增长3%; but 各民族家庭
    found = _PREDICATE_STARTS.match(text)
    return found is not None and _parts_words(text[:_WORDS_LOOKED_AT], found.end())


def _is_of_a_province(text: str) -> bool:
    """Whether the short name of a province opens `text`, and what is there follows: 在渝院士, but not 在粤就业."""
    if not text.startswith("在") or text[1:2] not in _PROVINCES:
        return False
    there = tagged(text[:_WORDS_LOOKED_AT])[1:]
    if not there:
        return False  # one word, such as 在京举行
    word, tag = there[0]
    if word != text[1]:
        return len(word) > 1 and tag == _SHORT_NAME
    return len(there) > 1 and not is_verb(*there[1])


def _parts_words(text: str, at: int) -> bool:
    """Whether one word of `text` ends and another begins at `at`."""
    end = 0
    for word, _ in tagged(text):
        end += len(word)
        if end >= at:
            return end == at
    return True


def heads() -> frozenset[str]:
    """Names that say what is measured but not of what: 产值, 占比."""
    return _HEADS


class Ends:
    """Words with which names end; of those that one ends with, the longest counts."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self._lengths = sorted({len(word) for word in self._words}, reverse=True)

    def cut_off(self, name: str) -> str | None:
        """A name without the longest of the words that it ends with, which may be all of it; None if none ends it."""
        for length in self._lengths:
            if name[-length:] in self._words:
                return name[:-length]
        return None


HEAD_ENDS = Ends(_HEADS)
MEASURED_ENDS = Ends(word for word in (*_HEADS, *words("name_ends", "measure")) if len(word) > 1)
"""The same, and whatever else says what is measured."""


@lru_cache(maxsize=1)
def _tagger() -> Callable[[str], list[tuple[str, str]]]:
    tagger = segmenter()
    for word, part in _TAGS.items():
        tagger.add_word(word, 100_000, part)
    # A word that the dictionary has already keeps the tag that it has there.
    return lambda text: [(word, _TAGS.get(word, part)) for word, part in tagger.tag(text)]


@lru_cache(maxsize=8192)
def tagged(text: str) -> tuple[tuple[str, str], ...]:
    """The words of a short stretch of text with their parts of speech (v a verb, n a noun…).

    What stands in quotes, titles or brackets is one noun.
    """
    tag = _tagger()
    if not _OPENING_BRACKET.search(text):
        return tuple(_with_new(tag(text)))
    found: list[tuple[str, str]] = []
    done = 0
    for name in _ONE_NAME.finditer(text):
        found += tag(text[done : name.start()])
        found.append((name.group(), "nz"))
        done = name.end()
    return (*_with_new([*found, *tag(text[done:])]),)


def _with_new(cut: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Words cut from a text that opens with 新 and a verb, with the two as one verb: 新签约, 新登记."""
    if len(cut) < 2 or cut[0][0] != _NEW or cut[1][1] not in VERBS:
        return cut
    return [(_NEW + cut[1][0], cut[1][1]), *cut[2:]]


def is_verb(word: str, tag: str) -> bool:
    """Whether a word stands as a verb rather than as the name of a doing (改造, 服务)."""
    return tag in VERBS and word != ""


def does_nothing(who: str) -> bool:
    """Whether words name someone or something and tell of no doing: 青年工人, but not 企业实行承包."""
    return not any(is_verb(*word) for word in tagged(who))


@lru_cache(maxsize=4096)
def predication_cut(text: str) -> int:
    """Where what is counted ends and what is said of it begins; the length of `text` where nothing is.

    15所高职院校入选…: the name ends before 入选.
    """
    if not _PREDICATIONS.search(text):
        return len(text)
    at = 0
    for word, _ in tagged(text):
        if at >= 2 and text[at - 1] != "、" and _PREDICATIONS.match(word):
            return at
        at += len(word)
    return at


@lru_cache(maxsize=4096)
def verb_cut(text: str) -> int:
    """Where the first verb stands that follows a noun in `text`; its length where none does."""
    at, noun = 0, False
    for word, tag in tagged(text):
        if noun and (is_verb(word, tag) or tag in ("d", "p")):
            return at
        noun = noun or tag[0] in "njbsalit"
        at += len(word)
    return at
