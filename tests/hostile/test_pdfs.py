"""PDFs that mean harm: small files that grow without end when they are read."""

import contextlib
import time
import zlib

import pytest
from file_making import LINES, pdf, pdf_of

from policy_nlp.reading import Limits, read_bytes
from policy_nlp.records import UnreadableInput

SHOW = b"BT /F1 9 Tf 40 700 Td (grow 5%) Tj ET\n"
LARGE = 300_000_000
LIMITS = Limits(memory=250_000_000, seconds=5)


def _page(content, contents=b"4 0 R", filters=b"/FlateDecode", resources=b"", more=()):
    return pdf_of(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %s/Resources<</Font<</F1 5 0 R>>%s>>>>"
            % (contents, resources),
            b"<</Length %d/Filter%s>>stream\n%s\nendstream" % (len(content), filters, content),
            b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            *more,
        ]
    )


def _deflated(unit, length):
    packer = zlib.compressobj(1)
    block = unit * (1_000_000 // len(unit))
    return b"".join([*(packer.compress(block) for _ in range(length // len(block))), packer.flush()])


def _forms(depth):
    """Drawings that each hold the next one four times."""
    bodies = [b"/X Do " * 4] * (depth - 1) + [SHOW]
    return [
        b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 5 0 R>>/XObject<</X %d 0 R>>>>"
        b"/Length %d>>stream\n%s\nendstream" % (7 + at, len(body), body)
        for at, body in enumerate(bodies)
    ]


FILES = {
    "a stream of spaces without end": lambda: _page(_deflated(b" ", LARGE)),
    "a stream in a stream": lambda: _page(
        zlib.compress(_deflated(b" ", LARGE), 9), filters=b"[/FlateDecode/FlateDecode]"
    ),
    "text without end": lambda: _page(_deflated(SHOW, LARGE)),
    "states that are saved without end": lambda: _page(_deflated(b"q ", LARGE)),
    "one stream two thousand times": lambda: _page(_deflated(SHOW, 20_000_000), b"[" + b"4 0 R " * 2000 + b"]"),
    "drawings in drawings": lambda: _page(zlib.compress(b"/X Do"), resources=b"/XObject<</X 6 0 R>>", more=_forms(20)),
    "objects in a stream without end": lambda: _page(
        zlib.compress(SHOW),
        b"9 0 R",
        more=[
            b"<</Type/ObjStm/N 1000000/First 10/Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(data), data)
            for data in [_deflated(b"9 0 ", LARGE)]
        ],
    ),
    "brackets": lambda: _page(b"[" * 1_000_000, filters=b"[]"),
    "two thousand million pages": lambda: _page(zlib.compress(SHOW)).replace(b"/Count 1", b"/Count 2000000000"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_pdf_that_grows_ends_in_a_text_or_our_error(name):
    data = FILES[name]()
    began = time.monotonic()
    with contextlib.suppress(UnreadableInput):
        assert read_bytes(data, "file.pdf", limits=LIMITS).text
    assert time.monotonic() - began < LIMITS.seconds + 25


def test_the_next_pdf_is_read_as_if_nothing_had_been():
    with pytest.raises(UnreadableInput, match="takes more than 250,000,000 bytes of memory"):
        read_bytes(_page(_deflated(SHOW, LARGE)), "file.pdf", limits=LIMITS)
    assert LINES[0] in read_bytes(pdf([list(LINES)]), "file.pdf").text


def test_seconds_can_be_set():
    with pytest.raises(UnreadableInput, match="takes more than 1 seconds"):
        read_bytes(FILES["drawings in drawings"](), "file.pdf", limits=Limits(seconds=1, memory=20_000_000_000))


def test_copies_of_a_process_each_have_a_reader_of_their_own():
    """As engines that fork their workers need it."""
    import multiprocessing

    data = pdf([list(LINES)])
    expected = read_bytes(data, "file.pdf").text
    with multiprocessing.get_context("fork").Pool(2) as pool:
        assert pool.map(_text, [data] * 6) == [expected] * 6
    assert read_bytes(data, "file.pdf").text == expected


def _text(data):
    return read_bytes(data, "file.pdf").text
