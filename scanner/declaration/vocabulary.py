"""What activities refer to by id: categories, subjects, purposes, recipients, measures; and the rights as declared."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from .disclosures import Agreement
from .fields import (
    BasisTerm,
    CaseTerm,
    Part,
    PeriodText,
    RightName,
    String,
    Strings,
    WordList,
    Words,
    as_list,
    one_of,
)
from .organisation import Contact


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
    """The purpose of which it is a part."""
    legal_bases: Annotated[tuple[BasisTerm, ...], BeforeValidator(as_list)] = ()
    """Where the published text names a basis for each purpose."""


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
    document: String | None = None
    """Kind of document of the law table `retention`, where a law sets the period."""


GroundKind = Literal["legal obligation", "processor", "group", "authorisation", "other"]
_GROUND_KINDS: tuple[GroundKind, ...] = ("legal obligation", "processor", "group", "authorisation")


class DisclosureGround(Named):
    """On what ground recipients receive data."""

    kind: GroundKind | None = None
    """Without it, the id says it, if it is one of the kinds."""

    @property
    def is_kind(self) -> GroundKind:
        """Its kind: as said, or as its id says."""
        spelled = self.id.replace("-", " ").replace("_", " ").casefold()
        own: GroundKind | None = next((kind for kind in _GROUND_KINDS if spelled == kind), None)
        return self.kind or own or "other"


class Recipient(Named):
    """A person or body to whom data are disclosed."""

    name: Words | None = None
    ground: String | None = None
    """Id of one of `disclosure_grounds`, or words."""
    country: String | None = None
    agreement: Annotated[Agreement | None, one_of(Agreement, "label")] = None
    """With a processor: kind, date and place of the agreement (Art. 28(3))."""


MeasureArea = Literal["people", "premises", "equipment", "access", "encryption", "antivirus", "backup", "other"]


class Measure(Named):
    """A technical or organisational measure (Art. 32)."""

    kind: Literal["technical", "organisational"] = "technical"
    area: MeasureArea = "other"
    """What it protects, or by what means: people, premises, equipment, access, encryption (of transport or storage),
    antivirus, backup."""


class Right(Part):
    """A right of the data subject, with its clock and conditions as declared."""

    id: RightName
    label: Words | None = None
    deadline: PeriodText | None = None
    """From receipt of the request to the answer."""
    extension: PeriodText | None = None
    extension_notice: PeriodText | None = None
    """Within which the person is told that there is an extension, and why."""
    motive: Literal["required", "none"] = "none"
    """Whether the declaration asks for a reason. It is recorded where given; only for objection does the law ask for
    one (Art. 21(1)): a request is not refused for want of it."""
    identity_proof: bool = True
    fee: Words | None = None
    bases: Annotated[tuple[BasisTerm, ...], BeforeValidator(as_list)] = ()
    """Legal bases to which it is limited."""
    not_bases: Annotated[tuple[BasisTerm, ...], BeforeValidator(as_list)] = ()
    """Legal bases for which it is said not to apply."""
    cases: Annotated[tuple[CaseTerm, ...], BeforeValidator(as_list)] = ()
    """Cases of Arts. 17(1) and 18(1) to which the declaration limits it, as `A18-1-a`; none means all."""
    automated_only: bool = False
    """Said of automated processing alone (Art. 20(1)(b))."""
    remains: Annotated[tuple[RightName, ...], BeforeValidator(as_list)] = ()
    """Rights that are said to remain beside it: erasure beside portability (Art. 20(3))."""
    channels: Strings = ()
    """How it is exercised: letter, e-mail, form, portal, telephone."""
    conditions: WordList = ()
    contact: Contact | None = None


class Version(Part):
    """An earlier or later version of the published text."""

    version: date
    change: Words
    document: String | None = None
    """Where that text lies."""


class Link(Part):
    """Another site or text that the statement refers to."""

    label: Words
    url: String | None = None
