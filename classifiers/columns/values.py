"""Weighs what the values of a column say: valid checksums against chance, known names, closed lists, dates, prose.

A hit is never averaged away: each entity type gets the log of how much likelier the values are if the column holds it
(wholly, or now and then) than if its hits are chance. Judging works on a seeded sample of distinct values; patterns
look at all of them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ..base import ColumnSample, Finding
from ..names import Lexicon, NameShare, NameTagger
from ..names.words import is_street_word
from ..patterns import PatternScan
from .arrays import tells, unfolded
from .charsets import read_anew
from .hints import Reading
from .inside import WEAK, TextReader, Texts, common_of, sample_of
from .plain import coded, dates, shaped
from .rarenames import Rare, rare_names, with_rare_names
from .seen import Seen, may_be_addresses, may_be_names
from .shapes import WORDED, ClosedLists, form, form_shares, of_other_letters, year_of
from .support import Support, likelihood, said

JUDGED = 1500
"""Distinct values whose every reading is weighed."""
_READ_FOR_STREETS = 60
"""Distinct values that the tagger reads for addresses."""
_SPOKEN = ("word", "words", "prose_name")
"""Shapes of names."""
_ADDRESSED = ("address", "prose", "words", "prose_name")
"""Shapes of addresses."""
_POSTCODE = re.compile(r"^(?:[A-Z]{1,2}[- ]?)?\d{4,5}(?: ?[A-Z]{2})?\s+(?=[^\W\d_])|(?<=[^\W\d_])\s*\(?\d{4,5}\)?$")
"""Written in one cell with the town: `6200 Châtelet`."""
_NAMES = ("PERSON", "GIVEN_NAME", "FAMILY_NAME")
_CHECKED_ONLY = {
    "FR_NIR",
    "BE_NATIONAL_NUMBER",
    "IBAN_CODE",
    "LU_NATIONAL_NUMBER",
    "DE_SOCIAL_SECURITY",
    "BE_BANK_ACCOUNT",
}

_NO_BIRTH = "000000"
"""Before a key that a database fills up with zeros: one in 97 has the check digits, as a day may be unknown."""
_WORDLIKE = {"BIC_CODE"}
"""Forms that a word in capitals may have: one in six of the user names of a table did."""


@dataclass(frozen=True)
class Profile:
    """A column's values, weighed."""

    distinct: int
    rows: int
    """Values that are not empty."""
    forms: Mapping[str, float] = field(default_factory=dict)
    """Share of each shape."""
    support: Mapping[str, Support] = field(default_factory=dict)
    inside: Mapping[str, Support] = field(default_factory=dict)
    """Types found within longer texts."""
    terms: Mapping[str, Support] = field(default_factory=dict)
    """Special categories that texts speak of without naming anybody."""
    months: bool = False
    """Names of months or days."""
    silent: bool = False
    """Yes and no, states: nothing that describes a person."""

    told: float = 0.0
    """The share of sentences, and of nested data in which one stands."""

    @property
    def prose(self) -> float:
        """The share of sentences and nested data."""
        return self.forms.get("prose", 0.0) + self.forms.get("json", 0.0)


@dataclass(frozen=True)
class _Counted:
    """A column's values before the tagger has read any."""

    counts: Mapping[str, int]
    values: list[str]
    distinct: int
    judged: list[str]
    forms: Mapping[str, float]
    share: NameShare | None
    """Of names that lists know; None where too few values are words."""
    rare: Rare
    streets: Sequence[str]
    texts: Texts

    @property
    def rows(self) -> int:
        return sum(self.counts.values())


