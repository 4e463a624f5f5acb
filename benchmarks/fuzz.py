"""Inputs that atheris makes up, guided by which code they reach, until one raises what is not ours or takes long.

    python -m benchmarks.fuzz extracting --seconds 600

What it finds is written to tests/hostile/found, which the tests try ever after.  Needs the extra `fuzz`.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOUND = ROOT / "tests" / "hostile" / "found"
CORPORA = ROOT / "corpora" / "reports"
MOST_BYTES = 4096
SLOW = 2.0
"""Seconds that an input of MOST_BYTES may take at the most."""


def reading(data: bytes) -> None:
    """Any bytes are a text or unreadable."""
    from policy_nlp.reading import read_bytes
    from policy_nlp.records import UnreadableInput

    try:
        read_bytes(data, "file.html" if data[:1] == b"<" else "file.txt")
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
    target.__name__: target for target in (reading, restoring, quantities, extracting)
}


def text_of(data: bytes) -> str:
    """The text that the bytes stand for."""
    return data.decode("utf-8", "replace")


def watched(target: Callable[[bytes], None]) -> Callable[[bytes], None]:
    """`target`, which keeps what fails or is slow among the tests."""

    def tried(data: bytes) -> None:
        began = time.process_time()
        try:
            target(data)
            assert time.process_time() - began < SLOW
        except Exception:
            FOUND.mkdir(exist_ok=True)
            (FOUND / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
            raise

    return tried


def write_seeds(folder: Path, target: str) -> None:
    """Sentences of our reports to begin with."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in sorted(CORPORA.rglob("*.txt")):
        for at, line in enumerate(file.read_text(encoding="utf-8").splitlines()[:60]):
            page = f"<html><body><p>{line}</p></body></html>" if target == "reading" and at % 2 else line
            encoding = "gb18030" if target == "reading" and at % 3 else "utf-8"
            (folder / f"{file.stem}-{at}").write_bytes(page.encode(encoding))


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
        import policy_nlp.reading.pdf
        import policy_nlp.restoring
    policy_nlp.pipeline.extract("2026年，地区生产总值增长5%。")
    corpus = asked.corpus / asked.target
    write_seeds(corpus, asked.target)
    options = [f"-max_total_time={asked.seconds}", f"-max_len={MOST_BYTES}", "-timeout=60", "-rss_limit_mb=4096"]
    atheris.Setup([sys.argv[0], *options, str(corpus)], watched(TARGETS[asked.target]))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
