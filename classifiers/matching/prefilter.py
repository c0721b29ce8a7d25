"""Which forms may match somewhere: one `re2` automaton over many patterns, made looser where `re2` cannot follow `re`.

A form that is not named cannot match; one that is named is tried with `re`, which alone decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING

import re2

from .kept import STORE, maker

if TYPE_CHECKING:
    from .expressions import Expression

START = r"(?<![^\W_])"
"""No letter or digit right before (an underscore may: `iban_BE68…`)."""
END = r"(?![^\W_])"

ANYTHING = "(?s).*"
"""Stands for a pattern that `re2` cannot take: it is then tried everywhere."""
SPARED = 2
"""Characters of a text that `re` searches for one form while half a character of it is made into an automaton."""
MEMORY = 1 << 28
"""Bytes that an automaton may take; what it needs is far less."""

LOWER = bytes(ord(chr(code).lower()) for code in range(256))
"""Of each sign of Latin 1 the lower-case one."""
_LOOKAROUND = re.compile(r"\(\?<?[=!]")
_PART = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?<?[=!]|[()]|[^\\\[()]+", re.DOTALL)
"""Of a pattern: a sign with a backslash, a class, what opens or closes a group, and all between these."""
_SIGN = r"(?:\\[^\w]|[^\\\]\w^])"
"""One sign in a class, no letter or digit."""
_BEHIND = re.compile(
    rf"(?P<start>{re.escape(START)})|\(\?<!\[(?P<word>\\w)?(?P<signs>{_SIGN}*)\]\)"
    rf"|\(\?<!\[0-9\]\[(?P<behind>{_SIGN}+)\]\)"
)
"""What may not stand right before: letters and digits, a sign, a sign behind a digit."""
_CLOSED = re.compile(rf"{re.escape(END)}(?:\(\?!\[(?P<signs>{_SIGN}+)\]\[0-9\]\))?(?:\(\?!(?:[^()]|\([^()]*\))*\))*$")
_LETTER_AFTER = "(?=[A-Za-z])"
_UNICODE = re.compile(r"\\u([0-9a-fA-F]{4})")
_WORD_BUT = re.compile(r"\[\^\\W[^\]]*\]")
_MARKED = re.compile(r"\\.|\[\^?|\]|\$", re.DOTALL)
"""Of a pattern: what is written otherwise for `re2`, and where a class begins and ends."""
_REPEATED = re.compile(r"(\)?)\{([0-9]+),([0-9]+)\}")
_BEYOND = r"\x{80}-\x{10ffff}"
"""Whatever is not ASCII: every class of letters, digits or blanks takes it all, which keeps the automaton small."""
_INSIDE = {r"\w": rf"0-9A-Za-z_{_BEYOND}", r"\s": rf"\s\x{{0b}}\x{{1c}}-\x{{1f}}{_BEYOND}", r"\d": rf"0-9{_BEYOND}"}
_OUTSIDE = {short: f"[{members}]" for short, members in _INSIDE.items()}
_EXCLUDED = {r"\w": "0-9A-Za-z_", r"\d": "0-9"}
"""In a class of what may not be: the less of it, the looser."""
_KIND = maker(__file__)
_LETTER, _ALPHANUMERIC, _WORD = (f"[{members}{_BEYOND}]" for members in ("A-Za-z", "0-9A-Za-z", "0-9A-Za-z_"))


def any_of(
    expressions: Sequence[Expression],
    kind: Callable[[re2.Options], re2.Set] = re2.Set.SearchSet,
    written: Callable[[Expression], str] | None = None,
) -> re2.Set:
    """One automaton that tells, by number, which of the expressions may match."""
    options = re2.Options()
    options.max_mem = MEMORY
    options.log_errors = False
    options.never_capture = True
    automaton = kind(options)
    for expression in expressions:
        flags = "(?i)" if expression.flags & re.IGNORECASE else ""
        try:
            automaton.Add(flags + (written(expression) if written else bounded(expression.form.regex)))
        except re2.error:
            automaton.Add(ANYTHING)
    automaton.Compile()
    return automaton


class Sign:
    """Tells whether a pattern of `re2` matches anywhere in a text: a set does so in half the time that a search takes,
    which says where."""

    def __init__(self, pattern: str | bytes) -> None:
        self._set = re2.Set.SearchSet()
        self._set.Add(pattern)
        self._set.Compile()

    def is_in(self, text: str | bytes) -> bool:
        """Whether it matches."""
        return bool(self._set.Match(text))


def spared(patterns: Sequence[str]) -> int:
    """So many characters may be searched with `re` for all of these before an automaton that chooses pays."""
    return int(SPARED * sum(map(len, patterns)) / max(len(patterns), 1))


def plain(text: str) -> str:
    """The text with dotted `İ` and dotless `ı` as i: without regard to case both are an i for `re`, not for `re2`."""
    return text.replace("İ", "i").replace("ı", "i")


def bounded(pattern: str) -> str:
    """A pattern for `re2` that matches wherever this one does in a stretch of text.

    As `loosened`, but what may not stand right before or after is kept as far as ASCII goes: eleven digits are then no
    candidate for nine, and `05/2024` in a date none for a phone.
    """
    before, after = _before(pattern), _after(pattern)
    return f"{before}(?:{loosened(pattern)}){after}" if before or after else loosened(pattern)


def _before(pattern: str) -> str:
    never = behind = ""
    at = 0
    while found := _BEHIND.match(pattern, at):
        at = found.end()
        never += "0-9A-Za-z" if found["start"] else ("0-9A-Za-z_" if found["word"] else "") + (found["signs"] or "")
        behind += found["behind"] or ""
    if not never:
        return ""
    return f"(?:^|[^{never}{behind}]|(?:^|[^0-9])[{behind}])" if behind else f"(?:^|[^{never}])"


def _after(pattern: str) -> str:
    if pattern.endswith(_LETTER_AFTER):
        return "(?:$|[A-Za-z])"
    closed = _CLOSED.search(pattern)
    if closed is None:
        return ""
    signs = closed["signs"]
    return f"(?:$|[^0-9A-Za-z{signs}]|[{signs}](?:$|[^0-9]))" if signs else "(?:$|[^0-9A-Za-z])"


@cache
def loosened(pattern: str) -> str:
    """A pattern for `re2` that matches wherever this one does: no lookarounds, Unicode letters spelled out.

    `re2` knows only ASCII in `\\w`, `\\s` and `\\b`, and would silently miss `né`.
    """
    return STORE.value(_KIND, pattern, lambda: _loosened(pattern).encode()).decode()


def _loosened(pattern: str) -> str:
    pattern = _REPEATED.sub(_unbounded, pattern)
    pattern = _UNICODE.sub(r"\\x{\1}", _without_lookarounds(pattern)).replace(r"[^\W\d_]", _LETTER)
    pattern = _WORD_BUT.sub(lambda match: _ALPHANUMERIC if match[0].endswith("_]") else _WORD, pattern)
    out, members, last = [], _OUTSIDE, 0
    for met in _MARKED.finditer(pattern):
        sign = met[0]
        out.append(pattern[last : met.start()])
        last = met.end()
        if sign[0] == "\\":
            out.append(members.get(sign, "" if sign in (r"\b", r"\B") else sign))
        elif sign == "$" and members is _OUTSIDE:
            continue  # for `re` a stretch ends before a last line end too
        else:
            if sign == "]":
                members = _OUTSIDE
            elif sign != "$" and members is _OUTSIDE:
                members = _EXCLUDED if sign == "[^" else _INSIDE
            out.append(sign)
    return "".join([*out, pattern[last:]])


def _without_lookarounds(pattern: str) -> str:
    kept, depth = [], 0
    for part in _PART.findall(pattern):
        if depth:
            depth += part[0] == "("
            depth -= part == ")"
        elif _LOOKAROUND.match(part):
            depth = 1
        else:
            kept.append(part)
    return "".join(kept)


def _unbounded(match: re.Match[str]) -> str:
    """`re2` unrolls repetitions: a long one is left open, which only matches more."""
    group, least, most = match[1], int(match[2]), int(match[3])
    return match[0] if most <= (4 if group else 40) else f"{group}{{{min(least, 40)},}}"
