"""A postal address as it was asked for, recognised in one column or in several, and in text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from classifiers.names.words import word_set
from connectors.folding import fold, may_err, within_one_error, word_forms

_PLAIN = word_set(
    """
    rue r avenue av ave boulevard bd blvd chaussee chee place pl square impasse allee quai chemin de la le les du
    des d l straat str laan lei weg plein steenweg stwg dreef kaai strasse platz am an der den het street st road rd
    bus bte boite box b be nl fr belgique belgie belgien
    """
)
_WINDOW = 12
"""Words within which the parts of an address stand together in text."""


@dataclass(frozen=True)
class Address:
    """Street words, house number and postcode; two of the three have to be there, the street always."""

    text: str = field(repr=False)
    street: tuple[str, ...] = field(repr=False)
    number: str = field(repr=False)
    postcode: str = field(repr=False)

    @classmethod
    def of(cls, text: str) -> Address | None:
        """Taken apart; None where it names no street."""
        found = re.findall(r"[^\W_]+", fold(text))
        digits = [word for word in found if word[0].isdigit()]
        postcode = next((word for word in digits if re.fullmatch(r"\d{4,5}", word)), "")
        number = next((word for word in digits if word != postcode), "")
        before = found[: found.index(number)] if number in found else found
        street = tuple(word for word in before if word not in _PLAIN and not word[0].isdigit())
        if not street or not (number or postcode):
            return None
        return cls(" ".join(found), street[:4], number, postcode)

    @property
    def clauses(self) -> tuple[tuple[str, ...], ...]:
        """What a row must have words of, to be worth a look: numbers may stand in columns of their own type."""
        number = re.sub(r"\D+$", "", self.number)
        return (*((word,) for word in self.street), *(((number,),) if number else ()))

    def is_in(self, text: str) -> bool:
        """Whether a text holds it, its parts near each other."""
        words = word_forms(text)
        for at, word in enumerate(words):
            if self._same(self.street[0], word):
                near = words[max(0, at - 4) : at + _WINDOW]
                if self._street_in(near) and self._numbers_in(near):
                    return True
        return False

    def _street_in(self, words: list[frozenset[str]]) -> bool:
        return all(any(self._same(wanted, word) for word in words) for wanted in self.street)

    def _numbers_in(self, words: list[frozenset[str]]) -> bool:
        present = {form for word in words for form in word}
        if not self.number:
            return self.postcode in present
        bare = {re.sub(r"\D+$", "", form) for form in present}
        elsewhere = self.postcode and any(re.fullmatch(r"\d{4,5}", form) for form in present - {self.number})
        return re.sub(r"\D+$", "", self.number) in bare and (self.postcode in present or not elsewhere)

    @staticmethod
    def _same(wanted: str, word: frozenset[str]) -> bool:
        return wanted in word or (may_err(wanted) and any(within_one_error(form, wanted) for form in word))
