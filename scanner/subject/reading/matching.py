"""Recognises a subject's identifiers in cells and texts, whatever way they are spelled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from connectors import Binary, Wanted
from connectors.folding import fold

from ..identity import births
from ..identity.address import Address
from ..identity.identity import Identity
from ..identity.identity import fold as folded
from ..identity.names import Name
from ..identity.numbers import bare_of
from ..roles import columns
from .recognising import GRADES, in_columns, in_text, mentions

NUMBERS = ("BE_NATIONAL_NUMBER", "NL_BSN", "FR_NIR", "DE_TAX_ID", "LU_NATIONAL_NUMBER", "NATIONAL_ID")
"""National numbers: one person alone has each."""

CASE = "number of a file"
"""Begins how the number of the person's own file was met."""
_BETWEEN = "[\\s./\u2010-\u2014()-]{0,3}"
_MAILBOX = re.compile(r'(?:"[^"<>@]{0,80}"|[^"<>@,;]{0,80})<([^<>\s]{3,200})>')
_ADDRESS = re.compile(r"[^\s<>,;:()]{1,64}@[^\s<>,;:()]{1,190}")
_SQUEEZE = str.maketrans("", "", " \t\n\r./-()\u00a0\u202f\u2009\u2010\u2011\u2012\u2013\u2014")


@dataclass(frozen=True)
class Hit:
    """An identifier that a field holds."""

    wanted: Wanted
    exact: bool
    """The field holds nothing else."""
    grade: str = "exact"
    """How well a name fits: `exact`, `typo`, `initial`, `near`; numbers fit or do not."""
    via: str = ""
    """Where the identifier was met, if it was not asked for."""

    @property
    def is_case(self) -> bool:
        """Whether it is the number of a file that a letter to the person cites."""
        return self.wanted.entity_type == "IDENTIFIER" and self.via.startswith(CASE)

    @property
    def said(self) -> str:
        """How it was found, in words without a value."""
        return f"{self.wanted.entity_type} ← {self.via}" if self.via else self.wanted.entity_type


@dataclass(frozen=True)
class Clue:
    """An identifier that was met on the way, in a row that is certainly the person's."""

    wanted: Wanted
    via: str = field(repr=False)
    """The chain of reasons that led to it, in words without a value."""


