"""Weighs how surely a row or a text is about the person, and keeps the surest of what was found."""
