"""German social insurance number (Sozialversicherungsnummer): area, birth date, a letter, serial, check digit.

Twelve characters `65 170839 J 008`: each digit, the letter as two, times 2 1 2 5 7 1 2 1 2 1 2 1, digit sums mod 10.
"""

from __future__ import annotations

from ..forms import CHECKED, END, SPACE, START, Form, FormRecognizer, Judgement, listed
from ..stock import THINGS

_WEIGHTS = (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1)
_AREAS = frozenset(
    (2, 3, 4, *range(8, 22), 23, 24, 25, 26, 28, 29, 38, 39, *range(40, 90)),
)
_G = rf"[{SPACE}\-/]?"


class GermanSocialSecurityRecognizer(FormRecognizer):
    """German social insurance numbers."""

    ENTITY = "DE_SOCIAL_SECURITY"
    COUNTRY_CODE = "de"
    PATTERNS = (
        Form(
            "number",
            rf"{START}[0-9]{{2}}{_G}[0-3][0-9]{_G}[0-1][0-9]{_G}[0-9]{{2}}{_G}[A-Z]{_G}[0-9]{{2}}{_G}[0-9]{END}",
            0.93,
            near=0.99,
            alone=0.95,
        ),
    )
    CONTEXT = listed("""
        sozialversicherungsnummer, rentenversicherungsnummer, sv nummer, sv nr, svnr, rvnr, versicherungsnummer,
        rentenversicherung, sozialversicherung, social security number, numéro de sécurité sociale,
        socialezekerheidsnummer, rv nummer, vsnr
    """)
    AGAINST = THINGS

    def judge(self, value: str) -> Judgement | None:
        """Area, day and check digit."""
        compact = "".join(c for c in value.upper() if c.isalnum())
        if int(compact[:2]) not in _AREAS or not 0 <= int(compact[4:6]) <= 12 or int(compact[2:4]) > 31:
            return None
        number = compact[:8] + f"{ord(compact[8]) - 64:02d}" + compact[9:11]
        total = sum(sum(divmod(int(d) * w, 10)) for d, w in zip(number, _WEIGHTS, strict=True))
        return CHECKED if total % 10 == int(compact[11]) else None
