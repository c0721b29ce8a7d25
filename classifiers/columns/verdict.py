"""Adds up the evidence for one column: what its name says, what its values are, what stands beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..base import ColumnSample, Evidence
from .beside import is_a_companys, is_anothers, is_anywhere, is_inside, is_owned
from .hints import Hint, Reading
from .shapes import ClosedLists
from .support import Support
from .tables import CODED, TableContext
from .topical import fills, graded, is_counted, is_numbered, numbered, of_time, there, topical
from .values import Profile
from .weights import Weights

NEEDS_A_NAME = frozenset(
    """DE_TAX_NUMBER TAX_ID PASSPORT BE_PASSPORT NL_PASSPORT FR_PASSPORT DE_PASSPORT NL_EDUCATION_NUMBER DE_ID_CARD
    FR_IDENTITY_CARD NL_IDENTITY_CARD CUSTOMER_NUMBER EMPLOYEE_NUMBER MEMBER_NUMBER DEVICE_ID SESSION_ID LICENSE_PLATE
    DRIVING_LICENCE BE_DRIVING_LICENCE RESIDENCE_PERMIT AGE SALARY CARD_EXPIRY
    CARD_SECURITY_CODE SOCIAL_HANDLE UK_NINO VAT_NUMBER FAX_NUMBER HOUSEHOLD DEPENDANTS""".split()  # noqa: SIM905
)
"""Types whose values have too plain a form to be told without the name's help."""
_PERSON_NAMES = {"PERSON", "GIVEN_NAME", "FAMILY_NAME", "MAIDEN_NAME", "MIDDLE_NAME"}
_DATE_TYPES = ("date", "timestamp", "datetime", "time")
_NUMBER_TYPES = ("int", "numeric", "decimal", "float", "double", "real", "money", "serial", "number")
_TEXT_ONLY = _PERSON_NAMES | {
    "EMAIL_ADDRESS",
    "CITY",
    "STREET_ADDRESS",
    "USERNAME",
    "PARTNER_NAME",
    "CHILD_NAME",
    "FREE_TEXT",
}
_CARDINAL = _PERSON_NAMES | {"EMAIL_ADDRESS", "PHONE_NUMBER", "STREET_ADDRESS", "POSTAL_ADDRESS", "USERNAME"}


@dataclass(frozen=True)
class Candidate:
    """An entity type that a column may hold, with the summed log-odds and what they rest on."""

    entity_type: str
    score: float
    evidence: tuple[Evidence, ...]
    matched: int
    subtype: str = ""


