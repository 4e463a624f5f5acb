"""Which of several candidate names a figure takes, by weights that were trained on annotated reports."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import repeat

from policy_nlp.catalogue import is_known
from policy_nlp.measures.mentions import COUNTING
from policy_nlp.measures.naming.around.surroundings import Surroundings
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.beside.products import OUTPUT, PRODUCTS, is_product
from policy_nlp.measures.naming.beside.words_before import EARNED_EACH
from policy_nlp.measures.naming.choosing.candidates import candidates
from policy_nlp.measures.naming.choosing.features import CROSS, beside, conditions_of, looks_of, marks_of, size
from policy_nlp.measures.naming.choosing.plain import plain_reading
from policy_nlp.measures.naming.choosing.spoken_of import (
    COUNTRY,
    HELPED,
    PLACE_ALONE,
    is_ratio,
    is_share_of_a_field,
    is_within,
    known_whole,
    tells_what_it_does,
)
from policy_nlp.measures.naming.completing.schemes import takes_part
from policy_nlp.measures.naming.from_previous.kinds import kind_of_previous
from policy_nlp.measures.naming.from_previous.objects import SAYING_WHAT_IS_MEASURED, is_bare_head, serves
from policy_nlp.measures.naming.name import BUILT, OF_CHANGE, OF_OTHER, OF_SECTOR, OWNED, Candidate
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import words
from policy_nlp.measures.words import heads, tagged
from policy_nlp.records.quantity import Quantity
from policy_nlp.text.numerals import FOUR_DIGITS

_MEASURES = words("name_ends", "measure")
_REGIONS = words("owners", "region")
_LISTING = ("，", "、", "；", "其中")
_HEADS, _COMPLETE = heads(), frozenset(words("name_ends", "complete"))
_ANYTHINGS = frozenset((*heads(), *words("name_ends", "class", "facet", "whatever")))
_ADDED = frozenset(words("works", "added"))
_SPENT = frozenset(words("sums", "spent"))
"""What is a sum of its own, beside another one."""
_DATED = re.compile(f"[到至]?{FOUR_DIGITS}年")
_ANEW, _CAUSING = words("sums", "sum"), words("doings", "causing")
_LISTED = re.compile("、|和|及")
_MULTIPLE, _SHARED = "multiple", "占"
_EACH = "每"
_IN_FACT = "实际"
_NO_DOINGS = ("受益", "惠及", "受惠", "受助", "到位", "投入")
"""What is told of those for whom something was done, or of what was given for it."""


@dataclass(slots=True)
class Choice:
    """The name chosen, and what tells how sure it is."""

    name: Candidate
    features: tuple[str, ...]


SHORT = 4
"""A name of so few characters may lack what it is about."""


class NameWeights:
    """The weight of each feature of a candidate name; crossed features are kept by how the name was made."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self._single: dict[str, float] = {}
        self._crossed: dict[str, dict[str, float]] = {}
        for feature, weight in weights.items():
            mark, crossed, condition = feature.partition(CROSS)
            if crossed:
                self._crossed.setdefault(mark, {})[condition] = weight
            self._single[feature] = weight

    def score(self, candidate: Candidate, place: int, parts: Parts, conditions: Sequence[str]) -> float:
        """How much speaks for a candidate: the weights of the features that `features_of` gives it."""
        single = self._single
        total = sum(filter(None, map(single.get, looks_of(candidate, parts))))
        for mark in marks_of(candidate, place):
            total += single.get(mark, 0.0)
            if crossed := self._crossed.get(mark):
                total = sum(map(crossed.get, conditions, repeat(0.0)), total)
        return total


@lru_cache(maxsize=1)
def shipped_weights() -> NameWeights:
    """The weights that come with the package; none where they were not trained yet."""
    path = files(__package__).joinpath("weights.json")
    return NameWeights(json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {})


