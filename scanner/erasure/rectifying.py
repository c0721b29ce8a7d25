"""Plans a rectification (Art. 16): an old value becomes a new one, everywhere it stands in the person's own rows.

The new value is written as the old one was: digits alone where it had no separators, capitals where it had them, in the
middle of a text where it stood in one. Files are listed for their owners.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass, field
from typing import Any

from connectors.folding import fold

from .errors import ErasureError
from .fate import Fate
from .places import Place
from .plan import Plan
from .planning import Asked, Bench, Tell, assembled, look_up, opened
from .preparing import Preparing
from .ways import Going, Ways

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
        if text.strip() == self.old.strip():
            return self._typed(self.new, value)
        if fold(text.strip()) == fold(self.old.strip()):
            return self._cased(text.strip())
        if _squeezed(text) == _squeezed(self.old) and any(c.isdigit() for c in self.old):
            bare = not _SEPARATORS.search(text.strip())
            return self._typed(_SEPARATORS.sub("", self.new) if bare else self.new, value)
        return self._within(text) if isinstance(value, str) else value

    def stands_in(self, value: Any) -> bool:
        """Whether the old value is there."""
        return bool(self.of(value) != value)

    def _typed(self, text: str, old: Any) -> Any:
        if isinstance(old, int) and text.isdecimal():
            return int(text)
        return text

    def _cased(self, text: str) -> str:
        if text.isupper():
            return self.new.upper()
        return self.new.lower() if text.islower() and "@" in text else self.new

    def _within(self, text: str) -> str:
        pattern = rf"(?<![\w@.+-]){re.escape(self.old.strip())}(?![\w@-])"
        return re.sub(pattern, lambda _: self.new, text, flags=re.IGNORECASE)


def plan_rectification(bench: Bench, asked: Asked, correction: Correction, tell: Tell = str) -> Plan:
    """The plan for a rectification; raises `ConfigError` and `InventoryError`, and changes nothing."""
    answer, every = look_up(bench, asked, "rectification", tell)
    fates = [fate for fate in every if _holds(fate.place, correction)]
    with opened(bench, fates) as connectors:
        for fate in fates:
            _choose(fate, correction)
        ways = Ways(asked.identity, [fate.place for fate in fates], bench.inventory)
        databases = Preparing(connectors, ways).prepare(fates)
    told = {"old": correction.old, "new": correction.new}
    return assembled(bench, asked, "rectification", answer, fates, databases, **told)


def corrected(plan: Plan) -> Correction:
    """What a plan corrects."""
    return Correction(plan.subject["old"], plan.subject["new"])


def _holds(place: Place, correction: Correction) -> bool:
    """A file may hold it: that is not known without reading it as a whole."""
    return place.key is None or any(map(correction.stands_in, place.first.row.values()))


def _choose(fate: Fate, correction: Correction) -> None:
    if fate.verdict.decision != "rectify":
        return
    if fate.place.key is None:
        why = "Look whether the old value stands in it, and correct it there."
        fate.verdict = dataclasses.replace(fate.verdict, decision="manual", why=f"{fate.verdict.why} {why}")
        return
    row = fate.place.first.row
    values = {name: correction.of(value) for name, value in row.items() if correction.stands_in(value)}
    fate.going = Going("update", values)


def still_wrong(place: Place, correction: Correction) -> bool:
    """Whether a row that is certainly the person's still holds the old value."""
    return place.key is not None and any(map(correction.stands_in, place.first.row.values()))


def _squeezed(text: str) -> str:
    return _SEPARATORS.sub("", fold(text))
