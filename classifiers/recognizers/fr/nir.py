"""French social security number (NIR): sex, year, month, department, commune, order, and a key of 97 - (number mod 97).

Thirteen digits with or without the key of two; Corsica writes its department 2A or 2B, counted as 19 and 18.
Example form: `2 69 05 49 588 157 80`.
"""

from __future__ import annotations

from ..forms import END, SPACE, START, Form, FormRecognizer, Judgement, listed
from ..stock import THINGS

_G = rf"(?:[{SPACE}.\-]{{0,2}}|\n)"
_BODY = rf"[1-478]{_G}[0-9]{{2}}{_G}[0-9]{{2}}{_G}(?:[0-9]{{2}}|2[AB]){_G}[0-9]{{3}}{_G}[0-9]{{3}}"


class FrNirRecognizer(FormRecognizer):
    """French NIR, with its key or without."""

    ENTITY = "FR_NIR"
    COUNTRY_CODE = "fr"
    PATTERNS = (
        Form(
            "with key",
            rf"{START}(?<![0-9][.,])(?:{_BODY}){_G}(?:(?:[/|] ?|,? ?cl[ée] ?:? ?)?[0-9]{{2}}|\([0-9]{{2}}\)){END}"
            r"(?![.,][0-9])",
            0.95,
            near=0.99,
            alone=0.97,
        ),
        Form(
            "without key",
            rf"{START}(?<![0-9][.,])(?:{_BODY}){END}(?![ ]?[ .,/|\-][ ]?[0-9])",
            0.15,
            near=0.85,
            alone=0.5,
        ),
    )
    CONTEXT = listed("""
        nir, securite sociale, secu, insee, ss, nss, numero de securite, carte vitale, vitale, assure, assuré social,
        n ss, social security, sociale zekerheid, socialezekerheidsnummer, sozialversicherung*, immatriculation,
        nir insee, cpam, ameli
    """)
    AGAINST = THINGS

    def judge(self, value: str) -> Judgement | None:
        """Month (special values included), department and, with fifteen characters, the key."""
        number = "".join(c for c in value.upper() if c in "0123456789AB")
        month, department = int(number[3:5]), number[5:7]
        if not (1 <= month <= 12 or 20 <= month <= 42 or 50 <= month <= 99) or department in ("00", "96"):
            return None
        if not int(number[7:10]) or not int(number[10:13]):
            return None
        if len(number) == 13:
            # nothing is checked: sexes and months of the few who have a provisional number are as likely a bar code
            plain = number[0] in "12" and month <= 12
            return Judgement(subtype="without key", alone=1.0 if plain else 0.3)
        body = (
            int(number[:13].replace("2A", "19", 1).replace("2B", "18", 1))
            if department in ("2A", "2B")
            else int(number[:13])
        )
        if 97 - body % 97 != int(number[13:]):
            return None
        # sexes 3, 4, 7 and 8 are rare (numbers under way): in running text a key of two digits proves too little
        return Judgement(checked=True, unaided=1.0 if number[0] in "12" else 0.45)
