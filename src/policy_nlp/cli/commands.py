"""The commands and their options."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

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
) -> None:
    """One JSON record for each report: its targets, its outcomes and its named initiatives.

    policy-nlp extract 临江省-2026.txt -o 临江省-2026.json

    policy-nlp extract reports/ -o records/
    """
    from policy_nlp.cli.extracting import Wishes, extract_many, extract_one
    from policy_nlp.cli.inputs import means_many

    wishes = Wishes(encoding, region, year, min_confidence)
    if not means_many(files, out):
        extract_one(files[0], out, wishes, explain=explain)
    elif explain:
        raise typer.BadParameter("takes one report at a time.", param_hint="--explain")
    elif out is None or out.is_file() or out.suffix == ".json":
        raise typer.BadParameter("several reports need a folder: -o FOLDER.", param_hint="--out")
    elif not extract_many(files, out, wishes):
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


@app.command()
def track(
    files: Files,
    out: Out = None,
    encoding: Encoding = None,
    meta: Annotated[
        Path | None,
        typer.Option(help="A CSV table that says whose each report is: file, region, parent, level, year."),
    ] = None,
) -> None:
    """Series across years, from reports or from records that extract wrote.

    policy-nlp track records/ -o series.json
    """
    from policy_nlp.cli.tracking import track_files

    if not track_files(files, out, encoding, meta):
        raise typer.Exit(1)


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
    from policy_nlp.language import load_words, sentences_of_words
    from policy_nlp.restoring import restore as restored

    if words is not None:
        load_words(words)
    clean = restored(read_input(file, encoding).text).text
    to_stdout("".join(" ".join(sentence) + "\n" for sentence in sentences_of_words(clean, engine=engine)))


@app.command()
def restore(file: File, out: Out = None, encoding: Encoding = None) -> None:
    """The text of a report with its damage put right.

    policy-nlp restore 青屿开发区-2025-受损.txt
    """
    from policy_nlp.cli.inputs import read_input
    from policy_nlp.cli.outputs import write
    from policy_nlp.restoring import restore as restored

    write(restored(read_input(file, encoding).text).text, out)
