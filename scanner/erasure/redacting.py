"""Takes a person's identifiers out of a text that stays, and makes sure that none is left."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from connectors import ERASED

from ..subject import Identity
from ..subject.reading.identifiers import Identifiers


class Redactor:
    """All spellings of one identity, looked for in running text."""

    def __init__(self, identity: Identity) -> None:
        self._identifiers = Identifiers(identity)

    def redacted(self, text: str) -> str | None:
        """The text without the identifiers; None if some of them cannot be taken out."""
        places = list(_with_addresses(text, self._identifiers.places(text)))
        out, end = [], 0
        for start, stop in places:
            out += [text[end:start], ERASED]
            end = stop
        result = "".join(out) + text[end:]
        return result if places and not self._identifiers.are_in(result) else None


_MAILBOX = re.compile(r"""(?:"\w[^"\n]{0,200}"\s*)?<[^<>\s@]{1,200}@[^<>\s]{1,200}>""")
"""An address with what stands around it in the head of a mail: `"Ada" <ada@example.org>`."""
_PAIRS = (("(", ")"), ("<", ">"), ("[", "]"), ("{", "}"))


def _with_addresses(text: str, places: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The places, each with the whole of the mail address that it is in; two with nothing between them are one."""
    boxes = [box.span() for box in _MAILBOX.finditer(text)]
    first = last = -1
    for start, end in places:
        for left, right in boxes:
            if left < end and start < right:
                start, end = min(start, left), max(end, right)
        if last >= 0 and not text[last:start].strip():
            start = first
        elif last >= 0:
            yield _closed(text, first, last)
        first, last = start, max(end, last)
    if last >= 0:
        yield _closed(text, first, last)


def _closed(text: str, start: int, end: int) -> tuple[int, int]:
    """With the bracket or quote that would be left without its other half."""
    inside = text[start:end]
    for opening, closing in _PAIRS:
        if inside.count(opening) > inside.count(closing) and text[end : end + 1] == closing:
            end += 1
    for quote in "\"'":
        if inside.count(quote) % 2 and text[start - 1 : start] == quote:
            start -= 1
        elif inside.count(quote) % 2 and text[end : end + 1] == quote:
            end += 1
    return start, end
