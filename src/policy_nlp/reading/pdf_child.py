"""What runs in the process that reads PDFs: it may be killed at any moment, by itself too."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
from typing import BinaryIO

from policy_nlp.reading.limits import Limits, limit_memory
from policy_nlp.records.errors import UnreadableInput

TOO_LONG = 124
"""The exit code of a process that took more time than it may."""


def serve() -> None:
    """Answer each file on standard input with its text, or why it has none, until there are no more."""
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever else is printed must not be taken for an answer
    while (asked := received(requests)) is not None and (data := received(requests)) is not None:
        limits = Limits(**json.loads(asked))
        limit_memory(limits.memory)
        timer = threading.Timer(limits.seconds, os._exit, [TOO_LONG])
        timer.start()
        answer = _answer(data, limits)
        timer.cancel()
        send(answers, json.dumps(answer).encode())


def _answer(data: bytes, limits: Limits) -> dict[str, str | dict[str, str]]:
    from policy_nlp.reading.pdf_text import text_and_title

    try:
        text, title = text_and_title(data, limits)
    except UnreadableInput as error:
        return {"error": str(error)}
    return {"text": text, "title": title}


def send(stream: BinaryIO, message: bytes) -> None:
    """Write `message` with its length before it."""
    stream.write(len(message).to_bytes(8, "big"))
    stream.write(message)
    stream.flush()


def received(stream: BinaryIO) -> bytes | None:
    """The next message, or None where there is none any more, or not the whole of it."""
    with contextlib.suppress(OSError):
        length = stream.read(8)
        message = stream.read(int.from_bytes(length, "big")) if len(length) == 8 else b""
        if len(length) == 8 and len(message) == int.from_bytes(length, "big"):
            return message
    return None
