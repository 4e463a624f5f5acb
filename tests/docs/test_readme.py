"""What the documentation says is so: every command runs, every output shown is what comes out."""

import doctest
import io
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from policy_nlp.cli import main

ROOT = Path(__file__).parents[2]
READMES = ["README.md", "README.zh.md"]
STUDY = ["docs/study.md", "docs/study.zh.md"]
ONE_LANGUAGE = [READMES[0], STUDY[0]]
"""Pages whose commands are run; that those in the other language are the same is a test of its own."""
PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in [*ROOT.glob("*.md"), *ROOT.joinpath("docs").rglob("*.md"), ROOT / "corpora" / "README.md"]
)
SET_UP = (
    "python3 -m pip install .",
    "python3 -m pip install '.[test]'",
    "python3 -m pip install '.[tables,plots]'",
    "python3 -m pytest",
)
"""The lines that only a machine of its own can run."""


def blocks(page, language):
    text = ROOT.joinpath(page).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def commands(page):
    lines = [line.split("#")[0].strip() for block in blocks(page, "sh") for line in block.splitlines()]
    return [line for line in lines if line not in SET_UP]


@pytest.fixture
def here(tmp_path, monkeypatch):
    """A folder with the reports, where commands may write."""
    shutil.copytree(ROOT / "corpora", tmp_path / "corpora")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(line, monkeypatch, capfdbinary):
    program, *arguments = shlex.split(line)
    assert program == "policy-nlp"
    monkeypatch.setattr(sys, "argv", [program, *arguments])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
    with pytest.raises(SystemExit) as ended:
        main()
    out, err = capfdbinary.readouterr()
    assert not ended.value.code, err.decode()
    return out.decode()


@pytest.mark.parametrize("page", ONE_LANGUAGE)
def test_every_command_runs(page, here, monkeypatch, capfdbinary):
    lines = commands(page)
    assert len(lines) >= 7
    for line in lines:
        run(line, monkeypatch, capfdbinary)


@pytest.mark.parametrize("page", ONE_LANGUAGE)
def test_what_is_shown_comes_out(page, here, monkeypatch, capfdbinary):
    for block in blocks(page, "console"):
        first, *shown = block.splitlines()
        out = iter(run(first.removeprefix("$ "), monkeypatch, capfdbinary).splitlines())
        for line in shown:
            if line != "…":
                assert any(came.rstrip() == line for came in out), f"not in the output, or not in this order: {line}"


@pytest.mark.parametrize("page", PAGES)
def test_python_examples_give_what_they_say(page, here):
    for block in blocks(page, "pycon"):
        example = doctest.DocTestParser().get_doctest(block, {}, page, page, 0)
        assert doctest.DocTestRunner().run(example).failed == 0


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page):
    text = ROOT.joinpath(page).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#\s]+)\)", text):
        if "://" not in target:
            assert ROOT.joinpath(page).parent.joinpath(target).exists(), target


@pytest.mark.parametrize("pages", [READMES, STUDY])
def test_both_languages_show_the_same(pages):
    for language in ("sh", "console", "pycon"):
        english, chinese = ("".join(blocks(page, language)) for page in pages)
        assert re.sub("#.*", "", english) == re.sub("#.*", "", chinese)


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not here")
@pytest.mark.parametrize("target", ["demo", "test", "lint", "same", "schema", "docs", "study", "bench"])
def test_make_knows_the_targets(target):
    assert subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True).returncode == 0
