"""Finds what somebody works as: an occupation behind `comme`, `als`, `as`, beside a name, or anywhere in a CV."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..base import Finding
from ..columns.shapes import ClosedLists
from ..columns.tokens import fold
from ..names.words import word_set

_BEHIND = re.compile(
    r"(?<![^\W_])(?:comme|en qualité de|en qualité d['’]|en tant que|en tant qu['’]|au poste de|fonction de|als|as"
    r"|in de functie van|in der Funktion|position of|role of)[ \n]+(?:une?|een|an?|eine?[nrsm]?|the)?[ \n]?"
    r"(?P<job>[^\W\d_][\w'’/()-]*(?:[ ][^\W\d_][\w'’/()-]*){0,3})",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_][\w-]{2,}(?:[ ][^\W\d_][\w-]{2,})?")
_AFTER = re.compile(
    r"[ \t]?(?:[,–—|·•/(\t-]|\n[ \t]*(?=[^\n]{3,60}(?:\n|$)))[ \t]*"
    r"(?P<job>[^\W\d_][^\n,;:|()\t.]{2,60}?)[ \t]*(?=[\n,;|().\t]|$)"
)
"""Behind a name on its line, or alone on the next: `Anne Dupont, directrice`, `Anne Dupont⏎Assistante achats`."""
_BEFORE = re.compile(
    r"(?:^|(?<=[,;|\t]))[ \t>*•–-]*(?P<job>[^\W\d_][^\n:;,|\t.]{2,60}?)[ \t]*[:|\t–-][ \t]*"
    r"(?:(?:M|Me|Mme|Mr|Mrs|Ms)\.? )?$"
)
"""A label before a name: `Directrice : Anne Dupont`."""
_LINE = 100
_PARTIES = word_set(
    """
    employe employee employer ouvrier ouvriere travailleur travailleuse collaborateur collaboratrice werknemer
    werkneemster bediende arbeider medewerker medewerkster arbeitnehmer arbeitnehmerin arbeiter mitarbeiter
    mitarbeiterin angestellter angestellte verkaufer verkauferin kaufer kauferin vendeur vendeuse acheteur acheteuse
    verkoper koper seller buyer landlord tenant proprietaire eigenaar
    worker staff etudiant etudiante student studente auteur author autor
    """
)
"""What a label calls whom a paper is about: no function."""
_OFFICES = word_set(
    """
    avocat avocate advocaat advocate rechtsanwalt rechtsanwaltin lawyer solicitor barrister notaire notaris notar
    notary huissier deurwaarder gerechtsdeurwaarder gerichtsvollzieher bailiff juge rechter richter judge greffier
    griffier rechtspfleger rechtspflegerin medecin docteur arts huisarts dokter arzt arztin doctor physician
    formateur formatrice lesgever lesgeefster docent docente trainer trainerin coach animateur animatrice interprete
    tolk dolmetscher dolmetscherin interpreter traducteur traductrice vertaler ubersetzer ubersetzerin translator
    """
)
"""By what somebody acts for others in a paper, which is about those."""
_RELATED = word_set("votre vos mon ma notre uw jouw mijn onze ihr ihre ihrem mein meine unser unsere your my our")
"""`votre gestionnaire`: somebody's, rather than what somebody is."""
_NAMES = frozenset({"PERSON", "FAMILY_NAME"})


def beside(text: str, findings: Iterable[Finding]) -> Iterator[tuple[int, int]]:
    """Where occupations stand beside names of persons."""
    for finding in findings:
        if finding.entity_type not in _NAMES:
            continue
        line = max(text.rfind("\n", 0, finding.start) + 1, finding.start - _LINE)
        matches = _AFTER.match(text, finding.end), _BEFORE.search(text[line : finding.start])
        for match, start in zip(matches, (0, line), strict=True):
            if match and _is_function(fold(match["job"])):
                yield match.start("job") + start, match.end("job") + start


def _is_function(said: str) -> bool:
    first = said.split()[0]
    if said in _PARTIES or first in _RELATED or not _OFFICES.isdisjoint(said.split()):
        return False
    return ClosedLists.shared().tells("JOB_TITLE", said)


def occupations(text: str, *, anywhere: bool = False) -> Iterator[tuple[int, int]]:
    """Where occupations stand; `anywhere` for a CV, where a word suffices."""
    lists = ClosedLists.shared()
    for match in (_WORDS if anywhere else _BEHIND).finditer(text):
        group = 0 if anywhere else "job"
        if lists.tells("JOB_TITLE", fold(match[group])):
            yield match.span(group)
