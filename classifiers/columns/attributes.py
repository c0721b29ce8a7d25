"""Reads tables that have a row for each attribute of somebody: `meta_key` and `meta_value`, a question and its answer.

The column of values holds whatever the one beside it says: each attribute is judged as a column of its own, called so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ..base import ColumnSample, TableSample
from .samples import cell_text, count_values
from .tokens import fold

_VALUES = {
    "value", "valeur", "waarde", "wert", "val", "answer", "answers", "reponse", "antwoord", "antwort", "response",
}  # fmt: skip
_KEYS = (
    "key", "cle", "sleutel", "schluessel", "attribute", "attribut", "attribuut", "property", "propriete", "eigenschap",
    "eigenschaft", "field", "champ", "veld", "feld", "question", "vraag", "frage", "parameter", "param", "label",
    "libelle", "name", "nom", "naam", "title", "system", "type", "kind", "soort", "art", "code",
)  # fmt: skip
"""What the column beside it is called, the more telling first."""
_XML_KEYS = {"key", "name", "field", "attribute", "property", "label"}
"""Attributes of an element that name what its text is."""
_STEM = re.compile(r".*[./]")
_MOST_KEYS, _MOST_VALUES, _LONGEST = 200, 500, 80
"""Attributes, distinct values of each, and characters of an attribute's name: more, and it names no attributes."""
_FORM = 30
"""Attributes of which each may be there once: the questions of one form. More, each once, are names of things."""
_WORD = re.compile(r"[^\W\d_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass
class Attributes:
    """The values of one column by what another one calls them."""

    key: int
    """Where among the columns the names are."""
    value: int
    of: dict[str, Counter[str]] = field(default_factory=dict)
    _many: bool = False

    @classmethod
    def among(cls, names: Sequence[str]) -> tuple[Attributes, ...]:
        """The two columns, if a table has them; in nested data each array of such (`headers[].name`) has its own."""
        stems = [_STEM.match(name) for name in names]
        places: dict[str, list[int]] = {}
        for place, stem in enumerate(stems):
            places.setdefault(stem[0] if stem else "", []).append(place)
        found = (cls._in(names, beside) for beside in places.values())
        return tuple(pair for pair in found if pair)

    @classmethod
    def _in(cls, names: Sequence[str], places: Sequence[int]) -> Attributes | None:
        said = [(i, _WORD.findall(fold(_CAMEL.sub(" ", names[i])))) for i in places]
        values = [i for i, words in said if words and words[-1] in _VALUES]
        if not values:  # `<Data Name="…">…</Data>`
            values = [i for i in places if names[i].endswith("/text()")]
            said = [(i, words) for i, words in said if "@" in names[i] and words[-1] in _XML_KEYS]
        if len(values) != 1:
            return None
        keys = [(_KEYS.index(words[-1]), i) for i, words in said if words and words[-1] in _KEYS]
        return cls(min(keys)[1], values[0]) if keys else None

    def add(self, keys: Sequence[object], values: Sequence[object]) -> None:
        """Count a block of rows."""
        for key, value in zip(map(cell_text, keys), map(cell_text, values), strict=True):
            if self._many or not key or not value:
                continue
            known = self.of.setdefault(key, Counter())
            if value in known or len(known) < _MOST_VALUES:
                known[value] += 1
            self._many = len(self.of) > _MOST_KEYS or len(key) > _LONGEST

    @property
    def named(self) -> Mapping[str, Mapping[str, int]]:
        """The values by attribute; none where the names vary so much that they are data themselves."""
        rows = sum(values.total() for values in self.of.values())
        several = len(self.of) >= 2 and (len(self.of) <= _FORM or rows >= 2 * len(self.of))
        return self.of if several and not self._many else {}


def attributes_of(column: ColumnSample) -> Iterator[ColumnSample]:
    """Each attribute as a column of its own."""
    for name, values in column.attributes.items():
        if any(map(str.isalpha, name)):
            yield ColumnSample(name, values, sum(values.values()))


def sampled(table: str, columns: Mapping[str, Sequence[Any]]) -> TableSample:
    """A table of loose values, of which those of a row stand at the same place."""
    samples = [ColumnSample(name, count_values(values), len(values)) for name, values in columns.items()]
    for pair in Attributes.among(list(columns)):
        keys, values = (list(columns.values())[i] for i in (pair.key, pair.value))
        if len(keys) == len(values):
            pair.add(keys, values)
            samples[pair.value] = replace(samples[pair.value], attributes=pair.named)
    return TableSample(table, tuple(samples))
