"""The script that most studies use: a pattern for numbers with a unit, the words before as the name.

    python benchmarks/baselines/usual_script.py REPORT.txt 2026 > RECORD.json

It knows magnitude words, Chinese numerals, ranges, 左右 and 以上, and takes the paragraphs under a heading of goals,
arrangements or tasks for the plan.  Nothing outside the standard library, nothing of ours.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

MAGNITUDES = {"万亿": 10**12, "亿": 10**8, "万": 10**4, "": 1}
UNITS = (
    "个百分点|百分点|%|％|平方公里|平方米|立方米|公里|千瓦时|千瓦|公斤|亩|吨|斤|美元|元|人次|人|户|家|个|项|所|座|张|套|辆|台"
    "|条|件|名|次|位|倍|期|种|处|部|册|艘|架|头|只|列|公顷|米|例|起|宗|场|支|栋|对|岁"
)
NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?|[零一二三四五六七八九十百千两点]+"
FIGURE = re.compile(
    rf"(?P<percent>百分之)?(?P<low>{NUMBER})(?:%|％)?(?:(?:—|－|-|~|～|至|到)(?P<high>{NUMBER}))?"
    rf"(?P<magnitude>万亿|亿|万)?(?:多|余)?(?P<unit>{UNITS})?(?!年|月|日)"
)
REVIEW = re.compile("回顾|总结|成就|成绩|过去|主要工作|以来")
PLAN = re.compile("目标|安排|重点|任务|打算|今后|总体要求|年工作|年的工作|奋斗|部署|建议")
LEADS = re.compile("^(?:其中|全省|全市|全年|全国|完成|实现|达到|累计|预计|力争|确保|的|和|及)+")
TRAILS = re.compile(
    "(?:同比|比上年|分别|年均|预计|已|将|实际|大幅|再|约|近|超过|超|突破|不低于|达到|达|增长|增加|提高|上升|下降|降低|减少"
    "|为|到|至|在|了|是|完成|实现)+$"
)
RELATIONS = {"左右": "approx", "以上": "ge", "以内": "le"}
DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"两": 2}


def number(text: str) -> float | None:
    """The value of digits or of a Chinese numeral below ten thousand; None for a lone 十 or 点 that is none."""
    if text[0].isdigit():
        return float(text.replace(",", ""))
    whole, _, fraction = text.partition("点")
    total = digit = 0
    for character in whole:
        if character in DIGITS:
            digit = DIGITS[character]
        else:
            total, digit = total + (digit or 1) * {"十": 10, "百": 100, "千": 1000}[character], 0
    decimals = "".join(str(DIGITS[c]) for c in fraction if c in DIGITS)
    return float(f"{total + digit}.{decimals or 0}") if whole else None


def measures(text: str, year: int) -> Iterator[dict[str, Any]]:
    """A record for every number with a unit, in the form that our extractor gives."""
    plan, count, name = False, 0, ""
    for paragraph in re.finditer("[^\n]+", text):
        if len(paragraph[0].strip()) < 40 and "。" not in paragraph[0]:
            plan = not REVIEW.search(paragraph[0]) and (plan or PLAN.search(paragraph[0]) is not None)
        for found in FIGURE.finditer(paragraph[0]):
            percent = found["percent"] or found[0][-1] in "%％"
            if not (found["unit"] or found["magnitude"] or percent) or (low := number(found["low"])) is None:
                continue
            before = re.split("[，。；：、！（）,;:]", paragraph[0][: found.start()])[-1]
            before = re.split(r"[\d%％]", before)[-1]
            name, tail = LEADS.sub("", TRAILS.sub("", before)) or name, before[-8:]
            unit = "%" if percent else (found["unit"] or "").replace("％", "%")
            factor = 1 if percent else MAGNITUDES[found["magnitude"] or ""]
            high = number(found["high"]) if found["high"] else None
            aspect = "change" if unit.endswith("百分点") else "growth" if re.search("增|降|减|涨", tail) else "level"
            after = RELATIONS.get(paragraph[0][found.end() : found.end() + 2])
            count, start = count + 1, paragraph.start() + found.start()
            yield {
                "id": f"m{count}",
                "kind": "target" if plan else "baseline",
                "indicator": name,
                "aspect": aspect,
                "direction": None if aspect == "level" else "down" if re.search("降|减", tail) else "up",
                "relation": "between" if high else after or ("gt" if re.search("超|突破", tail) else "eq"),
                "low": low * factor,
                "high": high * factor if high else None,
                "unit": unit,
                "text": found[0],
                "span": [start, start + len(found[0])],
                "start_year": year if plan else year - 1,
                "end_year": year if plan else year - 1,
                "sentence": paragraph[0],
                "sentence_span": [paragraph.start(), paragraph.end()],
            }


EMPTY = ("indicator_id", "basis", "commitment", "force", "scope", "reference", "condition")


def record(text: str, year: int) -> dict[str, Any]:
    """The record of a report; it names no initiatives."""
    about: dict[str, Any] = {"title": None, "region": None, "year": year, "date": None, "source": None, "restored": {}}
    about |= {"sha256": hashlib.sha256(text.encode()).hexdigest(), "characters": len(text)}
    rest: dict[str, Any] = {**dict.fromkeys(EMPTY), "section": [], "confidence": 1.0}
    found = [{**rest, **measure} for measure in measures(text, year)]
    return {"schema": "policy-nlp/report/1", "report": about, "measures": found, "initiatives": []}


if __name__ == "__main__":
    made = record(Path(sys.argv[1]).read_text(encoding="utf-8"), int(sys.argv[2]))
    print(json.dumps(made, ensure_ascii=False, indent=1))
