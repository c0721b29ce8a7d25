"""The declaration: what the organisation says in public about personal data, as typed data."""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import cached_property
from typing import Annotated

from pydantic import Field, PrivateAttr

from ..document import Document
from ..problems import Problem
from .activity import Activity, Retention, RowCondition
from .covering import Covering, by_protection
from .covers import Covers
from .disclosures import Transfer
from .fields import Part, Strings, WordList, Words, one_or_more
from .organisation import Contact, Entity, Organisation
from .vocabulary import (
    Category,
    DisclosureGround,
    LegalBasis,
    Link,
    Measure,
    Named,
    Purpose,
    Recipient,
    RetentionRule,
    Right,
    SubjectGroup,
    Version,
)

SPECIAL, UNDECLARED = "special", "undeclared"
"""The two categories of tags that stand outside a declaration."""


class Declaration(Part):
    """A whole declaration; only `categories` are needed to scan."""

    organisation: Organisation = Organisation()
    dpo: Contact | None = None
    authority: Contact | None = None
    entities: tuple[Entity, ...] = ()
    applies_to: Strings = ()
    """Groups of persons to whom the statement is addressed."""
    legislation: WordList = ()
    """The laws that it says it respects."""
    principles: WordList = ()
    categories: Annotated[tuple[Category, ...], one_or_more(Category, "id")] = Field(min_length=1)
    subjects: Annotated[tuple[SubjectGroup, ...], one_or_more(SubjectGroup, "id")] = ()
    origins: Annotated[tuple[Named, ...], one_or_more(Named, "id")] = ()
    legal_bases: Annotated[tuple[LegalBasis, ...], one_or_more(LegalBasis, "id")] = ()
    purposes: Annotated[tuple[Purpose, ...], one_or_more(Purpose, "id")] = ()
    retention: Annotated[tuple[RetentionRule, ...], one_or_more(RetentionRule, "id")] = ()
    disclosure_grounds: Annotated[tuple[DisclosureGround, ...], one_or_more(DisclosureGround, "id")] = ()
    recipients: Annotated[tuple[Recipient, ...], one_or_more(Recipient, "id")] = ()
    transfers: tuple[Transfer, ...] = ()
    transfer_statement: Words | None = None
    no_sale: bool | None = None
    measures: Annotated[tuple[Measure, ...], one_or_more(Measure, "id")] = ()
    rights: Annotated[tuple[Right, ...], one_or_more(Right, "id")] = ()
    obligation_to_provide: Words | None = None
    """Whether the persons must provide data, and what follows if they do not (Art. 13(2)(e))."""
    automated_decisions: Words | None = None
    """Decisions by machine alone, their logic and effects; or that there are none (Art. 13(2)(f))."""
    linked_sites: Words | None = None
    """What is said of sites to which the organisation's own lead."""
    links: tuple[Link, ...] = ()
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

    @property
    def published(self) -> tuple[str, ...]:
        """Names, addresses and numbers that the organisation itself publishes: no secret of anybody."""
        parts = (self.organisation, self.dpo, self.authority, *self.entities)
        values = (getattr(part, name, None) for part in parts for name in ("name", "email", "phone", "address"))
        return tuple(str(value) for value in values if value)

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

    def may_cover(self, place: str) -> list[Activity]:
        """As `covering`, for an asset or for a whole source of which nobody knows the assets."""
        return self._covers.of(place) if "/" in place else self._covers.within(place)

    def row_conditions(self, asset: str) -> dict[str, RowCondition]:
        """What covers say of the rows of an asset, by the id of each condition: what its rows are counted by."""
        return self._covers.conditions(asset)

    def covering_rows(self, asset: str, field: str | None, held: Set[str], unknown: Set[str]) -> Covering:
        """The activities that cover rows for which the conditions `held` hold, `unknown` may, and no other does."""
        found = self._covers.where_holds(
            asset, field, lambda where: True if where.id in held else None if where.id in unknown else False
        )
        activities = by_protection(self, [activity for activity, _ in found])
        return Covering(activities, frozenset(activity.id for activity, certain in found if not certain))

    def dividing(self, asset: str) -> list[Activity]:
        """Those of them that cover only some of its fields or rows."""
        return self._covers.divided(asset)

    def retention_of(self, activity: Activity) -> Retention:
        """How long an activity keeps data: what it says itself, completed from the rule that it refers to."""
        own = activity.retention or Retention()
        rule = next((rule for rule in self.retention if rule.id == own.rule), None)
        if rule is None:
            return own
        shared = {key: getattr(rule, key) for key in ("period", "criterion", "starts", "source", "document")}
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
