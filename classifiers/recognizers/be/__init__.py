"""Recognizers of Belgian identifiers."""
