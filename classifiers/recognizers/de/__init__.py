"""Recognizers of German identifiers."""
