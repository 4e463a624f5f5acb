"""The command line, run in this process."""

import io
import signal
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from policy_nlp.cli import main

CORPORA = Path(__file__).parents[2] / "corpora" / "reports"


class Result(NamedTuple):
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str


@pytest.fixture
def run(monkeypatch, capfdbinary):
    def command(*arguments, stdin=b""):
        monkeypatch.setattr(sys, "argv", ["policy-nlp", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as ended:
            main()
        if hasattr(signal, "SIGPIPE"):
            signal.signal(signal.SIGPIPE, signal.SIG_IGN)
        out, err = capfdbinary.readouterr()
        return Result(ended.value.code or 0, out.decode(), err.decode())

    return command


@pytest.fixture
def report():
    return CORPORA / "望川市" / "望川市-2026.txt"
