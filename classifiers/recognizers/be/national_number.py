"""Belgian national number (NISS / INSZ / rijksregisternummer) and BIS number.

Eleven digits `YY.MM.DD-SSS.CC`, CC = 97 - (first nine mod 97); for those born from 2000 on, a `2` goes before the nine
(royal decrees of 25 November 1997 and 13 October 1998). A BIS number adds 20 or 40 to the month (royal decree of
8 February 1991, art. 2). Month and day may be zero where the date is unknown. Of random eleven digits, 1 in 720 fits.
A table that keeps it as a number has
lost its leading zeros. Example: `40.00.00-955.79`. Not one: a wrong check, day 32, a serial of 000 or 999, a year to
come.
"""

from __future__ import annotations

from datetime import date

from ..forms import DASH, END, SPACE, START, Form, FormRecognizer, Judgement, digits, listed

_BEFORE = rf"(?:{START}|(?<=NISS)|(?<=INSZ)|(?<=RRN))(?<![0-9][.,\-])"
_AFTER = rf"{END}(?![.,][0-9])"
_GAP = rf"(?:[{SPACE}]?[./{DASH}][{SPACE}\n]?|[{SPACE}]{{1,2}}|\n)"


def national_number_kind(number: str) -> str | None:
    """`niss` or `bis` for eleven digits that form a valid number; None otherwise."""
    if len(number) != 11 or not 1 <= int(number[6:9]) <= 998:
        return None
    nine, check = int(number[:9]), int(number[9:])
    month = int(number[2:4])
    kind = "niss" if month <= 12 else "bis"
    for century, base in ((1900, nine), (2000, 2_000_000_000 + nine)):
        if 97 - base % 97 == check and _born(century + int(number[:2]), month, int(number[4:6])):
            return kind
    return None


def _born(year: int, month: int, day: int) -> bool:
    """Whether one may be born then; zero stands for unknown, and an unknown month may carry a counter as its day."""
    today = date.today()
    if year > today.year or day > 31:
        return False
    for shift in (0, 20, 40):
        if shift <= month <= shift + 12:
            month -= shift
            break
    else:
        return False
    if month == 0 or day == 0:
        return True
    try:
        return date(year, month, day) <= today
    except ValueError:
        return False


class BeNationalNumberRecognizer(FormRecognizer):
    """Belgian NISS and BIS numbers in every usual spelling."""

    ENTITY = "BE_NATIONAL_NUMBER"
    COUNTRY_CODE = "be"
    PATTERNS = (
        Form(
            "punctuated",
            rf"{_BEFORE}[0-9]{{2}}{_GAP}[0-9]{{2}}{_GAP}[0-9]{{2}}{_GAP}[0-9]{{3}}{_GAP}[0-9]{{2}}{_AFTER}",
            0.95,
            near=0.99,
            alone=0.98,
        ),
        Form(
            "six-three-two",
            rf"{_BEFORE}[0-9]{{6}}{_GAP}[0-9]{{3}}{_GAP}?[0-9]{{2}}{_AFTER}",
            0.94,
            near=0.99,
            alone=0.97,
        ),
        Form("nine-two", rf"{_BEFORE}[0-9]{{9}}{_GAP}[0-9]{{2}}{_AFTER}", 0.8, near=0.98, alone=0.95),
        Form("digits", rf"{_BEFORE}[0-9]{{11}}{_AFTER}", 0.9, near=0.99, alone=0.95),
        Form("zeros lost", r"[1-9][0-9]{8,9}", 0.0, alone=0.6),
    )
    CONTEXT = listed("""
        niss, insz, rrn, rn, nrn, rijksregister*, rijksreg*, registre national, numero national, n national,
        nationaal nummer, nationalregister*, nationalnummer, national number, national register,
        national registration number, bis nummer, numero bis, n bis, bisnummer, ssin, inss, securite sociale,
        sociale zekerheid, sozialversicherung*, identificatienummer, identification number, erkenningsnummer
    """)
    AGAINST = listed("""
        facture, factuur, invoice, rechnung, commande, bestelling, order, ean, gtin, imei
    """)

    def judge(self, value: str) -> Judgement | None:
        """The check digits, the date and the serial; tells NISS and BIS apart."""
        kind = national_number_kind(digits(value).zfill(11))
        return Judgement(subtype=kind, checked=True) if kind else None
