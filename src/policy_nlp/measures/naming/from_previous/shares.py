"""What is told of the figure before as a share, or as one more of its capacities: 资产占全部企业的5%."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.from_previous.objects import counts_things, thing_before
from policy_nlp.measures.naming.from_previous.people import EMPLOYING
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import MEASURED_ENDS, tagged
from policy_nlp.text.characters import HAN

_MEASURES = words("name_ends", "measure")
_SHARE_OF = re.compile(f"在?(?P<whole>[^，占在]{{2,14}}?)(?<![初高])中(?:所占)?的?{either('name_ends', 'part')}")
"""A share of something that is said without its part: 在国民生产总值中的比重."""
_PART_TOLD = re.compile(f"(?P<part>[^占在]{{2,}}?)(?:在[^在]{{2,}}中的{either('name_ends', 'part')}|占.{{2,}})")
"""What a share told before is a part of one thing, and has a share of another: 国营商业在批发中的比重."""
_OWN_SHARE = re.compile(f"(?P<part>[^，占]{{2,14}})所占的?(?P<head>{either('name_ends', 'part')})")
"""The share that a part has of what was told before: 总产值30亿元，其中渔业产值所占比重为3%."""
_WITHIN_SHARE = re.compile("在?(?P<whole>[^，占在]{3,16})中")
"""The share of what was told before in something else: 鲜鱼占零售额的9%，批发额中占6%."""
_BARE_SHARE = re.compile(f"所占的?{either('name_ends', 'part')}")
_NAMING, _LONGEST = "nbjaxzuqr", 30
"""Parts of speech of the words of a name; a clause that is one is no longer."""
_RATE = "率"
"""Has no share of anything: 贡献率达到30%，出口总量占世界的9%."""
_OF_PLACES = ("面积", "总面积", "里程", "总里程")
"""What places and ways have that were made: 建成保护区30处，面积占国土的5%."""
_SIZES = words("name_ends", "size")
_HEAD_SHARE = re.compile(f"(?:{either('heads')}|{either('name_ends', 'size')}|增量)占")
"""A share of what needs an owner: 产量占全国."""
_FIRMS_SHARE = re.compile(
    f"(?P<what>(?:{either('heads')}|{either('firms', 'staff')}|{either('name_ends', 'size')}|资产|销售收入|职工)"
    "(?:总?[额量数值])?)(?:大?约|仅|只|已)?占"
)
"""What share of something firms told before have."""
_PEOPLE = re.compile(f"(?:{either('firms', 'staff')}|(?:在岗|就业)?职工(?:人数|总数)?)$")
"""Those of whom nothing else is told that has a share: 从业人员占总人口的9%，总产值占30%."""
_ABLE_TO_MAKE = re.compile(
    f"(?P<new>{HAN}{{0,10}}新增(?:加)?的?){either('products')}(?P<head>(?:年)?{either('of_lists', 'producing')}能力)"
)
"""What of a product more can be made than before, which is told of another next: 新增煤炭开采能力30万吨，石油9万吨."""
_CAPACITY = "产能"
"""What is given up of one product after another: 淘汰落后水泥产能30万吨、焦炭20万吨."""


def capacity_for(product: str, parts: Parts) -> str:
    """The capacity for one more product, where the figure before is of that for another."""
    if parts.joined in ("，", "、") and (capacity := _ABLE_TO_MAKE.fullmatch(parts.previous)):
        return f"{capacity['new']}{product}{capacity['head']}"
    given_up = parts.joined == "、" and parts.previous.endswith(_CAPACITY)
    return parts.previous_verb + product + _CAPACITY if given_up else ""


def share_of_it(own: str, previous: str) -> str:
    """The share that what was told before has of a whole which alone is named: 产值30亿元，在总产值中的比重为9%."""
    share = _SHARE_OF.fullmatch(own)
    if share is None:
        return ""
    told = _PART_TOLD.fullmatch(previous)
    return f"{told['part'] if told else previous}占{share['whole']}比重"


def share_of_more(own: str, previous: str) -> str:
    """The share in something else of that whose share was told before: 鲜鱼占零售额的9%，批发额中占6%."""
    within = _WITHIN_SHARE.fullmatch(own) if "占" in previous else None
    return f"{previous.partition('占')[0]}占{within['whole']}比重" if within else ""


def share_of_part(own: str, previous: str) -> str:
    """The share that a part has of what was told before: 总产值30亿元，其中渔业产值所占比重为3%."""
    share = _OWN_SHARE.fullmatch(own) if previous.endswith(_MEASURES) else None
    return f"{share['part']}占{previous}{share['head']}" if share else ""


def share_of_those(own: str, parts: Parts) -> str:
    """The share that something of those told before has: 试点企业300家，资产占全部企业的5%."""
    if (share := _FIRMS_SHARE.match(own)) and (firms := _firms_of(thing_before(parts))):
        return f"{firms}{share['what']}{own[share.end() - 1 :]}"
    if _HEAD_SHARE.match(own) is None or parts.previous.endswith(_RATE):
        return ""
    if not counts_things(parts):
        return _owner(parts.previous, own) + own
    return thing_before(parts) + own if own.startswith(_OF_PLACES) else ""


def _firms_of(thing: str) -> str:
    """The firms that a thing told before is, or that have the share that it is."""
    part, shared, _ = thing.partition("占")
    found = EMPLOYING.match(part) if shared else EMPLOYING.fullmatch(part)
    return found.group() if found else ""


def _owner(previous: str, own: str) -> str:
    """What the name before says that `own` is of as well: 粮食 of 粮食产量, but all of it where `own` is its size."""
    if own.startswith(_SIZES):
        return previous
    part, shared, _ = previous.partition("占")
    owner = MEASURED_ENDS.cut_off(part)
    if owner is None:
        return _PEOPLE.sub("", part) if shared else previous
    return owner


def is_bare(own: str) -> bool:
    """Whether a name says only that something is a share: 所占比重."""
    return _BARE_SHARE.fullmatch(own) is not None


def part_before(clause: str) -> str:
    """What a clause names and says nothing of, behind which its share is told: 其中收入偏低的低收入户，所占比重."""
    if len(clause) > _LONGEST:
        return ""
    said = trimmed(clause)
    told = (said, said.rpartition("的")[2])
    return next((part for part in told if part and all(tag[0] in _NAMING for _, tag in tagged(part))), "")
