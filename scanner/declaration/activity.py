"""A processing activity: one line of the record of processing, and the assets that it covers."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import AliasChoices, BeforeValidator, Field

from .fields import (
    BasisTerm,
    InstrumentTerm,
    Part,
    PeriodText,
    SpecialTerm,
    String,
    Strings,
    Words,
    as_list,
    one_or_more,
    under,
)

Role = Literal["controller", "processor"]


class RowCondition(Part):
    """Which rows of a table a cover takes: those for whose `column` all that is said here holds."""

    column: String = Field(min_length=1)
    in_: Strings = Field(default=(), alias="in")
    not_in: Strings = ()
    equals: String | None = None
    not_equals: String | None = None
    empty: bool | None = None
    """Whether the cell is empty; without it, a row whose cell is empty is one of which nothing is known."""

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


class Ground(Part):
    """A legal basis, and what it rests on here."""

    basis: BasisTerm
    law: Words | None = None
    """The law that obliges, for A6-1-c and A6-1-e."""
    interest: Words | None = None
    """The interest pursued, for A6-1-f."""
    balance_test: String | None = None
    """Where the balance of interests is documented, for A6-1-f."""
    consent_record: String | None = None
    """Where consents are recorded, for A6-1-a."""


class SpecialGround(Part):
    """The ground of Art. 9(2) or 10 on which special categories are processed."""

    basis: SpecialTerm
    law: Words | None = None


class NumberGround(Part):
    """Why the national number may be used (Belgium: Act of 8 August 1983, art. 8)."""

    reference: Words
    """The authorisation's number and date, or the provision that exempts from one."""
    kind: Literal["authorisation", "exemption"] = "authorisation"


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


class Disclosure(Part):
    """A recipient of an activity: by id, or by name with the ground on which it receives data."""

    name: Words
    """The id of one of `recipients`, or a name."""
    ground: String | None = None
    country: String | None = None
    agreement: Words | None = None
    """With a processor: kind, date and place of the agreement (Art. 28(3))."""


class Transfer(Part):
    """A transfer to a third country or an international organisation."""

    country: String
    recipient: Words | None = None
    instrument: InstrumentTerm | None = None
    safeguards: Words | None = None
    """Suitable safeguards, and where they are documented (Art. 30(1)(e))."""


class Controller(Part):
    """A controller on whose behalf a processor acts."""

    name: String
    contact: String | None = None


class ControllerList(Part):
    """The controllers of a processor's activity: read from a source when the record is rendered, or listed here."""

    source: String | None = None
    asset: String | None = None
    name: String | None = None
    """The column of names."""
    contact: String | None = None
    """The column of contact details."""
    listed: tuple[Controller, ...] = ()


class Assessment(Part):
    """The data protection impact assessment of an activity."""

    required: bool
    document: String | None = None
    reason: Words | None = None


class Approval(Part):
    """Who signed an entry of the record off, and when."""

    by: String
    """A function, not a person: the declaration is public."""
    on: date


def _as_controllers(value: object) -> object:
    return {"listed": value} if isinstance(value, list | tuple) else value


def _one(part: type[Part], key: str) -> BeforeValidator:
    return BeforeValidator(under(key), json_schema_input_type=str | part)


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
    joint_controllers: Annotated[tuple[Controller, ...], one_or_more(Controller, "name")] = ()
    owner: Words | None = None
    """The department that answers for it."""
    purposes: Strings = ()
    processing: Annotated[tuple[Words, ...], BeforeValidator(as_list)] = ()
    """Categories of processing carried out for the controllers (Art. 30(2)(b))."""
    legal_bases: Annotated[tuple[Ground, ...], one_or_more(Ground, "basis")] = Field(
        default=(), validation_alias=AliasChoices("legal_bases", "legal_basis")
    )
    special_ground: Annotated[SpecialGround | None, _one(SpecialGround, "basis")] = Field(
        default=None, validation_alias=AliasChoices("special_ground", "art9")
    )
    subjects: Strings = ()
    categories: Strings = ()
    origin: Strings = ()
    recipients: Annotated[tuple[Disclosure, ...], one_or_more(Disclosure, "name")] = ()
    transfers: Annotated[tuple[Transfer, ...], one_or_more(Transfer, "country")] = ()
    retention: Annotated[Retention | None, _one(Retention, "rule")] = None
    measures: Strings = ()
    """Ids of `measures`, or words; none means every measure of the organisation."""
    national_number_ground: Annotated[NumberGround | None, _one(NumberGround, "reference")] = None
    automated_decisions: Words | None = None
    systems: Strings = ()
    assessment: Assessment | None = Field(default=None, validation_alias=AliasChoices("assessment", "dpia"))
    started: date | None = None
    ended: date | None = None
    """An entry is ended, never deleted: the authority may ask for it for five years more."""
    replaced_by: String | None = None
    approved: Approval | None = None
    next_review: date | None = None
    covers: Annotated[tuple[Cover, ...], one_or_more(Cover, "asset")] = ()

    @property
    def special_bases(self) -> tuple[str, ...]:
        """The grounds of Art. 9(2) or 10 that it names, wherever it names them."""
        named = (self.special_ground.basis,) if self.special_ground else ()
        among = (ground.basis for ground in self.legal_bases if not ground.basis.startswith("A6-"))
        return tuple(dict.fromkeys((*named, *among)))
