"""Four eyes: a plan is approved, as it stands, by another person than the one who made it."""

from __future__ import annotations

from typing import Literal

from .. import reasons
from ..accounts import account
from .errors import ErasureError
from .journal import Event, Journal
from .plan import VERBS, Plan

Accounts = Literal["same", "other", "unknown"]


def user_id(given: str | None) -> str:
    """The user id that was given, else that of the account; raises `ErasureError` for an empty one, and
    `click.UsageError` for what is no user id."""
    if given is not None and not given.strip():
        raise ErasureError("A user id is needed after --as.", code="user-missing")
    return reasons.user_id(given or "")


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
    return journal.add("approved", by=by, account=account())


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


def approval(plan: Plan, journal: Journal) -> Event:
    """That somebody else than who made the plan approved it; raises `ErasureError` if nobody did."""
    for event in journal.of("approved"):
        if not _same(str(event.data["by"]), plan.by):
            return event
    raise ErasureError(
        "Nobody has approved this plan yet.",
        code="not-approved",
        hint=f"A second person reads it and runs `vigie {VERBS[plan.right]} approve PLAN --as USER`.",
    )


def accounts_of(plan: Plan, event: Event) -> Accounts:
    """Whether a step was typed under the account of the system under which the plan was made: `same` proves that the
    two user ids were one account's, `other` that they were not; `unknown` for plans of earlier versions."""
    typed = str(event.data.get("account", ""))
    if not typed or not plan.account:
        return "unknown"
    return "same" if typed == plan.account else "other"


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
