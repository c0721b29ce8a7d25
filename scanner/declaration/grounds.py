"""On what an activity rests: its legal bases, the ground for special categories, that for the national number."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from .fields import BasisTerm, Part, SpecialTerm, String, WordList, Words, as_list, one_of


class BalanceTest(Part):
    """The weighing of a legitimate interest against those of the persons (GDPR Art. 6(1)(f), recital 47)."""

    document: String = Field(min_length=1)
    """Its reference, or where it lies."""
    on: date | None = None
    necessity: Words | None = None
    """Why the interest cannot be pursued with less."""
    balance: Words | None = None
    """Why the interests and rights of the persons do not override it."""
    outcome: Literal["passed", "passed with safeguards", "failed"] | None = None


class ConsentRecord(Part):
    """How consent is shown and withdrawn (GDPR Art. 7(1) and (3))."""

    place: Words
    """Where consents are recorded: a field of an asset (`crm/main/signups#consent`), or words."""
    wording: Words | None = None
    """What the person agreed to, or where the text lies."""
    withdrawal: Words | None = None
    """How consent is withdrawn, as easily as it was given."""


class Ground(Part):
    """A legal basis, and what it rests on here."""

    basis: BasisTerm
    law: Words | None = None
    """The law that obliges, for A6-1-c and A6-1-e; the contract, for A6-1-b."""
    interest: Words | None = None
    """The interest pursued, for A6-1-f."""
    balance_test: Annotated[BalanceTest | None, one_of(BalanceTest, "document")] = None
    """The balance of interests, for A6-1-f."""
    consent_record: Annotated[ConsentRecord | None, one_of(ConsentRecord, "place")] = None
    """Where consents are recorded, for A6-1-a."""


class SpecialGround(Part):
    """The ground of Art. 9(2) or 10 on which special categories are processed."""

    basis: SpecialTerm
    law: Words | None = None
    """The law that the ground refers to; all but A9-2-a, c, d, e and f refer to one."""


class NumberGround(Part):
    """Why the national number may be used (Belgium: Act of 8 August 1983, art. 8)."""

    reference: Words
    """The authorisation's number and date, or the provision that exempts from one."""
    kind: Literal["authorisation", "exemption"] = "authorisation"
    numbers: Annotated[
        tuple[Literal["register", "bis"], ...],
        BeforeValidator(as_list, json_schema_input_type=list[Literal["register", "bis"]] | Literal["register", "bis"]),
    ] = ("register", "bis")
    """Whether it is about numbers of the National Register, BIS numbers, or both: their laws differ."""


class AccessList(Part):
    """Who has access to health, biometric, genetic or criminal data (Belgian Act of 30 July 2018, arts. 9 and 10)."""

    persons: WordList = Field(min_length=1)
    """Categories of persons, each with its capacity towards the processing: functions, never names."""
    document: String | None = None
    """Where the list lies that the supervisory authority may ask for."""
    confidentiality: Words | None = None
    """The law, statute or contract that binds them to confidentiality."""
