"""Learns from texts in which the person certainly is: a form, a card, a signature, what stands right at the name.

Each statement of a text is judged as a row is: by the number, the birth date or the address of mail that it gives
itself. What merely stands in the same text teaches nothing, and neither does what statements about others say too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date

from connectors import Asset, ConnectorError, Locator, Part, Passage, Wanted

from ..identity.identity import Identity
from ..identity.names import Name
from ..reading.matching import Clue, Matcher
from ..reading.stating import Sayings, Statement, put_together
from ..roles.roles import Roles
from ..weighing.collecting import Collected, FoundRow
from ..weighing.judging import CERTAIN, Judge
from .acquaintance import births_in
from .knowledge import Knowledge
from .learning import clues, names_in, names_of
from .offices import is_an_offices
from .sharers import may_be_one

_LONG = 60_000
"""Characters of a text of which more is not taken apart whole, but only where the person stands in it."""
_HEADERS, _DULL = "headers", ("technical headers", "properties")
"""The places at which readers of mail give who wrote to whom, and at which programs say what they made."""
_SEVERAL = 4
"""Values of one type in a statement."""
_KINDS = (
    "PERSON", "GIVEN_NAME", "FAMILY_NAME", "DATE_OF_BIRTH", "BE_NATIONAL_NUMBER", "NL_BSN", "FR_NIR", "DE_TAX_ID",
    "LU_NATIONAL_NUMBER", "NATIONAL_ID", "EMAIL_ADDRESS", "PHONE_NUMBER", "IBAN_CODE", "POSTAL_ADDRESS",
    "STREET_ADDRESS", "EMPLOYEE_NUMBER", "CUSTOMER_NUMBER", "MEMBER_NUMBER", "IDENTIFIER",
)  # fmt: skip
_ROLES = Roles({name: (kind,) for kind in _KINDS for name in (kind, *(f"{kind} {n}" for n in range(2, _SEVERAL + 1)))})
_OF_AGE = 16
"""Years from which on somebody has a phone and an address of mail of his or her own, as a rule."""
_LENT = frozenset({"PHONE_NUMBER", "EMAIL_ADDRESS", "IBAN_CODE"})


@dataclass
class _Said(Collected):
    """What the texts of one file say of persons, each a row."""

    file: Collected | None = None

    def confirm_in_file(self, found: FoundRow) -> None:
        """What a statement of the person says stands in its text for sure."""
        if self.file:
            told = {name.partition(" ")[0] for name in found.by}
            self.file.confirm(found.locator.members, told)


def stated(
    file: Collected, read: Callable[[], Iterable[Part]], known: Knowledge, sure: Iterable[str]
) -> list[FoundRow]:
    """What the texts of a file, in which the person is found as surely as this, say of him or her, as rows."""
    wanted = frozenset(sure)
    members = {match.members for match in file.found.values() if match.certainty in wanted and not match.row}
    if not members:
        return []
    asset = Asset(file.asset.source, (*file.asset.segments, ""), "document")
    held = _Said(asset, file.public_id, lambda: _ROLES, file.inventory, file=file)
    found: list[FoundRow] = []
    for place, passages in _passages(read(), members).items():
        some = _some(passages, known.matcher)
        said = put_together([one for each in some for one in _said(each, known.judge.sayings)])
        for number, statement in enumerate(said, 1):
            row = held.row(Locator(place, f"statement {number}"), _as_row(statement), known.matcher, known.judge)
            if row:
                found.append(replace(row, via=row.via.replace("row of", f"{statement.how} with", 1)))
    return found


def taught(
    rows: Sequence[FoundRow], known: Knowledge, files: Callable[[], Iterable[Iterable[Part]]]
) -> tuple[list[FoundRow], list[tuple[FoundRow, list[Clue]]]]:
    """The rows without statements that name another, and what each statement tells beyond what others share.

    What the person is called is learned of them; `files` gives what was read of each file.
    """
    said = [row for row in rows if isinstance(row.held, _Said)]
    sure = [row for row in said if row.certainty == CERTAIN]
    kept = agreed(sure, known.judge.names)
    known.hear(kept)
    for row in kept:
        if isinstance(row.held, _Said):
            row.held.confirm_in_file(row)
    told = [(row, [one for one in clues(row) if not _is_of_parents(one, row)]) for row in kept]
    new = {one.wanted: one for _, found in told for one in found if one.wanted not in known.matcher.wanted}
    lent = _lent(list(new.values()), known.judge, files) if new else set()
    clear = [(row, [one for one in found if one.wanted not in lent]) for row, found in told]
    return [row for row in rows if row not in said or row in kept], clear


def _lent(told: Sequence[Clue], judge: Judge, files: Callable[[], Iterable[Iterable[Part]]]) -> set[Wanted]:
    """Phones, addresses of mail and accounts that are an office's, or that a text gives to others too."""
    asked = [one for one in told if one.wanted.entity_type in _LENT]
    lent = {
        one.wanted for one in asked if one.wanted.entity_type == "EMAIL_ADDRESS" and is_an_offices(one.wanted.value)
    }
    matcher = Matcher(Identity(), asked)
    for parts in files() if asked else ():
        for part in parts:
            if isinstance(part, Passage) and matcher.may_be_in(part.text):
                lent |= {one for said in _said(part, judge.sayings) for one in _of_others(said, matcher, judge.names)}
    return lent


