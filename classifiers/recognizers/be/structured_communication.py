"""Belgian structured communication of a transfer (OGM / VCS): `+++123/4567/89012+++`, ten digits mod 97.

It identifies a payment, and through it who pays. Twelve bare digits are one only beside a word that says so.
"""

from __future__ import annotations

from ..forms import CHECKED, DASH, END, SPACE, START, Form, FormRecognizer, Judgement, digits, listed

_STEP = rf"[{SPACE}]?[/{DASH}]?[{SPACE}]?"
_BODY = rf"[0-9]{{3}}[{SPACE}]?/[{SPACE}]?[0-9]{{4}}[{SPACE}]?/[{SPACE}]?[0-9]{{5}}"


class BeStructuredCommunicationRecognizer(FormRecognizer):
    """Belgian structured communications, with and without their marks."""

    ENTITY = "STRUCTURED_COMMUNICATION"
    COUNTRY_CODE = "be"
    PATTERNS = (
        Form("marked", rf"(?:\+{{3}}|\*{{3}})[{SPACE}]?{_BODY}[{SPACE}]?(?:\+{{3}}|\*{{3}})", 0.99),
        Form("slashes", rf"{START}(?<![/+*]){_BODY}{END}(?![/+*])", 0.85, near=0.97),
        Form(
            "marked otherwise",
            rf"(?:\+{{3}}|\*{{3}})[{SPACE}]?[0-9]{{3}}{_STEP}[0-9]{{4}}{_STEP}[0-9]{{5}}[{SPACE}]?(?:\+{{3}}|\*{{3}})",
            0.97,
        ),
        Form(
            "apart",
            rf"{START}(?<![/+*.,])[0-9]{{3}}[{SPACE}{DASH}][0-9]{{4}}[{SPACE}{DASH}][0-9]{{5}}{END}(?![/+*])",
            0.0,
            near=0.9,
            alone=0.5,
        ),
        Form("digits", rf"{START}(?<![/+*.,])[0-9]{{12}}{END}(?![/+*])", 0.1, near=0.9, alone=0.5),
    )
    CONTEXT = listed("""
        communication, mededeling, mitteilung, ogm, vcs, structuree, gestructureerde, strukturierte, structured,
        payment reference, payment ref, betalingskenmerk, betaalkenmerk, zahlungsreferenz, betalingsreferentie,
        referentie, reference de paiement, verwendungszweck
    """)

    def judge(self, value: str) -> Judgement | None:
        """Ten digits mod 97, 97 standing for 0."""
        number = digits(value)
        ten, check = int(number[:10]), int(number[10:])
        return CHECKED if ten and (ten % 97 or 97) == check else None
