"""Recognizers of identifiers that no single country owns."""
