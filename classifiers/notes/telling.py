"""Finds what a note tells of somebody, in the words of who takes notes: `AU bis 12.3.`, `zwngr`, `saisie s/ sal.`

Such words count where a part of a note begins, and nowhere else: in running text most of them are about nobody.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from ..base import LANGUAGES, MIN_SCORE, NAMES, Finding, Language
from ..matching.compiled import compiled
from ..matching.nearby import Placed
from ..occupations import JOB, may_name_office
from ..recognizers.somebody import Sentence
from ..recognizers.terms import ABOUT_A_PERSON
from ..recognizers.told import UNTOLD
from .clipped import Note
from .words import BESIDE, told_in

NOTED = 0.7
"""Score of what a note says: below a label."""
_NAMED = NAMES | {"LOCATION", "CITY"}
"""What stands within a saying as a finding of its own: `zit vast in [Hasselt]`."""
_BEGUN = re.compile(
    r"(?:(?:et|en|und|and|aussi|ook|auch|also|heeft|has|hat|had|a|nog|noch|still|tjs|encore) )?", re.IGNORECASE
)
"""A word with which a part may begin before what it says."""
_REST = re.compile(r"(?<=[^\W\d_]{3})\)?[.!] +(?=[A-ZÀ-ÖØ-Þ])|[\s,;:.!]+$")
"""What a saying does not take in: the next sentence, a sign at its end."""
_FEW_WORDS = 5
_ENOUGH = 2
"""Sayings that tell little by themselves, and something together: `autonome mais peu ponctuel`."""
_SAYS = re.compile(r"[^\W\d_]{2}|[0-9]")
_TO_A_NAME = re.compile(
    r"(?: (?:in|à|a|at|bei|bij|chez|de|d|van|von|to|the|au|im|st|with|by|of|la|le|der)['’]?)*[\s.:(]*$"
)
"""What leads from a saying to a name."""
_OFFICE = (
    r"(?:bon(?:ne)? |ancien(?:ne)? |ex-|gel(?:ernter?|ernte|\.) |good |goede? |guter? )?"
    rf"(?P<job>{JOB})(?=\W*(?:[,;+]|$))"
)


def told_in_notes(
    text: str, language: Language, findings: Iterable[Finding], told: Mapping[str, float], terms: Collection[str]
) -> list[Finding]:
    """The findings of a text; if it is a note of somebody, what its parts tell too. `told` are the recognizers of what
    is told by their labels, with the score that it then has, `terms` those of terms of health and the like."""
    every = list(findings)
    note = Note.of(text)
    if not note.is_one:
        return every
    known = Placed(f for f in every if f.score >= MIN_SCORE and f.entity_type not in _NAMED)
    raised = [_raised(note, f, told, terms, beside=False) for f in every]
    both = [*raised, *_new(note, language, raised, known, beside=False)]
    aside = _new(note, language, both, known, beside=True)
    if len(aside) < _ENOUGH and not any(f.score >= MIN_SCORE and f.entity_type not in _NAMED for f in both):
        return both
    return [*(_raised(note, f, told, terms, beside=True) for f in both), *aside, *_office(note)]


def _new(note: Note, language: Language, found: list[Finding], known: Placed, *, beside: bool) -> list[Finding]:
    """What the note says that is not found yet."""
    sure = Placed(f for f in found if f.score >= MIN_SCORE)
    said = (f for f in _said(note, language, beside=beside) if not _is_told(f, sure) and not known.touching(f))
    return [cut for own in said if (cut := _beside(note.text, own, sure))]


def _is_told(own: Finding, sure: Placed) -> bool:
    return any(own.entity_type == other.entity_type for other in sure.touching(own))


def _raised(
    note: Note, finding: Finding, told: Mapping[str, float], terms: Collection[str], *, beside: bool
) -> Finding:
    """The finding, as told of whom the note is about if it was of nobody."""
    if finding.recognizer in terms and finding.score < ABOUT_A_PERSON:
        score = ABOUT_A_PERSON
    elif finding.recognizer in told and finding.score == UNTOLD:
        score = told[finding.recognizer]
    else:
        return finding
    return replace(finding, score=score) if note.tells(finding.start, finding.end, beside=beside) else finding


def _said(note: Note, language: Language, *, beside: bool) -> list[Finding]:
    """What the parts of a note say; what counts only beside other facts, if they are asked for."""
    text = note.text
    spoken = {*Sentence.around(text, 0, len(text)).languages, language}
    found = list(_said_in(note, spoken, beside=beside))
    # a note of a few words may seem to be in another language: `0,8 fte, ma t/m do`
    if found or len(text.split()) > _FEW_WORDS:
        return found
    return list(_said_in(note, set(LANGUAGES) - spoken, beside=beside))


def _said_in(note: Note, languages: Collection[Language], *, beside: bool) -> Iterator[Finding]:
    text = note.text
    # where each part begins, and where it goes on behind a word that says nothing: the same for all patterns
    begun = [(part.start, _BEGUN.match(text, part.start)) for part in note.parts]
    starts = [(start, word.end() if word else start) for start, word in begun]
    for heading, pattern in (pair for language in LANGUAGES if language in languages for pair in told_in(language)):
        if heading.endswith(BESIDE) is not beside:
            continue
        for start, behind in starts:
            match = pattern.match(text, start) or (pattern.match(text, behind) if behind > start else None)
            if match is None or text[match.end() :].lstrip().startswith(":"):
                continue
            rest = _REST.search(match[0])
            end = match.start() + rest.start() if rest else match.end()
            if end > match.start():
                yield Finding(match.start(), end, heading.removesuffix(BESIDE), NOTED, "notes")


def _beside(text: str, own: Finding, sure: Placed) -> Finding | None:
    """What is said, up to what else is told in it, or behind that: `zit nog in [ziektewet]`, `[Mutterschutz] ab 3.8.`.

    None where nothing is left, or where a name begins it.
    """
    for other in sure.touching(own):
        if other.start > own.start:
            end = own.start + len(_TO_A_NAME.sub("", text[own.start : other.start]))
            own = replace(own, end=min(own.end, end))
        elif other.entity_type in _NAMED or other.end >= own.end:
            return None
        else:
            rest = text[other.end : own.end]
            own = replace(own, start=own.end - len(rest.lstrip(" .,:;")))
        if own.end <= own.start or not _SAYS.search(text, own.start, own.end):
            return None
    return own


def _office(note: Note) -> Iterator[Finding]:
    """What somebody works as, if a note begins with it: `magasinier, bonne présentation`."""
    if len(note.parts) < 2 or not may_name_office(note.text):
        return
    if match := compiled(_OFFICE, re.IGNORECASE).match(note.text, note.parts[0].start):
        yield Finding(match.start("job"), match.end("job"), "JOB_TITLE", NOTED, "notes")
