"""Tells the verdict on the columns of a table that was weighed: which types are said, how surely and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from ..base import ColumnSample, Evidence, TableSample, Tag
from ..taxonomy import Taxonomy
from .attributes import attributes_of
from .hints import Reading
from .inside import READ_FOR_NAMES
from .nested import fields_within
from .rules import words_of
from .siblings import TITLES
from .support import Support
from .tables import TableContext
from .topical import is_of_leave
from .values import Profile
from .verdict import Candidate
from .weighing import CONTACTS, SAID, Weighed, WeighedColumn
from .weights import Weights

_FAMILY_TYPES = {
    "PERSON", "GIVEN_NAME", "FAMILY_NAME", "DATE_OF_BIRTH", "GENDER", "BE_NATIONAL_NUMBER", "NL_BSN", "AGE",
}  # fmt: skip
_REACHED_AT = {"POSTAL_ADDRESS", "STREET_ADDRESS", "PHONE_NUMBER"}
"""What a company has as well as a person."""
_ABOUT_PERSONS = 0.35
"""A remark in a table so surely about persons is about one of them, named or not."""
_PLACES = {"POSTAL_ADDRESS", "STREET_ADDRESS", "CITY", "REGION"}
_WHERE = _PLACES | {"POSTAL_CODE", "HOUSE_NUMBER", "COUNTRY"}
_AT_HOME = ("users", "person", "work", "family", "buyer", "form", "sole")
"""Kinds of tables that are about somebody, whatever else they are about."""
_SECRETS = {"PASSWORD", "CREDENTIAL"}
"""What matters in settings as well, whose address of mail is an office's."""
_NAMED_SHARE = 0.05
"""Share of values that must name a person before a column is taken for one of names."""
_TITLED_SHARE = 0.5
"""That of titles and subjects in a table about no persons."""


class Teller:
    """Makes tags of what was weighed."""

    def __init__(self, taxonomy: Taxonomy, weights: Weights, weigh: Callable[[TableSample], Weighed]) -> None:
        self._taxonomy = taxonomy
        self._weights = weights
        self._weigh = weigh

    def tags(self, weighed: Weighed, table: TableSample) -> list[Tag]:
        """The tags of a table that was weighed before."""
        return [tag for column in weighed.columns for tag in self._told(column, weighed.context, table)]

    def _told(self, weighed: WeighedColumn, context: TableContext, table: TableSample) -> Iterator[Tag]:
        """The tags of a column: of the fields or attributes that it holds, if any, and of its values as they are."""
        fields = (*fields_within(weighed.sample), *attributes_of(weighed.sample))
        best: dict[str, Tag] = {}
        inner = self._weigh(replace(table, columns=fields)) if fields else Weighed(context, ())
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

    def _tags(self, weighed: WeighedColumn, context: TableContext) -> Iterator[Tag]:
        if weighed.parts:
            for part in weighed.parts:
                yield from self._tags(part, context)
            return
        column, reading, profile = weighed.sample, weighed.reading, weighed.profile
        best = next(iter(weighed.candidates), None)
        main = ""
        firms = best is not None and best.entity_type in _WHERE and _is_of_a_firm(reading, context)
        if best and best.score > 0 and not firms and self._personal(best.entity_type, context, reading):
            others = [c.score for c in weighed.candidates[1:]]
            if best.entity_type == "HEALTH" and is_of_leave(reading, profile.support.get("HEALTH"), context):
                best = replace(best, entity_type="ABSENCE")
            if best.entity_type == "TITLE" and _titled(reading) and profile.rows and "TITLE" not in profile.support:
                best = replace(best, entity_type="JOB_TITLE")  # `Title` of an employee: `General Manager`
            main = best.entity_type
            yield self._tag(column, best, profile, context, others)
        yield from self._inside(weighed, context, main)

    def _inside(self, weighed: WeighedColumn, context: TableContext, main: str) -> Iterator[Tag]:
        """Identifiers within the text of a column: one in ten thousand remarks is the finding that matters."""
        column, profile = weighed.sample, weighed.profile
        spoken = profile.terms if context.person >= _ABOUT_PERSONS or context.topic else {}
        if profile.prose < SAID:  # `titres-repas` among what a prospect may buy is no pay
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
            return entity_type in CONTACTS
        if entity_type in _REACHED_AT and profile.prose < SAID and context.is_a("company") and context.person < 0:
            return False
        if entity_type == "AGE" and context.person < _ABOUT_PERSONS and "PERSON" not in profile.inside:
            return False
        if entity_type == "PERSON" and any(h.entity_type in _PLACES for h in weighed.reading.hints[:1]):
            return False  # streets and buildings are called after persons
        if context.person >= _ABOUT_PERSONS:
            return True
        if profile.prose >= SAID:
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


def _is_of_a_firm(reading: Reading, context: TableContext) -> bool:
    """Whether a place is where a firm, a club or a thing is: its values are streets and towns as well."""
    if any(hint.owner for hint in reading.hints[:1]) or context.delivered or any(map(context.is_a, _AT_HOME)):
        return False
    things = context.is_a("thing") and not context.keyed  # an order that somebody's key opens goes to somebody
    return context.person < _ABOUT_PERSONS and (context.is_a("company") or things)


def _is_checked(candidate: Candidate) -> bool:
    return any(e.kind == "checksum" and e.weight > 0 for e in candidate.evidence)
