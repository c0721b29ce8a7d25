"""Weighs what the values of a column say: valid checksums against chance, known names, closed lists, dates, prose.

A hit is never averaged away: each entity type gets the log of how much likelier the values are if the column holds it
(wholly, or now and then) than if its hits are chance. Judging works on a seeded sample of distinct values; patterns
look at all of them.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from ..base import ColumnSample, Finding
from ..names import Lexicon, NameTagger
from ..patterns import PatternScan
from .shapes import ClosedLists, form, form_shares, year_of

JUDGED = 1500
"""Distinct values whose every reading is weighed."""
READ_FOR_NAMES = 80
"""Distinct long values that the name tagger reads."""
_BLOCK = 1 << 19
_MIXTURES = ((0.97, 0.0), (0.8, -0.4), (0.4, -1.2), (0.1, -2.0), (0.02, -2.5), (0.002, -3.0))
"""How much of a column may be of the type, and how much less likely (in log) such a mixture is beforehand."""
_NAMES = ("PERSON", "GIVEN_NAME", "FAMILY_NAME")
_WEAK = {"DATE_TIME", "DATE_OF_BIRTH", "AMOUNT", "URL", "ORGANIZATION", "LOCATION", "USERNAME", "PERSON"}
"""Types that a pattern alone does not settle: weighed here from shapes and lexicons instead."""

_CHECKED_ONLY = {
    "FR_NIR",
    "BE_NATIONAL_NUMBER",
    "IBAN_CODE",
    "LU_NATIONAL_NUMBER",
    "DE_SOCIAL_SECURITY",
    "BE_BANK_ACCOUNT",
}


@dataclass(frozen=True)
class Support:
    """What the values say for one entity type."""

    matched: int
    """Rows whose value may be of the type."""
    distinct: int
    weight: float
    """Log-odds against chance."""
    kind: Literal["values", "checksum", "cardinality", "text"]
    """Of `Evidence`: values, checksum, cardinality, text."""
    text: str
    share: float = 1.0
    """Of the distinct values judged."""
    subtype: str = ""


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
    months: bool = False
    """Names of months or days."""
    silent: bool = False
    """Yes and no, states: nothing that describes a person."""

    @property
    def prose(self) -> float:
        """The share of sentences and nested data."""
        return self.forms.get("prose", 0.0) + self.forms.get("json", 0.0)


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
        self._scan = scan or _shared_scan()
        self._lexicon = lexicon or Lexicon.shared()
        self._tagger = tagger or NameTagger.shared()
        self._lists = ClosedLists.shared()
        self._chance = chance or {}
        self._seed = seed

    def read(self, column: ColumnSample) -> Profile:
        """Weigh the values of one column; an empty one has an empty profile."""
        counts = {value: n for raw, n in column.values.items() if (value := raw.strip())}
        if not counts:
            return Profile(0, 0)
        values = list(counts)
        judged = _sample(values, JUDGED, self._seed)
        forms = form_shares(judged)
        support = dict(self._patterns(values, judged, counts))
        lists = self._lists.shares(judged)
        distinct, rows = column.distinct or len(values), sum(counts.values())
        support |= self._listed(lists, distinct, rows)
        support |= _coded(judged, rows)
        support |= self._names(judged, forms, rows)
        support |= _dates(judged, counts, forms)
        support |= self._places(judged, forms, rows)
        support |= self._postcodes(judged, rows)
        support |= _shaped(judged, forms, rows)
        inside = self._inside(values, judged, counts, forms)
        months = distinct > 3 and lists.get("MONTHS", (0, 0))[1] > 0.8
        silent = lists.get("SILENT", (0, 0))[1] > 0.8
        return Profile(distinct, rows, forms, support, inside, months, silent)

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
            if entity_type in _WEAK:
                continue
            strict = entity_type in _CHECKED_ONLY
            hits = [hit for hit in hits if _counts(entity_type, *hit) and (hit[1].checked or not strict)]
            matched = {value for value, _ in hits}
            if not matched:
                continue
            chance = self._chance.get(entity_type, self._chance.get("default", 0.2))
            checked = any(finding.checked for _, finding in hits)
            yield (
                entity_type,
                Support(
                    matched=sum(counts[value] for value in matched),
                    distinct=len(matched),
                    weight=_likelihood(len(matched), len(judged), chance),
                    kind="checksum" if checked else "values",
                    text=_said(entity_type, len(matched), len(judged), checked, chance),
                    share=len(matched) / len(judged),
                    subtype=_common(finding.subtype for _, finding in hits),
                ),
            )

    def _listed(
        self, lists: Mapping[str, tuple[float, float]], distinct: int, rows: int
    ) -> Iterator[tuple[str, Support]]:
        for entity_type, (strong, either) in lists.items():
            least = 0.25 if entity_type == "JOB_TITLE" else 0.5
            if entity_type in ("MONTHS", "SILENT") or either < least or distinct > 200:
                continue
            weight = 5.0 * max(0.0, strong - least + 0.2) if strong > least - 0.2 and distinct > 1 else 0.0
            weight = max(weight, 2.0 if strong >= 1.0 else 0.0)
            weight += 0.8 if either > 0.9 and distinct < 15 else 0.0
            text = f"{either:.0%} of the distinct values stand in a closed list"
            yield entity_type, Support(rows, round(either * distinct), weight, "values", text, either)

    def _names(self, judged: list[str], forms: Mapping[str, float], rows: int) -> Iterator[tuple[str, Support]]:
        letters = sum(forms.get(f, 0.0) for f in ("word", "words", "prose_name"))
        if letters < 0.4:
            return
        share = self._lexicon.name_share(judged[:1000])
        person = share.person
        if person < 0.3 or share.place > person or share.company > 0.3:
            if share.distinct >= 5:
                text = f"of {share.distinct} distinct values few are known names of persons"
                text += ", many are names of companies" if share.company > 0.2 else ""
                weight = max(-5.0, 8.0 * (person - 0.45) - 3.0 * share.company)
                yield from ((t, Support(0, 0, weight, "values", text, 0.0)) for t in _NAMES)
            return
        sure = min(1.0, math.log1p(share.distinct) / math.log(9))
        weight = (9.0 * (person - 0.45)) * sure - 4.0 * max(0.0, share.place - 0.3) - 6.0 * share.company
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

    def _places(self, judged: list[str], forms: Mapping[str, float], rows: int) -> Iterator[tuple[str, Support]]:
        sample = judged[:300]
        if sum(forms.get(f, 0.0) for f in ("word", "words", "prose_name")) > 0.6:
            share = sum(map(self._lexicon.is_city, sample)) / len(sample)
            if share > 0.5:
                text = f"{share:.0%} of the distinct values are towns"
                yield (
                    "CITY",
                    Support(
                        round(rows * share), round(share * len(sample)), 5.5 * (share - 0.35), "values", text, share
                    ),
                )
        if (
            forms.get("address", 0.0) + forms.get("prose", 0.0) + forms.get("words", 0.0) + forms.get("prose_name", 0.0)
            < 0.5
        ):
            return
        found: dict[str, int] = {}
        for value in sample[:60]:
            spans = [f for f in self._tagger.find(value) if f.entity_type in ("POSTAL_ADDRESS", "STREET_ADDRESS")]
            if spans and max(f.end - f.start for f in spans) >= 0.6 * len(value):
                best = max(spans, key=lambda f: f.end - f.start)
                found[best.entity_type] = found.get(best.entity_type, 0) + 1
        total = sum(found.values())
        for entity_type, count in found.items():
            share = total / min(60, len(sample))
            weight = (6.0 * (share - 0.25)) * (0.6 + 0.4 * count / total) if count >= 0.4 * total else 0.0
            text = f"{share:.0%} of the values read are street addresses"
            yield entity_type, Support(round(rows * share), total, weight, "values", text, share)

    def _inside(
        self, values: list[str], judged: list[str], counts: Mapping[str, int], forms: Mapping[str, float]
    ) -> dict[str, Support]:
        """Identifiers within longer texts: patterns on every value, names on a sample."""
        found: dict[str, set[int]] = {}
        checked: set[str] = set()
        subtypes: dict[str, str] = {}
        long = [
            v
            for v in values
            if len(v) > 12 and form(v) in ("prose", "json", "words", "address", "code", "prose_name", "secret")
        ]
        for start, text, offsets in _blocks(long):
            for finding in self._scan.findings(text):
                if finding.score >= (0.35 if finding.checked else 0.6) and finding.entity_type not in _WEAK - {
                    "DATE_OF_BIRTH"
                }:
                    position = start + _bisect(offsets, finding.start)
                    found.setdefault(finding.entity_type, set()).add(position)
                    subtypes.setdefault(finding.entity_type, finding.subtype)
                    if finding.checked:
                        checked.add(finding.entity_type)
        out = {
            t: self._found_inside(t, [long[i] for i in rows], counts, t in checked, subtypes[t])
            for t, rows in found.items()
        }
        prose = [v for v in judged if form(v) in ("prose", "json") and len(v) < 5000]
        if prose:
            out |= self._named_inside(_sample(prose, READ_FOR_NAMES, self._seed), counts)
        return out

    def _named_inside(self, texts: Sequence[str], counts: Mapping[str, int]) -> dict[str, Support]:
        """Names that the tagger sees; one hit of a model alone is nothing (lesson 2)."""
        hits: dict[str, dict[str, str]] = {}
        for text in texts:
            for finding in self._tagger.find(text):
                if finding.entity_type in ("PERSON", "POSTAL_ADDRESS") and finding.score >= 0.5:
                    hits.setdefault(finding.entity_type, {})[text[finding.start : finding.end].casefold()] = text
        return {
            entity_type: self._found_inside(entity_type, sorted(set(seen.values())), counts, False, "")
            for entity_type, seen in hits.items()
            if len(seen) >= 2
        }

    def _found_inside(
        self, entity_type: str, values: Sequence[str], counts: Mapping[str, int], checked: bool, subtype: str
    ) -> Support:
        rows = sum(counts[value] for value in values)
        text = f"found inside the text of {rows} value{'s' if rows != 1 else ''}" + (
            ", checksum valid" if checked else ""
        )
        weight = (3.0 if checked else 1.2) + min(2.0, 0.5 * math.log1p(rows))
        return Support(rows, len(values), weight, "checksum" if checked else "text", text, 0.0, subtype)


@lru_cache(maxsize=1)
def _shared_scan() -> PatternScan:
    return PatternScan()


def _sample(values: Sequence[str], size: int, seed: int) -> list[str]:
    """A seeded sample: the same input gives the same verdict."""
    return list(values) if len(values) <= size else random.Random(seed).sample(list(values), size)  # noqa: S311


def _paddings(value: str) -> tuple[str, ...]:
    """The value, and with the zeros that a numeric column loses: NISS to 11 digits, BSN to 9 (lesson 4)."""
    if value.endswith(".0") and value[:-2].isdigit():
        value = value[:-2]
    if not value.isdigit() or not 8 <= len(value) <= 10 or year_of(value):
        return (value,)
    return (value, value.zfill(9)) if len(value) == 8 else (value, value.zfill(11))


def _counts(entity_type: str, value: str, finding: Finding) -> bool:
    """Whether a reading speaks for the type at all, given the shape of the value."""
    shape = form(value)
    if shape in ("date", "datetime", "guid", "hash") and not finding.checked:
        return False
    if entity_type == "PHONE_NUMBER":
        return finding.score >= 0.5 and (
            shape == "phone" or (value[:1] in "0+(" and shape in ("int", "digits", "address"))
        )
    return True


def _likelihood(matched: int, total: int, chance: float) -> float:
    """Log-likelihood of the best mixture over chance alone; bounded in size, since values of a column are kin."""
    if not matched:
        return 0.0
    scale = min(1.0, 400 / total)
    best = max(
        matched * math.log(share / chance) + (total - matched) * math.log((1 - share) / (1 - chance)) + prior
        if share > chance
        else -99.0
        for share, prior in _MIXTURES
    )
    return best * (scale if best < 0 else max(scale, min(1.0, 8.0 / best)) if best else 1.0)


def _said(entity_type: str, matched: int, total: int, checked: bool, chance: float) -> str:
    what = "have the form and a valid checksum" if checked else "have the form"
    return f"{matched} of {total} distinct values {what} of {entity_type} (chance {chance:.2%})"


def _common(subtypes: Iterator[str]) -> str:
    seen = [s for s in subtypes if s]
    return max(sorted(set(seen)), key=seen.count) if seen else ""


def _dates(judged: list[str], counts: Mapping[str, int], forms: Mapping[str, float]) -> Iterator[tuple[str, Support]]:
    """Dates that look like births: spread over decades, most of them a working life ago, without a time of day."""
    share = forms.get("date", 0.0)
    eight = sum(1 for v in judged if len(v) == 8 and v.isdigit() and year_of(v)) / len(judged)
    midnight = sum(1 for v in judged if form(v) == "datetime" and (" 00:00" in v or "T00:00" in v)) / len(judged)
    share = share + midnight if share + midnight >= 0.6 else eight if eight > 0.95 else 0.0
    if share < 0.6:
        return
    years = sorted(year for value in judged if (year := year_of(value)))
    if not years:
        return
    span, middle = years[len(years) * 9 // 10] - years[len(years) // 10], years[len(years) // 2]
    weight = -0.5
    if len(years) >= 3 and 1935 <= middle <= 2003 and years[-1] <= 2022:
        weight = 1.5 + min(1.5, span / 15)
    elif middle > 2005:
        weight = -2.0
    text = f"dates, half of them before {middle + 1}, spread over {span} years"
    rows = sum(n for v, n in counts.items() if year_of(v))
    yield "DATE_OF_BIRTH", Support(rows, len(years), weight, "values", text, share)


_ISO = frozenset(
    """BE FR NL DE LU IT ES PT GB UK IE PL RO BG HU CZ SK SI HR RS BA MK AL XK GR CY MT AT CH LI DK SE NO FI IS EE LV LT
    UA
    BY MD RU TR MA DZ TN EG LY SN ML GN CI CM CD CG RW BI GA TG BJ NG GH KE ET SO ZA US CA MX BR AR
    CL CO PE VE EC BO CN JP
    KR IN PK BD LK NP PH VN TH ID MY SG
    IR IQ SY LB IL PS JO SA AE AF AM GE AZ KZ AU NZ""".split()  # noqa: SIM905
)
_CODES: dict[str, tuple[frozenset[str], ...]] = {
    # codes of the National Register (civil status), and letters or ISO 5218 digits for sex
    "MARITAL_STATUS": (frozenset("10 20 21 25 26 30 40 41 50 51 60 80 81 90".split()),),  # noqa: SIM905
    "GENDER": tuple(frozenset(pair) for pair in ("MF", "HF", "MV", "MW", "mf", "hf", "mv", "mw")),
}


def _coded(judged: list[str], rows: int) -> Iterator[tuple[str, Support]]:
    """Columns of a few codes that only one list uses."""
    values = set(judged)
    few = "the values are the few codes that stand for it"
    if any(pair <= values and len(values) <= 4 and all(len(v) == 1 for v in values) for pair in _CODES["GENDER"]):
        yield "GENDER", Support(rows, len(values), 4.2, "values", few, 1.0)
    elif values == {"1", "2"} and rows >= 20:
        yield "GENDER", Support(rows, 2, 2.6, "values", few, 1.0)
    if len(values) >= 4 and all(value in _ISO for value in values):
        yield "NATIONALITY", Support(rows, len(values), 2.8, "values", "the values are codes of countries", 1.0)
    if len(values) >= 4 and values <= _CODES["MARITAL_STATUS"][0]:
        yield "MARITAL_STATUS", Support(rows, len(values), 4.0, "values", few, 1.0)


def _shaped(judged: list[str], forms: Mapping[str, float], rows: int) -> Iterator[tuple[str, Support]]:
    """Types that the shape alone shows."""
    for shape, entity_type, weight in (
        ("user_agent", "USER_AGENT", 7.0),
        ("geo", "GEO_COORDINATES", 4.5),
        ("email", "EMAIL_ADDRESS", 7.0),
        ("mac", "MAC_ADDRESS", 7.0),
        ("user", "USERNAME", 2.2),
    ):
        share = forms.get(shape, 0.0)
        if share >= 0.5:
            text = f"{share:.0%} of the distinct values have the form of {entity_type}"
            yield (
                entity_type,
                Support(round(rows * share), round(len(judged) * share), weight * share, "values", text, share),
            )
    if forms.get("hash", 0.0) > 0.8 and judged[0][:1] in "${":
        yield "PASSWORD", Support(rows, len(judged), 6.0, "values", "password hashes", 1.0)


def _blocks(values: Sequence[str]) -> Iterator[tuple[int, str, list[int]]]:
    """Values joined into blocks of text, with where each starts, so that patterns run over many at once."""
    start, size, block = 0, 0, [0]
    for i, value in enumerate(values):
        size += len(value) + 3
        if size > _BLOCK or i == len(values) - 1:
            yield start, "\n\n\n".join(values[start : i + 1]), block
            start, size, block = i + 1, 0, [0]
        else:
            block.append(size)


def _bisect(offsets: Sequence[int], position: int) -> int:
    from bisect import bisect_right

    return bisect_right(offsets, position) - 1
