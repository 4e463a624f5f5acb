"""Pages to read in a terminal."""

from __future__ import annotations

from rich.console import Console

from policy_nlp.output.pages import series_page
from policy_nlp.pipeline import extract
from policy_nlp.tracking import narrow, track


def test_a_fall_among_growth_rates_has_a_minus() -> None:
    """居民消费价格下降0.7% is no growth by 0.7%."""
    texts = {
        2024: "2024年主要预期目标：居民消费价格涨幅2%左右。",
        2025: "一、2024年工作回顾\n居民消费价格下降0.7%。",
    }
    reports = [extract(text, region="临江省", year=year) for year, text in texts.items()]
    console = Console(width=80)
    with console.capture() as page:
        console.print(series_page(narrow(track(reports), indicators=["cpi"]).series))
    assert "-0.7% ✓" in page.get()
