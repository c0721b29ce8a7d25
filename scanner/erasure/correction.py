"""A correction: an old value, and the new one in the form in which the old one was written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Any

from connectors import Binary
from connectors.folding import fold

from ..subject.identity.births import parse
from .dialling import Dialling
from .errors import ErasureError
from .parted import Parted
from .spread import Spread

_DAYS = ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d-%m-%Y", "%Y%m%d", "%d%m%Y", "%d/%m/%y", "%d.%m.%y", "%Y/%m/%d")
"""Usual ways to write a day: it is corrected in each."""
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
        if isinstance(value, date):
            return self._day(value)
        text = str(value)
        inner = text.strip()
        if inner == self.old.strip():
            return self._typed(self.new, value)
        for old, new in self._days:
            if inner == old:
                return self._typed(new, value)
        if fold(inner) == fold(self.old.strip()):
            return self._around(text, self._cased(inner))
        if _squeezed(text) == _squeezed(self.old) and any(c.isdigit() for c in self.old):
            bare = not _SEPARATORS.search(inner)
            return self._typed(_SEPARATORS.sub("", self.new) if bare else self.new, value)
        return self._within(text) if isinstance(value, str) else value

    def in_row(self, cells: Mapping[str, Any]) -> dict[str, Any]:
        """The new values of a row, by column: where the old value stands, or its parts beside each other."""
        whole = {name: self.of(value) for name, value in cells.items() if self.stands_in(value)}
        return {**self._parted.of(cells), **whole}

    def stands_in(self, value: Any) -> bool:
        """Whether the old value is there."""
        return not isinstance(value, Binary) and bool(self.of(value) != value)

    def stands_in_any(self, cells: Mapping[str, Any]) -> bool:
        """Whether the old value is in one of these, or in parts in several."""
        return any(map(self.stands_in, cells.values())) or bool(self._parted.of(cells))

    def left_in(self, cells: Mapping[str, Any]) -> str:
        """The column of a row that says by a key what is wrong as well: the town of an address."""
        return self._parted.left(cells, self._parted.of(cells))

    @cached_property
    def spread(self) -> Spread:
        """The same for an address that stands over two lines."""
        return Spread(self.old, self.new)

    @cached_property
    def _dialling(self) -> Dialling:
        return Dialling(self.old.strip(), self.new.strip())

    @cached_property
    def _parted(self) -> Parted:
        return Parted(self.old, self.new)

    @cached_property
    def _days(self) -> tuple[tuple[str, str], ...]:
        """Old and new in each way to write a day, where both are days."""
        old, new = parse(self.old), parse(self.new)
        if old is None or new is None:
            return ()
        written = [(old.strftime(form), new.strftime(form)) for form in _DAYS]
        bare = [tuple(f"{day.day}{sign}{day.month}{sign}{day.year}" for day in (old, new)) for sign in "/.-"]
        return (*written, *((one, other) for one, other in bare))

    def _day(self, value: date) -> date:
        old, new = parse(self.old), parse(self.new)
        told = value.date() if isinstance(value, datetime) else value
        if old is None or new is None or told != old:
            return value
        return value.replace(year=new.year, month=new.month, day=new.day)

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
        if text.isupper() and text != self.old.strip():
            return self.new.upper()
        return self.new.lower() if text.islower() and "@" in text else self.new

    def _within(self, text: str) -> str:
        pattern = rf"(?<![\w@.+-]){re.escape(self.old.strip())}(?![\w@-])"
        text = self._dialling.of(re.sub(pattern, lambda found: self._cased(found[0]), text, flags=re.IGNORECASE))
        text = self.spread.of(text)
        for old, new in self._days:
            if not old.isdecimal():  # eight digits alone are a day only where they are all there is
                text = re.sub(rf"(?<![\d./-]){re.escape(old)}(?![\d/-])", new, text)
        return text


def _squeezed(text: str) -> str:
    return _SEPARATORS.sub("", fold(text))
