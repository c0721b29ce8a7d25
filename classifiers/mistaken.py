"""Drops findings that what stands around them shows to be something else: a section's title, an office, an illness.

A name is also nobody's where it is letters of a code, or the whole of a text and in no lexicon.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from .base import MIN_SCORE, NAMES, Finding
from .forms.labels import labels_a_line
from .matching.prefilter import Sign
from .names import Lexicon

_NO_PLACE = re.compile("[A-Za-z][0-9]{0,2}|(?:Voll|Teil)zeit")
"""What only looks like a place: `Dutch (A2)`, `in Vollzeit`."""
_SECTION = re.compile(r"^[ \t]*([A-Z])\.[ ]{1,3}[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ '’/()\-]{3,60}$", re.MULTILINE)
_LETTERED = Sign(r"(?m)^[ \t]*[A-Z]\. {1,3}[^\x00-@\[-\x7f]")
"""What such a line begins with: most texts have none, which `re2` tells in a tenth of the time."""
_CALLED = 0.75
"""A name that what stands beside it tells, which nobody works at: `the interview held by Goodfellow`."""
_HEALTH = frozenset({"HEALTH", "DISABILITY"})
_ARTICLES = frozenset({"", "a", "an", "un", "une", "een", "ein", "eine"})
_NO_OFFICES = frozenset({"PERSON", "FAMILY_NAME", "GIVEN_NAME", "LOCATION", "HEALTH", "HOBBY"})
"""What the same word is elsewhere."""


def without_mistaken(
    text: str, findings: Sequence[Finding], offices: Collection[str], terms: Collection[str]
) -> list[Finding]:
    """The findings without labels for places, parts of a code and titles of sections for names (`A. VERZEKERINGNEMER`),
    offices for names or terms (`Mein Bruder ist Koch`), and terms of health for names: `off with Covid`.

    `offices` and `terms` are the recognizers of offices and of terms, by their labels.
    """
    sections = _sections(text)
    found = [f for f in findings if not (f.entity_type == "LOCATION" and _is_no_place(text, f))]
    found = [f for f in found if not (f.entity_type in NAMES and _is_no_name(text, f, sections))]
    office_at = {f.end: f.start for f in found if f.recognizer in offices and f.score >= MIN_SCORE}
    found = [f for f in found if f.entity_type not in _NO_OFFICES or not _is_office(text, f, office_at)]
    called = {f.start for f in found if f.entity_type == "PERSON" and f.score >= _CALLED}
    found = [f for f in found if f.entity_type != "EMPLOYER" or f.start not in called]
    ill = {(f.start, f.end) for f in found if f.recognizer in terms and f.entity_type in _HEALTH}
    return [f for f in found if not (f.entity_type in NAMES and (f.start, f.end) in ill and _is_unknown(text, f))]


def as_whole_text(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """The findings; one that is the whole of the text may be less, or something else, than it is in a sentence."""
    whole = text.strip()  # once: of a long text it is a copy
    return [_town_alone(text, whole, f) for f in findings if not _is_unheard(text, whole, f)]


def may_be_name(word: str) -> bool:
    """Whether a lexicon has it for a given or a family name, and for no rare one."""
    lexicon, word = Lexicon.shared(), word.lower()
    return lexicon.given_grade(word) > 1 or lexicon.family_grade(word) > 1


def _is_no_place(text: str, finding: Finding) -> bool:
    """The label of a form, the letter of a level, or how long one works: `Essen: vegetarisch`, `Dutch (A2)`."""
    none = _NO_PLACE.fullmatch(text, finding.start, finding.end)
    return none is not None or labels_a_line(text, finding.start, finding.end)


def _is_no_name(text: str, finding: Finding, sections: Collection[int]) -> bool:
    if _is_within_code(text, finding) or _begins_in_code(text, finding):
        return True
    return finding.start in sections and _is_title(text, finding)


def _is_within_code(text: str, finding: Finding) -> bool:
    """Letters between digits, or one letter over and over: `5493001KJTIIGC8Y1R12`, `TT.MM.JJJJ`."""
    start, end = finding.start, finding.end
    between = text[start - 1 : start].isdigit() and text[end : end + 1].isdigit()
    return between or (end - start > 2 and text[start:end] == text[start] * (end - start))


def _begins_in_code(text: str, finding: Finding) -> bool:
    """What seems an initial is the end of a class or a flat: `uit 6B. Mama werkt`; not in `3J. Müller`."""
    start, end = finding.start, finding.end
    if not text[start - 1 : start].isdigit() or text[start + 1 : start + 2] != ".":
        return False
    return Lexicon.shared().family_grade(text[start + 2 : end].strip().lower()) < 2


def _sections(text: str) -> set[int]:
    """Where lines in capitals are numbered by letters, one after another as in a form: `A. …`, and later `B. …`."""
    lines = list(_SECTION.finditer(text)) if _LETTERED.is_in(text) else []
    letters = {line[1] for line in lines}
    return {line.start(1) for line in lines if letters & {chr(ord(line[1]) - 1), chr(ord(line[1]) + 1)}}


def _is_title(text: str, finding: Finding) -> bool:
    """Whether no lexicon has any word behind the letter for a name."""
    return not any(map(_is_known, text[finding.start + 2 : finding.end].lower().split()))


def _is_office(text: str, finding: Finding, offices: Mapping[int, int]) -> bool:
    """Whether the same words are an office, with an article or without; `offices` are by their end."""
    start = offices.get(finding.end)
    return start is not None and text[finding.start : start].strip().lower() in _ARTICLES


def _is_unheard(text: str, whole: str, finding: Finding) -> bool:
    """Whether a name is the whole of the text, one word that no lexicon has: as likely a spice or a language as
    somebody."""
    alone = finding.end - finding.start == len(whole) and not any(map(str.isspace, whole))
    return alone and finding.entity_type in NAMES and _is_unknown(text, finding)


def _town_alone(text: str, whole: str, finding: Finding) -> Finding:
    """A place that is the whole of the text is the town of an address; in a sentence it is any place."""
    if finding.entity_type != "LOCATION" or text[finding.start : finding.end] != whole:
        return finding
    return replace(finding, entity_type="CITY") if Lexicon.shared().is_place(whole) else finding


def _is_unknown(text: str, finding: Finding) -> bool:
    """Whether no lexicon has it for a name."""
    return not _is_known(text[finding.start : finding.end].lower())


def _is_known(word: str) -> bool:
    lexicon = Lexicon.shared()
    return bool(lexicon.given_grade(word) or lexicon.family_grade(word))
