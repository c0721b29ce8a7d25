"""Reads a name by the values under it: a title, an address, a contact, a partner are what they turn out to be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .hints import Reading
from .siblings import TITLES
from .values import Profile

_VALUES = {"value", "valeur", "waarde", "wert"}
_NUMBERS = ("int", "decimal", "money", "digits")
_CALLED = {"PERSON", "FAMILY_NAME"}
_SHOWN = {("display", "name"), ("real", "name"), ("realname",), ("displayname",)}
"""What somebody is called, where the plain `name` is an account."""
_ALL_WORDS, _FEWEST = 0.9, 5
"""Share and number of the values before words under the name of an e-mail are accounts, and numbers telephones."""


def as_values_tell(alone: Sequence[Reading], beside: Sequence[Reading], profiles: Sequence[Profile]) -> list[Reading]:
    """The readings by a table's other columns, but for a title or an address of mail whose values tell what it is."""
    shown = any(reading.words[-2:] in _SHOWN for reading in beside)
    told = [_by_values(*each) if each[2].rows else each[1] for each in zip(alone, beside, profiles, strict=True)]
    return [
        Reading(read.units, (replace(read.hints[0], entity_type="USERNAME", level="own"),))
        if shown and _is_account(read, profile)
        else read
        for read, profile in zip(told, profiles, strict=True)
    ]


def _by_values(alone: Reading, beside: Reading, profile: Profile) -> Reading:
    if alone.hints and alone.hints[0].entity_type == "TITLE":
        return _title_by_values(alone, beside, profile)
    if beside.hints and beside.hints[0].entity_type == "EMAIL_ADDRESS" and _are_accounts(profile):
        return Reading(beside.units, (replace(beside.hints[0], entity_type="USERNAME", level="own"),))
    if beside.hints and beside.hints[0].words[-1] in _VALUES and not _are_amounts(profile):
        return Reading(beside.units, ())
    if beside.hints and beside.hints[0].entity_type == "PARTNER_NAME" and profile.silent:
        return Reading(beside.units, (replace(beside.hints[0], entity_type="MARITAL_STATUS", level="own"),))
    if beside.hints and beside.hints[0].words == ("contact",) and _are_numbers(profile):
        return Reading(beside.units, (replace(beside.hints[0], entity_type="PHONE_NUMBER", level="own"),))
    return beside


def _is_account(reading: Reading, profile: Profile) -> bool:
    """`name` beside `displayName`, of words that are nobody's names: what somebody logs in with."""
    if not reading.hints or reading.words[-1:] != ("name",) or reading.words[-2:] in _SHOWN or not profile.rows:
        return False
    words = sum(profile.forms.get(f, 0.0) for f in ("word", "user"))
    return reading.hints[0].entity_type in _CALLED and words >= _ALL_WORDS and not _CALLED & set(profile.support)


def _are_numbers(profile: Profile) -> bool:
    """Numbers, and no names: how somebody is reached."""
    return sum(profile.forms.get(f, 0.0) for f in ("int", "digits", "phone")) >= _ALL_WORDS and profile.distinct > 1


def _are_amounts(profile: Profile) -> bool:
    """Whether numbers are among the values: else a `value` is whatever the row is about."""
    return any(profile.forms.get(f, 0.0) for f in _NUMBERS)


def _are_accounts(profile: Profile) -> bool:
    """A word for everybody, and no two alike: the part of an address before the `@`."""
    words = sum(profile.forms.get(f, 0.0) for f in ("word", "user"))
    return words >= _ALL_WORDS and profile.rows >= _FEWEST and profile.distinct == profile.rows and not profile.silent


def _title_by_values(alone: Reading, beside: Reading, profile: Profile) -> Reading:
    """`Mr`, `Dr` are no functions; and values that are neither are what a book, an order or a firm is called.

    Unless the title stands behind the names of persons: no list knows every function.
    """
    if "TITLE" in profile.support:
        return alone
    says = next(iter(beside.hints), None)
    behind_names = says is not None and (says.entity_type, says.level) == ("JOB_TITLE", "table")
    plain = alone.hints[0].level == "table" and alone.hints[0].words[-1:] in TITLES
    return Reading(beside.units, ()) if plain and not behind_names and "JOB_TITLE" not in profile.support else beside
