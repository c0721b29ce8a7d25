"""Reads what cells, rows and texts tell of a person."""