def choose(parts: Parts, quantity: Quantity, tail: Tail, look_around: Callable[[], Surroundings]) -> Choice:
    """The best of the names that a figure may take; `tail` are the words taken off before it.

    Most names are plain from the words beside the figure; only where they are not, `look_around` is called.
    """
    plain = plain_reading(parts)
    if plain.made in ("previous verb", BUILT) and plain.verb and parts.joined == "、" and tail.has("grow"):
        plain = Candidate(parts.own, "own", "")  # 淘汰煤炭产能30万吨、粗钢压减9万吨: it has a verb of its own
        return Choice(plain, _certainty(plain, None, parts, quantity))
    if parts.joined == "其中" and plain.verb in _ADDED and plain.text != parts.own and tail.has("to", "from"):
        plain = Candidate(plain.text.removeprefix(plain.verb), plain.made, "")  # 其中高铁由…增加到…: how much there is
        return Choice(plain, _certainty(plain, None, parts, quantity))
    settled = (
        is_settled(plain, parts)
        or _is_another_sum(plain, parts)
        or _is_output(plain, parts, quantity)
        or _are_more(plain, parts, tail)
    )
    if settled or _is_told_apart(plain, parts, quantity, tail):
        return Choice(plain, _certainty(plain, None, parts, quantity))
    around = look_around()
    if (whole := known_whole(parts, around)) is not None:
        if quantity.dimension == _MULTIPLE and is_ratio(parts.own):
            whole = whole.called(whole.text.rpartition(_SHARED)[0])  # 面积30万亩，等于前三年总和的2倍
        return Choice(whole, _certainty(whole, None, parts, quantity))
    offered = candidates(parts, around, plain)
    if len(offered) == 1:
        return Choice(offered[0], _certainty(offered[0], None, parts, quantity))
    conditions = conditions_of(parts, around, quantity, tail)
    weights = shipped_weights()
    scores = [weights.score(candidate, place, parts, conditions) for place, candidate in enumerate(offered)]
    second, highest = sorted(scores)[-2:]
    best = offered[scores.index(highest)]
    return Choice(best, _certainty(best, highest - second, parts, quantity))


def leaves_no_choice(parts: Parts, around: Surroundings) -> bool:
    """Whether the words around a figure give it a name at once, so that no weights are asked."""
    return known_whole(parts, around) is not None


def _are_more(plain: Candidate, parts: Parts, tail: Tail) -> bool:
    """Whether a clause that opens with 增加 or 减少 counts what it has more or less of."""
    return plain.made == "counted" and tail.has("grow") and parts.joined in ("，", "；", "")


def _is_another_sum(plain: Candidate, parts: Parts) -> bool:
    """Whether a clause tells but how much was spent, beside another sum: 带动社会资金9亿元，完成投资30亿元."""
    return plain.text in _SPENT and parts.alike and parts.joined == "，" and parts.previous_verb != ""


def _is_told_apart(plain: Candidate, parts: Parts, quantity: Quantity, tail: Tail) -> bool:
    """Whether a clause tells to what number things of a name of their own have come: 新增学位3万个，高校增加到60所."""
    if plain.made != "own" or parts.verb or parts.joined not in ("，", "；"):
        return False
    if _DATED.match(tail.name) and is_known(parts.own) and not parts.owes_to_clauses:
        return True  # 五年投产电站30万千瓦，1995年发电量达到90亿千瓦时: with a year of its own it is of nothing before
    if quantity.dimension not in COUNTING or parts.own in COUNTRY:
        return False
    return parts.own not in _ANYTHINGS and not parts.own.endswith(_MEASURES) and tail.has("to", "from", "reach")


def is_settled(plain: Candidate, parts: Parts) -> bool:
    """Whether nothing is left to choose: a name of some length before the figure, or one carried over.

    On the annotated reports the trained weights never chose otherwise there.
    """
    if plain.made in (OF_CHANGE, OF_SECTOR):
        return True
    if parts.own in COUNTRY and parts.previous:
        return False
    if not plain.text or parts.attached or parts.owes_to_clauses or kind_of_previous(parts):
        return False
    if plain.made == "own":
        return _is_settled_own(parts)
    if plain.made == OWNED:
        return parts.told
    if plain.made == "object of previous and own":
        return is_bare_head(parts.own)
    if plain.made == "own and counted":
        return len(parts.own) > 2 or parts.own in _CAUSING
    if plain.made in (BUILT, "previous verb", OF_OTHER):
        return True
    return plain.made == "previous" and (not parts.own or len(parts.own) > SHORT)


