"""What a public function takes."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

from policy_nlp.records.errors import WrongArgument

_Function = TypeVar("_Function", bound=Callable[..., Any])


def takes_text(function: _Function) -> _Function:
    """`function`, whose first argument is a text, with an error of ours where it is given anything else.

    A compiled function checks the types of its arguments before its first line, and would raise a bare TypeError.
    """

    @wraps(function)
    def asked(text: object, *args: object, **options: object) -> object:
        if not isinstance(text, str):
            raise WrongArgument(f"{function.__name__} takes a text as a str, not {type(text).__name__}")
        return function(text, *args, **options)

    return cast(_Function, asked)
