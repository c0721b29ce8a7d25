"""What all recognizers of identifiers share: forms with three scores, a judgement of the value, words nearby.

A recognizer is data (`PATTERNS`, `CONTEXT`, `COUNTRY_CODE`) and one `judge`. `classifiers.patterns` runs all of them in
one pass over a text; `RECOGNIZERS.load` gives each as a Presidio `PatternRecognizer`, to be run by an `AnalyzerEngine`.
Here nothing of Presidio is imported: with spaCy it takes most of a second, in every process that starts.

Rules for a pattern, so that the pre-filter can run it without lookarounds in linear time: every repetition is
bounded, alternatives stand in a group, `(?P<value>…)` marks the value where a label is part of the form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar, Self

from ..base import Finding
from ..matching.alternatives import listed as listed
from ..matching.context import Surroundings
from ..matching.expressions import Expression
from ..matching.lazily import lazily
from ..matching.prefilter import END as END
from ..matching.prefilter import START as START
from ..matching.wordlists import Words

SPACE = " \u00a0\u202f\u2009"
DASH = "\\-\u2010\u2011\u2012\u2013\u2014"


_DIGITS = re.compile("[0-9]+")
_LETTERS = str.maketrans({"\u0130": "I", "\u0131": "i", "\u017f": "s", "\u212a": "K"})


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a value's own structure says."""

    subtype: str = ""
    checked: bool = False
    """A checksum or an equally strong structure held."""
    least: float = 0.0
    """The score does not fall below this …"""
    most: float = 1.0
    """… nor rise above this …"""
    unaided: float = 1.0
    """… nor, in running text without a context word, above this …"""
    alone: float = 1.0
    """… nor, as a value alone, above this."""


FITS = Judgement()
CHECKED = Judgement(checked=True)


class Form:
    """One way in which a value is written, with its score in running text, beside a context word, and alone."""

    def __init__(
        self, name: str, regex: str, score: float, *, near: float | None = None, alone: float | None = None
    ) -> None:
        self.name, self.regex, self.score = name, regex, score
        self.near = score if near is None else near
        self.alone = self.near if alone is None else alone
        """Score of a value that is nothing else than this; 0: not accepted alone."""


