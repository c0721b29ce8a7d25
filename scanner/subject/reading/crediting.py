"""Tells whether what was met on the way counts where it stands: `1042` is many things, and `an.maes` is a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from classifiers.names.lexicon import Lexicon
from connectors.folding import fold

from ..identity.names import Name, rarity
from ..roles import columns
from ..roles.serving import ID_WORDS, is_client, is_staff
from .cases import FILES, is_cited
from .matching import Hit, Matcher
from .telling import is_nobody_elses

_ACCOUNTS = frozenset(
    {"USERNAME", "CUSTOMER_NUMBER", "EMPLOYEE_NUMBER", "MEMBER_NUMBER", "DRIVING_LICENCE", "PERSON_ID"}
)


_PLACES = {"POSTAL_CODE": 5, "HOUSE_NUMBER": 4, "CITY": 5}
"""Digits that the numbers of places have at most, in columns of them: employee 01000 does not live in 1000 Brussels."""


_SHORT = 5
"""Digits of which a number has fewer that counts many things: customer 42 is no film 42."""
_ANYWHERE = 3
"""Digits of which a number has fewer that stands in many a text."""
_BEARERS = {"CUSTOMER_NUMBER": is_client, "MEMBER_NUMBER": is_client, "EMPLOYEE_NUMBER": is_staff}
_NUMBERED = re.compile(r"(?:nr|no|num|number|numero|nummer|code|ref|reference|referentie)$")


def credible(kind: str, found: Sequence[Hit], table: str, column: str) -> list[Hit]:
    """Those that count in a column of an entity type: a number that was met only in a column of such numbers."""
    return [
        hit
        for hit in found
        if not _is_of_a_place(kind, hit) and _counts(kind, hit) and _may_number(kind, hit, table, column)
        if not (hit.is_case and hit.exact) or columns.tokens(column) & FILES
    ]


def _may_number(kind: str, hit: Hit, table: str, column: str) -> bool:
    """Whether a column may hold a short number of customers or staff, by its name or that of its table."""
    called = _BEARERS.get(hit.wanted.entity_type)
    value = hit.wanted.value.lstrip("0")
    if called and not hit.exact and value.isdigit() and len(value) < _ANYWHERE:
        return False
    if called is None or not hit.exact or not value.isdigit() or len(value) >= _SHORT or kind in _ACCOUNTS:
        return True
    words = columns.tokens(column)
    own = words <= ID_WORDS and called((table,))
    return own or called((column,)) or any(_NUMBERED.search(word) for word in words)


def _is_of_a_place(kind: str, hit: Hit) -> bool:
    """Whether a counted number stands where a postcode or the number of a house does."""
    value = hit.wanted.value.lstrip("0")
    counted = hit.wanted.entity_type in _ACCOUNTS | {"IDENTIFIER"}
    return counted and value.isdigit() and len(value) <= _PLACES.get(kind, 0)


def _counts(kind: str, hit: Hit) -> bool:
    return (
        not hit.via
        or hit.wanted.entity_type not in _ACCOUNTS
        or kind in _ACCOUNTS
        or (hit.exact and not hit.wanted.value.isdigit())
        or (not hit.exact and credible_in_text(hit))
    )


def credible_in_text(hit: Hit) -> bool:
    """A user name met on the way counts in running text, unless it may be any number or the name of anybody."""
    if not hit.via or hit.wanted.entity_type not in _ACCOUNTS:
        return True
    value, lexicon = fold(hit.wanted.value), Lexicon.shared()
    known = lexicon.family_grade(value) or lexicon.given_grade(value)
    return len(value) > 5 and not (value.isdigit() and not is_nobody_elses(value)) and not known


def is_rare(hit: Hit, matcher: Matcher) -> bool:
    """Whether a name that was met is borne by so few that what says no more than it may be about the person."""
    if hit.grade not in ("exact", "initial"):
        return False
    names = [name for wanted, names in matcher.names if wanted == hit.wanted for name in names]
    whole = hit.grade == "exact"
    return any(rarity(name if whole else Name((), name.family)) != "common" for name in names)


def counted_in_text(hits: Iterable[Hit], text: str, names: Sequence[Name]) -> Iterator[Hit]:
    """Those that count in running text, by themselves or by the name that they stand at."""
    for hit in hits:
        if (credible_in_text(hit) or _stands_at_a_name(hit, text, names)) and (
            not hit.is_case or is_cited(hit.wanted.value, text)
        ):
            yield hit


def _stands_at_a_name(hit: Hit, text: str, names: Iterable[Name]) -> bool:
    """Whether a short number of the person stands right at a name of the person: `Fatima (20417)`."""
    known = sorted({re.escape(fold(word)) for name in names for word in (*name.given, *name.family) if len(word) > 2})
    words, number = "|".join(known), re.escape(hit.wanted.value)
    pattern = rf"\b(?:{words})\b[^\w\n]{{1,3}}{number}\b|\b{number}[^\w\n]{{1,3}}(?:{words})\b"
    return bool(known) and re.search(pattern, fold(text)) is not None
