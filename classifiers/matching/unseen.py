"""Signs that nobody sees as they are written, within a number or a name: soft hyphens, joiners, marks of order, letters
of full width, entities of HTML and the soft line ends of mail.

A PDF has a soft hyphen where a line was broken, a page of the web a space without width; read as they are they hide
what they stand in.
"""

from __future__ import annotations

import dataclasses
import html
import re
from dataclasses import dataclass, field

from ..base import Finding

_WITHOUT_WIDTH = "\u00ad\u034f\u200b-\u200f\u2060-\u2064\ufeff"
_HIDDEN = re.compile(f"[{_WITHOUT_WIDTH}]")
_ANY = re.compile(f"[{_WITHOUT_WIDTH}\uff01-\uff5e]")
_FULL_WIDTH = {0xFF01 + number: 0x21 + number for number in range(94)}
"""Letters, digits and signs as they stand among Chinese and Japanese ones."""

_WRITTEN = re.compile(r"&(?:#[0-9]{2,6}|#[xX][0-9A-Fa-f]{2,5}|[A-Za-z]{2,8});|(?<=[0-9\-./])=\r?\n(?=[0-9])")
"""`&nbsp;`, `&#64;`; and `=` before the end of a line, which a mail in quoted-printable breaks anywhere: here only
within a number, since elsewhere it may be a setting without a value."""


@dataclass(frozen=True)
class Seen:
    """A text as a reader sees it."""

    text: str = field(repr=False)
    places: tuple[int, ...] | None = None
    """Where each of its characters stands in the text as given; None if both are the same."""

    @classmethod
    def of(cls, text: str) -> Seen:
        """Without what has no width, with plain letters for wide ones, and signs for what is written for them."""
        hidden = _may_hide(text) and _ANY.search(text) is not None
        written = ("&" in text or "=" in text) and _WRITTEN.search(text) is not None
        if not hidden and not written:
            return cls(text)
        wide = text.translate(_FULL_WIDTH) if hidden else text
        if not written and not _HIDDEN.search(wide):
            return cls(wide)
        signs, kept = _read(wide)
        return cls("".join(signs), tuple(kept))

    def placed(self, finding: Finding) -> Finding:
        """Where a finding stands in the text as given, with what is hidden in it."""
        if self.places is None:
            return finding
        return dataclasses.replace(finding, start=self.places[finding.start], end=self.places[finding.end - 1] + 1)


def _read(text: str) -> tuple[list[str], list[int]]:
    """The signs that a reader sees, and the place of each."""
    signs: list[str] = []
    places: list[int] = []
    last = 0
    for written in [*_WRITTEN.finditer(text), None]:
        end = written.start() if written else len(text)
        shown = [place for place in range(last, end) if not _HIDDEN.match(text[place])]
        signs += [text[place] for place in shown]
        places += shown
        if written:
            sign = html.unescape(written[0]) if written[0][0] == "&" else ""
            if len(sign) == 1 and not _HIDDEN.match(sign):
                signs.append(sign)
                places.append(end)
            elif len(sign) > 1:  # no entity: `&raison;`
                signs += sign
                places += range(end, written.end())
            last = written.end()
    return signs, places


def _may_hide(text: str) -> bool:
    """Whether a sign may be in the text that nobody sees: in Latin 1, as most texts are, only a soft hyphen."""
    try:
        return b"\xad" in text.encode("latin-1")
    except UnicodeEncodeError:
        return True
