"""What a name repeats of a system, a policy or a trial that was spoken of before.

建立困难学生资助制度，…，资助资金达到3亿元.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.measures.mentions import Mention
from policy_nlp.measures.naming.beside.opening_verb import opening_verb
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.beside.trimming import trimmed
from policy_nlp.measures.naming.completing.told import Unnamed
from policy_nlp.measures.naming.name import Candidate
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import tagged
from policy_nlp.records.span import Span
from policy_nlp.text.characters import NUMERALS

_SYSTEM = re.compile(either("works", "system"))
"""What is set up for something: 制度 of 资助制度."""
_TRIAL = "试点"
"""Is itself what is spoken of: 试点城市 of 农村改革试点."""
_UNDERTAKEN = re.compile(f".*?(?:{either('undertakings')}|进行|出台|制定)了?")
_AND = re.compile("[、和与及]")
_SCHEME = re.compile(f"(?:[三五两]年|专项|重点)*(?:{either('works', 'scheme')}|试点|任务|工作|建设)$")
_ANEW = re.compile("^(?:新一轮|新的|一批)")
_WORD, _OWNER = 2, 2
"""So long are the word that is repeated and what it is of, at least."""
_SHORTEST, _LONGEST = 4, 10
"""A longer name says of what it is."""
_SHORTEST_THING = 2
_SO_MANY = re.compile(
    f"^近?[{NUMERALS}两几\\d][{NUMERALS}几\\d]*多?[万亿]多?人?(?![千公平立吨亩元米名个家户套台辆只头])"
)
"""How many are to be reached in all: 解决一亿人的温饱问题，每年要解决900万人."""
_NUMBER = re.compile(f"[{NUMERALS}两几\\d]")
"""Opens what has its own figure, and so can't be told again as it stands: 300万千瓦旧机组."""
_DIGIT = re.compile(r"\d")
"""Ends what was done so often before: 去年关停煤矿300处，今年再关停30处."""
_FILLING = re.compile("来?(?:弥补|解决|筹[集措])$")
"""What is done by doing it: 赤字靠发行国债弥补."""
_AGAIN = "再"
"""Before a doing tells that the same is done once more: 去年整治煤矿300处，今年再整治30处."""
_ALSO_DONE = ("问题", "就业")
"""How may end what is done, though 的 is in it or it ends like a verb: 解决居民的饮水问题, 安置退役士兵就业."""
_MERE_WORK = ("工作", "任务", "力度")
_RULES = words("works", "rules")
"""How ends what nothing is done with: 投资内生增长机制，投资增长5%."""
_RATE = "率"
"""Ends what is no doing, though the dictionary cuts it like one: 回采率."""
_EXAMPLES, _LISTING = "等", "、"


def with_its_system(name: Candidate, figure: Unnamed) -> Candidate:
    """A name with what the system is for that it repeats the word of: 困难学生资助资金 after 困难学生资助制度."""
    parts, mention, clauses, text = figure.parts, figure.mention, figure.told.clauses, figure.told.text
    alone = not (parts.counted or parts.attached)
    if alone and len(parts.own) == _WORD and (done := _done_by_scheme(parts, clauses[: mention.clause], text)):
        return name if sorted(done) == sorted(name.text) else name.called(done, "")
    if alone and len(parts.own) == _WORD and (owner := _owner_beside(parts.own, mention, clauses, text)):
        return name.called(owner + parts.own, "")
    if alone and parts.own == name.text and len(parts.own) == _WORD and parts.previous.startswith(parts.own):
        again = mention.before.startswith(_AGAIN, mention.before.find(parts.own) - 1)
        return name.called(parts.previous, "") if again or parts.previous_verb == parts.own else name
    if alone and parts.own == parts.verb != "" and not parts.own.endswith(_RATE):
        first = max(0, mention.clause - 1) if parts.previous else 0
        return _with_its_object(name, parts.own, clauses[first : mention.clause], text)
    if parts.counted or not _SHORTEST <= len(parts.own) <= _LONGEST:
        return name
    word, start, at = parts.own[:_WORD], clauses[0].start, mention.begin
    if text.find(word, start, at) < 0 or tagged(parts.own)[0][0] != word:
        return name
    owner = next(filter(None, (_owner_in(clause.of(text), word) for clause in reversed(clauses[: mention.clause]))), "")
    if not owner or owner in parts.own:
        return name
    thing = parts.own[_WORD:]
    if owner.endswith(thing):
        return name.called(word + owner)
    return name.called(owner + parts.own)


def _with_its_object(name: Candidate, verb: str, clauses: Sequence[Span], text: str) -> Candidate:
    """A doing with what an earlier clause says is done so: 发行建设债券，…，今年先发行30亿元."""
    for clause in reversed(clauses):
        said = clause.of(text)
        at = said.find(verb)
        thing = said[at + len(verb) :].removeprefix("了") if at >= 0 else ""
        thing = _SO_MANY.sub("", _FILLING.sub("", thing))
        if _NUMBER.match(thing) or _DIGIT.search(thing):
            continue
        if not _SHORTEST_THING <= len(thing) <= _LONGEST or thing.endswith(_RULES) or thing.startswith(_MERE_WORK):
            continue
        if thing.endswith(_ALSO_DONE) or ("的" not in thing and tagged(thing)[-1][1] in ("n", "nt", "vn")):
            return name.called(verb + thing)
    return name


def _done_by_scheme(parts: Parts, clauses: Sequence[Span], text: str) -> str:
    """A doing with its thing, which the clause before names: 实施渡口清淤和堤岸加固工程，清淤30处.

    Of two doings the second is done where another word tells it: 厨师扩招和技能提升行动，扩招90人、培训30人.
    """
    said = clauses[-1].of(text) if clauses else ""
    if parts.own not in said and parts.joined != "、":
        return ""
    undertaken = _UNDERTAKEN.match(said)
    if undertaken is None:
        return ""
    doings = [_SCHEME.sub("", item) for item in _AND.split(_ANEW.sub("", said[undertaken.end() :]))]
    done = next((doing for doing in doings if doing.endswith(parts.own) and "的" not in doing), "")
    if not done and parts.joined == "、" and doings[:-1] == [parts.previous]:
        return doings[-1] + parts.own
    return done if len(done) >= len(parts.own) + _OWNER else ""


def _owner_beside(word: str, mention: Mention, clauses: Sequence[Span], text: str) -> str:
    """Of what a system is that the clause before sets up: 疾病应急 in 疾病应急救助制度基本建立，救助30万人."""
    return _owner_in(clauses[mention.clause - 1].of(text), word) if mention.clause else ""


def _owner_in(clause: str, word: str) -> str:
    """Of what a system is that a clause says is set up: 困难学生 in 建立困难学生资助制度; empty where none is."""
    at = clause.find(word)
    while at >= 0 and word != _TRIAL and not _SYSTEM.match(clause, at + len(word)):
        at = clause.find(word, at + 1)
    if at < 0:
        return ""
    said = clause[:at]
    undertaken = _UNDERTAKEN.match(said)
    owner = trimmed(said[undertaken.end() :] if undertaken else said)
    owner = owner[len(opening_verb(owner)) :].rpartition(_LISTING)[2].strip("的了")
    return owner if len(owner) >= _OWNER and _EXAMPLES not in owner else ""
