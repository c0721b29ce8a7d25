"""A reference between two tables, declared or inferred, and what the names of its columns say of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from classifiers.names.words import word_set
from connectors import Asset

from ..roles import columns
from ..roles.kin import is_family
from ..roles.serving import is_work, says_who_works
from .calling import called_after, may_fit, plays_a_part
from .words import GENERIC, stem_of

_ADDRESS = word_set(
    """address addresses addr adr adres adressen adresse adresses addr anschrift anschriften location domicile domicilie
    woonplaats wohnort contact contacts coordonnees"""
)
_NARROW = 4
"""Columns of a table that has no more to say than who is in what."""
FROM = word_set("source from sender origin initiator requester")
"""Words of keys to whoever began what the row is about somebody else."""


def is_of_addresses(asset: Asset) -> bool:
    """Whether a table is, by its name, there to say where somebody lives; a list of flats or buildings is not."""
    return bool(columns.tokens(asset.segments[-1]) & _ADDRESS)


@dataclass(frozen=True)
class Link:
    """Columns of a table that point to a table of persons, or the like."""

    child: Asset = field(repr=False)
    columns: tuple[str, ...] = field(repr=False)
    target: Asset = field(repr=False)
    target_columns: tuple[str, ...] = field(repr=False)
    declared: bool = True
    by_value: bool = False
    """Inferred from values that nothing else has by chance."""
    of_a_kind: bool = False
    """Declared to lead to parties, of whom some are no persons."""
    named: bool = False
    """Each row names the table to which it leads."""

    @property
    def own_table(self) -> bool:
        """Whether it points into the same table."""
        return self.child.segments == self.target.segments

    @property
    def in_key(self) -> bool:
        """Whether it is a part of what tells the rows of its table apart."""
        return len(self.child.key) > 1 and set(self.columns) <= set(self.child.key)

    @property
    def principal(self) -> bool:
        """Whether the column is called after the table or the column that it points to: `employee_id`."""
        if self.named or (self.columns == self.target_columns and not set(map(str.lower, self.columns)) <= GENERIC):
            return True
        return all(
            called_after(column, self.target, other) or may_fit(column, self.child, self.target, other)
            for column, other in self._pairs()
        )

    @property
    def of_another(self) -> bool:
        """Whether the column names somebody else than the subject of its row: `manager_id`, `approved_by`."""
        called = columns.singular(self.target.segments[-1])  # `target_contact_id` in a database of contacts
        said = (columns.others(column) - called | columns.tokens(column) & FROM for column in self.columns)
        return not self.principal and any(said)

    @property
    def plays_a_part(self) -> bool:
        """Whether the column is called as the key and by what part somebody has in the row: `PersonIDPupil`."""
        one = len(self.columns) == 1 and not self.principal
        return one and plays_a_part(self.columns[0], self.target_columns[0])

    @property
    def to_address(self) -> bool:
        """Whether it leads to where somebody lives."""
        words = frozenset().union(*map(columns.tokens, self.columns), *map(stem_of, self.columns))  # `ADRNR`
        return is_of_addresses(self.target) or bool(words & _ADDRESS)

    @property
    def family(self) -> bool:
        """Whether the referring rows are, by the name of their table, about the family of the person."""
        return is_family(self.child)

    @property
    def may_be_an_account(self) -> bool:
        """Whether it may say under which account the person of a row logs in."""
        one = len(self.columns) == len(self.child.key) == 1
        return one and bool(columns.tokens(self.columns[0]) & columns.USERS)

    @property
    def says_who_worked(self) -> bool:
        """Whether it is declared to lead to the one of the staff whose hours a row tells, who worked for a customer."""
        return self.declared and is_work(self.child) and all(map(says_who_works, self.columns))

    def is_between(self, person: Link) -> bool:
        """Whether a table says little more than who is in what: by its key, or as it has hardly another column."""
        both = {*self.columns, *person.columns}
        return both <= set(self.child.key) or len(self.child.columns) <= _NARROW

    def _pairs(self) -> Iterator[tuple[str, str]]:
        yield from zip(self.columns, self.target_columns, strict=False)


def leads_back(links: Iterable[Link], child: Asset, column: str, key: str) -> bool:
    """Whether one of the declared links of a table leads from its key to that column: an appointment has the number of
    its ticket, and no ticket is one of an appointment's."""
    return any((one.target, one.columns, one.target_columns) == (child, (key,), (column,)) for one in links)
