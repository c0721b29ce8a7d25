"""German identity card numbers: nine characters without vowels and look-alikes, and a check digit (ICAO 7 3 1).

Example: `L01X00T471` (the specimen). Passports share the form and begin with C, F, G, H, J or K.
"""

from __future__ import annotations

import re

from ..forms import END, START, Form, FormRecognizer, Judgement, listed
from ..generic.mrz import check_digit

_SET = "[CFGHJKLMNPRTVWXYZ0-9]"
OLD = re.compile(r"[0-9]{9,10}")


def judge_document(value: str) -> Judgement | None:
    """Nine characters with a digit among them; a tenth must be their check digit."""
    compact = value.replace(" ", "").upper()
    letters = sum(c.isalpha() for c in compact[:9])
    if not letters:
        return None
    if len(compact) == 10:
        if check_digit(compact[:9]) != compact[9]:
            return None
        # one letter, as others' numbers begin, or no digit: one in ten such codes passes
        return Judgement(
            checked=True, unaided=0.35 if letters in (1, 9) else 1.0, alone=0.6 if letters in (1, 9) else 1.0
        )
    # seven letters and more are seldom drawn: such a code needs a word beside it
    if letters == 8:
        return Judgement(most=0.9, unaided=0.0, alone=0.0)
    return Judgement(most=0.93, unaided=0.35, alone=1.0 if letters < 7 else 0.4)


class GermanIdCardRecognizer(FormRecognizer):
    """Numbers of German identity cards."""

    ENTITY = "DE_ID_CARD"
    COUNTRY_CODE = "de"
    FLAGS = 0
    PATTERNS = (
        Form("with check", rf"{START}[LMNPRTVWXY]{_SET}{{8}}[ ]?[0-9]{END}", 0.6, near=0.96, alone=0.85),
        Form("without", rf"{START}[LMNPRTVWXY]{_SET}{{8}}{END}", 0.1, near=0.92, alone=0.5),
    )
    CONTEXT = listed("""
        personalausweis*, ausweis, ausweisnummer, ausweisnr, pa nummer, pa nr, identity card, id card,
        carte d'identité, identiteitskaart*, dokumentennummer, dokumentnr, dokument nr, dokumentnummer, seriennummer,
        perso, persnr, pa, bpa, bpa nr, german id
    """)
    ELSEWHERE = listed("nederlands*, niederländ*, néerlandais*, dutch, frans, franse, französisch*, français*, french")

    def judge(self, value: str) -> Judgement | None:
        """See `judge_document`."""
        return judge_document(value)
