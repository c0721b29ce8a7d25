"""Reads what only the layout of a text tells: pay, logs, cards; and of a document, families and parts of addresses.

Each reader takes a text and what was found in it, and adds findings; it takes none away.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from ..base import Finding
from ..columns.names import NameReader
from ..forms.payrows import at_the_end_of_rows
from .addresses import address_parts
from .cards import card_properties
from .kin import relatives
from .logs import log_lines
from .occupations import beside, occupations
from .pay import owed, pay_lines, payments
from .slips import slip_rows

__all__ = ["beside", "details", "laid_out", "occupations"]


def laid_out(text: str, findings: Sequence[Finding]) -> Iterator[Finding]:
    """What lines of pay slips, logs and address books tell, in any text."""
    yield from card_properties(text)
    paid = list(at_the_end_of_rows(text, pay_lines(text)))
    yield from paid
    if paid:
        yield from slip_rows(text, [*findings, *paid], NameReader.shared())
    yield from owed(text)
    yield from payments(text, findings)
    yield from log_lines(text, findings)


def details(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """What is part of a finding or the same one once more: the street of an address, a name that is a child's.

    Each stretch and type once, in order of place.
    """
    known = {(f.start, f.end, f.entity_type) for f in findings}
    readers = chain(address_parts(text, findings), relatives(text, findings))
    found = {(f.start, f.end, f.entity_type): f for f in readers}
    return sorted((f for key, f in found.items() if key not in known), key=lambda f: (f.start, f.end))
