"""Tells by the name of a column whether it says who a row is about, or who plays a part in it.

`email`, `klant_id`, `employee_niss` are the row's own; `hoofd_niss`, `reported_by`, `approver_email` name somebody who
heads, reports, approves: the row is about a department or a ticket, and stays when that person goes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..subject.roles.columns import ORGANISATIONS, others, tokens

_TYPES = frozenset(
    """
    niss insz inss nn rrn rijksregisternummer rijksregister nationaal national registre number numero nummer num
    nr no bsn nir ssn iban rekening account compte konto email mail courriel mel phone telefoon telephone tel
    gsm mobile mobiel handy portable naam name nom vorname nachname voornaam achternaam prenom id ids key ref
    code fk uuid guid username login user_name birth
    """.split()  # noqa: SIM905  a list is harder to read
)
"""What a column holds."""
_NEUTRAL = frozenset(
    """
    person persoon personne personen persons people employee employees medewerker medewerkers employe werknemer
    travailleur worker staff personeel personnel mitarbeiter user users gebruiker utilisateur benutzer customer
    customers klant klanten client clients kunde kunden member members lid leden membre mitglied subscriber
    subscribers abonnee abonne candidate kandidaat candidat kandidat applicant sollicitant postulant patient
    student etudiant leerling eleve schuler subject betrokkene titulaire holder houder inhaber affilie
    aangeslotene assure verzekerde prospect visitor bezoeker visiteur participant deelnemer registrant inscrit
    work werk travail private prive privat personal personnel pro home thuis maison adres address adresse main
    hoofdadres primary secondary first last given family full fullname maiden meisjesnaam naissance geboorte
    card kaart carte form social security sociale official
    """.split()  # noqa: SIM905
)
"""Who everybody in a table of persons is, and what tells one address of a person from another."""
_ANYBODY = frozenset({"partner"})
"""A spouse, unless a whole table is called so: then it holds everybody with whom one deals."""
_DEALT_WITH = frozenset({"contact"})
"""Whom a firm is reached by, unless no firm is about: then a table of contacts holds everybody with whom one deals."""
_FIRMS = ORGANISATIONS | frozenset(
    """
    account accounts customer customers client clients klant klanten kunde kunden debtor debtors lead leads vendor
    vendors partner partners
    """.split()  # noqa: SIM905
)
"""Words for tables of those who have somebody as their contact."""
_LONG = 4


def part_played(column: str, tables: Sequence[str], beside: Iterable[str] = ()) -> frozenset[str]:
    """The words by which a column names somebody who plays a part in a row; empty for the row's own subject.

    `tables` are the names of its table and of the one it refers to: `medewerker_niss` of `medewerkers` is its own, and
    so is `MAIL_PROSP` of `PROSPECTS`. `beside`: to which tables its other keys lead; `contact_id` of a conversation is
    its own, if none is of firms.
    """
    words = tokens(column)
    named = {word for table in tables for word in tokens(table)}
    stems = {stem for word in named for stem in _stems(word)}
    firms = any(tokens(table) & _FIRMS for table in (*tables[:1], *beside))
    everybody = _ANYBODY if firms else _ANYBODY | (_DEALT_WITH if len(tables) > 1 else frozenset())
    if (known := others(column)) and not (known <= everybody and known <= stems):
        return known
    rest = {w for w in words - _TYPES - _NEUTRAL if len(w) >= _LONG and not stems & set(_stems(w))}
    rest = {w for w in rest if not any(word.startswith(w) for word in named)}
    return frozenset(rest) if words & _TYPES else frozenset()


def _stems(word: str) -> tuple[str, ...]:
    """A word in the singular too, near enough."""
    return tuple(stem for stem in (word, word[:-1], word[:-2]) if len(stem) >= _LONG)
