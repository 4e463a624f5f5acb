"""What a candidate is: a known name by the tables, any other by the trained weights."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import exp

from policy_nlp.initiatives.candidate import Candidate
from policy_nlp.initiatives.features import features
from policy_nlp.initiatives.words import PACKAGE, figures_of_speech, key, known
from policy_nlp.records.initiative import InitiativeType

_SURE = 0.95
_STRONG = re.compile("(?!.*(?:为|与|和|起|推进|重点领域|全面|新征程|新时代|大国|大省))[\u4e00-\u9fff]{2,7}强[省市]$")
_ESTABLISHMENT = re.compile(
    "(?:医学|医疗|疾控|卫生|技术创新|培训|研究|服务|验证|转化|数据|教育|标注|中试|实验|计量|检测|比对|运营|存储|供应|情报|计算|测试|防治|传承创新|制造业创新|科学|促进|治理)(?:中心|基地)$"
    "|单一窗口$|自由贸易试验区$|自贸试验区$|示范县$|国家枢纽节点$"
)
_BATTLE = re.compile("^(?!实现|多场|.{0,4}核心技术)[\u4e00-\u9fff—、]{3,}(?:攻坚战|保卫战|阻击战|歼灭战)$")
_PLANS = re.compile("(?:规划|计划|普法)(?:纲要|规划|工作)?")
_PERIOD = re.compile("[一二三四五六七八九十]{1,2}五|[一二三四五六七八九]五")
_PACKAGE = re.compile("[一二三四五六七八九十百0-9]+(?:条|[大项个][\u4e00-\u9fff]{0,4}(?:工程|行动|计划|治理|专项|高地|攻坚)|大文章|张图|卡通|优享)$")


@dataclass(frozen=True, slots=True)
class Verdict:
    """The type of a name (None: no initiative), how sure that is, and what decided it."""

    type: InitiativeType | None
    confidence: float
    reason: str


@dataclass(frozen=True, slots=True)
class Weights:
    """A linear model: for each class an intercept, and for each feature a weight for every class."""

    classes: tuple[str, ...]
    intercepts: tuple[float, ...]
    weights: dict[str, list[float]]

    @classmethod
    @lru_cache(maxsize=1)
    def shipped(cls) -> Weights:
        """The weights that came with the package."""
        table = json.loads(files(PACKAGE).joinpath("weights.json").read_text(encoding="utf-8"))
        return cls(tuple(table["classes"]), tuple(table["intercepts"]), table["weights"])

    def judge(self, found: dict[str, float]) -> Verdict:
        """The likeliest class for a name with the features `found`."""
        scores = list(self.intercepts)
        for feature, value in found.items():
            for at, weight in enumerate(self.weights.get(feature, ())):
                scores[at] += weight * value
        highest = max(scores)
        odds = [exp(score - highest) for score in scores]
        best = scores.index(highest)
        kind = self.classes[best]
        return Verdict(None if kind == "none" else kind, odds[best] / sum(odds), self._reason(found, best))  # type: ignore[arg-type]

    def _reason(self, found: dict[str, float], best: int) -> str:
        told = [(self.weights[name][best] * value, name) for name, value in found.items() if name in self.weights]
        return "; ".join(f"{name} ({weight:+.2f})" for weight, name in sorted(told, reverse=True)[:3])


def averaged(mentions: list[Candidate]) -> dict[str, float]:
    """For each feature the share of the mentions that have it."""
    counts = Counter(feature for mention in mentions for feature in set(features(mention)))
    return {feature: count / len(mentions) for feature, count in counts.items()}


def judge(mentions: list[Candidate], weights: Weights | None = None) -> Verdict:
    """What the name of these `mentions` is."""
    return by_rule(mentions) or (weights or Weights.shipped()).judge(averaged(mentions))


def by_rule(mentions: list[Candidate]) -> Verdict | None:
    """What the tables and the forms that leave no doubt say."""
    entry = known().get(key(mentions[0].name))
    if entry:
        name, kind, must_be_quoted = entry
        if not must_be_quoted or any(mention.quote for mention in mentions):
            return Verdict(kind, _SURE, f"known {kind}: {name}")  # type: ignore[arg-type]
    for mention in mentions:
        if mention.form in ("title", "plan"):
            return Verdict("programme", 0.9, "title of a plan")
        if _PERIOD.fullmatch(mention.quote) and _PLANS.fullmatch(mention.closing):
            return Verdict("programme", 0.9, "plan of a period")
        if mention.quote in figures_of_speech():
            return Verdict(None, 0.9, "quotes a figure of speech")
        if mention.form == "role" and _ESTABLISHMENT.search(mention.name):
            return Verdict(None, 0.8, "an establishment, not a role")
        if mention.form in ("virtue", "listed role") or (mention.form == "role" and _STRONG.match(mention.name)):
            return Verdict("positioning", 0.9, "what a place says of itself")
        if mention.form == "quoted head" and not mention.closing and _PACKAGE.match(mention.quote):
            role = mention.quote.endswith(("高地", "中心", "基地", "枢纽", "城市"))
            return Verdict("positioning" if role else "programme", 0.75, "a count of articles or schemes with its field")
        if mention.form == "counted":
            return Verdict("programme", 0.8, "one of a counted list of schemes")
        if mention.form == "closing" and _BATTLE.search(mention.name):
            return Verdict("programme", 0.75, "a battle to be won")
        if mention.form == "works":
            return Verdict("programme", 0.85, "leads water or power from place to place")
        if mention.form == "quoted closing" and mention.closing.endswith(("品牌", "平台", "集群")):
            return Verdict("brand", 0.7, "a named product, platform or cluster")
    return None
