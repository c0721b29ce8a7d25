"""Letters to a data subject: acknowledgement, questions, extension, answer, refusal, referral; in four languages.

What a letter says follows from the register (dates, decisions) and the declaration (names, addresses); its words stand
in `texts/letters`. A letter is personal: it goes to its reader's hands, never into the inventory.
"""

from __future__ import annotations

from connectors import Plugins

from .compose import KINDS, Kind, compose
from .letter import Letter

LETTER_FORMATS = Plugins(
    "vigie.letter_formats",
    {
        "docx": "reports.letters.docx:render",
        "html": "reports.letters.html:render",
        "pdf": "reports.letters.pdf:render",
        "txt": "reports.letters.text:render",
    },
)

__all__ = ["KINDS", "LETTER_FORMATS", "Kind", "Letter", "compose"]
