"""Invented values for `filled.py`: of a person by type, and of things by the recipe that stands beside a column."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any

import mark
from ruamel.yaml import YAML

from classifiers.columns.training.cells import _eleven, _iban

HERE = Path(__file__).parent
DATES = ("%Y-%m-%d", "%Y-%m-%d", "%Y-%m-%d 00:00:00", "%d/%m/%Y", "%d.%m.%Y", "%Y%m%d", "%d-%m-%y", "%b %d %Y")
YES = (("0", "1"), ("J", "N"), ("O", "N"), ("true", "false"), ("t", "f"), ("", "X"), ("-1", "0"), ("Y", "N"))
_EXCEL, _EPOCH = date(1899, 12, 30), date(1970, 1, 1)
"""From where spreadsheets count days, and from where programs count seconds."""
_BASE64 = "abcdefghijkmnopqrstuvwxyzABCDEFGH0123456789./"


@dataclass(frozen=True)
class Someone:
    given: str
    family: str
    woman: bool
    birth: date


@lru_cache(maxsize=1)
def words() -> Any:
    return YAML(typ="safe").load((HERE / "filled.yaml").read_text("utf-8"))


def thing(recipe: str, language: str, rng: Random) -> Callable[[int, Someone], str]:
    """Values of columns that hold nothing of a person, and of those whose form is written beside them."""
    kind, _, rest = recipe.partition(":")
    if kind == "enum":
        choices = rest.split("|")
        return lambda row, who: rng.choice(choices)
    if kind.startswith(("digits", "hex")):
        base, size = ("0123456789", kind[6:]) if kind.startswith("digits") else ("0123456789abcdef", kind[3:])
        return lambda row, who: rng.choice(base[1:]) + "".join(rng.choices(base, k=int(size) - 1))
    if kind in words()["things"]:
        things = words()["things"][kind]
        return lambda row, who: rng.choice(things)
    word, when, yes = words()["people"][language], rng.choice(DATES), rng.choice(YES)
    whole = {
        "id": lambda row, who: str(row + 1),
        "key": lambda row, who: str(rng.randrange(1, 400)),
        "int": lambda row, who: str(rng.randrange(0, 999)),
        "bool": lambda row, who: rng.choice(yes),
        "float": lambda row, who: f"{rng.uniform(0, 90):.3f}",
        "ratio": lambda row, who: f"{rng.random():.4f}",
        "pct": lambda row, who: f"{rng.randrange(0, 40)}.00",
        "money": lambda row, who: f"{rng.randrange(0, 4000)}.{rng.randrange(100):02}",
        "year": lambda row, who: str(rng.randrange(1960, 2026)),
        "date": lambda row, who: _day(rng).strftime(when),
        "stamp": lambda row, who: f"{_day(rng)} {rng.randrange(24):02}:{rng.randrange(60):02}:{rng.randrange(60):02}",
        "epoch": lambda row, who: str(rng.randrange(1_400_000_000, 1_760_000_000)),
        "epochms": lambda row, who: str(rng.randrange(1_400_000_000_000, 1_760_000_000_000)),
        "intdate": lambda row, who: f"{_day(rng):%Y%m%d}",
        "intdob": lambda row, who: f"{who.birth:%Y%m%d}",
        "birthyear": lambda row, who: str(who.birth.year),
        "exceldob": lambda row, who: str((who.birth - _EXCEL).days),
        "exceldate": lambda row, who: str((_day(rng) - _EXCEL).days),
        "epochdob": lambda row, who: str((who.birth - _EPOCH).days * 86_400),
        "epochmsdob": lambda row, who: str((who.birth - _EPOCH).days * 86_400_000),
        "juldob": lambda row, who: f"{who.birth.year - 1900}{who.birth:%j}",
        "niss": lambda row, who: mark.RECIPES["niss.plain"](rng, who.birth.isoformat(), "MF"[who.woman]).lstrip("0"),
        "steuerid": lambda row, who: mark.RECIPES["steuerid"](rng),
        "guid": lambda row, who: _guid(rng),
        "sentence": lambda row, who: rng.choice(word["nobody"]),
        "town": lambda row, who: rng.choice(word["towns"]),
        "postcode": lambda row, who: rng.choice(word["postcodes"]),
        "street": lambda row, who: rng.choice(word["streets"]),
        "streetno": lambda row, who: f"{rng.choice(word['streets'])} {rng.randrange(1, 200)}",
        "phone": lambda row, who: _digits(rng.choice(word["phones"]), rng),
        "given": lambda row, who: who.given,
        "GIVEN": lambda row, who: who.given.upper(),
        "family": lambda row, who: who.family,
        "FAMILY": lambda row, who: who.family.upper(),
        "full": lambda row, who: f"{rng.choice(word['men'])} {who.family}",
        "nameid": lambda row, who: f"{who.given} {who.family}_{rng.randrange(1, 900)}",
        "matchcode": lambda row, who: f"{who.family.upper()}, {who.given[:1].upper()}",
        "login": lambda row, who: rng.choice(("admin", "jdoe", "mlambert", "sys", "pvdb")),
        "word": lambda row, who: f"{rng.choice(('soleil', 'Welkom', 'geheim', 'abc'))}{rng.randrange(10, 999)}",
        "slug": lambda row, who: f"{rng.choice(('photocie', 'bestuur', 'acdcee', 'reis'))}{rng.randrange(1, 9)}",
        "vat": lambda row, who: f"DE{rng.randrange(10**8, 10**9)}",
        "sip": lambda row, who: f"SIP/{rng.randrange(100, 999)}-{rng.getrandbits(32):08x}",
        "serial": lambda row, who: f"SN{rng.getrandbits(40):010X}",
        "ean": lambda row, who: f"541{rng.randrange(10**10):010}",
        "plate": lambda row, who: f"{rng.choice('GHKN')}-{rng.randrange(100, 999)}-{rng.choice(('BD', 'FK'))}",
        "blob": lambda row, who: f"\\x89504e47{rng.getrandbits(64):016x}",
        "cardno": lambda row, who: _card(rng),
        "codfisc": lambda row, who: _codice_fiscale(who, rng),
        "cpf": lambda row, who: _digits("{3}.{3}.{3}-{2}", rng),
        "passno": lambda row, who: f"{rng.choice(('EH', 'GA', 'X'))}{rng.randrange(10**5, 10**6)}",
        "mac": lambda row, who: ":".join(f"{rng.randrange(256):02X}" for _ in range(6)),
        "ip": lambda row, who: f"192.0.2.{rng.randrange(1, 255)}",
        "lat": lambda row, who: f"{rng.uniform(49, 53):.6f}",
        "lon": lambda row, who: f"{rng.uniform(2, 9):.6f}",
        "country2": lambda row, who: rng.choice(("BE", "FR", "DE", "NL", "JO", "TD")),
        "country3": lambda row, who: rng.choice(("BEL", "FRA", "DEU", "NLD", "JOR")),
    }  # fmt: skip
    return whole[kind]


def of_person(kind: str, language: str, rng: Random) -> Callable[[int, Someone], str]:
    """Values of a type, of the person of the row."""
    word, when = words()["people"][language], rng.choice(DATES)
    whole, login, sexes = rng.randrange(4), rng.randrange(4), rng.choice(word["genders"])
    phone = rng.choice((rng.choice(word["phones"]), None, None))
    yes = rng.choice(YES)
    made = {
        "GIVEN_NAME": lambda row, who: who.given,
        "FAMILY_NAME": lambda row, who: who.family,
        "MAIDEN_NAME": lambda row, who: rng.choice(word["family"]) if who.woman else "",
        "MIDDLE_NAME": lambda row, who: rng.choice(("", "", rng.choice(word["women" if who.woman else "men"]))),
        "PERSON": lambda row, who: _whole(who, whole, rng.choice(word["titles"])),
        "PARTNER_NAME": lambda row, who: rng.choice(("", f"{rng.choice(word['men'])} {who.family}")),
        "INITIALS": lambda row, who: f"{who.given[0]}." + rng.choice(("", "M.", "A.J.")),
        "TITLE": lambda row, who: rng.choice(word["titles"]),
        "GENDER": lambda row, who: sexes[who.woman],
        "USERNAME": lambda row, who: _login(who, login, rng),
        "EMAIL_ADDRESS": lambda row, who: f"{_login(who, 1, rng)}@{rng.choice(('mail', 'post', 'club'))}.example",
        "PHONE_NUMBER": lambda row, who: _digits(phone or rng.choice(word["phones"]), rng),
        "FAX_NUMBER": lambda row, who: _digits(phone or rng.choice(word["phones"]), rng),
        "STREET_ADDRESS": lambda row, who: _street(language, rng.choice(word["streets"]), rng.randrange(1, 200)),
        "POSTAL_ADDRESS": lambda row, who: _address(language, word, rng),
        "HOUSE_NUMBER": lambda row, who: f"{rng.randrange(1, 200)}{rng.choice(('', '', 'a', ' bis', '-2'))}",
        "POSTAL_CODE": lambda row, who: rng.choice(word["postcodes"]),
        "CITY": lambda row, who: rng.choice(word["towns"]),
        "PLACE_OF_BIRTH": lambda row, who: rng.choice((*word["towns"], "Casablanca", "İzmir")),
        "COUNTRY": lambda row, who: rng.choice(word["countries"]),
        "REGION": lambda row, who: rng.choice(word["regions"]),
        "DATE_OF_BIRTH": lambda row, who: who.birth.strftime(when),
        "DATE_OF_DEATH": lambda row, who: rng.choice(("", _day(rng).strftime(when))),
        "MARRIAGE_DATE": lambda row, who: (who.birth + timedelta(days=9_500)).strftime(when),
        "LOGIN_TIME": lambda row, who: f"{_day(rng)} {rng.randrange(24):02}:{rng.randrange(60):02}:11",
        "CONTRACT": lambda row, who: _day(rng).strftime(when),
        "LANGUAGE_PREFERENCE": lambda row, who: rng.choice(("fr", "nl", "en", "de")),
        "FREE_TEXT": lambda row, who: rng.choice(word["notes"]),
        "CV": lambda row, who: f"{rng.choice(word['jobs'])}. {rng.choice(word['notes'])}",
        "JOB_TITLE": lambda row, who: rng.choice(word["jobs"]),
        "DEPARTMENT": lambda row, who: rng.choice(word["departments"]),
        "EMPLOYER": lambda row, who: rng.choice(words()["things"]["company"]),
        "HOBBY": lambda row, who: rng.choice(words()["things"]["hobby"]),
        "BANK_NAME": lambda row, who: rng.choice(words()["things"]["bank"]),
        "USER_AGENT": lambda row, who: rng.choice(words()["things"]["agent"]),
        "BROWSING": lambda row, who: rng.choice(words()["things"]["url"]),
        "CHILDREN": lambda row, who: str(rng.randrange(0, 4)),
        "HOUSEHOLD": lambda row, who: str(rng.randrange(1, 6)),
        "CONSENT": lambda row, who: rng.choice(yes),
        "PASSWORD": lambda row, who: "$2y$10$" + "".join(rng.choices(_BASE64, k=53)),
        "CREDENTIAL": lambda row, who: f"{rng.getrandbits(160):040x}",
        "SESSION_ID": lambda row, who: f"{rng.getrandbits(128):032x}",
        "IP_ADDRESS": lambda row, who: _internet(rng),
        "MAC_ADDRESS": lambda row, who: ":".join(f"{rng.randrange(256):02X}" for _ in range(6)),
        "SOCIAL_HANDLE": lambda row, who: rng.choice(("", f"@{_login(who, 2, rng)}", _login(who, 1, rng))),
        "PHOTO": lambda row, who: f"{rng.choice(('avatars/', '', 'img/p'))}{rng.randrange(10, 9999)}.jpg",
        "SALARY": lambda row, who: f"{rng.randrange(1500, 5200)}.{rng.randrange(100):02}",
        "BALANCE": lambda row, who: f"{rng.uniform(-50, 900):.4f}",
        "MEMBER_NUMBER": lambda row, who: f"{rng.randrange(1000, 99_999)}",
        "CUSTOMER_NUMBER": lambda row, who: f"{10_000 + 7 * row}",
        "EMPLOYEE_NUMBER": lambda row, who: f"{rng.randrange(100, 9_999):06}",
        "PERSON_ID": lambda row, who: f"{rng.randrange(10**7, 10**9)}",
        "BANK_ACCOUNT": lambda row, who: f"{rng.randrange(10**8, 10**10)}",
        "IBAN_CODE": lambda row, who: _iban(rng),
        "BIC_CODE": lambda row, who: rng.choice(("GENODEF1ABC", "DEUTDEFF", "KREDBEBB", "BNPAFRPP")),
        "IDENTITY_CARD": lambda row, who: f"{rng.choice('LCT')}{rng.getrandbits(32):08X}",
        "FR_NIR": lambda row, who: _nir(who, rng),
        "NL_BSN": lambda row, who: _eleven(rng),
        "US_SSN": lambda row, who: f"000-{rng.randrange(10, 99)}-{rng.randrange(1000, 9999)}",
    }  # fmt: skip
    return made[kind]


def _card(rng: Random) -> str:
    """A number of the range that payment schemes keep for tests, with its check digit."""
    body = f"411111{rng.randrange(10**9):09}"
    total = sum(sum(divmod(int(digit) * (2 - at % 2), 10)) for at, digit in enumerate(body))
    return f"{body}{-total % 10}"


def _codice_fiscale(who: Someone, rng: Random) -> str:
    """The form of an Italian tax code, of a place that does not exist."""
    name, day = f"{_plain(who.family)}xxx"[:3] + f"{_plain(who.given)}xxx"[:3], who.birth.day + 40 * who.woman
    return f"{name}{who.birth:%y}{rng.choice('ABCDEHLMPRST')}{day:02}Z999{rng.choice('ABCDEFGH')}".upper()


def _day(rng: Random) -> date:
    return date(2006, 1, 1) + timedelta(days=rng.randrange(7_300))


def _guid(rng: Random) -> str:
    digits = f"{rng.getrandbits(128):032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def _digits(form: str, rng: Random) -> str:
    return re.sub(r"\{(\d)\}", lambda m: "".join(rng.choices("0123456789", k=int(m[1]))), form)


def _street(language: str, street: str, number: int) -> str:
    before = {"fr": f"{number}, {street}", "en": f"{number} {street}"}
    return before.get(language, f"{street} {number}")


def _address(language: str, word: Any, rng: Random) -> str:
    street = _street(language, rng.choice(word["streets"]), rng.randrange(1, 200))
    return f"{street}, {rng.choice(word['postcodes'])} {rng.choice(word['towns'])}"


def _internet(rng: Random) -> str:
    return rng.choice((f"198.51.100.{rng.randrange(1, 255)}", f"2001:db8::{rng.getrandbits(16):x}"))


def _whole(who: Someone, form: int, title: str) -> str:
    return (
        f"{who.given} {who.family}",
        f"{who.family.upper()} {who.given}",
        f"{who.family}, {who.given}",
        f"{title} {who.family}",
    )[form]


def _login(who: Someone, form: int, rng: Random) -> str:
    given, family = (re.sub(r"[^a-z]", "", _plain(name)) for name in (who.given, who.family))
    number = rng.randrange(10, 99)
    return (f"{given[0]}{family}", f"{given}.{family}", f"{given}{number}", f"{family[:6]}{given[:2]}")[form]


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()


def _nir(who: Someone, rng: Random) -> str:
    """A number of a place that is not given (99990 and more)."""
    body = f"{1 + who.woman}{who.birth:%y%m}99{rng.randrange(990, 1000)}{rng.randrange(1, 999):03}"
    return f"{body}{97 - int(body) % 97:02}"
