"""Finds the columns by which rows say who made or handled them: `create_by`, `assignee_id`, `causer_id`.

Such a row is about somebody else, or about nobody; that somebody did it, and when, is that person's data all the same.
Where no key is declared these columns lead to the accounts under which the work is done, else to the staff. Where
accounts or staff are told apart by texts (a user name, an address of mail, `HR-0042`), the values tell to which.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from classifiers.names.words import word_set
from connectors import Asset, ConnectorError, Keyed

from ..roles import columns
from ..roles.serving import ID_WORDS, is_staff
from .links import Link
from .numbered import comparable, type_of
from .playing import Playing

if TYPE_CHECKING:
    from .relations import Relations

_AGENTS = word_set("by door par von")
_DOERS = (columns.MAKERS - _AGENTS) | word_set(
    """responsible responsable verantwoordelijke verantwortlicher causer modifier editor updater operator uploader
    planner"""
)
_GLUED = re.compile("[a-z]{4,}(?:by|door)")
_BESIDE = ID_WORDS | columns.USERS | word_set("to aan a an")
"""What else the name of such a column says, and nothing more: `responsible_user_id`, `assigned_to`."""
_NUMBER = re.compile(r"(?:big|small|medium|tiny)?int|serial|numeric|decimal|uuid|uniqueidentifier", re.IGNORECASE)
_TEXT = re.compile(r"(?:var|n|nvar)?char|character|text|string|clob", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]{2}")
_OVERLAP = 0.9
_MOST = 200
"""Columns whose values are compared in one search."""


class Making:
    """The columns of one source that say who made or handled a row."""

    def __init__(self, relations: Relations, connector: Keyed, playing: Playing) -> None:
        self._relations = relations
        self._connector = connector
        self._playing = playing
        self._compared = 0
        self._letters: set[tuple[str, tuple[str, ...], str]] = set()
        """What a column is called that holds a key, the table of that key, and the key."""

    def by(self, target: Asset) -> list[Link]:
        """Links by which rows say that somebody of a table made or handled them, or served whom they are about."""
        about = [*self._relations.referring(target), *self._relations.mentioning(target)]
        leading = [link for link in self._relations.leading(target) if len(link.columns) == 1 and not link.own_table]
        made = [one for one in leading if one not in about or one.of_another or says_who_made(one.columns[0])]
        guessed = [*self._guessed(target, leading)] if target is self._playing.doers else []
        return [*made, *guessed, *self._in_letters(target, leading)]

    def _guessed(self, target: Asset, leading: Sequence[Link]) -> Iterator[Link]:
        key = target.key[0]
        if not _NUMBER.match(type_of(target, key)):
            return
        for child, name in self._free(leading):
            if self._leads(child, name, target, key):
                yield Link(child, (name,), target, (key,), declared=False)

    def _in_letters(self, target: Asset, leading: Sequence[Link]) -> Iterator[Link]:
        """By texts that stand for one of those who do the work; columns of one name are compared once."""
        keys = self._texts(target)
        for child, name in self._free(leading) if keys else ():
            if child is target or child.attributes.get("view") or not _TEXT.match(type_of(child, name)):
                continue
            if says_who_made(name) or columns.tokens(name) & _DOERS:
                key = next((key for key in keys if self._holds(child, name, target, key)), None)
                if key:
                    yield Link(child, (name,), target, (key,), declared=False, by_value=True)

    def _texts(self, target: Asset) -> list[str]:
        if target is not self._playing.doers and not is_staff(target.segments):
            return []
        own = [key for key in target.key if len(target.key) == 1 and _TEXT.match(type_of(target, key))]
        return [*own, *self._playing.accounts.keys(target)]

    def _free(self, leading: Sequence[Link]) -> Iterator[tuple[Asset, str]]:
        """The columns of all tables of which no key is known."""
        known = {(link.child.segments, link.columns[0]) for link in leading}
        for child in self._relations.tables:
            known |= {(child.segments, name) for each in child.foreign_keys for name in each.columns}
            for name in [each.name for each in child.columns if each.name not in child.key]:
                if (child.segments, name) not in known:
                    yield child, name

    def _holds(self, child: Asset, column: str, target: Asset, key: str) -> bool:
        """Whether a column of texts holds a key; what has no letters is a number, which many tables count."""
        place = (column, target.segments, key)
        if place not in self._letters and self._compared < _MOST:
            self._compared += 1
            try:
                values = [value for value in self._connector.some(child, column, {}) if _LETTER.search(str(value))]
                if values and self._connector.share(target, key, values, exactly=True) >= _OVERLAP:
                    self._letters.add(place)
            except ConnectorError:
                return False
        return place in self._letters

    def _leads(self, child: Asset, column: str, target: Asset, key: str) -> bool:
        kind = type_of(child, column)
        if not says_who_made(column) or not _NUMBER.match(kind) or not comparable(kind, type_of(target, key)):
            return False
        if child is target or child.attributes.get("view") or self._compared >= _MOST:
            return False
        self._compared += 1
        try:
            values = self._connector.some(child, column, {})
            return bool(values) and self._connector.share(target, key, values) >= _OVERLAP
        except ConnectorError:
            return False


def says_who_made(column: str) -> bool:
    """Whether a column names, by what it is called, whoever made or handled a row."""
    words = columns.tokens(column)
    if (words & _AGENTS and len(words) > 1) or any(_GLUED.fullmatch(word) for word in words):
        return True
    return bool(words & _DOERS) and words - _DOERS <= _BESIDE
