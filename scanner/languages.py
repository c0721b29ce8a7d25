"""The four languages in which reasons are given; days, numbers and marks as each of them writes them."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal, get_args

Language = Literal["en", "fr", "nl", "de"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
THIN, SOLID = "\u202f", "\u00a0"
"""Narrow and ordinary no-break space."""

_FORMS: dict[Language, str] = {"en": "%Y-%m-%d", "fr": "%d/%m/%Y", "nl": "%d/%m/%Y", "de": "%d.%m.%Y"}
_THOUSANDS: dict[Language, str] = {"en": ",", "fr": THIN, "nl": ".", "de": "."}


def written(day: date, lang: Language) -> str:
    """`2026-11-23`, `23/11/2026`, `23.11.2026`."""
    return day.strftime(_FORMS[lang])


def numbered(number: int, lang: Language) -> str:
    """`1,200`, `1.200`, or with a narrow space in French."""
    return f"{number:,}".replace(",", _THOUSANDS[lang])


def typeset(text: str, lang: str) -> str:
    """French wants no-break spaces before high punctuation, inside guillemets and after `art.`, `§`, `n°`."""
    if lang != "fr":
        return text
    text = re.sub(r" (?=[;!?])", THIN, text)
    text = re.sub(r" (?=:)", SOLID, text)
    text = re.sub(r"(?<=\bart\.) |(?<=§) |(?<=\bn°) ", SOLID, text)
    text = re.sub(r"« ", f"«{SOLID}", text)
    return re.sub(r" »", f"{SOLID}»", text).replace("'", "’")
