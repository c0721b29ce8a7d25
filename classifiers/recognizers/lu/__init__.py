"""Recognizers of Luxembourg identifiers."""
