"""Phone numbers that a label or verb stands right before, of any country and in any grouping: `Tel.: 612 34 56 78`.

Whoever writes `gsm` before seven to fifteen digits means a number, though no numbering plan of ours has it: an Italian
one, an extension, one that was mistyped. Not one: a date, a sum, two numbers in a row.
"""

from __future__ import annotations

import re
from typing import ClassVar

from ..forms import DASH, FITS, SPACE, Form, FormRecognizer, Judgement, digits, listed
from ..labels import labelled
from .phone_number import DONE, EXTENSION, is_date

_STEP = rf"(?:[{SPACE}]?[./{DASH}][{SPACE}]?|[{SPACE}]|[{SPACE}]?\([{SPACE}]?|[{SPACE}]?\)[{SPACE}./{DASH}]{{0,2}})?"
_NUMBER = rf"(?:\+[{SPACE}]?)?\(?\+?[0-9](?:{_STEP}[0-9]){{6,14}}{EXTENSION}{DONE}"
_PARTS = re.compile(rf"[{SPACE}]?[/{DASH}][{SPACE}]?(?=\(?[0+])")


class LabelledPhoneRecognizer(FormRecognizer):
    """Numbers behind a word that is said of phones alone."""

    ENTITY = "PHONE_NUMBER"
    ANCHORS = listed("""
    tel, tél, tel nr, telnr, tel no, tel n°, tél n°, telephone, téléphone, telephone number, telephone no,
    téléphone n°, n° de téléphone, no de téléphone, numéro de téléphone, telefoon, telefoonnummer, telefoonnr, telefon,
    telefonnummer, telefonnr, phone, phone number, phone no, gsm, gsm nr, gsm nummer, gsmnummer, n° de gsm,
    numéro de gsm, mobile, mobile number, mobile no, mobile phone, mobiel, mobiel nummer, mobil, mobilnummer, mobilnr,
    handynr, portable,
    n° de portable, numéro de portable, handy, handynummer, cell, cell phone, rufnummer, call back, callback number,
    hotline, toll free, whatsapp, wa.me, telephonenum, call, dial, msisdn, caller id
    """)
    PATTERNS: ClassVar[tuple[Form, ...]] = (
        Form("label", labelled(ANCHORS, _NUMBER, words=1, aside=False), 0.94, alone=0.0),
        Form("link", r"(?<![\w.])wa\.me/(?P<value>\+?[1-9][0-9]{8,14})(?![\w])", 0.97, alone=0.0),
    )

    def judge(self, value: str) -> Judgement | None:
        """Seven to fifteen digits, unless they are a day or two numbers with a dash or slash between them."""
        number = digits(value)
        if is_date(value) or len(set(number)) < 3:
            return None
        parts = [digits(part) for part in _PARTS.split(value)]
        return None if len(parts) > 1 and min(map(len, parts)) > 6 else FITS
