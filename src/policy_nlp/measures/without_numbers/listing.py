"""Where a plan lists what it aims at, sentence by sentence: only there are targets without a number."""

from __future__ import annotations

import re
from collections.abc import Iterable

from policy_nlp.measures.vocabulary import either
from policy_nlp.measures.without_numbers.numberless import MAY_COMPARE, NumberlessTarget, numberless_targets
from policy_nlp.text.document import Heading, Sentence

_CALLED = f"(?:{either('goals', 'listed')}|时期)的?目标"
"""How the goals are called that a plan lists: 主要目标, 时期的目标."""
_EXPECTED = "(?<![于过现成述绕])(?<!增长)(?<!增长的)(?<!就业)(?<!就业的)预期性?(?:目标|指标)"
"""The same of what is expected: 预期指标; but not 高于预期目标, 上述预期目标, nor what is expected of growth alone."""
_ARE = "[^，。；：]{0,12}(?:是|为|：|如下|包括)"
"""What tells behind goals which they are: 安排如下."""
_FIRST_LISTED = "，(?:建议|初步|包括|[一即]是|地区|[国省市县]内|全[国省市区州县])"
"""What the first goal of a list begins with that nothing leads up to: 主要目标，地区生产总值增长6%."""
_OTHERS_BESIDE = (
    r"[^，。；：]{0,12}\d[^，。；]{0,6}[，；][^。：]{0,120}?"
    "(?:[与和]经济增长(?:基本|保持){0,2}同步|[快高]于(?:经济增[长速]|全国平均)|完成国家下达)"
)
"""What makes a list of the growth that is aimed at: 为5%左右，居民收入增长与经济增长同步."""
_WAYS_TO_LIST = (
    # 主要预期目标是：, 今年发展的预期指标。, 总体目标，建议
    f"(?:{_EXPECTED}|{_CALLED})(?:任务)?(?={_ARE}|{_FIRST_LISTED}|。?$)",
    # 主要指标为, 主要任务和指标，包括
    "主要(?:任务和)?指标(?:是|为|：|，?包括)",
    # 9个主要指标
    "(?:项|个)主要指标",
    # 以下目标：
    "(?:以下|下列)目标[：，]",
    # 目标安排如下
    "目标(?:安排)?如下",
    # 宏观调控的目标定为
    "调控的?目标(?:是|定为)",
    # 经济增长预期目标为5%左右，居民收入增长与经济增长同步
    f"增长的?预期性?目标(?={_OTHERS_BESIDE})",
)
_LISTS = re.compile("|".join(_WAYS_TO_LIST))
"""What tells of a sentence that it lists targets."""
_MEANS = re.compile(f"{either('goals', 'pursuing')}[^，。；：]{{0,24}}$")
"""What stands before goals that are not listed but worked for: 完成今年的主要目标."""
_TOLD = re.compile(_ARE)
_PLANS_ALL = re.compile(
    r"(?:地区|国内|^|[全我本][国省市区县州]|[：，；是为])生产总值(?:年均|预期|力争|实际|计划|预计){0,2}(?:增长|增速)(?:为|达到|保持在)?\d"
)
"""The growth of the whole economy, not of its seas, is planned where the main targets are listed."""
_LISTS_BELOW = ("：", "；")
"""A paragraph that ends so goes on in the next."""
_ITEM = re.compile(r"——|\d{1,2}[.．、](?!\d)")
"""How a paragraph begins that is one of a list."""
_SPEAKS_OF_GOALS = (
    # 上述目标, 这样安排
    "(?:这[样些个一]|该|此|上述|以上)[^，。；\\d]{0,8}(?:目标|指标|安排)",
    # 提出6%左右的增长目标, 把…作为目标
    "^(?:提出|确定|设定|制定|[把将])[^，。；]{0,16}目标|增长目标",
    # 主要考虑：, 既是需要，也有可能
    "考虑[了到：]|是因为|[，是]既[是有]|体现|[需要](?:着重|特别)?(?:说明|指出|强调)|主要是?(?:考虑|基于)",
    # 6%左右的增速
    "^[^，。；]{0,12}[\\d十](?:%|个百分点)?(?:左右|以上)?的[^，。；]{0,6}(?:增[速长]|速度|目标)",
)
_COMMENTS = re.compile("|".join(_SPEAKS_OF_GOALS))
"""What tells of a sentence behind a list that it speaks of what was listed."""
_EXHORTS = re.compile(
    "^(?:要|必须|我们|在?(?:实际|具体|执行)*(?:工作|操作|过程)?中|为此|做好|重点|全[省市区州县]上下|各(?:地|市|县|级|部门|方面))"
    f"|^{either('goals', 'pursuing')}[^，。；]{{0,14}}(?:目标|任务)"
)
"""What tells of it that it speaks of work: 要坚持…, 实现今年目标…."""
_COMMENTED = re.compile(f"[^；、]{{0,30}}?{either('goals', 'reasoning')}")
"""What follows a goal that is not listed but explained: 预期目标为6%左右，考虑了…."""
_PART_OF_A_YEAR = re.compile("季度?|上半年|开门红")
_ANNOUNCES = re.compile(
    rf"(?:{either('goals', 'listed')}|预期|(?<!各)时期)的?目标(?!管理|责任|考核)"
    "(?:(?:和|与|、)?[主重]?[要大点]?(?:任务|举措)|[^。；]{0,12}$)|(?:以下|下列|如下)[^。，；]{0,12}目标"
)
"""What tells of a heading, or of a sentence that ends its paragraph, that targets follow: 主要目标和任务."""
_WORK = re.compile(either("goals", "working"))
"""What a clause of work begins with, which lists no aim: 推动收入增长与经济增长同步."""
_TO_BE_DONE = re.compile(
    "(?:(?<!下达)(?<!国家)任务|举措|工作|重点)[^，。；]{0,4}$|(?:抓好|把握|做好|聚焦|突出|着力)[^，。；]{0,30}(?:方面|件事)[^，。；]{0,8}$"
)
"""How a heading, or a sentence that ends its paragraph, says that work follows rather than aims: 要抓好三个方面."""
_OF_ALL = re.compile("经济|生产总值|GDP|生产率|平均|全国|[中西东]部|高于“.{2,4}五”时期")
_OTHER_THINGS = re.compile("要求|思路|原则|部署")
"""What a heading tells of besides the targets: 总体要求和主要预期目标."""
_FIGURE_IN_LIST = re.compile("\\d[^；]*；")
_FIGURE = re.compile(r"(?<![A-Za-z_.\d])\d[\d.]*(?![年月日G.\d])|百分之")
"""A figure, neither a year nor a name such as 5G or PM2.5: a paragraph without one paints what will be."""


