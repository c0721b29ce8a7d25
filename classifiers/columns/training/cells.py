"""Fills the labelled tables with invented values: plausible ones for what a column holds, plain ones for the others."""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from ...base import Language
from .tables import LabelledTable

ROWS = 60
"""Of a filled table."""


@lru_cache(maxsize=1)
def _words() -> Mapping[str, Any]:
    from ruamel.yaml import YAML

    words: Mapping[str, Any] = YAML(typ="safe").load(Path(__file__).with_name("cells.yaml").read_text("utf-8"))
    return words


_THING = "Standard Premium Basis Typ-A Modell-3 Rouge Blauw Nord Extra Starter Gold Kit Uno".split()  # noqa: SIM905
_POSTCODES: dict[Language, tuple[int, int]] = {
    "fr": (1000, 9999),
    "nl": (1000, 9999),
    "de": (10_000, 99_999),
    "en": (10_000, 99_999),
}
_FORMED = ("PHONE_NUMBER", "EMAIL_ADDRESS", "POSTAL_ADDRESS")
"""Of several right types, the one whose values have a form: an emergency contact's telephone."""
_MOMENT = re.compile(
    r"dat|start|end|begin|hire|entr|austr|eintr|sort|dienst|embauch|_on$|from|to$|von|bis|van|tot|^du$|^au$"
)


def fill(table: LabelledTable, seed: int = 0) -> dict[str, list[str]]:
    """Values for each column; the same seed gives the same values."""
    draw = random.Random(zlib.crc32(f"{table.name}/{seed}".encode()))  # noqa: S311 - invented data, not a secret
    cells: dict[str, list[str]] = {}
    for name, label in table.columns.items():
        kind = next((t for t in _FORMED if t in label.right), label.right[0] if label.right else "")
        make = _maker(kind, name.lower(), table.language, draw)
        cells[name] = [make() if make else _plain(name.lower(), i, table.language, draw) for i in range(ROWS)]
    return cells


def _maker(entity_type: str, column: str, language: Language, draw: random.Random) -> Callable[[], str] | None:
    """How to make a value of a type; None for types that this module does not invent."""
    words = _words()
    given, family = (words[name][language].split() for name in ("given", "family"))
    if entity_type in words["choices"]:
        choices = words["choices"][entity_type]
        chosen = choices.get(language) or choices["any"]
        return lambda: draw.choice(chosen)
    if entity_type in ("FREE_TEXT", "CV", "DISCIPLINARY", "WORK_HISTORY"):
        return lambda: draw.choice(["", *words["texts"][language]])
    if entity_type in ("CONTRACT", "ABSENCE", "MARRIAGE_DATE", "WORKING_TIME"):
        return (lambda: _day(draw, 2005, 2026)) if _MOMENT.search(column) else (lambda: draw.choice(["38", "20", "5"]))
    whole = ("PERSON", "PARTNER_NAME", "MANAGER", "EMERGENCY_CONTACT", "CHILD_NAME")
    if entity_type in whole:
        return lambda: f"{draw.choice(given)} {draw.choice(family)}"
    return {**_of_names(language, draw), **_of_numbers(column, draw)}.get(entity_type)


def _of_names(language: Language, draw: random.Random) -> dict[str, Callable[[], str]]:
    """Types whose values are words of a language, or built of them."""
    words = _words()
    given, family, towns = (words[name][language].split() for name in ("given", "family", "town"))
    return {
        "GIVEN_NAME": lambda: draw.choice(given),
        "FAMILY_NAME": lambda: draw.choice(family),
        "MAIDEN_NAME": lambda: draw.choice([*family, ""]),
        "MIDDLE_NAME": lambda: draw.choice(["", "", *given]),
        "INITIALS": lambda: f"{draw.choice(given)[0]}.{draw.choice(given)[0]}.",
        "USERNAME": lambda: f"{draw.choice(given)[0]}{draw.choice(family)}".lower(),
        "EMAIL_ADDRESS": lambda: f"{draw.choice(family)}{draw.randrange(99)}@mail.example".lower(),
        "CITY": lambda: draw.choice(towns),
        "PLACE_OF_BIRTH": lambda: draw.choice(towns),
        "STREET_ADDRESS": lambda: f"{words['street'][language]} {draw.randrange(1, 200)}",
        "POSTAL_ADDRESS": lambda: (
            f"{words['street'][language]} {draw.randrange(1, 99)}, {draw.randrange(1000, 9999)} {draw.choice(towns)}"
        ),
        "HOUSE_NUMBER": lambda: f"{draw.randrange(1, 200)}{draw.choice(['', '', 'A'])}",
        "POSTAL_CODE": lambda: str(draw.randrange(*_POSTCODES[language])),
    }  # fmt: skip


