"""Corrects a phone number in whichever way it is dialled: `0478 33 44 55`, `+32 478/33.44.55`, `0032478334455`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..subject.identity.numbers import phone

_LIKE_ONE = re.compile(r"\s*\+?[\d\s./()-]{8,24}\s*")
_BETWEEN = r"[\s./()-]{0,3}"


@dataclass(frozen=True)
class Dialling:
    """An old and a new value; both may be phone numbers, and then every spelling of the old one is known."""

    old: str
    new: str

    def of(self, text: str) -> str:
        """The text with the new number in the form in which the old one stood; as it was, where it is not there."""
        return self._pattern.sub(lambda found: self._like(found[0]), text) if self._pattern else text

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        if _parsed(self.old) is None or _parsed(self.new) is None:
            return None
        forms = sorted(phone(self.old).spaced, key=len, reverse=True)
        spelled = "|".join(_BETWEEN.join(form) for form in forms)
        return re.compile(rf"(?<![\w+])\+?(?:{spelled})(?!\w)")

    def _like(self, found: str) -> str:
        from phonenumbers import PhoneNumberFormat, format_number

        number, digits = _parsed(self.new), re.sub(r"\D", "", found)
        country, national = str(number.country_code), str(number.national_number)
        if re.search(r"\D", found.removeprefix("+")):  # a space, a stop: as such numbers are written
            form = PhoneNumberFormat.INTERNATIONAL if found.startswith("+") else PhoneNumberFormat.NATIONAL
            abroad = not found.startswith("+") and digits.startswith("00")
            said = format_number(number, PhoneNumberFormat.INTERNATIONAL if abroad else form)
            return said.replace("+", "00", 1) if abroad else str(said)
        if found.startswith("+"):
            return f"+{country}{national}"
        before = str(_parsed(self.old).country_code)
        if digits.startswith(f"00{before}"):
            return f"00{country}{national}"
        return f"{country}{national}" if digits.startswith(before) else f"0{national}"


def _parsed(text: str) -> Any:
    """What the library makes of a number that may be one; Belgian where it names no country."""
    import phonenumbers

    if not _LIKE_ONE.fullmatch(text):
        return None
    try:
        number = phonenumbers.parse(text, "BE")
    except phonenumbers.NumberParseException:
        return None
    return number if phonenumbers.is_possible_number(number) else None
