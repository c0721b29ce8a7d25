"""The verdict on the columns of a table, judged together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..base import ColumnSample, Evidence, TableSample, Tag
from ..taxonomy import Taxonomy, load_taxonomy
from .attributes import attributes_of
from .between import postcode_between
from .inside import READ_FOR_NAMES
from .mixed import told_apart, ways_apart
from .names import NameReader, Reading
from .nested import fields_within
from .payments import paid
from .rules import words_of
from .siblings import TITLES, by_siblings
from .support import Support
from .tables import TableContext, read_table
from .telling import as_values_tell
from .topical import is_of_leave
from .values import Profile, ValueReader
from .verdict import Candidate, Weigher
from .weights import Weights, default_weights

_FAMILY_TYPES = {
    "PERSON", "GIVEN_NAME", "FAMILY_NAME", "DATE_OF_BIRTH", "GENDER", "BE_NATIONAL_NUMBER", "NL_BSN", "AGE",
}  # fmt: skip
_REACHED_AT = {"POSTAL_ADDRESS", "STREET_ADDRESS", "PHONE_NUMBER"}
"""What a company has as well as a person."""
_CONTACTS = {"EMAIL_ADDRESS", "POSTAL_ADDRESS", "STREET_ADDRESS", "PHONE_NUMBER"}
_ABOUT_PERSONS = 0.35
"""A remark in a table so surely about persons is about one of them, named or not."""
_PLACES = {"POSTAL_ADDRESS", "STREET_ADDRESS", "CITY", "REGION"}
_NO_NAME = Reading((), ())
_SAID = 0.3
"""Share of sentences from which on a column says something of somebody."""
_SECRETS = {"PASSWORD", "CREDENTIAL"}
"""What matters in settings as well, whose address of mail is an office's."""
_NAMED_SHARE = 0.05
"""Share of values that must name a person before a column is taken for one of names."""
_TITLED_SHARE = 0.5
"""That of titles and subjects in a table about no persons."""


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


