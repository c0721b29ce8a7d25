"""A processing activity: one line of the record of processing, and the assets that it covers."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import Annotated, Literal

from pydantic import AliasChoices, BeforeValidator, Field

from .disclosures import Controller, ControllerList, Disclosure, JointController, Transfer
from .fields import Part, PeriodText, String, Strings, WordList, Words, as_list, one_of, one_or_more
from .grounds import AccessList, Ground, NumberGround, SpecialGround

Role = Literal["controller", "processor"]


class RowCondition(Part):
    """Which rows of a table a cover takes: those for whose `column` all that is said here holds.

    With `parent` or `through` it is a column of another table, to whose row a key of this one leads.
    """

    column: String = Field(min_length=1)
    in_: Strings = Field(default=(), alias="in")
    not_in: Strings = ()
    equals: String | None = None
    not_equals: String | None = None
    parent: String | None = Field(default=None, min_length=1)
    """The table whose row decides, as covers name it: `payroll/main/employees`; over several keys if need be."""
    through: Strings = ()
    """The columns of the key that leads there, where there are several, or none that is known."""
    empty: bool | None = None
    """Whether the cell is empty; without it, a row whose cell is empty is one of which nothing is known."""

    @property
    def id(self) -> str:
        """A digest of what it says: the same condition has the same id wherever it stands."""
        said = self.model_dump(mode="json", exclude_defaults=True)
        return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:16]

    @property
    def reached(self) -> str:
        """The name under which a row tells what its parent says; empty for a column of the row itself."""
        if not (self.parent or self.through):
            return ""
        return f"{'+'.join(self.through)} → {self.parent or ''}.{self.column}"

    @property
    def says_nothing(self) -> bool:
        """Whether it names a column and no value."""
        return not (self.in_ or self.not_in) and (self.equals, self.not_equals, self.empty) == (None, None, None)


class Cover(Part):
    """Assets, and fields or rows of them, that an activity uses."""

    asset: str = Field(min_length=1)
    """A glob on asset ids: `hr/*`, `share/paie/**`, `crm/main/clients`."""
    fields: Strings = Field(default=(), validation_alias=AliasChoices("fields", "field"))
    """Globs on field names; none means all."""
    where: RowCondition | None = None


class DateField(Part):
    """The date in the data from which a retention period runs."""

    asset: str
    field: String


class Retention(Part):
    """How long data are kept, from when, and why."""

    period: PeriodText | None = None
    criterion: Words | None = None
    """What decides the end where there is no fixed period."""
    starts: Words | None = None
    """The event from which the period runs."""
    starts_at: Annotated[
        tuple[DateField, ...], BeforeValidator(as_list, json_schema_input_type=list[DateField] | DateField)
    ] = ()
    source: Words | None = None
    """The law or decision that sets it."""
    rule: String | None = None
    """Id of a rule in `retention`, from which what is not said here is taken."""
    document: String | None = None
    """Kind of document of the law table `retention`, where a law sets the period (`individual_account`)."""


class Assessment(Part):
    """The data protection impact assessment of an activity."""

    required: bool
    document: String | None = None
    """Its reference, or where it lies."""
    reason: Words | None = None
    on: date | None = None
    outcome: Words | None = None


class Approval(Part):
    """Who signed an entry of the record off, and when."""

    by: String
    """A function, not a person: the declaration is public."""
    on: date


def _as_controllers(value: object) -> object:
    return {"listed": value} if isinstance(value, list | tuple) else value


class Activity(Part):
    """One processing activity."""

    id: String = Field(min_length=1)
    label: Words | None = Field(default=None, validation_alias=AliasChoices("label", "name"))
    description: Words | None = None
    entity: String | None = None
    role: Role = "controller"
    """Controller: Art. 30(1). Processor: Art. 30(2); requests of subjects go to the controllers."""
    controllers: Annotated[
        ControllerList | None,
        BeforeValidator(_as_controllers, json_schema_input_type=ControllerList | list[Controller] | None),
    ] = None
    joint_controllers: Annotated[tuple[JointController, ...], one_or_more(JointController, "name")] = ()
    owner: Words | None = None
    """The department that answers for it."""
    status: Literal["planned", "ongoing", "suspended", "ended"] | None = None
    """Where nothing is said, `status_on` takes it from the dates."""
    purposes: Strings = ()
    processing: WordList = ()
    """Categories of processing carried out for the controllers (Art. 30(2)(b))."""
    legal_bases: Annotated[tuple[Ground, ...], one_or_more(Ground, "basis")] = Field(
        default=(), validation_alias=AliasChoices("legal_bases", "legal_basis")
    )
    special_ground: Annotated[SpecialGround | None, one_of(SpecialGround, "basis")] = Field(
        default=None, validation_alias=AliasChoices("special_ground", "art9")
    )
    subjects: Strings = ()
    categories: Strings = ()
    origin: Strings = ()
    recipients: Annotated[tuple[Disclosure, ...], one_or_more(Disclosure, "name")] = ()
    transfers: Annotated[tuple[Transfer, ...], one_or_more(Transfer, "country")] = ()
    retention: Annotated[Retention | None, one_of(Retention, "rule")] = None
    measures: Strings = ()
    """Ids of `measures`, or words; none means every measure of the organisation."""
    national_number_ground: Annotated[NumberGround | None, one_of(NumberGround, "reference")] = None
    access_list: AccessList | None = None
    """For health, biometric, genetic and criminal data."""
    automated_decisions: Words | None = None
    systems: Strings = ()
    vigie: Annotated[tuple[Literal["register", "index", "searches", "tombstones"], ...], BeforeValidator(as_list)] = ()
    """What Vigie itself keeps about persons under this activity."""
    assessment: Assessment | None = Field(default=None, validation_alias=AliasChoices("assessment", "dpia"))
    started: date | None = None
    ended: date | None = None
    """An entry is ended, never deleted: the authority may ask for it for five years more."""
    replaced_by: String | None = None
    approved: Approval | None = None
    next_review: date | None = None
    covers: Annotated[tuple[Cover, ...], one_or_more(Cover, "asset")] = ()

    def status_on(self, day: date) -> Literal["planned", "ongoing", "suspended", "ended"]:
        """Where it stands on a day: its end goes before its own word, and that before its start."""
        if self.ended and self.ended <= day:
            return "ended"
        if self.status:
            return self.status
        return "planned" if self.started and self.started > day else "ongoing"

    @property
    def special_bases(self) -> tuple[str, ...]:
        """The grounds of Art. 9(2) or 10 that it names, wherever it names them."""
        named = (self.special_ground.basis,) if self.special_ground else ()
        among = (ground.basis for ground in self.legal_bases if not ground.basis.startswith("A6-"))
        return tuple(dict.fromkeys((*named, *among)))
