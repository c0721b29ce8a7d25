"""Reads what a text says of one person each: forms, cards of contacts, senders of mail, what stands right at a name."""

from .sayings import Sayings
from .statement import Statement, put_together

__all__ = ["Sayings", "Statement", "put_together"]