class FormRecognizer:
    """A recognizer whose score depends on the form, the checksum and the words nearby."""

    COUNTRY_CODE: ClassVar[str | None] = None
    """Of the one country whose values it finds, in Presidio's manner: `be`."""
    ENTITY: ClassVar[str]
    PATTERNS: ClassVar[Sequence[Form]]
    CONTEXT: ClassVar[Sequence[str]] = ()
    """In French, Dutch, German and English; phrases are matched as phrases, `*` stands for any ending."""
    AGAINST: ClassVar[Sequence[str]] = ()
    """Words that, right before a value, say it is something else."""
    ELSEWHERE: ClassVar[Sequence[str]] = ()
    """Words that tell another country's document or another kind, and so unsay the context words."""
    ANCHORS: ClassVar[Sequence[str]] = ()
    """Lower-case words of which one is part of every form (`psych*`: a beginning, `*itis`: an end). Empty: every form
    holds digits."""
    NUMERIC: ClassVar[bool] = False
    """With anchors: some forms hold digits all the same, and are looked for at every group of digits too."""
    FLAGS: ClassVar[int] = re.IGNORECASE
    REST: ClassVar[re.Pattern[str] | None] = None
    """From here on what matched is no part of the value."""

    def __new__(cls, *_: object, **__: object) -> Self:
        """Whoever makes one gets it as Presidio knows it, ready for a registry; our own pass asks for `plain` ones."""
        from .presidio import as_presidio

        known: type[Self] = as_presidio(cls)  # type: ignore[arg-type]
        return object.__new__(known)

    @classmethod
    def plain(cls) -> Self:
        """One without Presidio, which takes a second to import."""
        made = object.__new__(cls)
        made.__init__()  # type: ignore[misc]
        return made

    def __init__(self) -> None:
        self.label: str = type(self).__name__
        self._context = Words(self.CONTEXT)
        self._against = Words(self.AGAINST)
        self._elsewhere = Words(self.ELSEWHERE)

    @property
    def numeric(self) -> bool:
        """Whether the forms are looked for at groups of digits."""
        return self.NUMERIC or not self.ANCHORS

    def judge(self, value: str) -> Judgement | None:
        """What the value's structure says; None if it cannot be one. Without rules of its own, the form suffices."""
        return FITS

    @lazily
    def expressions(self) -> list[Expression]:
        """Each form as it is run."""
        return [Expression(form, self.FLAGS) for form in self.PATTERNS]

    @lazily
    def running(self) -> list[int]:
        """Numbers of the forms that count in running text; the others are only for cells."""
        return [number for number, form in enumerate(self.PATTERNS) if form.near]

    def findings(
        self,
        text: str,
        words: Surroundings,
        start: int = 0,
        end: int | None = None,
        forms: Iterable[int] | None = None,
    ) -> list[Finding]:
        """What begins between `start` and `end` of a running text; only of the forms with these numbers, if given."""
        end = len(text) if end is None else end
        found: list[Finding] = []
        for number in self.running if forms is None else forms:
            expression = self.expressions[number]
            if match := expression.first(text, start, end):
                self.add(found, text, words, match, end, expression)
        return found

    def named(self, words: Surroundings, start: int, end: int) -> bool:
        """Whether the words around a value say that it is one."""
        told = words.said(start, end, self._context.bit)
        return bool(told & self._context.bit) and not told & self._elsewhere.bit

    @property
    def naming(self) -> int:
        """The list of words that name it, as a bit: if none stands around a stretch, nothing in it is `named` so."""
        return self._context.bit

    def alone(self, value: str, forms: Iterable[int] | None = None) -> Finding | None:
        """The best reading of a text that is one value and nothing else; by the forms of these numbers, or by all."""
        best: Finding | None = None
        for number in range(len(self.expressions)) if forms is None else forms:
            expression = self.expressions[number]
            form = expression.form
            if form.alone <= (best.score if best else 0.0) or not (match := expression.pattern.fullmatch(value)):
                continue
            start, end = match.span(expression.value)
            if (judgement := self.judge(_in_ascii(value[start:end]))) is not None:
                score = min(_clamp(form.alone, judgement), judgement.alone)
                if best is None or score > best.score:
                    best = self._finding(start, end, score, judgement)
        return best

    def fits(self, value: str, forms: Iterable[int]) -> bool:
        """Whether a value alone is of one of the forms with these numbers."""
        for number in forms:
            expression = self.expressions[number]
            if (match := expression.pattern.fullmatch(value)) and self.judge(
                _in_ascii(match[expression.value])
            ) is not None:
                return True
        return False

    def add(
        self,
        found: list[Finding],
        text: str,
        words: Surroundings,
        match: re.Match[str] | None,
        end: int,
        expression: Expression,
    ) -> None:
        """Adds to `found` what a first match of one form is, and further ones that begin before `end`."""
        form, value = expression.form, expression.value
        while match and (begin := match.start()) < end:
            first, last = match.span(value)
            if self.REST and (rest := self.REST.search(text[first:last])):
                last = first + rest.start()
            start = match.end() if match.end() > begin else begin + 1
            # where only a word beside it would make it anything, that is asked first
            named = None if form.score else self.named(words, first, last)
            if named is not False and first < last:
                if (judgement := self.judge(_in_ascii(text[first:last]))) is None:
                    start = begin + 1  # a wrong reading must not hide a right one that begins inside it
                elif (score := self._score(form, judgement, words, first, last, named)) > 0:
                    found.append(self._finding(first, last, score, judgement))
            match = expression.again(text, start, end) if start < end else None

    def _score(
        self, form: Form, judgement: Judgement, words: Surroundings, start: int, end: int, named: bool | None
    ) -> float:
        """The score beside a context word, or without; `named` where it is known already whether there is one."""
        if named is None:
            named = form.near > form.score and self._context.bit != 0 and self.named(words, start, end)
        if named and self._context.bit:
            return _clamp(form.near, judgement)
        score = min(_clamp(form.score, judgement), judgement.unaided)
        if self._against.bit and words.right_before(start, self._against, within=4):
            return min(score, 0.2)
        return score

    def _finding(self, start: int, end: int, score: float, judgement: Judgement) -> Finding:
        return Finding(start, end, self.ENTITY, round(score, 3), self.label, judgement.subtype, judgement.checked)


def digits(value: str) -> str:
    """The digits of a value, in order."""
    return "".join(_DIGITS.findall(value))


def _in_ascii(value: str) -> str:
    """A value with plain letters for the four signs beyond ASCII that `re` takes for one without regard to case."""
    return value if value.isascii() else value.translate(_LETTERS)


def _clamp(score: float, judgement: Judgement) -> float:
    if score <= 0:
        return 0.0
    score = judgement.least if score < judgement.least else score
    return judgement.most if score > judgement.most else score
