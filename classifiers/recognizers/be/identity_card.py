"""Belgian identity card number: twelve digits `591-1234567-13`, first ten mod 97; and the foreigner's `B` form.

The old bank account number has the same form and check, so a bare number needs a word beside it.
"""

from __future__ import annotations

from ..forms import CHECKED, DASH, END, SPACE, START, Form, FormRecognizer, Judgement, digits, listed


class BeIdentityCardRecognizer(FormRecognizer):
    """Belgian identity card numbers."""

    ENTITY = "BE_IDENTITY_CARD"
    COUNTRY_CODE = "be"
    PATTERNS = (
        Form(
            "59x",
            rf"{START}59[0-9]{{1}}[{DASH}{SPACE}.][0-9]{{7}}[{DASH}{SPACE}.][0-9]{{2}}{END}",
            0.8,
            near=0.98,
            alone=0.9,
        ),
        Form(
            "grouped",
            rf"{START}[0-9]{{3}}[{DASH}{SPACE}][0-9]{{7}}[{DASH}{SPACE}][0-9]{{2}}{END}",
            0.45,
            near=0.95,
            alone=0.6,
        ),
        Form("digits 59x", rf"{START}59[0-9]{{10}}{END}", 0.4, near=0.95, alone=0.75),
        Form("digits", rf"{START}[0-9]{{12}}{END}", 0.1, near=0.9, alone=0.5),
        Form("foreigner", rf"{START}B[{SPACE}\-]?[0-9]{{7}}[{SPACE}\-]?[0-9]{{2}}{END}", 0.15, near=0.85, alone=0.4),
    )
    CONTEXT = listed("""
        carte d'identite, identiteitskaart*, eid, e id, identity card, id card, personalausweis*, identitätskarte*, cni,
        kaartnummer, numero de carte, n carte, card number, piece d'identite,
        titre de sejour, verblijfstitel, verblijfskaart, residence permit, aufenthaltstitel, vreemdelingenkaart,
        identiteitsbewijs, ausweis, identitybewijs, ausweisnummer, ci n, n ci, no ci, ci no, ci numero, id kaart,
        idkaart, ik nummer, titre d'identité
    """)

    def judge(self, value: str) -> Judgement | None:
        """Twelve digits: ten mod 97 (0 written 97). A foreigner's `B` and nine digits: seven mod 97."""
        number = digits(value)
        if len(number) == 12:
            return CHECKED if (int(number[:10]) % 97 or 97) == int(number[10:]) and int(number[:10]) else None
        if len(number) != 9 or value[0] not in "Bb":
            return None
        return Judgement(subtype="foreigner")
