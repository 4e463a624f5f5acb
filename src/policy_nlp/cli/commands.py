"""The commands and their options."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from policy_nlp.cli.optional_year import YearMayBeLeftOut, years

app = typer.Typer(
    help="What Chinese government reports promise and what they claim, as records.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

Files = Annotated[
    list[Path], typer.Argument(help="Reports, folders of reports, or - for standard input.", metavar="FILE...")
]
File = Annotated[Path, typer.Argument(help="A report, or - for standard input.", metavar="FILE")]
Out = Annotated[
    Path | None,
    typer.Option("--out", "-o", help="The file to write, or the folder for several reports; else standard output."),
]
Encoding = Annotated[
    str | None, typer.Option(help="The encoding of the text, such as GB18030; found out where it is not given.")
]
Region = Annotated[str | None, typer.Option(help="Whose report it is, where the report does not say: 安徽省.")]
Year = Annotated[
    int | None, typer.Option(help="The year that the report plans, where the report does not say.", min=1800, max=2200)
]
Confidence = Annotated[
    float, typer.Option("--min-confidence", help="Leave out measures that are less certain than this.", min=0, max=1)
]

PLOTS = (".svg", ".png", ".pdf", ".html")
TABLES = (".csv", ".xlsx", ".dta", ".parquet", ".jsonl")
"""The endings of files that are tables or plots; a test holds them to those of the rooms that write them."""


def _version(asked: bool) -> None:
    if asked:
        from policy_nlp import __version__

        typer.echo(f"policy-nlp {__version__}")
        raise typer.Exit


@app.callback()
def policy_nlp(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """What Chinese government reports promise and what they claim, as records."""


@app.command()
def extract(
    files: Files,
    out: Out = None,
    encoding: Encoding = None,
    region: Region = None,
    year: Year = None,
    min_confidence: Confidence = 0.0,
    explain: Annotated[
        bool, typer.Option("--explain", help="Print, instead of the record, what decided each field of it.")
    ] = False,
    text: Annotated[
        bool, typer.Option("--text", help="Write the text that spans refer to beside the record, as NAME.txt.")
    ] = False,
    jobs: Annotated[
        int | None, typer.Option("--jobs", "-j", help="Processes for several reports; all cores for many.", min=1)
    ] = None,
    seconds: Annotated[
        float, typer.Option("--timeout", help="Seconds that one report may take where processes do the work.", min=1)
    ] = 600.0,
    limit: Annotated[
        list[str] | None,
        typer.Option(
            help="What a file may have: bytes, unpacked_bytes, markup_bytes, characters, pages, page_characters; "
            "and what reading it may take: memory (bytes), seconds.",
            metavar="NAME=NUMBER",
        ),
    ] = None,
    again: Annotated[
        bool, typer.Option("--again", help="Do also what is done already and has not changed since.")
    ] = False,
) -> None:
    """One JSON record for each report: its targets, its outcomes and its named initiatives.

    policy-nlp extract 临江省-2026.txt -o 临江省-2026.json

    policy-nlp extract reports/ -o records/

    policy-nlp extract reports/ -o figures.xlsx

    A file that ends in .csv, .xlsx, .dta, .parquet or .jsonl gets the figures of all reports as tables.

    A folder of records that was stopped at any moment and is asked for again gets what is left.
    """
    from policy_nlp.cli.extracting import Wishes, extract_one, extract_tables
    from policy_nlp.cli.inputs import limits_of, means_many
    from policy_nlp.cli.outputs import refuse_ending, refuse_input

    refuse_input(out, files)
    wishes = Wishes(encoding, region, year, min_confidence, limits_of(limit), text)
    if text and (out is None or out.suffix.lower() in TABLES):
        raise typer.BadParameter("goes beside the record: -o FILE.json or -o FOLDER.", param_hint="--text")
    if out is not None and out.suffix.lower() in TABLES and not out.is_dir():
        if explain:
            raise typer.BadParameter("goes with a record, not with tables.", param_hint="--explain")
        if not extract_tables(files, out, wishes):
            raise typer.Exit(1)
    elif not means_many(files, out):
        refuse_ending(out, TABLES)
        extract_one(files[0], out, wishes, explain=explain)
    elif explain:
        raise typer.BadParameter("takes one report at a time.", param_hint="--explain")
    elif out is None or out.is_file() or out.suffix == ".json":
        raise typer.BadParameter("several reports need a folder: -o FOLDER.", param_hint="--out")
    else:
        from policy_nlp.cli.many import Running, extract_many

        if not extract_many(files, out, wishes, Running(jobs, seconds, again)):
            raise typer.Exit(1)


@app.command()
def show(
    file: File,
    encoding: Encoding = None,
    region: Region = None,
    year: Year = None,
    min_confidence: Confidence = 0.0,
    full: Annotated[bool, typer.Option("--all", help="Show every outcome, not only the first ones.")] = False,
) -> None:
    """A report's targets, outcomes and initiatives as tables to read.

    FILE may also be a record that extract wrote.

    policy-nlp show 临江省-2026.txt
    """
    from policy_nlp.cli.extracting import Wishes, report_of
    from policy_nlp.cli.showing import show_report

    show_report(report_of(file, Wishes(encoding, region, year, min_confidence)), full=full)


@app.command(cls=YearMayBeLeftOut)
def track(
    files: Files,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            "-o",
            help="The file to write: .json, tables (.xlsx .csv .dta .parquet .jsonl) or a plot (.svg .png .pdf .html).",
        ),
    ] = None,
    encoding: Encoding = None,
    meta: Annotated[
        Path | None,
        typer.Option(help="A CSV table that says whose each report is: file, region, parent, level, year."),
    ] = None,
    indicator: Annotated[
        list[str] | None,
        typer.Option(help="Only this indicator, by its id or its Chinese name: gdp, 粮食产量. May be repeated."),
    ] = None,
    since: Annotated[int | None, typer.Option(help="Only the years from this one on.", min=1800, max=2200)] = None,
    across: Annotated[
        str | None,
        typer.Option(
            help="Instead, the targets of the regions side by side: in this year, in all, or else in the latest year.",
            metavar="[YEAR|all]",
            callback=years,
        ),
    ] = None,
    show: Annotated[
        bool, typer.Option("--show", help="Print the series that have targets as tables to read, and no JSON.")
    ] = False,
) -> None:
    """Series across years, from reports or from records that extract wrote.

    policy-nlp track records/ -o series.json

    policy-nlp track reports/ -o series.xlsx

    policy-nlp track reports/ --indicator gdp --show

    policy-nlp track reports/ --indicator gdp -o growth.svg

    policy-nlp track reports/ --across

    policy-nlp track reports/ --meta reports.csv --across 2026
    """
    from policy_nlp.cli.outputs import refuse_ending, refuse_input
    from policy_nlp.cli.tracking import Choice, show_series, track_files, write_across, write_series

    refuse_ending(out, (*TABLES, *PLOTS))
    refuse_input(out, [*files, meta])
    tracking, read_all = track_files(files, encoding, meta, Choice(indicator or [], since))
    if tracking and across is not None:
        write_across(tracking, across, out)
    elif tracking and show:
        show_series(tracking)
    if tracking and across is None and (out is not None or not show):
        write_series(tracking, out)
    if not read_all:
        raise typer.Exit(1)


@app.command()
def compare(
    old: Annotated[Path, typer.Argument(help="The earlier report or its record.", metavar="OLD")],
    new: Annotated[Path, typer.Argument(help="The later report or its record.", metavar="NEW")],
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", "-o", help="The file to write: .json, or tables (.xlsx .csv .dta .parquet .jsonl); else a page."
        ),
    ] = None,
    encoding: Encoding = None,
) -> None:
    """What changed from one report to another: targets, initiatives, the weight of sections.

    policy-nlp compare 临江省-2025.txt 临江省-2026.txt

    policy-nlp compare 临江省-2025.txt 临江省-2026.txt -o changes.json
    """
    from policy_nlp.cli.comparing import compare_files
    from policy_nlp.cli.outputs import refuse_ending, refuse_input

    refuse_ending(out, TABLES)
    refuse_input(out, [old, new])
    compare_files(old, new, out, encoding)


@app.command()
def segment(
    file: File,
    encoding: Encoding = None,
    words: Annotated[
        Path | None, typer.Option(help="A file of words of your own, one a line, to be cut as words.", metavar="FILE")
    ] = None,
    engine: Annotated[str | None, typer.Option(help="rjieba (the default) or jieba.")] = None,
) -> None:
    """The words of a report, one sentence a line, with a space between two.

    policy-nlp segment 临江省-2026.txt
    """
    from policy_nlp.cli.inputs import read_input
    from policy_nlp.cli.outputs import to_stdout
    from policy_nlp.language import ENGINES, load_words, sentences_of_words
    from policy_nlp.restoring import restore as restored

    if engine is not None and engine not in ENGINES:
        raise typer.BadParameter(f"choose one of {', '.join(ENGINES)}.", param_hint="--engine")
    if words is not None:
        load_words(words)
    clean = restored(read_input(file, encoding).text).text
    to_stdout("".join(" ".join(sentence) + "\n" for sentence in sentences_of_words(clean, engine=engine)))


@app.command()
def restore(
    file: File,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="The file to write; else standard output.")] = None,
    encoding: Encoding = None,
) -> None:
    """The text of a report with its damage put right.

    policy-nlp restore 青屿开发区-2025-受损.txt
    """
    from policy_nlp.cli.inputs import read_input
    from policy_nlp.cli.outputs import refuse_input, write
    from policy_nlp.restoring import restore as restored

    refuse_input(out, [file])
    write(restored(read_input(file, encoding).text).text, out)
