"""German tax number (Steuernummer) in the forms of the sixteen Länder and in the unified form of thirteen digits.

Only the Länder know the checks, so it needs the word. Example form: `151/815/08156`.
"""

from __future__ import annotations

from ..forms import END, SPACE, START, Form, FormRecognizer, Judgement, digits, listed


class GermanTaxNumberRecognizer(FormRecognizer):
    """German tax numbers."""

    ENTITY = "DE_TAX_NUMBER"
    COUNTRY_CODE = "de"
    PATTERNS = (
        Form(
            "slashes",
            rf"{START}(?<![/])0?[0-9]{{2,3}}[ ]?/[ ]?[0-9]{{3,4}}[ ]?/[ ]?[0-9]{{4,5}}{END}(?![/])",
            0.45,
            near=0.95,
            alone=0.75,
        ),
        Form("two parts", rf"{START}(?<![/])[0-9]{{5}}[ ]?/[ ]?[0-9]{{5}}{END}(?![/])", 0.1, near=0.92, alone=0.0),
        Form(
            "spaces",
            rf"{START}0?[0-9]{{2,3}}[{SPACE}\-][0-9]{{3,4}}[{SPACE}\-][0-9]{{4,5}}{END}",
            0.1,
            near=0.9,
            alone=0.0,
        ),
        Form("digits", rf"{START}(?<![0-9][.,])[0-9]{{10,13}}{END}(?![.,][0-9])", 0.05, near=0.88, alone=0.0),
    )
    CONTEXT = listed("""
        steuernummer, steuer nr, steuernr, st nr, stnr, finanzamt, tax number, numéro fiscal, fiscaal nummer,
        steuernummern, steuer nummer, est nr, estnr, einkommensteuernummer, belastingnummer
    """)

    def judge(self, value: str) -> Judgement | None:
        """One of the forms of the Länder; thirteen digits have a zero in the fifth place."""
        number = digits(value)
        if len(number) == 12 or not int(number) or len(set(number)) < 3:
            return None
        return None if len(number) == 13 and number[4] != "0" else Judgement()
