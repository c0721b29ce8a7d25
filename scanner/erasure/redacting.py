"""Takes a person's identifiers out of a text that stays, and makes sure that none is left."""

from __future__ import annotations

from connectors import ERASED

from ..subject import Identity
from ..subject.identifiers import Identifiers


class Redactor:
    """All spellings of one identity, looked for in running text."""

    def __init__(self, identity: Identity) -> None:
        self._identifiers = Identifiers(identity)

    def redacted(self, text: str) -> str | None:
        """The text without the identifiers; None if some of them cannot be taken out."""
        places = self._identifiers.places(text)
        out, end = [], 0
        for start, stop in places:
            out += [text[end:start], ERASED]
            end = stop
        result = "".join(out) + text[end:]
        return result if places and not self._identifiers.are_in(result) else None
