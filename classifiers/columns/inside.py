"""Finds what is personal inside the longer texts of a column: remarks, messages, nested data."""

from __future__ import annotations

import math
import random
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..base import NAMES, Finding
from ..names import personal_segment
from ..names.titles import is_title
from ..opaque import outside_tokens
from ..patterns import PatternScan
from ..recognizers.terms import TermRecognizer
from .seen import Seen
from .shapes import form, may_hold_others
from .support import Support

READ_FOR_NAMES = 160
"""Distinct long values that the name tagger reads."""
LONGEST_READ = 5000
"""Characters of such a value."""
_BLOCK = 1 << 19
_SHORT = 12
"""Characters of a value in which no other stands."""
_TOGETHER = 256
"""Values whose form is looked at together first."""
_LONG = ("prose", "json", "words", "address", "code", "prose_name", "secret")
"""Shapes of values that may hold others."""
_INNER_NAME = re.compile(r"(?<=[^.!?\s]\s)[^\W\d_a-zß-ÿ][^\W\d_]|\d{4}")
"""A capital within a sentence, or a postcode."""
"""What the tagger calls a name: behind a label, its part."""
WEAK = {"DATE_TIME", "DATE_OF_BIRTH", "AMOUNT", "URL", "ORGANIZATION", "LOCATION", "USERNAME", "PERSON"}
"""Types that a pattern alone does not settle: weighed here from shapes and lexicons instead."""


@dataclass(frozen=True)
class Texts:
    """The longer values of a column."""

    long: Sequence[str] = ()
    """Those in which others may stand."""
    telling: Sequence[str] = ()
    """A sample of sentences, for the name tagger."""


class TextReader:
    """Patterns, terms and names in texts; holds no state of a column."""

    def __init__(self, scan: PatternScan, seen: Seen, seed: int) -> None:
        self._scan = scan
        self._seen = seen
        self._seed = seed
        self._terms = {r.label for r in scan.recognizers if isinstance(r, TermRecognizer)}

    def texts(self, values: Sequence[str], judged: Sequence[str], forms: Mapping[str, float]) -> Texts:
        """What of a column's values is text, and what of it the tagger must read."""
        long = list(_holding_others(values))
        prose = [v for v in (long if _is_prose(forms) else judged) if _is_read(v, forms)]
        return Texts(long, _telling(prose, self._seed))

    def read(self, texts: Texts, counts: Mapping[str, int]) -> tuple[dict[str, Support], dict[str, Support]]:
        """Identifiers within longer texts, by patterns in every value and by names in a sample; and mere terms."""
        long = texts.long
        found: dict[str, list[Finding]] = {}
        terms: dict[str, set[int]] = {}
        rows: dict[str, set[int]] = {}
        for start, text, offsets in _blocks(long):
            for finding in outside_tokens(text, self._scan.findings(text)):
                position = start + _bisect(offsets, finding.start)
                if finding.entity_type in WEAK - {"DATE_OF_BIRTH"}:
                    continue
                if finding.score >= (0.35 if finding.checked else 0.6):
                    found.setdefault(finding.entity_type, []).append(finding)
                    rows.setdefault(finding.entity_type, set()).add(position)
                elif finding.recognizer in self._terms:
                    terms.setdefault(finding.entity_type, set()).add(position)
        for entity_type, places in self._beside_persons(long, terms).items():
            found.setdefault(entity_type, [])
            rows.setdefault(entity_type, set()).update(places)
        out = {
            t: self._found_inside(
                t, [long[i] for i in rows[t]], counts, any(f.checked for f in hits), common_of(f.subtype for f in hits)
            )
            for t, hits in found.items()
        }
        out |= self._named_inside(texts.telling, counts)
        loose = {t: places - rows.get(t, set()) for t, places in terms.items()}
        return out, {
            t: self._term_inside(t, [long[i] for i in places], counts) for t, places in loose.items() if places
        }

    def _beside_persons(self, texts: Sequence[str], terms: Mapping[str, set[int]]) -> dict[str, set[int]]:
        """Terms of health, belief … in texts that name a person: they are about that person."""
        places = sorted(set().union(*terms.values()))
        sample = random.Random(self._seed).sample(places, min(len(places), READ_FOR_NAMES))  # noqa: S311
        read = [i for i in sample if len(texts[i]) < LONGEST_READ]
        seen = self._seen.of([texts[i] for i in read])
        named = {i for i, found in zip(read, seen, strict=True) if any(f.entity_type in NAMES for f in found)}
        return {t: found & named for t, found in terms.items() if found & named}

    def _named_inside(self, texts: Sequence[str], counts: Mapping[str, int]) -> dict[str, Support]:
        """Names that the tagger sees; one guess of a model is nothing (lesson 2), one well-formed hit is."""
        hits: dict[str, dict[str, str]] = {}
        sure: set[str] = set()
        for text, found in zip(texts, self._seen.of(texts), strict=True):
            for finding in found:
                entity_type = "PERSON" if finding.entity_type in NAMES else finding.entity_type
                if entity_type in ("PERSON", "POSTAL_ADDRESS") and finding.score >= 0.5:
                    value = text[finding.start : finding.end]
                    hits.setdefault(entity_type, {})[value.casefold()] = text
                    formed = finding.entity_type == "POSTAL_ADDRESS" and finding.score >= 0.9
                    called = is_title((text[: finding.start].split() or [""])[-1]) and finding.score >= 0.9
                    if formed or called or personal_segment(value):
                        sure.add(entity_type)
        return {
            entity_type: self._found_inside(entity_type, sorted(set(seen.values())), counts, False, "")
            for entity_type, seen in hits.items()
            if len(seen) >= 2 or entity_type in sure
        }

    def _term_inside(self, entity_type: str, values: Sequence[str], counts: Mapping[str, int]) -> Support:
        """Terms that speak of somebody only if the table does; two rows may be chance."""
        rows = sum(counts[value] for value in values)
        text = f"words of it inside the text of {rows} value{'s' if rows != 1 else ''}"
        return Support(rows, len(values), 0.4 + min(2.0, 0.5 * math.log1p(rows)), "text", text, 0.0)

    def _found_inside(
        self, entity_type: str, values: Sequence[str], counts: Mapping[str, int], checked: bool, subtype: str
    ) -> Support:
        rows = sum(counts[value] for value in values)
        text = f"found inside the text of {rows} value{'s' if rows != 1 else ''}" + (
            ", checksum valid" if checked else ""
        )
        weight = (3.0 if checked else 1.2) + min(2.0, 0.5 * math.log1p(rows))
        return Support(rows, len(values), weight, "checksum" if checked else "text", text, 0.0, subtype)


