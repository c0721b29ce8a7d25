"""Recognises a subject's identifiers in cells and texts, whatever way they are spelled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from connectors import Wanted

from .identity import Identity, fold, name_parts

STRONG = frozenset({"BE_NATIONAL_NUMBER", "NATIONAL_NUMBER", "EMAIL_ADDRESS", "IBAN_CODE"})
"""Identifiers that one person alone has."""

_BETWEEN = r"[\s./\-()]{0,3}"


@dataclass(frozen=True)
class Hit:
    """An identifier that a field holds; `exact` if the field holds nothing else."""

    wanted: Wanted
    exact: bool


class Matcher:
    """All that is wanted, compiled once for every cell and text."""

    def __init__(self, identity: Identity) -> None:
        self.wanted = identity.wanted()
        parted = [Wanted("PERSON", fold(name), ends) for name in identity.name if (ends := _ends(name))]
        self.pushed = (*self.wanted, *parted)
        """What a store is asked for: more than is wanted, since a name may stand in two columns. Look again."""
        self._numbers = [(w, _number_pattern(w)) for w in self.wanted if w.entity_type in _AS_NUMBERS]
        self._plain = [(w, _plain_pattern(w)) for w in self.wanted if w.entity_type in _AS_TYPED]
        self._names = [
            (w, _name_pattern(name)) for w, name in zip(_of(self.wanted, "PERSON"), identity.name, strict=True)
        ]
        self._name_words = [
            (w, _family_and_given(name)) for (w, _), name in zip(self._names, identity.name, strict=True)
        ]
        self._birth_dates = frozenset(identity.birth_date)
        self._birth_patterns = [_date_pattern(day) for day in identity.birth_date]

    def in_text(self, text: str) -> list[Hit]:
        """The identifiers that a text or cell holds."""
        hits = [
            Hit(wanted, bool(pattern.fullmatch(text.strip())))
            for wanted, pattern in self._numbers
            if pattern.search(text)
        ]
        lowered = text.casefold()
        hits += [Hit(w, lowered.strip() == w.value) for w, pattern in self._plain if pattern.search(lowered)]
        if self._names:
            folded = fold(text)
            hits += [Hit(w, bool(pattern.fullmatch(folded))) for w, pattern in self._names if pattern.search(folded)]
        return hits

    def in_row(self, row: Mapping[str, Any]) -> dict[str, list[Hit]]:
        """The identifiers that the cells of a row hold, names in two columns included."""
        hits: dict[str, list[Hit]] = {}
        words: dict[str, str] = {}
        for column, value in row.items():
            if value is None or (isinstance(value, float) and value != value):
                continue
            text = str(value)
            if found := self.in_text(text):
                hits[column] = found
            if self._name_words and len(text) < 80:
                words[column] = fold(text)
        for wanted, pairs in self._name_words:
            for column in _in_two_columns(words, pairs):
                hits.setdefault(column, []).append(Hit(wanted, True))
        return hits

    def agrees_on_birth(self, values: Iterable[Any]) -> bool | None:
        """Whether a birth date asked for stands among the values; None if none was asked for."""
        if not self._birth_dates:
            return None
        for value in values:
            if isinstance(value, datetime) and value.date() in self._birth_dates:
                return True
            if isinstance(value, date) and not isinstance(value, datetime) and value in self._birth_dates:
                return True
            if isinstance(value, str) and any(pattern.search(value) for pattern in self._birth_patterns):
                return True
        return False


_AS_NUMBERS = ("BE_NATIONAL_NUMBER", "NATIONAL_NUMBER", "PHONE_NUMBER", "IBAN_CODE")
_AS_TYPED = ("EMAIL_ADDRESS", "USERNAME", "IP_ADDRESS", "IDENTIFIER")


def _of(wanted: Iterable[Wanted], entity_type: str) -> list[Wanted]:
    return [w for w in wanted if w.entity_type == entity_type]


def _number_pattern(wanted: Wanted) -> re.Pattern[str]:
    value = wanted.value
    if wanted.entity_type == "PHONE_NUMBER":
        return _phone_pattern(wanted)
    spaced = _BETWEEN.join(re.escape(character) for character in value)
    lost = rf"|(?<![\w]){value.lstrip('0')}(?![\w])" if value.startswith("0") else ""
    return re.compile(rf"(?<![^\W_]){spaced}(?![^\W_]){lost}", re.IGNORECASE)


def _phone_pattern(wanted: Wanted) -> re.Pattern[str]:
    national = min((re.sub(r"\D", "", spelling) for spelling in wanted.spellings if spelling), key=len).lstrip("0")
    country = wanted.value.removesuffix(national)
    digits = _BETWEEN.join(national)
    return re.compile(rf"(?<!\d)(?:(?:\+|00)?{country}{_BETWEEN}(?:\(0\)|0)?{_BETWEEN}|0{_BETWEEN}){digits}(?!\d)")


def _plain_pattern(wanted: Wanted) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.+-]){re.escape(wanted.value)}(?![\w-]|\.\w)")


def _name_pattern(name: str) -> re.Pattern[str]:
    orders = (r"\s".join(re.escape(word) for word in words) for words in name_parts(name))
    return re.compile(rf"(?<!\w)(?:{'|'.join(orders)})(?!\w)")


def _family_and_given(name: str) -> list[tuple[str, str]]:
    """Each way to part a name in two: one column holds the one, another the other."""
    words = fold(_in_order(name)).split()
    return [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))]


def _in_order(name: str) -> str:
    before, comma, after = name.partition(",")
    return f"{after} {before}" if comma else name


def _ends(name: str) -> tuple[str, ...]:
    """The second part of each pair, as written and folded: a row that holds both parts holds one of these."""
    words = _in_order(name).split()
    written = [" ".join(words[i:]) for i in range(1, len(words))]
    return tuple(dict.fromkeys([*written, *(other for _, other in _family_and_given(name))]))


def _in_two_columns(words: Mapping[str, str], pairs: Iterable[tuple[str, str]]) -> list[str]:
    for one, other in pairs:
        first = [column for column, text in words.items() if text == one]
        second = [column for column, text in words.items() if text == other and column not in first]
        if first and second:
            return [first[0], second[0]]
    return []


def _date_pattern(day: date) -> re.Pattern[str]:
    d, m, y = day.day, day.month, day.year
    numeric = (
        rf"0?{d}[./-]0?{m}[./-](?:{y}|{y % 100:02d})",
        rf"{y}[./-]?0?{m}[./-]?0?{d}",
        rf"{y}{m:02d}{d:02d}",
        rf"{d:02d}{m:02d}{y}",
    )
    months = "|".join(_MONTHS[m - 1])
    spelled = rf"0?{d}(?:er|\.)?\s+(?:{months})\s+{y}"
    return re.compile(rf"(?<!\d)(?:{'|'.join(numeric)}|{spelled})(?!\d)", re.IGNORECASE)


_MONTHS = (
    ("janvier", "januari", "januar", "january"),
    ("février", "fevrier", "februari", "februar", "february"),
    ("mars", "maart", "märz", "march"),
    ("avril", "april"),
    ("mai", "mei", "may"),
    ("juin", "juni", "june"),
    ("juillet", "juli", "july"),
    ("août", "aout", "augustus", "august"),
    ("septembre", "september"),
    ("octobre", "oktober", "october"),
    ("novembre", "november"),
    ("décembre", "decembre", "december", "dezember"),
)
