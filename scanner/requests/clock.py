"""By when a request must be answered, which ones are due, and the same as a calendar (iCalendar, RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal

from ..deadlines import Deadline, deadline
from ..languages import Language
from ..said import said
from .request import Request

SOON = 7
"""Days before a deadline from which it is `soon`."""


@dataclass(frozen=True)
class Clock:
    """How a request stands on a day."""

    deadline: Deadline
    state: Literal["closed", "late", "waiting", "soon", "overdue", "running"]
    """`late`: closed after its deadline. `waiting`: identity is open, time stands still."""
    days: int | None
    """Until the deadline, negative after it; None while waiting or closed."""


def clock(request: Request, on: date, lang: Language = "en") -> Clock:
    """The clock of a request, as of `on`, explained in a language."""
    asked, shown = request.last("identity-asked"), request.last("identity-shown")
    extended = request.last("extended")
    found = deadline(
        request.received,
        extended.on if extended else None,
        asked.on if asked else None,
        shown.on if shown and asked and shown.on >= asked.on else None,
        lang=lang,
    )
    closed = request.closed_on
    if closed:
        return Clock(found, "late" if found.due and closed > found.due else "closed", None)
    if found.due is None:
        return Clock(found, "waiting", None)
    days = (found.due - on).days
    return Clock(found, "overdue" if days < 0 else "soon" if days <= SOON else "running", days)


def due(requests: Iterable[Request], on: date, within: int) -> Iterator[tuple[Request, Clock]]:
    """The open requests whose deadline is over or comes within so many days, the most urgent first; then those whose
    clock stands still, which nobody would see otherwise until the identity is shown."""
    open_ones = [(request, clock(request, on)) for request in requests if not request.outcome]
    urgent = [(request, its) for request, its in open_ones if its.days is not None and its.days <= within]
    yield from sorted(urgent, key=lambda pair: (pair[1].days or 0, pair[0].number))
    still = [(request, its) for request, its in open_ones if its.state == "waiting"]
    yield from sorted(still, key=lambda pair: (pair[0].received, pair[0].number))


def to_calendar(requests: Iterable[Request], on: date, lang: Language = "en") -> bytes:
    """An entry on the last day of each open request, with an alarm a week before; numbers and kinds alone."""
    from icalendar import Alarm, Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", f"-//Vigie//requests//{lang.upper()}")
    calendar.add("version", "2.0")
    for request in requests:
        its = clock(request, on)
        if its.deadline.due is None or request.outcome:
            continue
        entry = Event()
        entry.add("uid", f"{request.number}@vigie")
        entry.add("dtstamp", datetime.combine(on, time(), UTC))
        entry.add("dtstart", its.deadline.due)
        entry.add("dtend", its.deadline.due + timedelta(days=1))
        kind = said(f"requests.kind.{request.kind}")
        entry.add("summary", said("requests.calendar.summary", number=request.number, kind=kind)[lang])
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", said("requests.calendar.alarm", number=request.number, days=SOON)[lang])
        alarm.add("trigger", timedelta(days=-SOON))
        entry.add_component(alarm)
        calendar.add_component(entry)
    return bytes(calendar.to_ical())
