"""Tells in running text the identifiers of one person from those of others: for whoever takes either out of it.

The same spellings as a search knows (`Matcher`), in the same folding (`connectors.folding`), with the places at which
they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from connectors.folding import fold, fold_with_places, forms, squeeze

from ..identity.identity import Identity
from ..identity.numbers import phone
from .matching import Matcher
from .spelled import with_spelled_names

if TYPE_CHECKING:
    from classifiers.analysis import Analyzer
    from classifiers.base import Finding

TELLING = frozenset({
    "PERSON", "GIVEN_NAME", "FAMILY_NAME", "MAIDEN_NAME", "EMAIL_ADDRESS", "PHONE_NUMBER", "POSTAL_ADDRESS",
    "STREET_ADDRESS", "IBAN_CODE", "BE_BANK_ACCOUNT", "CREDIT_CARD", "BE_NATIONAL_NUMBER", "NL_BSN", "FR_NIR",
    "DE_TAX_ID", "DE_SOCIAL_SECURITY", "DE_HEALTH_INSURANCE", "LU_NATIONAL_NUMBER", "BE_IDENTITY_CARD",
    "NL_IDENTITY_CARD", "DE_ID_CARD", "PASSPORT", "BE_PASSPORT", "NL_PASSPORT", "FR_PASSPORT", "DE_PASSPORT",
    "MRZ", "DATE_OF_BIRTH", "USERNAME", "LICENSE_PLATE", "SOCIAL_HANDLE", "PASSWORD", "CREDENTIAL",
})  # fmt: skip
"""What tells who somebody is, or opens something of his or hers."""
SECRETS = frozenset({"PASSWORD", "CREDENTIAL"})
"""What opens something: who has a copy of it can act in the person's name."""
_NAMES = frozenset({"PERSON", "GIVEN_NAME", "FAMILY_NAME", "MAIDEN_NAME"})
_HOMES = frozenset({"POSTAL_ADDRESS", "STREET_ADDRESS"})
_REACHED = _HOMES | {"PHONE_NUMBER"}
_WHOLE = frozenset({"EMAIL_ADDRESS", "USERNAME", "SOCIAL_HANDLE"})
"""Never a part of another: `ann.maes@…` is somebody else than `joann.maes@…`, and so is her sister."""
_MAILS = re.compile(r"[^\s<>,;:()]{1,64}@[^\s<>,;:()]{1,190}")
_BEHIND = 150
"""Characters between a name and where its bearer lives: `…, born at Eupen on 3 May 1980, residing at …`."""
_LONG = 8
"""Letters and digits from which on one value may be a part of another."""


