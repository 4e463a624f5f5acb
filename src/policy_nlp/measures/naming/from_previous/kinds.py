"""Kinds of what was named before a figure: what a kind takes of its name, and grades and traits of the same things."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy_nlp.catalogue import is_known
from policy_nlp.measures.naming.beside.parts import Parts
from policy_nlp.measures.naming.from_previous.objects import SAYING_WHAT_IS_MEASURED, thing_before
from policy_nlp.measures.naming.name import JOINT, KIND, Candidate
from policy_nlp.measures.vocabulary import either, words
from policy_nlp.measures.words import is_verb, tagged
from policy_nlp.text.characters import HAN, NUMERALS

_MEASURES = words("name_ends", "measure")
_SIZE = re.compile(f"(?<=..){either('name_ends', 'size')}$")
"""Says of a thing only that its number is told: 5G基站总数."""
_GRADED = re.compile("级(?:及?以上)?")
_GRADE, _SIZE_GRADE = 4, re.compile(rf"[\d{NUMERALS}.]+亿?元?级")
"""A grade alone is no longer: 自治区级; but a size is: 500亿元级."""
_OF_THE_NATION = "国家"
_TRAITS = words("name_ends", "trait")
_TRAIT_ENDS = (*_TRAITS, "类", "型")
_TRAIT = re.compile(rf"{either('name_ends', 'trait')}|{HAN}{{2,4}}?[类型]")
"""What tells some things from others and is no thing itself: 公办, 护理型."""
_OF_ALL = ("总量", "总数", "总额", "生产总值", "总水平")
"""Heads that a kind does not take."""
_SUMS = words("measured", "sum")
_SUM_ENDS = re.compile("总(?:额|规模)$")
"""Sums of which a kind takes the thing: 全民所有制单位投资 of 固定资产投资总额."""
_MEASURED_ITSELF = (*SAYING_WHAT_IS_MEASURED, "费", "款")
"""How a part is called that is a sum itself: 总支出90亿元，其中修港费9亿元."""
_KIND_LENGTH = 8
"""The name of a kind is no longer."""


def kind_of_previous(parts: Parts) -> Candidate | None:
    """A kind of what was named before, with its head, and its verb if that has one: 新增铁路营业里程…其中高铁."""
    own, previous = parts.own, parts.previous
    if (
        not own
        or parts.joined not in ("、", "其中")
        or parts.verb
        or not parts.alike
        or _is_done_somewhere(own)
        or max(map(len, JOINT.split(own))) > _KIND_LENGTH
    ):
        return None
    if previous.endswith(_SUMS):
        previous = _SUM_ENDS.sub("", previous)
    done = "" if previous == parts.previous_verb else parts.previous_verb  # 投资总规模 is no doing
    if not previous.endswith(_MEASURES) or previous.endswith(_OF_ALL) or own.endswith(_MEASURED_ITSELF):
        return None
    named = tagged(previous)
    doing = (
        named[-2][0] if len(named) > 2 and named[-2][1] in ("v", "vn") and named[-2][0] != parts.previous_verb else ""
    )
    head = named[-1][0]
    if len(head) == 1 and not doing:
        head = _known_end(named) or "".join(word for word, _ in named[-2:])
    return Candidate(f"{done}{own}{doing}{head}", KIND, done)


def _is_done_somewhere(own: str) -> bool:
    """Whether a name is a doing, and no kind: 在境外发行债券, but 对东盟 and 对共建国家 are kinds of export."""
    said = tagged(own)
    return said[0][1] == "p" and any(is_verb(*word) for word in said[2:])


def _known_end(named: Sequence[tuple[str, str]]) -> str:
    """The longest end of a name that the catalogue knows: 不良贷款率 of 银行不良贷款率; empty where it knows none."""
    ends = ("".join(word for word, _ in named[at:]) for at in range(len(named) - 1))
    return next((end for end in ends if is_known(end)), "")


def thing_alone(parts: Parts) -> str:
    """The thing that was counted before, without a word for its number: 5G基站 of 5G基站总数."""
    return _SIZE.sub("", thing_before(parts))


def graded_head(own: str, parts: Parts) -> str:
    """What the name before is of, where a figure has but a grade or a trait.

    省级园区3个，其中国家级1个; 园区3个，国家级1个; 企业30家，其中外资9家、民营20家.
    """
    grade = own.removesuffix("以上")
    if not parts.alike:
        return ""
    if not grade.endswith("级") or (len(grade) - len(parts.verb) > _GRADE and not _SIZE_GRADE.fullmatch(grade)):
        return _of_a_trait(own, parts) if parts.joined in ("其中", "、") else ""
    if "级" in parts.previous:
        return _GRADED.split(parts.previous, maxsplit=1)[-1]
    thing = thing_alone(parts)
    if thing.startswith(_OF_THE_NATION) and len(thing) > _GRADE:
        thing = thing.removeprefix(_OF_THE_NATION)  # 国家重点实验室3家、省级9家
    return "" if thing.endswith(_MEASURES) else thing


def _of_a_trait(own: str, parts: Parts) -> str:
    """The things of which a part has but a trait that none is counted by alone: 公办, 护理型."""
    if not own.endswith(_TRAIT_ENDS) or _TRAIT.fullmatch(own.removeprefix(parts.verb)) is None:
        return ""
    thing = thing_alone(parts)
    told = _TRAIT.match(thing) if parts.joined == "、" else None
    return "" if thing.endswith(_MEASURES) else thing[told.end() :] if told else thing
