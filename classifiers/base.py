"""The nouns that the classifiers produce: what a value is, what a field holds, and why.

Findings hold positions and scores, never text; samples are kept out of every `repr`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Language = Literal["fr", "nl", "de", "en"]
LANGUAGES: tuple[Language, ...] = ("fr", "nl", "de", "en")
NAMES = frozenset({"PERSON", "GIVEN_NAME", "FAMILY_NAME", "MAIDEN_NAME"})
"""Entity types of a person's name, whole or a part of it."""
MIN_SCORE = 0.5
"""Below it a finding is a possibility, not worth a person's time without more evidence."""


@dataclass(frozen=True, slots=True, init=False)
class Finding:
    """A stretch of a text that is an entity of some type. Offsets count Python characters."""

    start: int
    end: int
    entity_type: str
    score: float
    """0 to 1."""
    recognizer: str = ""
    subtype: str = ""
    """`bis`, `visa`, `enterprise` …, where the type has kinds."""
    checked: bool = False
    """A checksum or an equally strong structure held."""

    def __init__(
        self,
        start: int,
        end: int,
        entity_type: str,
        score: float,
        recognizer: str = "",
        subtype: str = "",
        checked: bool = False,
    ) -> None:
        """As `dataclass` makes it, in half the time: a text may have thousands of them."""
        _set_start(self, start)
        _set_end(self, end)
        _set_entity_type(self, entity_type)
        _set_score(self, score)
        _set_recognizer(self, recognizer)
        _set_subtype(self, subtype)
        _set_checked(self, checked)

    def moved(self, by: int) -> Finding:
        """The same finding so many characters further on, as in a text of which this one is a part."""
        return Finding(
            self.start + by, self.end + by, self.entity_type, self.score, self.recognizer, self.subtype, self.checked
        )


_set_start, _set_end, _set_entity_type, _set_score, _set_recognizer, _set_subtype, _set_checked = (
    vars(Finding)[field.name].__set__ for field in dataclasses.fields(Finding)
)


Kind = Literal["name", "values", "checksum", "cardinality", "neighbours", "keys", "comment", "type", "text", "document"]
"""Of evidence."""


@dataclass(frozen=True)
class Evidence:
    """One reason for a verdict, in plain words and without a value."""

    kind: Kind
    text: str
    weight: float = 0.0
    """Contribution in log-odds; negative speaks against."""
    piece: str = ""
    """Name of the fitted coefficient that it rests on; empty where none was fitted."""
    amount: float = 1.0
    """How much of it there is: the weight is the coefficient times this."""


@dataclass(frozen=True)
class Tag:
    """The verdict on one field: what it holds, how sure, and why."""

    field: str = dataclasses.field(repr=False)
    """The column's own name, `member › Sheet!Column`, or empty for the whole text of a document."""
    entity_type: str
    categories: tuple[str, ...]
    """Ids of the declaration's categories, or `special`, `undeclared`; usually one."""
    confidence: float
    matched: int
    """Values (or findings, in text) that speak for it."""
    sampled: int
    """Values looked at, without the empty ones; for text, stretches read."""
    evidence: tuple[Evidence, ...] = ()
    subtype: str = ""

    @property
    def reason(self) -> str:
        """The evidence, strongest first, as one line."""
        return "; ".join(e.text for e in sorted(self.evidence, key=lambda e: -abs(e.weight)))


@dataclass(frozen=True)
class ColumnSample:
    """What is known about a column before it is judged."""

    name: str = field(repr=False)
    values: Mapping[str, int] = field(default_factory=dict, repr=False)
    """Distinct values as text, with how often each was seen; empty ones left out."""
    total: int = 0
    """Rows looked at, empty values included."""
    distinct: int | None = None
    """Distinct values seen, where `values` had to be capped."""
    type: str = ""
    """The store's type name, lower case; empty if it has none."""
    comment: str = ""
    key: bool = False
    """Part of the primary key."""
    references: str = ""
    """Name of the table that a foreign key points to."""
    named: bool = True
    """False where the table had no header, so that the name means nothing."""
    attributes: Mapping[str, Mapping[str, int]] = field(default_factory=dict, repr=False)
    """Where the table has a row for each attribute of somebody: the values by what the column beside calls them."""


@dataclass(frozen=True)
class TableSample:
    """A table, or a sheet, a CSV, a JSON array: the columns are judged together."""

    name: str = field(repr=False)
    columns: tuple[ColumnSample, ...] = field(repr=False)
    context: str = field(default="", repr=False)
    """Schema, folder, file or sheet names around it."""
    comment: str = ""


@dataclass(frozen=True)
class Verdict:
    """All that the classifiers have to say about one asset."""

    tags: tuple[Tag, ...]
    language: str = ""
    document_kind: str = ""
    """`payslip`, `contract`, `cv`, `certificate`, `invoice`, `form`, `letter`, `log`, `list_of_persons` … or empty."""
    persons: int | None = None
    """Distinct persons, estimated."""
    not_run: tuple[str, ...] = ()
    """Rules or models that should have run and did not, with the reason: reported, never counted as clean."""
    dates: Mapping[str, Mapping[int, int]] = field(default_factory=dict)
    """Per date field, how many records fall in each year."""
    latest_year: int = 0
    """The latest year of the days that it names, births apart; 0 if it names none."""
