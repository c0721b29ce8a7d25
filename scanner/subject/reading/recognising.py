"""Finds the names of a subject in a text, and in the cells of a row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import re2

from classifiers.language import FUNCTION_WORDS
from classifiers.names.words import LABELS, TITLES
from connectors.folding import fold, fold_second, forms, may_err

from ..identity.names import PARTICLE, Name, is_given_name, readings, same_word
from ..roles import columns

GRADES = ("near", "initial", "typo", "exact")
"""The weakest first. `near`: an error that makes it another person's name."""

_WORD = re.compile(r"[^\W_]+")
_AROUND = 90
"""Characters before and after a family name in which its given name is looked for."""
_NAME, _WORDS = 60, 8
"""Characters and words that no name of one person has more of."""
_SHORT = 80
_CELL_WORDS = 8


@dataclass(frozen=True)
class _Token:
    text: str
    start: int
    end: int


def mentions(name: Name, text: str, folded: str) -> bool:
    """Quick: whether the family name, or something within one typing error of it, may be in a text."""
    if _anchor(name).search(folded):
        return True
    second = fold_second(text)
    return bool(second) and _anchor(name).search(second) is not None


def may_be_a_name(text: str) -> bool:
    """Whether a text may be one name and nothing else: neither data, nor lines, nor a sentence."""
    return text[:1] not in "[{" and "\n" not in text.strip() and len(text) < _NAME and len(text.split()) <= _WORDS


def in_text(name: Name, text: str) -> str:
    """The best grade at which a text holds the name; empty if it does not."""
    best = _in_folded(name, fold(text))
    if best != "exact" and (second := fold_second(text)):
        best = max(best, _in_folded(name, second), key=_rank)
    return best


def in_columns(name: Name, cells: Mapping[str, str]) -> tuple[str, tuple[str, str]] | None:
    """The grade, and the column of the family and of the given name, of a name that stands in two columns."""
    if not name.given or not name.family:
        return None
    families = {column: grade for column, text in cells.items() if (grade := _is_family(name, text))}
    if not families:
        return None
    best: tuple[str, tuple[str, str]] | None = None
    for column, text in cells.items():
        given = _is_given(name, text)
        for other, family in families.items() if given else ():
            if other == column or not columns.same_person(other, column):
                continue
            grade = min(given, family, key=_rank)
            if best is None or _rank(grade) > _rank(best[0]):
                best = grade, (other, column)
    return best


def given_agrees(name: Name, text: str) -> str:
    """Whether a cell of given names holds this one: a grade, or empty."""
    return _is_given(name, text)


def family_agrees(name: Name, text: str) -> str:
    """Whether a cell of family names holds this one: a grade, or empty."""
    return _is_family(name, text)


def _in_folded(name: Name, folded: str) -> str:
    best = ""
    for at in _anchors(name, folded):
        window = folded[max(0, at - _AROUND) : at + _AROUND]
        for grade in _in_window(name, window):
            best = max(best, grade, key=_rank)
            if best == "exact":
                return best
    return best


_BEFORE = frozenset("van de an mit par la le den to by or lady dame dat son sa door mon ma".split())  # noqa: SIM905
"""Words that are given names somewhere, and stand in front of a whole name: `klacht van`, `lettre de`, `an`."""


def _rank(grade: str) -> int:
    return GRADES.index(grade) if grade else -1


def _anchors(name: Name, folded: str) -> Iterator[int]:
    """Where the family name, or something within one typing error of it, stands."""
    last = -_AROUND
    pattern = _anchor(name)
    if not pattern.search(folded):
        return
    for match in pattern.finditer(folded):
        if match.start() >= last + _AROUND // 2:
            last = match.start()
            yield last


