"""Tells a note that somebody took of one person from other short texts: `sous antidépresseurs, dort mal`.

Who takes a note leaves out of whom: its parts begin with a verb (`travaille de nuit`), a participle or a preposition
(`in behandeling bij GGZ`), or with what he or she has (`Erdnussallergie, Notfallset im Sekretariat`). A title, a rule,
an advert, a price, a list of choices and a thing that does something are none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Self

from ..matching.alternatives import alternatives
from ..matching.compiled import compiled
from ..matching.lazily import lazily
from ..recognizers.somebody import Sentence
from .words import heads

SHORTEST, LONGEST = 6, 160
"""Characters of a note: a longer text says of whom it is."""
_FEWEST, _SEVERAL = 2, 3
"""Words of a note, and of one that needs no other sign of being one than its form."""
_MOST = 9
"""Words of a part: a longer one is a sentence rather."""
_CHOICES, _LONGEST_CHOICE = 4, 3
"""Parts of a list of choices, and words of each."""
_CLOSE = 12
"""Characters that may stand before a term with which a part begins: `2e `, `sévère `."""

_NEXT = re.compile(
    r"[,;!+] +|(?<=[^\W\d_]{4})\. +(?=[^\W_])|: +| [-–—/|&+→] +|"
    r" (?:et|en|und|and|mais|maar|aber|but|dont|puis|donc|dus|u\.) +|\(",
    re.IGNORECASE,
)
"""What stands between the parts of a note."""
_FIRST = re.compile(
    r"[\s•*·>–-]{0,3}(?:(?:[0-9]{1,2}[/.-][0-9]{1,2}(?:[/.-][0-9]{2,4})?|[0-9]{1,2}[h:u][0-9]{0,2}) ?[:–-] ?)?",
    re.IGNORECASE,
)
"""What may stand before the first: a day or an hour."""
_CODE = (
    r"[?`{}<>=_*#$\\|]|\.(?:pdf|docx?|xlsx?|dwg|jpe?g|png|txt|py|yaml|json)(?![^\W_])|(?-i:Sie|Ihnen|Ihren?)(?![^\W_])"
)
_PRICED = (
    r"[0-9]{1,3} ?% (?:de la|des|van de|der|of the|of all|aller)(?![^\W_])|[0-9]{1,4} ?ml(?![^\W_])|x [0-9]{2,3}(?= ?,)"
    r"|(?<![^\W_])(?:prix|prijs|preis|price|tarif|vanaf|from|dès|à partir de)(?: de)?:? ?[€£]? ?[0-9]+(?:[.,][0-9]{2})?"
    r" ?(?:€|euros?|£|eur|a month)|from [£€]|(?:art\.|§+) ?[0-9]+ (?:du|de la|of|abs|bgb)"
    r"|^(?:suchen|recherche(?! (?:un |une |d['’])?(?:emploi|logement|travail|stage|job))|recherchons)(?![^\W_])"
)
"""What is a price, a share, an article of a law or an advert."""
_TAKEN = re.compile(
    r"(?<![\w.])[0-9]{1,4}(?![\w.])|[0-9][.,/:m][0-9]|[0-9] ?[%€£]|[€£]|[0-9](?:x|e|j|d|h|u|kg|mg|cm|m|k)(?![^\W_])"
    r"|(?<![^\W\d_])[^\W\d_]{1,9}\.(?=[ ,;])"
)
"""What a note has, and a label or a list of choices has not: a number, a word cut short."""
_WORD = re.compile(r"[^\W_](?:[\w'’/-]*[^\W_])?")
_DIGIT = re.compile("[0-9]")
_APOSTROPHE = re.compile("['’]")
_PARTICIPLE = re.compile(
    r"[a-zà-ÿ]{2,}(?:é|ée)|(?:ge|be|ver|ont|her|über|aus|ab|ein|zurück|op|af|uit|aan)?ge[a-zäöüß]{3,}(?:d|t|en)"
    r"|(?:be|ver|ont|her|er|zer|ent)[a-zäöüß]{3,}(?:d|t)|[a-z]{2,}(?:ed|ing)"
)
"""What was done to somebody, as a note begins with: `hospitalisé`, `geschorst`, `diagnosed`."""
_EVIDENCE = re.compile(r"[0-9]|[,;+]|(?<![^\W_])(?:depuis|sinds|seit|since|tot|bis|until|till|jusqu)(?![^\W_])")
"""A note of which a part is a bare term has another part, or a time."""
_ANSWER = re.compile(r"[^\W\d_][^\W_]{2,20} ?: ?[^,;:+]*(?:, [0-9][^,;:+]*)?")
"""A label with its answer, which forms are read by: `Commission : 3 %`, `Service : 24h/24, 7j/7`."""
_WHOLE_END = re.compile(r"[^\W\d_]{4}[.!]$")


@dataclass(frozen=True)
class Part:
    """One part of a note."""

    start: int
    end: int
    """Where the next begins."""


@dataclass(frozen=True)
class Note:
    """A text that may be a note."""

    text: str

    @classmethod
    @lru_cache(maxsize=8)
    def of(cls, text: str) -> Self:
        """The note with this text."""
        return cls(text)

    @lazily
    def is_one(self) -> bool:
        """Whether it is a note of one person, by its form."""
        text = self.text.strip()
        if not SHORTEST <= len(text) <= LONGEST or "\n" in text or _ANSWER.fullmatch(text):
            return False
        first = _WORD.search(text)
        if first is None or (word := _APOSTROPHE.split(first[0].lower())[0]) in heads("subjects"):
            return False
        if text[0].isupper() and word not in heads("verbs") and self._ends_as_sentence:
            return False  # a whole sentence, which has a subject
        return self._says_something and _stranger().match(text) is None and _foreign().search(text) is None

    @lazily
    def parts(self) -> list[Part]:
        """Where its parts begin; behind who it is, if it says so: `Pat. klagt über Schwindel`."""
        begun = _FIRST.match(self.text)
        first = begun.end() if begun else 0
        starts = {first, *(match.end() for match in _NEXT.finditer(self.text))}
        if person := _person().match(self.text, first):
            starts.add(person.end())
        every = sorted(starts)
        return [Part(start, stop) for start, stop in zip(every, [*every[1:], len(self.text)], strict=True)]

    def tells(self, start: int, end: int, *, beside: bool) -> bool:
        """Whether a term that stands there is what the note says of somebody; one that begins a part and is all that is
        said there counts only beside other facts: `rolstoel, drempelplaat nodig`."""
        if not self.is_one or Sentence.around(self.text, start, end).is_of_anybody:
            return False
        part = next((part for part in reversed(self.parts) if part.start <= start), None)
        if part is None or ":" in self.text[end : part.end]:
            return False
        words = [word.lower() for word in _WORD.findall(self.text[part.start : part.end])]
        if not words or len(words) > _MOST:
            return False
        person = _person().match(self.text, self.parts[0].start)
        if words[0] in heads("verbs") or (person and part.start == person.end()):
            return True
        if not heads("verbs").isdisjoint(words[1:]):
            return False  # `Burn-out komt vaker voor …`: a sentence with its subject
        if words[0] in heads("beginnings") or _PARTICIPLE.fullmatch(words[0]):
            return True
        return beside and start - part.start <= _CLOSE and _EVIDENCE.search(self.text) is not None

    @lazily
    def _ends_as_sentence(self) -> bool:
        """Whether it ends with a point that cuts no word short, or with one behind what a verb tells."""
        text = self.text.rstrip()
        if text[-1] not in ".!":
            return False
        words = (word.lower() for word in _WORD.findall(text)[1:])
        return _WHOLE_END.search(text) is not None or any(word in heads("verbs") for word in words)

    @lazily
    def _says_something(self) -> bool:
        """Whether it is more than names of things, as a title or a list of choices is."""
        words = _WORD.findall(self.text)
        if len(words) < _FEWEST or self._is_choices:
            return False
        met = {word.lower() for word in words}
        taken = len(words) >= _SEVERAL and _TAKEN.search(self.text)  # two words with a number are a code
        if taken or not (heads("verbs") | heads("signs")).isdisjoint(met):
            return True
        if len(words) < _SEVERAL or "," not in self.text:
            return any(word in heads("beginnings") for word in self._begun)
        lower = self.text.strip()[0].islower()
        return lower or not heads("beginnings").isdisjoint(met) or any(map(_PARTICIPLE.fullmatch, met))

    @lazily
    def _is_choices(self) -> bool:
        """Whether it is a list of what one may choose: `Actief, Inactief, In behandeling, Afgesloten`."""
        named = [self.text[part.start : part.end].strip() for part in self.parts]
        return len(named) >= _CHOICES and all(
            name[:1].isupper() and len(name.split()) <= _LONGEST_CHOICE and not _DIGIT.search(name) for name in named
        )

    @lazily
    def _begun(self) -> list[str]:
        """The first word of each part."""
        found = (_WORD.search(self.text, part.start, part.end) for part in self.parts)
        return [word[0].lower() for word in found if word]


@cache
def _foreign() -> re.Pattern[str]:
    """What notes of one person do not say: who reads, many, rules, wares, adverts, code."""
    words = alternatives(sorted(heads("foreign")))
    return compiled(rf"{_CODE}|(?<![^\W_])(?:{words})(?![^\W_])|{_PRICED}", re.IGNORECASE)


@cache
def _person() -> re.Pattern[str]:
    return compiled(rf"(?:{alternatives(sorted(heads('persons')))})(?![^\W_])\.?:? +", re.IGNORECASE)


@cache
def _stranger() -> re.Pattern[str]:
    """A thing that does something, where a note begins."""
    return compiled(rf"\W{{0,3}}(?:[0-9.]+ )?(?:{alternatives(sorted(heads('strangers')))})(?![^\W_])", re.IGNORECASE)
