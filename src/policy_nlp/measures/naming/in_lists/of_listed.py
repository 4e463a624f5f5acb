"""What a figure says of all or of some of the things that the figures before it count: 建成投产的90个."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.measures.mentions import SAID_OF_SOME, Mention
from policy_nlp.measures.naming.beside.counting import LEVELLED
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.beside.totals import thing_told
from policy_nlp.measures.naming.in_lists.shared_words import HEAD_ENDS
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.tails import SOME_OF_THEM
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import predication_cut, tagged
from policy_nlp.text.characters import HAN

_EACH = re.compile("^(?:均|都|双双|全部|皆)")
_SUMS = words("name_ends", "grand total")
_MANY = 4
"""So many figures of a list at most have one more in common."""
_THING, _LONGEST_THING = 2, 12
"""So long is the name of a thing of which some are told."""
_ALREADY = ("已经", "已", "现已", "现")
_SOME_OF_THEM = re.compile(f"[^有是占]的(?:达到?|近|约|超过)?$|(?:{'|'.join(SOME_OF_THEM)})有$")
_REACHING = re.compile(
    "(?P<what>(?:达到|(?:完成和)?(?:超额)?完成|超过|接近|居于|属于|列入|获得?|填补)[^，、；：]{2,16})的(?:将|有|为|约|近|达|共)*$"
)
"""What some of the things counted before have come to: 成果90项，其中达到国内先进水平的30项."""


_BODY = re.compile(f"{HAN}{{0,8}}?{either('bodies', 'doer')}(?!的)")
"""Who has done what is counted, and is no part of it: 科技战线取得成果90项，获奖的30项."""


def of_all(
    name: Candidate, names: Sequence[Candidate], parts: Parts, mentions: Sequence[Mention], text: str
) -> Candidate:
    """The name of a figure that holds for all figures of the list before: A3家、B5家，均增长8%; A3件、B5件，办结率90%.

    `names` are those of the figures before, `mentions` all of the sentence.
    """
    own, rate = mentions[len(names)], parts.own.endswith("率")
    if parts.own.endswith(_SUMS) and _are_of_one_kind(_list_at_end(names, mentions, one_clause=True)):
        return name.called(parts.own, "")
    if not rate and not (own.carried and _EACH.match(own.said)):
        return name
    listed = _list_at_end(names, mentions, one_clause=rate)
    things = [one.text[len(one.verb) :] for one in listed]
    if len(set(things)) < 2 or (rate and not name.text.endswith(things[-1] + parts.own)):
        return name
    return name.called("、".join(things) + parts.own if rate else "、".join(one.text for one in listed))


def _are_of_one_kind(listed: Sequence[Candidate]) -> bool:
    """Whether one thing of a list is but a class of another, so that a sum is not of the last: 企业9家、大型企业3家."""
    things = [one.text[len(one.verb) :] for one in listed]
    return any(one != other and one.endswith(other) for one in things for other in things if other)


def _list_at_end(names: Sequence[Candidate], mentions: Sequence[Mention], one_clause: bool) -> Sequence[Candidate]:
    """The last of `names` that are of figures with one unit, each with a name of its own, in `one_clause` or more."""
    listed: list[Candidate] = []
    last = mentions[len(names) - 1]
    for place in range(len(names) - 1, -1, -1):
        one, mention = names[place], mentions[place]
        if mention.listed or mention.quantity.unit != last.quantity.unit or len(listed) == _MANY:
            break
        if one_clause and mention.clause != last.clause:
            break
        if not listed or listed[-1].text != one.text:
            listed.append(one)
    return listed[::-1]


def of_those(name: Candidate, left: Candidate, parts: Parts, said: str) -> Candidate:
    """The name of a figure that counts some of the things named before: 施工的项目300个，建成投产的90个.

    `said` is what stands before it.
    """
    if done := _done_with_some(left, parts):
        return name.called(done, "")
    if not parts.alike or parts.counted or "的" not in said:
        return name
    reached = _REACHING.search(said) if parts.joined == "其中" else _REACHING.fullmatch(said.strip())
    own = reached["what"] if reached else parts.own
    if not own:
        return name
    if not reached and not _SOME_OF_THEM.search(said):
        return name
    if not any(tag[0] == "v" for _, tag in tagged(own)) or (not reached and own.endswith(HEAD_ENDS)):
        return name
    thing = thing_told(left)
    if not reached and len(thing) >= _THING and own.endswith(thing):
        return name.called(own, parts.verb)  # what was done with others of them is not told with those before
    thing = _done_by_body(thing)
    graded = LEVELLED.search(thing)
    thing = thing[: graded.start() if graded else predication_cut(thing)]
    if not _THING <= len(thing) <= _LONGEST_THING or thing in own or not _is_noun(thing):
        return name
    return name.called(f"{own}的{thing}", "")


def _done_by_body(told: str) -> str:
    """What a name tells that a body has done or made, without the two: 成果 of 科技战线取得成果; else the name."""
    found = _BODY.match(told)
    does = told[found.end() :] if found else ""
    thing = does[len(opening_verb(does)) :]
    return thing if thing != does and len(thing) >= _THING else told


def _done_with_some(left: Candidate, parts: Parts) -> str:
    """What was done with some of the things named before, with these: 新建企业300家，其中100家已经建成投产."""
    if parts.joined != "其中" or not parts.alike or parts.own or not parts.counted:
        return ""
    done = "".join(word for word, _ in tagged(parts.counted) if word not in _ALREADY)
    thing = left.text[len(left.verb) :].rpartition("的")[2]
    told = SAID_OF_SOME.match(parts.counted) or LEVELLED.match(parts.counted)
    done_to = told is not None or all(tag[0] in "vd" for _, tag in tagged(done))
    if not done_to or not _THING <= len(thing) <= _LONGEST_THING:
        return ""
    return thing + done if _is_noun(thing) else ""


def _is_noun(thing: str) -> bool:
    """Whether a thing is named, and no doing, nor a field or a place: not 水利方面, 开始建设, 案件从一月."""
    told = tagged(thing)
    return told[-1][1][0] == "n" and told[-1][0] != "方面" and all(tag != "p" for _, tag in told)
