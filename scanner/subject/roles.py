"""What each column of an asset holds, by its verdicts in the inventory, else by its name alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from classifiers import ColumnSample, TableSample
from classifiers.columns import ColumnClassifier
from connectors import Asset

from . import columns

NAMES = ("PERSON", "GIVEN_NAME", "FAMILY_NAME", "MAIDEN_NAME")
ADDRESSES = frozenset({"POSTAL_ADDRESS", "STREET_ADDRESS", "POSTAL_CODE", "CITY", "COUNTRY", "LOCATION"})
CONTACTS = ADDRESSES | {"PHONE_NUMBER", "EMAIL_ADDRESS", "URL"}


@dataclass(frozen=True)
class Roles:
    """Entity types by column, the surest first; a column without one is in none."""

    types: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    judged: bool = True
    """By its values in a scan; else by the names of its columns alone."""

    def of(self, column: str) -> str:
        """The first entity type of a column; empty if it holds nothing personal."""
        return next(iter(self.types.get(column, ())), "")

    def own(self, *entity_types: str) -> list[str]:
        """The columns of these types that speak of the row's own subject."""
        return [c for c, found in self.types.items() if set(found[:1]) & set(entity_types) and not columns.others(c)]

    @property
    def about_persons(self) -> bool:
        """Whether a row tells who somebody is: a name, a national number, a birth date of its own."""
        return bool(self.own(*NAMES, "DATE_OF_BIRTH", "BE_NATIONAL_NUMBER", "NL_BSN", "FR_NIR", "NATIONAL_ID"))

    @property
    def identifies(self) -> bool:
        """Whether a row tells by name parts, birth date or number who it is about: a full name may be anybody's."""
        return bool(self.own("GIVEN_NAME", "FAMILY_NAME", "DATE_OF_BIRTH", "BE_NATIONAL_NUMBER", "NL_BSN", "FR_NIR"))

    @property
    def addresses_alone(self) -> bool:
        """Whether all that it holds of persons is where they live and how they are reached."""
        found = {each for each in map(self.of, self.types) if each}
        return bool(found & ADDRESSES) and found <= CONTACTS


def roles_of(asset: Asset, known: Mapping[str, tuple[str, ...]]) -> Roles:
    """By the inventory where it knows the asset's columns, else by their names."""
    if known:
        return Roles({name: types for name, types in known.items() if types})
    names = tuple((column.name, column.type) for column in asset.columns)
    return Roles(_by_names(asset.segments[-1], names), judged=False) if names else Roles(judged=False)


def roles_by_names(table: str, names: tuple[str, ...]) -> Roles:
    """Of a table-shaped file that was never scanned."""
    return Roles(_by_names(table, tuple((name, "") for name in names)), judged=False)


@lru_cache(maxsize=4096)
def _by_names(table: str, names: tuple[tuple[str, str], ...]) -> dict[str, tuple[str, ...]]:
    samples = tuple(ColumnSample(_own(name), type=kind) for name, kind in names)
    found: dict[str, list[str]] = {}
    for tag in _classifier().classify(TableSample(table, samples)):
        found.setdefault(tag.field, []).append(tag.entity_type)
    return {name: tuple(found[_own(name)]) for name, _ in names if _own(name) in found}


def _own(name: str) -> str:
    return name.rpartition(" › ")[2].rpartition("!")[2]


@lru_cache(maxsize=1)
def _classifier() -> ColumnClassifier:
    return ColumnClassifier()
