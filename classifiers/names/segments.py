"""Finds a person in the name of a file, folder, sheet or key: `CV_Dupont_Marie.pdf`, `dupont-marie`, `MarieDupont`.

Names of assets are shown to people who may not see personal data, but a token in the place of every second file name
would make the inventory useless. So only a given and a family name side by side count, both known and neither an
ordinary word; a family name alone only beside the word for a paper about one person (`CV_Janssens_1.docx`); and
never where the segment speaks of a school, street or prize that bears a name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ..base import Finding
from .entry import Bit
from .folding import fold
from .lexicon import Lexicon
from .words import LEADING_PARTICLES, MONTHS_DAYS, STREET_WORD, STRICT_LEGAL_FORMS, TITLES, word_set

_PIECE = re.compile(r"[A-ZÀ-ÖØ-Þ]?[a-zß-öø-ÿ]+|[A-ZÀ-ÖØ-Þ]+(?![a-zß-öø-ÿ])|[^\W\d_]+|\d+")
_COMMEMORATED = word_set(
    """martin-luther victor-hugo marie-curie pierre-curie albert-schweitzer jean-monnet robert-schuman jules-ferry
    john-kennedy charles-gaulle jean-jaures rosa-luxemburg anne-frank willy-brandt konrad-adenauer emile-zola
    louis-pasteur jules-verne jean-moulin nelson-mandela albert-einstein adam-smith karl-marx max-planck james-bond
    harry-potter jean-paul marie-jose maria-theresia louis-vuitton hugo-boss calvin-klein ralph-lauren paul-smith
    pierre-cardin ben-jerry jack-daniels johnnie-walker george-washington john-deere
    franck-muller thomas-cook marc-aurel van-gogh ben-hur"""
)
_BEARERS = word_set(
    """school ecole lycee college campus institut instituut institute universite university universiteit stichting
    fondation foundation prix prijs preis award hopital ziekenhuis hospital clinique kliniek klinik stade stadion
    stadium theatre theater musee museum gare station kerk eglise kirche church gymnasium schule saint sainte sint
    sankt st airport aeroport parc park concert menu roman boek livre book song"""
)


_PERSONAL_PAPERS = word_set(
    """cv curriculum vitae fiche fiches paie loonfiche loonbrief loonstrook salarisstrook lb payslip payslips salaire
    lohnabrechnung gehaltsabrechnung lohnzettel attest attestation attestations bescheinigung getuigschrift certificat
    certificate sollicitatie sollicitatiebrief motivatie motivatiebrief candidature kandidatuur bewerbung
    evaluation evaluatie beoordeling beurteilung functioneringsgesprek entretien zeugnis lebenslauf c4 demission
    ontslag ontslagbrief kundigung licenciement avertissement verwittiging abmahnung menage
    gezinssamenstelling haushaltsbescheinigung ziektebriefje ziekteattest doktersattest krankmeldung maladie
    werkhervatting wiedereingliederung conge verlof verlofaanvraag urlaub urlaubsantrag diplome diploma
    loonbeslag arbeidsovereenkomst arbeitsvertrag naissance geboorteakte geburtsurkunde
    identiteitskaart carteid paspoort passeport reisepass rijbewijs"""
)
_PAPERS = _PERSONAL_PAPERS | word_set("contrat contract vertrag avenant dossier lettre brief letter personeelsdossier")
"""A contract or a letter may be a company's: beside these only an unmistakable family name counts."""
_FLEMISH = re.compile(
    r"uy[lmnstv]|ckx|eyn|ynck|kx$|aerts?$|aets$|hoeven$|broeck|driess|eghem$|meersch|straeten|berghe?$|ssens?$|becq"
)
"""Old spellings that live on in family names alone: `Uytterhoeven`, `Hendrickx`, `Claeyssens`."""


@dataclass(frozen=True)
class _Piece:
    text: str
    start: int
    end: int


def personal_segment(name: str) -> list[Finding]:
    """The persons named in one segment of a path, or in a sheet, key, table or column name; usually none."""
    if len(name) > 255:
        return []
    pieces = [_Piece(m[0], m.start(), m.end()) for m in _PIECE.finditer(name)]
    if len(pieces) < 2 or any(_speaks_of_something_else(piece) for piece in pieces):
        return []
    words = {fold(piece.text) for piece in pieces}
    found = _findings(_runs(pieces), bool(words & _PAPERS))
    return found or (_lone(pieces, bool(words & _PERSONAL_PAPERS)) if words & _PAPERS else [])


