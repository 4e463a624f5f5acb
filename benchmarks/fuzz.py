"""Inputs that atheris makes up, guided by which code they reach, until one raises what is not ours or takes long.

    python -m benchmarks.fuzz extracting --seconds 600

What it finds is written to tests/hostile/found, which the tests try ever after.  Needs the extra `fuzz`.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import io
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOUND = ROOT / "tests" / "hostile" / "found"
CORPORA = ROOT / "corpora" / "reports"
MOST_BYTES = 4096
LONG = 16_384
"""The same for files with markup."""
SLOW = 2.0
"""Seconds that an input of MOST_BYTES may take at the most."""


def reading(data: bytes) -> None:
    """Any bytes are a text or unreadable."""
    _tried(data, "file.html" if data[:1] == b"<" else "file.txt")


def pages(data: bytes) -> None:
    """Any bytes that are called a page have an article or none."""
    _tried(data, "page.html")


def documents(data: bytes) -> None:
    """A Word document with any markup in any of its parts is a text or unreadable."""
    _tried(_document(PARTS[data[0] % len(PARTS)] if data else PARTS[0], data[1:]), "report.docx")


def pdfs(data: bytes) -> None:
    """Any bytes that begin as a PDF are a text or unreadable; read here and not by a process that may die."""
    from policy_nlp.reading import Limits
    from policy_nlp.reading.pdf_text import text_and_title
    from policy_nlp.records import UnreadableInput

    with contextlib.suppress(UnreadableInput):
        text_and_title(b"%PDF-1.4\n" + data, Limits())


def _tried(data: bytes, name: str) -> None:
    from policy_nlp.reading import read_bytes
    from policy_nlp.records import UnreadableInput

    try:
        read_bytes(data, name)
    except UnreadableInput:
        return


def restoring(data: bytes) -> None:
    """Any text is restored, and every place of the clean text has one in the source."""
    from policy_nlp.restoring import restore

    restore(text_of(data))


def quantities(data: bytes) -> None:
    """The quantities of any text stand where they say."""
    from policy_nlp.quantities import find_quantities

    text = text_of(data)
    for quantity in find_quantities(text):
        assert text[slice(*quantity.span)] == quantity.text


def extracting(data: bytes) -> None:
    """Any text has a record that can be written and read, whose spans point into it."""
    from policy_nlp.pipeline import extract
    from policy_nlp.records import Report

    text = text_of(data)
    report = extract(text)
    assert Report.from_json(report.to_json()) == report
    for measure in report.measures:
        assert measure.span is None or text[slice(*measure.span)] == measure.text


TARGETS: dict[str, Callable[[bytes], None]] = {
    target.__name__: target for target in (reading, pages, documents, pdfs, restoring, quantities, extracting)
}
PARTS = ("word/document.xml", "word/numbering.xml", "word/styles.xml", "docProps/core.xml")
"""Those of a Word document that hold what we read."""


def text_of(data: bytes) -> str:
    """The text that the bytes stand for."""
    return data.decode("utf-8", "replace")


@cache
def _word_parts() -> dict[str, bytes]:
    """The parts of a document that has headings, a list and a table."""
    from tests.reading.file_making import word

    with zipfile.ZipFile(io.BytesIO(word())) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _document(part: str, markup: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in _word_parts().items():
            archive.writestr(name, markup if name == part else data)
    return made.getvalue()


def watched(target: Callable[[bytes], None]) -> Callable[[bytes], None]:
    """`target`, which keeps what fails or is slow, twice in a row, among the tests."""

    def tried(data: bytes) -> None:
        try:
            if _seconds(target, data) > SLOW and _seconds(target, data) > SLOW:
                raise TimeoutError(f"takes more than {SLOW} s")
        except Exception:
            FOUND.mkdir(exist_ok=True)
            (FOUND / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
            raise

    return tried


def _seconds(target: Callable[[bytes], None], data: bytes) -> float:
    began = time.process_time()
    target(data)
    return time.process_time() - began


def write_seeds(folder: Path, target: str) -> None:
    """What to begin with: sentences of our reports, or small files of the format."""
    folder.mkdir(parents=True, exist_ok=True)
    for at, data in enumerate(_seeds(target)):
        (folder / f"seed-{at}").write_bytes(data)


def _seeds(target: str) -> Iterator[bytes]:
    if target == "pages":
        from tests.reading.file_making import PAGE

        yield PAGE.format(charset="utf-8").encode()
    elif target == "documents":
        yield from (
            bytes([at]) + _word_parts()[part] for at, part in enumerate(PARTS) if len(_word_parts()[part]) < LONG
        )
    elif target == "pdfs":
        from tests.reading.file_making import LINES, pdf

        yield from (pdf([list(LINES)] * pages).partition(b"\n")[2] for pages in (1, 2, 3))
    for file in sorted(CORPORA.rglob("*.txt")):
        for at, line in enumerate(file.read_text(encoding="utf-8").splitlines()[:60]):
            if target in ("documents", "pdfs"):
                return
            page = f"<html><body><p>{line}</p></body></html>" if target in ("reading", "pages") and at % 2 else line
            yield page.encode("gb18030" if target == "reading" and at % 3 else "utf-8")


def main() -> None:
    """Fuzz the target that is named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--corpus", type=Path, default=Path(".fuzz"), help="where inputs that reach new code are kept")
    asked = parser.parse_args()
    import atheris

    with atheris.instrument_imports(include=["policy_nlp"], enable_loader_override=False):
        import policy_nlp.pipeline
        import policy_nlp.quantities
        import policy_nlp.reading.docx
        import policy_nlp.reading.html
        import policy_nlp.reading.pdf_text
        import policy_nlp.restoring
    for file in CORPORA.rglob("*.txt"):  # what is loaded when it is first used must not count
        policy_nlp.pipeline.extract(file)
    corpus = asked.corpus / asked.target
    write_seeds(corpus, asked.target)
    most = LONG if asked.target in ("pages", "documents", "pdfs") else MOST_BYTES
    options = [f"-max_total_time={asked.seconds}", f"-max_len={most}", "-timeout=60", "-rss_limit_mb=4096"]
    options.append(f"-artifact_prefix={corpus.parent}/")
    atheris.Setup([sys.argv[0], *options, str(corpus)], watched(TARGETS[asked.target]))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
