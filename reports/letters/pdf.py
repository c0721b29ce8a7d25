"""Sets a letter as PDF."""

from __future__ import annotations

from ..typeset import typeset
from .letter import Letter


def render(letter: Letter) -> bytes:
    """PDF/A-2a and PDF/UA-1, as all that is set."""
    values = {
        "title": letter.subject,
        "organisation": letter.sender[0] if letter.sender else "",
        "language": letter.language,
        "footer": letter.footer,
        "sender": letter.sender,
        "recipient": letter.recipient,
        "dated": letter.dated,
        "reference": letter.reference,
        "salutation": letter.salutation,
        "blocks": [{"text": one.text, "items": one.items, "heading": one.heading} for one in letter.blocks],
        "closing": letter.closing,
        "signature": letter.signature,
    }
    return typeset("letter.typ", letter.day, values)
