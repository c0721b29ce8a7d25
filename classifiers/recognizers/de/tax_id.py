"""German tax identification number (Steuer-ID): eleven digits, one of them repeated, and ISO 7064 MOD 11,10."""

from __future__ import annotations

from stdnum.de import idnr

from ..forms import CHECKED, END, SPACE, START, Form, FormRecognizer, Judgement, digits, listed
from ..stock import THINGS


class GermanTaxIdRecognizer(FormRecognizer):
    """German tax identification numbers."""

    ENTITY = "DE_TAX_ID"
    COUNTRY_CODE = "de"
    PATTERNS = (
        Form(
            "grouped",
            rf"{START}(?<![0-9][.,])[1-9][0-9][{SPACE}/\-]?[0-9]{{3}}[{SPACE}/\-][0-9]{{3}}[{SPACE}/\-][0-9]{{3}}{END}",
            0.85,
            near=0.98,
            alone=0.9,
        ),
        Form(
            "threes",
            rf"{START}(?<![0-9][.,])[1-9][0-9]{{2}}(?:[{SPACE}/\-][0-9]{{3}}){{2}}[{SPACE}/\-][0-9]{{2}}{END}(?![.,\-][0-9])",
            0.6,
            near=0.97,
            alone=0.8,
        ),
        Form("digits", rf"{START}(?<![0-9][.,])[1-9][0-9]{{10}}{END}(?![.,][0-9])", 0.55, near=0.97, alone=0.8),
    )
    CONTEXT = listed("""
        steuer id, steuerid, idnr, id nr, steueridentifikationsnummer, steuerliche identifikationsnummer,
        identifikationsnummer, tin, tax id, steuer identifikationsnummer, steuer idnr, tax identification number,
        identifiant fiscal, numéro fiscal, fiscaal nummer, belastingnummer, steuernummer, finanzamt, steuer
    """)
    AGAINST = (*THINGS, "tel", "telefon", "handy", "kundennummer", "kundennr", "imei", "niss")

    def judge(self, value: str) -> Judgement | None:
        """Repetition rule and check digit."""
        return CHECKED if idnr.is_valid(digits(value)) else None
