"""Estimates how many persons a text is about, by names, numbers and user names; texts of one asset are put together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

DISTINCT = 20_000
"""Distinct values of a kind that are told apart."""
_NATIONAL = ("NATIONAL_NUMBER", "BSN", "NIR")
_PARTS = ("GIVEN_NAME", "FAMILY_NAME")


@dataclass
class People:
    """Who has been met, by hashes alone."""

    names: dict[frozenset[int], str] = field(default_factory=dict)
    """Names as sets of words, hashed, with what their words begin with; an initial stands in the letters alone."""
    couples: set[frozenset[int]] = field(default_factory=set)
    """Family names of two who are named at once: `M. et Mme Detaille`."""
    values: dict[str, set[int]] = field(default_factory=dict)
    """Parts of names, national numbers and user names by type."""

    def name(self, words: Iterable[str]) -> None:
        """A name was met: `Anne Dupont`, `Dupont`, `A. Dupont`."""
        parts = list(words)
        whole = frozenset(hash(word) for word in parts if len(word) > 1)
        if whole and len(self.names) < DISTINCT:
            self.names[whole | {hash(word) for word in parts if len(word) == 1}] = "".join(
                piece[0] for word in parts for piece in word.split("-") if piece
            )

    def couple(self, words: Iterable[str]) -> None:
        """Two of a family were met: `Mr and Mrs Cole`."""
        if len(self.couples) < DISTINCT:
            self.couples.add(frozenset(map(hash, words)))

    def value(self, entity_type: str, value: int) -> None:
        """A value that tells persons apart was met, if its type is one of those."""
        if entity_type in _PARTS or entity_type.endswith(_NATIONAL) or entity_type == "USERNAME":
            seen = self.values.setdefault(entity_type, set())
            if len(seen) < DISTINCT:
                seen.add(value)

    def add(self, other: People) -> None:
        """Those of another text, who may be the same."""
        for name, letters in other.names.items():
            if len(self.names) < DISTINCT:
                self.names.setdefault(name, letters)
        self.couples.update(other.couples if len(self.couples) < DISTINCT else ())
        for entity_type, values in other.values.items():
            seen = self.values.setdefault(entity_type, set())
            seen.update(values if len(seen) < DISTINCT else ())

    def count(self, *, users: bool = False) -> int:
        """Distinct persons: by names, by numbers, or by user names where asked, whichever tells more apart."""
        numbers = max((len(v) for k, v in self.values.items() if k.endswith(_NATIONAL)), default=0)
        parts = min(len(self.values.get(part, ())) for part in _PARTS)
        known = len(self.values.get("USERNAME", ())) if users else 0
        return max(self._named(), parts, numbers, known)

    def _named(self) -> int:
        """Names, without those that a longer one holds: `Dupont` and `A. Dupont` beside `Anne Dupont`."""
        holding: dict[int, list[frozenset[int]]] = {}
        for name in self.names:
            for word in name:
                holding.setdefault(word, []).append(name)
        apart = [name for name in self.names if not self._is_part(name, holding)]
        of_family = Counter(word for name in apart for word in name) if self.couples else Counter()
        second = sum(max(of_family[word] for word in family) == 1 for family in self.couples if family)
        return len(apart) + second

    def _is_part(self, name: frozenset[int], holding: dict[int, list[frozenset[int]]]) -> bool:
        initials = {hash(letter): letter for letter in self.names[name]}
        words = [word for word in name if word not in initials]
        short = [initials[word] for word in name if word in initials]
        rarest = min((holding[word] for word in words), key=len)
        return any(
            other is not name
            and (other > name or (short and self._written(other) > len(words) and self._holds(other, words, short)))
            for other in rarest
        )

    def _written(self, name: frozenset[int]) -> int:
        """How many words of a name are more than an initial."""
        return len(name) - sum(hash(letter) in name for letter in set(self.names[name]))

    def _holds(self, name: frozenset[int], words: Collection[int], letters: Iterable[str]) -> bool:
        return name > set(words) and self._begins(name, letters)

    def _begins(self, name: frozenset[int], letters: Iterable[str]) -> bool:
        return all(letter in self.names[name] for letter in letters)
