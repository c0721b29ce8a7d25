"""French tax number (SPI): thirteen digits beginning 0 to 3, the last three are the first ten mod 511."""

from __future__ import annotations

from ..forms import CHECKED, END, SPACE, START, Form, FormRecognizer, Judgement, digits, listed
from ..stock import THINGS


class FrTaxNumberRecognizer(FormRecognizer):
    """French tax numbers."""

    ENTITY = "FR_TAX_NUMBER"
    COUNTRY_CODE = "fr"
    PATTERNS = (
        Form(
            "grouped",
            rf"{START}(?<![0-9][.,])[0-3][0-9][{SPACE}.][0-9]{{2}}[{SPACE}.][0-9]{{3}}[{SPACE}.][0-9]{{3}}"
            rf"[{SPACE}.][0-9]{{3}}{END}",
            0.85,
            near=0.98,
            alone=0.9,
        ),
        Form("digits", rf"{START}(?<![0-9][.,])[0-3][0-9]{{12}}{END}(?![.,][0-9])", 0.45, near=0.97, alone=0.85),
    )
    CONTEXT = listed("""
        numéro fiscal, n fiscal, no fiscal, num fiscal, nif, spi, impôt, impots, impôts, référence fiscale,
        identifiant fiscal, tax number,
        fiscaal nummer, steuernummer, avis d'imposition, foyer fiscal, déclaration de revenus, tin, dgfip,
        numéro fiscal de référence
    """)
    AGAINST = THINGS

    def judge(self, value: str) -> Judgement | None:
        """The three check digits."""
        number = digits(value)
        return CHECKED if int(number[:10]) and int(number[:10]) % 511 == int(number[10:]) else None
