"""The place that a report speaks for, as it names itself."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from policy_nlp.text.characters import HAN
from policy_nlp.text.offices import HEADS
from policy_nlp.text.tables import cells, rows

COUNTRY = "全国"

_SUFFIX = "|".join(cells(__package__, "place_ends.tsv", "word"))
_PLACE = rf"(?:{HAN}{{1,9}}?(?:{_SUFFIX})){{1,3}}"
_EDGE = r"(?:^|(?<=[\s，,。、；;：:（(“”—\-在向上日]))"
_SESSION = re.compile(
    rf"{_EDGE}[在向]?(?P<place>{_PLACE})\s*第[一二三四五六七八九十\d]{{1,3}}届\s*(?:人民代表大会|人代会)", re.MULTILINE
)
_SPEAKER = re.compile(
    rf"{_EDGE}[在向]?(?P<place>{_PLACE})\s?(?:人民政府|政府)?\s?代?"
    rf"(?:{HEADS}|党工委|管委会|管理委员会|委书记|党委书记|委副书记|委、)",
    re.MULTILINE,
)
_TITLE = re.compile(
    rf"(?:关于)?(?:(?:19|20)\d\d年度?)?(?P<place>{_PLACE}|{HAN}{{2,3}})\s?"
    r"(?:(?:19|20)\d\d\s?[—\-年]|人民政府|政府|管委会|工作报告|国民经济|财政预算|预算)"
)
_OPENING = re.compile(rf"代表\s?(?P<place>{_PLACE})\s?(?:人民政府|政府|管委会)")
_NATIONAL = re.compile(
    r"全国人民代表大会|国务院总理|代表(?:中央人民政府|中华人民共和国国务院|国务院)|受[^，。]{0,6}国务院的?委托"
)
_GENERAL = re.compile(f"(?:[全我本各该某两]|有关|所在|{_SUFFIX})(?:{_SUFFIX})?")
_MASKED = re.compile(r"[某XxＸ×*＊○_]")
_OWN = re.compile("我省|全省|省委|我区|全区|自治区党委|我市|全市|市委")
_FEWEST_MENTIONS, _LEAST_SHARE = 8, 0.75


def place_in_title(title: str) -> str | None:
    """The place named by a title: 某省 in 2026年某省政府工作报告."""
    found = _TITLE.match(title)
    return _own_name(found["place"]) if found else None


def place_in_opening(opening: str) -> str | None:
    """The place that the opening lines name: the congress, the government or the office that speaks."""
    for pattern in (_SESSION, _NATIONAL, _OPENING, _SPEAKER):
        for found in pattern.finditer(opening):
            name = COUNTRY if pattern is _NATIONAL else _own_name(found["place"])
            if name is not None:
                return name
    return None


def place_in_name(name: str) -> str | None:
    """The place that a file is named after."""
    words = re.sub(r"(?:19|20)\d\d年?度?|(?:人民)?政府|工作报告|[\d\s_\-—()（）.]", "", name)
    return COUNTRY if words in (COUNTRY, "国务院") else _own_name(words)


def place_by_mentions(text: str) -> str | None:
    """The province that a text without a head speaks of nearly alone and as its own; or the country."""
    if not _OWN.search(text):
        return COUNTRY if text.count("我国") >= _FEWEST_MENTIONS else None
    counts = Counter({name: text.count(short) for short, name in provinces().items()})
    (name, most), total = counts.most_common(1)[0], sum(counts.values())
    return name if most >= _FEWEST_MENTIONS and most >= _LEAST_SHARE * total else None


def province_of(place: str) -> str | None:
    """The short name of the province that `place` is or begins with (海南省某市); None where it names none."""
    return next((short for short, name in provinces().items() if place == short or place.startswith(name)), None)


def _own_name(words: str) -> str | None:
    """`words` as the name of a place; None where they are general (全市, 我省), masked, or no place."""
    if words in provinces():
        return provinces()[words]
    if _GENERAL.fullmatch(words) or _MASKED.search(words) or not re.fullmatch(_PLACE, words):
        return None
    return words


@cache
def provinces() -> dict[str, str]:
    """The full names of the regions of the first level by their short ones."""
    return {row["short"]: row["name"] for row in rows(__package__, "provinces.tsv")}