def _is_settled_own(parts: Parts) -> bool:
    """Whether the words before a figure alone are its name, and nothing else is asked."""
    if parts.own in HELPED or _is_of_clauses(parts.own):
        return False
    if parts.verb and parts.verb == parts.previous_verb and parts.own != parts.verb:
        return True
    if len(parts.own) > SHORT and parts.own not in _COMPLETE:
        return not (_are_heads(parts.own) or _are_doings(parts) or _is_region(parts))
    if parts.own in _COMPLETE or EARNED_EACH.fullmatch(parts.own):
        return True
    return (_tells_all(parts) or serves(parts.own, parts)) and not _are_doings(parts)


def _is_of_clauses(own: str) -> bool:
    """Whether a name says only what share, or part, the subject of a clause before has of something or in it."""
    return is_ratio(own) or is_within(own) or is_share_of_a_field(own) or takes_part(own) or tells_what_it_does(own)


def _is_region(parts: Parts) -> bool:
    """Whether a name tells only of which region it is what was told of another: 长三角下降5%、中西部地区下降6%."""
    return parts.previous != "" and parts.own.startswith(_REGIONS) and PLACE_ALONE.fullmatch(parts.own) is not None


def _are_doings(parts: Parts) -> bool:
    """Whether a clause says only what was done with what is counted, of which an earlier one tells: 取消、减免30项."""
    return parts.own == parts.verb and not parts.previous and parts.joined == "，"


def _tells_all(parts: Parts) -> bool:
    """Whether a short name says all: …，新增床位30张; 新增床位30张，粮食产量9万吨.

    So does one behind what each so many people have: 每千人拥有床位6张，护理站30个.
    """
    own, verb = parts.own, parts.verb
    if parts.joined in ("，", "；") and len(own) == SHORT and parts.previous_verb and _someone_does(own):
        return True
    if parts.joined == "、":
        return verb not in ("", own) and parts.previous_verb not in ("", verb) and len(own) == SHORT
    if parts.joined not in ("，", "；"):
        return False
    measured = own.endswith(SAYING_WHAT_IS_MEASURED)
    if own in _HEADS:
        return False
    if parts.previous.startswith(_EACH) and not measured:
        return True
    if not verb and measured and parts.previous_verb and not parts.alike:
        return len(own) == SHORT
    return (verb != "" and len(own) == SHORT and not measured) or (verb != own and verb.startswith(_ANEW))


def _someone_does(own: str) -> bool:
    """Whether a short name tells who does something: 技校扩招, 高炉关停."""
    if own.endswith(_NO_DOINGS) or own.startswith(_IN_FACT):
        return False
    words_of_it = tagged(own)
    return len(words_of_it) == 2 and words_of_it[0][1] in ("n", "j") and words_of_it[1][1] == "v"


def _are_heads(own: str) -> bool:
    """Whether a name, or each item of a list of them, says what is measured but not of what: 规模和增速."""
    return own in _HEADS or (_LISTED.search(own) is not None and _HEADS.issuperset(_LISTED.split(own)))


def _is_output(plain: Candidate, parts: Parts, quantity: Quantity) -> bool:
    """Whether a figure names a product that nothing was done with before: 产量继续增加，原煤达到3亿吨."""
    if plain.made != "own":
        return False
    if is_product(plain.text, quantity):
        return not parts.previous or parts.previous.endswith(_MEASURES)
    return parts.joined in _LISTING and parts.previous.endswith(OUTPUT) and plain.text in PRODUCTS


def _certainty(chosen: Candidate, margin: float | None, parts: Parts, quantity: Quantity) -> tuple[str, ...]:
    """Features of a choice: how the name was made, how far it stands above the second, how long it is."""
    lead = "alone" if margin is None else "far" if margin > 2 else "near" if margin > 0.7 else "close"
    return _told(chosen.made, lead, size(chosen.text), beside(parts, quantity))


@lru_cache(maxsize=4096)
def _told(made: str, lead: str, length: str, told: tuple[str, str, str]) -> tuple[str, ...]:
    """The features in words, which are the same for many figures."""
    return (f"made:{made}", f"lead:{lead}", f"made:{made} lead:{lead}", f"length:{length}", *told)
