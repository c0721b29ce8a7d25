"""Presents values to a person in his or her language: texts, numbers, dates, periods, legal terms, typography."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

from classifiers import Language
from connectors import load_yaml
from scanner import SOLID, THIN, typeset, unread_by_code

from .errors import ReportError

TEXTS = Path(__file__).with_name("texts")
LANGUAGES = ("fr", "en", "nl", "de")

_MARKS = {"fr": (THIN, ","), "en": (",", "."), "nl": (".", ","), "de": (".", ",")}
"""Between thousands, before decimals."""
_PERIOD = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")
_TERM = re.compile(r"A(\d+)(?:-(\d+))?(?:-([a-z]))?(?:-(.+))?")


class Presenter:
    """Says things in one language."""

    def __init__(self, language: str) -> None:
        self._texts = _texts(language)
        self.language = cast(Language, language)  # no other has texts

    def __call__(self, key: str, **params: Any) -> str:
        """The text of that key, with its parameters set in; a key that does not exist is a mistake of ours."""
        return self.typography(self._texts[key]).format_map(
            {name: self.number(value) if _is_number(value) else value for name, value in params.items()}
        )

    def has(self, key: str) -> bool:
        """Whether there is a text of that key."""
        return key in self._texts

    def any_of(self, group: str, key: str, otherwise: str = "") -> str:
        """The text of `group.key` where there is one; else the key itself, or `otherwise`."""
        return self(f"{group}.{key}") if self.has(f"{group}.{key}") else otherwise or key

    def count(self, key: str, number: int, **params: Any) -> str:
        """`1 table`, `2 tables`: the form that the language wants for the number."""
        one = number in (0, 1) if self.language == "fr" else number == 1
        return self(f"count.{key}.{'one' if one else 'other'}", n=number, **params)

    def number(self, value: float) -> str:
        """With the language's marks: `1 234,5`."""
        thousands, decimal = _MARKS[self.language]
        plain = f"{value:,}" if isinstance(value, int) else f"{value:,.2f}".rstrip("0").rstrip(".")
        return plain.replace(",", "\0").replace(".", decimal).replace("\0", thousands)

    def share(self, part: float, digits: int = 2) -> str:
        """A part of one as a percentage; a small one keeps two significant digits."""
        percent = part * 100
        shown = f"{percent:.{digits}f}" if percent >= 0.1 or not percent else f"{percent:.2g}"
        shown = shown.rstrip("0").rstrip(".") if "." in shown and "e" not in shown else shown
        return shown.replace(".", _MARKS[self.language][1]) + ("%" if self.language == "en" else SOLID + "%")

    def size(self, count: int) -> str:
        """Bytes, as kB, MB or GB."""
        names = ("o", "ko", "Mo", "Go", "To") if self.language == "fr" else ("B", "kB", "MB", "GB", "TB")
        value, unit = float(count), 0
        while value >= 1000 and unit < len(names) - 1:
            value, unit = value / 1000, unit + 1
        return f"{self.number(round(value, 1) if unit else int(value))}{SOLID}{names[unit]}"

    def date(self, day: date) -> str:
        """`23 novembre 2026`."""
        number = (
            "1er" if self.language == "fr" and day.day == 1 else f"{day.day}."[: None if self.language == "de" else -1]
        )
        return f"{number}{SOLID}{self(f'month.{day.month}')}{SOLID}{day.year}"

    def moment(self, at: datetime | None) -> str:
        """Date and time, in UTC; empty for None."""
        return f"{self.date(at.date())}, {at:%H:%M} UTC" if at else ""

    def period(self, text: str) -> str:
        """`P5Y` as `5 ans`."""
        found = _PERIOD.fullmatch(text)
        parts = zip(("years", "months", "weeks", "days"), found.groups() if found else (), strict=False)
        return " ".join(self.count(unit, int(number)) for unit, number in parts if number) or text

    def term(self, term: str) -> str:
        """A legal basis or another term of the GDPR in the language's own way of citing, with its meaning."""
        name = self.any_of("term", "-".join(term.split("-")[:3]), " ")
        meaning = name if name.strip() else ""
        cited = self.article(term)
        return f"{cited} ({meaning})" if meaning else cited

    def article(self, term: str) -> str:
        """`A6-1-c` as `Art. 6(1)(c) GDPR`, in the language's own way."""
        found = _TERM.fullmatch(term)
        if not found:
            return term
        article, paragraph, letter, _ = found.groups()
        cited = self("cite.article", n=article)
        if paragraph:
            cited += self("cite.first_paragraph" if paragraph == "1" else "cite.paragraph", n=paragraph)
        if letter:
            cited += self("cite.letter", n=letter)
        return cited + self("cite.law_after_paragraph" if paragraph else "cite.law")

    def list(self, items: Iterable[str]) -> str:
        """`a, b et c`."""
        *first, last = [*items] or [""]
        return f"{', '.join(first)} {self('and')} {last}" if first else last

    def unread(self, code: str, told: str) -> str:
        """Why something was not read, where the code of the reason is known; else as it was told."""
        return unread_by_code(code).get(self.language) or told

    def typography(self, text: str) -> str:
        """With the no-break spaces that the language wants."""
        return typeset(text, self.language)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


@lru_cache
def _texts(language: str) -> Mapping[str, str]:
    file = TEXTS / f"{language}.yaml"
    if language not in LANGUAGES or not file.is_file():
        known = ", ".join(code for code in LANGUAGES if (TEXTS / f"{code}.yaml").is_file())
        raise ReportError(
            f"There is no report in the language {language!r}.", code="language", hint=f"Take one of {known}."
        )
    letters = load_yaml((TEXTS / "letters" / file.name).read_text("utf-8"))
    return {**dict(_flat(load_yaml(file.read_text("utf-8")))), **dict(_flat(letters, "letter."))}


def _flat(tree: Mapping[Any, Any], prefix: str = "") -> Iterable[tuple[str, str]]:
    for key, value in tree.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", str(value)
