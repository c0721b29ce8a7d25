"""Finds where a table begins on a sheet or in a CSV file, and whether its first row is a header or data.

A first row that looks like data is not a header: its names would be personal values, and a person would be missing
from the table. Evidence for a header: words that head columns, cells written otherwise than the cells below them.
Evidence against: numbers, dates, addresses of mail, values that come again below.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

_HEADINGS = """
    id nr no num numero nummer number code ref reference referentie kenmerk key cle uuid guid index seq rank rang
    nom noms naam name names prenom prenoms voornaam voornamen achternaam familienaam firstname lastname surname
    given family familyname vorname vornamen nachname familienname initials title titre titel civilite aanhef anrede
    geslacht sexe sex gender geschlecht naissance geboorte geboren geburt geburtsdatum geboortedatum birth birthday
    birthdate dob age leeftijd alter nationalite nationaliteit nationality staatsangehoerigkeit langue taal language
    sprache niss insz rrn nrn rijksregisternummer rijksregister registre national nationaal bsn nir ssn vat tva btw
    mail email courriel telephone tel telefoon telefon phone gsm mobile mobiel fax adresse adres address street rue
    straat strasse huisnummer numero bus boite box postcode postal zip plz ville stad gemeente commune city ort
    woonplaats localite pays land country region province provincie
    date datum jour dag day mois maand month monat annee jaar year jahr time heure uur hour debut begin start fin
    einde eind end ende from to van tot created updated modified timestamp
    iban bic compte rekening rekeningnummer account konto bank banque montant bedrag amount betrag prix prijs price
    preis total totaal salaire salary loon gehalt brut bruto gross net netto currency devise valuta munt
    employeur werkgever employer employe employee werknemer travailleur mitarbeiter fonction functie function job
    departement department afdeling dienst service team manager contrat contract vertrag statut status type kind
    categorie category description omschrijving beschreibung libelle label remarque remarques remark remarks comment
    comments commentaire opmerking opmerkingen note notes bemerkung client klant customer kunde societe bedrijf
    company firma entreprise onderneming user username login utilisateur gebruiker password role url ip session
    product produit produkt article artikel quantity quantite aantal menge factuur facture invoice rechnung order
    conjoint partner spouse enfant enfants kind kinderen child children etat civil burgerlijke marital maladie ziekte
    absence afwezigheid motif reden reason grund diplome diploma event evenement newsletter consent optin source
    value waarde valeur wert field champ veld column colonne kolom count percent pct taux rate poste ecart
