"""Masks a value for the person who must judge a finding: enough to recognise its kind, not enough to use it.

For showing only. A masked value is still personal data and is never stored.
"""

from __future__ import annotations

import re

_LOCAL = re.compile(r"(.*)@(.*)", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]+")
_SECRET = frozenset({"PASSWORD", "CREDENTIAL", "SESSION_ID", "CARD_SECURITY_CODE"})
_WORDS = frozenset(
    {"PERSON", "GIVEN_NAME", "FAMILY_NAME", "MAIDEN_NAME", "POSTAL_ADDRESS", "STREET_ADDRESS", "FREE_TEXT"}
)
_KEPT = {"BE_NATIONAL_NUMBER": 4, "IBAN_CODE": 4, "PHONE_NUMBER": 4, "DATE_OF_BIRTH": 0, "CREDIT_CARD": 4}
"""Digits or letters left at the start; two elsewhere."""

DOT = "•"


def mask(value: str, entity_type: str) -> str:
    """The value with its telling characters covered; separators and length stay, so that the form shows."""
    if not value:
        return ""
    if entity_type in _SECRET:
        return DOT * 8
    if entity_type == "EMAIL_ADDRESS" and (parts := _LOCAL.fullmatch(value)):
        return f"{parts[1][:1]}{DOT * 3}@{_domain(parts[2])}"
    if entity_type in _WORDS:
        return _WORD.sub(lambda word: word[0][0] + DOT * min(len(word[0]) - 1, 5), re.sub(r"\d", DOT, value))
    if entity_type == "DATE_OF_BIRTH":
        return re.sub(r"[0-9]|(?<=[^\W\d_])[^\W\d_]", DOT, value)
    if entity_type == "IP_ADDRESS":
        return re.sub(r"[0-9a-fA-F]+(?=[^.:]*$)|(?<=[.:])[0-9a-fA-F]+(?=[.:][0-9a-fA-F]*$)", DOT * 2, value)
    return _covered(value, _KEPT.get(entity_type, min(2, len(value) // 4)))


def _domain(domain: str) -> str:
    name, dot, rest = domain.partition(".")
    return f"{name[:1]}{DOT * 3}{dot}{rest}"


def _covered(value: str, kept: int) -> str:
    out = []
    for char in value:
        if char.isalnum() and kept <= 0:
            out.append(DOT)
        else:
            kept -= char.isalnum()
            out.append(char)
    return "".join(out)
