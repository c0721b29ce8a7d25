"""Names are values too: gives every path, member and column a public form without the personal names in it.

A segment that holds a person's name or an identifier becomes a token such as `‹PERSON:k7f3q2xa›`, the same wherever
the same name occurs; the rest of the segment (an extension, `CV_`) stays readable. See design, law 2.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from classifiers import Finding
from connectors.locator import MEMBER, encode, split_members

from .keys import Keys

Recognize = Callable[[str], Sequence[Finding]]
"""Finds what is personal in one segment of a path."""

_EXTENSION = re.compile(r"(\.[A-Za-z0-9]{1,5}){1,2}$")


class Naming:
    """Public names, by one key and one recognizer of personal segments."""

    def __init__(self, keys: Keys, recognize: Recognize) -> None:
        self._keys = keys
        self._recognize = recognize
        self.segment = lru_cache(maxsize=100_000)(self._segment)

    def asset(self, source: str, segments: Sequence[str]) -> str:
        """The public id of an asset."""
        return "/".join([encode(source), *(self.segment(segment) for segment in segments)])

    def field(self, name: str) -> str:
        """The public name of a field: a column's own name, or `member › Sheet!Column`."""
        if MEMBER not in name:
            return self._column(name)
        *members, last = split_members(name)
        return MEMBER.join([*(self.segment(member) for member in members), self._column(last)])

    def token(self, entity_type: str, text: str) -> str:
        """What stands for a text that is personal as a whole."""
        return f"‹{entity_type}:{self._keys.token(_fold(text))}›"

    def locator(self, path: str) -> str:
        """The public form of a path inside an asset."""
        return MEMBER.join(self.segment(member) for member in split_members(path))

    def _column(self, name: str) -> str:
        sheet, mark, column = name.rpartition("!")
        return f"{self.segment(sheet)}!{self._hide(column)}" if mark and sheet else self._hide(name)

    def _segment(self, segment: str) -> str:
        return self._hide(segment, encode)

    def _hide(self, text: str, plain: Callable[[str], str] = lambda text: _printable(text)) -> str:
        extension = match[0] if (match := _EXTENSION.search(text)) else ""
        shown, end = "", 0
        for finding in sorted(self._recognize(text), key=lambda f: (f.start, -f.end)):
            if finding.start < end:
                continue
            stop = finding.end
            if extension and stop > len(text) - len(extension) and finding.entity_type == "PERSON":
                stop = len(text) - len(extension)
            shown += plain(text[end : finding.start]) + self.token(finding.entity_type, text[finding.start : stop])
            end = stop
        return shown + plain(text[end:])


def _fold(text: str) -> str:
    return " ".join(re.split(r"[\W_]+", text.casefold())).strip()


def _printable(text: str) -> str:
    """A name that can be written as UTF-8 on one line stays as it is."""
    return text if text.isprintable() else encode(text)
