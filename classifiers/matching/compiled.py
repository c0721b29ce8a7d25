"""Compiles a form for `re`, which takes long for a long one, once for all processes.

What is kept is the program that `re` itself made (`re._compiler`, private to Python, in 3.11 to 3.14 the same); `re`
checks it before it runs it. Where that is not to be had, the form is compiled as ever.
"""

from __future__ import annotations

import json
import re
from array import array
from functools import cache
from typing import Any

from .kept import STORE

try:
    import _sre  # type: ignore[import-not-found]
    from re import _compiler, _parser  # type: ignore[attr-defined]

    _KIND = f"re {_sre.MAGIC}"
except (ImportError, AttributeError):  # pragma: no cover - another Python
    _KIND = ""

_WORD = "I"
"""A word of the program: four bytes, as in `re`."""


@cache
def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`. Raises re.error as it does."""
    if not _KIND or array(_WORD).itemsize != 4:
        return re.compile(pattern, flags)
    head, _, program = STORE.value(_KIND, f"{int(flags)} {pattern}", lambda: _made(pattern, int(flags))).partition(
        b"\n"
    )
    words = array(_WORD)
    try:
        words.frombytes(program)
        all_flags, groups, names = json.loads(head)
        numbered: list[str | None] = [None] * (groups + 1)
        for name, number in names.items():
            numbered[number] = name
        made: re.Pattern[str] = _sre.compile(pattern, all_flags, words.tolist(), groups, names, tuple(numbered))
    except (ValueError, TypeError, RuntimeError):  # no program of this `re`
        return re.compile(pattern, flags)
    return made


def _made(pattern: str, flags: int) -> bytes:
    """The program of a pattern, behind a line with its flags, how many groups it has, and their names."""
    parsed: Any = _parser.parse(pattern, flags)
    head = json.dumps([flags | parsed.state.flags, parsed.state.groups - 1, parsed.state.groupdict])
    return head.encode() + b"\n" + array(_WORD, _compiler._code(parsed, flags)).tobytes()
