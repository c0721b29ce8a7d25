"""Recognizers of Dutch identifiers."""
