"""Where a name begins that no quote opens."""

from __future__ import annotations

import re
from collections.abc import Iterable

from policy_nlp.initiatives.vocabulary import words
from policy_nlp.text.alternatives import not_made
from policy_nlp.text.word_trees import one_of

LONGEST = 44
"""No name reaches further back from its closing noun than this many code points."""


def to_last(stops: Iterable[str]) -> re.Pattern[str]:
    """A pattern that reaches to the last of some stops in a stretch, or to a — or a point, which may be one."""
    return re.compile(f".*[{re.escape(''.join(stops))}—.]", re.DOTALL)


_STOPS = frozenset('，。；：！？、,;:!?\n\r\t（）()《》〈〉“”「」『』"【】［］[]〔〕…\u3000 ')
_TO_LAST_STOP = to_last(sorted(_STOPS))
_HOW_WORDS = words("lead_words.tsv", kind="how")
_WHICH = one_of([*words("lead_words.tsv", kind="which"), "的"])
_WORD_BEGINS = (
    "(?!(?<=对)(?:外[^部资]|口|标|台|照)|(?<=以)(?:工代|旧换|奖代|县城|销定|赛|质[取兴强])|(?<=向)(?:海|阳|[东西南北]开放)|(?<=同)(?:城|步|心|频)"
    "|(?<=在)[线校职]|(?<=和)[美谐睦]|(?<=为)[民老农侨企]|(?<=把)关|(?<=要)素|(?<=将)军|(?<=融入)式)"
)
"""What makes the beginning of a word of a verb or preposition: 对 of 对外开放, 以 of 以工代赈."""
_GOVERNING = [word for kind in ("carries out", "takes part", "governs") for word in words("lead_words.tsv", kind=kind)]
# A word of both kinds is one that governs, and one that is made of others is these: there is one way to read each.
_ONCE_EACH = set(not_made([*_HOW_WORDS, *_GOVERNING]))
_HOW = one_of([word for word in _HOW_WORDS if word in _ONCE_EACH and word not in _GOVERNING])
_GOVERNS = one_of([word for word in _GOVERNING if word in _ONCE_EACH]) + _WORD_BEGINS
_VERBS = re.compile(f"(?:(?:{_HOW}){{0,3}}{_GOVERNS})+")
_NATION = "全国"
_NATIONAL = ("规划", "纲要", "工程")
"""Plans and works of the whole nation are named with it: 全国湖区供水工程."""
_SUM = "[0-9.]+[万千百]?亿元"
_MODIFIERS = re.compile(f"(?:{_WHICH}|全国|[0-9.]+[万余多]{{0,2}}[个项家名所座户处台场支]|{_SUM})+")
_HOWS = re.compile(f"(?:{one_of(not_made(_HOW_WORDS))})+")
_LEADS = re.compile(
    f"(?:(?:{_HOW}){{0,3}}{_GOVERNS}|{_WHICH}|指(?!导|数)|全国(?=.{{4}})|[0-9]+[个项家年月日]|{_SUM}"
    "|[一二三四五六七八九十]{1,2}[是要])+"
)
"""What leads to a name and is no part of it: 深入实施, 一批, 30个, 二是."""
_JOINED = re.compile(
    f"(?:{one_of([*words('closings.tsv', unquoted='yes'), '运动', '任务'])})(?:和|与|及|以及|同|是)"
    "(?:(?!发展|建设|管理|保护|治理|完善)|(?<=行动[和与及]))"
)
_JOINT = re.compile("[和与及同是]")
"""One of these is in whatever joins."""
_CARRIES_OUT = re.compile(f"{one_of(words('lead_words.tsv', kind='carries out'))}(?<!先试行)")
_TAKES_PART = re.compile(f"{one_of(words('lead_words.tsv', kind='takes part'))}(?!式)")
"""What cuts a name off, too, but not where it stands in the name of what is carried out: 实施渔民融入社区行动."""
# Where every branch begins with a character, the places where one of them stands are found without trying the branches.
_CUT = re.compile(
    f"{'|'.join(words('name_limits.tsv', of='before name'))}"
    "|迭代(?:升级|完善|建设|推出)?|等(?<![高中平同对]等)|的(?<!为主的)(?<!为重点的)"
)
"""What cuts a name off from the words before it: 资金用于…, …的."""
_CUTS = (_JOINED, _CARRIES_OUT, _CUT)
_CLAUSAL = re.compile(
    f"{'|'.join('是这也把被将着此按该你他但却仅很获')}|了(?!解)|更(?!新)|我(?!国)|都(?<![首成之古]都)(?!市|$)|等(?<![高中平同对]等)"
    "|要(?<![重主]要)(?!素|地$)|一个(?<=^一个)|相关(?<=^相关)"
    f"|{'|'.join(words('name_limits.tsv', of='clause'))}"
)
"""What shows that words are a clause and no name."""


def clause_start(text: str, end: int, reach: int = LONGEST, stops: re.Pattern[str] = _TO_LAST_STOP) -> int:
    """Where the clause begins that ends at `end`, at most `reach` back; `stops` is a pattern that `to_last` made."""
    lowest = max(0, end - reach)
    while found := stops.match(text, lowest, end):
        end = found.end() - 1
        if text[end] not in "—." or _is_dash(text, end) or _ends_a_number(text, end):
            return end + 1
    return lowest


def _is_dash(text: str, at: int) -> bool:
    """Whether the second half of —— stands at `at`; a single — may stand within a name."""
    return text[at] == "—" == text[at - 1]


def _ends_a_number(text: str, at: int) -> bool:
    """Whether the point of a list number stands at `at`: 3.湖区治理工程."""
    return text[at] == "." and text[at + 1 : at + 2] > "9"


def name_start(text: str, start: int, closing: int) -> int:
    """Where the name begins in ``text[start:closing]``, whose closing noun begins at `closing`.

    Cut off are, from the left, an earlier name that is joined to it, what carries it out (深入实施新一轮…),
    and what only describes it (…的, …等).
    """
    ruled = False
    for pattern in _CUTS if _JOINT.search(text, start, closing) else _CUTS[1:]:
        for cut in pattern.finditer(text, start, closing):
            if cut.end() <= closing - 2:
                start, ruled = cut.end(), ruled or pattern is _CARRIES_OUT
    if not ruled and (part := _TAKES_PART.search(text, start, closing - 2)):
        start, ruled = part.end(), True
    lead = (_MODIFIERS if ruled else _LEADS).match(text, start, closing)
    if not lead:
        return start
    if lead.end() >= closing:
        return closing
    whole = lead[0].endswith(_NATION) and text.startswith(_NATIONAL, closing)
    return lead.end() - len(_NATION) * whole


def after_verbs(text: str, start: int, end: int) -> int:
    """Where the verbs end that begin at `start` and govern what follows, with what says how: 全面落实."""
    verbs = _VERBS.match(text, start, end)
    return verbs.end() if verbs else start


def is_lead(words: str) -> bool:
    """Whether nothing but what leads to a name stands in `words`: 探索推广, 聚力."""
    lead = _LEADS.match(words)
    return bool((lead and lead.end() == len(words)) or _HOWS.fullmatch(words))


def is_nominal(name: str) -> bool:
    """Whether `name` can be a name: words that only a clause has speak against it."""
    return not _CLAUSAL.search(name)


def has_stop(text: str) -> bool:
    """Whether a stop, bracket or quote stands in `text`."""
    return not _STOPS.isdisjoint(text)
