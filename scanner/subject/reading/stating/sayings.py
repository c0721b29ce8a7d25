"""Keeps what each text says of persons, for the next reading in the same search: a text is taken apart once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ...identity.names import Name
from ..matching import NUMBERS, Hit, Matcher
from ..recognising import in_text
from .beside import beside_names
from .cards import cards, mailboxes
from .forms import forms
from .signing import is_signed_by_another
from .statement import Statement
from .tables import tables

if TYPE_CHECKING:
    from classifiers.analysis import Analyzer

_WHO = frozenset({*NUMBERS, "DATE_OF_BIRTH"})
_SHARED = frozenset({"PHONE_NUMBER", "IBAN_CODE"})


class Sayings:
    """What texts say of persons, by their text."""

    def __init__(self) -> None:
        self._kept: dict[tuple[int, int, bool], tuple[Statement, ...]] = {}

    def of(self, text: str, *, headers: bool = False) -> tuple[Statement, ...]:
        """What a stretch of text, or the headers of a mail, say of each person, place by place."""
        place = (len(text), hash(text), headers)
        if place not in self._kept:
            self._kept[place] = tuple(mailboxes(text) if headers else self._said(text))
        return self._kept[place]

    def tells_of_others(self, text: str, names: Sequence[Name]) -> bool:
        """Whether the birth or national number in a text is that of somebody of another name: a doctor's patient."""
        told = [one for one in self.of(text) if _WHO & set(one.values)]
        return bool(told) and all(one.whole and not any(in_text(name, one.whole) for name in names) for one in told)

    def gives_to_others(self, text: str, names: Sequence[Name], hits: Sequence[Hit], matcher: Matcher) -> bool:
        """Whether a text gives a phone or account, which the person shares, to somebody of another name alone."""
        shared = {hit.wanted for hit in hits}
        if not names or not all(wanted.entity_type in _SHARED for wanted in shared):
            return False
        holds = lambda value: any(hit.wanted in shared for hit in matcher.in_text(value))  # noqa: E731
        return is_signed_by_another(text, self.of(text), names, holds)

    def _said(self, text: str) -> list[Statement]:
        findings = self._analyzer.analyze(text).findings
        found = [*cards(text), *mailboxes(text), *tables(text)]
        return [*found, *forms(text, findings), *beside_names(text, findings)]

    @cached_property
    def _analyzer(self) -> Analyzer:
        from classifiers.analysis import Analyzer  # takes a while to make, and many searches need none

        return Analyzer()