def _said(passage: Passage, sayings: Sayings) -> tuple[Statement, ...]:
    return sayings.of(passage.text, headers=passage.locator.place.startswith(_HEADERS))


def agreed(rows: Sequence[FoundRow], names: Sequence[Name]) -> list[FoundRow]:
    """Those of some statements that name whom most of them name, or nobody; none that does where as many name another.

    `names` are those by which the person is known already. A number beside a doctor's name tells not what the patient
    is called.
    """
    named = [row for row in rows if names_in(row)]
    if names:
        kept = [row for row in named if _are_one(names_in(row), names)]
    else:
        alike = [[other for other in named if _are_one(names_in(row), names_in(other))] for row in named]
        kept = max(alike, key=len, default=[])
        if any(len(group) == len(kept) and row not in kept for row, group in zip(named, alike, strict=True)):
            kept = []
    return [row for row in rows if row in kept or row not in named]


def _are_one(names: Sequence[Name], others: Sequence[Name]) -> bool:
    words = [({*name.given, *name.family}, {*other.given, *other.family}) for name in names for other in others]
    turned = any(some <= more or more <= some for some, more in words)  # what a list takes for the family name
    return turned or any(may_be_one(name, other) for name in names for other in others)


def _of_others(statement: Statement, matcher: Matcher, names: Sequence[Name]) -> Iterator[Wanted]:
    """What of the wanted a statement gives to somebody of another name."""
    row = _as_row(statement)
    told = names_of(row, _ROLES)
    if told and names and not _are_one(told, names):
        yield from (hit.wanted for hits in matcher.in_row(row).values() for hit in hits)


def _passages(parts: Iterable[Part], members: set[tuple[str, ...]]) -> dict[tuple[str, ...], list[Passage]]:
    """The passages of some members, by the member; nothing of what fails, which the search has told."""
    found: dict[tuple[str, ...], list[Passage]] = defaultdict(list)
    with suppress(ConnectorError):
        for part in parts:
            dull = isinstance(part, Passage) and part.locator.place.startswith(_DULL)
            if isinstance(part, Passage) and part.locator.members in members and not dull:
                found[part.locator.members].append(part)
    return found


def _some(passages: Sequence[Passage], matcher: Matcher) -> Sequence[Passage]:
    """All passages of a text, or those of a long one in which the person stands."""
    if sum(len(one.text) for one in passages) <= _LONG:
        return passages
    return [one for one in passages if matcher.may_be_in(one.text) and matcher.in_text(one.text)]


def _as_row(statement: Statement) -> dict[str, str]:
    """A statement as a row of columns that are called after what they hold."""
    row: dict[str, str] = {}
    for kind, texts in statement.values.items():
        row |= {kind if n == 1 else f"{kind} {n}": text for n, text in enumerate(texts[:_SEVERAL], 1)}
    return row


def _is_of_parents(clue: Clue, row: FoundRow) -> bool:
    """Whether it is a way to reach a child, which is that of the parents."""
    latest = max(births_in(row), default=None)
    return clue.wanted.entity_type in _LENT and latest is not None and latest.year > date.today().year - _OF_AGE