zone tranche seuil plafond cadre bareme artikel niveau step owner plaats plaatsnaam wohnort wijk hobby keuze choix
"""
_WORDS = frozenset(_HEADINGS.split())
_LONG = tuple(word for word in sorted(_WORDS) if len(word) >= 4)
_DATE = re.compile(r"\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}(?:[T ]\d{1,2}:\d{2}.*)?")
_NUMBER = re.compile(r"[-+]?[€$£]?\s?\d[\d\s.,'’]*\s?[%€$£]?")
_YEAR = re.compile(r"(?:19|20)\d{2}")
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[a-zA-Z]{2,}")
_CODE = re.compile(r"(?=(?:.*\d){4})[\w./:\- +()]+")
_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ACCENTS = str.maketrans("àâäáãçéèêëíìîïñóòôöõúùûüß", "aaaaaceeeeiiiinooooouuuus")
_LOOK = 15
"""Rows in which a header is looked for."""


@dataclass(frozen=True)
class Layout:
    """Where the parts of a table lie."""

    preamble: int
    """Rows above the table: a title, a date, a note."""
    body: int
    """Index of the first row of data."""
    names: tuple[str, ...]
    named: bool


NO_LAYOUT = Layout(0, 0, (), named=False)


def lay_out(rows: Sequence[Sequence[str]]) -> Layout:
    """The layout of a table whose first rows (some hundred) are given."""
    widths = Counter(width for row in rows if (width := _filled(row)))
    if not widths:
        return NO_LAYOUT
    usual = max(widths, key=lambda width: (widths[width] * (width if width > 1 else 0.5), width))
    start = _start(rows, usual)
    width = max(len(_trimmed(row)) for row in rows[start:])
    body = [row for row in rows[start + 1 : start + 60] if _filled(row)]
    if is_header(rows[start], body):
        above = rows[start - 1] if start else ()
        return Layout(start, start + 1, _names(_trimmed(rows[start]), above, width), named=True)
    return Layout(start, start, tuple(f"column {place}" for place in range(1, width + 1)), named=False)


def _start(rows: Sequence[Sequence[str]], usual: int) -> int:
    """The first row that is about as wide as the table."""
    for place, row in enumerate(rows[:_LOOK]):
        if _filled(row) >= max(0.6 * usual, min(usual, 2)):
            return place
    return next(place for place, row in enumerate(rows) if _filled(row))


def is_header(first: Sequence[str], body: Sequence[Sequence[str]]) -> bool:
    """Whether a row names the columns of the rows below it."""
    cells = [(place, cell.strip()) for place, cell in enumerate(first) if cell.strip()]
    if not cells:
        return False
    data = sum(1 for _, cell in cells if looks_like_data(cell))
    if data and (data >= 0.25 * len(cells) or data > sum(1 for _, cell in cells if _has_word(cell))):
        return False
    score = sum(_vote(cell, [row[place].strip() for row in body if place < len(row)]) for place, cell in cells)
    distinct = len({cell for _, cell in cells}) / len(cells)
    return score - 3 * data + (0.3 if distinct == 1 else -0.5) > 0.3


def looks_like_data(cell: str) -> bool:
    """Whether a cell is a value rather than the name of a column, whatever stands below it."""
    cell = cell.strip()
    if _YEAR.fullmatch(cell):
        return False
    if _MAIL.search(cell) or "\t" in cell or _DATE.fullmatch(cell) or _NUMBER.fullmatch(cell):
        return True
    digits = sum(char.isdigit() for char in _YEARS.sub("", cell))  # `visites_2024` is a name
    return len(cell) > 120 or (digits >= 4 and digits >= 0.3 * len(cell) and bool(_CODE.fullmatch(cell)))


def is_label(cell: str) -> bool:
    """Whether a cell is written like the label of a value beside it."""
    return not looks_like_data(cell) and (cell.rstrip().endswith(":") or _has_word(cell))


def _vote(cell: str, below: Sequence[str]) -> float:
    """How much one cell speaks for a header."""
    filled = [value for value in below if value]
    if _YEAR.fullmatch(cell):  # a heading, unless it stands in a column of years
        return -0.4 if any(_YEAR.fullmatch(value) for value in filled) else 0.5
    vote = 1.5 if _has_word(cell) else 0.8 if _has_compound(cell) else 0.0
    if "_" in cell and " " not in cell:
        vote += 0.7
    if not filled:
        return vote + 0.1
    if cell in filled:
        vote -= 1.5
    usual, count = Counter(map(_shape, filled)).most_common(1)[0]
    if _shape(cell) != usual and count >= 0.6 * len(filled):
        return vote + 1.0
    return vote - 0.4


def _has_word(cell: str) -> bool:
    if len(cell) > 60:
        return False
    tokens = _tokens(cell)
    return any(token in _WORDS for token in tokens) and len(tokens) <= 8


def _has_compound(cell: str) -> bool:
    """Dutch and German write in one word what heads a column: `klantnaam`, `Rechnungsnummer`; family names do too."""
    return len(cell) <= 40 and any(token.startswith(_LONG) or token.endswith(_LONG) for token in _tokens(cell))


def _tokens(cell: str) -> list[str]:
    return _TOKEN.findall(_CAMEL.sub(" ", cell).lower().translate(_ACCENTS))


def _shape(cell: str) -> str:
    """How a cell is written, coarsely."""
    if _NUMBER.fullmatch(cell):
        return "number"
    if _DATE.fullmatch(cell):
        return "date"
    if "@" in cell:
        return "mail"
    if any(char.isdigit() for char in cell):
        return "code"
    if "_" in cell:
        return "name"
    if cell.islower():
        return "lower"
    if cell.isupper():
        return "UPPER" if len(cell) > 2 else "short"
    return "Capital" if len(cell) <= 40 else "text"


def _filled(row: Sequence[str]) -> int:
    return sum(1 for cell in row if cell and cell.strip())


def _trimmed(row: Sequence[str]) -> list[str]:
    cells = [cell.strip() for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _names(header: Sequence[str], above: Sequence[str], width: int) -> tuple[str, ...]:
    """The names of the columns; twins are told apart by the heading over their group, if there is one."""
    names = [header[place] if place < len(header) else "" for place in range(width)]
    twins = {name for name, count in Counter(names).items() if name and count > 1}
    if twins and 1 < _filled(above) < len(header):
        group = ""
        for place, name in enumerate(names):
            group = (above[place].strip() if place < len(above) else "") or group
            if name in twins and group:
                names[place] = f"{group} {name}"
    return tuple(name or f"column {place}" for place, name in enumerate(names, 1))
