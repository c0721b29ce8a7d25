"""Weighs the columns of a table: what name, values and neighbours each say for every type that it may hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..base import ColumnSample, TableSample
from .between import postcode_between
from .hints import Reading
from .mixed import told_apart, ways_apart
from .names import NameReader
from .payments import paid
from .siblings import by_siblings
from .tables import TableContext, read_table
from .telling import as_values_tell
from .values import Profile, ValueReader
from .verdict import Candidate, Weigher
from .weights import Weights

SAID = 0.3
"""Share of sentences from which on a column says something of somebody."""
CONTACTS = {"EMAIL_ADDRESS", "POSTAL_ADDRESS", "STREET_ADDRESS", "PHONE_NUMBER"}
_NO_NAME = Reading((), ())


@dataclass(frozen=True)
class WeighedColumn:
    """A column, read, with every type that it may hold, the likeliest first."""

    sample: ColumnSample
    reading: Reading
    profile: Profile
    candidates: tuple[Candidate, ...]
    parts: tuple[WeighedColumn, ...] = ()
    """Its values by sort, each judged by itself, where it holds several ways to reach somebody."""


@dataclass(frozen=True)
class Weighed:
    """A table before the verdict."""

    context: TableContext
    columns: tuple[WeighedColumn, ...]


class TableWeigher:
    """Weighs tables; holds no state of one."""

    def __init__(self, values: ValueReader, weights: Weights, names: NameReader) -> None:
        self._weights = weights
        self._values = values
        self._names = names
        self._weigher = Weigher(weights)

    def weigh(self, table: TableSample) -> Weighed:
        """Every type that each column may hold, with the evidence: `classify` decides on it, fitting learns from it."""
        alone = self._read(table)
        read = self._values.read(table.columns, alone)
        readings = as_values_tell(alone, by_siblings(alone), read)
        profiles = _given_and_family(read, readings)
        context = read_table(table, self._names, _unrefuted(readings, profiles))
        context = _with_values(context, profiles, table.columns, readings)
        pay = paid(table.columns, readings, profiles)
        columns = [
            WeighedColumn(
                column,
                reading,
                profile,
                (pay[i],) if i in pay else self._candidates(column, reading, profile, context),
                tuple(self._parts(column, profile, context)),
            )
            for i, (column, reading, profile) in enumerate(zip(table.columns, readings, profiles, strict=True))
        ]
        return Weighed(context, tuple(_with_postcodes(columns)))

    def _read(self, table: TableSample) -> list[Reading]:
        named = iter(self._names.columns([column.name for column in table.columns if column.named], table.name))
        return [next(named) if column.named else _NO_NAME for column in table.columns]

    def _candidates(
        self, column: ColumnSample, reading: Reading, profile: Profile, context: TableContext
    ) -> tuple[Candidate, ...]:
        comment = self._names.column(column.comment) if column.comment and len(column.comment) < 60 else None
        candidates = self._weigher.candidates(column, reading, profile, context, comment)
        if not _is_technical(column, reading, profile):
            candidates += self._free_text(column, reading, profile, context, candidates)
        return tuple(sorted(candidates, key=lambda c: -c.score))

    def _parts(self, column: ColumnSample, profile: Profile, context: TableContext) -> Iterator[WeighedColumn]:
        for part, text in ways_apart(column, profile):
            (read,) = self._values.read([part], [_NO_NAME])
            found = self._candidates(part, _NO_NAME, read, context)
            told = tuple(replace(each, evidence=told_apart(each.evidence, text)) for each in found)
            yield WeighedColumn(part, _NO_NAME, replace(read, rows=profile.rows), told)

    def _free_text(
        self,
        column: ColumnSample,
        reading: Reading,
        profile: Profile,
        context: TableContext,
        known: Sequence[Candidate],
    ) -> list[Candidate]:
        """Prose in a table about persons is text about a person, whatever the column is called."""
        if profile.told < SAID or any(c.entity_type == "FREE_TEXT" for c in known) or context.published:
            return []  # nested data without a sentence is no text; what a book tells is about nobody
        piece, named = self._weights.piece, profile.inside.get("PERSON")
        told = set(profile.inside) - {"PERSON", "DATE_TIME"}
        # an organisation's own address in a text is found, and makes the text no text about a person
        told -= CONTACTS if not named and context.person < 0.2 else set()
        evidence = [piece("text", "prose", f"{profile.prose:.0%} of the values are sentences or nested data")]
        evidence.append(piece("neighbours", "prose.person", context.about, context.person))
        if named:
            evidence.append(piece("text", "prose.named", f"names of persons {named.text}"))
        if reading.opaque:
            evidence.append(piece("name", "prose.opaque", "the name says nothing"))
        if told:
            evidence.append(piece("text", "prose.told", f"the texts hold {', '.join(sorted(told))}", len(told)))
        return [Candidate("FREE_TEXT", sum(e.weight for e in evidence), tuple(evidence), profile.rows)]


def _with_postcodes(columns: Sequence[WeighedColumn]) -> Iterator[WeighedColumn]:
    """The columns, those included that only their place shows to be postcodes."""
    best = [next((c.entity_type for c in column.candidates if c.score > 0), None) for column in columns]
    readings = [column.reading for column in columns]
    for place, column in enumerate(columns):
        found = postcode_between(place, column.sample, readings, best)
        yield replace(column, candidates=(found, *column.candidates)) if found else column


def _is_technical(column: ColumnSample, reading: Reading, profile: Profile) -> bool:
    return reading.technical and profile.prose < 0.5


def _unrefuted(readings: Sequence[Reading], profiles: Sequence[Profile]) -> list[Reading]:
    """A column of sentences is no anchor, whatever its name: `Numéro national (fondement)` explains a law."""
    return [Reading(r.units, ()) if p.prose >= 0.5 else r for r, p in zip(readings, profiles, strict=True)]


def _given_and_family(profiles: list[Profile], readings: Sequence[Reading]) -> list[Profile]:
    """Of two unnamed columns of names, the one with more given names holds them: rare ones look like either."""
    if any(h.entity_type in ("GIVEN_NAME", "FAMILY_NAME", "PERSON") for r in readings for h in r.hints[:1]):
        return profiles
    both = {"GIVEN_NAME", "FAMILY_NAME"}
    named = [i for i, profile in enumerate(profiles) if readings[i].opaque and both & set(profile.support)]
    named = [i for i in named if max(profiles[i].support[t].weight for t in both & set(profiles[i].support)) > 1.5]
    if len(named) < 2 or any(_leans(profiles[i]) > 0 for i in named):
        return profiles
    first = max(named, key=lambda i: _leans(profiles[i]))
    support = dict(profiles[first].support)
    support["GIVEN_NAME"] = replace(
        support.get("GIVEN_NAME", support["FAMILY_NAME"]), weight=support["FAMILY_NAME"].weight + 0.5
    )
    return [replace(p, support=support) if i == first else p for i, p in enumerate(profiles)]


def _leans(profile: Profile) -> float:
    given, family = profile.support.get("GIVEN_NAME"), profile.support.get("FAMILY_NAME")
    return (given.weight if given else 0.0) - (family.weight if family else 0.0)


def _with_values(
    context: TableContext, profiles: Sequence[Profile], columns: Sequence[ColumnSample], readings: Sequence[Reading]
) -> TableContext:
    """Columns of names and identifiers make a table one about persons even where its words say nothing."""
    bonus = 0.0
    for profile, reading in zip(profiles, readings, strict=True):
        strong = {t for t, s in profile.support.items() if s.weight > 2.5 and s.share > 0.5}
        if reading.thing:
            continue
        if strong & {"PERSON", "GIVEN_NAME", "FAMILY_NAME"}:
            bonus += 0.4
        if strong & {"BE_NATIONAL_NUMBER", "NL_BSN", "FR_NIR", "EMAIL_ADDRESS", "GENDER", "DATE_OF_BIRTH"}:
            bonus += 0.25
    if {"USERNAME", "IP_ADDRESS"} <= context.hinted and any("IP_ADDRESS" in profile.support for profile in profiles):
        bonus += 0.5  # who came from where
    person = min(1.0, context.person + min(0.8, bonus))
    topic = context.topic or (_topic_of_values(profiles, readings) if person > 0.25 else "")
    return replace(context, person=person, topic=topic)


def _topic_of_values(profiles: Sequence[Profile], readings: Sequence[Reading]) -> str:
    """A reason that is an illness or a leave makes the dates beside it those of an absence."""
    for profile, reading in zip(profiles, readings, strict=True):
        found = [profile.support[t].weight for t in ("HEALTH", "ABSENCE") if t in profile.support]
        if reading.concepts & {"reason", "kind"} and max(found, default=0.0) > 1.5:
            return "ABSENCE"
    return ""
