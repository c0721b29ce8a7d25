"""Tells a name by what stands right behind it: an age, or a number or address under which somebody is reached.

`Inscriptions chez Josiane (04 277 31 09)`, `Omid (15 ans), Parwana 12 ans`: what a lone given name leaves open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..folding import fold
from ..wordlist import WordList
from ..words import word_set

_OPENS = frozenset("(:,–-|/<•·")
_CALLS = word_set(
    "tel tél telephone telefoon telefon phone gsm mobile mobiel mobil handy portable fax tf e-mail email mail"
)
_AT = frozenset({"op", "au", "sur", "unter", "on", "at", "via"})
_SHORT_YEARS = frozenset({"a", "j", "y", "J", "yrs"})
_YEARS = word_set("ans jaar jahre jahren years year an j jr yrs y mois maanden monate months")
_LINKS = frozenset({",", "et", "en", "und", "and"})
_OLDEST = 120
_DIGITS = 8
"""A phone number has so many at least."""
_MOST = 6
"""Tokens of one."""
_NOUN = re.compile(r"(?:ung|ungen|keit|heit|schaft|tion|tionen|service|nummer|ment|ness|ity|ingen|heid|teit)$")
"""What no family name ends in."""


def is_reached(words: Sequence[str], end: int) -> bool:
    """Whether a phone number or an e-mail address follows."""
    at = end
    while at < len(words) and at - end < 4 and _leads_to_number(words[at]):
        at += 1
    if at == end or at >= len(words):
        return False
    if "@" in words[at]:
        return len(words[at]) > 1 and words[at][0] != "@"
    if words[at] != "+" and words[at][0] != "0":
        return False
    return sum(char.isdigit() for word in _number(words, at) for char in word) >= _DIGITS


def _leads_to_number(word: str) -> bool:
    return word in _OPENS or word == "." or word in _AT or fold(word) in _CALLS


def _number(words: Sequence[str], at: int) -> Sequence[str]:
    end = at
    while end < len(words) and end - at < _MOST and (words[end][0].isdigit() or words[end] in "+/.-()"):
        end += 1
    return words[at:end]


def is_aged(words: Sequence[str], start: int, end: int) -> bool:
    """Whether an age follows: `(11 ans)`, `(4)`, `, 12 jaar,`; a number alone needs brackets, or another with a name
    beside it: `Omid 15, Parwana 12`."""
    if end >= len(words) or not (words[end] in ("(", ",") or words[end].isdecimal()):
        return False
    after = [*words[end : end + 4], "\n", "\n", "\n", "\n"]
    if after[0] in ("(", ","):
        return _is_age(after[1]) and (fold(after[2]) in _YEARS or (after[0] == "(" and after[2] == ")"))
    if not _is_age(after[0]):
        return False
    if fold(after[1]) in _YEARS or (after[1] in _SHORT_YEARS and after[2] == "."):
        return True  # `Merveille 11 a., Dieu-Merci 8 a.`
    next_one = after[1] in _LINKS and after[2][0].isupper() and _is_age(after[3])
    last = words[max(0, start - 3) : start]
    return next_one or (len(last) == 3 and last[2] in _LINKS and _is_age(last[1]) and last[0][0].isupper())


def _is_age(word: str) -> bool:
    return word.isdecimal() and len(word) < 4 and word[0] != "0" and int(word) < _OLDEST  # not `(030)`


def is_rare_family(words: Sequence[str], at: int, neighbour: str, lexicon: WordList) -> bool:
    """Whether a word that no list has, right behind a given name, is the family name: `Stuart Entwistle`."""
    word = words[at]
    behind = at > 0 and words[at - 1] == neighbour and not lexicon.is_word(neighbour)
    return behind and word[1:].islower() and 3 < len(word) < 13 and not _NOUN.search(word)
