"""Proposes an activity for what none covers, with the reasons; a person accepts, and the declaration gets the line."""

from .accepting import Acceptance, accepted
from .proposing import Reason, Suggestion, suggest

__all__ = ["Acceptance", "Reason", "Suggestion", "accepted", "suggest"]
