"""The inventory: what is where, how sure, and how much was read to say so."""

from .outcome import FieldOutcome, Outcome
from .store import Inventory, open_inventory

__all__ = ["FieldOutcome", "Inventory", "Outcome", "open_inventory"]
