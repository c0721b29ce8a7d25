"""What is to do next with a request, by when, and why: the procedure that the law asks for, step by step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..said import Said, counted, said
from .clock import SOON, clock
from .request import Event, Request

ACKNOWLEDGE_DAYS = 5
"""Our own measure: a subject should soon know that the request has arrived."""


_ACTS = {
    "access": "answer {number} --review-list review.csv",
    "portability": "answer {number} --review-list review.csv",
    "erasure": "erase --plan --request {number} -o plan.json",
    "rectification": "rectify --plan --request {number} --change change.yaml -o plan.json",
    "restriction": "restrict --plan --request {number} -o plan.json",
    "objection": "object --plan --request {number} -o plan.json",
    "withdraw_consent": "erase --plan --request {number} -o plan.json",
}
"""What is done for a request, by the right that is used; a complaint is answered alone."""

_TO_DO = ("grant", "partial", "restrict", "")
"""Decisions that leave something to be done, or may: one that is not taken yet. An erasure that is refused marks what
stays."""


_UNPROVEN = "many-before"
"""The rule that leaves open whether a request is excessive: how often it came proves nothing (Art. 12(5))."""
_ANSWERS = ("answer", "refusal")
"""Letters that answer a request."""


@dataclass(frozen=True)
class Step:
    """One thing to do."""

    name: str
    why: Said
    command: str
    by: date | None = None
    """The last day for it, where the law or our measure sets one."""
    urgent: bool = False


def next_steps(request: Request, on: date) -> list[Step]:
    """The steps that are open, in the order in which they are taken; empty for an ended request."""
    number = request.number
    if request.outcome:
        return [_step("forget", f"vigie request forget {number}")] if request.person else []
    its = clock(request, on)
    due = its.deadline.due
    steps = [*_first(request, on), *_identity(request)]
    if not request.last("searched"):
        steps.append(_step("search", f"vigie request search {number}", due))
    if step := _decide(request, due):
        steps.append(step)
    if its.days is not None and its.days <= SOON and not request.last("extended"):
        first = its.deadline.first_month_ends
        if first and on <= first:
            steps.append(_step("extend", f"vigie request extend {number} --reason …", first))
    if _is_referred(request):
        steps.append(_step("refer", f"vigie answer {number} --for-controller -o dossier.zip", due))
    if charged := _is_charged(request):
        steps.append(_step("charge", f"vigie request letter {number} fee --amount … | refusal", due))
    elif (command := _ACTS.get(request.kind)) and not _is_done(request) and _is_to_be_done(request):
        why = said(f"requests.act.{request.kind}")
        steps.append(Step("act", why, f"vigie {command.format(number=number)}", due))
    urgent = its.state in ("soon", "overdue")
    if not charged and not _is_answered(request):
        steps.append(_step("answer", f"vigie request letter {number} answer", due, urgent=urgent))
    steps.append(_step("close", f"vigie request close {number} --outcome …"))
    return steps


def _first(request: Request, on: date) -> list[Step]:
    if request.last("acknowledged") or (on - request.received).days > 4 * ACKNOWLEDGE_DAYS:
        return []
    return [_step("acknowledge", f"vigie request letter {request.number} acknowledgement")]


def _identity(request: Request) -> list[Step]:
    if request.last("identity-shown"):
        return []
    number = request.number
    if request.last("identity-asked"):
        why = said("requests.identity-open")
        return [Step("identity", why, f"vigie request identity {number} --shown …")]
    return [_step("identity", f"vigie request identity {number} --shown … | --asked")]


def _decide(request: Request, due: date | None) -> Step | None:
    """To decide, where nobody has, where facts were missing, or where a search came after."""
    command = f"vigie request decide {request.number}"
    decided, newest = request.last("decided"), request.last("decided", "searched")
    if decided is None:
        return _step("decide", command, due)
    left = sum(not one["decision"] or one.get("rule") == _UNPROVEN for one in _told(request))
    if left:
        return Step("decide", counted("requests.undecided", left), f"{command} --fact …", due)
    if newest and newest.kind == "searched":
        return Step("decide", said("requests.searched-since"), command, due)
    return None


def _is_answered(request: Request) -> bool:
    """An answer or a refusal was sent since it was last decided."""
    told = [event for event in request.events if event.kind == "decided" or event.details.get("letter") in _ANSWERS]
    return bool(told) and told[-1].kind == "letter"


def _is_done(request: Request) -> bool:
    """A plan was performed, or an answer packed, since it was last decided."""
    return any(not event.details.get("for") for event in _performed(request))


def _performed(request: Request) -> list[Event]:
    """What was performed since it was last decided."""
    newest = max((n for n, event in enumerate(request.events) if event.kind == "decided"), default=0)
    return [event for event in request.events[newest:] if event.kind == "performed"]


def _is_to_be_done(request: Request) -> bool:
    """Whether a decision leaves something to be done, or none is taken yet."""
    told = [one["decision"] for one in _told(request)] if request.last("decided") else [""]
    before = any(one in ("ask_identity", "extend") for one in told) or ("fee_or_refuse" in told and _asked_fee(request))
    return before or request.kind == "erasure" or any(one in _TO_DO for one in told)


def _is_charged(request: Request) -> bool:
    """Whether all that we decide ourselves is excessive or unfounded, proven so, and nobody has told the person yet."""
    own = [one for one in _told(request) if one["decision"] not in ("refer", "none_found")]
    proven = bool(own) and all(one["decision"] == "fee_or_refuse" and one.get("rule") != _UNPROVEN for one in own)
    return proven and not _asked_fee(request) and not _is_answered(request)


def _asked_fee(request: Request) -> bool:
    """Whether a letter about a fee was sent since it was last decided: who pays it is served."""
    told = [event for event in request.events if event.kind == "decided" or event.details.get("letter") == "fee"]
    return bool(told) and told[-1].kind == "letter"


def _told(request: Request) -> Sequence[dict[str, Any]]:
    """What was last decided, activity by activity."""
    decided = request.last("decided")
    told: Sequence[dict[str, Any]] = decided.details.get("activities", ()) if decided else ()
    return told


def _is_referred(request: Request) -> bool:
    """Whether a controller decides on a part of it, who has not been handed what was found."""
    handed = any(event.details.get("for") for event in _performed(request))
    return not handed and any(one["decision"] == "refer" and one.get("found", True) for one in _told(request))


def _step(name: str, command: str, by: date | None = None, *, urgent: bool = False) -> Step:
    """A step of which the law, or our procedure, says why."""
    return Step(name, said(f"requests.{name}"), command, by, urgent)
