"""Notes that somebody took of one person, and what they tell."""

from .telling import told_in_notes

__all__ = ["told_in_notes"]
