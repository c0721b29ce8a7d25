"""Reads what stands right at a name: in its clause (`An Maes, née le …, NISS …`), or on the lines right below it.

Bound is what the words between leave no doubt about: none but the label of a number or an address of mail, a few for a
birth date, a national number or a home. Where two are named together nothing is bound to either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from classifiers.base import Finding
from classifiers.names.words import word_set
from connectors.folding import fold

from ...roles import columns
from ...roles.roles import roles_by_names
from ..matching import NUMBERS
from .statement import BOUND, HOMES, Statement, is_whole_name, stated

_TOLD = frozenset({*NUMBERS, *HOMES, "DATE_OF_BIRTH"})
"""What is told in a clause: `née le …, domiciliée à …`."""
_CLAUSE, _CLAUSE_WORDS = 70, 9
_LINE, _LINE_WORDS, _LINES = 50, 6, 4
_WORD = re.compile(r"[^\W\d_]+")
_ENDS = re.compile(r"[!?;]|\.(?=\s+[^\W\d_]{2})(?<!tel\.)(?<!nr\.)(?<!no\.)(?<!dr\.)", re.IGNORECASE)
_AND = re.compile(r"\s*(?:,\s*)?(?:&|\+|/|en|et|und|and|ou|of|oder|or)\s+[^\W\d_.]{0,10}\.?\s*", re.IGNORECASE)
_TITLES = word_set(
    """mr mrs ms miss m mme mlle monsieur madame mademoiselle heer mevrouw mevr dhr mej juffrouw herr herrn frau dr drs
    prof meester maitre me ir ing de le la an to a aan"""
)
_OF = word_set("van de du d von of")
_RELATED = columns.SECONDARY | word_set(
    """weduwe weduwnaar veuve veuf witwe witwer widow widower zus broer soeur frere schwester bruder sister brother mari
    femme vrouw man gescheiden divorce divorcee geschieden divorced erfgenaam heritier heritiere erbe erbin"""
)
_LABELS = {
    "PHONE_NUMBER": word_set(
        """tel tele telephone telefoon telefon phone gsm mobile mob mobiel mobil handy portable cell t m p nr no numero
        nummer number n"""
    ),
    "EMAIL_ADDRESS": word_set("e mail email courriel mel adresse adres address electronique mailto m"),
    "IBAN_CODE": word_set("iban"),
}


def beside_names(text: str, findings: Sequence[Finding]) -> Iterator[Statement]:
    """What stands right at each whole name of a text."""
    persons = [one for one in findings if one.entity_type == "PERSON"]
    together = {
        id(one)
        for first, second in pairwise(persons)
        if _AND.fullmatch(text[first.end : second.start])
        for one in (first, second)
    }
    name: Finding | None = None
    pairs: list[tuple[str, str]] = []
    end = 0
    for one in findings:
        if one.entity_type == "PERSON":
            yield from _told(pairs)
            name, end = (None if id(one) in together or _is_relative(text, one) else one), one.end
            pairs = [("PERSON", text[one.start : one.end])]
        elif name and one.start >= end:
            if not _is_bound(text, name, end, one):
                name = None if one.entity_type in BOUND else name
                continue
            end = one.end
            if one.entity_type in BOUND:
                pairs.append((one.entity_type, text[one.start : one.end]))
    yield from _told(pairs)


def _told(pairs: Sequence[tuple[str, str]]) -> Iterator[Statement]:
    if pairs and is_whole_name(pairs[0][1]):
        yield stated("name", pairs)


def _is_relative(text: str, name: Finding) -> bool:
    """Whether a name says whose relative somebody is: of whom `echtgenoot van An Maes, geboren te …` tells, is open."""
    before = text[max(0, name.start - _CLAUSE) : name.start].rpartition("\n")[2]
    words = [fold(word) for word in _WORD.findall(before)]
    while words and words[-1] in _TITLES - _OF:
        words.pop()
    return len(words) > 1 and words[-1] in _OF and bool(set(words[-4:-1]) & _RELATED)


def _is_bound(text: str, name: Finding, end: int, one: Finding) -> bool:
    gap = text[end : one.start].replace(">", " ").replace("|", " ")
    if re.search(r"\n\s*\n", gap) or columns.others(gap.replace("\n", " ")):
        return False
    *between, last = gap.split("\n")
    if not between:
        return _in_clause(gap, one.entity_type)
    if end == name.end and not _stands_alone(text, name):
        return False
    lines = [line for line in between[1:] if line.strip()]
    return (
        (not between[0].strip(" \t\r,;-|") or (len(between[0]) < _LINE and not _ENDS.search(between[0])))
        and len(lines) <= _LINES
        and all(map(_passes, lines))
        and _is_label(last, one.entity_type)
    )


def _in_clause(gap: str, kind: str) -> bool:
    """Whether a gap within one line binds what stands behind it."""
    if _ENDS.search(gap):
        return False
    if kind in _TOLD or kind not in BOUND:
        return len(gap) <= _CLAUSE and len(_WORD.findall(gap)) <= _CLAUSE_WORDS
    return _is_label(gap, kind)


def _is_label(gap: str, kind: str) -> bool:
    """Whether what stands before a value is its label alone, or nothing."""
    words = [fold(word) for word in _WORD.findall(gap)]
    if not words:
        return True
    if any(mark in gap for mark in "?!;") or len(words) > _LINE_WORDS:
        return False
    if kind in _LABELS and all(word in _LABELS[kind] for word in words):
        return True
    label = " ".join(words)
    return roles_by_names("", (label,)).of(label) == kind


def _stands_alone(text: str, name: Finding) -> bool:
    """Whether a name has a line to itself, but for titles before and a function behind: a signature, an addressee."""
    start = text.rfind("\n", 0, name.start) + 1
    stop = text.find("\n", name.end)
    before = text[start : name.start].strip(" \t>-*|")
    after = text[name.end : stop if stop >= 0 else len(text)].strip()
    titles = [fold(word) for word in _WORD.findall(before)]
    function = not after or (after[0] in ",-–|(" and len(after) < _LINE and not after.endswith((".", ":", ",")))
    return all(word in _TITLES for word in titles) and (function or not _WORD.search(after))


def _passes(line: str) -> bool:
    """Whether a line may stand within a signature or a head: short, no sentence, and no label of something else."""
    told = line.strip()
    words = _WORD.findall(told)
    short = len(told) <= _LINE and len(words) <= _LINE_WORDS
    return short and not told.endswith((".", ",", "!", "?", ":")) and ":" not in told
