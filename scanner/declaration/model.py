"""The declaration: what the organisation says in public about personal data, as typed data."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, PrivateAttr

from .activity import Activity, Controller, Retention, Role, Transfer
from .covering import Covering, by_protection
from .covers import Covers
from .document import Document
from .fields import BasisTerm, LanguageCode, Part, PeriodText, RightName, String, Strings, Words, as_list, one_or_more
from .problems import Problem

SPECIAL, UNDECLARED = "special", "undeclared"
"""The two categories of tags that stand outside a declaration."""

WordList = Annotated[tuple[Words, ...], BeforeValidator(as_list)]


class Contact(Part):
    """How somebody is reached."""

    name: String | None = None
    address: String | None = None
    email: String | None = None
    phone: String | None = None
    website: String | None = None


class Organisation(Part):
    """Who declares."""

    name: String | None = None
    country: String | None = None
    """ISO 3166 code."""
    version: date | None = None
    language: LanguageCode = "en"
    address: String | None = None
    email: String | None = None
    phone: String | None = None
    website: String | None = None
    statement: String | None = None
    """Where the published text stands."""


class EntityRole(Part):
    """What an entity is for one kind of processing; the exceptions of the declaration stand here."""

    role: Role
    scope: Words
    agreement: Words | None = None


class Entity(Part):
    """A legal person of the organisation."""

    id: String = Field(min_length=1)
    name: String
    number: String | None = None
    """In the national register of enterprises."""
    address: String | None = None
    email: String | None = None
    phone: String | None = None
    roles: tuple[EntityRole, ...] = ()
    representative: Contact | None = None


class Named(Part):
    """Something that activities refer to by its id."""

    id: String = Field(min_length=1)
    label: Words | None = None
    description: Words | None = None
    dpv: Strings = ()
    """Terms of the Data Privacy Vocabulary."""


class Category(Named):
    """A group of personal data."""

    examples: WordList = ()
    special: bool = False
    """Art. 9 or 10 data."""


class SubjectGroup(Named):
    """A group of persons."""

    requests_to: Literal["organisation", "employer"] = "organisation"
    """To whom they address a request."""


class Purpose(Named):
    """Why data are processed."""

    parent: String | None = None


class LegalBasis(Part):
    """A legal basis in the declaration's own words."""

    id: BasisTerm
    label: Words | None = None


class RetentionRule(Named):
    """A period or criterion that several activities share."""

    period: PeriodText | None = None
    criterion: Words | None = None
    starts: Words | None = None
    source: Words | None = None


class Recipient(Named):
    """A person or body to whom data are disclosed."""

    name: Words | None = None
    ground: String | None = None
    country: String | None = None
    agreement: Words | None = None


class Measure(Named):
    """A technical or organisational measure (Art. 32)."""

    kind: Literal["technical", "organisational"] = "technical"


class Right(Part):
    """A right of the data subject, with its clock and conditions as declared."""

    id: RightName
    label: Words | None = None
    deadline: PeriodText | None = None
    extension: PeriodText | None = None
    motive: Literal["required", "none"] = "none"
    """Whether the declaration asks for a reason."""
    identity_proof: bool = True
    fee: Words | None = None
    bases: Annotated[tuple[BasisTerm, ...], BeforeValidator(as_list)] = ()
    """Legal bases to which it is limited."""
    conditions: WordList = ()
    contact: Contact | None = None


class Version(Part):
    """An earlier or later version of the published text."""

    version: date
    change: Words


