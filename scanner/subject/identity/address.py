"""A postal address as it was asked for, recognised in one column or in several, and in text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from classifiers.names.words import word_set
from connectors.folding import fold, may_err, within_one_error, word_forms

_PLAIN = word_set(
    """
    rue r avenue av ave boulevard bd blvd chaussee chee place pl square impasse imp allee all quai chemin ch route rte
    clos cours cite sentier voie rond point de la le les du des d l et au aux en bis ter quater a
    straat str laan lei weg plein steenweg stwg dreef kaai van den ter ten der op het in bij
    strasse platz gasse allee am an der den dem die das im in zu zum zur auf von vom unter
    um op dem street st road rd lane drive the of b be nl fr lu belgique belgie belgien
    nr no num numero nummer huisnr
    """
)
"""Words of a street's name that do not tell it from others."""
_INSIDE = word_set(
    """
    bus bte boite box b bis ter quater apt app appt appartement apartment flat etage et verdieping verd stock og eg
    top tur stiege escalier esc hal blok bloc bat batiment building gebouw postbus bp cs cedex
    """
)
"""What is said after a house number; a number that follows is of a box or a floor."""
_MONTHS = word_set(
    """
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre januari februari maart april
    mei juni juli augustus september oktober november december januar februar marz maerz august dezember
    """
)
_ORDINAL = re.compile(r"\d{1,3}(?:e|er|re|eme|ieme|ste|de|th|st|nd|rd)")
_ENDINGS = (("straat", "str"), ("strasse", "str"), ("steenweg", "stwg"), ("steenweg", "stw"), ("laan", "ln"))
"""Ways to write the end of a word that is a street."""
_BEFORE, _WINDOW = 7, 12
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
        """Taken apart, whether the number stands behind the street or before it; None where it names no street."""
        found = re.findall(r"[^\W_]+", fold(text))
        postcode = _postcode(found)
        number, words = _number_and_street(_first_part(text, found, postcode))
        words = [word for word in words if word not in _INSIDE]
        street = [word for word in words if word not in _PLAIN] or [word for word in words if len(word) > 2]
        if not any(word.isalpha() for word in street) or not (number or postcode):
            return None
        told = sorted(street[:4], key=lambda word: not word.isalpha())  # the first is looked for first
        return cls(" ".join(found), tuple(told), number, postcode)

    @property
    def clauses(self) -> tuple[tuple[str, ...], ...]:
        """What a row must have words of, to be worth a look: numbers may stand in columns of their own type."""
        number = re.sub(r"\D+$", "", self.number)
        return (*(spellings(word) for word in self.street), *(((number,),) if number else ()))

    def is_in(self, text: str) -> bool:
        """Whether a text holds it, its parts near each other."""
        words = word_forms(text)
        for at, word in enumerate(words):
            if self._same(self.street[0], word):
                near = words[max(0, at - _BEFORE) : at + _WINDOW]
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
        if not word.isdisjoint(spellings(wanted)):
            return True
        return may_err(wanted) and any(within_one_error(form, wanted) for form in word)


@lru_cache(maxsize=256)
def spellings(word: str) -> tuple[str, ...]:
    """A word of a street and its abbreviations, or what it abbreviates: `kerkstraat`, `kerkstr`."""
    found = [word]
    for whole, short in _ENDINGS:
        for one, other in ((whole, short), (short, whole)):
            stem = word.removesuffix(one)
            if stem != word and len(stem) > 2:
                found.append(stem + other)
    return tuple(dict.fromkeys(found))


def _postcode(words: list[str]) -> str:
    """The last number of four or five digits, but for the year of a street and a number that begins the address."""
    for at in range(len(words) - 1, 0, -1):
        word = re.sub(r"^[bdfl](?=\d{4,5}$)", "", words[at])
        if re.fullmatch(r"\d{4,5}", word) and words[at - 1] not in _MONTHS:
            return word
    return ""


def _first_part(text: str, words: list[str], postcode: str) -> list[str]:
    """The words of street and number: before the postcode, or behind a town that stands first, else the first line."""
    if postcode:
        at = next(n for n in range(len(words) - 1, -1, -1) if words[n].endswith(postcode))
        return words[: at - (words[at - 1] in ("l", "b", "d", "f"))]
    lines = [found for line in re.split(r"[,;\n]", text) if (found := re.findall(r"[^\W_]+", fold(line)))]
    if lines and re.fullmatch(r"\d{4,5}", lines[0][0]) and not any(word in _PLAIN for word in lines[0]):
        del lines[0]  # `1000 Bruxelles, Rue de la Loi 16`
    part: list[str] = []
    for line in lines:
        part += line
        if any(word.isalpha() for word in part) and any(word[0].isdigit() for word in part):
            break
    return part


def _number_and_street(words: list[str]) -> tuple[str, list[str]]:
    """The house number, and the words of the street with the numbers in its name."""
    if len(words) > 2 and words[0] in _INSIDE and words[1][0].isdigit():
        words = words[2:]  # `Apt 4, 12 rue des Lilas`
    numbers = [at for at, word in enumerate(words) if word[0].isdigit() and not _ORDINAL.fullmatch(word)]
    numbers = [at for at in numbers if at == 0 or words[at - 1] not in _INSIDE]
    days = {at for at in numbers if words[at + 1 : at + 2] and words[at + 1] in _MONTHS}
    years = {at for at in numbers if at and words[at - 1] in _MONTHS and re.fullmatch(r"1[89]\d\d|20\d\d", words[at])}
    numbers = [at for at in numbers if at not in days] or numbers
    numbers = [at for at in numbers if at not in years] or numbers
    if not numbers:
        return "", words
    at = numbers[0] if numbers[0] == 0 else numbers[-1]
    while at - 1 in numbers and at > 1:  # `12/3`: the first is the house
        at -= 1
    street = words[1:] if at == 0 else words[:at]
    end = next((n for n, word in enumerate(street) if n and word in _INSIDE - {"b", "bis", "ter"}), len(street))
    return words[at], street[:end]
