"""The process that reads PDFs for this one, which a file made to exhaust the machine can only take down alone."""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import subprocess
import sys
import threading
from dataclasses import asdict

from policy_nlp.reading.limits import Limits
from policy_nlp.reading.pdf_child import TOO_LONG, received, send
from policy_nlp.records.errors import UnreadableInput

START = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); from policy_nlp.reading.pdf_child import serve; serve()"
)


class _Reader:
    """The process, started when it is first asked and again when it has died; one question at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._owner = 0

    def read(self, data: bytes, limits: Limits) -> tuple[str, str]:
        """The text and the title of a PDF.

        Raises UnreadableInput where it has no text, or takes more time or memory than `limits` say.
        """
        with self._lock:
            process = self._running()
            answer = None
            with contextlib.suppress(OSError):  # where it has died, that is seen when its answer is waited for
                send(process.stdin, json.dumps(asdict(limits)).encode())  # type: ignore[arg-type]
                send(process.stdin, data)  # type: ignore[arg-type]
            answer = received(process.stdout)  # type: ignore[arg-type]
            if answer is None:
                raise UnreadableInput(_death(self._ended(process), limits))
        told = json.loads(answer)
        if "error" in told:
            raise UnreadableInput(told["error"])
        return told["text"], told["title"]

    def _running(self) -> subprocess.Popen[bytes]:
        """The process; one that this process only has from the one that it is a copy of is left to that."""
        if self._process is None or self._owner != os.getpid() or self._process.poll() is not None:
            self._process = subprocess.Popen(
                [sys.executable, "-c", START, json.dumps(sys.path)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            self._owner = os.getpid()
            atexit.register(self.close)
        return self._process

    def close(self) -> None:
        """End the process, if it is ours."""
        if self._process is not None and self._owner == os.getpid():
            self._ended(self._process)

    def _ended(self, process: subprocess.Popen[bytes]) -> int:
        """The exit code of the process, which has ended by itself or ends now."""
        for stream in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                stream.close()  # type: ignore[union-attr]
        try:
            code = process.wait(1.0)
        except subprocess.TimeoutExpired:
            process.kill()
            code = process.wait()
        self._process = None
        return code


def _death(code: int, limits: Limits) -> str:
    if code == TOO_LONG:
        return f"takes more than {limits.seconds:,} seconds to read; print it anew to PDF"
    return f"takes more than {limits.memory:,} bytes of memory to read, or is broken; print it anew to PDF"


_READER = _Reader()


def read_apart(data: bytes, limits: Limits) -> tuple[str, str]:
    """The text and the title of a PDF, read by another process; raises UnreadableInput."""
    return _READER.read(data, limits)
