"""Driving licence numbers (ten digits in Belgium and the Netherlands, twelve in France, eleven characters in Germany,
sixteen in Great Britain): by label.

The German number has a check digit before its last: weights 9 to 1 over nine characters, `A` counting 10, mod 11.
"""

from __future__ import annotations

import re

from ..forms import END, FITS, START, Form, FormRecognizer, Judgement, listed

_GERMAN = re.compile(r"[A-Z][A-Z0-9]{3}[A-Z0-9]{5}[0-9X][0-9]", re.IGNORECASE)


_CODE = "|".join(f"[A-Z]{{{n}}}[0-9]{{3}}[A-Z0-9]{{{6 - n},{8 - n}}}" for n in range(5))
"""Nine to eleven letters and digits: at most four letters, three digits, whatever follows."""


class DrivingLicenceRecognizer(FormRecognizer):
    """Driving licence numbers that a label names."""

    ENTITY = "DRIVING_LICENCE"
    PATTERNS = (
        Form("digits", rf"{START}[0-9]{{10}}(?:[0-9]{{2}})?{END}", 0.0, near=0.85, alone=0.0),
        Form("german", rf"{START}[A-Z][A-Z0-9]{{8}}[0-9X][0-9]{END}", 0.05, near=0.9, alone=0.6),
        Form("code", rf"{START}(?:{_CODE}){END}", 0.0, near=0.75, alone=0.0),
        Form(
            "british",
            rf"{START}(?=[A-Z])[A-Z9]{{5}}[0-9][0156][0-9][0-3][0-9]{{2}}[A-Z9]{{2}}[A-Z0-9]{{3}}{END}",
            0.3,
            near=0.92,
            alone=0.6,
        ),
        Form("letter and digits", rf"{START}[A-Z][0-9]{{7,12}}{END}", 0.0, near=0.8, alone=0.0),
        Form("french new", rf"{START}[0-9]{{2}}[A-Z]{{2}}[0-9]{{5}}{END}", 0.0, near=0.85, alone=0.0),
    )
    CONTEXT = listed("""
        permis de conduire, permis, licence de conduire, rijbewijs*, führerschein*, fahrerlaubnis*, driving licence,
        driving license,
        driver's licence, driver's license, driver licence, driver license, drivers license, drivers licence,
        dvla licence, dvla, fs nr, führerscheinnr, rijbewijsnr, dl number, dl no
    """)
    ELSEWHERE = listed("""
        permis de séjour, permis de travail, permis unique, permis de bâtir, permis d'urbanisme, permis d'environnement,
        software
    """)

    def judge(self, value: str) -> Judgement | None:
        """A German number whose check digit holds may stand alone."""
        if len(value) != 11 or not _GERMAN.fullmatch(value):
            return FITS
        total = sum((9 - place) * int(character, 36) for place, character in enumerate(value[:9]))
        if "0123456789X"[total % 11] != value[9].upper():
            return Judgement(unaided=0.0, alone=0.0)
        # the authority has a number: `B072`; one word in eleven passes the check
        return FITS if any(map(str.isdigit, value[:4])) else Judgement(alone=0.3)