class Weigher:
    """Weighs one column at a time, within its table."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._piece = weights.piece
        self._lists = ClosedLists.shared()

    def candidates(
        self, column: ColumnSample, reading: Reading, profile: Profile, table: TableContext, comment: Reading | None
    ) -> list[Candidate]:
        """Every type that the name, the comment or the values suggest, the likeliest first."""
        hints = {hint.entity_type: hint for hint in reading.hints[:5]} if column.named else {}
        if is_numbered(column, reading):
            hints = numbered(reading) | hints
        hints = of_time(hints, reading, table)
        if is_anothers(next(iter(hints.values()), None), table):
            hints = {}
        hints = graded(reading, table) or there(hints, table)
        if not hints or next(iter(hints.values())).level in _DOUBTFUL or "contribution" in reading.concepts:
            hints |= topical(column, reading, table)
        if table.topic not in hints:
            hints = fills(column, reading, table, next(iter(hints.values()), None)) | hints
        said = {hint.entity_type for hint in comment.hints[:1]} if comment else set()
        types = {*hints, *said, *(t for t in profile.support if t not in NEEDS_A_NAME)}
        weighed = [self._weigh(t, column, reading, hints, profile, table, t in said) for t in sorted(types)]
        return sorted(weighed, key=lambda c: -c.score)

    def _weigh(
        self,
        entity_type: str,
        column: ColumnSample,
        reading: Reading,
        hints: dict[str, Hint],
        profile: Profile,
        table: TableContext,
        commented: bool,
    ) -> Candidate:
        evidence: list[Evidence] = []
        hint = hints.get(entity_type)
        if hint:
            evidence += self._of_name(hint, reading, table, best=next(iter(hints.values())))
        else:
            evidence += self._of_silence(column, reading, hints, table)
        if commented:
            evidence.append(self._piece("comment", "comment", f"the comment in the catalogue says {entity_type}"))
        support = self._support(entity_type, profile, bool(hint))
        if support:
            beside = "named" if hint else "alone"
            family = "checksum" if support.kind == "checksum" else "values"
            amount = min(support.weight, self._weights.caps[beside])
            if hint and (is_anywhere(hint, table) or is_a_companys(hint, table)):
                amount = min(amount, 0.0)
            piece = "values.against" if amount < 0 else f"{family}.{beside}"
            if piece == "values.alone" and hints:
                piece = "values.taken"
            evidence.append(self._piece(support.kind, piece, support.text, amount))
        if hint and hint.level == "noun" and profile.rows and not (support and support.weight > 0):
            evidence.append(self._piece("values", "form.poor", "the values are no names of persons"))
        named = entity_type in _PERSON_NAMES and hint is not None and hint.sure
        evidence += self._of_form(entity_type, column, profile, support, named, _DATED & reading.concepts)
        evidence += self._of_numbers(entity_type, column, profile, table, is_owned(hint, table))
        if entity_type in _REACHED and table.is_a("company") and table.person < 0.2 and not (hint and hint.owner):
            evidence.append(self._piece("neighbours", "nobody", "it is how the company is reached"))
        if not hint and entity_type in _NOBODYS and table.person < _SOMEBODYS:
            evidence.append(self._piece("neighbours", "nobody", "nothing shows that the table is about persons"))
        matched = support.matched if support else profile.rows
        refined, subtype = self._refined(entity_type, profile)
        if refined != entity_type:
            evidence = [replace(e, text=e.text.replace(entity_type, refined)) for e in evidence]
        return Candidate(
            refined, sum(e.weight for e in evidence), tuple(e for e in evidence if e.amount), matched, subtype
        )

    def _of_name(self, hint: Hint, reading: Reading, table: TableContext, best: Hint) -> Iterator[Evidence]:
        said = " ".join(hint.words)
        yield self._piece("name", f"level.{hint.level}", f"the name says {hint.entity_type} ({said!r})")
        yield from self._beside(hint, table)
        if hint.owner or (hint.level == "place" and table.delivered):
            yield self._piece("name", "owner", "a word in the name says it is a person's")
        sure = ".sure" if hint.level == "sure" else ""
        if hint.thing:
            text = f"the name says that it belongs to something else ({hint.thing!r})"
            yield self._piece("name", f"thing{sure}", text)
        if hint.about:
            text = f"the name is about it, not the thing itself ({hint.about[0]!r})"
            yield self._piece("name", f"about{sure}", text)
        yield from self._of_rest(hint, reading, table)
        if hint.covered < best.covered:
            yield self._piece("name", "rather", f"the name rather says {best.entity_type}")

    def _beside(self, hint: Hint, table: TableContext) -> Iterator[Evidence]:
        """What the table adds: persons or things, or the very kind of table that the word needs."""
        side = "person" if table.person >= 0 else "thing"
        piece, amount = f"level.{hint.level}.{side}", abs(table.person)
        inside = f"level.{hint.level}.inside"
        least = amount * self._weights.of[piece]
        if self._weights.of.get(inside, least) > least and is_inside(hint, table):
            yield self._piece("neighbours", inside, "the columns beside it and the table's name fit")
            return
        if amount:
            yield self._piece("neighbours", piece, table.about, amount)

    def _of_rest(self, hint: Hint, reading: Reading, table: TableContext) -> Iterator[Evidence]:
        """Words of the name that the hint leaves over, and tables that are about no one."""
        if hint.level == "noun" and (hint.unknown or hint.other or hint.about):
            yield self._piece("name", "rest.noun", "the name has another word that it is about")
        if table.lookup and hint.entity_type in CODED:
            yield self._piece("neighbours", "lookup", "the table explains codes and is about nobody")
        if table.topic and hint.entity_type == "PERSON" and hint.level == "called":
            yield self._piece("neighbours", "topic", "the table is about something in a person's life")
        if "role" in reading.concepts and (table.person < 0.35 or table.hinted & {"PASSWORD", "USERNAME"}):
            amount = 2.0 if "PASSWORD" in table.hinted else 1.0
            yield self._piece("neighbours", "role", "a role may be a user's rights, or anything's", amount)
        if hint.level == "called" and hint.unknown:
            yield self._piece("name", "rest.noun", "it is the name of something that is not known")
        if hint.other and hint.level != "noun":
            yield self._piece("name", "rest.other", "the name has other words that mean something else")
        if hint.unknown:
            text = "the name has other words that are not known"
            yield self._piece("name", "rest.unknown", text, min(hint.unknown, 3))

    def _of_silence(
        self, column: ColumnSample, reading: Reading, hints: dict[str, Hint], table: TableContext
    ) -> Iterator[Evidence]:
        """A name that says nothing, or something else."""
        if hints:
            best = next(iter(hints.values()))
            taken = best.sure and not best.about
            piece = "silent.taken" if taken else "silent.other"
            yield self._piece("name", piece, f"the name says {best.entity_type}")
        elif reading.opaque or not column.named:
            named = "opaque" if column.named else "unnamed"
            text = "the name says nothing" if column.named else "the column has no name"
            yield self._piece("name", f"silent.{named}", text)
            if table.person > 0:
                yield self._piece("neighbours", "silent.person", table.about, table.person)
        else:
            yield self._piece("name", "silent.other", "the name says something else")
            if reading.technical or reading.thing:
                yield self._piece("name", "silent.technical", "the name is one of a setting, a key or a thing")

    def _support(self, entity_type: str, profile: Profile, hinted: bool) -> Support | None:
        """What the values say for a type, or, where the name says the type, for one that is its kin."""
        if not hinted:
            return profile.support.get(entity_type)
        refining = self._lists.refines.get(entity_type, ())
        own = [profile.support.get(t) for t in (entity_type, *self._lists.kin.get(entity_type, ()), *refining)]
        found = [support for support in own if support and support.weight > 0]
        return max(found, key=lambda s: s.weight) if found else own[0]

    def _refined(self, entity_type: str, profile: Profile) -> tuple[str, str]:
        """The more telling type, where the values show it: a `national id` that is a BSN."""
        best = max(
            (t for t in self._lists.refines.get(entity_type, ()) if t in profile.support),
            key=lambda t: profile.support[t].weight,
            default="",
        )
        if best and profile.support[best].weight > 1.5 and (profile.support[best].share > 0.5 or best == "HEALTH"):
            return best, profile.support[best].subtype
        own = profile.support.get(entity_type)
        return entity_type, own.subtype if own else ""

    def _of_form(
        self,
        entity_type: str,
        column: ColumnSample,
        profile: Profile,
        support: Support | None,
        named: bool,
        dated: frozenset[str],
    ) -> Iterator[Evidence]:
        """Whether the values, or the column's SQL type, can be of the type at all.

        Where the name leaves no doubt that persons are `named`, values such as `Jansen728` or `P-0017` are pseudonyms;
        where it is `dated`, a day is what it asks for.
        """
        if not profile.rows:
            if column.type and (text := _wrong_type(entity_type, column.type)):
                yield self._piece("type", "type", text)
            return
        taken = self._lists.shapes.get(entity_type)
        if taken is None or (support and support.weight > 2):
            return
        taken |= _DAYS if dated and entity_type in _LASTING else frozenset()
        share = sum(part for shape, part in profile.forms.items() if shape in taken)
        if 0.5 < share <= 0.8:
            return
        fit = "good" if share > 0.8 else "some" if share > 0.25 else "poor" if share >= 0.05 else "none"
        if named and profile.forms.get("code", 0.0) + profile.forms.get("address", 0.0) > _PSEUDONYMS:
            fit = "poor"
        amount = 0.6 if fit != "good" and profile.distinct < 3 and profile.prose < 0.5 else 1.0
        known = "have" if fit == "good" else "do not have"
        yield self._piece("values", f"form.{fit}", f"the values {known} the form of {entity_type}", amount)

    def _of_numbers(
        self, entity_type: str, column: ColumnSample, profile: Profile, table: TableContext, owned: bool
    ) -> Iterator[Evidence]:
        """Few values in many rows are no names, one no number; months are no given names; keys are seldom data."""
        constant = entity_type in _NUMBERED and profile.rows >= _CONSTANT and profile.distinct == 1 and table.persons
        cardinal = entity_type in _CARDINAL or (entity_type == "FREE_TEXT" and not profile.prose)
        if constant or (cardinal and profile.rows >= 60 and profile.distinct <= max(4, profile.rows // 60)):
            text = f"only {profile.distinct} distinct values in {profile.rows} rows"
            yield self._piece("cardinality", "few", text, 2.5 if constant else 1.0)
        if profile.months and entity_type in _PERSON_NAMES:
            yield self._piece("values", "months", "the values are names of months or days")
        ticked = entity_type in _TICKED and table.topic == entity_type and table.keyed
        ticked |= entity_type in _OWED and profile.distinct == 1 and set(column.values) <= _NOTHING
        ticked |= entity_type == "INSURANCE" and table.person >= _INSURED  # whether somebody is
        if profile.silent and entity_type not in _ANSWERED and not ticked:
            piece = "answers.special" if entity_type in _SPECIAL_FLAGS else "answers"
            yield self._piece("values", piece, "the values are yes and no, or states")
        if entity_type in _ANYBODYS and table.person < _SOMEBODYS and not (owned or table.is_a("users")):
            yield self._piece("neighbours", "nobody", "nothing shows that the table is about persons")
        if table.person < 0.3 and _is_code_list(entity_type, profile):
            yield self._piece("cardinality", "codes", "each value stands once: a list of codes, not of persons")
        if column.key or column.references:
            yield self._piece("keys", "key", "it is a key" if column.key else "it refers to another table")
            if entity_type in _NUMBERED and is_counted(column):
                yield self._piece("keys", "counted", "the key counts the rows: nobody goes by it")
        if entity_type in ("CHILDREN", "DEPENDANTS", "AGE") and profile.rows and _too_large(profile):
            yield self._piece("values", "large", "the numbers are too large")
        if entity_type in _CODES_OF_FEW and profile.rows and _are_amounts(column):
            yield self._piece("values", "large", "the numbers are too large for codes", 3.0)


_CODES_OF_FEW = {"GENDER", "MARITAL_STATUS", "TITLE"}
_LARGEST_CODE = 3
"""Digits."""
_DATED = frozenset({"date", "begin", "exp", "validity"})
_DAYS = frozenset({"date", "datetime"})
_LASTING = {"DISCIPLINARY", "EVALUATION", "IDENTITY_CARD", "INSURANCE", "PASSPORT", "PAY_ELEMENT", "RESIDENCE_PERMIT"}
"""Of which a column may tell since or until when."""
_PSEUDONYMS = 0.5
"""Share of words with numbers in them."""
_NUMBERED = {"EMPLOYEE_NUMBER", "CUSTOMER_NUMBER", "MEMBER_NUMBER", "PERSON_ID"}
_CONSTANT = 5
"""Rows about persons from which on a number that is the same in all of them tells none of them."""
_ANSWERED = {"CONSENT", "CONTRACT", "MARITAL_STATUS", "GENDER", "CHILDREN", "DEPENDANTS"}
"""Types that a yes or no may be."""
_OWED = {"SALARY", "PAY_ELEMENT", "BALANCE", "DEBT"}
"""Sums, of which nothing is one as well."""
_NOTHING = {"", "0", "0.0", "0.00"}
_INSURED = 0.6
_TICKED = {"HEALTH", "WORKING_TIME"}
"""What a table keyed by somebody and about nothing else may ask with a yes or no: `violent`, `works_on_mondays`."""
_MEASURED = 0.9
"""Share of numbers from which on they are what was measured of somebody, and no list of what there is."""
_SPECIAL_FLAGS = {
    "DISABILITY",
    "TRADE_UNION",
    "HEALTH",
    "MINOR",
    "CRIMINAL_RECORD",
    "PARTNER_NAME",
    "CHILD_BENEFIT",
    "TAX",
}


_DOUBTFUL = {"note", "weak", "pay", "form", "log"}
_ANYBODYS = {"LANGUAGE_PREFERENCE", "COUNTRY", "REGION", "WORK_HISTORY"}
"""What documents, articles and scales of pay have as well as persons: closed lists, years of experience."""
_REACHED = {"EMAIL_ADDRESS", "PHONE_NUMBER", "FAX_NUMBER"}
"""What a company has as well as its people."""
_SOMEBODYS = 0.15
"""From here on a table is so likely about persons that a town in it may be where one of them lives."""
_NOBODYS = {"CITY", "NATIONALITY", "GENDER", "MARITAL_STATUS"}
"""Values that, under a name that says nothing, need a table about persons: country codes, `M` and `W` of a shoe."""


def _wrong_type(entity_type: str, sql_type: str) -> str:
    if any(t in sql_type for t in ("bool", "bit")) and entity_type != "CONSENT" and entity_type not in _SPECIAL_FLAGS:
        return "the column holds only yes and no"
    if entity_type in _TEXT_ONLY:
        if any(sql_type.startswith(t) for t in _DATE_TYPES):
            return "the column holds dates"
        if any(t in sql_type for t in _NUMBER_TYPES) and not sql_type.startswith("interval"):
            return "the column holds numbers"
    return ""


def _is_code_list(entity_type: str, profile: Profile) -> bool:
    """A small table that explains codes holds each of them once."""
    measured = (
        entity_type in ("HEALTH", "ABSENCE") and sum(profile.forms.get(f, 0.0) for f in ("int", "decimal")) > _MEASURED
    )
    return entity_type in CODED and 3 < profile.rows < 300 and profile.distinct == profile.rows and not measured


def _too_large(profile: Profile) -> bool:
    return profile.distinct > 130 and profile.forms.get("int", 0.0) > 0.8


def _are_amounts(column: ColumnSample) -> bool:
    """Whether most are numbers longer than codes are: how many of them live somewhere."""
    long = sum(value.isdigit() and len(value.lstrip("0")) > _LARGEST_CODE for value in column.values)
    return 2 * long > len(column.values)
