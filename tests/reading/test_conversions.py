"""Our reports as Word documents and pages of every template give the records of their plain text."""

import pytest

from benchmarks.conversions.blocks import blocks_of, reports, year_of
from benchmarks.conversions.comparing import difference
from benchmarks.conversions.pages import TEMPLATES
from benchmarks.conversions.word import MAKERS
from policy_nlp import extract
from policy_nlp.reading import read_bytes

REPORTS = reports()
SEVERAL = ("望川市-2025", "望川市-2026", "沧宁省-1986", "青屿开发区-2025-受损")
"""A list of projects, a toolbar and notes, another age, a damaged page; the command tries all."""


@pytest.fixture(scope="module", params=SEVERAL)
def name(request):
    return request.param


@pytest.fixture(scope="module")
def plain(name):
    return extract(REPORTS[name])


@pytest.mark.parametrize("maker", MAKERS)
def test_documents(maker, name, plain):
    document = MAKERS[maker](blocks_of(REPORTS[name]))
    assert not difference(plain, extract(read_bytes(document, f"{name}.docx")))


@pytest.mark.parametrize(
    ("template", "encoding"),
    [("government", "gb18030"), ("newspaper", "gb2312"), ("broken_lines", "utf-16"), ("word_processor", "utf-8"),
     ("bare", "gbk")],
)  # fmt: skip
def test_pages(template, encoding, name, plain):
    page = TEMPLATES[template](blocks_of(REPORTS[name]), encoding, year_of(name))
    data = page.encode(encoding, "xmlcharrefreplace")
    assert not difference(plain, extract(read_bytes(data, f"{name}.html")))
