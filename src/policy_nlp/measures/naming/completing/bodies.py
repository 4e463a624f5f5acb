"""The firm, zone or office that a figure is of where its own clause leaves it out: 望川集团产值30亿元，利润3亿元."""

from __future__ import annotations

import re
from functools import lru_cache

from policy_nlp.catalogue import is_known
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.completing.told import Unnamed
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import tagged
from policy_nlp.text.characters import HAN

_FIRMS = frozenset(words("places", "firms"))
_END = re.compile(either("places", "zone", "hub", "firm", "firms"))
_BODY = re.compile(
    rf"(?:{either('places', 'firms')}|(?:中国（{HAN}{{2,5}}）)?{HAN}{{2,12}}?{either('places', 'zone', 'hub', 'firm')})"
    "(?![口区股内群化]|企业|购买力|(?<=港)(?:产业|经济|工业|物流|航))"
)
_ANY = re.compile(
    f"(?:{either('unnamed_places', 'any')}|[国省市县]级?|国家|各|新|高|及|以上|和|与|、|[一二三四五六七八九十两]个?)*"
)
"""What does not tell which body it is: 国家级开发区."""
_OF_THE_STATE = ("国家", "全国", "省级", "首个")
_UNDERTAKEN = re.compile(rf"(?:{either('openings', 'adverb')})*{either('undertakings')}")
_DOING = re.compile(either("undertakings"))
"""What is done to a body, told behind how it is done: 组团式推进渔村片区建设."""
_OF_ANOTHER = re.compile(either("owners", "whose"))
"""What tells that a figure is of something else than the body spoken of before."""
_HUBS, _TRAFFIC = words("places", "hub"), re.compile("吞吐|[客货]运|货物|旅客|班列")
"""What a port or an airport has of all that whole provinces have."""
_AIRPORT, _BY_WATER = "机场", re.compile("集装箱|铁水|水水|江海|海[运铁上]|船")
"""What a port has, and no airport."""
_FIRM, _FIRMS_COUNTED = words("places", "firm"), "企业"
"""A firm has no firms of the province: 望川集团产值30亿元，新增规上企业5家."""
_OFFICE = re.compile("国务院|(?:各|中央|地方|[省市县区乡]|自治区)级?(?:人民)?政府|(?:[省市县区]直|党政)机关")
_STAFF = re.compile(f"{either('name_ends', 'of office')}(?:总?数|总量|总额)?")
"""What an office has: 内设机构, 人员编制总数."""
_EXAMPLES = "等"
_PLACE_NAME = "ns"
_PREDICATING = frozenset("vdpamzlb")
"""Parts of speech of what a clause says of the body itself, and not of a thing in it."""
_COMMAS = ("，", ",")
_FREE_TRADE, _PHRASE = ("自贸试验区", "自由贸易试验区"), 4
"""The zone of which a place has but one; and how long is what is said of a body in a phrase: 提质升级, 改革破题."""
_WITHIN, _COMPLETE = 60, 12
"""So much of a clause is looked at; a longer name tells enough."""


def with_its_body(name: Candidate, figure: Unnamed) -> Candidate:
    """A name with the firm, zone or port that the clause before speaks of, or the name of the figure before."""
    mention, region = figure.mention, figure.told.region
    if mention.carried or not 0 < len(name.text) <= _COMPLETE:
        return name
    body, same = _body_before(name.text, figure)
    if not body or body in name.text or (region and region.endswith(body)):
        return name
    own = mention.before.rstrip()
    if _is_of_another(name.text) or _is_of_another(own) or own.endswith(_EXAMPLES):
        return name
    if body.endswith(_FIRM) and _FIRMS_COUNTED in name.text:
        return name
    if body.endswith(_AIRPORT) and _BY_WATER.search(name.text):
        return name
    if not same and body.endswith(_HUBS) and is_known(name.text) and not _TRAFFIC.search(name.text):
        return name
    return name.called(body + name.text, "")


def _body_before(name: str, figure: Unnamed) -> tuple[str, bool]:
    """The body of which was spoken last before a figure called `name`, and whether the figure's own clause does so.

    It is that of the figure before, unless a clause without a figure stands between.
    """
    before, mention, clauses, text = figure.told.before, figure.mention, figure.told.clauses, figure.told.text
    at = mention.begins_in(clauses)
    same = before is not None and before.clause == at
    if not same and (not at or text[clauses[at].start - 1] not in _COMMAS):
        return "", same
    of_office = _STAFF.fullmatch(name) is not None
    previous = figure.parts.previous
    if before is not None and before.clause >= at - 1:
        told = body_of(previous) or (_only_one(previous) if same else "") if _END.search(previous) else ""
        return told or (_office_of(previous) if of_office else ""), same
    said = text[clauses[at - 1].start : min(clauses[at - 1].end, clauses[at - 1].start + _WITHIN)]
    return body_spoken_of(said) if _END.search(said) else _office_of(trimmed(said)) if of_office else "", same


def _office_of(said: str) -> str:
    """The office of which was spoken before, for a name of what it has: 内设机构 behind 国务院组成部门."""
    found = _OFFICE.match(said)
    return found.group() if found else ""


@lru_cache(maxsize=1024)
def body_of(name: str) -> str:
    """The firm, zone or port that a name opens with, if it is one in particular."""
    found = _BODY.match(name)
    body = found.group() if found else ""
    if not body or body in _FIRMS:
        return body
    if "的" in body:
        return ""  # 施工的渔港: any of them
    end = _END.search(body)
    if end is None or body.startswith(_OF_THE_STATE) or _ANY.fullmatch(body[: end.start()]) or opening_verb(body):
        return ""
    return "" if _DOING.search(body, 1) else body


def body_spoken_of(clause: str) -> str:
    """The firm, zone or port of which a clause says something: 望川试验区 of 望川试验区加快建设."""
    said = trimmed(clause)
    undertaken = _UNDERTAKEN.match(clause.lstrip()) or _UNDERTAKEN.match(said)
    body = "" if undertaken else body_of(said) or _only_one(said)
    if not body or body in _FIRMS or body.endswith(words("places", "firm")):
        return body
    rest = said[len(body) :]
    return body if rest and (len(rest) == _PHRASE or tagged(rest)[0][1][0] in _PREDICATING) else ""


def _only_one(said: str) -> str:
    """The free trade zone that a clause opens with: a place has but one."""
    return next((zone for zone in _FREE_TRADE if said.startswith(zone)), "")


def _is_of_another(name: str) -> bool:
    """Whether a name says of whom it is."""
    return (
        _OF_ANOTHER.search(name) is not None
        or body_of(name) != ""
        or any(tag == _PLACE_NAME for _, tag in tagged(name)[:3])
    )