def _speaks_of_something_else(piece: _Piece) -> bool:
    folded = fold(piece.text)
    return (
        folded in _BEARERS
        or (len(piece.text) > 1 and folded in STRICT_LEGAL_FORMS and piece.text.isupper())
        or (
            len(folded) > 2 and STREET_WORD.fullmatch(piece.text) is not None and not Lexicon.shared().is_family(folded)
        )
    )


def _runs(pieces: list[_Piece]) -> list[list[_Piece]]:
    """Stretches of pieces that may be parts of a name, and stand together."""
    runs: list[list[_Piece]] = [[]]
    for piece in pieces:
        if _may_be_name(fold(piece.text)):
            runs[-1].append(piece)
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if 2 <= len(run) <= 6]


def _findings(runs: list[list[_Piece]], paper: bool) -> list[Finding]:
    found = []
    for run in runs:
        while run and fold(run[-1].text) in LEADING_PARTICLES:
            run = run[:-1]
        names = [piece for piece in run if fold(piece.text) not in LEADING_PARTICLES]
        if 2 <= len(names) <= 4 and _is_full_name([fold(piece.text) for piece in names], paper):
            found.append(Finding(run[0].start, run[-1].end, "PERSON", 0.9, recognizer="personal_segment"))
    return found


def _lone(pieces: list[_Piece], personal: bool) -> list[Finding]:
    """Family names without a given name: one stretch of them, with their particles."""
    runs: list[list[_Piece]] = [[]]
    for piece in pieces:
        folded = fold(piece.text)
        if folded in LEADING_PARTICLES or _is_lone_name(piece, runs[-1], personal):
            runs[-1].append(piece)
        else:
            runs.append([])
    kept = [run for run in runs if run and fold(run[-1].text) not in LEADING_PARTICLES]
    names = [piece for run in kept for piece in run if fold(piece.text) not in LEADING_PARTICLES]
    if len(kept) != 1 or len(names) > 2:
        return []
    if not personal and any(_is_another_name(piece) for piece in pieces if piece not in kept[0]):
        return []  # `contract_Janssen_Pharmaceutica`
    return [Finding(kept[0][0].start, kept[0][-1].end, "PERSON", 0.8, recognizer="personal_segment")]


def _is_another_name(piece: _Piece) -> bool:
    return piece.text[0].isupper() and len(piece.text) > 3 and fold(piece.text) not in _PAPERS


def _is_lone_name(piece: _Piece, before: list[_Piece], personal: bool) -> bool:
    """Whether a word can hardly be anything but a family name."""
    folded = fold(piece.text)
    if len(folded) < 4 or folded in _PAPERS or folded in MONTHS_DAYS or folded in TITLES:
        return False
    bits = Lexicon.shared().folded_bits(folded)
    family, capital = (bits & Bit.FAMILY) >> 2, piece.text[0].isupper()
    if bits & (Bit.ANY_PLACE | Bit.COUNTRY | Bit.WORD_COMMON):
        return False
    if bits & Bit.ANY_WORD:  # `De_Ridder` is a name, `ridder` is not
        return personal and capital and family == 3 and any(particle.text[0].isupper() for particle in before[-1:])
    if family == 3:
        return True
    return personal and capital and (family >= 1 or (len(folded) > 5 and _FLEMISH.search(folded) is not None))


def _is_full_name(words: list[str], paper: bool) -> bool:
    """`paper`: the segment speaks of a paper about one person, so that names that are words too are believed."""
    lexicon = Lexicon.shared()
    pairs = {f"{first}-{second}" for first in words for second in words if first != second}
    if pairs & _COMMEMORATED:
        return False
    for family_at in {0, len(words) - 1}:
        # `Dubois_Agnes_Dubois`: the family name may stand twice
        rest = [word for at, word in enumerate(words) if at != family_at and word != words[family_at]]
        if not rest:
            continue
        if lexicon.family_grade(words[family_at]) >= 2 and all(lexicon.given_grade(word) >= 2 for word in rest):
            return paper or any(not lexicon.is_word(word) for word in words)
    return False


@lru_cache(maxsize=8192)
def _may_be_name(folded: str) -> bool:
    if folded in LEADING_PARTICLES:
        return True
    if len(folded) < 3 or folded.isdigit() or folded in TITLES:
        return False
    lexicon = Lexicon.shared()
    bits = lexicon.folded_bits(folded)
    given, family = bits & Bit.GIVEN, (bits & Bit.FAMILY) >> 2
    if bits & (Bit.WORD_COMMON | Bit.COUNTRY) or folded in MONTHS_DAYS:
        return max(given, family) == 3
    return max(given, family) >= (3 if bits & Bit.ANY_WORD else 2)