class Matcher:
    """All that is wanted, compiled once for every cell and text."""

    def __init__(self, identity: Identity, clues: Sequence[Clue] = (), met: Iterable[str] = ()) -> None:
        """`met` are those names of the identity that nobody asked for: rows of the person told them."""
        self.identity = identity
        own = identity.wanted()
        self.wanted = (*own, *(clue.wanted for clue in clues))
        """What a store is asked for; it gives every row that may hold it, and each is looked at again."""
        self._via = {clue.wanted: clue.via for clue in clues}
        self._via |= {Wanted("PERSON", folded(name)): "name in the person's own row" for name in met}
        self.names: list[tuple[Wanted, tuple[Name, ...]]] = [
            (Wanted("PERSON", text), names) for text, names in identity.full_names()
        ]
        self.addresses: list[tuple[Wanted, Address]] = [
            (Wanted("POSTAL_ADDRESS", place.text), place) for place in identity.addresses()
        ]
        self._numbers = [(w, _number_pattern(w), w.spaced or (w.value,)) for w in self.wanted if w.spaced]
        self._plain = [
            (w, bare_of(w.entity_type, w.value), _plain_pattern(w)) for w in self.wanted if not w.spaced and not w.words
        ]
        self.days = identity.birth_dates()
        self._others = frozenset(identity.not_username)

    pushed = property(lambda self: self.wanted)

    def may_be_in(self, text: str) -> bool:
        """Quick: False if nothing wanted can be in a text or in a row as one text."""
        folded = fold(text)
        if any((bare or wanted.value) in folded for wanted, bare, _ in self._plain):
            return True
        squeezed = folded.translate(_SQUEEZE)
        if any(form.lower() in squeezed for _, _, forms in self._numbers for form in forms):
            return True
        if any(mentions(name, text, folded) for _, names in self.names for name in names):
            return True
        return any(place.street[0][:4] in folded for _, place in self.addresses)

    def in_text(self, text: str) -> list[Hit]:
        """The identifiers that a text or cell holds."""
        return [*self._identifiers(text), *self._names(text)]

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where numbers, addresses of mail and other identifiers that are no names stand in a text."""
        for _, pattern, _ in self._numbers:
            for match in pattern.finditer(text):
                yield match.start() - (text[match.start() - 1 : match.start()] == "+"), match.end()
        lowered = text.casefold()
        lowered = lowered if len(lowered) == len(text) else text.lower()
        for _, _, plain in self._plain if len(lowered) == len(text) else ():
            yield from (m.span() for m in plain.finditer(lowered) if text[m.start() : m.end()] not in self._others)

    def in_row(self, row: Mapping[str, Any]) -> dict[str, list[Hit]]:
        """The identifiers that the cells of a row hold, names and addresses in several columns included."""
        cells = {column: _text(value) for column, value in row.items() if not _missing(value)}
        if not self.may_be_in("\n".join(cells.values())):
            return {}
        hits: dict[str, list[Hit]] = {}
        for column, text in cells.items():
            found = self._identifiers(text)
            if isinstance(row[column], str):
                found += self._names(text)
            if found:
                hits[column] = found
        self._two_columns({c: text for c, text in cells.items() if isinstance(row[c], str)}, hits)
        self._several_columns(cells, hits)
        return hits

    def agrees_on_birth(self, values: Iterable[Any]) -> bool | None:
        """Whether a birth date asked for stands among the values; None if none is known."""
        return any(births.is_day(value, self.days) for value in values) if self.days else None

    def _identifiers(self, text: str) -> list[Hit]:
        hits: list[Hit] = []
        squeezed = text.translate(_SQUEEZE).lower() if self._numbers else ""
        for wanted, pattern, forms in self._numbers:
            if any(form.lower() in squeezed for form in forms) and pattern.search(text):
                hits.append(self._hit(wanted, bool(pattern.fullmatch(text.strip().lstrip("+")))))
        lowered = text.casefold()
        for wanted, bare, plain in self._plain:
            cell = lowered.strip()  # a number may have more zeros in front in one table than in another
            exact = wanted.value in (cell, _mailbox(lowered)) or bool(
                bare and cell.isdecimal() and cell.lstrip("0") == bare
            )
            stands = exact or (wanted.value in lowered and plain.search(lowered))
            if stands and not self._is_anothers(wanted, text, plain):
                hits.append(self._hit(wanted, exact))
        hits += [Hit(wanted, False) for wanted, place in self.addresses if place.is_in(text)]
        return hits

    def _is_anothers(self, wanted: Wanted, text: str, plain: re.Pattern[str]) -> bool:
        """Whether a user name stands in a text in no other capitals than those of somebody else's."""
        if wanted.entity_type not in ("USERNAME", "IDENTIFIER") or not self._others:
            return False
        return all(text[m.start() : m.end()] in self._others for m in plain.finditer(text.lower()))

    def _hit(self, wanted: Wanted, exact: bool) -> Hit:
        return Hit(wanted, exact, via=self._via.get(wanted, ""))

    def _names(self, text: str) -> list[Hit]:
        hits: list[Hit] = []
        if text.strip() in self._others:
            return hits
        for wanted, names in self.names:
            grade = max((in_text(name, text) for name in names), key=rank, default="")
            if grade:
                whole = len(text) < 2 * len(wanted.value) + 12 and not _is_within_an_address(text, names)
                hits.append(Hit(wanted, whole, grade, self._via.get(wanted, "")))
        return hits

    def _two_columns(self, cells: Mapping[str, str], hits: dict[str, list[Hit]]) -> None:
        """A family name in one column and its given name in another, unless one of them is the whole name: notes that
        only mention it say no less of whose the two columns are."""
        for wanted, names in self.names:
            own = (column for column in hits if "@" not in cells.get(column, "") and not columns.others(column))
            plain = [hits[column] for column in own]  # her name as that of who made the row says nothing of whose it is
            known = [hit.grade for found in plain for hit in found if hit.wanted == wanted and hit.exact]
            pairs = [pair for name in names if (pair := in_columns(name, cells))]
            if not pairs:
                continue
            grade, parts = max(pairs, key=lambda pair: rank(pair[0]))
            if rank(grade) > max(map(rank, known), default=-1):
                for column in parts:
                    hits.setdefault(column, []).append(Hit(wanted, True, grade, self._via.get(wanted, "")))

    def _several_columns(self, cells: Mapping[str, str], hits: dict[str, list[Hit]]) -> None:
        for wanted, place in self.addresses:
            if any(hit.wanted == wanted for found in hits.values() for hit in found):
                continue
            if place.is_in(" ".join(text for text in cells.values() if len(text) < 80)):
                column = next((c for c, text in cells.items() if place.street[0] in fold(text)), "")
                if column:
                    hits.setdefault(column, []).append(Hit(wanted, False))


def rank(grade: str) -> int:
    """How well a name fits; -1 where none does."""
    return GRADES.index(grade) if grade in GRADES else -1


def _mailbox(text: str) -> str:
    """The address in `Ada Janssens <ada@mail.example>` (RFC 5322, 3.4); empty for anything else."""
    found = _MAILBOX.fullmatch(text.strip())
    return found[1] if found else ""


def _is_within_an_address(text: str, names: Iterable[Name]) -> bool:
    """Whether a text that says more than an address of mail spells the name nowhere but in that: `see ada.j@…`."""
    rest = _ADDRESS.sub(" ", text)
    return rest != text and bool(rest.strip(' <>"')) and not any(in_text(name, rest) for name in names)


def _missing(value: Any) -> bool:
    return value is None or isinstance(value, Binary) or (isinstance(value, float) and value != value)


def _text(value: Any) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _number_pattern(wanted: Wanted) -> re.Pattern[str]:
    forms = sorted(wanted.spaced, key=len, reverse=True)
    spaced = "|".join(_BETWEEN.join(map(re.escape, form)) for form in forms)
    before = r"(?<!\d)" if wanted.entity_type == "PHONE_NUMBER" else r"(?<![^\W_])"
    return re.compile(rf"{before}(?:{spaced})(?![^\W_])", re.IGNORECASE)


def _plain_pattern(wanted: Wanted) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.+-]){re.escape(wanted.value)}(?![\w-]|\.\w)")


def strongest(hits: Iterable[Hit]) -> Hit:
    """The one that says most of whose a row is."""
    order = (*NUMBERS, "EMAIL_ADDRESS", "IBAN_CODE", "PHONE_NUMBER", "PERSON")
    rank = {kind: at for at, kind in enumerate(order)}
    return min(hits, key=lambda hit: rank.get(hit.wanted.entity_type, len(order)))