@lru_cache(maxsize=256)
def _anchor(name: Name) -> re.Pattern[str]:
    """One linear pass for all spellings of the family name."""
    alternatives: set[str] = set()
    for word in name.family_glued | {"".join(name.core), *name.core}:
        folded = fold(word)
        alternatives.add(re.escape(folded))
        if may_err(folded):
            alternatives |= {_joker(folded, at) for at in range(len(folded))}
    pattern = "|".join(sorted(alternatives))
    options = re2.Options()
    options.log_errors = False
    compiled: re.Pattern[str] = re2.compile(pattern, options)
    return compiled


def _joker(word: str, at: int) -> str:
    return rf"{re.escape(word[:at])}[a-z]{{0,2}}{re.escape(word[at + 1 :])}"


def _in_window(name: Name, window: str) -> Iterator[str]:
    """The grades of the places in a stretch of folded text where the name stands."""
    tokens = [_Token(match[0], match.start(), match.end()) for match in _WORD.finditer(window)]
    texts = [token.text for token in tokens]
    for at in range(len(tokens)):
        found = _part(texts, at, name)
        if not found:
            continue
        end, family = found
        if _hyphenated(tokens, at, window):
            family = min(family, "initial", key=_rank)  # Claes-Peeters
        if not name.given:
            yield family
            continue
        begin = _before_particles(texts, at)
        for grade in (_given_before(name, tokens, begin, window), _given_after(name, tokens, begin, end, window)):
            if grade:
                yield min(grade, family, key=_rank)


def _part(texts: Sequence[str], at: int, name: Name) -> tuple[int, str] | None:
    """Where a family name of one or more words that begins here ends, and how well it fits; the longest first."""
    wanted = name.family_glued
    longest = max(map(len, wanted), default=0) + 1
    best: tuple[int, str] | None = None
    joined = ""
    for end in range(at + 1, min(len(texts), at + 6) + 1):
        joined += texts[end - 1]
        if len(joined) > longest or (end > at + 1 and not _may_go_on(texts[end - 2], name)):
            break
        grade = same_word(joined, wanted)
        if grade == "exact" or (grade and best is None):
            best = end, grade
    return best


def _may_go_on(word: str, name: Name) -> bool:
    """Whether a word may be the beginning of the family name: a particle, or one of its own words."""
    return word in PARTICLE or any(word in forms(own) for own in (*name.family, *name.core))


def _before_particles(texts: Sequence[str], at: int) -> int:
    while at and texts[at - 1] in PARTICLE and len(texts[at - 1]) > 1:
        at -= 1
    return at


def _given_before(name: Name, tokens: Sequence[_Token], begin: int, window: str) -> str:
    """`Katrien Van den Bossche`, `K. Van den Bossche`, `Katrien M. Van den Bossche`."""
    texts = [token.text for token in tokens]
    for skipped in range(3):
        end = begin - skipped
        if end < 1 or not all(_middle(word) for word in texts[end:begin]):
            return ""
        if _newline_apart(tokens, end - 1, begin, window):
            return ""
        for start in range(end - 1, max(-1, end - 4), -1):
            grade = _given_grade(name, texts[start:end])
            if grade and _hyphenated(tokens, start, window):
                return ""  # Anne-Marie is not Marie
            if grade:
                before = texts[start - 1] if start else ""
                other = before not in _BEFORE and is_given_name(before) and _only_space(tokens, start - 1, window)
                return "typo" if other and grade == "exact" else grade
    return ""


def _given_after(name: Name, tokens: Sequence[_Token], begin: int, end: int, window: str) -> str:
    """`VAN DEN BOSSCHE Katrien`, `Van den Bossche, K.`, `Nom: Van den Bossche` and `Prénom: Katrien` below it."""
    texts = [token.text for token in tokens]
    if begin and _only_space(tokens, begin - 1, window) and is_given_name(texts[begin - 1]):
        between = window[tokens[end - 1].end : tokens[end].start] if end < len(tokens) else ""
        if between.strip():
            return ""  # `Jan Peeters, Katrien Claes`: the given name is that of the next person
    for skipped in range(3):
        start = end + skipped
        if start >= len(tokens) or not all(_middle(word) for word in texts[end:start]):
            return ""
        for stop in range(min(len(texts), start + 3), start, -1):
            if grade := _given_grade(name, texts[start:stop]):
                return "" if _next_person(tokens, end, start, stop, window) else grade
    return ""


