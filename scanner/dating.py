"""The age of a document: the day that it bears inside, and what bears out the date of its file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate_to_datetime
from typing import Literal

from classifiers import Verdict

_INSIDE = ("modified", "created", "sent")
"""What a format says of itself: the properties of an office document or a PDF, the `Date` of a mail."""
_FIRST = 1970
"""Years before are mistakes of a clock, or those of a scanned letter."""
_YEAR = re.compile(r"(?<!\d)(?:19[7-9]\d|20\d\d)(?!\d)")

Attributes = Mapping[str, str | int | bool]


def dated(said: Attributes, verdict: Verdict | None) -> dict[str, str | int | bool]:
    """What is kept of the age of a document: `dated`, the day that its own properties give, and `latest_year`.

    `said` are the attributes that reading showed. A document that is changed later bears the later day.
    """
    days = [day for name in _INSIDE if (day := day_of(said.get(name)))]
    found: dict[str, str | int | bool] = {"dated": max(days).isoformat()} if days else {}
    return found | ({"latest_year": verdict.latest_year} if verdict and verdict.latest_year else {})


@dataclass(frozen=True)
class Age:
    """How old a document is at least: nothing in it or about it is younger than `day`."""

    day: date
    sure: bool
    """By its own date; else by that of its file, borne out by a date inside it or by a year in its path."""
    witness: Literal["inside", "text", "path"]


def age_of(asset: str, attributes: Attributes) -> Age | None:
    """The age of a document; None where only its file has a date: copying makes that one, and it proves nothing."""
    own = day_of(attributes.get("dated")) or day_of(attributes.get("created"))
    changed = day_of(attributes.get("modified"))
    latest = int(attributes.get("latest_year") or 0)
    if own:
        later = latest > own.year and changed is not None and latest <= changed.year
        return Age(date(latest, 12, 31) if later else own, not later, "text" if later else "inside")
    if changed is None:
        return None
    if changed.year - 1 <= latest:
        return Age(changed, False, "text")
    named = [year for text in _YEAR.findall(asset) if (year := int(text)) <= changed.year]
    return Age(changed, False, "path") if named and max(named) >= changed.year - 1 else None


def day_of(value: object) -> date | None:
    """The day that an attribute names: ISO 8601, or as mail writes it; None for none or a mistake."""
    text = str(value or "")
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        try:
            day = parsedate_to_datetime(text).date()
        except (ValueError, TypeError, IndexError):
            return None
    return day if day.year >= _FIRST else None