class Declaration(Part):
    """A whole declaration; only `categories` are needed to scan."""

    organisation: Organisation = Organisation()
    dpo: Contact | None = None
    authority: Contact | None = None
    entities: tuple[Entity, ...] = ()
    applies_to: Strings = ()
    principles: WordList = ()
    categories: Annotated[tuple[Category, ...], one_or_more(Category, "id")] = Field(min_length=1)
    subjects: Annotated[tuple[SubjectGroup, ...], one_or_more(SubjectGroup, "id")] = ()
    origins: Annotated[tuple[Named, ...], one_or_more(Named, "id")] = ()
    legal_bases: Annotated[tuple[LegalBasis, ...], one_or_more(LegalBasis, "id")] = ()
    purposes: Annotated[tuple[Purpose, ...], one_or_more(Purpose, "id")] = ()
    retention: Annotated[tuple[RetentionRule, ...], one_or_more(RetentionRule, "id")] = ()
    disclosure_grounds: Annotated[tuple[Named, ...], one_or_more(Named, "id")] = ()
    recipients: Annotated[tuple[Recipient, ...], one_or_more(Recipient, "id")] = ()
    transfers: tuple[Transfer, ...] = ()
    transfer_statement: Words | None = None
    no_sale: bool | None = None
    measures: Annotated[tuple[Measure, ...], one_or_more(Measure, "id")] = ()
    rights: Annotated[tuple[Right, ...], one_or_more(Right, "id")] = ()
    linked_sites: Words | None = None
    history: tuple[Version, ...] = ()
    entity_types: dict[str, Strings] = Field(default_factory=dict)
    """Entity type → categories, where the built-in taxonomy does not fit."""
    activities: tuple[Activity, ...] = ()

    _document: Document | None = PrivateAttr(default=None)
    _warnings: tuple[Problem, ...] = PrivateAttr(default=())

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What is wrong with it and does not keep it from being used."""
        return self._warnings

    @property
    def category_ids(self) -> frozenset[str]:
        """The ids of its categories."""
        return frozenset(category.id for category in self.categories)

    @property
    def special_ids(self) -> frozenset[str]:
        """The ids by which special categories go in tags: its own, and `special`."""
        return frozenset({SPECIAL, *(category.id for category in self.categories if category.special)})

    def covered_by(self, asset: str, field: str | None = None, row: Mapping[str, object] | None = None) -> Covering:
        """The activities that cover an asset, one of its fields, one of its rows; the most protective first.

        `row` is a whole row (column → value) where it is known, as in a search for a person: covers with a `where`
        that it does not meet are then left out. Where no row is known, as in the record or in gaps, all candidates
        are named, and `Covering.by_rows` tells which of them cover only some of the rows. Where the row does not say
        (the column is not in it, the cell is empty), its covers stay candidates too.
        """
        found = self._covers.rows_of(asset, field, row)
        activities = by_protection(self, [activity for activity, _ in found])
        return Covering(activities, frozenset(activity.id for activity, certain in found if not certain))

    def covering(self, asset: str, field: str | None = None, row: Mapping[str, object] | None = None) -> list[Activity]:
        """As `covered_by`, the activities alone, in the order of the file."""
        return self._covers.of(asset, field, row)

    def columns_deciding(self, asset: str) -> frozenset[str]:
        """The columns that tell the rows of an asset apart: to be read with a row for `covered_by` to judge it."""
        return self._covers.columns(asset)

    def dividing(self, asset: str) -> list[Activity]:
        """Those of them that cover only some of its fields or rows."""
        return self._covers.divided(asset)

    def retention_of(self, activity: Activity) -> Retention:
        """How long an activity keeps data: what it says itself, completed from the rule that it refers to."""
        own = activity.retention or Retention()
        rule = next((rule for rule in self.retention if rule.id == own.rule), None)
        if rule is None:
            return own
        shared = {key: getattr(rule, key) for key in ("period", "criterion", "starts", "source")}
        said = {key: value for key in shared if (value := getattr(own, key)) is not None}
        return own.model_copy(update={**shared, **said})

    def activity(self, activity_id: str) -> Activity:
        """The activity of that id; raises `KeyError`."""
        return next(activity for activity in self.activities if activity.id == activity_id)

    def position(self, *path: str | int) -> tuple[str, int, int]:
        """File, line and column where a part stands."""
        if self._document is None:
            return "declaration", 1, 1
        return (self._document.file, *self._document.position(path))

    @cached_property
    def _covers(self) -> Covers[Activity]:
        return Covers([(activity, activity.covers) for activity in self.activities])


__all__ = [
    "SPECIAL",
    "UNDECLARED",
    "Activity",
    "Category",
    "Contact",
    "Controller",
    "Declaration",
    "Entity",
    "Measure",
    "Organisation",
    "Recipient",
    "Right",
]
