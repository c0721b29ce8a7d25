"""A person's name as it was asked for, recognised as data spell it: order, initials, particles, accents, an error.

A name that was given without a comma may be written given name first or last, so that every way to part it in two is a
`Name`; `Katrien Van den Bossche` is recognised in `VANDENBOSSCHE K.` and in `Bossche (v.d.), Katrien`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

from classifiers.language import FUNCTION_WORDS
from classifiers.names.lexicon import Lexicon
from classifiers.names.lists.lowlandfamily import LOWLAND_FAMILY
from classifiers.names.words import LABELS, PARTICLES, TITLES
from connectors.folding import fold, forms, may_err, within_one_error, word_forms

from .scripts import in_latin
from .variants import variants

PARTICLE = PARTICLES | {"v", "d", "vd", "vdn", "vdr", "o", "vander", "vanden", "vande"}
"""Words that may stand before a family name, or be left out, glued to it, or shortened."""

Words = tuple[str, ...]


@dataclass(frozen=True)
class Name:
    """One way to part a name in given and family name, in folded words."""

    given: Words = field(repr=False)
    family: Words = field(repr=False)

    @cached_property
    def core(self) -> Words:
        """The family name without the particles before it."""
        at = next((n for n, word in enumerate(self.family) if word not in PARTICLE), len(self.family) - 1)
        core = self.family[at:]
        return (*_unglued(core[0]), *core[1:]) if at == 0 and len(core) == 1 else core

    @cached_property
    def family_glued(self) -> frozenset[str]:
        """Every way to write the family name as one word, particles included or not."""
        return glued(self.family) | glued(self.core)

    @cached_property
    def given_glued(self) -> frozenset[str]:
        """Every way to write the given name, or the first of several, as one word."""
        return glued(self.given) | glued(self.given[:1])

    @cached_property
    def given_ways(self) -> frozenset[str]:
        """The same, and every other spelling of a given name that was brought over from another script."""
        return self.given_glued.union(*map(variants, self.given_glued))

    @property
    def initial(self) -> str:
        """The first letter of the given name, folded: that of `Željka` is `z`."""
        return fold(self.given[0])[0] if self.given else ""

    @cached_property
    def initials(self) -> str:
        """Those of several given names as one word, `pj`; empty where that is a little word, as `me`."""
        joined = "".join(fold(word)[0] for word in self.given) if len(self.given) > 1 else ""
        return "" if joined in FUNCTION_WORDS or joined in PARTICLE or joined in LABELS or joined in TITLES else joined


def parse(text: str) -> tuple[Name, ...]:
    """Every way to read a name, in Latin letters too if it is in others; a comma puts the family name first."""
    return (*_read(text), *(name for latin in in_latin(text) for name in _read(latin)))


def _read(text: str) -> tuple[Name, ...]:
    before, comma, after = text.partition(",")
    if comma and after.strip():
        return (Name(_words(after), _words(before)),)
    words = _words(text)
    if len(words) < 2:
        return (Name((), words),) if words else ()
    splits = [(words[:at], words[at:]) for at in range(1, len(words))]
    found = [Name(one, other) for one, other in splits if _in_this_order(one, other)]
    found += [Name(other, one) for one, other in splits if _in_this_order(other, one)]
    return tuple(dict.fromkeys(found)) or (Name(words[:1], words[1:]),)


def of_parts(given: Iterable[str], family: Iterable[str]) -> Iterator[Name]:
    """The names that given and family names make, each with each."""
    given, family = list(given), list(family)
    for one, other in product(given or [""], family or [""]):
        ways = product(in_latin(one) or (one,), in_latin(other) or (other,))
        for first, last in dict.fromkeys(((one, other), *ways)):
            if first or last:
                yield Name(_words(first), _words(last)) if last else Name((), _words(first))


def clauses(name: Name) -> tuple[Words, ...]:
    """What a row must have words of, to be worth a look: family name, given name or its initial."""
    family = {*name.family_glued, *(form for word in name.core for form in forms(word))}
    if not name.given:
        return (tuple(sorted(family)),)
    given = {*name.given_ways, name.initial, *filter(None, [name.initials])}
    return tuple(sorted(family)), tuple(sorted(given))


def spelled_families(name: Name) -> tuple[str, ...]:
    """The family name as a column may hold it alone, accents kept: `van den Bossche`, `Claes-Peeters`, `d'Hondt`."""
    cased = " ".join(word if word in PARTICLE else word.title() for word in name.family)
    joined = (" ".join(name.family), "-".join(name.family), "'".join(name.family))
    return tuple(dict.fromkeys((*joined, cased, cased[:1].upper() + cased[1:]))) if name.family else ()


def glued(words: Sequence[str]) -> frozenset[str]:
    """The words as one, in each of their forms."""
    return frozenset("".join(chosen) for chosen in product(*(sorted(forms(word)) for word in words)) if chosen)


def is_given_name(word: str) -> bool:
    """Whether a folded word is known as a given name."""
    return Lexicon.shared().given_grade(word) > 0


def is_other_name(word: str) -> bool:
    """Whether a folded word is a name of its own, so that it is not taken for a typing error of another one."""
    lexicon = Lexicon.shared()
    return lexicon.given_grade(word) > 0 or lexicon.family_grade(word) > 1


def rarity(name: Name) -> str:
    """How many others may bear the name: `common`, `known`, or `rare` where the lexicon has not the family name."""
    lexicon = Lexicon.shared()
    grade = _family_grade(" ".join(name.family)) or max(map(_family_grade, name.core), default=0)
    given = lexicon.given_grade(name.given[0]) if name.given else 3
    return "common" if grade >= 2 and given >= 2 else "known" if grade else "rare"


def _family_grade(word: str) -> int:
    """How frequent a family name is, 0 to 3; one that the lexicon has from a list alone is no frequent one."""
    grade = Lexicon.shared().family_grade(word)
    return min(grade, 1) if word in LOWLAND_FAMILY else grade


def same_word(written: str, wanted: frozenset[str]) -> str:
    """`exact`, `typo`, `near` (a typing error that makes another name), or empty."""
    if written in wanted:
        return "exact"
    if not variants(written).isdisjoint(wanted):
        return "typo"  # the same name, brought over from another script in another way
    for word in wanted if written.isalpha() else ():
        if may_err(word) and within_one_error(written, word):
            return "near" if is_other_name(written) else "typo"
    return ""


def _words(text: str) -> Words:
    """Folded words, but with the letters that have two forms kept: `Müller` stays `müller`."""
    return tuple(re.findall(r"[^\W_]+", text.lower()))


def _unglued(word: str) -> Words:
    """`vandenbossche` is `bossche` too, `dhondt` is `hondt`."""
    for particle in ("vanden", "vander", "vande", "van", "den", "der", "de", "d"):
        rest = fold(word).removeprefix(particle)
        if rest != fold(word) and len(rest) > 3 and Lexicon.shared().family_grade(word):
            return (rest,)
    return (word,)


def _in_this_order(given: Words, family: Words) -> bool:
    """Whether the one may be the given, the other the family name; not if the lexicon knows the reverse."""
    if not _begins(given) or not _ends(family):
        return False
    lexicon = Lexicon.shared()
    core = next((word for word in family if word not in PARTICLE), family[-1])
    as_is = lexicon.given_grade(given[0]) + lexicon.family_grade(core)
    return as_is >= lexicon.given_grade(core) + lexicon.family_grade(given[0]) - 1


def _begins(words: Words) -> bool:
    """A given name does not begin with a particle."""
    return words[0] not in PARTICLE or len(words[0]) == 1


def _ends(words: Words) -> bool:
    """A family name does not end with a particle."""
    return words[-1] not in PARTICLE


def readings(text: str) -> list[list[str]]:
    """The words of a text in each of the two ways to write letters with marks."""
    found = word_forms(text)
    if all(len(each) == 1 for each in found):
        return [[next(iter(each)) for each in found]]
    return [[min(each, key=len) for each in found], [max(each, key=len) for each in found]]
