"""Tells a letter to the person, and a message between the person and somebody, from a text about several.

Whoever signs a letter for the organisation, or is the author in its properties, is named in that capacity: the letter
is about whom it is addressed to. What it says of others between address and signature is theirs all the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from connectors import Part, Passage

from .opening import spoken

_HEAD = 10
"""Lines in which an address stands, the letterhead above it included."""
_SIGNED = 8
"""Lines that a signature takes at most, with office and phone."""
_CLOSING = re.compile(
    r"^[ \t]*(?:(?:veuillez|je vous prie|nous vous prions)(?:,? [^\n]{0,60})? agréer|(?:bien )?cordialement|bien à vous"
    r"|(?:meilleures|sincères|avec mes) salutations|salutations distinguées|hoogachtend|met (?:de meeste )?hoogachting"
    r"|met (?:vriendelijke|hartelijke|beste) groet(?:en)?|vriendelijke groet(?:en)?|hochachtungsvoll"
    r"|(?:mit )?(?:freundlichen?|besten?|herzlichen?) gr(?:ü|ue)(?:ß|ss)(?:en)?"
    r"|(?:yours|very) (?:sincerely|faithfully|truly)|sincerely|(?:kind|best|warm) regards)(?![^\W_])[^\n]{0,120}$",
    re.IGNORECASE | re.MULTILINE,
)
_BESIDE = "properties"
_MESSAGE = frozenset({"headers", "recipients"})
"""Where a reader of messages says who sent and who received one."""

Names = Callable[[str], bool]
"""Whether a text names the person."""


def own_texts(parts: Iterable[Part], named: Names) -> list[str]:
    """What parts say; of a letter to the person without its signature, and without the properties of its file."""
    several = list(parts)
    letter = any(_is_to(part, named) for part in several)
    texts = [part for part in several if not (letter and _is_beside(part))]
    return [unsigned(text) if letter else text for part in texts for text in spoken(part)]


def is_exchanged(parts: Sequence[Part], sure: Names) -> bool:
    """Whether a message was surely sent or received by the person: by what its own headers and recipients say."""
    own = (part for part in parts if isinstance(part, Passage) and not part.locator.members)
    return any(sure(part.text) for part in own if part.locator.place in _MESSAGE)


def unsigned(text: str) -> str:
    """A text up to the formula by which it closes, where no more than a signature stands below."""
    closings = list(_CLOSING.finditer(text))
    if closings and len(list(_lines(text[closings[-1].end() :]))) <= _SIGNED:
        return text[: closings[-1].start()]
    return text


def _is_to(part: Part, named: Names) -> bool:
    """Whether a text is a letter whose address or greeting names the person, and which closes as letters do."""
    if not isinstance(part, Passage) or unsigned(part.text) == part.text:
        return False
    head = "\n".join(list(_lines(part.text))[:_HEAD])
    return named(head)


def _is_beside(part: Part) -> bool:
    return isinstance(part, Passage) and part.locator.place == _BESIDE


def _lines(text: str) -> Iterator[str]:
    return (line for line in text.splitlines() if line.strip())
