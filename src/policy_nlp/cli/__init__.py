"""The command line: thin, over the library.

Exit status 0: done; 1: some input could not be read, the rest done, or the output could not be written; 2: wrong usage.
"""

from __future__ import annotations

import gc
import io
import os
import signal
import sys
import threading


def main() -> None:
    """Run the command that the arguments name, and exit."""
    _collect_seldom()
    _look_for_no_plugins()
    from policy_nlp.cli.commands import app
    from policy_nlp.records.errors import PolicyNLPError

    _end_quietly_when_nobody_reads()
    _write_utf8()
    try:
        app(prog_name="policy-nlp")
    except PolicyNLPError as error:
        print(f"policy-nlp: {error}", file=sys.stderr)
        sys.exit(1)
    finally:
        gc.freeze()  # else Python looks through all that was loaded before it ends, for a twentieth of a cold start


def _collect_seldom() -> None:
    """Loading makes many objects that stay; looking through them for garbage is a tenth of a cold start."""
    gc.set_threshold(200_000, 20, 20)


def _look_for_no_plugins() -> None:
    """pydantic would look for plugins of its own among all that is installed, before the first record."""
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")


def _end_quietly_when_nobody_reads() -> None:
    """`policy-nlp … | head` ends as other commands do, without a traceback."""
    if hasattr(signal, "SIGPIPE") and threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)


def _write_utf8() -> None:
    """What goes into a file or a pipe is UTF-8, whatever the machine's own encoding is."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
