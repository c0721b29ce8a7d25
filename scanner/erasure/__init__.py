"""Erases, rectifies, restricts: a plan decided by law, approved by a second person, rehearsed, performed, proven."""

from .approving import accounts_of, approve, user_id
from .certificate import as_html, verdict_of, write_certificate
from .certified import note_certificate
from .correction import Correction
from .errors import ErasureError
from .journal import Journal
from .marking import plan_marking
from .performing import Execution, Result
from .plan import VERBS, Item, Plan, read_plan, write_plan
from .planning import Asked, Bench, plan_erasure
from .proving import Certificate, prove
from .quarantine import Quarantine
from .rectifying import plan_rectification
from .settings import Settings, read_settings

__all__ = [
    "VERBS",
    "Asked",
    "Bench",
    "Certificate",
    "Correction",
    "ErasureError",
    "Execution",
    "Item",
    "Journal",
    "Plan",
    "Quarantine",
    "Result",
    "Settings",
    "accounts_of",
    "approve",
    "as_html",
    "note_certificate",
    "plan_erasure",
    "plan_marking",
    "plan_rectification",
    "prove",
    "read_plan",
    "read_settings",
    "user_id",
    "verdict_of",
    "write_certificate",
    "write_plan",
]
