"""The ways in which pages are damaged, done to sound text, for the tests to undo."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

from opencc import OpenCC
from pypinyin import Style, pinyin

TO_TRADITIONAL = OpenCC("s2t")

SENTENCES = (
    "临江新区坚持稳中求进，全年规上工业增加值增长8.6%，新增规上企业52家。",
    "我们深入实施产业强区战略，持续优化营商环境，推动数字经济和实体经济深度融合。",
    "力争全年引进亿元以上项目40个，投资总额超过260亿元，社会消费品零售总额增长7%左右。",
    "党建引领基层治理取得新成效，群众获得感、幸福感、安全感不断增强。",
    "预计城镇新增就业1.8万人，居民人均可支配收入与经济增长同步。",
    "加快建设现代化产业体系，培育壮大新材料、生物医药等战略性新兴产业。",
    "统筹推进城市更新行动，改造老旧小区36个，新建口袋公园12座。",
    "一般公共预算收入完成70.5亿元，增长11.8%，税收占比达到82.3%。",
    "营造公平竞争的市场环境，形成共谋发展的浓厚氛围。",
    "全面压实安全生产责任，牢牢守住不出重大事故的底线。",
)


def traditional(text: str) -> str:
    """`text` in traditional characters that GBK has."""
    return TO_TRADITIONAL.convert(text).encode("gbk", "ignore").decode("gbk")


def readings(character: str) -> list[str]:
    """How `character` may be read."""
    found = pinyin(character, style=Style.TONE, heteronym=True, errors="ignore")
    return [reading for some in found for reading in some if re.fullmatch("[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+", reading)]


def with_readings(text: str, chance: float, rng: random.Random) -> str:
    """`text` with readings behind some characters: 質(zhì)量."""
    return "".join(
        f"{character}({rng.choice(readings(character))})"
        if rng.random() < chance and readings(character)
        else character
        for character in text
    )


def shifted(text: str) -> Iterator[tuple[str, int]]:
    """`text` with one reading put between two halves, in each place where one fits, and where that is."""
    data = text.encode("gbk")
    for place in _seams(data):
        straddling = _character(data[place - 1 : place + 1])
        if straddling and "一" <= straddling <= "鿿":
            for reading in readings(straddling)[:1]:
                bracket = f"({reading})".encode("gbk")
                yield read_as_gbk(data[: place + 1] + bracket + data[place + 1 :]), place


def _seams(data: bytes) -> Iterator[int]:
    """Where a two-byte character begins behind another one."""
    at, behind = 0, False
    while at < len(data):
        if data[at] < 0x80:
            at, behind = at + 1, False
        else:
            if behind:
                yield at
            at, behind = at + 2, True


def read_as_gbk(data: bytes) -> str:
    """`data` as a browser shows it: a question mark for each pair of bytes that is no character."""
    shown, at = [], 0
    while at < len(data):
        if data[at] < 0x80:
            shown.append(chr(data[at]))
            at += 1
        else:
            shown.append(_character(data[at : at + 2]) or "?")
            at += 2
    return "".join(shown)


def _character(pair: bytes) -> str:
    try:
        found = pair.decode("gb18030")
    except UnicodeDecodeError:
        return ""
    return found if len(found) == 1 else ""


def wrapped(paragraphs: list[str], width: int, indent: bool, page: int | None) -> str:
    """`paragraphs` broken into lines of `width` columns, with a page number every `page` lines."""
    lines: list[str] = []
    for paragraph in paragraphs:
        line, columns = "\u3000\u3000" * indent, 4 * indent
        for character in paragraph:
            wide = 1 if character.isascii() else 2
            if columns + wide > width and character not in "，。、；：”）%":
                lines.append(line)
                line, columns = "", 0
            line, columns = line + character, columns + wide
        lines.append(line)
    if page:
        for number, at in enumerate(range(page, len(lines), page + 1), 1):
            lines.insert(at, f"— {number} —")
    return "\n".join(lines)
