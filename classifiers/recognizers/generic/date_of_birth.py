"""Dates of birth: a date that words of birth stand beside, in four languages (`né le`, `geboren op`, `geb.`, `DOB`)."""

from __future__ import annotations

from datetime import date

from ..dates import COMPACT_DATE, FULL_DATE, SHORT_DATE, parse_date
from ..forms import END, FITS, START, Form, FormRecognizer, Judgement, listed


class DateOfBirthRecognizer(FormRecognizer):
    """Dates that are said to be of birth; without such a word a date stays a `DATE_TIME`."""

    ENTITY = "DATE_OF_BIRTH"
    DIGITS = (3, 8)
    LETTERS = (0, 12)
    PATTERNS = (
        Form("full", rf"{START}(?<![0-9][./\-]){FULL_DATE}{END}", 0.05, near=0.92, alone=0.3),
        Form("short", rf"{START}(?<![0-9][./\-]){SHORT_DATE}{END}(?![./\-][0-9])", 0.05, near=0.85, alone=0.2),
        Form("compact", rf"{START}{COMPACT_DATE}{END}", 0.0, near=0.8, alone=0.2),
        Form("sign", rf"° ?(?P<value>{FULL_DATE}|{SHORT_DATE}){END}", 0.7, near=0.9, alone=0.0),
    )
    CONTEXT = listed("""
        ne, nee, nes, nees, naissance, naiss, geboren, geb, geboortedatum, geboorte, geburtsdatum, geburtstag,
        geburt, born, birth, dob, birthdate, birthday, gebdat, gebdatum, ddn, d d n, d o b, geboortedag, geborene,
        geborener, dateofbirth, birthdt, nais, datenaissance, datnaiss, jarig, anniversaire, verjaardag
    """)

    def judge(self, value: str) -> Judgement | None:
        """A day that exists, is past, and on which a living person may be born."""
        day = parse_date(value)
        return FITS if day and day.year >= 1900 and day <= date.today() else None
