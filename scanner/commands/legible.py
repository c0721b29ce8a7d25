"""Whether what was typed arrived as text: bytes that are no UTF-8 come as half signs, by which nobody can be found."""

from __future__ import annotations

from collections.abc import Iterable

import click


def is_legible(text: str) -> bool:
    """Whether it can be written as UTF-8."""
    return not any("\ud800" <= sign <= "\udfff" for sign in text)


def check_legible(texts: Iterable[object]) -> None:
    """A usage error where a text did not arrive as it was typed."""
    if not all(is_legible(text) for text in texts if isinstance(text, str)):
        raise click.UsageError("Some letters did not arrive as UTF-8: set the terminal to it, or give them in a file.")
