"""Tells what a person's own rows say of the person: numbers and addresses to look for next, names, homes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from classifiers.names.words import word_set
from connectors import Wanted
from connectors.folding import fold

from ..identity import numbers
from ..identity.address import Address
from ..identity.names import Name, is_given_name, of_parts, parse
from ..reading.matching import NUMBERS, Clue, Matcher
from ..reading.nested import told_inside
from ..references.relations import Relations
from ..roles import columns
from ..roles.roles import Roles, roles_by_names
from ..weighing.collecting import FoundRow
from ..weighing.judging import CERTAIN
from .offices import is_an_offices

MET = (
    *NUMBERS, "EMAIL_ADDRESS", "USERNAME", "IBAN_CODE", "PHONE_NUMBER", "EMPLOYEE_NUMBER", "CUSTOMER_NUMBER",
    "MEMBER_NUMBER", "DRIVING_LICENCE",
)  # fmt: skip
"""What extends a search, where a certain row of the person tells it; the number of a sports licence is taken for one to
drive by its name alone."""


_DIRECTIONS = word_set(
    """from to cc bcc sender recipient recipients reply replyto van aan von an destinataire destinataires expediteur
    emetteur afzender ontvanger absender empfanger empfaenger caller callee called calling dialled appelant appele
    origin destination source target"""
)
"""Words of columns that say from whom to whom something went."""
_WORDS = re.compile(r"[^\W\d_]{2}[,.]? [^\W\d_]{2}")
_MESSAGES = word_set(
    """mail mails email emails message messages bericht berichten nachricht nachrichten courriel courriels sms call
    calls appel appels oproep oproepen anruf anrufe chat chats outbox inbox mailbox notification notifications"""
)
"""Words for tables of what was sent."""


def learned(
    found: Iterable[FoundRow], matcher: Matcher, told: Callable[[FoundRow], Iterable[Clue]]
) -> dict[Wanted, Clue]:
    """The identifiers that rows of the person tell, and that are not looked for yet; `told` gives those of a row."""
    known = {(wanted.entity_type, wanted.value) for wanted in matcher.wanted}
    return {
        clue.wanted: clue
        for row in found
        if row.certainty == CERTAIN and (row.direct or row.hangs)
        for clue in told(row)
        if (clue.wanted.entity_type, clue.wanted.value) not in known
    }


def clues(found: FoundRow, relations: Relations | None = None) -> Iterator[Clue]:
    """The identifiers that a row tells of its own subject, each with the chain that led to it.

    With the keys of the source, none that the table gives to many others too: the clerk who changed the row.
    """
    roles = found.held.roles
    table = found.held.asset.segments[-1]
    own = [
        (kind, column)
        for kind in (MET if found.direct else ())
        for column in _unless_sent(table, roles.own(kind), found.by)
        if not columns.acts(table, column, kind)
    ]
    told = [
        (kind, value)
        for kind, column in own
        if column not in found.elsewhere
        and (value := found.row.get(column)) is not None
        and (relations is None or relations.tells(found.held.asset, kind, column, str(value)))
    ]
    if relations and found.hangs:
        told += relations.kinds.reached_by(found.held.asset, found.row, found.hangs)
    if found.direct and roles.about_persons and (inside := list(told_inside(found.row))):
        named = roles_by_names(table, tuple(dict.fromkeys(name for name, _ in inside)))
        told += [(kind, value) for name, value in inside if (kind := named.of(name)) in MET]
    for kind, value in told:
        wanted = _wanted(kind, str(value).strip())
        if wanted and not (kind == "EMAIL_ADDRESS" and is_an_offices(wanted.value)):
            yield Clue(wanted, f"{found.via} in {found.held.public_id}")


def _unless_sent(table: str, own: Sequence[str], by: Sequence[str]) -> Sequence[str]:
    """Columns that hold ways to reach somebody; none where they say from whom to whom something went.

    The address from which a person was written to, and the number that called, are somebody else's.
    """
    directed = [column for column in (*own, *by) if columns.tokens(column) & _DIRECTIONS]
    sent = len(own) > 1 or bool(columns.tokens(table) & _MESSAGES)
    paired = {frozenset(columns.tokens(column) & {"de", "a"}) for column in own} >= {
        frozenset({"de"}),
        frozenset({"a"}),
    }
    return () if (directed and sent) or paired else own


def names_in(found: FoundRow) -> list[Name]:
    """What a certain row calls the person."""
    return names_of(found.row, found.held.roles)


def names_of(row: Mapping[str, Any], roles: Roles) -> list[Name]:
    """What a row calls its own subject."""
    given = [str(row[c]) for c in roles.own("GIVEN_NAME") if row.get(c)]
    family = [str(row[c]) for c in roles.own("FAMILY_NAME", "MAIDEN_NAME") if row.get(c)]
    names = list(of_parts(given, family)) if given and family else []
    for column in roles.own("PERSON"):
        if len(str(row.get(column) or "").split()) > 1:  # a family name alone is that of relatives too
            names += parse(str(row[column]))
    return names


def addresses_in(found: FoundRow) -> list[Address]:
    """Where a certain row says that the person lives."""
    roles, row = found.held.roles, found.row
    if not found.direct and not roles.addresses_alone:
        return []  # of a relative, who may live elsewhere
    parts = [str(row[c]) for c in roles.own("POSTAL_ADDRESS", "STREET_ADDRESS") if row.get(c)]
    town = [str(row[c]) for c in roles.own("POSTAL_CODE") if row.get(c)]
    return [place for part in parts if (place := Address.of(", ".join([part, *town[:1]])))]


def _wanted(kind: str, value: str) -> Wanted | None:
    if kind in NUMBERS:
        wanted = numbers.national_number(value) if len(re.sub(r"\D", "", value)) > 7 else None
        return wanted if wanted and wanted.entity_type in NUMBERS[:-1] and numbers.is_right(wanted) else None
    if kind == "EMAIL_ADDRESS":
        return Wanted(kind, value.casefold(), (value,)) if re.fullmatch(r"[^@\s]+@[^@\s]+", value) else None
    if kind == "IBAN_CODE":
        return numbers.iban(value) if len(value) > 13 and numbers.is_iban(value) else None
    if kind == "PHONE_NUMBER":
        return numbers.phone(value) if len(re.sub(r"\D", "", value)) > 7 else None
    if kind == "USERNAME" and (is_given_name(fold(value)) or _WORDS.search(value)):
        return None  # as many call themselves, or their whole name
    return numbers.counted(kind, value) if len(value) > 3 else None
