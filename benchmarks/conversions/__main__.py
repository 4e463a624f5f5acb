"""Our reports as pages, documents and PDFs of the usual programs: do they give the records of their plain text?

    python -m benchmarks.conversions [--keep FOLDER] [--only WORD]

Prints what differs, file by file, and how many files are the same for each way of making them.  LibreOffice and
Chromium make most of them; where they are missing the command says so, does the rest, and fails.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from benchmarks.conversions import programs
from benchmarks.conversions.blocks import Block, blocks_of, reports, year_of
from benchmarks.conversions.comparing import Difference, difference
from benchmarks.conversions.opendocument import LAYOUTS, flat_document
from benchmarks.conversions.pages import TEMPLATES
from benchmarks.conversions.word import MAKERS
from policy_nlp import extract, read
from policy_nlp.records import PolicyNLPError, Report

ENCODINGS = {"government": ("utf-8", "gb18030"), "newspaper": ("gb2312", "utf-8"), "broken_lines": ("gbk", "utf-16")}
"""Those of each template's pages; of others UTF-8."""
PRINTED = ("bare", "government", "newspaper")
"""Templates that the browser prints."""
OFFICE_ENDINGS = ("docx", "html", "pdf", "odt")

Texts = dict[str, list[Block]]


def main() -> None:
    """Make the files and compare their records."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--keep", type=Path, help="where the files are left; else they are thrown away")
    options.add_argument("--only", default="", help="only the ways of making whose name has this in it")
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = asked.keep or Path(scratch)
        texts = reports()
        plain = {name: extract(text) for name, text in texts.items()}
        made = files_of({name: blocks_of(text) for name, text in texts.items()}, folder, asked.only)
        different = compare(plain, made)
    missing = [what for what, found in (("office", programs.office()), ("browser", programs.browser())) if not found]
    for what in missing:
        print(f"not tried: what the {what} makes; it is not installed ({programs.INSTALL[what]})", file=sys.stderr)
    sys.exit(1 if different or missing else 0)


def files_of(texts: Texts, folder: Path, only: str) -> Iterator[tuple[str, str, Path]]:
    """The way of making, the report's name and the file, for every file that can be made here."""
    for ways in (python_docx, saved_pages, office_files, browser_files):
        yield from ((way, name, file) for way, name, file in ways(texts, folder, only))


def python_docx(texts: Texts, folder: Path, only: str) -> Iterator[tuple[str, str, Path]]:
    """Documents of python-docx."""
    for maker, make in MAKERS.items():
        way = f"python-docx {maker}"
        for name, blocks in texts.items() if only in way else ():
            yield way, name, _written(folder / maker / f"{name}.docx", make(blocks))


def saved_pages(texts: Texts, folder: Path, only: str) -> Iterator[tuple[str, str, Path]]:
    """Pages of each template in the encodings that such pages have."""
    for template, make in TEMPLATES.items():
        for encoding in ENCODINGS.get(template, ("utf-8",)):
            way = f"page {template} {encoding}"
            for name, blocks in texts.items() if only in way else ():
                data = make(blocks, encoding, year_of(name)).encode(encoding, "xmlcharrefreplace")
                yield way, name, _written(folder / f"{template}-{encoding}" / f"{name}.html", data)


def office_files(texts: Texts, folder: Path, only: str) -> Iterator[tuple[str, str, Path]]:
    """What LibreOffice makes of each layout, and of Word's documents."""
    if not programs.office():
        return
    for layout, looks in LAYOUTS.items():
        ways = {ending: f"LibreOffice {layout} {ending}" for ending in OFFICE_ENDINGS}
        if not any(only in way for way in (*ways.values(), f"LibreOffice {layout} odt docx")):
            continue
        sources = [
            _written(folder / layout / f"{name}.fodt", flat_document(blocks, looks, year_of(name)).encode())
            for name, blocks in texts.items()
        ]
        for ending, way in ways.items():
            if only not in way and not (ending == "odt" and only in f"{way} docx"):
                continue
            made = programs.convert(sources, ending, folder / f"{layout}-{ending}")
            if ending == "odt":
                way, made = f"{way} docx", programs.convert(made, "docx", folder / f"{layout}-odt-docx")
            yield from zip([way] * len(made), texts, made, strict=True)
    way = "LibreOffice python-docx pdf"
    if only in way:
        sources = [
            _written(folder / "heading_styles" / f"{name}.docx", MAKERS["heading_styles"](blocks))
            for name, blocks in texts.items()
        ]
        made = programs.convert(sources, "pdf", folder / "docx-pdf")
        yield from zip([way] * len(made), texts, made, strict=True)


def browser_files(texts: Texts, folder: Path, only: str) -> Iterator[tuple[str, str, Path]]:
    """What the browser prints and saves of each template."""
    if not programs.browser():
        return
    for template in PRINTED:
        for ending, save in (("pdf", programs.print_to_pdf), ("html", programs.save_page)):
            way = f"Chromium {template} {ending}"
            for name, blocks in texts.items() if only in way else ():
                page = _written(
                    folder / f"{template}-pages" / f"{name}.html",
                    TEMPLATES[template](blocks, "utf-8", year_of(name)).encode(),
                )
                out = folder / f"{template}-{ending}" / f"{name}.{ending}"
                out.parent.mkdir(parents=True, exist_ok=True)
                yield way, name, save(page, out)


def compare(plain: dict[str, Report], made: Iterator[tuple[str, str, Path]]) -> int:
    """Print what differs and how many files are the same; the number of those that are not."""
    counts: dict[str, list[bool]] = defaultdict(list)
    for way, name, file in made:
        try:
            found = difference(plain[name], extract(read(file)))
        except PolicyNLPError as error:
            found = Difference([], [(str(error),)])
        counts[way].append(not found)
        if found:
            _tell(way, name, found)
    for way, same in counts.items():
        print(f"{sum(same)} of {len(same)} the same: {way}")
    alike, files = sum(map(sum, counts.values())), sum(map(len, counts.values()))
    print(f"{alike} of {files} files give the records of their plain text")
    return files - alike


def _tell(way: str, name: str, found: Difference) -> None:
    print(f"{name}, {way}: {len(found.missing)} records missing, {len(found.added)} others instead")
    for sign, statements in (("-", found.missing), ("+", found.added)):
        for statement in statements:
            print(f"  {sign} {' | '.join('' if part is None else str(part) for part in statement)}")


def _written(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


if __name__ == "__main__":
    main()
