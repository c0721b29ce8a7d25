"""Driving licence numbers (ten digits in Belgium and the Netherlands, twelve in France, sixteen
characters in Great Britain): by label."""

from __future__ import annotations

from ..forms import END, START, Form, FormRecognizer, listed


class DrivingLicenceRecognizer(FormRecognizer):
    """Driving licence numbers that a label names."""

    ENTITY = "DRIVING_LICENCE"
    PATTERNS = (
        Form("digits", rf"{START}[0-9]{{10}}(?:[0-9]{{2}})?{END}", 0.0, near=0.85, alone=0.0),
        Form("german", rf"{START}[A-Z][0-9]{{2}}[A-Z0-9]{{6}}[0-9][A-Z0-9]{END}", 0.0, near=0.85, alone=0.0),
        Form(
            "british",
            rf"{START}(?=[A-Z])[A-Z9]{{5}}[0-9][0156][0-9][0-3][0-9]{{2}}[A-Z9]{{2}}[A-Z0-9]{{3}}{END}",
            0.3,
            near=0.92,
            alone=0.6,
        ),
        Form("french new", rf"{START}[0-9]{{2}}[A-Z]{{2}}[0-9]{{5}}{END}", 0.0, near=0.85, alone=0.0),
    )
    CONTEXT = listed("""
        permis de conduire, permis, rijbewijs, rijbewijsnummer, führerschein, führerscheinnummer, fahrerlaubnis,
        driving licence, driving license, driver's licence, driver's license, driver license
    """)
