"""National numbers of other European countries, as staff from there bring them: Italian, Spanish, Polish, Swiss …

What is built of letters and a checksum, or begins as no other number does, stands alone (`RSSMRA85M01H501Q`,
`756.9217.0769.85`); digits need the name of the number before them (`PESEL 85073003328`). The country is the subtype.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import Any

from ..forms import END, SPACE, START, Form, FormRecognizer, Judgement, listed

_G = rf"[{SPACE}.\-]?"
_NUMBERS: tuple[tuple[str, str, str], ...] = (
    ("it", "codicefiscale", "[A-Z]{6}[0-9A-Z]{2}[A-Z][0-9A-Z]{2}[A-Z][0-9A-Z]{3}[A-Z]"),
    ("ch", "ssn", "756[0-9]{10}"),
    ("es", "nie", "[XYZ][0-9]{7}[A-Z]"),
    ("es", "dni", "[0-9]{8}[A-Z]"),
    ("ie", "pps", "[0-9]{7}[A-W][A-IW]?"),
    ("fi", "hetu", "[0-9]{6}[\\-+A][0-9]{3}[0-9A-Y]"),
    ("ro", "cnp", "[1-8][0-9]{12}"),
    ("pl", "pesel", "[0-9]{11}"),
    ("hr", "oib", "[0-9]{11}"),
    ("ee", "ik", "[0-9]{11}"),
    ("no", "fodselsnummer", "[0-9]{11}"),
    ("tr", "tckimlik", "[1-9][0-9]{10}"),
    ("gr", "amka", "[0-9]{11}"),
    ("at", "vnr", "[0-9]{10}"),
    ("bg", "egn", "[0-9]{10}"),
    ("dk", "cpr", "[0-9]{10}"),
    ("se", "personnummer", "[0-9]{6}[\\-+]?[0-9]{4}|[0-9]{8}-?[0-9]{4}"),
    ("cz", "rc", "[0-9]{9,10}"),
    ("pt", "nif", "[0-9]{9}"),
)
"""Country, what its number is called, and how it is written without blanks and points."""
_PLAIN = {"fi", "se"}
"""Where a hyphen is a part of the number."""
_ALONE = {"it", "ch", "es", "ie", "fi", "se"}
"""Whose check, with a letter or a date, suffices for a value alone if it is written as its own country does."""


@cache
def _number(country: str, name: str) -> Any:
    return import_module(f"stdnum.{country}.{name}")


class ForeignNumberRecognizer(FormRecognizer):
    """Numbers that states other than Belgium and its neighbours give to persons."""

    ENTITY = "NATIONAL_ID"
    PATTERNS = (
        Form(
            "italian",
            rf"{START}[A-Z]{{6}}[ ]?[0-9A-Z]{{2}}[ABCDEHLMPRST][0-9A-Z]{{2}}[ ]?[A-Z][0-9A-Z]{{3}}[A-Z]{END}",
            0.95,
            alone=0.0,
        ),
        Form(
            "swiss",
            rf"{START}756(?:[.{SPACE}][0-9]{{4}}){{2}}[.{SPACE}][0-9]{{2}}{END}(?![.,][0-9])",
            0.95,
            alone=0.0,
        ),
        Form("spanish of foreigners", rf"{START}[XYZ]-?[0-9]{{7}}-?[A-Z]{END}", 0.6, near=0.95, alone=0.0),
        Form(
            "eight and a letter",
            rf"{START}[0-9]{{2}}\.?[0-9]{{3}}\.?[0-9]{{3}}-?[A-Z]{END}",
            0.0,
            near=0.95,
            alone=0.55,
        ),
        Form("seven and letters", rf"{START}[0-9]{{7}}[A-W][A-IW]?{END}", 0.0, near=0.95, alone=0.5),
        Form("finnish", rf"{START}[0-9]{{6}}[\-+A][0-9]{{3}}[0-9A-Y]{END}(?![.,\-][0-9])", 0.0, near=0.95, alone=0.6),
        Form("digits", rf"{START}[0-9]{{9,13}}{END}(?![.,\-][0-9])", 0.0, near=0.93, alone=0.0),
        Form(
            "a birth and digits",
            rf"{START}(?:[0-9]{{2}})?[0-9]{{6}}[\-+/{SPACE}][0-9]{{3,4}}{END}(?![.,\-][0-9])",
            0.0,
            near=0.93,
            alone=0.5,
        ),
        Form(
            "digits and a birth",
            rf"{START}[0-9]{{4}}[{SPACE}\-][0-9]{{6}}{END}(?![.,\-][0-9])",
            0.0,
            near=0.93,
            alone=0.0,
        ),
        Form(
            "threes",
            rf"{START}[0-9]{{3}}[{SPACE}.][0-9]{{3}}[{SPACE}.][0-9]{{3}}{END}(?![{SPACE}.,\-][0-9])",
            0.0,
            near=0.9,
            alone=0.0,
        ),
    )
    CONTEXT = listed("""
    codice fiscale, cod fiscale, ahv, avs, oasi, ahv nummer, ahvn13, navs13, nie, dni, nif, número de identidad, nuss,
    pesel, pps, ppsn, pps number, henkilötunnus, hetu, cnp, cod numeric personal, oib, isikukood, fødselsnummer,
    fodselsnummer, kimlik, kimlik no, tckn, amka, svnr, sv nr, sozialversicherungsnummer, egn, cpr, cpr nr, cpr nummer,
    personnummer, rodné číslo, rodne cislo, rodné čislo, contribuinte, número de contribuinte
    """)

    def judge(self, value: str) -> Judgement | None:
        """The first country whose check it passes."""
        for country, name, form in _NUMBERS:
            number = value.upper() if country in _PLAIN else re.sub(r"[^0-9A-Z]", "", value.upper())
            if re.fullmatch(form, number) and len(set(number)) > 3 and _number(country, name).is_valid(number):
                return Judgement(subtype=country.upper(), checked=True, alone=1.0 if country in _ALONE else 0.3)
        return None
