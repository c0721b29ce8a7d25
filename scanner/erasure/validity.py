"""Whether a plan still stands on a day: it ages, since data come in after it, and a hold may be set on its places."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from .errors import ErasureError
from .plan import VERBS, Item, Plan
from .settings import Settings


def check_age(plan: Plan, settings: Settings, on: date) -> None:
    """Raise `ErasureError` for a plan that is older than the configuration lets one be."""
    last = settings.valid.after(datetime.fromisoformat(plan.made).date())
    if on > last:
        raise ErasureError(
            f"The plan counted until {last}: what it says of rows, rights and periods may no longer hold.",
            code="plan-expired",
            hint=f"Make a new one: `vigie {VERBS[plan.right]} --plan`.",
        )


def check_holds(items: Iterable[Item], settings: Settings, on: date) -> None:
    """Raise `ErasureError` where a hold lies on a place that is still to be erased: it came after the plan."""
    held = sorted({item.asset for item in items if item.acts and settings.hold(item.asset, on)})
    if held:
        raise ErasureError(
            f"A legal hold lies on {', '.join(held)}, which the plan erases from.",
            code="plan-held",
            hint="Make a new plan: it keeps what is held, and does the rest.",
        )
