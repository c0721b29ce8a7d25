"""Tells whether a sentence speaks of one person: `she is pregnant` does, `if she is pregnant, the employee …` does not.

A person is told of by a pronoun, by a possessive with what is somebody's (`son traitement`, `haar zoontje`), or by who
it is (`le patient`, `die Bewerberin`) with what he or she is, has or did. Rules speak of anybody: `whoever falls ill`.
Pronouns are read in the language of the sentence, as `er` is a person in German alone, and `je` in French alone.
"""

from __future__ import annotations

import re

from .tongues import NOTE, OWN, TONGUES, Tongue

REACH = 220
"""Characters of a sentence that are read on either side of what is said."""

_CONDITION = 90
"""Characters within which a condition rules what follows it."""

_END = re.compile(
    r"(?:(?<=[^\W\d_]{3})|(?<=[)\]»\"0-9]))[.!?…]+[\"»”)]?(?:\s+(?=[^a-zà-ÿ\s])|$)"
    r"|;|\n(?=\s*(?:[^a-zà-ÿ\s]|\n))"
)
_WORD = re.compile(r"[^\W\d_]+")


def speaks_of_somebody(text: str, start: int, end: int) -> bool:
    """Whether the sentence around a stretch of text is said of one person."""
    low, high = sentence_around(text, start, end)
    sentence = text[low:high]
    own = OWN.search(text, max(low, start - 45), start) is not None or NOTE.match(sentence) is not None
    return any(
        (own or tongue.somebody.search(sentence) is not None) and not _is_rule(tongue, sentence, start - low)
        for tongue in _spoken(sentence)
    )


def is_of_anybody(text: str, start: int, end: int) -> bool:
    """Whether what a stretch of text says is a rule or a right: `whoever falls ill`, `werknemers die …`."""
    low, high = sentence_around(text, start, end)
    sentence = text[low:high]
    return any(_is_rule(tongue, sentence, start - low) for tongue in _spoken(sentence))


def _is_rule(tongue: Tongue, sentence: str, at: int) -> bool:
    """A condition counts before what is said, not behind it: `elle est enceinte et demande si …`."""
    before = tongue.anybody.search(sentence, max(0, at - _CONDITION), at)
    return before is not None or tongue.ruled.search(sentence) is not None


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around a stretch begins and ends, or as much of it as is read."""
    low = max(0, start - REACH)
    for found in _END.finditer(text, low, start):
        low = found.end()
    found_end = _END.search(text, end, min(len(text), end + REACH))
    return low, found_end.start() if found_end else min(len(text), end + REACH)


def _spoken(sentence: str) -> list[Tongue]:
    """The language of a sentence, or several that it may be in."""
    met = frozenset(_WORD.findall(sentence.lower()))
    counts = [len(met & tongue.common) for tongue in TONGUES]
    most = max(counts)
    return [tongue for tongue, count in zip(TONGUES, counts, strict=True) if count == most]