class ColumnClassifier:
    """Tags the columns of tables; holds no state of a table, so one serves a whole process."""

    def __init__(
        self,
        taxonomy: Taxonomy | None = None,
        values: ValueReader | None = None,
        weights: Weights | None = None,
        names: NameReader | None = None,
    ) -> None:
        self._taxonomy = taxonomy or load_taxonomy()
        self._weights = weights or default_weights()
        self._values = values or ValueReader(chance=self._weights.chance)
        self._names = names or NameReader.shared()
        self._weigher = Weigher(self._weights)

    def classify(self, table: TableSample) -> list[Tag]:
        """A tag for each column that holds personal data, and one for each identifier found inside free text."""
        return self.decide(self.weigh(table), table)

    def decide(self, weighed: Weighed, table: TableSample) -> list[Tag]:
        """The tags of a table that was weighed before."""
        return [tag for column in weighed.columns for tag in self._told(column, weighed.context, table)]

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

    def _told(self, weighed: WeighedColumn, context: TableContext, table: TableSample) -> Iterator[Tag]:
        """The tags of a column: of the fields or attributes that it holds, if any, and of its values as they are."""
        fields = (*fields_within(weighed.sample), *attributes_of(weighed.sample))
        best: dict[str, Tag] = {}
        inner = self.weigh(replace(table, columns=fields)) if fields else Weighed(context, ())
        within = [tag for column in inner.columns for tag in self._told(column, inner.context, table)]
        logged = {"USERNAME", "IP_ADDRESS"} <= {tag.entity_type for tag in within}  # data of an event, no settings
        settings = inner.context.person < 0 and not logged
        for tag in within:
            better = tag.entity_type not in best or tag.confidence > best[tag.entity_type].confidence
            if better and (tag.entity_type in _SECRETS or not settings):
                best[tag.entity_type] = tag
        for tag in best.values():
            rows = weighed.profile.rows
            yield replace(tag, field=weighed.sample.name, matched=min(tag.matched, rows), sampled=rows)
        known = {*best, "PERSON"} if {"GIVEN_NAME", "FAMILY_NAME"} & set(best) else set(best)
        yield from (tag for tag in self._tags(weighed, context) if tag.entity_type not in known)

    def _parts(self, column: ColumnSample, profile: Profile, context: TableContext) -> Iterator[WeighedColumn]:
        for part, text in ways_apart(column, profile):
            (read,) = self._values.read([part], [_NO_NAME])
            found = self._candidates(part, _NO_NAME, read, context)
            told = tuple(replace(each, evidence=told_apart(each.evidence, text)) for each in found)
            yield WeighedColumn(part, _NO_NAME, replace(read, rows=profile.rows), told)

    def _tags(self, weighed: WeighedColumn, context: TableContext) -> Iterator[Tag]:
        if weighed.parts:
            for part in weighed.parts:
                yield from self._tags(part, context)
            return
        column, reading, profile = weighed.sample, weighed.reading, weighed.profile
        best = next(iter(weighed.candidates), None)
        main = ""
        if best and best.score > 0 and self._personal(best.entity_type, context, reading):
            others = [c.score for c in weighed.candidates[1:]]
            if best.entity_type == "HEALTH" and is_of_leave(reading, profile.support.get("HEALTH"), context):
                best = replace(best, entity_type="ABSENCE")
            if best.entity_type == "TITLE" and _titled(reading) and profile.rows and "TITLE" not in profile.support:
                best = replace(best, entity_type="JOB_TITLE")  # `Title` of an employee: `General Manager`
            main = best.entity_type
            yield self._tag(column, best, profile, context, others)
        yield from self._inside(weighed, context, main)

    def _free_text(
        self,
        column: ColumnSample,
        reading: Reading,
        profile: Profile,
        context: TableContext,
        known: Sequence[Candidate],
    ) -> list[Candidate]:
        """Prose in a table about persons is text about a person, whatever the column is called."""
        if profile.told < _SAID or any(c.entity_type == "FREE_TEXT" for c in known) or context.published:
            return []  # nested data without a sentence is no text; what a book tells is about nobody
        piece, named = self._weights.piece, profile.inside.get("PERSON")
        told = set(profile.inside) - {"PERSON", "DATE_TIME"}
        # an organisation's own address in a text is found, and makes the text no text about a person
        told -= _CONTACTS if not named and context.person < 0.2 else set()
        evidence = [piece("text", "prose", f"{profile.prose:.0%} of the values are sentences or nested data")]
        evidence.append(piece("neighbours", "prose.person", context.about, context.person))
        if named:
            evidence.append(piece("text", "prose.named", f"names of persons {named.text}"))
        if reading.opaque:
            evidence.append(piece("name", "prose.opaque", "the name says nothing"))
        if told:
            evidence.append(piece("text", "prose.told", f"the texts hold {', '.join(sorted(told))}", len(told)))
        return [Candidate("FREE_TEXT", sum(e.weight for e in evidence), tuple(evidence), profile.rows)]

    def _inside(self, weighed: WeighedColumn, context: TableContext, main: str) -> Iterator[Tag]:
        """Identifiers within the text of a column: one in ten thousand remarks is the finding that matters."""
        column, profile = weighed.sample, weighed.profile
        spoken = profile.terms if context.person >= _ABOUT_PERSONS or context.topic else {}
        if profile.prose < _SAID:  # `titres-repas` among what a prospect may buy is no pay
            spoken = {t: s for t, s in spoken.items() if "special" in self._taxonomy.categories_of(t)}
        for entity_type, support in {**spoken, **profile.inside}.items():
            if entity_type == main or not self._taxonomy.get(entity_type).personal:
                continue
            if main and main != "FREE_TEXT" and support.kind != "checksum":
                continue
            if profile.support.get(entity_type) and profile.support[entity_type].share > 0.5 and main:
                continue
            if support.kind != "checksum" and not self._credible(entity_type, support, weighed, context):
                continue
            score = support.weight - (0.5 if support.kind == "checksum" else 1.0) + min(0.0, context.person)
            if score > 0:
                evidence = (Evidence("text", f"{entity_type} {support.text}", support.weight),)
                candidate = Candidate(entity_type, score, evidence, support.matched, support.subtype)
                yield self._tag(column, candidate, profile, context)

    def _credible(self, entity_type: str, support: Support, weighed: WeighedColumn, context: TableContext) -> bool:
        """A few names or telling words among titles and works of a table about things are part of the titles."""
        profile = weighed.profile
        if context.published or {"company", "name"} <= weighed.reading.concepts:
            return entity_type in _CONTACTS
        if entity_type in _REACHED_AT and profile.prose < _SAID and context.is_a("company") and context.person < 0:
            return False
        if entity_type == "AGE" and context.person < _ABOUT_PERSONS and "PERSON" not in profile.inside:
            return False
        if entity_type == "PERSON" and any(h.entity_type in _PLACES for h in weighed.reading.hints[:1]):
            return False  # streets and buildings are called after persons
        if context.person >= _ABOUT_PERSONS:
            return True
        if profile.prose >= _SAID:
            told = context.person > -_ABOUT_PERSONS or entity_type != "PERSON"
            return told or support.matched >= _NAMED_SHARE * min(profile.rows, READ_FOR_NAMES)
        if "special" in self._taxonomy.categories_of(entity_type):
            return False
        entitled = words_of("titles").intersection(weighed.reading.words)  # `Der Prozess Müller`
        least = _TITLED_SHARE if entitled else _NAMED_SHARE
        return entity_type != "PERSON" or support.matched >= least * profile.rows

    def _personal(self, entity_type: str, context: TableContext, reading: Reading) -> bool:
        """A company's number is not personal data; a sole trader's, in a table of persons, is."""
        if self._taxonomy.get(entity_type).personal:
            return True
        return entity_type == "BE_ENTERPRISE_NUMBER" and context.is_a("sole")

    def _tag(
        self,
        column: ColumnSample,
        candidate: Candidate,
        profile: Profile,
        context: TableContext,
        others: Sequence[float] = (),
    ) -> Tag:
        return Tag(
            field=column.name,
            entity_type=candidate.entity_type,
            categories=self._categories(candidate.entity_type, context, profile),
            confidence=round(self._weights.probability(candidate.score, others, checked=_is_checked(candidate)), 3),
            matched=min(candidate.matched, profile.rows),
            sampled=profile.rows,
            evidence=candidate.evidence,
            subtype=candidate.subtype,
        )

    def _categories(self, entity_type: str, context: TableContext, profile: Profile) -> tuple[str, ...]:
        """The default ones, as the table's own kind changes them (design.md section 2)."""
        categories = self._taxonomy.categories_of(entity_type)
        if entity_type == "USERNAME" and context.is_a("access") and not context.is_a("users"):
            categories = ("connection",)
        if entity_type in _FAMILY_TYPES and context.is_a("family") and "family" not in categories:
            categories = (*categories, "family")
        if entity_type == "ABSENCE" and "HEALTH" in profile.support:
            categories = (*categories, "special")
        if context.is_a("form") and not context.is_a("access") and "form" not in categories:
            categories = (*categories, "form")
        return categories


def _titled(reading: Reading) -> bool:
    """Whether the name is one of a function as well: `title`, and not `civilité` or `Anrede`."""
    return "salutation" not in reading.concepts and any(unit.words in TITLES for unit in reading.units)


def _with_postcodes(columns: Sequence[WeighedColumn]) -> Iterator[WeighedColumn]:
    """The columns, those included that only their place shows to be postcodes."""
    best = [next((c.entity_type for c in column.candidates if c.score > 0), None) for column in columns]
    readings = [column.reading for column in columns]
    for place, column in enumerate(columns):
        found = postcode_between(place, column.sample, readings, best)
        yield replace(column, candidates=(found, *column.candidates)) if found else column


def _is_checked(candidate: Candidate) -> bool:
    return any(e.kind == "checksum" and e.weight > 0 for e in candidate.evidence)


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
