"""Cheap conditions that every row with something wanted meets, so that costly ones are asked of few rows.

Those for characters are asked of a row in lower case, where lower case is that of ASCII alone; those for bytes of a row
as it is, in UTF-8: an engine of regular expressions that has not to look for characters takes half of the time.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from ..folding import letter_pairs, pieces, plain_error_pattern
from .matching import DASHES, LOST_ZERO_DIGITS, SEPARATORS, Matcher, shortest
from .stretches import LENGTH, stretches

_ASCII = re.compile(r"[!-~]+")
_APART = re.compile(r"[^a-z0-9]+")
_TELLING_DIGITS = re.compile(r"\d{4}")
"""What has as many digits in a row can be looked for by them alone: few other rows have them in the same place."""
SEPARATION = (*SEPARATORS, *DASHES, "\u00a0")
"""What may stand within a number."""


@dataclass(frozen=True)
class Script:
    """How a regular expression says letters that may be others beyond ASCII, and the bounds of a word."""

    letter: Callable[[str], str]
    """A class: the letter, or anything beyond ASCII."""
    beyond: str
    """A class: anything beyond ASCII."""
    before: str
    after: str
    """What is beyond ASCII bounds a word too: more passes then, and nothing is lost."""


def _lower_or_beyond(letter: str) -> str:
    """Understood by POSIX, PCRE and ICU expressions alike: nothing of ASCII but the letter."""
    return rf"[^\x01-{chr(ord(letter) - 1)}{chr(ord(letter) + 1)}-\x7f]"


def _either_case_or_beyond(letter: str) -> str:
    """The same of a row that is not in lower case."""
    if not letter.isalpha():
        return _lower_or_beyond(letter)
    capital, ends = letter.upper(), [chr(ord(letter) - 1), chr(ord(letter) + 1)]
    after = r"\x5b" if capital == "Z" else chr(ord(capital) + 1)  # an open bracket means something else
    return rf"[^\x01-{chr(ord(capital) - 1)}{after}-{ends[0]}{ends[1]}-\x7f]"


def _bytes_or_beyond(letter: str) -> str:
    return f"(?:[{letter}{letter.upper()}]|{_BYTES_BEYOND})"


_BYTES_BEYOND = r"[\xc2-\xf4][\x80-\xbf]++"
"""All bytes of a letter: else one might stand for several."""
CHARACTERS = Script(_lower_or_beyond, r"[^\x01-\x7f]", "(?<![a-z0-9])", "(?![a-z0-9])")
EITHER_CASE = Script(
    _either_case_or_beyond, r"[^\x01-\x7f]", "(?:^|[^A-Za-z0-9])", "(?:[^A-Za-z0-9]|$)"
)  # without looking around, which takes a database that makes an automaton as long again
BYTES = Script(_bytes_or_beyond, f"(?:{_BYTES_BEYOND})", "(?<![A-Za-z0-9])", "(?![A-Za-z0-9])")


@dataclass(frozen=True)
class Sieve:
    """What the rows that hold something wanted have in common."""

    needles: tuple[str, ...] = field(default=(), repr=False)
    """Texts, of which a row holds one that has an identifier spelled as asked for; none that `words` find too."""
    spread: tuple[str, ...] = field(default=(), repr=False)
    """Patterns for LIKE: the same of numbers that may be spaced."""
    spaced: tuple[str, ...] = field(default=(), repr=False)
    """Texts, of which a row without its `SEPARATION` holds one that has such a number: closer than `spread`."""
    words: tuple[str, ...] = field(default=(), repr=False)
    """Regular expressions: the same of words that may be spelled in another way."""
    further: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    """For each identifier that has such words, expressions of its other clauses: its rows match all of them too."""
    first: str = field(default="", repr=False)
    """One regular expression for a row in any case, quicker and weaker than `words`."""
    bounded: bool = False
    """Whether `first` asks where a word begins or ends, so that cells have to be set apart."""
    parts: tuple[str, ...] = field(default=(), repr=False)
    """Texts, of which a row of ASCII holds one that has such a word; none where some would be too short to tell."""
    hints: tuple[str, ...] = field(default=(), repr=False)
    """The same where they are short, so that some more rows hold one: `first` is asked of these alone."""
    spelled: tuple[str, ...] = field(default=(), repr=False)
    """Texts like `needles`, of what `words` find too."""
    plain: tuple[str, ...] = field(default=(), repr=False)
    """For each identifier that has such words, an expression of few states for a row of ASCII in lower case."""

    @classmethod
    def of(cls, matcher: Matcher, *, words: bool = True, script: Script = CHARACTERS) -> Sieve:
        """The sieve for what a matcher looks for; without words it tells all that is spelled as asked for."""
        edges = _Edges.of(word for clause in matcher.loosely.telling() for word in clause if words)
        others = ([_Edges.of(clause) for clause in clauses] for clauses in matcher.loosely.others())
        first, bounded = edges.first_look(EITHER_CASE)
        needles, spelled = _needles(matcher, edges)
        return cls(
            tuple(shortest(needles)),
            tuple(matcher.spread),
            tuple(shortest(matcher.compact)),
            tuple(edges.expressions(script)),
            tuple(tuple("|".join(each.expressions(script)) for each in some) for some in others if words),
            first,
            bounded,
            edges.parts(LENGTH),
            edges.parts(LENGTH - 1),
            tuple(shortest(spelled)),
            tuple(map(_plain, matcher.loosely.telling())) if words else (),
        )

    def likes(self) -> list[str]:
        """Patterns for LIKE; the words are none of them."""
        return [*self.spread, *map(like, self.needles)]

    def unseparated(self) -> list[str]:
        """Closer patterns of the same, for a row without its `SEPARATION`."""
        bare = ("".join(sign for sign in needle if sign not in SEPARATION) for needle in self.needles)
        return [like(text) for text in shortest([*self.spaced, *bare])]


def like(text: str) -> str:
    """The pattern for LIKE of what holds a text."""
    return f"%{escape_like(text)}%"


def shaped(needle: str) -> str:
    """A pattern with any sign for each letter, whatever its case: `%1234_@____.%`; empty for a text of few digits."""
    if not _TELLING_DIGITS.search(needle):
        return ""
    runs = re.split(r"([a-z]+)", re.sub(r"^[a-z]+|[a-z]+$", "", needle))
    return f"%{''.join('_' * len(run) if run.isalpha() else escape_like(run) for run in runs)}%"


def escape_like(text: str) -> str:
    """A text that means itself in a pattern for LIKE, with a backslash to escape."""
    return re.sub(r"([%_\\])", r"\\\1", text)


@dataclass(frozen=True)
class _Edges:
    """How words begin or end that are one of some words, with a typing error or none; short ones have none."""

    beginnings: tuple[str, ...]
    endings: tuple[str, ...]
    wholes: tuple[str, ...]

    @classmethod
    def of(cls, words: Iterable[str]) -> _Edges:
        beginnings, endings, wholes = set(), set(), set()
        for word in words:
            start, *rest = pieces(word)
            if rest:
                end, swapped = rest
                beginnings |= {start, swapped}
                endings.add(end)
            elif word.isdigit():
                beginnings.add(word)  # `12b`
            else:
                wholes.add(word)
        return cls(
            tuple(sorted(each for each in beginnings if not any(each.startswith(o) for o in beginnings - {each}))),
            tuple(sorted(each for each in endings if not any(each.endswith(o) for o in endings - {each}))),
            tuple(sorted(each for each in wholes if not each.startswith(tuple(beginnings)))),
        )

    def are_in(self, run: str) -> bool:
        """Whether a row that has this between other signs than letters and digits has one of them."""
        whole = any(run.startswith(each) and not run[len(each) :][:1].isalnum() for each in self.wholes)
        return whole or run.startswith(self.beginnings) or run.endswith(self.endings)

    def parts(self, least: int) -> tuple[str, ...]:
        """What is in a row of ASCII that has one of them, wherever it stands; none where one has fewer letters."""
        every = shortest((*self.beginnings, *self.endings, *self.wholes))
        return tuple(every) if all(len(each) >= least and each.isascii() for each in every) else ()

    def first_look(self, script: Script) -> tuple[str, bool]:
        """An expression that finds whatever `expressions` do, and whether it knows bounds: short words need them."""
        chosen, short = stretches((*self.endings, *self.beginnings, *self.wholes))
        few = _Edges(
            *(tuple(each for each in some if each in short) for some in (self.beginnings, self.endings, self.wholes))
        )
        found = ["".join(_or_accented(letter, script) for letter in one) for one in chosen]
        return "|".join((*found, *few.expressions(script))), bool(short)

    def expressions(self, script: Script) -> Iterator[str]:
        """Of which a row matches one that has such a word."""
        starts = [_accented(each, script) for each in self.beginnings]
        starts += [f"{_accented(each, script)}{script.after}" for each in self.wholes]
        if starts:
            yield f"{script.before}(?:{'|'.join(starts)})"
        if self.endings:
            yield f"(?:{'|'.join(_accented(each, script) for each in self.endings)}){script.after}"


def _needles(matcher: Matcher, edges: _Edges) -> tuple[set[str], set[str]]:
    """The longest part of each spelling that is the same in either Unicode form; apart, of those with such words."""
    found: set[str] = set()
    worded: set[str] = set()
    for spelling in matcher.unspaced:
        runs = _ASCII.findall(unicodedata.normalize("NFC", spelling).lower()) or [""]
        apart = (part for run in runs for part in _APART.split(run) if part)  # `hassan.maes12@…` begins with two words
        is_worded = any(edges.are_in(part) for part in apart if not part.isdecimal())
        (worded if is_worded else found).add(max(runs, key=len))
    return found | {str(int(run)) for run in found if run.isdecimal() and len(run) >= LOST_ZERO_DIGITS}, worded


def _plain(clause: Iterable[str]) -> str:
    words = "|".join(map(plain_error_pattern, clause))
    return f"{CHARACTERS.before}(?:{words}){CHARACTERS.after}"


def _accented(piece: str, script: Script) -> str:
    """Each letter, or others beyond ASCII in its place and after it; such a one may stand for two letters too.

    Without a class of its own for letters with accents: naming them takes a database several times as long.
    """
    out, at = "", 0
    while at < len(piece):
        letter = f"{_or_accented(piece[at], script)}+"
        if piece[at : at + 2] in letter_pairs():
            third = piece[at + 1 : at + 3] in letter_pairs()  # which the second may make one with as well
            out += f"(?:{letter}{_or_accented(piece[at + 1], script)}{'*' if third else '+'}|{script.beyond}+)"
            at += 2
        else:
            lost = at > 0 and piece[at - 1 : at + 1] in letter_pairs()
            out += letter[:-1] + "*" if lost else letter
            at += 1
    return out


def _or_accented(letter: str, script: Script) -> str:
    return script.letter(letter) if letter.isascii() else script.beyond  # whose capital the server may not know