class Identifiers:
    """What a person is known by, and what of a text is about somebody else."""

    def __init__(
        self, identity: Identity, own: Iterable[str] = (), public: Iterable[str] = (), names: Iterable[str] = ()
    ) -> None:
        """`own` are further values of the person, `names` further ones that he or she bears; `public` are no secret."""
        self._matcher = Matcher(identity)
        own = [*own]
        self._own = {squeeze(part) for value in own for part in (value, *_MAILS.findall(value))} - {""}
        self._public = {squeeze(value) for value in public} - {""}
        called = [*(text for text, _ in identity.full_names()), *names]
        self._words = {word for text in called for word in fold(text).split()}
        self._names = [re.compile(_spelled(words)) for text, _ in identity.full_names() for words in _orders(text)]

    def places(self, text: str) -> list[tuple[int, int]]:
        """Where identifiers of the person stand, in order, none overlapping."""
        folded, spots = fold_with_places(text)
        found = [*self._matcher.places(text)]
        for pattern in self._names:
            found += [(spots[m.start()], spots[m.end() - 1] + 1) for m in pattern.finditer(folded)]
        return list(_merged(sorted(found)))

    def are_in(self, text: str) -> bool:
        """Whether a search would find the person in a text."""
        return bool(self._matcher.in_text(text))

    def others(self, text: str) -> Iterator[Finding]:
        """What in a text is about somebody else, in order, none overlapping."""
        return self._telling(text, self._found(text), frozenset())

    def others_beside(self, text: str) -> Iterator[Finding]:
        """The same without an address right behind the person's name: where he or she lives is no matter of others."""
        every = self._found(text)
        return self._without_homes(text, every, list(self._telling(text, every, frozenset())))

    def not_to_be_copied(
        self, text: str, *, secrets_alone: bool = False, of_a_document: bool = False
    ) -> Iterator[Finding]:
        """Whatever opens something, whosever it is (`SECRETS`), and what is about somebody else.

        In a document that names the person, where that person lives is no matter of others.
        """
        every = self._found(text)
        hidden = self._telling(text, every, SECRETS, SECRETS if secrets_alone else TELLING)
        return self._without_homes(text, every, list(hidden)) if of_a_document and not secrets_alone else hidden

    def _found(self, text: str) -> list[Finding]:
        """What the recognizers find, and names that only the lists tell; none of them has a word of the person's."""
        return with_spelled_names(text, self._analyzer.analyze(text).findings, self._words)

    def _without_homes(self, text: str, every: Iterable[Finding], hidden: Sequence[Finding]) -> Iterator[Finding]:
        """Without an address right behind the person's name, and the only ones of a text that names nobody else."""
        named = [
            (one.end, self.is_known(text[one.start : one.end], one.entity_type))
            for one in every
            if one.entity_type in _NAMES
        ]
        alone = self.are_in(text) and all(hers for _, hers in named)
        values = {(one.entity_type, squeeze(text[one.start : one.end])) for one in hidden}
        for one in hidden:
            before = max(((end, hers) for end, hers in named if end <= one.start), default=(0, False))
            near = one.start - before[0] <= _BEHIND and "\n\n" not in text[before[0] : one.start]
            if one.entity_type in _HOMES and before[1] and near:
                continue
            if alone and one.entity_type in _REACHED and sum(kind == one.entity_type for kind, _ in values) == 1:
                continue
            yield one

    def _telling(
        self, text: str, every: Iterable[Finding], whosever: frozenset[str], wanted: frozenset[str] = TELLING
    ) -> Iterator[Finding]:
        end = 0
        for found in every:
            kind, value = found.entity_type, text[found.start : found.end]
            if kind in wanted and found.start >= end and (kind in whosever or not self.is_known(value, kind)):
                yield found
                end = found.end

    def is_known(self, value: str, entity_type: str) -> bool:
        """Whether it is the person's own, or nobody's secret."""
        plain = squeeze(value)
        if not plain or plain in self._own or plain in self._public or self._matcher.in_text(value):
            return True
        if entity_type == "DATE_OF_BIRTH" and self._matcher.agrees_on_birth([value]):
            return True
        if entity_type in _NAMES:
            words = fold(value).split()
            return bool(words) and set(words) <= self._words
        dialled = entity_type == "PHONE_NUMBER" and sum(map(str.isdigit, plain)) >= _LONG
        if dialled and phone(value).value in self._own:  # `0471 23 45 67` is `+32 471 23 45 67`
            return True
        return len(plain) >= _LONG and entity_type not in _WHOLE and self._is_a_part(plain, entity_type)

    def _is_a_part(self, plain: str, entity_type: str) -> bool:
        """Whether a value is written longer or shorter in a row of the person's: with the country of a number, the town
        of an address. A name alone is a part of whatever a family or a firm is called by."""
        longer = (own for own in self._own if len(own) >= _LONG)
        return any(
            plain in own or (own in plain and (entity_type in _HOMES or any(map(str.isdigit, own)))) for own in longer
        )

    @cached_property
    def _analyzer(self) -> Analyzer:
        from classifiers.analysis import Analyzer

        return Analyzer()


def _merged(places: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    start = end = -1
    for first, last in places:
        if first > end:
            if end > start:
                yield start, end
            start, end = first, last
        else:
            end = max(end, last)
    if end > start:
        yield start, end


def _orders(name: str) -> Iterator[list[str]]:
    """The words of a name in every order that turns it around."""
    words = re.findall(r"[^\W_]+", name.lower())
    for turn in range(len(words)):
        yield words[turn:] + words[:turn]


def _spelled(words: list[str]) -> str:
    """A name in folded text, whichever way letters with marks were written."""
    parts = ["|".join(sorted(map(re.escape, forms(word)), key=len, reverse=True)) for word in words]
    joined = r"[\W_]{1,3}".join(f"(?:{part})" for part in parts)
    return rf"(?<!\w){joined}(?!\w)"