def sample_of(values: Sequence[str], size: int, seed: int) -> list[str]:
    """A seeded sample: the same input gives the same verdict."""
    return list(values) if len(values) <= size else random.Random(seed).sample(list(values), size)  # noqa: S311


def common_of(subtypes: Iterator[str]) -> str:
    """The subtype that most hits have; empty if none has one."""
    seen = [s for s in subtypes if s]
    return max(sorted(set(seen)), key=seen.count) if seen else ""


def _holding_others(values: Sequence[str]) -> Iterator[str]:
    """The values that are long and of a form that others may stand in."""
    for base in range(0, len(values), _TOGETHER):
        long = [value for value in values[base : base + _TOGETHER] if len(value) > _SHORT]
        if may_hold_others(long):
            yield from (value for value in long if form(value) in _LONG)


def _is_prose(forms: Mapping[str, float]) -> bool:
    return forms.get("prose", 0.0) + forms.get("json", 0.0) >= 0.3


def _is_read(value: str, forms: Mapping[str, float]) -> bool:
    """Whether the name tagger reads a value: a sentence, or in a column of sentences a short remark too."""
    shape = form(value)
    return len(value) < LONGEST_READ and (
        shape in ("prose", "json") or (shape in ("address", "prose_name", "words") and _is_prose(forms))
    )


def _telling(values: Sequence[str], seed: int) -> list[str]:
    """A seeded sample in which most values hold a capital or a number that may be of a name or an address."""
    likely: list[str] = []
    others: list[str] = []
    for value in values:
        (likely if _INNER_NAME.search(value) else others).append(value)
    return sample_of(likely, READ_FOR_NAMES, seed) + sample_of(others, READ_FOR_NAMES // 4, seed)


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
    return bisect_right(offsets, position) - 1
