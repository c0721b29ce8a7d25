"""What a person of the staff writes down: under a user id, with a reason that holds no personal data."""

from __future__ import annotations

import re

import click

from .accounts import account

LONGEST = 500
"""Characters of a reason."""
_USER = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._\\-]{0,62}[A-Za-z0-9])?")
_HARMLESS = frozenset(
    {"LOCATION", "CITY", "COUNTRY", "REGION", "URL", "DATE_TIME", "JOB_TITLE", "DEPARTMENT", "EMPLOYER"}
)
"""Types that tell nobody from another."""


def user_id(given: str) -> str:
    """The user id of who decides; that of the account without one. Raises `click.UsageError` for what is no user id."""
    name = given.strip() or account()
    if not _USER.fullmatch(name):
        raise click.UsageError(
            "Staff act under user ids: letters, digits, `.`, `_`, `-`, without blanks; no names, no e-mail addresses."
        )
    return name


def checked_reason(text: str) -> str:
    """A reason that may be kept; raises `click.UsageError`, without quoting it, if it seems to hold personal data."""
    reason = " ".join(text.split())
    if not reason:
        return ""
    if len(reason) > LONGEST:
        raise click.UsageError(f"The reason is too long: {len(reason):,} characters, {LONGEST} at most.")
    if not reason.isprintable():
        raise click.UsageError("The reason holds control characters.")
    if kinds := _personal(reason):
        raise click.UsageError(
            f"The reason seems to hold personal data ({', '.join(kinds)}); word it without names and numbers."
        )
    return reason


def _personal(reason: str) -> list[str]:
    from classifiers.analysis import Analyzer
    from classifiers.segments import personal_parts
    from classifiers.taxonomy import TAXONOMY

    found = [*personal_parts(reason), *Analyzer().analyze(reason).findings]
    types = {finding.entity_type for finding in found}
    return sorted(one for one in types if TAXONOMY.get(one).personal and one not in _HARMLESS)
