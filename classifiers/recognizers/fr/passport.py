"""French passports: two digits, two letters, five digits, as no other state of Europe writes them.

Example: `18CV57203`, beside the word for a passport that is not another state's. Driving licences have this form too.
"""

from __future__ import annotations

from ..forms import END, START, Form, FormRecognizer, listed


class FrenchPassportRecognizer(FormRecognizer):
    """Numbers of French passports."""

    ENTITY = "FR_PASSPORT"
    COUNTRY_CODE = "fr"
    FLAGS = 0
    PATTERNS = (Form("french", rf"{START}[0-9]{{2}}[ ]?[A-Z]{{2}}[ ]?[0-9]{{5}}{END}", 0.0, near=0.92, alone=0.0),)
    CONTEXT = listed("""
        passeport français, passeports français, passeport de la république française, passeport fr, frans paspoort,
        franse paspoort, paspoort frankrijk, paspoort fr, französischer reisepass, französischen reisepass,
        reisepass frankreich, french passport, french passports, passport france, passport fr
    """)
