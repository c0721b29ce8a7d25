"""Tells who bears a number of one system, where a search knows no more than that: `customer 10234`.

Such a number is unique in its system alone: in the next one it is somebody else's, or an amount. It is taken for the
person's where it stands in a column of such numbers, once in its table, in rows that say who they are about, and where
all such rows of all sources name one and the same person. So is a phone or an account number, which a family may share
all the same: what it leads to is probable at most.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from connectors import Wanted

from ..answer import Match
from ..identity.names import Name
from ..identity.numbers import bare_of
from ..reading.cases import FILES
from ..reading.telling import SHARED
from ..references.words import plain, stem_of
from ..roles import columns
from ..roles.kin import is_family
from ..roles.roles import CONTACTS
from ..roles.serving import ID_WORDS, is_client, is_staff
from ..weighing.collecting import FoundRow
from ..weighing.judging import CERTAIN, POSSIBLE, PROBABLE
from .learning import names_in

_COLUMNS = {
    "CUSTOMER_NUMBER": ("CUSTOMER_NUMBER", "MEMBER_NUMBER"),
    "EMPLOYEE_NUMBER": ("EMPLOYEE_NUMBER",),
    "USERNAME": ("USERNAME",),
    "IDENTIFIER": ("CUSTOMER_NUMBER", "MEMBER_NUMBER", "EMPLOYEE_NUMBER", "DRIVING_LICENCE", "USERNAME"),
    "PHONE_NUMBER": ("PHONE_NUMBER",),
    "IBAN_CODE": ("IBAN_CODE", "BANK_ACCOUNT"),
}
"""What a column has to hold, by what was asked for."""
_TABLES = {"CUSTOMER_NUMBER": is_client, "EMPLOYEE_NUMBER": is_staff}
"""Of whom a table is by its name, so that its key may be such a number: `id` 10234 is in every table of persons."""
_MIXED, _DIGITS = 4, 5
"""Letters and digits from which on a number that has both, or digits alone, is one of a register."""
SEVERAL = (
    "The number asked for is borne by persons of different names, in different systems or twice in one: "
    "a name, a birth date or an e-mail address would tell which is meant."
)


Behind = Callable[[FoundRow, Wanted], Sequence[FoundRow]]
"""The row of the person to whom a row of a list of numbers leads."""
LENT = (
    "Of the person no more was asked than a phone or an account number, which others may share: what it leads to is "
    "probable at most. A name, a birth date or an e-mail address would tell for certain."
)


def borne(found: Iterable[FoundRow], wanted: Iterable[Wanted], behind: Behind) -> tuple[list[FoundRow], list[str]]:
    """The rows of the one person who bears the numbers asked for, and what to note: of several bearers none is meant.

    Nothing where a row is certainly the person's already, since who it is, is known; nor where an address or a national
    number was asked for too, which no row agrees with.
    """
    rows = list(found)
    numbers = _numbers(wanted)
    if any(row.certainty == CERTAIN for row in rows) or any(each.entity_type not in _COLUMNS for each in numbers):
        return [], []
    own = [row for row in rows if row.certainty == PROBABLE and row.direct and not is_family(row.held.asset)]
    named = [row for row in own if names_in(row)]
    bearers: list[FoundRow] = []
    for number in numbers:
        if number.entity_type in SHARED:
            bearers += [row for row in _reached_by(own, number) if row not in bearers]
            continue
        known = [row for row in named if _is_in(row, number, row.held.roles.own(*_COLUMNS[number.entity_type]))]
        keyed = known or [row for row in named if _is_in(row, number, row.held.asset.key) and _is_of(row, number)]
        registered = keyed or [row for row in named if _is_in(row, number, _numbering(row, number))]
        meant = _by_most(_as_asked(registered, number), number)
        alone = not registered or number.entity_type == "USERNAME"  # an account of another system may be another's
        listed = (person for row in _as_asked(own, number) for person in behind(row, number)) if alone else ()
        bearers += [row for row in (*_registered(meant), *listed) if not _is_among(row, bearers)]
    if not all(_are_one(names_in(one), names_in(other)) for one, other in pairwise(bearers)):
        return [], [SEVERAL]
    lent = bearers and {each.entity_type for each in numbers} <= SHARED
    return [replace(row, certainty=CERTAIN) for row in bearers], [LENT] if lent else []


def _is_among(row: FoundRow, rows: Iterable[FoundRow]) -> bool:
    return any(row.held is other.held and row.locator == other.locator for other in rows)


def may_be_borne(wanted: Iterable[Wanted]) -> bool:
    """Whether nothing but numbers was asked for that one person may bear, so that rows which are but probable count."""
    numbers = _numbers(wanted)
    return bool(numbers) and all(each.entity_type in _COLUMNS for each in numbers)


def _numbers(wanted: Iterable[Wanted]) -> list[Wanted]:
    return [each for each in wanted if each.entity_type != "PERSON"]


def _reached_by(rows: Sequence[FoundRow], number: Wanted) -> Sequence[FoundRow]:
    """The rows that give a phone or an account as their subject's own, and name it; else the one of a list of these."""
    kinds = _COLUMNS[number.entity_type]
    told = [row for row in rows if row.held.asset.columns or not row.held.asset.segments[-1]]  # not the whole of a text
    own = [row for row in told if set(row.by) & set(row.held.roles.own(*kinds))]
    if named := [row for row in own if names_in(row) and row.held.roles.identifies]:
        return named
    listed = [row for row in own if set(map(row.held.roles.of, row.held.roles.types)) <= CONTACTS | {*kinds}]
    return listed if len(listed) == 1 else []