class ValueReader:
    """Recognizers, names and lists together; one serves a whole process."""

    def __init__(
        self,
        scan: PatternScan | None = None,
        lexicon: Lexicon | None = None,
        tagger: NameTagger | None = None,
        chance: Mapping[str, float] | None = None,
        seed: int = 0,
    ) -> None:
        self._scan = scan or PatternScan.shared()
        self._lexicon = lexicon or Lexicon.shared()
        self._seen = Seen(tagger or NameTagger.shared())
        self._lists = ClosedLists.shared()
        self._chance = chance or {}
        self._seed = seed
        self._texts = TextReader(self._scan, self._seen, seed)

    def read(self, columns: Sequence[ColumnSample], readings: Sequence[Reading]) -> list[Profile]:
        """Weigh the values of a table's columns, whose names say `readings`; an empty one has an empty profile."""
        counted = [self._counted(column, reading) for column, reading in zip(columns, readings, strict=True)]
        self._seen.ahead(
            value for one in counted if one for value in (*one.rare.values, *one.streets, *one.texts.telling)
        )
        return [self._profile(one) if one else Profile(0, 0) for one in counted]

    def _counted(self, column: ColumnSample, reading: Reading) -> _Counted | None:
        """The values as all judge them, and which of them the tagger must read."""
        whole = _stripped(column.values)
        if not whole:
            return None
        counts = unfolded(whole)
        values = list(counts)
        judged = sample_of(values, JUDGED, self._seed)
        forms = form_shares(judged)
        spoken = sum(forms.get(f, 0.0) for f in _SPOKEN) >= 0.4
        share = self._lexicon.name_share(judged[:1000]) if spoken else None
        return _Counted(
            counts,
            values,
            len(values) if counts is not whole else column.distinct or len(values),
            judged,
            forms,
            share,
            rare_names(share, judged[:1000]) if share and may_be_names(reading) else Rare(),
            _may_be_streets(judged, forms) if may_be_addresses(reading) else (),
            self._texts.texts(values, judged, forms),
        )

    def _profile(self, column: _Counted) -> Profile:
        counts, judged, forms, rows = column.counts, column.judged, column.forms, column.rows
        support = dict(self._patterns(column.values, judged, counts))
        lists = self._lists.shares(judged)
        support |= self._listed(lists, column.distinct, rows)
        support |= coded(judged, rows)
        support |= self._names(column)
        support |= dates(judged, counts, forms)
        support |= self._towns(judged, rows)
        support |= self._streets(column)
        support |= self._postcodes(judged, rows)
        support |= shaped(judged, forms, rows)
        inside, terms = self._texts.read(column.texts, counts)
        months = column.distinct > 3 and lists.get("MONTHS", (0, 0))[1] > 0.8
        silent = lists.get("SILENT", (0, 0))[1] > 0.8
        told = forms.get("json", 0.0) and sum(form(v) == "json" and tells(v) for v in judged) / len(judged)
        told += forms.get("prose", 0.0)
        return Profile(column.distinct, rows, forms, support, inside, terms, months, silent, told)

    def _patterns(
        self, values: list[str], judged: list[str], counts: Mapping[str, int]
    ) -> Iterator[tuple[str, Support]]:
        """Values that are wholly an identifier."""
        short = [value for value in judged if len(value) <= 120]
        found: dict[str, list[tuple[str, Finding]]] = {}
        for value in short:
            for padded in _paddings(value):
                for finding in self._scan.value(padded):
                    found.setdefault(finding.entity_type, []).append((value, finding))
        for entity_type, hits in found.items():
            if entity_type in WEAK:
                continue
            strict = entity_type in _CHECKED_ONLY
            hits = [hit for hit in hits if _counts(entity_type, *hit) and (hit[1].checked or not strict)]
            matched = {value for value, _ in hits}
            if not matched:
                continue
            chance = self._chance.get(entity_type, self._chance.get("default", 0.2))
            checked = any(finding.checked for _, finding in hits)
            weight = likelihood(len(matched), len(judged), chance)
            if entity_type in _WORDLIKE and not checked:
                words = any(map(str.islower, matched))  # `rolstoel`, `logement`: nobody writes a code so
                weight = 0.0 if words or len(matched) < 0.5 * len(judged) else weight
            yield (
                entity_type,
                Support(
                    matched=sum(counts[value] for value in matched),
                    distinct=len(matched),
                    # A form that few values have refutes no more than one that none has: the postcodes of the whole
                    # world, and its telephones, of which some follow a plan of numbers that we know.
                    weight=weight if checked and entity_type != "PHONE_NUMBER" else max(weight, 0.0),
                    kind="checksum" if checked else "values",
                    text=said(entity_type, len(matched), len(judged), checked, chance),
                    share=len(matched) / len(judged),
                    subtype=common_of(finding.subtype for _, finding in hits),
                ),
            )

    def _listed(
        self, lists: Mapping[str, tuple[float, float]], distinct: int, rows: int
    ) -> Iterator[tuple[str, Support]]:
        for entity_type, (strong, either) in lists.items():
            least = 0.25 if entity_type in WORDED else 0.5
            if entity_type in ("MONTHS", "SILENT") or either < least or distinct > 200:
                continue
            weight = 5.0 * max(0.0, strong - least + 0.2) if strong > least - 0.2 and distinct > 1 else 0.0
            weight = max(weight, 2.0 if strong >= 1.0 else 0.0)
            weight += 0.8 if either > 0.9 and distinct < 15 else 0.0
            text = f"{either:.0%} of the distinct values stand in a closed list"
            yield entity_type, Support(rows, round(either * distinct), weight, "values", text, either)

    def _names(self, column: _Counted) -> Iterator[tuple[str, Support]]:
        if not column.share or of_other_letters(column.judged):
            return
        share, rows = with_rare_names(column.share, column.rare, self._seen), column.rows
        person = share.person
        if person < 0.3 or share.place > person or share.company > 0.3:
            if share.distinct >= 5 or (share.distinct >= 3 and share.company >= 0.5):
                text = f"of {share.distinct} distinct values few are known names of persons"
                text += ", many are names of companies" if share.company > 0.2 else ""
                weight = max(-5.0, 8.0 * (person - 0.45) - 3.0 * share.company)
                yield from ((t, Support(0, 0, weight, "values", text, 0.0)) for t in _NAMES)
            return
        sure = min(1.0, math.log1p(share.distinct) / math.log(9))
        doubt = 0.45 - 0.2 * (1.0 if share.seen else share.full / person)  # whole names are seldom anything else
        weight = (9.0 * (person - doubt)) * sure - 4.0 * max(0.0, share.place - 0.3) - 6.0 * share.company
        for entity_type, part in zip(_NAMES, (share.full, share.given, share.family), strict=True):
            near = part / person
            text = f"{person:.0%} of {share.distinct} distinct values are known names of persons"
            if near > 0.15:
                typed = min(weight, 5.0) + 1.5 * (near - 0.5)
                yield (
                    entity_type,
                    Support(round(rows * person), round(share.distinct * person), typed, "values", text, person),
                )

    def _postcodes(self, judged: list[str], rows: int) -> Iterator[tuple[str, Support]]:
        plain = [v for v in judged if len(v) in (4, 5, 6, 7)]
        share = sum(bool(self._lexicon.is_postcode_be(v)) for v in plain) / len(judged)
        if share > 0.9 and len(judged) > 8:
            text = f"{share:.0%} of the distinct values are Belgian postcodes"
            yield "POSTAL_CODE", Support(round(rows * share), len(plain), 2.6, "values", text, share)

    def _towns(self, judged: list[str], rows: int) -> Iterator[tuple[str, Support]]:
        sample = judged[:300]
        towns = [town for value in sample if (town := _POSTCODE.sub("", value).strip())]
        shapes = form_shares(towns)
        if sum(shapes.get(f, 0.0) for f in _SPOKEN) <= 0.6 or _is_a_code(towns):
            return
        share = sum(map(self._lexicon.is_place, towns)) / len(sample)
        if share > 0.5:
            text = f"{share:.0%} of the distinct values are towns"
            matched = round(share * len(sample))
            yield "CITY", Support(round(rows * share), matched, 5.5 * (share - 0.35), "values", text, share)

    def _streets(self, column: _Counted) -> Iterator[tuple[str, Support]]:
        found: dict[str, int] = {}
        for value, seen in zip(column.streets, self._seen.of(column.streets), strict=True):
            spans = [f for f in seen if f.entity_type in ("POSTAL_ADDRESS", "STREET_ADDRESS")]
            if spans and max(f.end - f.start for f in spans) >= 0.6 * len(value):
                best = max(spans, key=lambda f: f.end - f.start)
                found[best.entity_type] = found.get(best.entity_type, 0) + 1
        total = sum(found.values())
        for entity_type, count in found.items():
            share = total / min(_READ_FOR_STREETS, len(column.judged))
            weight = (6.0 * (share - 0.25)) * (0.6 + 0.4 * count / total) if count >= 0.4 * total else 0.0
            text = f"{share:.0%} of the values read are street addresses"
            yield entity_type, Support(round(column.rows * share), total, weight, "values", text, share)


