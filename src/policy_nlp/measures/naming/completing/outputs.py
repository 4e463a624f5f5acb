"""Products that stand for how much of them was made, or can be made: 钢三十万吨, 新增生产能力：生铁三十万吨."""

from __future__ import annotations

import re

from policy_nlp.measures.naming.beside.products import NOUNS, OUTPUT, PRODUCTS
from policy_nlp.measures.naming.completing.told import Unnamed
from policy_nlp.measures.naming.name import BUILT, JOINT, Candidate
from policy_nlp.measures.vocabulary import either
from policy_nlp.measures.words import tagged
from policy_nlp.text.characters import NUMERALS
from policy_nlp.text.numerals import FOUR_DIGITS

_MEAN_OUTPUTS = ("年平均产量", "平均年产量")
"""What is told last of products is told of those behind them: 粮食年平均产量…；棉花…."""
_GREW = re.compile("[增减]产(?:了|约|近|超过|超)?$")
_DEARER, _PRICED = (
    re.compile("[涨降跌提]价(?:了|约|近|超过|超|幅度)?$"),
    ("价", "价格", "成本", "费", "费用", "资费", "租金", "服务"),
)
"""What makes of a thing its price: 煤炭涨价3%, 药品降价30%."""
_OWNED = re.compile(
    "每[一十百千万]+(?:户|人|名|个)[^，。；]{0,12}(?:拥有|有)"
    "|(?:站|农场|牧场|渔场|合作社|生产队)[由从][^，。；]*?[个所处]，[^，。；0-9]{1,8}[由从]"
)
"""What makes products those that so many own: 每百户拥有洗衣机9台; 机器站由30个增加到90个，拖拉机由300台增加到900台."""
_DEALING = re.compile(f"(?P<verb>(?!生产){either('doings', 'dealing')})了?(?P<what>[^，、]*)$")
_DEALT = re.compile(f"[^。；：的增降达0-9{NUMERALS}百千]{{1,16}}[0-9.{NUMERALS}百千]+[^。；：0-9]{{1,6}}")
"""One of those that were dealt with, with its amount."""
_ITEMS = re.compile("[，、]")
_MADE = frozenset({"mass", "volume", "length", "power", "count"})
"""Dimensions in which products are counted."""

_BORN, _PEOPLE = frozenset({"出生", "少生", "多生", "净增"}), "人口"
"""What so many people are said to be, without a word for them: 五年少生1500万人."""
_RESERVES = re.compile(
    "新增(?:加)?的?(?P<kind>[^，。；的]{0,6}储量)(?:有|：|，)(?:[^。；，]{1,16}，)*[^。；，0-9]{1,6}$"
)
"""What makes minerals stand for how much more of them was found: 新增探明储量，煤炭三十万吨，铁矿九万吨."""
_NEW, _SHORT = "新增", 4
_PAUSE = re.compile("[，、；：]")
_CAPACITIES = ("能力", "容量", "里程")
_CAPACITY = re.compile("新增(?:加)?的?[^，。；]{0,8}生产能力(?:[^，。；]{0,10}?(?:有|：|包括)|，)[^。；]*$")
"""What makes products stand for how much more of them can be made: 新增加的生产能力有：生铁三十万吨，…."""

_MEASURED = ("量", "率", "额", "数")
"""How names end that say what is measured, so that nothing is their output."""
_OUTPUTS_TOLD = re.compile(
    f"产品的?总?产量，?(?:[到至]?{FOUR_DIGITS}年)?[^：，。；0-9{NUMERALS}百千]{{0,10}}[：，]"
    "(?:[^。；，]{1,24}[，；]){0,40}[^。；，0-9]{1,8}$"
)
"""What makes the things that a list names stand for how much of them is made: 主要产品产量：海带30万吨，扇贝9万吨."""


def _capacity_of(thing: str) -> str:
    """What capacity was added, where a list names only what it is for: 新增水泥生产能力, 新增炼钢能力."""
    if thing in PRODUCTS:
        return f"{_NEW}{thing}生产能力"
    head = "" if len(thing) > _SHORT or thing.endswith(_CAPACITIES) else "能力"
    return f"{_NEW}{thing}{head}"


def _dealing_with(product: str, said: str) -> str:
    """How those before a product were dealt with, if so was it: 供应 in 国家供应饲料30万吨，化肥9万吨; else nothing."""
    *before, last = _ITEMS.split(said)
    if last != product:
        return ""
    for item in reversed(before):
        if (found := _DEALING.search(item)) is not None:
            return found["verb"] if _DEALT.fullmatch(found["what"]) else ""
        if not _DEALT.fullmatch(item):
            return ""
    return ""


def with_its_output(name: Candidate, figure: Unnamed) -> Candidate:
    """A bare product with an amount is its output (钢三十万吨), and so it is where output is spoken of.

    In a list of what capacity was added it is its capacity.  One that a single character names can mean nothing
    else.
    """
    quantity, said = figure.mention.quantity, figure.said
    if "产" in said[-5:] and _GREW.search(said) and all(item in PRODUCTS for item in JOINT.split(name.text)):
        return name.called(name.text + OUTPUT)
    if (
        "价" in said[-6:]
        and name.text
        and not figure.parts.counted
        and not name.text.endswith(_PRICED)
        and _DEARER.search(said)
    ):
        return name.called(f"{name.text}价格")
    if quantity.dimension == "mass" and "储量" in said and (found := _RESERVES.search(said)):
        return name.called(f"{_NEW}{_PAUSE.split(said)[-1].strip()}{found['kind']}", _NEW)
    if quantity.dimension in _MADE and "能力" in said and _CAPACITY.search(said):
        # What was built on the name before is of its own words: …, 炼钢.
        thing = _PAUSE.split(said)[-1].strip() if name.made == BUILT else name.text
        return name.called(_capacity_of(thing.removeprefix(_NEW)), _NEW)
    if quantity.dimension == "people" and name.text in _BORN:
        return name.called(name.text + _PEOPLE)
    if OUTPUT in said and quantity.dimension in _MADE and _is_listed_with_output(name, said):
        return name.called(name.text + OUTPUT)
    if name.text not in PRODUCTS or _OWNED.search(said) is not None:
        return name
    if mean := next((mean for mean in _MEAN_OUTPUTS if said.rfind(mean) == said.rfind(OUTPUT) - len(mean) + 2 > 0), ""):
        return name.called(name.text + mean)
    if dealing := _dealing_with(name.text, said):
        return name.called(dealing + name.text, dealing)
    made = len(name.text) == 1 or quantity.dimension in _MADE or OUTPUT in said
    return name.called(name.text + OUTPUT) if made else name


def _is_listed_with_output(name: Candidate, said: str) -> bool:
    """Whether a thing stands in a list of how much was made of each, with no word of its own for that."""
    if name.verb or name.text.endswith(_MEASURED) or not said.rstrip().endswith(name.text):
        return False
    return _OUTPUTS_TOLD.search(said) is not None and all(tag in NOUNS for _, tag in tagged(name.text))
