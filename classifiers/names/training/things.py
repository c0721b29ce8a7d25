"""Everything in a template that is no person, address or town: companies, dates, amounts, references, functions."""

from __future__ import annotations

import random
from collections.abc import Callable

from ...base import Language
from ..folding import fold
from ..words import word_list
from .pools import Pools

_MONTHS: dict[Language, list[str]] = {
    "fr": word_list("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    "nl": word_list("januari februari maart april mei juni juli augustus september oktober november december"),
    "de": word_list("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
    "en": word_list("January February March April May June July August September October November December"),
}
_DAYS: dict[Language, list[str]] = {
    "fr": word_list("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    "nl": word_list("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    "de": word_list("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
    "en": word_list("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
}
_JOBS: dict[Language, str] = {
    "fr": "comptable|Directeur des ressources humaines|gestionnaire de dossiers|juriste|infirmière|chauffeur|"
    "Responsable paie|délégué commercial|technicien|architecte|Conseillère juridique|ouvrier qualifié|Assistante",
    "nl": "boekhouder|HR-directeur|dossierbeheerder|jurist|verpleegkundige|chauffeur|Payroll Officer|"
    "vertegenwoordiger|technicus|architect|Juridisch adviseur|arbeider|Assistente",
    "de": "Buchhalter|Leiterin Personal|Sachbearbeiter|Jurist|Krankenpfleger|Fahrer|Lohnbuchhalterin|"
    "Außendienstmitarbeiter|Techniker|Architekt|Rechtsberaterin|Arbeiter|Assistentin",
    "en": "accountant|HR Director|case manager|lawyer|nurse|driver|Payroll Officer|sales representative|"
    "technician|architect|Legal Adviser|worker|Assistant|Project Manager",
}
_DEPARTMENTS: dict[Language, str] = {
    "fr": "Comptabilité|Ressources Humaines|Logistique|Ventes|Service juridique|Achats|Informatique",
    "nl": "Boekhouding|Personeelsdienst|Logistiek|Verkoop|Juridische dienst|Aankoop|ICT",
    "de": "Buchhaltung|Personalabteilung|Logistik|Vertrieb|Rechtsabteilung|Einkauf|IT",
    "en": "Accounting|Human Resources|Logistics|Sales|Legal|Purchasing|IT|Customer Service",
}
_FORMS: dict[Language, list[str]] = {
    "fr": word_list("SA SRL SPRL ASBL SCRL SAS SARL S.A. SNC"),
    "nl": word_list("NV BV BVBA VZW CVBA B.V. N.V. VOF"),
    "de": word_list("GmbH AG KG GmbH OHG UG e.V. mbH"),
    "en": word_list("Ltd Limited plc Inc. LLC LLP Corp. Ltd."),
}
_TRADES: dict[Language, str] = {
    "fr": "Boulangerie|Garage|Menuiserie|Transports|Imprimerie|Pharmacie|Entreprise|Clinique|Éditions|Toitures"
    "|Brasserie|Librairie|Électro|Maison|Carrosserie|Domaine|Cabinet",
    "nl": "Bakkerij|Garage|Schrijnwerkerij|Transport|Drukkerij|Apotheek|Bouwbedrijf|Kliniek|Dakwerken|Bouwwerken"
    "|Brouwerij|Elektro|Loodgietersbedrijf|Boekhandel|Hoeve|Kantoor",
    "de": "Bäckerei|Autohaus|Schreinerei|Spedition|Druckerei|Apotheke|Bauunternehmen|Steuerkanzlei|Klinik"
    "|Dachdeckerei|Elektro|Brauerei|Hausverwaltung|Buchhandlung|Sanitär|Kanzlei|Immobilien|Metzgerei",
    "en": "Bakery|Motors|Joinery|Transport|Printers|Pharmacy|Builders|Accountants|Clinic|Publishing|Roofing"
    "|Freight|Haulage|Brewery|Books|Plumbing|Estates|Solicitors|Garage|Hardware",
}
_BRANDS = (
    "Bosch|Philips|Miele|Samsung|Siemens|Delhaize|Colruyt|Belfius|Proximus|Telenet|Carrefour|Renault|Peugeot|Volvo|"
    "Ikea|Microsoft|Apple|Google|Oracle|SAP|Ricoh|Canon|Nestlé|Danone|Coca-Cola|Ethias|Engie|Solvay|Umicore|Partena|"
    "Securex|Acerta|Liantis|Electrabel|Infrabel|Barco|Melexis|Bekaert|Ageas|Deloitte|KPMG|Randstad|Adecco"
)
_SYLLABLES = word_list(
    "tec no va lux bel med sol ino dex cor pro ma xi ten alu bio eco gen vi ta ra ko net soft data log trans"
)


def thing(slot: str, language: Language, pools: Pools, rng: random.Random) -> str:
    """A text for a slot that is not a person or a place; raises `KeyError` for a slot that nobody knows."""
    return _MAKERS[slot](language, pools, rng)


def _company(language: Language, pools: Pools, rng: random.Random) -> str:
    roll, form = rng.random(), rng.choice(_FORMS[language])
    family = pools.family(language, rng)
    if roll < 0.2:
        return f"{family} {form}"
    if roll < 0.3:
        sons = {"fr": "& Fils", "nl": "& Zonen", "de": "& Söhne", "en": "& Sons"}[language]
        return f"{family} {sons}{rng.choice(['', ' ' + form])}"
    if roll < 0.46:
        trade = rng.choice(_TRADES[language].split("|"))
        return f"{family} {trade}" if language == "en" else f"{trade} {family}{rng.choice(['', ' ' + form])}"
    if roll < 0.5:
        return f"{pools.given(language, rng)} {family}"  # `Harvey Norman`, `Douwe Egberts`
    if roll < 0.62:
        return rng.choice(_BRANDS.split("|")) + rng.choice(["", "", f" {form}", " Belgium", " Group"])
    if roll < 0.7:
        return "".join(rng.choices("ABCDEFGHIKLMNOPRSTV", k=rng.randint(3, 4))) + rng.choice(["", f" {form}"])
    made = "".join(rng.choices(_SYLLABLES, k=rng.randint(2, 3))).capitalize()
    tail = rng.choice(["", "", " Consulting", " Logistics", " Services", " Group", " Solutions", " Industries"])
    return f"{made}{tail}{rng.choice(['', ' ' + form, ' ' + form])}"


def _date(language: Language, pools: Pools, rng: random.Random) -> str:
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(1950, 2026)
    if rng.random() < 0.35:
        name = _MONTHS[language][month - 1]
        return f"{day}. {name} {year}" if language == "de" else f"{day} {name} {year}"
    sep = rng.choice("/.-")
    return rng.choice(
        [f"{day:02d}{sep}{month:02d}{sep}{year}", f"{year}-{month:02d}-{day:02d}", f"{day}/{month}/{year % 100:02d}"]
    )


def _phone(language: Language, pools: Pools, rng: random.Random) -> str:
    tail = f"{rng.randint(10, 99)} {rng.randint(10, 99)} {rng.randint(10, 99)}"
    return rng.choice(
        [
            f"+32 4{rng.randint(70, 99)} {tail}",
            f"02 {rng.randint(200, 799)} {tail[:5]}",
            f"0{rng.randint(10, 99)}/{tail}",
        ]
    )


def _mail(language: Language, pools: Pools, rng: random.Random) -> str:
    local = f"{fold(pools.given(language, rng))}.{fold(pools.family(language, rng))}".replace(" ", "").replace("'", "")
    return f"{local}@{''.join(rng.choices(_SYLLABLES, k=2))}.example"


def _amount(language: Language, pools: Pools, rng: random.Random) -> str:
    value = f"{rng.randint(1, 9999)},{rng.randint(0, 99):02d}"
    return rng.choice([f"{value} EUR", f"€ {value}", f"{value} €"])


def _reference(language: Language, pools: Pools, rng: random.Random) -> str:
    letters = "".join(rng.choices("ABCDEFGHJKLMNPRSTUVWXZ", k=rng.randint(1, 3)))
    return rng.choice(
        [
            f"{letters}-{rng.randint(1000, 99999)}",
            f"{rng.randint(2000, 2026)}/{rng.randint(1, 9999)}",
            f"{letters}{rng.randint(100, 99999)}",
        ]
    )


_MAKERS: dict[str, Callable[[Language, Pools, random.Random], str]] = {
    "company": _company,
    "date": _date,
    "tel": _phone,
    "mail": _mail,
    "amt": _amount,
    "ref": _reference,
    "num": lambda c, p, r: str(r.randint(100, 9_999_999)),
    "n": lambda c, p, r: str(r.randint(1, 60)),
    "year": lambda c, p, r: str(r.randint(1950, 2026)),
    "pct": lambda c, p, r: f"{r.randint(1, 60)},{r.randint(0, 9)} %",
    "time": lambda c, p, r: r.choice(
        [f"{r.randint(6, 20)}h{r.randint(0, 59):02d}", f"{r.randint(6, 20):02d}:{r.randint(0, 59):02d}"]
    ),
    "ip": lambda c, p, r: f"10.{r.randint(0, 255)}.{r.randint(0, 255)}.{r.randint(1, 254)}",
    "iban": lambda c, p, r: (
        f"BE{r.randint(10, 99)} {r.randint(1000, 9999)} {r.randint(1000, 9999)} {r.randint(1000, 9999)}"
    ),
    "month": lambda c, p, r: r.choice(_MONTHS[c]),
    "day": lambda c, p, r: r.choice(_DAYS[c]),
    "job": lambda c, p, r: r.choice(_JOBS[c].split("|")),
    "dept": lambda c, p, r: r.choice(_DEPARTMENTS[c].split("|")),
    "brand": lambda c, p, r: r.choice(_BRANDS.split("|")),
}
