"""Erases, rectifies, restricts: a plan decided by law, approved by a second person, rehearsed, performed, proven."""

from .approving import approve, user_id
from .errors import ErasureError
from .journal import Journal
from .performing import Execution, Result
from .plan import Item, Plan, read_plan, write_plan
from .planning import Asked, Bench, plan_erasure
from .quarantine import Quarantine
from .settings import Settings, read_settings

__all__ = [
    "Asked",
    "Bench",
    "ErasureError",
    "Execution",
    "Item",
    "Journal",
    "Plan",
    "Quarantine",
    "Result",
    "Settings",
    "approve",
    "plan_erasure",
    "read_plan",
    "read_settings",
    "user_id",
    "write_plan",
]
