"""What can be wrong with a question about rights, or with the tables that answer it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from connectors import VigieError


class RightsError(VigieError):
    """An unknown fact, a value of the wrong type, a basis that does not exist, or a table that cannot be used."""


def unknown(what: str, given: str, known: Iterable[str]) -> RightsError:
    """An error that names the nearest known word."""
    choices = sorted(known)
    near = difflib.get_close_matches(given.lower(), choices, n=1, cutoff=0.5)
    hint = f"Did you mean {near[0]!r}?" if near else f"There are: {', '.join(choices)}."
    shown = given if len(given) <= 60 else given[:60] + "…"
    return RightsError(f"There is no {what} {shown!r}.", code=f"{what.split()[-1]}-unknown", hint=hint)


def broken(table: str, what: str) -> RightsError:
    """A table that does not keep its own form."""
    return RightsError(f"The table {table} cannot be used: {what}.", code="rules-wrong")
