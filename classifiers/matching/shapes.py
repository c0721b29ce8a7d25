"""Which forms may match by the kinds of signs alone: digits, letters, and any other sign as itself.

An automaton over a text meets states that it has never met with each new number, and making one takes longer than the
search; numbers of one shape are the same to it, so that after some pages it has met nearly all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, partial
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

import re2

from .expressions import PLACES, Expression
from .kept import STORE, maker
from .prefilter import MEMORY

_KIND = maker(__file__)
_BEYOND = "?"
"""What is not ASCII, or a question mark; it may be whatever a form takes beyond ASCII."""
_ASCII = range(128)


def _kind(code: int) -> str:
    sign = chr(code)
    if code not in _ASCII:
        return _BEYOND
    if sign.isdigit():
        return "0" if sign == "0" else "9"
    return ("A" if sign.isupper() else "a") if sign.isalpha() else sign


_KINDS = [_kind(code) for code in _ASCII]
_TABLE = bytes(ord(_kind(code)) for code in range(256))
_ALL = frozenset(_KINDS)
_CATEGORIES = {
    _constants.CATEGORY_DIGIT: re.compile(r"\d"),
    _constants.CATEGORY_NOT_DIGIT: re.compile(r"\D"),
    _constants.CATEGORY_WORD: re.compile(r"\w"),
    _constants.CATEGORY_NOT_WORD: re.compile(r"\W"),
    _constants.CATEGORY_SPACE: re.compile(r"\s"),
    _constants.CATEGORY_NOT_SPACE: re.compile(r"\S"),
}
_ONE_SIGN = (_constants.LITERAL, _constants.NOT_LITERAL, _constants.IN, _constants.ANY)
_REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT)
_LOOKS = (_constants.ASSERT, _constants.ASSERT_NOT, _constants.AT)


def shape(signs: bytes) -> bytes:
    """The kinds of the signs of a text in Latin 1, a byte for each; a question mark stands for what is beyond."""
    return signs.translate(_TABLE)


def any_shape(expressions: Sequence[Expression]) -> re2.Set:
    """One automaton that tells, by number, which of the expressions may match in a stretch of this shape."""
    options = re2.Options()
    options.max_mem, options.log_errors, options.never_capture = MEMORY, False, True
    options.encoding = re2.Options.Encoding.LATIN1
    automaton = re2.Set.SearchSet(options)
    for expression in expressions:
        pattern, flags = expression.form.regex, expression.flags
        automaton.Add(STORE.value(_KIND, f"{flags} {pattern}", partial(_shaped, pattern, flags)).decode())
    automaton.Compile()
    return automaton


def _shaped(pattern: str, flags: int) -> bytes:
    return shaped(pattern, flags).encode()


def shaped(pattern: str, flags: int = 0) -> str:
    """A pattern that matches the shape of whatever this one matches in a stretch of text."""
    parsed = _parser.parse(pattern, flags)
    ignoring = bool((parsed.state.flags | flags) & re.IGNORECASE)
    before, after = _never(parsed, behind=True), _never(reversed(list(parsed)), behind=False)
    first = f"(?:^|{_one_of(_ALL - before)})" if before else ""
    last = f"(?:$|{_one_of(_ALL - after)})" if after else ""
    return f"{first}(?:{_written(parsed, ignoring)}){last}"


def _written(sequence: Iterable[tuple[Any, Any]], ignoring: bool) -> str:
    """A sequence of parts as they are in a shape; what only looks before or after it is left out."""
    return "".join(_part(operation, argument, ignoring) for operation, argument in sequence)


def _part(operation: Any, argument: Any, ignoring: bool) -> str:
    if operation in _ONE_SIGN:
        return _sign(operation, tuple(argument) if operation is _constants.IN else argument, ignoring)
    if operation is _constants.BRANCH:
        return f"(?:{'|'.join(dict.fromkeys(_written(branch, ignoring) for branch in argument[1]))})"
    if operation is _constants.SUBPATTERN:
        _, added, removed, inner = argument
        ignoring = bool((ignoring or added & re.IGNORECASE) and not removed & re.IGNORECASE)
        return f"(?:{_written(inner, ignoring)})"
    if operation is _constants.ATOMIC_GROUP:
        return f"(?:{_written(argument, ignoring)})"
    if operation in _REPEATS:
        least, most, inner = argument
        # `re2` unrolls repetitions: a long one is left open, which only matches more
        open_ended = most > (40 if len(inner) == 1 and inner[0][0] in _ONE_SIGN else 4)
        return f"(?:{_written(inner, ignoring)}){{{min(least, 40)},{'' if open_ended else most}}}"
    if operation in PLACES:
        return ""
    raise ValueError(f"A form has a part that no shape stands for: {operation}.")


@cache
def _sign(operation: Any, argument: Any, ignoring: bool) -> str:
    """A part that takes one sign; there are few such, and thousands of times."""
    return _one_of(_kinds(*_members(operation, argument, ignoring)))


def _one_of(kinds: Iterable[str]) -> str:
    listed = "".join(rf"\x{ord(kind):02x}" for kind in sorted(kinds))
    return f"[{listed}]"


def _members(operation: Any, argument: Any, ignoring: bool) -> tuple[set[int], bool]:
    """Which signs of ASCII a part that takes one sign takes, and whether it takes any beyond."""
    if operation is _constants.ANY:
        return set(_ASCII), True
    listed = argument if operation is _constants.IN else [(_constants.LITERAL, argument)]
    excluded = operation is _constants.NOT_LITERAL
    codes: set[int] = set()
    beyond = False
    for kind, member in listed:
        if kind is _constants.NEGATE:
            excluded = True
        elif kind is _constants.CATEGORY:
            codes.update(code for code in _ASCII if _CATEGORIES[member].match(chr(code)))
            beyond = True
        else:
            first, last = member if kind is _constants.RANGE else (member, member)
            codes.update(range(first, min(last + 1, len(_ASCII))))
            beyond |= last not in _ASCII
    if ignoring:
        codes |= {ord(other) for code in codes for other in (chr(code).lower(), chr(code).upper())}
        beyond |= any(chr(code).isalpha() for code in codes)  # a long ſ, the sign of kelvin, an i without its dot
    return (set(_ASCII) - codes, True) if excluded else (codes, beyond)


def _kinds(codes: Iterable[int], beyond: bool) -> set[str]:
    return {_KINDS[code] for code in codes} | ({_BEYOND} if beyond else set())


def _never(sequence: Iterable[tuple[Any, Any]], *, behind: bool) -> set[str]:
    """The kinds of signs that may not stand right before a form, or right after it."""
    kinds: set[str] = set()
    for operation, argument in sequence:
        if operation not in _LOOKS:
            break
        if operation is _constants.ASSERT_NOT and (argument[0] < 0) is behind and len(argument[1]) == 1:
            inner, of = argument[1][0]
            if inner in _ONE_SIGN:
                codes, _ = _members(inner, of, ignoring=False)
                kinds |= _ALL - _kinds(set(_ASCII) - codes, beyond=True)
    return kinds
