"""Luxembourg national number (matricule): birth date `YYYYMMDD`, three digits, a Luhn and a Verhoeff check digit."""

from __future__ import annotations

from datetime import date

from stdnum import luhn, verhoeff

from ..forms import CHECKED, END, SPACE, START, Form, FormRecognizer, Judgement, digits, listed
from ..stock import THINGS

_G = rf"[{SPACE}.\-]?"


class LuNationalNumberRecognizer(FormRecognizer):
    """Luxembourg national numbers of thirteen digits."""

    ENTITY = "LU_NATIONAL_NUMBER"
    COUNTRY_CODE = "lu"
    PATTERNS = (
        Form(
            "number",
            rf"{START}(?<![0-9][.,])(?:18|19|20)[0-9]{{2}}{_G}[01][0-9]{_G}[0-3][0-9]{_G}[0-9]{{3}}{_G}"
            rf"[0-9]{{2}}{END}(?![.,][0-9])",
            0.93,
            near=0.99,
            alone=0.96,
        ),
    )
    CONTEXT = listed("""
        matricule, matricule nationale, numéro national, numéro d'identification, nationalnummer, ccss, matricul,
        numéro de matricule, national number, matricule luxembourgeois, sozialversicherungsnummer, cns,
        matrikelnummer, matrikel
    """)
    AGAINST = THINGS

    def judge(self, value: str) -> Judgement | None:
        """A date of birth and both check digits."""
        number = digits(value)
        try:
            born = date(int(number[:4]), int(number[4:6]), int(number[6:8]))
        except ValueError:
            return None
        valid = born <= date.today() and luhn.is_valid(number[:12]) and verhoeff.is_valid(number[:11] + number[12])
        return CHECKED if valid else None
