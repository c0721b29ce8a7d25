"""Finds what is personal in a name that a person gave to a thing: a file, folder, sheet, key, table or column."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from .base import Finding
from .names.segments import personal_segment
from .recognizers import RECOGNIZERS

if TYPE_CHECKING:
    from .patterns import PatternScan

_TELLING = frozenset(
    {
        *("BE_NATIONAL_NUMBER", "FR_NIR", "DE_SOCIAL_SECURITY", "LU_NATIONAL_NUMBER", "NL_BSN"),
        *("EMAIL_ADDRESS", "IBAN_CODE", "CREDIT_CARD", "PHONE_NUMBER"),
    }
)
"""Types that identify a person by themselves; a weak checksum is not enough here, see `_SURE`."""

_SURE = 0.85
_FEWEST_DIGITS = 7
"""Of any number with a strong checksum; what is called a phone number and has fewer is an extension or a code."""
_EXTENSION = re.compile(r"(?:\.[A-Za-z][A-Za-z0-9]{0,4}){1,2}$")


def personal_parts(segment: str) -> list[Finding]:
    """The identifiers and persons' names in one segment of a path; precise rather than complete.

    A token in place of a harmless name would make an inventory unreadable, so a number counts only with a strong
    checksum, a name only as given and family name together.
    """
    found = personal_segment(segment)
    if "@" in segment or sum(map(str.isdigit, segment)) >= _FEWEST_DIGITS:
        # `.txt` is no domain of an e-mail address, `.com` may be; an underscore becomes a space: offsets hold
        for form in {segment, _EXTENSION.sub("", segment)}:
            found += [
                finding
                for finding in _telling().findings(form.replace("_", " "))
                if finding.entity_type in _TELLING and finding.score >= _SURE
            ]
    return found


@cache
def _telling() -> PatternScan:
    """The recognizers of `_TELLING` alone, and installed ones: a tenth of all, since many commands need no others."""
    from .patterns import PatternScan

    names = (*map(str.lower, sorted(_TELLING)), "labelled_phone", *RECOGNIZERS.installed())
    return PatternScan(RECOGNIZERS.made(name) for name in names)
