"""What a request gives, activity by activity, from the tables of the law and what the register and a search know."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..declaration import Activity, Declaration
from ..rights import FACTS, Decision, RightsError, decide, read_case
from .request import Request

Facts = Mapping[str, Any]


@dataclass(frozen=True)
class Verdicts:
    """The decisions on one request."""

    decisions: tuple[Decision, ...]
    """One per activity, in the order of the declaration."""
    not_found: frozenset[str] = frozenset()
    """Activities of which a search looked at every place, and did not find the person."""
    seen: frozenset[str] = frozenset()
    """Activities in which a search, a look by hand or the register found the person."""
    own: frozenset[str] = frozenset()
    """Activities about what Vigie keeps itself."""

    @property
    def missing(self) -> dict[str, tuple[str, ...]]:
        """The facts that decide and are not known, by activity."""
        return {one.activity: one.missing_facts for one in self.decisions if one.decision is None}

    @property
    def unsettled(self) -> frozenset[str]:
        """Activities that are decided here, and of which nobody knows yet whether they hold the person's data."""
        told = {one.activity for one in self.decisions if one.decision not in ("refer", "none_found")}
        return frozenset(told - self.seen - self.not_found - self.own) | frozenset(self.missing)

    @property
    def noted(self) -> dict[str, Any]:
        """What the register keeps of them: ids of activities, decisions, articles, dates; nothing personal."""
        told = [
            {
                "activity": one.activity,
                "decision": one.decision or "",
                "article": one.article or "",
                "until": one.until.isoformat() if one.until else "",
                "rule": one.rule,
                "recipients": one.notify_recipients,
                "others": one.inform_other_controllers,
                "found": one.activity not in self.not_found,
                "seen": one.activity in self.seen,
            }
            for one in self.decisions
        ]
        return {"summary": self.summary, "activities": told}

    @property
    def summary(self) -> dict[str, int]:
        """How many activities end how; for the register's events, which hold nothing personal."""
        counted: dict[str, int] = {}
        for one in self.decisions:
            counted[one.decision or "open"] = counted.get(one.decision or "open", 0) + 1
        return counted


def decide_request(
    request: Request,
    declaration: Declaration,
    *,
    on: date,
    facts: Facts | None = None,
    by_activity: Mapping[str, Facts] | None = None,
    found_in: Collection[str] = (),
    not_found: Collection[str] = (),
    lang: Any = "en",
) -> Verdicts:
    """Decide for every activity of the request's entity that is not ended, or left data of the person behind.

    `found_in` are the activities in which a search found the person, `not_found` those of which it looked at each
    place and did not; of any other it says nothing. Raises `RightsError` for a fact that is none, and for an activity
    that the declaration does not have.
    """
    by_activity = by_activity or {}
    known = {activity.id for activity in declaration.activities}
    if strange := sorted(set(by_activity) - known):
        raise RightsError(
            f"The declaration has no activity {strange[0]!r}.", code="activity-unknown", hint=", ".join(sorted(known))
        )
    decisions, seen = [], set()
    for activity in declaration.activities:
        over = activity.status_on(on) == "ended" and activity.id not in found_in  # what it left behind counts
        if over or (request.entity and activity.entity and activity.entity != request.entity):
            continue
        told = {
            **_known(request),
            **_of_vigie(request, activity),
            **_of_search(activity, found_in, not_found),
            **(facts or {}),
            **by_activity.get(activity.id, {}),
        }
        bases = [ground.basis for ground in activity.legal_bases] + list(activity.special_bases)
        case = read_case({"activity": activity.id, "role": activity.role, "basis": bases, "facts": told}, on=on)
        decisions.append(decide(request.kind, case, lang=lang))
        if case.facts.get("found") is True:
            seen.add(activity.id)
    own = frozenset(activity.id for activity in declaration.activities if activity.vigie)
    return Verdicts(tuple(decisions), frozenset(not_found) - frozenset(found_in), frozenset(seen), own)


def _known(request: Request) -> dict[str, Any]:
    """What the register knows."""
    known: dict[str, Any] = {"received": request.received}
    if request.earlier:
        known["previous_requests"] = request.earlier
    if extended := request.last("extended"):
        known["told_on"] = extended.on
    asked, shown = request.last("identity-asked"), request.last("identity-shown")
    if shown:
        known["identity"] = shown.details.get("result", "verified")
    elif asked:
        known["identity"] = "doubtful"
    return _asked(request, known)


def _of_vigie(request: Request, activity: Activity) -> dict[str, Any]:
    """Data that Vigie keeps itself end with their own period; the register has the request, and who made it."""
    if not activity.vigie:
        return {}
    known = {"retention_ended": False, **({"found": True} if "register" in activity.vigie else {})}
    return _asked(request, known)


def _asked(request: Request, known: dict[str, Any]) -> dict[str, Any]:
    """The facts that the right of the request asks for."""
    return {name: value for name, value in known.items() if request.kind in FACTS[name].rights}


def _of_search(activity: Activity, found_in: Collection[str], not_found: Collection[str]) -> dict[str, Any]:
    """What a search knows of an activity; nothing, where it left something out and found nobody."""
    if activity.id in found_in:
        return {"found": True}
    return {"found": False} if activity.id in not_found else {}
