"""The names of a sentence's figures, each by its own words and by what was told before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from policy_nlp.language.changes import CHANGING
from policy_nlp.measures.mentions import COUNTING, REACH, SHARES, WHO, Mention
from policy_nlp.measures.naming.bodies import with_its_body
from policy_nlp.measures.naming.choice import choose
from policy_nlp.measures.naming.clause import SET_OFF
from policy_nlp.measures.naming.clause_subject import subject_of
from policy_nlp.measures.naming.coordination import split_name
from policy_nlp.measures.naming.counted_wholes import name_counted
from policy_nlp.measures.naming.earlier import Earlier, pointed_at, with_earlier
from policy_nlp.measures.naming.examples import EXAMPLES_END, kind_of_examples
from policy_nlp.measures.naming.firms import with_its_firms
from policy_nlp.measures.naming.headed import with_head_before
from policy_nlp.measures.naming.list_ends import share_ends
from policy_nlp.measures.naming.list_openings import going_on, per_head, with_opening
from policy_nlp.measures.naming.lists import distribute
from policy_nlp.measures.naming.name import BUILT, NAMELESS, Candidate
from policy_nlp.measures.naming.of_listed import of_all, of_those
from policy_nlp.measures.naming.parts import Parts, parts_of
from policy_nlp.measures.naming.products import with_its_output
from policy_nlp.measures.naming.receivers import RECEIVERS, for_receivers, given_to
from policy_nlp.measures.naming.relief import with_what_was_taken_off
from policy_nlp.measures.naming.repeated import with_its_system
from policy_nlp.measures.naming.schemes import AREAS, with_scheme_joined, with_scheme_set_up, with_scheme_spread
from policy_nlp.measures.naming.shares import share_in_whole, told_as_shares, with_share
from policy_nlp.measures.naming.surroundings import surroundings_of
from policy_nlp.measures.naming.those_told import with_those_told
from policy_nlp.measures.naming.tidy import tidy
from policy_nlp.measures.naming.trimming import opening_verb, trimmed
from policy_nlp.measures.naming.wholes import whole_told, with_whole_told
from policy_nlp.measures.tails import Tail
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import opens_with_predicate
from policy_nlp.records.span import Span

_NO_LEVELS = SHARES | {"rank"}
_DONE, _AND, _SUMMING = ("完成", "有"), "、和", ("sum", "adverb")
_NAMED = 1
"""Those who are named have more characters."""
_FLOOR_AREA, _HOUSED = "平方米", ("户", "套", "间", "栋", "幢", "人")
"""How buildings are counted in two ways."""
_OF_PLAN = re.compile("占[^占]{0,6}(?:预算数?|计划|目标|任务)(?:比重)?$")
"""A share of what was planned, of which nothing more is told."""
_SURVEY = re.compile(f"(?:根?据|按照?)[^，]{{2,24}}{either('openings', 'survey')}")
"""A clause that says only among whom something was found."""
_GIVEN = ("按", "给予", "予以", "对")
"""How a name begins that tells what is given to someone."""
_OUTPUT_OF_ALL = "总产"
"""What is told of all of something behind its parts."""
_TRADE = "世界贸易"
"""In this a country ranks by all that it trades: 出口90亿美元，在世界贸易中居第9位."""
_MEASURES, _LEVEL = words("name_words", "measure"), "水平"
_THERE_ARE_STILL = re.compile("(?:[仍还尚]然?|现在?|目前)有(?:大约|[约近]|不到|超过)?$")
"""What tells of things there are, with which nothing was done that was done with others: 减少渔户30万户，仍有9万户."""
_MOVED = re.compile(f"(?P<what>[^，]{{2,40}}?)(?:{either('predicates', 'adverb')}|全面|较大){{0,3}}{CHANGING}")
"""A clause that says only which way something moved: 扣除标准进一步提高."""


def names_of(
    text: str,
    clauses: Sequence[Span],
    mentions: Sequence[Mention],
    tails: Sequence[Tail],
    region: str | None,
    earlier: Earlier | None,
) -> tuple[list[Candidate], list[tuple[str, ...]]]:
    """The name of each figure, and how sure it is; those of a list share one, until the list is distributed."""
    of_sums = "中，" in text[clauses[0].start : mentions[-1].start]
    told = _Told(text, clauses, mentions, region, earlier, of_sums)
    for at, (mention, tail) in enumerate(zip(mentions, tails, strict=True)):
        following = mentions[at + 1] if at + 1 < len(mentions) else None
        if mention.listed and told.names:
            told.name_as_before()
        else:
            told.name_next(mention, tail, following)
    if len(mentions) > 1:
        share_ends(told.names, mentions, told.parts, text)
        distribute(told.names, mentions, tails, [parts.own for parts in told.parts])
        _name_grounds(told.names, mentions, tails)
        name_counted(told.names, mentions, text, clauses[0].start)
    told_as_shares(told.names, mentions, tails)
    return told.names, told.features


def _name_grounds(names: list[Candidate], mentions: Sequence[Mention], tails: Sequence[Tail]) -> None:
    """Give a growth without a name on which the next one stands its name: 在去年增长8%的基础上，出口增长6%."""
    for at, mention in enumerate(mentions[:-1]):
        if mention.is_ground and not names[at].text and tails[at].has("grow") and tails[at + 1].has("grow"):
            names[at] = names[at + 1]


@dataclass(slots=True)
class _Told:
    """What a sentence has told before the figure that is to be named; the lists grow by one with each figure.

    `before` is the last figure that has not the name of the one before it; `level` and `levelled` are the unit and the
    name of the last figure that is no share, growth or rank; `of_sums` says that a clause
    of it may name a sum, and `whole` is the sum whose parts are told.
    """

    text: str
    clauses: Sequence[Span]
    mentions: Sequence[Mention]
    region: str | None
    earlier: Earlier | None
    of_sums: bool
    names: list[Candidate] = field(default_factory=list)
    parts: list[Parts] = field(default_factory=list)
    features: list[tuple[str, ...]] = field(default_factory=list)
    before: Mention | None = None
    level: str | None = None
    levelled: str = ""
    whole: str = ""

    def name_as_before(self) -> None:
        """Give a figure of a list the name of the one before it."""
        self.names.append(self.names[-1])
        self.parts.append(self.parts[-1])
        features = self.features[-1]
        self.features.append(features if "listed" in features else (*features, "listed"))

    def name_next(self, mention: Mention, tail: Tail, following: Mention | None) -> None:
        """Name a figure of its own words and of what was told; `following` is the figure behind it.

        The order tells.  What a figure counts together with the next one is settled first, as both are cut into parts
        then.  A name is chosen; it is completed by what it is itself (output, what a pointer points to), then by what
        the text told: the sentence before, the share or the list that the figure before began, the sum that a clause
        named.  Whose it is comes last (a system, a body, firms), for that is asked only where the name says no owner.
        """
        text, clauses = self.text, self.clauses
        if following is not None and following.joined and _only_done(tail):
            _count_with_the_next(text, mention, tail.name, following)
        lender = self._lender(mention, tail)
        parts = parts_of(text, mention, tail, lender, self._unit_beside(mention), self.region)
        mention.carried = not parts.own and not parts.counted
        look_around = partial(surroundings_of, text, mention, parts, clauses, following)
        choice = choose(parts, mention.quantity, tail, look_around)
        name = with_its_output(choice.name, mention.quantity, text[clauses[0].start : mention.start])
        name = with_head_before(name, parts, tail, mention.quantity.dimension, text[clauses[0].start : mention.start])
        previous = self.names[-1] if self.names else NAMELESS
        name = pointed_at(name, parts.own, self.names, text, clauses[0].start)
        name = with_earlier(name, previous, parts, mention, tail, self.earlier)
        if self.before is not None:
            name = self._with_share_before(name, parts, self.before, mention, tail)
            if lender is not NAMELESS:
                name = self._with_list_before(name, parts, self.before, mention, tail)
        if self.of_sums:
            self.whole = whole_told(text, clauses, self.before, mention, self.whole)
            name = with_whole_told(name, parts, mention, tail, self.whole) if self.whole else name
        if name.text.startswith(_GIVEN):
            name = given_to(name, mention, clauses, text)
        if parts.counted:
            name = self._with_scheme(name, parts, mention) if mention.clause else name
        elif parts.own.endswith(RECEIVERS):
            name = for_receivers(name, parts, mention, tail, clauses, text)
        elif parts.own.endswith(EXAMPLES_END) and (kind := self._kind_of_examples(mention)):
            name = Candidate(kind, "own", "")
        name = with_its_system(name, parts, mention, clauses, text)
        name = with_its_body(name, text, clauses, (self.before, mention), parts.previous, self.region)
        name = with_what_was_taken_off(name, self.before, mention, clauses, text)
        name = with_its_firms(name, parts, mention, clauses, text, previous)
        name = with_those_told(name, parts, clauses[: mention.clause], text) if mention.clause else name
        self.names.append(tidy(name))
        self.parts.append(parts)
        self.features.append(choice.features)
        self.before = mention
        if mention.quantity.dimension not in _NO_LEVELS:
            self.level, self.levelled = mention.quantity.unit, name.text

    def _kind_of_examples(self, mention: Mention) -> str:
        """What the examples before a figure are of, where its clause says that there are such."""
        if mention.quantity.dimension not in COUNTING:
            return ""
        begin = max(self.clauses[0].start, mention.reach, mention.start - REACH)
        return trimmed(kind_of_examples(self.text[begin : mention.start]))

    def _with_scheme(self, name: Candidate, parts: Parts, mention: Mention) -> Candidate:
        """The name of people counted, of whom only a clause before tells of what they are a part."""
        if not parts.own and parts.counted in AREAS:
            name = with_scheme_spread(name, mention, self.clauses[mention.clause - 1].of(self.text))
        if self.before is not None and self.before.clause >= mention.clause - 1:
            return with_scheme_joined(name, parts, mention, self.parts)
        if not parts.own:
            name = with_scheme_set_up(name, parts, self.clauses[mention.clause - 1].of(self.text))
        return name if self.before is None else with_scheme_joined(name, parts, mention, self.parts)

    def _lender(self, mention: Mention, tail: Tail) -> Candidate:
        """The name before of which a figure may take something: none that is only in what respect something ranks.

        进出口总额3000亿元，在世界的位次居第9位，其中出口1800亿元.
        """
        if mention.is_among() and (told := self._told_in_clause(mention)) is not None:
            return told
        if self.earlier is not None and (
            self._is_among_those_told_before(mention) or self._is_what_they_come_to(mention)
        ):
            return self.earlier.name
        if not self.names or (self.before is not None and tail.name and _told_apart(self.text, self.before, mention)):
            return NAMELESS
        if self.before is not None and not tail.name and self._was_surveyed(self.before, mention):
            return NAMELESS
        if self.before is not None and (outside := self._before_bracket(self.before, mention)):
            return outside
        if "占" in self.names[-1].text and not trimmed(tail.name) and (planned := self._planned(mention)):
            return planned
        if mention.quantity.dimension == "rank" and _TRADE in mention.before:
            return self._whole_of_part()
        if tail.name.startswith(_OUTPUT_OF_ALL) and (whole := self._whole_of_parts()):
            return whole
        if mention.is_among() and mention.quantity.dimension != "rank":
            named = [*zip(reversed(self.mentions[: len(self.names)]), reversed(self.names), strict=True)]
            last = next((name for before, name in named if before.quantity.dimension != "rank"), self.names[-1])
            if named[0][0].quantity.dimension == "money" and mention.quantity.dimension in COUNTING:
                unit = mention.quantity.unit  # 停建冷库800个，压缩投资30亿元，其中大型冷库96个
                last = next((name for before, name in named if before.quantity.unit == unit), last)
            return self._last(mention) if last is self.names[-1] else last
        last = self.names[-1]
        return _left(last) if _are_left(last, mention, tail) else last

    def _was_surveyed(self, before: Mention, mention: Mention) -> bool:
        """Whether the figure before tells only how many were asked: 试验站，据12个县的统计，有30个."""
        if before.clause >= mention.clause:
            return False
        return _SURVEY.fullmatch(self.clauses[before.clause].of(self.text)) is not None

    def _planned(self, mention: Mention) -> Candidate | None:
        """The name of that of which the figure before is a share of what was planned: 收入完成预算的102%，增加3亿元."""
        last = self.names[-1]
        found = _OF_PLAN.search(last.text) if mention.quantity.dimension != "points" else None
        if found is None:
            return None
        part, before = last.text[: found.start()], self.names[-2] if len(self.names) > 1 else last
        return before if before is not last and before.text.endswith(part) else last.called(part)

    def _told_in_clause(self, mention: Mention) -> Candidate | None:
        """What a clause without a figure names whose parts 其中 tells: 主要产品产量有所增加，其中棉纱增长8%.

        None where it is the figure before of which the clause of 其中 tells.
        """
        at = mention.clause
        if not at or (self.before is not None and self.before.clause >= at - 1):
            return None
        clause = self.clauses[at - 1].of(self.text)
        moved = _MOVED.fullmatch(clause)
        spoken_of = trimmed(moved["what"]) if moved else ""
        if not spoken_of.endswith(_MEASURES):
            spoken_of = trimmed(subject_of(clause))
        if spoken_of.endswith(_MEASURES) and not spoken_of.endswith(_LEVEL):
            return NAMELESS.called(spoken_of)
        return None if self.names else NAMELESS

    def _is_among_those_told_before(self, mention: Mention) -> bool:
        """Whether the first figure of a sentence is a part of the last one before it: 投资30亿元。其中国有单位9亿元."""
        return not self.names and self.earlier is not None and mention.is_among() and not mention.clause

    def _is_what_they_come_to(self, mention: Mention) -> bool:
        """Whether a sentence begins with the balance of what was told before: 支出30亿元。收支相抵，赤字3亿元."""
        return not self.names and mention.clause == 1 and self.clauses[0].of(self.text).endswith(SET_OFF)

    def _before_bracket(self, before: Mention, mention: Mention) -> Candidate | None:
        """The name told before a bracket that closes behind the figure `before`: 产量30亿（其中大豆3亿），增长5%."""
        closed = self.text.find("）", before.end, mention.start)
        if closed < 0:
            return None
        opened = self.text.rfind("（", self.clauses[0].start, closed)
        told = zip(self.mentions, self.names, strict=False)
        return next((name for one, name in reversed([*told]) if one.quantity.span.end <= opened), None)

    def _whole_of_part(self) -> Candidate:
        """The name of what the last figure with a name of its own is a part of, if it is one: 进出口…，其中出口…."""
        told = [at for at in range(len(self.names)) if not (self.mentions[at].carried or self.mentions[at].listed)]
        part = len(told) > 1 and self.mentions[told[-1]].is_among()
        return self.names[told[-2] if part else -1]

    def _whole_of_parts(self) -> Candidate | None:
        """The name of what the last figures are parts of: 棉田30万亩，其中长绒棉9万亩、短绒棉21万亩，总产量9万吨."""
        unit = self.mentions[len(self.names) - 1].quantity.unit
        for at in range(len(self.names) - 1, 0, -1):
            if self.mentions[at].quantity.unit != unit:
                return None
            if self.mentions[at].is_among():
                return self.names[at - 1]
        return None

    def _last(self, mention: Mention) -> Candidate:
        """The name before; of a list that 其中 goes on with, that of its last figure: 甲、乙分别增长3%、5%，其中…."""
        last = self.names[-1]
        if not self.mentions[len(self.names) - 1].listed or not mention.is_among():
            return last
        count = 1 + next(n for n, before in enumerate(reversed(self.mentions[: len(self.names)])) if not before.listed)
        listed = split_name(last.text, count)
        return last.called(listed[-1]) if listed else last

    def _unit_beside(self, mention: Mention) -> str | None:
        """The unit with which that of a figure is compared: that of the amount of which it is a part, or the last."""
        if mention.is_among() and self._told_in_clause(mention) not in (None, NAMELESS):
            return mention.quantity.unit
        if self.before is None:
            told = self.earlier if self._is_among_those_told_before(mention) else None
            return told.quantity.unit if told is not None else None
        grown = mention.quantity.unit == self.before.quantity.unit
        among = self.names[-1].text == self.levelled and mention.is_among() and not grown
        return self.level if among else self.before.quantity.unit

    def _with_share_before(
        self, name: Candidate, parts: Parts, before: Mention, mention: Mention, tail: Tail
    ) -> Candidate:
        """A name with what a share says of its part or its whole, which was told before."""
        share, last = tail.has("share"), self._last(mention)
        among = parts.joined == "其中" or "占" in last.text
        if share and name.made == BUILT and parts.own.endswith("中"):
            return name
        if share and parts.own and among and not parts.counted:
            name = name.called(parts.own)  # beside a share the words before it are all of its part
        name = with_share(self.text, name, last, before, mention, tail)
        if share and mention.carried:
            name = name.called(share_in_whole(name.text, [one.text for one in self.names], self.parts))
        return name

    def _with_list_before(
        self, name: Candidate, parts: Parts, before: Mention, mention: Mention, tail: Tail
    ) -> Candidate:
        """A name with what the figures before say for it too: a verb, a grade, of how many things they are.

        Of things that there are still, no verb of those before is said: 减少渔户30万户，仍有9万户没有脱贫.
        """
        text, last = self.text, self.names[-1]
        last = _left(last) if _are_left(last, mention, tail) else last
        name = with_opening(name, last, parts, self.parts[-1], (before, mention), text)
        if not tail.predicates and "；" not in text[before.end : mention.start]:
            name = going_on(name, last, parts, self.parts[-1])
        name = per_head(name, last, parts, mention.before)
        if mention.quantity.dimension == "count":
            name = of_those(name, last, parts, mention.before)
        return of_all(name, self.names, parts, self.mentions, text)


def _are_left(last: Candidate, mention: Mention, tail: Tail) -> bool:
    """Whether a figure tells of things that there are still, with which was not done what was done with the `last`."""
    if not tail.has("reach") or last.verb in ("", last.text):
        return False
    return _THERE_ARE_STILL.search(mention.before) is not None


def _left(name: Candidate) -> Candidate:
    """The things of a name, without what was done with them."""
    return Candidate(name.text.removeprefix(name.verb), name.made, "")


def _count_with_the_next(text: str, mention: Mention, name: str, following: Mention) -> None:
    """Let what opens a clause count what stands behind the figure that it is joined to: 3万户、9万名群众搬入新居.

    `name` are the words before it.  What is built is counted by its area as well: 新建2万平方米、300套住房; what
    comes in groups by these: 6组18家企业.  Where people live may open the clause: 库区300户900名群众迁入新居.
    """
    name = trimmed(name)
    grouped = mention.end == following.start and following.quantity.dimension in COUNTING
    if grouped and mention.quantity.dimension in COUNTING:
        mention.until, mention.after = following.until, following.after
        return
    counted, beside = mention.quantity, following.quantity
    as_many = counted.dimension in WHO and (beside.dimension in WHO or beside.unit == "头")
    beside_them = as_many and mention.end == following.start and _are_named(following.after)
    if name and not beside_them and (text[following.start - 1] not in _AND or not _is_but_done(name)):
        return
    if as_many or (counted.unit == _FLOOR_AREA and beside.unit in _HOUSED):
        mention.until, mention.after = following.until, following.after


def _only_done(tail: Tail) -> bool:
    """Whether the words taken off before a figure say no more than that something was done, or is a sum: 累计."""
    return all(p.word in _DONE or p.role in _SUMMING for p in tail.predicates)


def _are_named(after: str) -> bool:
    """Whether the words behind how many there are say who they are: 名群众迁入新居."""
    return len(after) > _NAMED and after[0].isalpha() and not opens_with_predicate(after)


def _is_but_done(name: str) -> bool:
    """Whether the words before a figure tell only what was done: 解决了700万人、500万头牲畜的饮水困难."""
    name = trimmed(name)
    return opening_verb(name) == name


def _told_apart(text: str, before: Mention, mention: Mention) -> bool:
    """Whether a clause of its own stands behind a semicolon between two figures: …3个；推动产业升级，完成20个项目."""
    between = text[before.end : mention.begin]
    if between.rstrip("，").endswith(SET_OFF):
        return False
    return "；" in between and "，" in between.rpartition("；")[2]
