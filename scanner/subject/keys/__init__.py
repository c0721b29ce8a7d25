"""Follows keys from rows that are the person's to every row about that person, and to nobody else's."""
