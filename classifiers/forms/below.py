"""Reads forms whose values stand below their labels, as a PDF gives them: `Functie⏎kok⏎Wachtwoord⏎Tulipe!7`.

Each end of a line between a known label and what answers it is written as a colon in a copy of the same length, which
is then read as a form is. A label above another label, as in a list of fields, is answered by nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..columns.hints import Hint
from ..columns.names import NameReader

_SHORT = re.compile(
    r"[ \t>*•–-]{0,8}(?P<label>[^\W_][^\n:=|\t;,!?]{1,38}?)[ \t]{0,8}(?P<end>:?[ \t]{0,4}\r?\n)"
    r"(?=[ \t]{0,12}(?P<value>[^\s|][^\n|\t]{0,58}?)[ \t\r]{0,8}(?:\n|$))"
)
"""A short line that may be a label, and the one below it."""
_LONGEST = 61
"""Characters of such a line."""
_LINE = re.compile(r"[ \t\r]{0,12}\n[ \t]{0,12}([^\n]{0,60})")
_IN_FORMS = frozenset({"sure", "own", "table", "place", "work", "called"})
_ANYTHING = frozenset(
    {"FREE_TEXT", "FORM_FIELD", "ORGANIZATION", "LOCATION", "DATE_TIME", "AMOUNT", "URL", "CONSENT", "CV"}
)
"""What anything might be that stands below a heading."""
_TRIED = 40
"""So many short lines without a label among them, and the text is no form."""
_LEAST = 2
"""So many labels with an answer below make a form; one alone does if nothing else is in the text."""


def beside_labels(text: str) -> str:
    """The text, of the same length, with a colon between each label and the value on the line below."""
    if "\n" not in text:
        return text
    pairs: list[re.Match[str]] = []
    tried = at = 0
    while tried - 10 * len(pairs) < _TRIED and (line := _short_line(text, at)):
        tried += 1
        if is_label(line["label"]) and answers(line["value"]) and _goes_on(text, line.end("value")):
            pairs.append(line)
            at = line.end("value")
        else:
            at = line.end()
    whole = len(pairs) == 1 and text.count("\n", 0, len(text.rstrip())) == 1
    if len(pairs) < _LEAST and not (whole and (hint := _asked(pairs[0]["label"])) and hint.sure):
        return text
    out, last = [], 0
    for line in pairs:
        start, end = line.span("end")
        out += [text[last:start], ":".ljust(end - start)]
        last = end
    return "".join([*out, text[last:]])


def _short_line(text: str, at: int) -> re.Match[str] | None:
    """The first short line from the one on that begins at some place, or that goes on there."""
    if at and text[at - 1] != "\n":
        at = text.find("\n", at) + 1 or len(text)
    while (end := text.find("\n", at)) >= 0:
        if end - at <= _LONGEST and (line := _SHORT.match(text, at)):
            return line
        at = end + 1
    return None


def is_label(line: str) -> bool:
    """Whether a line, or a cell, is the label of something of a person in a form."""
    return len(line.split()) <= 6 and (hint := _asked(line)) is not None and hint.level in _IN_FORMS


def _goes_on(text: str, at: int) -> bool:
    """Whether the next label, nothing, or the end follows a value: of several lines each is a choice, or prose."""
    following = _LINE.match(text, at)
    return following is None or not following[1] or _asked(following[1]) is not None


def answers(line: str) -> bool:
    """Whether a line may be a value: no sentence, and no label in its turn."""
    words = line.split()
    return len(words) <= 9 and not (len(words) > 4 and line.endswith((".", "?", "!"))) and _asked(line) is None


@lru_cache(maxsize=4096)
def _asked(line: str) -> Hint | None:
    """What a line asks of a person if it is a label; None if it is none."""
    hint = NameReader.shared().column(line.strip(" :.*")).best
    return hint if hint and hint.plain and hint.entity_type not in _ANYTHING else None