def ascertain(found: Iterable[FoundRow], bearers: Sequence[FoundRow], wanted: Iterable[Wanted]) -> None:
    """Take a bearer's rows as sure, and those for less that write other zeros in front than the bearer's do."""
    for row in bearers:
        row.held.ascertain(row)
    for number in wanted:
        bare = bare_of(number.entity_type, number.value)
        known = {text for row in bearers for text in _written(row, bare) if text.startswith("0")} if bare else ()
        for row in found if known else ():
            mine = _written(row, bare)
            other = mine and mine.isdisjoint(known) and all(text.startswith("0") for text in mine)
            if other and row.certainty == PROBABLE and row not in bearers:
                row.held.lower(replace(row, certainty=POSSIBLE))


def as_lent(matches: list[Match], notes: Sequence[str]) -> list[Match]:
    """The matches, none of them certain where the notes say that what was asked for may be lent."""
    if LENT not in notes:
        return matches
    return [replace(one, certainty=PROBABLE) if one.certainty == CERTAIN else one for one in matches]


def _written(row: FoundRow, bare: str) -> set[str]:
    """How a row writes a number."""
    return {text for value in row.row.values() if (text := str(value).strip()).lstrip("0") == bare}


def _as_asked(rows: Sequence[FoundRow], number: Wanted) -> Sequence[FoundRow]:
    """Of those that write the number as it was asked for and those that write other zeros in front, the first.

    A vendor is numbered `0000010043` where an employee is `00010043`.
    """
    written = [row for row in rows if number.value in {str(value).strip().casefold() for value in row.row.values()}]
    return written or rows


def _by_most(rows: Sequence[FoundRow], number: Wanted) -> Sequence[FoundRow]:
    """Of tables of one source that have the number in a column of one name, those that name whom most of them name.

    The others tell of who stands beside that person: the children in a file of personnel.
    """
    kept: list[FoundRow] = []
    places = {(row.held.asset.source, plain(name)) for row in rows for name in row.row if _is_in(row, number, [name])}
    for source, called in places:
        mine = [
            row
            for row in rows
            if row.held.asset.source == source
            and any(plain(name) == called and _is_in(row, number, [name]) for name in row.row)
        ]
        alike = [[other for other in mine if _are_one(names_in(row), names_in(other))] for row in mine]
        tables = [len({other.held.public_id for other in group}) for group in alike]
        most = max(tables)
        first = alike[tables.index(most)]
        rest = [row for row in mine if row not in first]
        less = all(tables[mine.index(row)] < most for row in rest)
        kept += [row for row in (first if most > 1 and less else mine) if row not in kept]
    return kept


def _registered(rows: Sequence[FoundRow]) -> Sequence[FoundRow]:
    """Those that stand alone in their table, which is the register of such numbers: an order may name anybody."""
    alone = [row for row in rows if sum(other.held is row.held for other in rows) == 1]
    return alone or rows


def _is_in(row: FoundRow, number: Wanted, among: Sequence[str]) -> bool:
    """Whether one of some columns says the number, and nothing else."""
    said = {str(value).strip().casefold() for value in map(row.row.get, among) if value is not None}
    bare = bare_of(number.entity_type, number.value)
    return number.value in said or bool(bare and bare in {value.lstrip("0") for value in said})


def _numbering(row: FoundRow, number: Wanted) -> list[str]:
    """The columns that number the rows of a register without saying whose number it is: `party_no`, `ref`.

    None for a short number, which counts many things, and none in a table of others than those who have such numbers.
    """
    asset = row.held.asset
    others = [called for kind, called in _TABLES.items() if kind != number.entity_type]
    mixed = any(map(str.isalpha, number.value)) and any(map(str.isdigit, number.value))
    short = sum(map(str.isalnum, number.value)) < (_MIXED if mixed else _DIGITS)
    if short or (number.entity_type in _TABLES and any(called(asset.segments) for called in others)):
        return []
    keys = {name for key in asset.foreign_keys for name in key.columns}
    words = ((name, columns.tokens(name)) for name in row.row if name not in keys and not columns.others(name))
    own = {name for name in asset.key if len(asset.key) > 1 or columns.tokens(name) <= ID_WORDS}
    called = ID_WORDS | (FILES if number.entity_type == "IDENTIFIER" else frozenset())
    return [name for name, told in words if (told & called or stem_of(name)) and name not in own]


def _is_of(row: FoundRow, number: Wanted) -> bool:
    """Whether the key of a table is one column, and its name says that such numbers may be its keys."""
    called = _TABLES.get(number.entity_type)
    return len(row.held.asset.key) == 1 and called is not None and called(row.held.asset.segments)


def _are_one(names: Sequence[Name], others: Sequence[Name]) -> bool:
    """Whether two rows may name the same person: a middle name more or less makes nobody another."""
    return any(_agree(name, other) for name in names for other in others)


def _agree(name: Name, other: Name) -> bool:
    words, more = {*name.given, *name.family}, {*other.given, *other.family}
    return words <= more or more <= words
