"""A correction: an old value, and the new one in the form in which the old one was written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from connectors import Binary
from connectors.folding import fold

from .errors import ErasureError

_SEPARATORS = re.compile(r"[\s./\-()]")


@dataclass(frozen=True)
class Correction:
    """What was wrong, and what is right."""

    old: str = field(repr=False)
    new: str = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse what would change nothing, or too much."""
        if len(_squeezed(self.old)) < 2:
            raise ErasureError("The old value is too short to be looked for.", code="old-short", hint="Give all of it.")
        if self.old == self.new:
            raise ErasureError("The new value is the old one.", code="new-same")

    def of(self, value: Any) -> Any:
        """The value that a cell should hold; the same object where the old value does not stand in it."""
        if value is None or isinstance(value, bool):
            return value
        text = str(value)
        inner = text.strip()
        if inner == self.old.strip():
            return self._typed(self.new, value)
        if fold(inner) == fold(self.old.strip()):
            return self._around(text, self._cased(inner))
        if _squeezed(text) == _squeezed(self.old) and any(c.isdigit() for c in self.old):
            bare = not _SEPARATORS.search(inner)
            return self._typed(_SEPARATORS.sub("", self.new) if bare else self.new, value)
        return self._within(text) if isinstance(value, str) else value

    def stands_in(self, value: Any) -> bool:
        """Whether the old value is there."""
        return not isinstance(value, Binary) and bool(self.of(value) != value)

    def stands_in_any(self, cells: Mapping[str, Any]) -> bool:
        """Whether the old value is in one of these."""
        return any(map(self.stands_in, cells.values()))

    def _typed(self, text: str, old: Any) -> Any:
        if isinstance(old, int) and text.isdecimal():
            return int(text)
        return self._around(str(old), text)

    def _around(self, old: str, text: str) -> str:
        """The text with the white space that stood around the old one."""
        inner = old.strip()
        begin = old.index(inner)
        return old[:begin] + text + old[begin + len(inner) :]

    def _cased(self, text: str) -> str:
        if text.isupper():
            return self.new.upper()
        return self.new.lower() if text.islower() and "@" in text else self.new

    def _within(self, text: str) -> str:
        pattern = rf"(?<![\w@.+-]){re.escape(self.old.strip())}(?![\w@-])"
        return re.sub(pattern, lambda _: self.new, text, flags=re.IGNORECASE)


def _squeezed(text: str) -> str:
    return _SEPARATORS.sub("", fold(text))
