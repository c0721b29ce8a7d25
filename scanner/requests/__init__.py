"""The register of requests: who asks what, by when it must be answered, and what is to do next.

Law 2 of the design lets this register hold personal details; so they stand in a database of its own beside the
inventory, encrypted under a key of each request, and are erased by destroying that key. What is left then (kind, dates,
outcome, articles) is the evidence that an authority asks for (GDPR Art. 5(2)).
"""

from __future__ import annotations

from .clock import Clock, clock, due, to_calendar
from .deciding import Verdicts, decide_request
from .errors import RequestError
from .looked import Looked, last_looked, looked
from .performed import note_performed
from .register import Register, open_register
from .request import CHANNELS, KINDS, OUTCOMES, Event, Person, Request
from .steps import Step, next_steps

__all__ = [
    "CHANNELS",
    "KINDS",
    "OUTCOMES",
    "Clock",
    "Event",
    "Looked",
    "Person",
    "Register",
    "Request",
    "RequestError",
    "Step",
    "Verdicts",
    "clock",
    "decide_request",
    "due",
    "last_looked",
    "looked",
    "next_steps",
    "note_performed",
    "open_register",
    "to_calendar",
]
