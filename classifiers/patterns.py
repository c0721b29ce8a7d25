"""Runs every recognizer in one pass over a text, and judges single values and columns of values.

Three steps, cheapest first. Candidates: groups of digits, and the recognizers' anchor words (Aho-Corasick), give
short windows where something may be. Forms: an `re2` set tells which patterns may match in a window.
Exact: only those run, with checksum and context. Each step is linear in the text. Overlapping findings are all kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import lru_cache, reduce
from operator import or_
from typing import TYPE_CHECKING

import re2

from .anchors import Anchors
from .base import Finding
from .matching.context import WIDEST_VALUE, Surroundings
from .matching.expressions import Expression
from .matching.lazily import lazily
from .matching.prefilter import ANYTHING, any_of, bounded, loosened, plain, spared
from .matching.shapes import any_shape, shape
from .matching.windows import number_windows, windows
from .recognizers import RECOGNIZERS
from .recognizers.forms import FormRecognizer

if TYPE_CHECKING:
    from presidio_analyzer import EntityRecognizer

WIDE = 1000
"""Of a form that may span more characters only the beginning is looked for first."""
BLOCK = 64
"""Values of a column that are looked at together first."""
LONGEST_VALUE = 4000
TOGETHER = 16
"""Stretches around anchor words at most that are asked for at once whether any form may match: most often none does."""
_APART = "\0"
"""Stands between them: no letter, digit or sign that a form could want there, and an edge as good as another."""

_DIGIT = re.compile(r"\d")
_SURROGATE = re.compile("[\ud800-\udfff]")


class PatternScan:
    """All recognizers as one; made once, used for many texts."""

    def __init__(self, recognizers: Iterable[FormRecognizer | EntityRecognizer] | None = None) -> None:
        chosen = list(recognizers) if recognizers is not None else [RECOGNIZERS.made(name) for name in RECOGNIZERS]
        self.recognizers: list[FormRecognizer] = [r for r in chosen if isinstance(r, FormRecognizer)]
        self._others = [r for r in chosen if not isinstance(r, FormRecognizer)]
        numeric = [(r, n) for r in self.recognizers if r.numeric for n in r.running]
        same: dict[tuple[str, int], list[tuple[FormRecognizer, Expression]]] = {}
        for recognizer, number in numeric:
            expression = recognizer.expressions[number]
            same.setdefault((expression.form.regex, expression.flags), []).append((recognizer, expression))
        self._forms = list(same.values())
        """Each form with the recognizers that read it: a date may be one of birth."""
        self._told = [_naming(users) if all(map(_needs_word, users)) else None for users in self._forms]
        """Where the form counts only beside a word, the lists of these words."""
        self._numbers = _NumberForms([users[0][1] for users in self._forms])
        self._cell_forms = [(r, n) for r in self.recognizers for n, form in enumerate(r.PATTERNS) if form.alone]
        self._anchors = Anchors(self.recognizers)
        self._choices: dict[FormRecognizer, _Choice] = {}

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
        return sorted(found.values(), key=_place)

    def _by_form(self, text: str) -> list[Finding]:
        found: list[Finding] = []
        words, sought = Surroundings(text), plain(text)
        signs = sought.encode("latin-1", "replace")  # a byte for each
        shapes = shape(signs)
        for start, end in number_windows(signs):
            for number in self._numbers.within(sought[start:end], shapes[start:end]):
                users, told = self._forms[number], self._told[number]
                if told is not None and not words.around(start, end) & told:
                    continue
                if match := users[0][1].first(text, start, end):
                    for recognizer, expression in users:
                        recognizer.add(found, text, words, match, end, expression)
        for recognizer, spans in self._anchors.spans(sought, signs).items():
            stretches = windows(spans, len(text))
            for start, end, numbers in self._choice(recognizer).among(sought, stretches):
                for number in numbers:
                    expression = recognizer.expressions[number]
                    if match := expression.first(text, start, end):
                        recognizer.add(found, text, words, match, end, expression)
        return found

    def _choice(self, recognizer: FormRecognizer) -> _Choice:
        if (known := self._choices.get(recognizer)) is None:
            known = self._choices[recognizer] = _Choice(recognizer)
        return known

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
        found = [finding.moved(shift) for finding in self._alone(encodable(value))]
        return sorted(found, key=lambda f: (-f.score, f.entity_type))

    def values(self, distinct: Iterable[str]) -> dict[str, list[int]]:
        """Per entity type, which values of a column (by position) may be of that type: form and checksum hold."""
        found: dict[str, list[int]] = {}
        values = [value.strip() for value in distinct]
        for base in range(0, len(values), BLOCK):
            block = values[base : base + BLOCK]
            lines = encodable("\n".join(block))
            if not self._lines.Match(plain(lines)) and lines.count("\n") < len(block):
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

    @lazily
    def _cells(self) -> re2.Set:
        """Which forms a whole value may have."""
        return any_of(self._cell_expressions, re2.Set.FullMatchSet, lambda e: loosened(e.form.regex))

    @lazily
    def _lines(self) -> re2.Set:
        """Which forms a whole line among others may have."""
        return any_of(self._cell_expressions, re2.Set.SearchSet, lambda e: f"(?m)^(?:{loosened(e.form.regex)})$")

    @property
    def _cell_expressions(self) -> list[Expression]:
        return [recognizer.expressions[number] for recognizer, number in self._cell_forms]

    def _candidates(self, value: str) -> dict[FormRecognizer, list[int]]:
        """Per recognizer, the forms that a value alone may have."""
        forms: dict[FormRecognizer, list[int]] = {}
        for number in self._cells.Match(value if value.isascii() else plain(value)) or ():
            recognizer, form = self._cell_forms[number]
            forms.setdefault(recognizer, []).append(form)
        return forms


def _needs_word(user: tuple[FormRecognizer, Expression]) -> bool:
    recognizer, expression = user
    by_words = type(recognizer).named is FormRecognizer.named
    return by_words and not expression.form.score and expression.width <= WIDEST_VALUE


def _naming(users: Iterable[tuple[FormRecognizer, Expression]]) -> int:
    """The lists of words of which one names the value for one of the recognizers, as bits."""
    return reduce(or_, (recognizer.naming for recognizer, _ in users))


def _place(finding: Finding) -> tuple[int, int, str]:
    return finding.start, -finding.end, finding.entity_type


class _NumberForms:
    """Chooses the forms with digits that may match in a stretch of text.

    Three automata: one over all forms would have a state for each way in which they may have begun together.
    """

    def __init__(self, expressions: Sequence[Expression]) -> None:
        spelled = [n for n, expression in enumerate(expressions) if expression.spells_a_word]
        begun = [n for n, expression in enumerate(expressions) if not expression.lead and n not in spelled]
        others = [n for n in range(len(expressions)) if n not in spelled and n not in begun]
        self._by_letters = any_of([expressions[n] for n in spelled]), spelled
        self._by_shape = [(any_shape([expressions[n] for n in numbers]), numbers) for numbers in (begun, others)]

    def within(self, text: str, shape: bytes) -> list[int]:
        """Numbers of the forms that may match in a text of this shape, in order."""
        automaton, numbers = self._by_letters
        chosen = [numbers[n] for n in automaton.Match(text.encode()) or ()]
        for automaton, numbers in self._by_shape:
            chosen += [numbers[n] for n in automaton.Match(shape) or ()]
        chosen.sort()
        return chosen


class _Choice:
    """Chooses the forms of one recognizer that may match in a stretch of text.

    An automaton tells it, made when it pays: in a page or two most recognizers are asked a few times.
    """

    def __init__(self, recognizer: FormRecognizer) -> None:
        self._forms = recognizer.running
        self._expressions = [recognizer.expressions[n] for n in self._forms]
        self._reach = max((e.width for e in self._expressions if e.width <= WIDE), default=0) + 2
        self._numbers = all(expression.holds_digits for expression in self._expressions)
        self._spared = spared([e.form.regex for e in self._expressions])
        self._together = 1
        """Stretches that are asked for at once: the more, the longer nothing was found in any."""

    @lazily
    def _set(self) -> re2.Set:
        return any_of(self._expressions, written=_written)

    def among(self, text: str, stretches: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, Sequence[int]]]:
        """The stretches from some place of which on forms may match, in order, each with the numbers of these forms."""
        left = []
        for start, end in stretches:
            if self._numbers and not _DIGIT.search(text, start, end + self._reach):
                continue
            if self._spared > 0:
                self._spared -= min(end, len(text)) - start + self._reach
                yield start, end, self._forms
            else:
                left.append((start, end))
        first = 0
        while first < len(left):
            few = left[first : first + self._together]
            first += len(few)
            seen = [text[start : end + self._reach] for start, end in few]
            if not self._set.Match(_APART.join(seen).encode()):
                self._together = min(2 * self._together, TOGETHER)
                continue
            self._together = max(self._together // 2, 1)
            for (start, end), stretch in zip(few, seen, strict=True):
                if named := self._set.Match(stretch.encode()):
                    yield start, end, [self._forms[number] for number in named]


def _written(expression: Expression) -> str:
    """What `re2` looks for in a stretch: the form, or where that may span far more than the stretch, its beginning."""
    if expression.width <= WIDE:
        return bounded(expression.form.regex)
    return "|".join(map(re2.escape, expression.beginnings)) or ANYTHING


def encodable(text: str) -> str:
    """The text with lone surrogates replaced one for one, so that offsets stay."""
    for encoding in ("latin-1", "utf-8"):  # the first is a mere copy, and suffices for most texts
        with suppress(UnicodeEncodeError):
            text.encode(encoding)
            return text
    return _SURROGATE.sub("\ufffd", text)
