"""Four eyes: a plan is approved, as it stands, by another person than the one who made it."""

from __future__ import annotations

import getpass
import os

from .errors import ErasureError
from .journal import Event, Journal
from .plan import VERBS, Plan


def user_id(given: str | None) -> str:
    """The user id that was given, else that of the account; raises `ErasureError` where there is none."""
    if given is not None:
        if not given.strip():
            raise ErasureError("A user id is needed after --as.", code="user-missing")
        return given.strip()
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return f"uid{os.getuid()}"


def approve(plan: Plan, journal: Journal, by: str, expected: str | None = None) -> Event:
    """Approve a plan; raises `ErasureError` if the author does it, or the hash is not that of the plan."""
    check_hash(plan, expected)
    if _same(by, plan.by):
        raise ErasureError(
            "Who made a plan cannot approve it.",
            code="same-person",
            hint=f"A second person reads it and runs `vigie {VERBS[plan.right]} approve PLAN --as USER`.",
        )
    if journal.has("begun"):
        raise ErasureError("The plan is being performed already.", code="plan-begun")
    return journal.add("approved", by=by)


def check_hash(plan: Plan, expected: str | None) -> None:
    """Raises `ErasureError` if a hash was given that is not the plan's; the first twelve digits suffice."""
    if expected is None:
        return
    if len(expected) < 12 or not plan.hash.startswith(expected.strip().lower()):
        raise ErasureError(
            "The hash is not that of this plan.",
            code="hash-other",
            hint="It is shown when the plan is made and when it is approved; give at least its first twelve digits.",
        )


def approver(plan: Plan, journal: Journal) -> str:
    """Who approved the plan; raises `ErasureError` if nobody did."""
    for event in journal.of("approved"):
        if not _same(str(event.data["by"]), plan.by):
            return str(event.data["by"])
    raise ErasureError(
        "Nobody has approved this plan yet.",
        code="not-approved",
        hint=f"A second person reads it and runs `vigie {VERBS[plan.right]} approve PLAN --as USER`.",
    )


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
