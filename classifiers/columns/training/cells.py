"""Fills the labelled tables with invented values: plausible ones for what a column holds, plain ones for the others."""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Callable

from ...base import Language
from .tables import LabelledTable

ROWS = 60
"""Of a filled table."""

_GIVEN: dict[Language, str] = {
    "fr": "Aline Bruno Camille Denis Élodie Florent Gaëlle Hugo Inès Joël Karima Loïc Maëlle Nadia Olivier Pascale Rachid",
    "nl": "Anke Bram Carlijn Dirk Els Floor Gijs Hanne Ilse Jeroen Koen Lotte Maarten Nele Ömer Roel Saskia Tijs Veerle",
    "de": "Anja Bernd Claudia Dieter Elke Frank Gudrun Holger Ingrid Jürgen Karin Lars Monika Nils Petra Ralf Sabine Uwe",
    "en": "Alice Brian Carol Derek Emily Fergus Grace Harry Imogen Jack Kate Liam Megan Nigel Olivia Peter Ruth Simon",
}
_FAMILY: dict[Language, str] = {
    "fr": "Bernard Colson Delvaux Fontaine Gérard Henry Jacquet Laurent Mercier Noël Petit Renard Simon Thiry Vincent",
    "nl": "Aerts Bakker Claessens Dekker Hendriks Jansen Kuipers Maes Mulder Peeters Smit Timmermans Visser Willems Wouters",
    "de": "Bauer Becker Fischer Hofmann Keller Krüger Lehmann Meyer Neumann Richter Schäfer Schulz Vogel Wagner Zimmermann",
    "en": "Baker Carter Davies Evans Foster Green Harris Jones Kelly Lewis Morgan Parker Roberts Taylor Walker Wright",
}
_TOWN: dict[Language, str] = {
    "fr": "Namur Liège Lyon Nantes Mons Tournai Lille Dijon Charleroi Grenoble",
    "nl": "Gent Leuven Utrecht Breda Hasselt Zwolle Mechelen Arnhem Kortrijk Delft",
    "de": "Köln Bremen Dresden Kiel Mainz Bonn Leipzig Essen Ulm Kassel",
    "en": "Leeds Bristol Oxford Cork Derby Exeter Bath York Dublin Cardiff",
}
_STREET: dict[Language, str] = {"fr": "Rue du Moulin", "nl": "Kerkstraat", "de": "Bahnhofstraße", "en": "Station Road"}
_CHOICES: dict[str, dict[Language, str]] = {
    "TITLE": {"fr": "M.,Mme", "nl": "dhr.,mevr.", "de": "Herr,Frau", "en": "Mr,Mrs,Ms"},
    "GENDER": {"fr": "H,F", "nl": "M,V", "de": "m,w", "en": "M,F"},
    "NATIONALITY": {"fr": "belge,française,marocaine", "nl": "Belgische,Nederlandse,Turkse", "de": "deutsch,polnisch", "en": "British,Irish"},
    "MARITAL_STATUS": {"fr": "célibataire,marié,divorcé", "nl": "gehuwd,ongehuwd", "de": "ledig,verheiratet", "en": "single,married"},
    "COUNTRY": {"fr": "Belgique,France", "nl": "België,Nederland", "de": "Deutschland,Österreich", "en": "UK,Ireland,USA"},
    "REGION": {"fr": "Hainaut,Bretagne", "nl": "Limburg,Zeeland", "de": "Hessen,Sachsen", "en": "Kent,Essex"},
    "LANGUAGE_PREFERENCE": {"fr": "fr,nl", "nl": "nl,fr,en", "de": "de,en", "en": "en,fr,de"},
    "DEPARTMENT": {"fr": "Comptabilité,RH,Ventes", "nl": "Verkoop,HR,Magazijn", "de": "Vertrieb,Personal,IT", "en": "Sales,HR,IT"},
    "JOB_TITLE": {"fr": "comptable,vendeur,ingénieure", "nl": "boekhouder,verkoper,monteur", "de": "Buchhalter,Verkäuferin,Techniker", "en": "accountant,engineer,nurse"},
    "HEALTH": {"fr": "asthme,diabète,aucun", "nl": "astma,diabetes,geen", "de": "Asthma,Diabetes,keine", "en": "asthma,diabetes,none"},
    "DISABILITY": {"fr": ",oui,non", "nl": ",ja,nee", "de": ",ja,nein", "en": ",yes,no"},
    "RELIGION": {"fr": "catholique,aucune", "nl": "katholiek,geen", "de": "rk,ev,keine", "en": "catholic,muslim,none"},
    "ETHNIC_ORIGIN": dict.fromkeys(_STREET, "Asian,White British,African"),
    "BLOOD_TYPE": dict.fromkeys(_STREET, "A+,B+,O-,AB+"),
    "FAMILY_RELATION": {"fr": "père,mère,fils", "nl": "vader,moeder,zoon", "de": "Vater,Mutter,Sohn", "en": "father,mother,son"},
    "TRADE_UNION": {"fr": "CSC,FGTB,CGSLB", "nl": "ACV,ABVV,ACLVB", "de": "ver.di,IG Metall", "en": "Unite,Unison"},
    "INSURANCE": {"fr": "Mutualia,Partenamut", "nl": "CM,Helan", "de": "AOK,Barmer", "en": "Bupa,Axa"},
    "BANK_NAME": dict.fromkeys(_STREET, "KBC,ING,Belfius,Commerzbank"),
    "DIPLOMA": {"fr": "Bachelier,Master,CAP", "nl": "Bachelor,Master,MBO", "de": "Abitur,Diplom", "en": "BA,MSc,A-level"},
    "SKILL": dict.fromkeys(_STREET, "Excel,SAP,C1,B2"),
    "EVALUATION": dict.fromkeys(_STREET, "3.5,4.0,2.5,4.5"),
    "CONSENT": dict.fromkeys(_STREET, "0,1"),
    "CHILDREN": dict.fromkeys(_STREET, "0,1,2,3"),
    "DEPENDANTS": dict.fromkeys(_STREET, "0,1,2"),
    "TAX": dict.fromkeys(_STREET, "312.40,98.00,551.75"),
    "DRIVING_LICENCE": dict.fromkeys(_STREET, "B,C,BE"),
    "CRIMINAL_RECORD": dict.fromkeys(_STREET, "none,"),
    "BIC_CODE": dict.fromkeys(_STREET, "GKCCBEBB,KREDBEBB,COBADEFFXXX"),
    "USER_AGENT": dict.fromkeys(_STREET, "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/128.0"),
}  # fmt: skip
_TEXTS: dict[Language, str] = {
    "fr": "À rappeler la semaine prochaine, souhaite un temps partiel.|Dossier complet.|Demande une attestation pour la banque.",
    "nl": "Terugbellen na de vakantie, wil vier vijfde werken.|Dossier volledig.|Vraagt een attest voor de bank.",
    "de": "Bitte zurückrufen, möchte in Teilzeit arbeiten.|Unterlagen vollständig.|Braucht eine Bescheinigung für die Bank.",
    "en": "Call back next week, would like to work part time.|File complete.|Asks for a statement for the bank.",
}  # fmt: skip
_THING = "Standard Premium Basis Typ-A Modell-3 Rouge Blauw Nord Extra Starter Gold Kit Uno".split()  # noqa: SIM905
_ABOUT: dict[Language, str] = {
    "fr": "Cet article convient à un usage intérieur et extérieur.",
    "nl": "Dit artikel is geschikt voor gebruik binnen en buiten.",
    "de": "Dieser Artikel ist für innen und außen geeignet.",
    "en": "This item is suitable for use indoors and outdoors.",
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
    given, family = _GIVEN[language].split(), _FAMILY[language].split()
    if entity_type in _CHOICES:
        choices = _CHOICES[entity_type][language].split(",")
        return lambda: draw.choice(choices)
    if entity_type in ("FREE_TEXT", "CV", "DISCIPLINARY", "WORK_HISTORY"):
        return lambda: draw.choice(["", *_TEXTS[language].split("|")])
    if entity_type in ("CONTRACT", "ABSENCE", "MARRIAGE_DATE", "WORKING_TIME"):
        return (lambda: _day(draw, 2005, 2026)) if _MOMENT.search(column) else (lambda: draw.choice(["38", "20", "5"]))
    whole = ("PERSON", "PARTNER_NAME", "MANAGER", "EMERGENCY_CONTACT", "CHILD_NAME")
    if entity_type in whole:
        return lambda: f"{draw.choice(given)} {draw.choice(family)}"
    makers: dict[str, Callable[[], str]] = {
        "GIVEN_NAME": lambda: draw.choice(given),
        "FAMILY_NAME": lambda: draw.choice(family),
        "MAIDEN_NAME": lambda: draw.choice([*family, ""]),
        "MIDDLE_NAME": lambda: draw.choice(["", "", *given]),
        "INITIALS": lambda: f"{draw.choice(given)[0]}.{draw.choice(given)[0]}.",
        "USERNAME": lambda: f"{draw.choice(given)[0]}{draw.choice(family)}".lower(),
        "EMAIL_ADDRESS": lambda: f"{draw.choice(family)}{draw.randrange(99)}@mail.example".lower(),
        "CITY": lambda: draw.choice(_TOWN[language].split()),
        "PLACE_OF_BIRTH": lambda: draw.choice(_TOWN[language].split()),
        "STREET_ADDRESS": lambda: f"{_STREET[language]} {draw.randrange(1, 200)}",
        "POSTAL_ADDRESS": lambda: (
            f"{_STREET[language]} {draw.randrange(1, 99)}, {draw.randrange(1000, 9999)} "
            f"{draw.choice(_TOWN[language].split())}"
        ),
        "HOUSE_NUMBER": lambda: f"{draw.randrange(1, 200)}{draw.choice(['', '', 'A'])}",
        "POSTAL_CODE": lambda: str(draw.randrange(1000, 9999) if language in ("fr", "nl") else draw.randrange(10000, 99999)),
        "PHONE_NUMBER": lambda: f"0{draw.randrange(460, 499)} {draw.randrange(10, 99)} {draw.randrange(10, 99)} {draw.randrange(10, 99)}",
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
    return makers.get(entity_type)


def _plain(column: str, row: int, language: Language, draw: random.Random) -> str:
    """A value of a column that nobody labelled as personal, by the form that its name suggests."""
    if re.search(r"(?:id|nr|no|num|key|code)s?$|^(?:id|fk)_", column):
        return str(row + 1)
    if re.search(r"dat|_at$|_on$|_am$|_op$|created|modified|time|stamp", column):
        return f"{_day(draw, 2021, 2026)} 10:00:00"
    if re.search(r"^is_|^has_|activ|aktiv|actief|enabled|deleted|flag", column):
        return draw.choice("01")
    if re.search(r"desc|text|beschr|omschr|body|synopsis", column):
        return _ABOUT[language]
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
