"""Gaps of single fields: special data and national numbers without a ground, secrets, what nobody declares there."""

from __future__ import annotations

from collections.abc import Iterator

from classifiers.taxonomy import TAXONOMY

from ..entries import Entry
from .base import Gap
from .estate import Estate, Place, categories_of


def per_field(estate: Estate) -> Iterator[Gap]:
    """The gaps of every field that holds personal data."""
    for place in estate.places:
        yield from _special(estate, place)
        yield from _uncovered(estate, place)
        yield from _national_number(place)
    for place in estate.fields:  # whosever the rows are
        yield from _undeclared(estate, place)
        yield from _credential(estate, place)


def _special(estate: Estate, place: Place) -> Iterator[Gap]:
    special_ids = estate.declaration.special_ids
    special = [entry for entry in place.entries if special_ids & set(entry.categories)]
    if special and not any(activity.special_bases for activity in place.activities):
        categories = tuple(category for category in categories_of(special) if category in special_ids)
        yield place.gap("special", "high", special, categories=categories)


def _undeclared(estate: Estate, place: Place) -> Iterator[Gap]:
    known = estate.declaration.category_ids | estate.declaration.special_ids
    strange = [entry for entry in place.entries if set(entry.categories) - known]
    if strange:
        high = any(TAXONOMY.get(entry.entity_type).sensitivity in ("high", "special") for entry in strange)
        categories = tuple(category for category in categories_of(strange) if category not in known)
        yield place.gap("undeclared", "medium" if high else "low", strange, categories=categories)


def _uncovered(estate: Estate, place: Place) -> Iterator[Gap]:
    missing = estate.declaration.category_ids - place.declared - estate.declaration.special_ids
    bare = [entry for entry in place.entries if missing & set(entry.categories)]
    if not bare:
        return
    high = any(TAXONOMY.get(entry.entity_type).sensitivity == "high" for entry in bare)
    yield place.gap(
        "uncovered",
        "medium" if high or not place.activities else "low",
        bare,
        categories=tuple(category for category in categories_of(bare) if category in missing),
        code="no-activity" if not place.activities else "not-for-this",
    )


def _national_number(place: Place) -> Iterator[Gap]:
    """Register and BIS numbers have a law each: a ground for one is none for the other, and a BIS number needs none of
    the Interior (`law/national_number.yaml`), so that its absence is to be checked rather than grave."""
    grounds = [activity.national_number_ground for activity in place.activities if activity.national_number_ground]
    covered = {number for ground in grounds for number in ground.numbers}
    numbers = [entry for entry in place.entries if TAXONOMY.get(entry.entity_type).national_number]
    lacking = [entry for entry in numbers if _register_or_bis(entry) not in covered]
    if lacking:
        grave = any(_register_or_bis(entry) == "register" for entry in lacking)
        yield place.gap("national-number", "high" if grave else "low", lacking)


def _register_or_bis(entry: Entry) -> str:
    return "bis" if entry.subtype.lower() == "bis" else "register"


def _credential(estate: Estate, place: Place) -> Iterator[Gap]:
    """Grave in a file, and where no activity declares them; in the table that needs them, to be checked."""
    secrets = [entry for entry in place.entries if TAXONOMY.get(entry.entity_type).credential]
    if not secrets:
        return
    file = estate.is_file(secrets[0].asset)
    declared = set(categories_of(secrets)) <= place.declared
    code = "file" if file else "declared" if declared else "no-activity"
    yield place.gap("credential", "low" if code == "declared" else "high", secrets, code=code)