def _given_grade(name: Name, words: Sequence[str]) -> str:
    several = len(words) > 1 and not all(any(word in forms(own) for own in name.given) for word in words)
    grade = "" if several else same_word("".join(words), name.given_glued)
    if grade:
        return grade
    initials = [word for word in words if len(word) == 1]
    if len(words) == len(initials) and words[0] == name.initial:
        return "initial"
    return "initial" if len(words) == 1 and words[0] == name.initials else ""


def _middle(word: str) -> bool:
    """What may stand between given and family name: a second given name, an initial, a title, a label of a form."""
    return len(word) == 1 or word in PARTICLE or word in LABELS or word in TITLES or is_given_name(word)


def _next_person(tokens: Sequence[_Token], end: int, start: int, stop: int, window: str) -> bool:
    """Whether the given name after a comma begins another name: `Peeters, Katrien Claes`."""
    between = window[tokens[end - 1].end : tokens[start].start].strip()
    if not between or stop >= len(tokens) or not _only_space(tokens, stop - 1, window):
        return False
    following = tokens[stop].text
    if following in LABELS or following in TITLES or len(following) < 3 or is_given_name(following):
        return False
    if following in FUNCTION_WORDS:
        return False  # `Peeters, Katrien met een vraag`: some families are called Met
    return following in PARTICLE or columns.is_family_name(following)


def _only_space(tokens: Sequence[_Token], at: int, window: str) -> bool:
    """Whether nothing but spaces of one line stands between a word and the next."""
    if at + 1 >= len(tokens):
        return False
    between = window[tokens[at].end : tokens[at + 1].start]
    return not between.strip() and "\n" not in between


def _newline_apart(tokens: Sequence[_Token], first: int, last: int, window: str) -> bool:
    """Whether a sentence ends, or a list goes on, between a given and the family name after it."""
    between = window[tokens[first].end : tokens[min(last, len(tokens) - 1)].start]
    return any(mark in between for mark in ";!?") or "\n\n" in between


def _hyphenated(tokens: Sequence[_Token], at: int, window: str) -> bool:
    return at > 0 and window[tokens[at - 1].end : tokens[at].start] in ("-", "‐", "‑") and len(tokens[at - 1].text) > 2


def _is_family(name: Name, text: str) -> str:
    """Whether a cell is the family name, alone or as part of a double one."""
    best = ""
    for texts in _cell(text):
        for at in range(len(texts)):
            if at and not all(word in PARTICLE for word in texts[:at]):
                break
            found = _part(texts, at, name)
            if found and found[0] == len(texts):
                best = max(best, found[1], key=_rank)
            elif found and found[1] == "exact" and len(texts) - found[0] <= 3 and "-" in text:
                best = max(best, "initial", key=_rank)  # Claes-Peeters
    return best


def _is_given(name: Name, text: str) -> str:
    """Whether a cell is the given name, alone, with others after it, or as an initial."""
    best = ""
    for texts in _cell(text):
        for stop in range(min(3, len(texts)), 0, -1):
            if grade := _given_grade(name, texts[:stop]):
                hyphen = stop < len(texts) and re.match(r"[^\W_]+-", text.strip()) is not None
                best = max(best, "near" if hyphen and stop == 1 else grade, key=_rank)
    return best


@lru_cache(maxsize=4096)
def _cell(text: str) -> list[list[str]]:
    if len(text) > _SHORT or any(character.isdigit() for character in text):
        return []
    return [texts for texts in readings(text) if 0 < len(texts) <= _CELL_WORDS]
