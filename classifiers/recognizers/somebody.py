"""Tells whether a sentence speaks of one person: `she is pregnant` does, `if she is pregnant, the employee …` does not.

A person is told of by a pronoun, by a possessive with what is somebody's (`son traitement`, `haar zoontje`), or by who
it is (`le patient`, `die Bewerberin`) with what he or she is, has or did. Rules speak of anybody: `whoever falls ill`.
Pronouns are read in the language of the sentence, as `er` is a person in German alone, and `je` in French alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from ..base import LANGUAGES, Language
from ..matching.lazily import lazily
from .tongues import NOTE, OWN, TONGUES, Tongue
from .who import PARTY
from .wordings import Wording

REACH = 220
"""Characters of a sentence that are read on either side of what is said."""

_CONDITION, _OWN = 90, 45
"""Characters within which a condition rules what follows it, and within which whose it is stands before it."""

OF_A_MONTH = (
    r"(?<=[0-9]\.) (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?![^\W_])"
)
"""What follows the point of a German day, which ends no sentence: `am 12. Mai`."""
_END = re.compile(
    rf"[.!?…;\n](?:(?<=[.!?…])(?:(?<=[^\W\d_]{{3}}.)|(?<=[)\]»\"0-9].))[.!?…]*(?!{OF_A_MONTH})[\"»”)]?"
    r"(?:\s+(?=[^a-zà-ÿ\s])|$)|(?<=;)|(?<=\n)(?=\s*(?:[^a-zà-ÿ\s]|\n)))"
)
"""Begins with a set of signs, where `re` need not try every place of the text."""
_WORD = re.compile(r"[^\W\d_]+")
_SHORT = re.compile(r"['’](?:s|m|d|ve|re|ll)(?![^\W_])")
"""What English writes short (`she's`, `I'm`): it is no French article."""
_LETTERS = bytes(code if _WORD.match(chr(code)) else 32 for code in range(256))
"""Blanks for what is no letter, in Latin 1."""


_OF_NOBODY = Wording(
    r"(?<![^\W_])(?:le|la|ce|cette) (?:film|roman|pièce|série|livre|bande dessinée|documentaire)"
    r" (?:raconte|suit|met en scène|parle|retrace|évoque|narre)(?![^\W_])",
    r"(?<![^\W_])(?:de|het|deze|dit) (?:film|roman|reeks|serie|boek|stuk|documentaire|thriller|strip)"
    r" (?:vertelt|volgt|gaat over|handelt|schetst|speelt|begint)(?![^\W_])",
    r"(?<![^\W_])(?:der|die|das|dieser|dieses) (?:film|roman|krimi|thriller|serie|buch|stück|dokumentation)"
    r" (?:erzählt|handelt|folgt|spielt|zeigt|begleitet|schildert)(?![^\W_])",
    r"(?<![^\W_])(?:the|this) (?:novel|film|movie|play|series|book|thriller|documentary|musical)"
    r" (?:follows|tells|is about|portrays|opens|explores|recounts)(?![^\W_])",
    r"^\W*(?:une?|een|elke|eine?|jeder|an?) (?:élève|étudiante?|candidate?|leerling|student|scholier|kandidaat|schüler"
    r"|schülerin|bewerber|pupil|candidate)(?: [^\W\d_]{2,14}){0,2}? (?:peut|doit|ne peut|kan|mag|moet|dient|kann|darf"
    r"|muss|erhält|may|must|can|should)(?![^\W_])",
    r"^\W*[^\W\d_][\w\-]{3,30}(?:en|s|e|n|t) (?:wordt|worden|werden|wird|mogen|mag|dürfen|darf|must|may|can|are"
    r"|peuvent|doivent|sont) (?:[^\W\d_]{2,12} ){0,2}(?:nooit|altijd|steeds|nie|immer|stets|toujours|jamais|never"
    r"|always)(?![^\W_])",
)
"""What tells of somebody in a film or a book, what any pupil may or must, and what is always done with a paper:
`Ziekteattesten worden nooit gemaild`."""


_PARTY = Wording(
    rf"(?<![^\W_])(?:(?:le|la|du|de la|de|het|de[rmns]|die|das|beim|zum|the) |l['’]){PARTY}(?![^\W_])"
    r"(?! qui | die | der | die | das | who | that )"
)
_MAY = Wording(
    r"(?<![^\W_])(?:peu(?:t|vent)|pourr\w{1,4}|doi(?:t|vent)|devra\w{0,2}|est tenue?|a le droit|a droit|kan|mag|moet"
    r"|dient|zal|heeft recht|kann|darf|muss|soll|hat anspruch|may|must|can|shall|should|will|is entitled)(?![^\W_])"
)
"""Somebody whom a paper about a case is about, and what the rules of such cases say of him or her."""


@dataclass(frozen=True)
class Sentence:
    """What is said around a stretch of a text."""

    text: str
    at: int
    """Where in it the stretch begins."""
    asks: bool = False
    """Whether it is a question."""

    @classmethod
    @lru_cache(maxsize=8)
    def around(cls, text: str, start: int, end: int) -> Self:
        """The sentence in which a stretch stands, or as much of it as is read; several ask for the same in turn."""
        low = max(0, start - REACH)
        for found in _END.finditer(text, low, start + 1):  # with what it begins with, which may end a sentence before
            low = found.end() if found.end() <= start else low
        high = min(len(text), end + REACH)
        after = _END.search(text, end, high)
        stop = after.start() if after else high
        said = text[low:stop]
        return cls(said, start - low, text.startswith("?", stop) or said.rstrip().endswith("?"))

    @lazily
    def is_of_anybody(self) -> bool:
        """Whether it states a rule or a right: `whoever falls ill`, `werknemers die …`.

        A condition counts before what is said, not behind it: `elle est enceinte et demande si …`.
        """
        low = max(0, self.at - _CONDITION)
        return self._said.is_ruled or any(
            tongue.anybody.search(self.text, low, self.at) is not None for tongue in self._said.spoken
        )

    @lazily
    def is_of_a_role(self) -> bool:
        """Whether it says what whoever has a role may, must or gets: `the employee may …`, `de werknemer krijgt …`.

        Also a question that anybody may ask: `Can I add my partner?`
        """
        return self._said.is_of_a_role or (
            self.asks and any(tongue.faq.match(self.text) is not None for tongue in self._said.spoken)
        )

    @property
    def is_of_somebody(self) -> bool:
        """Whether it is said of one person, if it is no rule."""
        before = max(0, self.at - _OWN)
        return self._said.is_of_somebody or OWN.search(self.text, before, self.at) is not None

    @property
    def is_addressed(self) -> bool:
        """Whether it speaks to its reader: `Ihr Konto ist …`, `vous avez perçu …`."""
        return any(tongue.addressed.search(self.text) is not None for tongue in self._said.spoken)

    @property
    def languages(self) -> tuple[Language, ...]:
        """The language that it is in, or several that it may be in."""
        spoken = self._said.spoken
        return tuple(language for language, tongue in zip(LANGUAGES, TONGUES, strict=True) if tongue in spoken)

    @lazily
    def _said(self) -> _Said:
        return _Said.by(self.text)


@dataclass(frozen=True)
class _Said:
    """What a sentence says wherever in it one looks: most that tell anything hold several sayings."""

    text: str

    @classmethod
    @lru_cache(maxsize=8)
    def by(cls, text: str) -> Self:
        """The sentence with this text."""
        return cls(text)

    @lazily
    def is_ruled(self) -> bool:
        if _OF_NOBODY.search(self.text) is not None:
            return True
        return any(tongue.ruled.search(self.text) is not None for tongue in self.spoken)

    @lazily
    def is_of_a_role(self) -> bool:
        return any(tongue.role.search(self.text) is not None for tongue in self.spoken)

    @lazily
    def is_of_somebody(self) -> bool:
        note = NOTE.match(self.text) is not None
        told = note or any(tongue.somebody.search(self.text) is not None for tongue in self.spoken)
        return told or (_PARTY.search(self.text) is not None and not _MAY.search(self.text))

    @lazily
    def spoken(self) -> list[Tongue]:
        """The language that it is in, or several that it may be in."""
        met = _words(_SHORT.sub(" ", self.text.lower()))
        counts = [len(met & tongue.common) for tongue in TONGUES]
        most = max(counts)
        return [tongue for tongue, count in zip(TONGUES, counts, strict=True) if count == most]


def _words(text: str) -> frozenset[str]:
    try:
        return frozenset(text.encode("latin-1").translate(_LETTERS).decode("latin-1").split())
    except UnicodeEncodeError:
        return frozenset(_WORD.findall(text))
