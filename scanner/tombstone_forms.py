"""The forms of identifiers by which tombstones are set and met again: numbers, addresses, accounts, names with a day.

What a family may share (a phone, an account, a name) is set only where nobody else was found to have it. A name counts
beside the birth date alone, in one row or one text; the words of a name are taken in no order, as they are spelled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING, Any

from connectors.folding import fold, fold_second

if TYPE_CHECKING:
    from .subject import Identity

SHARED = frozenset({"PHONE_NUMBER", "IBAN_CODE", "PERSON"})
"""Types of identifiers that others may have too."""
_OWN = re.compile(r"EMAIL_ADDRESS|.*(?:NATIONAL|BSN|NIR|TAX_ID|SOCIAL).*")
_NUMBER = re.compile(r"(?<![\w.])\d(?:[ .\-/()]{0,3}\d){7,17}(?!\w)")
_MAIL = re.compile(r"[^\s@<>,;:\"'()\[\]]+@[^\s@<>,;:\"'()\[\]]+\.\w+")
_ACCOUNT = re.compile(r"(?<!\w)[A-Za-z]{2}\d\d(?:[ .\-]?[A-Za-z0-9]){11,30}(?!\w)")
_DATE = re.compile(r"(?<!\d)(?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{4}|(?:19|20)\d{6})(?!\d)")
_NAME = re.compile(r"[^\W\d_]+(?:[\s'’.,-]{1,3}[^\W\d_]+){0,5}\.?")
_LONGEST = 18
_PADDED = 11
"""A number with fewer digits may be one of so many whose zeros were lost."""
_DISTINCT = 9
"""Digits of a phone number from which on it is hardly another number."""
_WORDS = (2, 6)
"""Words of a name with its particles."""
_NAMED = 12
"""Cells of a row that may be names."""


def of_identity(identity: Identity, shared: Iterable[str]) -> set[str]:
    """What one person alone has, but for what `shared` types of identifiers were found with others."""
    found: set[str] = set()
    taken = set(shared)
    for wanted in identity.wanted():
        if _OWN.fullmatch(wanted.entity_type):
            found.add(wanted.value)
        elif wanted.entity_type in {"PHONE_NUMBER", "IBAN_CODE"} - taken:
            found |= {form for form in (wanted.value, *wanted.spaced) if len(form) >= _DISTINCT}
    return {value.casefold() for value in found}


def named(identity: Identity) -> set[str]:
    """Each name with each birth date, and each date alone: by that a reader knows where to look for names at all."""
    days = {day.isoformat() for day in identity.birth_dates()}
    spelled = {" ".join((*name.given, *name.family)) for _, names in identity.full_names() for name in names}
    names = {form for name in spelled for form in _forms(name)} if days else set()
    return {f"{day} {name}" for day in days for name in names} | days if names else set()


def values_in(text: str) -> Iterator[str]:
    """Every number, address of mail and account in a text, normalised as `of_identity` does."""
    if "@" in text:
        yield from (match[0].casefold().strip(".") for match in _MAIL.finditer(text))
    for match in _NUMBER.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if len(digits) <= _LONGEST:
            yield digits
            if _PADDED - 2 <= len(digits) < _PADDED:
                yield digits.rjust(_PADDED, "0")
    for match in _ACCOUNT.finditer(text):
        compact = re.sub(r"[ .\-]", "", match[0]).casefold()
        yield from (compact[:end] for end in range(15, min(len(compact), 34) + 1) if _is_account(compact[:end]))


def days_in(text: str) -> set[str]:
    """The dates in a text, ISO 8601."""
    from .subject.identity import births

    found = {births.parse(match[0]) for match in _DATE.finditer(text)}
    return {day.isoformat() for day in found if day and 1900 <= day.year <= date.today().year}


def names_in_row(row: Mapping[str, Any]) -> Iterator[str]:
    """Every name that a row may hold: in one cell, or in two."""
    cells = [str(value).strip() for value in row.values() if isinstance(value, str)]
    cells = [cell for cell in cells if len(cell) < 80 and _NAME.fullmatch(cell)][:_NAMED]
    yield from (form for cell in cells for form in _forms(cell))
    yield from (form for one, other in combinations(cells, 2) for form in _forms(f"{one} {other}"))


def names_in_text(text: str) -> Iterator[str]:
    """Every run of words that may be a name."""
    for folded in {fold(text), fold_second(text)} - {""}:
        words = re.findall(r"[^\W\d_]+", folded)
        for length in range(_WORDS[0], _WORDS[1] + 1):
            for start in range(len(words) - length + 1):
                yield " ".join(sorted(words[start : start + length]))


def _forms(name: str) -> set[str]:
    """The words of a name in no order, in each way to write letters with marks."""
    spelled = [re.findall(r"[^\W\d_]+", folded) for folded in (fold(name), fold_second(name)) if folded]
    return {" ".join(sorted(words)) for words in spelled if _WORDS[0] <= len(words) <= _WORDS[1]}


def _is_account(compact: str) -> bool:
    """Whether the check digits of an IBAN hold (ISO 13616)."""
    if not compact[2:4].isdigit():
        return False
    turned = compact[4:] + compact[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1
