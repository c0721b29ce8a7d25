"""Dutch passports: two letters, six letters or digits but no O, and a digit, where the words beside them say so.

An identity card of the Netherlands has the same form, and other states have similar ones: without such a word it is a
`PASSPORT`. Example: `Nederlands paspoort NWB4R0D12`.
"""

from __future__ import annotations

from ..forms import END, START, Form, FormRecognizer, listed


class DutchPassportRecognizer(FormRecognizer):
    """Numbers of Dutch passports."""

    ENTITY = "NL_PASSPORT"
    COUNTRY_CODE = "nl"
    FLAGS = 0
    PATTERNS = (Form("nine", rf"{START}[A-NP-Z]{{2}}[A-NP-Z0-9]{{6}}[0-9]{END}", 0.0, near=0.92, alone=0.0),)
    CONTEXT = listed("""
        nederlands paspoort, nederlandse paspoort, nederlands reisdocument, paspoort nederland, paspoort nl,
        passeport néerlandais, passeport hollandais, passeport pays bas, niederländischer reisepass,
        niederländischen reisepass, holländischer reisepass, reisepass niederlande, dutch passport, dutch passports,
        passport netherlands, passport nl
    """)
