"""Finds the names in a column of which some are known, or whose head says that a person stands below.

An export pasted into a mail has no prose around its names: `06/03;Slagerij De Smet;61,00;Rombouts`. Where the lines of
a text are rows, a column that holds persons holds them in its other cells too, as far as these can be names at all.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain, groupby
from operator import itemgetter

from ..folding import fold
from ..words import POSTS, ROLES, word_set

_DELIMITERS = (";", "|", "\t", ",")
_WIDE_CELL = re.compile(r"\S+(?: \S+)*")
_FEWEST = 3
"""Lines of one width that make a table."""
_SHARE = 0.4
_MOST_WORDS = 4
_HEADS = ROLES | POSTS | word_set(
    """agent agents client cliente klant kunde kundin customer operateur operator bediener opsteller auteur author
    membre lid mitglied member contact contactpersoon ansprechpartner sachbearbeiter dossierbeheerder beheerder
    bearbeiter fahrer driver salesperson handler approver titulaire werknemer arbeitnehmer travailleur participant
    deelnemer teilnehmer"""
)  # fmt: skip
"""Heads of columns that hold persons, or firms in their place."""
_BY = word_set("par door von by")
_THINGS = word_set(
    """
    supplier vendor tenderer bidder company firm bank insurer brand product article item host hostname server model
    creditor city town location category
    leverancier bedrijf firma merk artikel fournisseur entreprise societe marque lieferant unternehmen marke
    produkt produit variety variete sorte ras rasse modele modell ticker symbol station halte arret haltestelle gemeinde
    """
)
"""Heads of columns that hold no persons, though some of the cells look so."""
_NAMED = word_set("name naam nom bezeichnung benaming designation omschrijving description beschreibung libelle")
_COUNTED = word_set(
    """
    ticker symbol isin ean gtin sku mpn artikelnr artikelnummer article artikel art item station halte arret lat lon
    latitude longitude stock voorraad bestand lager unit eenheid unite einheit menge hoeveelheid quantite quantity qty
    btw tva mwst vat
    """
)
"""Heads of what is stocked, sold, quoted or stopped at, beside which a name is that of such a thing."""
_OF_PERSONS = word_set(
    """
    voornaam prenom vorname first firstname achternaam familienaam nachname last lastname surname email e-mail mail
    geboortedatum naissance geburtsdatum birth telefoon telephone telefon phone gsm klant client kunde customer contact
    lid membre mitglied member betaald paye bezahlt paid verkoper vendeur verkaufer seller factuur facture rechnung
    """
)
"""Heads of tables in which somebody stands."""
THING_HEADS = frozenset(form for word in _THINGS | _COUNTED for form in (word, word.title(), word.upper()))
"""The first two, as they are written."""
Span = tuple[int, int]


def in_columns(text: str, persons: Sequence[Span]) -> Iterator[Span]:
    """The cells beside those of `persons` (in order) in their columns, without what is found already."""
    for table in _tables(text):
        for column in zip(*table, strict=True):
            head, cells = column[0], [cell for cell in column[1:] if cell[1] > cell[0]]
            known = [cell for cell in cells if _is_met(cell, persons)]
            asked = _asks_for_person(text[slice(*head)])
            if (
                len(cells) < 2
                or _heads_things(text[slice(*head)])
                or not (asked or (len(known) > 1 and len(known) >= _SHARE * len(cells)))
            ):
                continue
            yield from (cell for cell in cells if cell not in known and not _is_met(cell, persons))


def under_things(text: str) -> Iterator[Span]:
    """The cells of the columns whose heads say that things or places stand below: `Host`, `Supplier`, `City`."""
    wide = _wide_tables(text.split("\n")) if "   " in text else ()
    for table in chain(_tables(text), wide):
        heads = {fold(word) for head in table[0] for word in text[slice(*head)].split()}
        counted = not heads.isdisjoint(_COUNTED) and heads.isdisjoint(_OF_PERSONS)
        for head, *cells in zip(*table, strict=True):
            named = counted and fold(text[slice(*head)]) in _NAMED
            if named or _heads_things(text[slice(*head)]):
                yield head
                yield from cells


def may_be_person(value: str) -> bool:
    """Whether a cell has the form of a name: a few words with capitals, and nothing else."""
    words = value.split()
    return 0 < len(words) <= _MOST_WORDS and all(
        word[0].isupper() and len(word) > 1 and all(c.isalpha() or c in "-'’." for c in word) for word in words
    )


def _tables(text: str) -> Iterator[list[list[Span]]]:
    """Runs of lines that one delimiter cuts into as many cells, the first of them the heads."""
    lines = text.split("\n")
    for delimiter in _DELIMITERS:
        if text.count(delimiter) < 2 * _FEWEST:
            continue
        at, counts = 0, [line.count(delimiter) for line in lines]
        if max(counts) < 2:
            continue
        for width, run in groupby(zip(lines, counts, strict=True), itemgetter(1)):
            rows = [line for line, _ in run]
            if width > 1 and len(rows) >= _FEWEST:
                yield [_cells(line, start, delimiter) for line, start in zip(rows, _starts(rows, at), strict=True)]
            at += sum(map(len, rows)) + len(rows)


def _wide_tables(lines: Sequence[str]) -> Iterator[list[list[Span]]]:
    """Runs of lines that two blanks or more cut into as many cells, and three somewhere."""
    at = 0
    rows: list[list[Span]] = []
    for line in [*lines, ""]:
        cells = [(at + match.start(), at + match.end()) for match in _WIDE_CELL.finditer(line)] if "   " in line else []
        if rows and len(cells) != len(rows[0]):
            if len(rows) >= _FEWEST:
                yield rows
            rows = []
        if len(cells) > 1:
            rows.append(cells)
        at += len(line) + 1


def _starts(lines: Sequence[str], at: int) -> Iterator[int]:
    for line in lines:
        yield at
        at += len(line) + 1


def _cells(line: str, at: int, delimiter: str) -> list[Span]:
    cells = []
    for cell in line.split(delimiter):
        bare = cell.strip(' "\r')
        start = at + (cell.index(bare) if bare else 0)
        cells.append((start, start + len(bare)))
        at += len(cell) + 1
    return cells


def _is_met(cell: Span, persons: Sequence[Span]) -> bool:
    """Whether a person stands in the cell; `persons` are in order and do not overlap."""
    at = bisect_left(persons, (cell[1], 0))
    return at > 0 and cell[0] < persons[at - 1][1]


def _heads_things(head: str) -> bool:
    return not _THINGS.isdisjoint(map(fold, head.split()))


def _asks_for_person(head: str) -> bool:
    words = [fold(word) for word in head.split()]
    return bool(words) and (words[-1] in _HEADS or words[0] in _HEADS or words[-1] in _BY)
