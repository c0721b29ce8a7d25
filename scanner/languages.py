"""The four languages in which reasons are given, and a day as each of them writes it."""

from __future__ import annotations

from datetime import date
from typing import Literal, get_args

Language = Literal["en", "fr", "nl", "de"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

_FORMS: dict[Language, str] = {"en": "%Y-%m-%d", "fr": "%d/%m/%Y", "nl": "%d/%m/%Y", "de": "%d.%m.%Y"}


def written(day: date, lang: Language) -> str:
    """`2026-11-23`, `23/11/2026`, `23.11.2026`."""
    return day.strftime(_FORMS[lang])
