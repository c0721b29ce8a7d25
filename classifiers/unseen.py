"""Signs that nobody sees, within a number or a name: soft hyphens, joiners, marks of order, letters of full width.

A PDF has a soft hyphen where a line was broken, a page of the web a space without width; read as they are they hide
what they stand in.
"""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass, field

from .base import Finding

_WITHOUT_WIDTH = "\u00ad\u034f\u200b-\u200f\u2060-\u2064\ufeff"
_HIDDEN = re.compile(f"[{_WITHOUT_WIDTH}]")
_ANY = re.compile(f"[{_WITHOUT_WIDTH}\uff01-\uff5e]")
_FULL_WIDTH = {0xFF01 + number: 0x21 + number for number in range(94)}
"""Letters, digits and signs as they stand among Chinese and Japanese ones."""


@dataclass(frozen=True)
class Seen:
    """A text as a reader sees it."""

    text: str = field(repr=False)
    places: tuple[int, ...] | None = None
    """Where each of its characters stands in the text as given; None if both are the same."""

    @classmethod
    def of(cls, text: str) -> Seen:
        """Without what has no width, and with plain letters for wide ones."""
        if not _may_hide(text) or not _ANY.search(text):
            return cls(text)
        wide = text.translate(_FULL_WIDTH)
        if not _HIDDEN.search(wide):
            return cls(wide)
        kept = tuple(place for place, sign in enumerate(wide) if not _HIDDEN.match(sign))
        return cls("".join(wide[place] for place in kept), kept)

    def placed(self, finding: Finding) -> Finding:
        """Where a finding stands in the text as given, with what is hidden in it."""
        if self.places is None:
            return finding
        return dataclasses.replace(finding, start=self.places[finding.start], end=self.places[finding.end - 1] + 1)


def _may_hide(text: str) -> bool:
    """Whether a sign may be in the text that nobody sees: in Latin 1, as most texts are, only a soft hyphen."""
    try:
        return b"\xad" in text.encode("latin-1")
    except UnicodeEncodeError:
        return True
