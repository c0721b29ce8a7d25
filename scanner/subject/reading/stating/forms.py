"""Reads filled-in forms: lines of a label and an answer, `Geboortedatum: 12/04/1961`, that speak of one person.

A label says what its answer is and whose, as the name of a column does: `Gsm moeder` is the mother's, and goes with
`Naam moeder`. What is written without a label ends a form, and so does a label that comes again: the next one is about
somebody else, or may be.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from classifiers.base import Finding
from classifiers.names.words import word_set
from connectors.folding import fold

from ...identity.names import PARTICLE
from ...roles import columns
from ...roles.roles import Roles, roles_by_names
from ...roles.serving import is_served
from ..matching import NUMBERS
from .statement import BOUND, HOMES, NAMES, NUMBERED, ONE, Statement, is_whole_name, may_number, spans, stated

_PIECE = re.compile(r"(?:\t| {3,}| \| )(?=[^\W\d_][^:\n\t]{0,40}:)")
_ANSWERED = re.compile(
    r"[ \t>*•-]*(?P<label>[^\W\d_][^:\n\t|]{0,40}?)[ \t]*(?::[ \t]*|\t[ \t]*|[ ]{3,})(?P<answer>[^\s:][^\n]*)"
)
_SUBJECTS = word_set(
    """titulaire houder holder inhaber demandeur aanvrager applicant antragsteller interesse interessee belanghebbende
    betrokkene betroffener betroffene assure assuree verzekerde versicherter versicherte deelnemer deelneemster
    participant participante teilnehmer teilnehmerin beneficiaire patiente cliente klientin kundin locataire huurder
    mieter eleve leerling scholier schuler schulerin inschrijver ondergetekende soussigne soussignee cursist cursiste
    travailleur travailleuse werknemer werkneemster arbeitnehmer arbeitnehmerin enfant kind child"""
)
"""Words that say alone, as a label, whom a form is about, beside those for who is served."""
_SERVED = re.compile("patient|client|klant|kunde|lidnr|leden|mitglied|membre|eleve|leerling|schuler|student")
"""How words begin that say whose number it is: `Patientennummer`."""
_OF_A_PERSON = frozenset({"GIVEN_NAME", "FAMILY_NAME", "DATE_OF_BIRTH", "BE_NATIONAL_NUMBER", "NL_BSN", "FR_NIR"})
_LEAST = 2
"""Answers of a form."""
_REACHED = frozenset({"EMAIL_ADDRESS", "PHONE_NUMBER", "IBAN_CODE", *HOMES})
_ACCOUNTS = frozenset({"BANK_ACCOUNT", "BE_BANK_ACCOUNT", "IBAN_CODE"})


@dataclass(frozen=True)
class _Answer:
    label: str
    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def forms(text: str, findings: Sequence[Finding]) -> Iterator[Statement]:
    """What each form of a text says of the one whom it is about, and of each other whom its labels name."""
    for answers in _runs(text):
        roles = roles_by_names("", tuple(dict.fromkeys(each.label for each in answers)))
        for part in _parted(answers, roles):
            yield from _statements(part, roles, findings)


def _runs(text: str) -> Iterator[list[_Answer]]:
    """Answers on lines that follow each other; empty lines part nothing."""
    run: list[_Answer] = []
    start = 0
    for line in text.split("\n"):
        found = list(_answers(line, start))
        if not found and line.strip(" \t\r>-_=*") and run:
            yield run
            run = []
        run += found
        start += len(line) + 1
    if run:
        yield run


def _answers(line: str, start: int) -> Iterator[_Answer]:
    """The label and answer of a line, or several that wide blanks part."""
    cuts = [0, *(found.end() for found in _PIECE.finditer(line)), len(line)]
    for begin, end in pairwise(cuts):
        if found := _ANSWERED.fullmatch(line[begin:end].rstrip()):
            yield _Answer(found["label"].strip(), found["answer"].rstrip(), start + begin + found.start("answer"))


def _parted(answers: Sequence[_Answer], roles: Roles) -> Iterator[list[_Answer]]:
    """The answers up to a label that comes again with another answer, which begins the next form."""
    part: dict[str, _Answer] = {}
    for one in answers:
        known = part.get(fold(one.label))
        if known and known.text != one.text and (_kind(one, roles) in {*NAMES, *ONE}):
            yield list(part.values())
            part = {}
        part.setdefault(fold(one.label), one)
    yield list(part.values())


def _statements(answers: Sequence[_Answer], roles: Roles, findings: Sequence[Finding]) -> Iterator[Statement]:
    own = [one for one in answers if not _of_another(one, roles)]
    whose: dict[frozenset[str], list[_Answer]] = {frozenset(): own}
    for one in answers:
        if one not in own:
            whose.setdefault(columns.others(one.label), []).append(one)
    if not any(_kind(one, roles) in NAMES for one in own):  # a form on a child, whose parents are named too
        named = [one for one in answers if _is_subject(one) and _is_person(one, findings)]
        if len(named) == 1 and named[0] not in own:
            whose[frozenset()] = sorted([*named, *own], key=lambda one: one.start)
    for words, some in whose.items():
        persons = [one for one in answers if _is_person(one, findings) and not _is_subject(one)]
        strangers = [one.start for one in persons if one not in some or _kind(one, roles) not in NAMES]
        pairs = list(_of_one(some, roles, findings, words, strangers))
        about = {kind for kind, _ in pairs}
        if not about & _OF_A_PERSON:  # a bill gives the account of who sent it
            pairs = [pair for pair in pairs if pair[0] != "IBAN_CODE"]
        if len(pairs) >= _LEAST and (not words or about & set(NAMES)):
            yield stated("form", pairs)


def _of_one(
    answers: Sequence[_Answer],
    roles: Roles,
    findings: Sequence[Finding],
    words: frozenset[str],
    strangers: Sequence[int],
) -> Iterator[tuple[str, str]]:
    """What answers say of one person; ways to reach somebody are those of whoever was named last.

    The head of a form gives those of its sender, and a contact person's stand behind that name.
    """
    named = -1
    for one in answers:
        for kind, text in _pairs(one, answers, roles, findings, words):
            if kind in NAMES:
                named = one.start
            if kind not in _REACHED or (named >= 0 and not any(named < at < one.start for at in strangers)):
                yield kind, text


def _of_another(one: _Answer, roles: Roles) -> bool:
    return bool(roles.others(one.label)) and not (_kind(one, roles) in NAMES and _is_subject(one))


def _is_subject(one: _Answer) -> bool:
    """Whether a label says whom the form is about, by a word for one who is served or concerned: `Patient`, `Kind`."""
    words = columns.tokens(one.label)
    return len(words) < 3 and (bool(words & _SUBJECTS) or is_served(one.label))


def _kind(one: _Answer, roles: Roles) -> str:
    """The entity type of an answer, by its label."""
    return kind_of(one.label, roles)


def kind_of(label: str, roles: Roles) -> str:
    """The entity type of what stands under a label of a form or a table: an account is one, whatever it is called."""
    kind = roles.of(label)
    if kind == "PERSON_ID" and (is_served(label) or _SERVED.match(fold(label))):
        return "CUSTOMER_NUMBER"
    return "IBAN_CODE" if kind in _ACCOUNTS else kind


def _pairs(
    one: _Answer,
    among: Sequence[_Answer],
    roles: Roles,
    findings: Sequence[Finding],
    words: frozenset[str],
) -> Iterator[tuple[str, str]]:
    kind = _kind(one, roles)
    inside = [each for each in findings if one.start <= each.start and each.end <= one.end]
    named = _is_person(one, findings)
    if named and ((words and kind not in BOUND) or (kind not in NAMES and _is_subject(one))):
        kind = "PERSON"  # `Naam moeder`, `Patient`
    elif not kind and not words:
        kind = next((each.entity_type for each in spans(inside, NUMBERS)), "")  # it says itself what it is
        if not kind and may_number(one.text):
            yield NUMBERED, one.text
    if kind in NAMES:
        persons = spans(inside, ["PERSON"])
        told = one.text[persons[0].start - one.start : persons[0].end - one.start] if len(persons) == 1 else one.text
        yield from _named(kind, told, among, roles)
    elif kind in BOUND or kind in ONE:
        found = spans(inside, [kind])
        texts = [one.text[each.start - one.start : each.end - one.start] for each in found] or [one.text]
        yield from ((kind, text) for text in texts[:2])


def _named(kind: str, text: str, among: Sequence[_Answer], roles: Roles) -> Iterator[tuple[str, str]]:
    """A name; a whole one is often asked for under `Nom`."""
    kinds = {_kind(one, roles) for one in among}
    words = [word for word in re.findall(r"[^\W_]+", fold(text)) if word not in PARTICLE]
    if kind == "FAMILY_NAME" and "GIVEN_NAME" not in kinds:
        kind = "PERSON" if len(words) > 1 else ""
    if kind == "PERSON" and not is_whole_name(text):
        kind = ""
    if kind:
        yield kind, text


def _is_person(one: _Answer, findings: Iterable[Finding]) -> bool:
    """Whether an answer is the name of one person, whatever stands with it."""
    found = [
        each for each in findings if each.entity_type == "PERSON" and one.start <= each.start and each.end <= one.end
    ]
    return len(found) == 1 and found[0].start - one.start < _TITLE


_TITLE = 20
"""Characters of a title before a name."""
