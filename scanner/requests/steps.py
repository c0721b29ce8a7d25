"""What is to do next with a request, by when, and why: the procedure that the law asks for, step by step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .clock import SOON, clock
from .request import Request

ACKNOWLEDGE_DAYS = 5
"""Our own measure: a subject should soon know that the request has arrived."""


@dataclass(frozen=True)
class Step:
    """One thing to do."""

    name: str
    why: str
    command: str
    by: date | None = None
    """The last day for it, where the law or our measure sets one."""
    urgent: bool = False


def next_steps(request: Request, on: date) -> list[Step]:
    """The steps that are open, in the order in which they are taken; empty for an ended request."""
    number = request.number
    if request.outcome:
        if request.person is None:
            return []
        why = "Its personal details are no longer needed once the answer can no longer be disputed (Art. 5(1)(e))."
        return [Step("forget", why, f"vigie request forget {number}")]
    its = clock(request, on)
    steps = [*_first(request, on), *_identity(request)]
    if not request.last("searched"):
        why = "Every place that may hold the person's data is looked through, whatever its purpose (EDPB 01/2022)."
        steps.append(Step("search", why, f"vigie request search {number}", its.deadline.due))
    if not request.last("decided"):
        why = "Each activity is decided under its own legal basis; staff of client employers are referred to them."
        steps.append(Step("decide", why, f"vigie request decide {number}", its.deadline.due))
    if its.days is not None and its.days <= SOON and not request.last("extended"):
        first = its.deadline.first_month_ends
        why = (
            "If the request is complex, two further months can be told, with the reason, inside the first (Art. 12(3))."
        )
        if first and on <= first:
            steps.append(Step("extend", why, f"vigie request extend {number} --reason …", first))
    why = "The subject is answered; a refusal names its reasons and the remedies (Art. 12(3), 12(4))."
    urgent = its.state in ("soon", "overdue")
    steps.append(Step("answer", why, f"vigie request letter {number} answer", its.deadline.due, urgent))
    steps.append(Step("close", "The end is noted with its date.", f"vigie request close {number} --outcome …"))
    return steps


def _first(request: Request, on: date) -> list[Step]:
    if request.last("acknowledged") or (on - request.received).days > 4 * ACKNOWLEDGE_DAYS:
        return []
    why = "The subject is told that the request has arrived and by when it will be answered."
    return [Step("acknowledge", why, f"vigie request letter {request.number} acknowledgement")]


def _identity(request: Request) -> list[Step]:
    if request.last("identity-shown"):
        return []
    number = request.number
    if request.last("identity-asked"):
        why = "Identity was asked for: time stands still until it is shown (Art. 12(6)). Note what was shown, no copy."
        return [Step("identity", why, f"vigie request identity {number} --shown …")]
    why = "Be sure who asks; ask for more only where there is reasonable doubt, and no copy of a card (Art. 12(6))."
    return [Step("identity", why, f"vigie request identity {number} --shown … | --asked")]