class Listing:
    """Where the plan lists its targets, followed sentence by sentence.

    High and low are said of much, so that they are targets only in a sentence that says that it lists what is aimed
    at (今年的主要预期目标是…) and behind it in its paragraph; below the announced aims of several years only growth
    beside that of the whole economy is one, or what is to surpass the period before, and only in a paragraph that
    sets figures too: the others paint what life will be like.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._looked_through: int | None = None  # the paragraph of which it is known whether it has figures
        self._has_figures = False
        self._paragraph: int | None = None  # lists targets
        self._before: Sentence | None = None
        self._announced: tuple[Heading, ...] | None = None  # the outermost heading below which aims were announced
        self._worked: tuple[Heading, ...] | None = None  # the headings below which work was announced behind them
        self._commented: int | None = None  # the paragraph that speaks of what was listed
        self._told: set[bool] = set()  # whether the list of one year, and that of several, was announced

    def targets(self, sentence: Sentence, several_years: bool) -> Iterable[NumberlessTarget]:
        """The targets without a number of the next sentence of a plan, of one year or of `several_years`."""
        before, self._before = self._before, sentence
        if before is not None and before.paragraph != sentence.paragraph:
            self._hear(before)
        if "标" in sentence.text and _lists(sentence.text):
            self._paragraph = sentence.paragraph
            if sentence.text.endswith("。") and sentence.headings:
                self._told.add(several_years)
        elif before is not None and before.paragraph == self._paragraph and _goes_on(before, sentence, several_years):
            self._paragraph = sentence.paragraph
        elif self._paragraph == sentence.paragraph and _speaks_of_it(sentence.text):
            self._paragraph, self._commented = None, sentence.paragraph
        if self._paragraph == sentence.paragraph or self._is_listed(sentence, several_years):
            return numberless_targets(sentence.text, sentence.span.start)
        if (
            several_years
            and MAY_COMPARE.search(sentence.text)
            and _OF_ALL.search(sentence.text)
            and self._is_aim(sentence)
            and self._sets_figures(sentence)
        ):
            found = numberless_targets(sentence.text, sentence.span.start)
            return [target for target in found if _is_of_all(target) and not _is_worked_on(target, sentence)]
        return ()

    def _is_listed(self, sentence: Sentence, several_years: bool) -> bool:
        """Whether a sentence plans the growth of all, or stands in the list that its heading promises.

        Neither where a list was announced before, or behind what was said of it; below the aims of several years it
        must be a list itself: 产值增长7%；就业30万人.
        """
        if several_years in self._told or self._commented == sentence.paragraph:
            return False
        text = sentence.text
        if "生产总值" in text and _PLANS_ALL.search(text) and not _PART_OF_A_YEAR.search(text):
            return _COMMENTS.search(text) is None
        heading = sentence.headings[-1].text if sentence.headings else ""
        if "标" not in heading or not _LISTS.search(heading):
            return False
        if heading.endswith("目标") and not several_years and not _OTHER_THINGS.search(heading):
            if _speaks_of_it(text):
                self._commented = sentence.paragraph
            return self._commented != sentence.paragraph
        return "；" in text and _FIGURE_IN_LIST.search(text) is not None

    def _hear(self, ending: Sentence) -> None:
        """Follow what the sentence that ends a paragraph says of those behind it: that they are aims, or work."""
        if _announces_work(ending.text):
            self._announced, self._worked = None, ending.headings
        elif _announces(ending.text):
            self._announced, self._worked = ending.headings[:1], None

    def _is_aim(self, sentence: Sentence) -> bool:
        """Whether the aims of several years were announced above a sentence, and no work below them."""
        below = sentence.headings
        if self._worked is not None and below[: len(self._worked)] == self._worked:
            below = below[len(self._worked) :]
        for heading in reversed(below):
            if _announces(heading.text):
                return True
            if _announces_work(heading.text):
                return False
        return self._announced == sentence.headings[:1]

    def _sets_figures(self, sentence: Sentence) -> bool:
        """Whether the paragraph of a sentence has a figure; it is looked through once for all its sentences."""
        if self._looked_through != sentence.paragraph:
            start = self._text.rfind("\n", 0, sentence.span.start) + 1
            end = self._text.find("\n", sentence.span.end)
            found = _FIGURE.search(self._text, start, end if end >= 0 else len(self._text))
            self._looked_through, self._has_figures = sentence.paragraph, found is not None
        return self._has_figures


def _lists(sentence: str) -> bool:
    """Whether a sentence says that it lists targets: not what goals are worked for, nor why they are set so."""
    for found in _LISTS.finditer(sentence):
        told = _TOLD.match(sentence, found.end())
        if (told or not _MEANS.search(sentence, 0, found.start())) and not _COMMENTED.match(sentence, found.end()):
            return True
    return False


def _goes_on(before: Sentence, sentence: Sentence, several_years: bool) -> bool:
    """Whether the list that the paragraph before holds goes on in the paragraph of a sentence."""
    is_item = not several_years and _ITEM.match(sentence.text) is not None
    return (is_item or before.text.endswith(_LISTS_BELOW)) and not _announces_work(before.text)


def _speaks_of_it(sentence: str) -> bool:
    """Whether a sentence behind a list speaks of what was listed, or of work."""
    return _COMMENTS.search(sentence) is not None or _EXHORTS.search(sentence) is not None


def _is_of_all(target: NumberlessTarget) -> bool:
    """Whether a target is growth beside that of all, or what is to surpass a whole period: 强度高于“十三五”时期."""
    of_all = target.aspect == "growth" and _OF_ALL.search(target.reference) is not None
    return of_all or "五”时期" in target.reference


def _is_worked_on(target: NumberlessTarget, sentence: Sentence) -> bool:
    """Whether the clause of a target tells of work rather than of an aim that is listed."""
    clause = sentence.text[: target.span.end - sentence.span.start].replace("；", "，").rpartition("，")[2]
    return _WORK.search(clause) is not None


def _announces(words: str) -> bool:
    """Whether a heading, or a sentence that ends its paragraph, says that what follows are the aims of the plan."""
    return "目标" in words and _ANNOUNCES.search(words) is not None


def _announces_work(words: str) -> bool:
    """Whether a heading, or a sentence that ends its paragraph, ends in words of work: 要聚焦以下五项任务：."""
    last = words.rstrip("：。").rpartition("，")[2]
    return "目标" not in last and _TO_BE_DONE.search(last) is not None