def _may_be_streets(judged: Sequence[str], forms: Mapping[str, float]) -> Sequence[str]:
    """The values with a number or a word for a street, where most have the form of an address."""
    if sum(forms.get(f, 0.0) for f in _ADDRESSED) < 0.5:
        return ()
    read = judged[:_READ_FOR_STREETS]
    return [v for v in read if any(map(str.isdigit, v)) or any(map(is_street_word, v.replace(",", " ").split()))]


def _paddings(value: str) -> tuple[str, ...]:
    """The value, and with the zeros that a numeric column loses: NISS to 11 digits, BSN to 9 (lesson 4).

    One that still begins with a zero has lost none.
    """
    if value.endswith(".0") and value[:-2].isdigit():
        value = value[:-2]
    if not value.isdigit() or value[0] == "0" or not 8 <= len(value) <= 10 or year_of(value):
        return (value,)
    return (value, value.zfill(9)) if len(value) == 8 else (value, value.zfill(11))


def _counts(entity_type: str, value: str, finding: Finding) -> bool:
    """Whether a reading speaks for the type at all, given the shape of the value."""
    shape = form(value)
    if shape in ("date", "datetime", "guid", "hash") and not finding.checked:
        return False
    if entity_type == "BE_NATIONAL_NUMBER" and value.startswith(_NO_BIRTH):
        return False
    if entity_type == "PHONE_NUMBER":
        return finding.score >= 0.5 and (
            shape == "phone" or (value[:1] in "0+(" and shape in ("int", "digits", "address"))
        )
    return True


def _stripped(values: Mapping[str, int]) -> Mapping[str, int]:
    """The values without blanks around them, without empty ones and as they were written: most need none of it."""
    if all(map(str.isascii, values)) and list(map(str.strip, values)) == list(values) and "" not in values:
        return values
    counts: dict[str, int] = {}
    for raw, count in values.items():
        if value := read_anew(raw.strip()):
            counts[value] = counts.get(value, 0) + count
    return counts


def _is_a_code(words: Sequence[str]) -> bool:
    """One word in small letters, or one of four: `charge`, `SALA`, which are towns as well."""
    return len(words) == 1 and (words[0].islower() or len(words[0]) <= 4)
