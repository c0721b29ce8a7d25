"""Belgian passports: two letters and six digits, where the words beside them say that Belgium gave them.

Passports of other states have the same form: without such a word it is a `PASSPORT`.
Example: `Passeport belge EN123456`.
"""

from __future__ import annotations

from ..forms import END, START, Form, FormRecognizer, listed


class BelgianPassportRecognizer(FormRecognizer):
    """Numbers of Belgian passports."""

    ENTITY = "BE_PASSPORT"
    COUNTRY_CODE = "be"
    FLAGS = 0
    PATTERNS = (Form("two letters six digits", rf"{START}[A-Z]{{2}}[ ]?[0-9]{{6}}{END}", 0.0, near=0.92, alone=0.0),)
    CONTEXT = listed("""
        passeport belge, passeports belges, passeport de belgique, passeport belgique, passeport be, belgisch paspoort,
        belgische paspoort, belgisch reispas, paspoort belgië, paspoort van belgië, paspoort be, belgischer reisepass,
        belgischen reisepass, reisepass belgien, reisepass aus belgien, belgian passport, belgian passports,
        passport belgium, passport be
    """)
