"""Tells from the keys of a table whose its rows are: `employee_id`, `patienten_id`, `num_etud` beside `id_matiere`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..base import TableSample
from .hints import Reading
from .rules import words_of

_WHO = (
    "(?:emp|empl|pat|agt|employee|employe|pers|person|personne|persoon|worker|user|usr|patient|member|student|travailleur|"
    "salarie|werknemer|medewerker|mitarbeiter|candidat|kandidaat|wn|mdw|medew|klant|client|kunde|customer|affilie|lid|"
    "personnel|personeel|staff|agent|membre|mitglied|mitgliedschaft|membership|etudiant|eleve|leerling|schueler|cv|"
    "angestellter|enfant|child|kind|donneur|donor|resident|bewoner|bewohner|benutzer|gebruiker|utilisateur|malade|"
    "personeelslid|personeelsleden|collaborateur|ouvrier|arbeider|bediende|arbeitnehmer|bedienstete|beamter|ambtenaar|"
    "fonctionnaire|teacher|enseignant|professeur|docent|leerkracht|lehrer|apprenant|apprenti|stagiaire|azubi|inmate|offender|detainee|criminal|detenu)"
)
_PERSON_KEY = re.compile(
    rf"(?i)(?:^|_){_WHO}s?(?:_?(?:id|no|nr|num|number|code|uuid|guid)(?:$|_)|$)|(?:^|_)(?:id|fk|ref)_?{_WHO}s?$"
    r"|(?:^|_)(?:no|num|mat)_?(?:ag|agt|agent|salarie|sal|employe|emp|personnel)$"
)
"""`employee_id`, `persnr`, and in French `id_salarie`, `idEmploye`, `no_agent`."""
_EMPLOYED = re.compile(
    r"(?i)(?:^|_)(?:id|fk|ref)?_?(?:employee|employe|emp|staff|worker|salarie|travailleur|werknemer|medewerker|mitarbeiter|"
    r"personnel|personeelslid|collaborateur|ouvrier|arbeider|bediende|arbeitnehmer|angestellter?|bediensteter?|teacher|"
    r"enseignant|docent|leerkracht|lehrer|agent_matricule|matricule_agent)s?_?(?:id|nr|no|code|uuid)?$"
)
"""The key of somebody employed: what stands beside it is about work."""
_PUPIL_KEY = re.compile(
    r"(?i)(?:^|_)(?:id|num|no|fk)?_?(?:student|etud|etudiant|eleve|leerling|pupil|schueler|apprenant)s?_?(?:id|nr|no|num)?$"
)
_TAUGHT = re.compile(
    r"(?i)(?:^|_)(?:id|num|no|fk)?_?(?:subject|course|exam|examen|test|matiere|module|cours|devoir|discipline|vak|toets|fach|"
    r"klausur|class|classe|sequence|trimestre|semester)s?_?(?:id|nr|no|num)?$"
)
"""Keys of a pupil and of what he or she learns; `num_Etud`, `id_matiere`."""
_CARED = "(?:patient|patiente|patienten|pat|malade|resident|bewoner|bewohner)s?"
_TREATED = re.compile(
    rf"(?i)(?:^|_)(?:(?:id|fk|ref|num)_?{_CARED}|{_CARED}_?(?:id|nr|no|num|number|nummer|ref))$|^patient(?:e|en)?$"
)
"""The key of somebody who is cared for; in models the person's name stands for it."""
_OF_A_PATIENT = re.compile(r"(?i)^(?:\w+_)?patient(?:e|en)?s?(?=_|[A-Z])|_patient(?:e|en)?s?$")
"""`PatientRounding`, `allergy_patient`: what is kept of patients, and not who they are."""
_USER_KEY = re.compile(r"(?i)(?:^|_)(?:user|usr|benutzer|gebruiker|utilisateur)")
_ROLES = frozenset({"person", "actor", "employee", "customer"})
_MARKS = frozenset({"identifier", "number", "code"})


def refers(table: TableSample, readings: Sequence[Reading], *, users: bool = True) -> bool:
    """A key of a person stands in it: `employee_id`, `persnr`; `user_id` too, unless it tells only who made the row."""
    names = (name for c in table.columns for name in (c.name, c.references) if name)
    if any(_PERSON_KEY.search(name) and (users or not _USER_KEY.search(name)) for name in names):
        return True
    others = zip(table.columns[1:], readings[1:], strict=False)  # the first is the row's own
    return any(is_key_of_somebody(reading) and not _may_be_program(c.name, reading) for c, reading in others)


def _may_be_program(name: str, reading: Reading) -> bool:
    """Whether it is what an object has that may be a program as well: `signer.id` of a signed file."""
    return "." in name and "person" in reading.concepts


def is_key_of_somebody(reading: Reading) -> bool:
    """Whether a name is a word for a person and a mark of a key and nothing else: `arts_id`, `idDonneur`."""
    who = [unit.concepts & _ROLES for unit in reading.units if not unit.concepts & _MARKS]
    return len(who) == 1 and bool(who[0]) and "identifier" in reading.concepts


def treats(table: TableSample, *, listed: bool) -> bool:
    """Whether a key of somebody who is cared for stands in it, or its name says so.

    Where it has them `listed`, the first column is their own key and none of somebody elsewhere.
    """
    words = set(re.split(r"_|(?<=[a-z])(?=[A-Z])", table.name.lower() if table.name.isupper() else table.name))
    called = bool(_OF_A_PATIENT.search(table.name)) and not {w.lower() for w in words} & words_of("profiles")
    return called or any(_TREATED.search(column.name) for column in table.columns[listed:])


def employs(table: TableSample) -> bool:
    """Whether a key of somebody employed stands in it."""
    return any(_EMPLOYED.search(column.name) for column in table.columns)


def of_staff(table: TableSample, readings: Sequence[Reading]) -> bool:
    """Whether a column names, or is the key of, somebody employed."""
    return employs(table) or any("employee" in reading.concepts for reading in readings)


def teaches(table: TableSample) -> bool:
    """Whether a key of a pupil stands in it."""
    return any(_PUPIL_KEY.search(column.name) for column in table.columns)


def grades(table: TableSample) -> bool:
    """Whether a key of a pupil and one of a subject stand in it."""
    names = [column.name for column in table.columns]
    return any(map(_PUPIL_KEY.search, names)) and any(map(_TAUGHT.search, names))
