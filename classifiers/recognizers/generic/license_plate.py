"""Number plates of Belgium, the Netherlands, France, Germany and Luxembourg."""

from __future__ import annotations

import re

from ..forms import END, START, Form, FormRecognizer, Judgement, listed

_CODES = "XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX"
_DUTCH = "|".join(
    re.sub("X+|9+", lambda run: f"[{'A-Z' if run[0][0] == 'X' else '0-9'}]{{{len(run[0])}}}", code)
    for code in _CODES.split()
)
"""The Dutch series of plates: letters and digits in turn."""


class LicensePlateRecognizer(FormRecognizer):
    """Number plates; the form tells the country."""

    ENTITY = "LICENSE_PLATE"
    ANCHORS = (
        "kfz",
        "plaque",
        "immatricul*",
        "nummerpla*",
        "kenteken*",
        "kennzeichen*",
        "number plate",
        "license plate",
        "plate",
    )
    NUMERIC = True
    FLAGS = 0
    PATTERNS = (
        Form("belgian", rf"{START}(?<![\-])[1-79]-[A-Z]{{3}}-[0-9]{{3}}{END}(?![\-])", 0.8, near=0.95, alone=0.85),
        Form(
            "belgian plain",
            rf"{START}(?<![\-])[1-79][ .]?[A-Z]{{3}}[ .]?[0-9]{{3}}{END}(?![\-])",
            0.15,
            near=0.9,
            alone=0.5,
        ),
        Form(
            "belgian old",
            rf"{START}(?<![\-])(?:[A-Z]{{3}}[\- ]?[0-9]{{3}}|[0-9]{{3}}[\- ][A-Z]{{3}}){END}(?![\-])",
            0.1,
            near=0.85,
            alone=0.4,
        ),
        Form(
            "french",
            rf"{START}(?<![\-])[A-HJ-NP-TV-Z]{{2}}-[0-9]{{3}}-[A-HJ-NP-TV-Z]{{2}}{END}(?![\-])",
            0.45,
            near=0.95,
            alone=0.8,
        ),
        Form(
            "french plain",
            rf"{START}(?<![\-])[A-HJ-NP-TV-Z]{{2}}[ ]?[0-9]{{3}}[ ]?[A-HJ-NP-TV-Z]{{2}}{END}(?![\-])",
            0.1,
            near=0.9,
            alone=0.4,
        ),
        Form("dutch", rf"{START}(?<![\-])(?:{_DUTCH}){END}(?![\-])", 0.45, near=0.93, alone=0.65),
        Form(
            "german",
            rf"{START}(?<![\-])[A-ZÄÖÜ]{{1,3}}[\- ][A-Z]{{1,2}}[ ]?[1-9][0-9]{{0,3}}[EH]?{END}(?![\-])",
            0.1,
            near=0.88,
            alone=0.4,
        ),
        Form("luxembourg", rf"{START}(?<![\-])[A-Z]{{2}}[ ]?[0-9]{{4}}{END}(?![\-])", 0.0, near=0.75, alone=0.2),
    )
    CONTEXT = listed("""
        plaque, immatriculation, immatricule, immatriculé, nummerplaat, kenteken, kentekenplaat, kentekennummer,
        nummerplaten, kennzeichen, kfz, kfz kennzeichen, amtliches kennzeichen, number plate, license plate,
        licence plate, registration plate, plate, voiture, véhicule, vehicule, wagen, auto, fahrzeug, vehicle, car,
        bedrijfswagen, firmenwagen, voiture de société, company car, pkw, parking, plaatnummer
    """)

    def judge(self, value: str) -> Judgement | None:
        """Nothing but the form speaks for a plate."""
        return Judgement()
