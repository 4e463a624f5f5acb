"""Writes the data dictionary, in English and in Chinese, from the types of the record.

    python docs/make_fields.py

Names, types and English meanings are those of the types; the Chinese ones stand in fields.zh.tsv.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from policy_nlp.records import Identity, Initiative, Measure, Report

HERE = Path(__file__).parent
RECORDS: dict[str, tuple[type[BaseModel], str]] = {
    "": (Report, "整份记录"),
    "report": (Identity, "是哪一份报告"),
    "measure": (Measure, "一个数字：说的是什么、哪一年、约束力多强"),
    "initiative": (Initiative, "一个有名称的举措"),
}
_TYPES = {str: ("string", "字符串"), int: ("integer", "整数"), float: ("number", "数值"), type(None): ("null", "空值")}
_HEADS = {
    "en": ("# The fields of a record", "field", "type", "meaning"),
    "zh": ("# 记录的字段", "字段", "类型", "含义"),
}


def main() -> None:
    """Write both pages."""
    for language, page in pages().items():
        page_of(language).write_text(page, encoding="utf-8")


def page_of(language: str) -> Path:
    """Where the page of a language stands."""
    return HERE / ("fields.md" if language == "en" else f"fields.{language}.md")


def pages() -> dict[str, str]:
    """The text of the page in each language, as the types give it now."""
    chinese = meanings()
    return {"en": "\n".join(_page("en", chinese)) + "\n", "zh": "\n".join(_page("zh", chinese)) + "\n"}


def meanings() -> dict[tuple[str, str], str]:
    """The Chinese meaning of each field of each record."""
    with HERE.joinpath("fields.zh.tsv").open(encoding="utf-8", newline="") as table:
        return {(row["record"], row["field"]): row["meaning"] for row in csv.DictReader(table, delimiter="\t")}


def _page(language: str, chinese: dict[tuple[str, str], str]) -> Iterator[str]:
    title, field_head, type_head, meaning_head = _HEADS[language]
    other = "[中文](fields.zh.md)" if language == "en" else "[English](fields.md)"
    yield from (title, "", other, "")
    yield (
        "Made from the types by `make docs`. The JSON Schema is `report_schema()` of `policy_nlp.records.schema`."
        if language == "en"
        else "本页由 `make docs` 从类型定义生成。JSON Schema 见 `policy_nlp.records.schema` 的 `report_schema()`。"
    )
    for name, (record, said) in RECORDS.items():
        yield from ("", f"## {name or 'record'}", "", (record.__doc__ or "") if language == "en" else f"{said}。", "")
        yield from (f"| {field_head} | {type_head} | {meaning_head} |", "| --- | --- | --- |")
        for field, about in record.model_fields.items():
            meaning = about.description or "" if language == "en" else chinese[name, field]
            kind = type_name(about.annotation, 0 if language == "en" else 1)
            yield f"| `{about.alias or field}` | {kind} | {meaning.replace('|', '/')} |"


def type_name(annotation: Any, language: int) -> str:
    """A type in words: 0 English, 1 Chinese."""
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is Literal:
        return " ".join(f"`{value}`" for value in parts)
    if origin in (Union, UnionType):
        names = [type_name(part, language) for part in parts if not (part is int and float in parts)]
        return ("，可为" if language else " or ").join(names)
    if origin is tuple:
        return "[" + ", ".join(type_name(part, language) for part in parts) + "]"
    if origin is list:
        return ("列表：" if language else "list of ") + type_name(parts[0], language)
    if origin is dict:
        return "对象" if language else "object"
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        name = next(name for name, (record, _) in RECORDS.items() if record is annotation)
        return f"[{name}](#{name})"
    return _TYPES[annotation][language]


if __name__ == "__main__":
    main()