def _of_numbers(column: str, draw: random.Random) -> dict[str, Callable[[], str]]:
    """Types whose values are digits and signs."""
    return {
        "PHONE_NUMBER": lambda: f"0{draw.randrange(460, 499)} {draw.randrange(10, 99)} {draw.randrange(1000, 9999)}",
        "FAX_NUMBER": lambda: f"02 {draw.randrange(200, 799)} {draw.randrange(10, 99)} {draw.randrange(10, 99)}",
        "DATE_OF_BIRTH": lambda: _day(draw, 1950, 2004),
        "CHILD_DATE_OF_BIRTH": lambda: _day(draw, 2006, 2024),
        "DATE_OF_DEATH": lambda: draw.choice(["", _day(draw, 2001, 2025)]),
        "LOGIN_TIME": lambda: f"{_day(draw, 2024, 2026)} {draw.randrange(24):02d}:{draw.randrange(60):02d}:07",
        "BE_NATIONAL_NUMBER": lambda: _niss(draw),
        "NL_BSN": lambda: _eleven(draw),
        "IBAN_CODE": lambda: _iban(draw),
        "IP_ADDRESS": lambda: f"10.{draw.randrange(256)}.{draw.randrange(256)}.{draw.randrange(1, 255)}",
        "MAC_ADDRESS": lambda: ":".join(f"{draw.randrange(256):02x}" for _ in range(6)),
        "GEO_COORDINATES": lambda: f"{draw.uniform(49, 52):.6f}",
        "PASSWORD": lambda: f"$2y$10${draw.randrange(36**9):x}{draw.randrange(36**9):x}{draw.randrange(36**9):x}",
        "CREDENTIAL": lambda: f"{draw.getrandbits(160):040x}",
        "SESSION_ID": lambda: f"{draw.getrandbits(128):032x}",
        "DEVICE_ID": lambda: f"{draw.getrandbits(64):016x}",
        "SALARY": lambda: f"{draw.randrange(1800, 5200)}.{draw.randrange(100):02d}",
        "PAY_ELEMENT": lambda: f"{draw.randrange(10, 480)}.{draw.randrange(100):02d}",
        "BALANCE": lambda: f"{draw.randrange(-200, 900)}.{draw.randrange(100):02d}",
        "DEBT": lambda: f"{draw.randrange(100, 9000)}.00",
        "GARNISHMENT": lambda: draw.choice(["0.00", "0.00", "125.50"]),
        "CHILD_BENEFIT": lambda: f"{draw.randrange(90, 380)}.{draw.randrange(100):02d}",
        "PHYSICAL_TRAIT": lambda: str(draw.randrange(52, 196)),
        "AGE": lambda: str(draw.randrange(18, 67)),
        "EMPLOYEE_NUMBER": lambda: str(draw.randrange(10_000, 99_999)),
        "CUSTOMER_NUMBER": lambda: f"C{draw.randrange(10_000, 99_999)}",
        "MEMBER_NUMBER": lambda: str(draw.randrange(100, 9_999)),
        "LICENSE_PLATE": lambda: f"1-{draw.choice(['ABC', 'XTR', 'KLM'])}-{draw.randrange(100, 999)}",
        "BANK_ACCOUNT": lambda: str(draw.randrange(10**8, 10**10)),
        "NATIONAL_ID": lambda: str(draw.randrange(10**8, 10**9)),
        "US_SSN": lambda: f"000-{draw.randrange(10, 99)}-{draw.randrange(1000, 9999)}",
        "IDENTITY_CARD": lambda: f"A{draw.randrange(10**8, 10**9)}",
        "PASSPORT": lambda: f"XX{draw.randrange(10**5, 10**6)}",
        "CARD_EXPIRY": lambda: str(draw.randrange(1, 13) if "month" in column else draw.randrange(2025, 2031)),
    }  # fmt: skip


def _plain(column: str, row: int, language: Language, draw: random.Random) -> str:
    """A value of a column that nobody labelled as personal, by the form that its name suggests."""
    if re.search(r"(?:id|nr|no|num|key|code)s?$|^(?:id|fk)_", column):
        return str(row + 1)
    if re.search(r"dat|_at$|_on$|_am$|_op$|created|modified|time|stamp", column):
        return f"{_day(draw, 2021, 2026)} 10:00:00"
    if re.search(r"^is_|^has_|activ|aktiv|actief|enabled|deleted|flag", column):
        return draw.choice("01")
    if re.search(r"desc|text|beschr|omschr|body|synopsis", column):
        return str(_words()["about"][language])
    if re.search(
        r"pri[cjx]|prix|preis|amount|montant|betrag|bedrag|total|cost|rate|weight|value|qty|count|aantal", column
    ):
        return f"{draw.randrange(1, 500)}.{draw.randrange(100):02d}"
    if re.search(r"status|state|stat|type|kind|soort|mode", column):
        return draw.choice(["open", "closed", "new"])
    return draw.choice(_THING)


def _day(draw: random.Random, first: int, last: int) -> str:
    return f"{draw.randrange(first, last)}-{draw.randrange(1, 13):02d}-{draw.randrange(1, 29):02d}"


def _niss(draw: random.Random) -> str:
    """An unissued national number: sequences of 950 and more."""
    body = f"{draw.randrange(45, 99)}{draw.randrange(1, 13):02d}{draw.randrange(1, 29):02d}{draw.randrange(950, 998)}"
    return f"{body}{97 - int(body) % 97:02d}"


def _eleven(draw: random.Random) -> str:
    """Nine digits that pass the Dutch proof of eleven."""
    while True:
        digits = [draw.randrange(1, 10)] + [draw.randrange(10) for _ in range(7)]
        check = sum((9 - place) * digit for place, digit in enumerate(digits)) % 11
        if check < 10:
            return "".join(map(str, [*digits, check]))


def _iban(draw: random.Random) -> str:
    """A Belgian IBAN of a bank number that is not allocated."""
    body = f"999{draw.randrange(10**7):07d}"
    body += f"{int(body) % 97 or 97:02d}"
    return f"BE{98 - int(body + '111400') % 97:02d}{body}"
