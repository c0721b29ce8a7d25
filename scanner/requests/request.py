"""One request of a data subject, and what has happened to it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal, get_args

from ..rights import RIGHTS, Right
from .errors import RequestError

if TYPE_CHECKING:
    from ..subject import Identity

KINDS: tuple[Right, ...] = tuple(right for right in RIGHTS if right != "lift_restriction")
"""What a subject can ask; a restriction is lifted by the controller."""

Channel = Literal["letter", "email", "form", "phone", "counter", "other"]
CHANNELS: tuple[Channel, ...] = get_args(Channel)

Outcome = Literal["answered", "partly", "refused", "referred", "none-found", "fee", "withdrawn"]
OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)

EventKind = Literal[
    "received",
    "acknowledged",
    "identity-asked",
    "identity-shown",
    "extended",
    "searched",
    "decided",
    "performed",
    "letter",
    "note",
    "closed",
    "reopened",
    "forgotten",
]

NO_MOTIVE: frozenset[Right] = frozenset({"access", "portability", "withdraw_consent", "complaint"})
"""No motive is asked for these (CJEU C-307/22 for access; Art. 20 and 7(3) GDPR name none)."""


@dataclass(frozen=True)
class Person:
    """Who asks, and in which words: everything personal of a request."""

    identity: Mapping[str, list[str]] = field(default_factory=dict, repr=False)
    """As `vigie find --identity` takes it: `{name: […], email: […], national_number: […] …}`."""
    address: str = field(default="", repr=False)
    """Where letters go: lines of a postal address, or an e-mail address."""
    claim: str = field(default="", repr=False)
    motive: str = field(default="", repr=False)

    @property
    def called(self) -> str:
        """A name for the letters; empty if none is known."""
        first = {key: names[0] for key, names in self.identity.items() if names}
        if "name" in first:
            return first["name"]
        family = first.get("married_name") or first.get("family_name") or first.get("maiden_name") or ""
        return f"{first.get('given_name', '')} {family}".strip() or first.get("known_as", "")


@dataclass(frozen=True)
class Event:
    """Something that happened to a request."""

    kind: EventKind
    on: date
    by: str
    """A user id."""
    details: Mapping[str, Any] = field(default_factory=dict)
    """Nothing personal: numbers, ids of activities, articles."""
    words: str = field(default="", repr=False)
    """What was said to or of the person; empty once forgotten."""
    at: datetime | None = None


@dataclass(frozen=True)
class Request:
    """One request."""

    number: str
    kind: Right
    received: date
    channel: Channel
    language: str
    entity: str = ""
    """Id of the entity of the declaration to which it was made."""
    motive_given: bool = False
    events: tuple[Event, ...] = ()
    person: Person | None = dataclasses.field(default=None, repr=False)
    """None once forgotten."""
    earlier: int = 0
    """Requests of the same kind by the same person in the twelve months before."""
    locked: bool = False
    """Its person is known, and cannot be read: the register's key is lost."""

    @property
    def whoever(self) -> Person:
        """The person; raises `RequestError` where he or she was forgotten."""
        if self.person is None:
            raise RequestError(f"The person of request {self.number} was forgotten.", code="request-forgotten")
        return self.person

    def check_open(self) -> None:
        """Raise `RequestError` where it has ended."""
        if self.outcome:
            hint = f"`vigie request reopen {self.number}` opens it again."
            raise RequestError(
                f"Request {self.number} has ended already ({self.outcome}).", code="request-closed", hint=hint
            )

    def last(self, *kinds: EventKind) -> Event | None:
        """The newest event of these kinds."""
        return next((event for event in reversed(self.events) if event.kind in kinds), None)

    @property
    def facts(self) -> dict[str, str]:
        """The facts told when it was decided last: `key` or `activity:key` → value; none once forgotten."""
        decided = self.last("decided")
        told = decided.words.splitlines() if decided else []
        return {key: value for key, _, value in (fact.partition("=") for fact in told)}

    @property
    def outcome(self) -> str:
        """How it ended; empty while it is open."""
        event = self.last("closed", "reopened")
        return str(event.details.get("outcome", "")) if event and event.kind == "closed" else ""

    @property
    def closed_on(self) -> date | None:
        """The day on which it ended."""
        event = self.last("closed", "reopened")
        return event.on if event and event.kind == "closed" else None

    @property
    def status(self) -> str:
        """`open`, `identity` (the clock may stand still), `extended`, or its outcome."""
        if self.outcome:
            return self.outcome
        asked, shown = self.last("identity-asked"), self.last("identity-shown")
        if asked and not (shown and shown.on >= asked.on):
            return "identity"
        return "extended" if self.last("extended") else "open"


def identity_of(person: Person) -> Identity:
    """The identity to search for."""
    from ..subject import Identity

    values: dict[str, tuple[Any, ...]] = {key: tuple(several) for key, several in person.identity.items()}
    if born := values.get("birth_date"):
        values["birth_date"] = tuple(date.fromisoformat(day) for day in born)
    return Identity(**values)
