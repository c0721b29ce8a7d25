"""Dutch education number (onderwijsnummer): nine digits beginning 10, with a remainder of five in the eleven-proof."""

from __future__ import annotations

from ..forms import END, FITS, SPACE, START, Form, FormRecognizer, Judgement, digits, listed


class NlEducationNumberRecognizer(FormRecognizer):
    """Numbers of pupils without a BSN."""

    ENTITY = "NL_EDUCATION_NUMBER"
    COUNTRY_CODE = "nl"
    PATTERNS = (
        Form("digits", rf"{START}(?<![0-9][.,\-])10[0-9]{{7}}{END}(?![.,\-][0-9])", 0.25, near=0.95, alone=0.55),
        Form(
            "grouped", rf"{START}10[0-9]{{2}}[.{SPACE}][0-9]{{2}}[.{SPACE}][0-9]{{3}}{END}", 0.25, near=0.95, alone=0.55
        ),
    )
    CONTEXT = listed("""
        onderwijsnummer, onderwijsnr, onderwijs nr, leerlingnummer, leerling, scholier, student, studentnummer,
        persoonsgebonden nummer, pgn, education number, numéro d'éducation, bildungsnummer, duo, onderwijs, school,
        élève, étudiant, pupil
    """)

    def judge(self, value: str) -> Judgement | None:
        """Weights as for a BSN; the remainder is five."""
        number = digits(value)
        weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
        return FITS if sum(w * int(d) for w, d in zip(weights, number, strict=True)) % 11 == 5 else None
