"""Reads what only the layout of a document tells: pay, families, logs, cards, statements, parts of addresses.

Each reader takes a text and what was found in it, and adds findings; it takes none away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..base import Finding
from .addresses import address_parts
from .cards import card_properties
from .kin import relatives
from .logs import log_lines
from .occupations import beside, occupations
from .pay import owed, pay_lines, payments

__all__ = ["beside", "details", "occupations"]


def details(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """What the readers add to the findings of one text, each stretch and type once, in order of place."""
    known = {(f.start, f.end, f.entity_type) for f in findings}
    found = {(f.start, f.end, f.entity_type): f for f in _read(text, findings)}
    return sorted((f for key, f in found.items() if key not in known), key=lambda f: (f.start, f.end))


def _read(text: str, findings: Sequence[Finding]) -> Iterator[Finding]:
    readers: Iterable[Iterable[Finding]] = (
        address_parts(text, findings),
        card_properties(text),
        relatives(text, findings),
        pay_lines(text),
        owed(text),
        payments(text, findings),
        log_lines(text, findings),
    )
    for reader in readers:
        yield from reader
