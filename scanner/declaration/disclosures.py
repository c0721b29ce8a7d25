"""With whom data are shared: recipients, agreements, transfers, and the other controllers."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from .fields import InstrumentTerm, Part, String, Strings, Words, one_of


class Agreement(Part):
    """An agreement with a processor or between joint controllers, or another arrangement on data (Arts. 26, 28)."""

    label: Words | None = None
    kind: Literal["processing", "joint controllers", "standard contractual clauses", "protocol", "other"] = "processing"
    on: date | None = None
    """When it was signed."""
    document: String | None = None
    """Its reference, or where it lies."""


class Disclosure(Part):
    """A recipient of an activity: by id, or by name with the ground on which it receives data."""

    name: Words
    """The id of one of `recipients`, or a name."""
    ground: String | None = None
    country: String | None = None
    agreement: Annotated[Agreement | None, one_of(Agreement, "label")] = None
    """With a processor: kind, date and place of the agreement (Art. 28(3))."""
    categories: Strings = ()
    """What it receives, where that is not all of the activity's categories."""


class Transfer(Part):
    """A transfer to a third country or an international organisation."""

    country: String
    recipient: Words | None = None
    instrument: InstrumentTerm | None = None
    safeguards: Words | None = None
    """Suitable safeguards, and where they are documented (Art. 30(1)(e))."""
    document: String | None = None
    """Where a copy of them can be had (Art. 13(1)(f))."""


class Controller(Part):
    """A controller on whose behalf a processor acts."""

    name: String
    contact: String | None = None


class JointController(Controller):
    """A controller that determines purposes and means together with the organisation (Art. 26)."""

    responsibilities: Words | None = None
    """Who answers for what; the essence is made available to the persons (Art. 26(2))."""
    arrangement: Annotated[Agreement | None, one_of(Agreement, "label")] = None


class ControllerList(Part):
    """The controllers of a processor's activity: read from a source when the record is rendered, or listed here."""

    source: String | None = None
    asset: String | None = None
    name: String | None = None
    """The column of names."""
    contact: String | None = None
    """The column of contact details."""
    listed: tuple[Controller, ...] = ()
