"""Runs every recognizer in one pass over a text, and judges single values and columns of values.

Three steps, cheapest first. Candidates: groups of digits, and the recognizers' anchor words (Aho-Corasick), give
short windows where something may be. Forms: one `re2` set tells which patterns with digits may match in a window.
Exact: only those run, with checksum and context. Each step is linear in the text. Overlapping findings are all kept.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache

import ahocorasick_rs
import re2
from presidio_analyzer import EntityRecognizer

from .base import Finding
from .context import Surroundings
from .recognizers import RECOGNIZERS
from .recognizers.forms import FormRecognizer

LEFT, RIGHT = 24, 12
"""Characters added on either side of a group of digits: letters that belong to the form."""
BEFORE_ANCHOR, AFTER_ANCHOR = 72, 48
"""A form may begin so many characters before or after its anchor word."""
WINDOW, OVERLAP = 4096, 160
"""A longer stretch is cut here, with overlap."""
SLICE = 1 << 20
"""Characters that the anchor words are looked up in at a time."""
BLOCK = 64
"""Values of a column that are looked at together first."""
LONGEST_ANCHOR = 64
LONGEST_VALUE = 4000

ANYTHING = "(?s).*"
"""Stands for a pattern that `re2` cannot take: it is then tried in every window."""

_NUMBERS = re2.compile(rb"[0-9]+(?:[^0-9]{1,12}[0-9]+)*")
_BLOB = re2.compile(rb"[0-9A-Za-z+/=]{200,}|[0-9]{41,}")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LOOKAROUND = re.compile(r"\(\?<?[=!][^()]*\)")
_JOINING = frozenset(bytes([c]) for c in b"-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_UNICODE = re.compile(r"\\u([0-9a-fA-F]{4})")
_REPEATED = re.compile(r"(\)?)\{([0-9]+),([0-9]+)\}")
_INSIDE = {r"\w": r"\pL\pN_", r"\s": r"\s\x{a0}\x{202f}\x{2009}"}
_OUTSIDE = {r"\w": r"[\pL\pN_]", r"\s": r"[\s\x{a0}\x{202f}\x{2009}]"}


class PatternScan:
    """All recognizers as one; made once, used for many texts."""

    def __init__(self, recognizers: Iterable[EntityRecognizer] | None = None) -> None:
        chosen = list(recognizers) if recognizers is not None else [RECOGNIZERS.load(name)() for name in RECOGNIZERS]
        self.recognizers: list[FormRecognizer] = [r for r in chosen if isinstance(r, FormRecognizer)]
        self._others = [r for r in chosen if not isinstance(r, FormRecognizer)]
        self._forms = [(r, n) for r in self.recognizers if r.numeric for n, form in enumerate(r.PATTERNS) if form.near]
        self._set = _form_set(self._forms, re2.Set.SearchSet)
        self._cell_forms = [(r, n) for r in self.recognizers for n, form in enumerate(r.PATTERNS) if form.alone]
        self._anchors = _Anchors(self.recognizers)

    @classmethod
    @lru_cache(maxsize=1)
    def shared(cls) -> PatternScan:
        """One scan with all recognizers for the whole process: making one takes a second."""
        return cls()

    def findings(self, text: str) -> list[Finding]:
        """What a running text holds: context counts, and overlapping readings are all kept, in order of place."""
        found: dict[tuple[int, int, str], Finding] = {}
        text = encodable(text)
        for finding in (*self._by_form(text), *self._by_other_means(text)):
            key = (finding.start, finding.end, finding.entity_type)
            if key not in found or found[key].score < finding.score:
                found[key] = finding
        return sorted(found.values(), key=lambda f: (f.start, -f.end, f.entity_type))

    def _by_form(self, text: str) -> Iterator[Finding]:
        words = Surroundings(text)
        for start, end in _windows(_numbers(text), len(text)):
            for number in self._set.Match(text[start:end]) or ():
                recognizer, form = self._forms[number]
                yield from recognizer.findings(text, words, start, end, form)
        for recognizer, spans in self._anchors.spans(text).items():
            for start, end in _windows(spans, len(text), left=BEFORE_ANCHOR, right=AFTER_ANCHOR):
                yield from recognizer.findings(text, words, start, end)

    def _by_other_means(self, text: str) -> Iterator[Finding]:
        """Recognizers of other makers, as Presidio runs them."""
        for other in self._others:
            for result in other.analyze(text, other.supported_entities, None) or ():  # type: ignore[arg-type]
                yield Finding(result.start, result.end, result.entity_type, result.score, type(other).__name__)

    def value(self, text: str) -> list[Finding]:
        """What a text may be that is one value and nothing else; every type that fits, best first."""
        value = text.strip()
        if not value or len(value) > LONGEST_VALUE:
            return []
        shift = text.index(value[0])
        found = [
            dataclasses.replace(finding, start=finding.start + shift, end=finding.end + shift) if shift else finding
            for finding in self._alone(encodable(value))
        ]
        return sorted(found, key=lambda f: (-f.score, f.entity_type))

    def values(self, distinct: Iterable[str]) -> dict[str, list[int]]:
        """Per entity type, which values of a column (by position) may be of that type: form and checksum hold."""
        found: dict[str, list[int]] = {}
        values = [value.strip() for value in distinct]
        for base in range(0, len(values), BLOCK):
            block = values[base : base + BLOCK]
            lines = encodable("\n".join(block))
            if not self._lines.Match(lines) and lines.count("\n") < len(block):
                continue  # no line of these is a value of any form
            for position, value in enumerate(block, start=base):
                if value and len(value) <= LONGEST_VALUE:
                    for recognizer, numbers in self._candidates(encodable(value)).items():
                        if recognizer.fits(value, numbers):
                            found.setdefault(recognizer.ENTITY, []).append(position)
        return found

    def _alone(self, value: str) -> Iterator[Finding]:
        for recognizer, numbers in self._candidates(value).items():
            if (finding := recognizer.alone(value, sorted(numbers))) is not None:
                yield finding

    @cached_property
    def _cells(self) -> re2.Set:
        """Which forms a whole value may have."""
        return _form_set(self._cell_forms, re2.Set.FullMatchSet)

    @cached_property
    def _lines(self) -> re2.Set:
        """Which forms a whole line among others may have."""
        return _form_set(self._cell_forms, re2.Set.SearchSet, "(?m)^(?:{})$")

    def _candidates(self, value: str) -> dict[FormRecognizer, list[int]]:
        """Per recognizer, the forms that a value alone may have."""
        forms: dict[FormRecognizer, list[int]] = {}
        for number in self._cells.Match(value) or ():
            recognizer, form = self._cell_forms[number]
            forms.setdefault(recognizer, []).append(form)
        return forms


class _Anchors:
    """Finds the anchor words of all recognizers in a text: whole words, without regard to case."""

    def __init__(self, recognizers: Iterable[FormRecognizer]) -> None:
        users: dict[str, list[FormRecognizer]] = {}
        for recognizer in recognizers:
            for word in sorted({variant for anchor in recognizer.ANCHORS for variant in _variants(anchor)}):
                users.setdefault(word, []).append(recognizer)
        self._open = [word.endswith("*") for word in users]
        self._words = [word.rstrip("*") for word in users]
        self._users = list(users.values())
        self._machine = ahocorasick_rs.AhoCorasick(self._words, implementation=ahocorasick_rs.Implementation.DFA)

    def spans(self, text: str) -> dict[FormRecognizer, list[tuple[int, int]]]:
        """Per recognizer, where one of its anchors stands, in order."""
        found: dict[FormRecognizer, list[tuple[int, int]]] = {}
        # İ is the one character that lower case makes longer: offsets must stay those of the text
        lower = text.replace("İ", "i").lower()
        for base in range(0, len(lower), SLICE):
            part = lower[base : base + SLICE + LONGEST_ANCHOR]
            for number, start, end in self._machine.find_matches_as_indexes(part, overlapping=True):
                if self._whole(part, start, end, self._open[number], self._words[number]):
                    for recognizer in self._users[number]:
                        found.setdefault(recognizer, []).append((base + start, base + end))
        return found

    @staticmethod
    def _whole(text: str, start: int, end: int, is_open: bool, word: str) -> bool:
        if start and word[0].isalnum() and text[start - 1].isalnum():
            return False
        return is_open or end >= len(text) or not word[-1].isalnum() or not text[end].isalnum()


def _variants(anchor: str) -> Iterator[str]:
    """The anchor as text and as a name in code: `numéro d'affilié`, `customer_id`, `customer-id`, `customerid`."""
    straight = anchor.replace("’", "'")
    for apostrophe in ("'", "’"):
        for gap in (" ", "_", "-", "", "\u00a0"):
            yield straight.replace("'", apostrophe).replace(" ", gap)


def _numbers(text: str) -> Iterator[tuple[int, int]]:
    """Groups of digits with little between them; a year or a count alone is nothing."""
    one_byte_each = _without_blobs(text.encode("ascii", "replace"))
    for match in _NUMBERS.finditer(one_byte_each):
        start, end = match.span()
        if end - start > 4 or _joined_to_letters(one_byte_each, start, end):
            yield start, end


def _without_blobs(text: bytes) -> bytes:
    """The text with blanks for runs that are longer than any identifier: digits, an image in base64, a long key.

    Tokens of that length are found by their anchor words.
    """
    blobs = [match.span() for match in _BLOB.finditer(text)]
    if not blobs:
        return text
    kept = bytearray(text)
    for start, end in blobs:
        kept[start:end] = b" " * (end - start)
    return bytes(kept)


def _joined_to_letters(text: bytes, start: int, end: int) -> bool:
    """Whether a short number is part of a code, as in `AB-123-CD`."""
    return text[max(0, start - 1) : start] in _JOINING or text[end : end + 1] in _JOINING


def _windows(
    spans: Iterable[tuple[int, int]], length: int, *, left: int = LEFT, right: int = RIGHT
) -> Iterator[tuple[int, int]]:
    """Stretches of a text around spans, in order; what overlaps is one, and a long one comes in overlapping parts."""
    first = last = -1
    for start, end in spans:
        start, end = max(0, start - left), min(length, end + right)
        if start <= last:
            last = max(last, end)
            continue
        yield from _parts(first, last)
        first, last = start, end
    yield from _parts(first, last)


def _parts(start: int, end: int) -> Iterator[tuple[int, int]]:
    while start >= 0 and end - start > WINDOW:
        yield start, start + WINDOW
        start += WINDOW - OVERLAP
    if start >= 0 and end > start:
        yield start, end


def _form_set(
    forms: Iterable[tuple[FormRecognizer, int]], kind: Callable[[re2.Options], re2.Set], frame: str = "{}"
) -> re2.Set:
    """One automaton that tells which forms may match; a pattern that it cannot take is always tried."""
    options = re2.Options()
    options.max_mem = 1 << 28
    options.log_errors = False
    options.never_capture = True
    automaton = kind(options)
    for recognizer, number in forms:
        pattern = recognizer.expressions[number][1]
        flags = "(?i)" if pattern.flags & re.IGNORECASE else ""
        try:
            automaton.Add(flags + frame.format(loosened(pattern.pattern)))
        except re2.error:
            automaton.Add(ANYTHING)
    automaton.Compile()
    return automaton


def _unbounded(match: re.Match[str]) -> str:
    """`re2` unrolls repetitions: a long one is left open, which only matches more."""
    group, least, most = match[1], int(match[2]), int(match[3])
    return match[0] if most <= (4 if group else 40) else f"{group}{{{min(least, 40)},}}"


def encodable(text: str) -> str:
    """The text with lone surrogates replaced one for one, so that offsets stay."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text


def loosened(pattern: str) -> str:
    """A pattern for `re2` that matches wherever this one does: no lookarounds, Unicode letters spelled out.

    `re2` knows only ASCII in `\\w` and `\\b`, and would silently miss `né`.
    """
    pattern = _REPEATED.sub(_unbounded, pattern)
    pattern = (
        _UNICODE.sub(r"\\x{\1}", _LOOKAROUND.sub("", pattern))
        .replace(r"[^\W\d_]", r"\pL")
        .replace(r"[^\W_]", r"[\pL\pN]")
    )
    out, inside, position = [], False, 0
    while position < len(pattern):
        pair = pattern[position : position + 2]
        if pair[0] == "\\":
            out.append((_INSIDE if inside else _OUTSIDE).get(pair, "" if pair in (r"\b", r"\B") else pair))
            position += 2
            continue
        inside = (inside or pair[0] == "[") and pair[0] != "]"
        out.append(pair[0])
        position += 1
    return "".join(out)
