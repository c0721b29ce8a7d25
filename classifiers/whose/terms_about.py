"""Tells which terms of health, belief … and facts of a life are about a person: those in a sentence that names one.

What words alone tell (`she is pregnant`, `my wife`) the recognizers see by themselves; here names are known as well.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from ..base import MIN_SCORE, NAMES, Finding
from ..matching.nearby import Placed
from ..names import acts_in
from ..recognizers.money import IN_A_FORM
from ..recognizers.somebody import OF_A_MONTH, Sentence
from ..recognizers.terms import ABOUT_A_PERSON
from ..recognizers.told import UNTOLD
from ..recognizers.topics import is_of_wares
from .letters import is_to_reader, speaks_from

SENTENCE = 160
"""Characters over which a name and a term are taken together, if no sentence ends between them."""
_SOMEBODY = NAMES | {"FAMILY_RELATION"}
"""What says of whom: a name, or whose relative it is."""
_PARTED = re.compile(r"[:;\n|\t]")
_STATED = re.compile(
    r"\s*(?:the|la|le|les|l['’]|de|het|der|die|das)[ ]?[^.;:\n]{3,70}?[ ](?:(?:is|are|was|were)(?: (?:set|fixed) at)?"
    r"|(?:amount|come|stand)(?:s|ed)? (?:to|at)|came to|stood at|totals?(?:l?ed)?|(?:est|sont|était|étaient)"
    r"(?: de|(?: (?:fixée?s?|arrêtée?s?|évaluée?s?) à))?|s['’]él[eè][^\W\d_]{1,6} à|se mont[^\W\d_]{1,6} à"
    r"|attei(?:nt|gnent)|bedra(?:agt|gen)|bedroeg(?:en)?|belo(?:opt|pen)|lo(?:opt|pen) op tot"
    r"|word(?:t|en) (?:vastgesteld|bepaald|begroot) op|beträgt|betragen|betrug(?:en)?|bel(?:äuft|aufen|ief) sich auf"
    r"|wird (?:festgesetzt|festgelegt) auf)(?: (?:nog|noch|encore|still|now|thans|actuellement))?[ ](?:€ ?|£ ?|eur )?",
    re.IGNORECASE,
)
"""A sum that stands for itself: `The rent arrears amount to`, `De achterstallen bedragen`."""
_CASE = 320
"""Characters over which such a sum is of the party that was named before."""
_NOTES, _NOTE = 1500, re.compile(r"[ \t]{0,6}[-•*–+>][ \t]*[^\W_]")
"""Characters of a list of notes, and how each of them begins."""
_NEXT_NOTE = re.compile(r"\n[ \t]{0,6}[-•*–+>]")
_BY = re.compile(
    r"(?<![^\W_])(?:par|door|by|von|agenda|ordre du jour|tagesordnung|minutes|notulen|protokoll|verslag|procès-verbal"
    r"|compte[- ]rendu|version|release|handleiding|manuel|manual|handbuch)(?![^\W_])",
    re.IGNORECASE,
)
"""Of a line above a list that somebody has made, and that is not about him or her."""
_FORM = 400
"""Characters of a form within which a name says whose an amount is."""
_SENTENCE_END = re.compile(rf"[.!?](?!{OF_A_MONTH})\s+[^\W\d_a-zà-ÿ]|\n\s*\n")


def about_persons(
    text: str, findings: Iterable[Finding], terms: Collection[str], facts: Collection[str] = ()
) -> list[Finding]:
    """The findings; a term in the sentence of a person's name, or of what else is said of somebody, is about that
    person. `terms` are the recognizers of terms, by their labels, `facts` those of what is told of somebody."""
    every = list(findings)
    weak = [f for f in every if f.recognizer in terms and f.score < ABOUT_A_PERSON]
    if not weak:
        return every
    persons = Placed(f for f in every if f.entity_type in _SOMEBODY and f.score >= MIN_SCORE)
    told = Placed(
        f
        for f in every
        if f.score >= (ABOUT_A_PERSON if f.recognizer in terms else MIN_SCORE)
        and (f.recognizer in terms or f.recognizer in facts)
    )
    about = _theirs(text, weak, persons, told, terms)
    return [replace(f, score=ABOUT_A_PERSON) if id(f) in about else f for f in every]


def in_forms_of(findings: Iterable[Finding]) -> list[Finding]:
    """The findings; an amount behind a label that firms have too is somebody's where a person is named nearby."""
    every = list(findings)
    if not any(f.score == IN_A_FORM for f in every):
        return every
    persons = Placed(f for f in every if f.entity_type in NAMES and f.score >= MIN_SCORE)
    return [replace(f, score=ABOUT_A_PERSON) if f.score == IN_A_FORM and _is_near(f, persons) else f for f in every]


def _is_near(amount: Finding, persons: Placed) -> bool:
    return any(not (p.start < amount.end and amount.start < p.end) for p in persons.near(amount, _FORM))


def told_of_named(
    text: str, findings: Iterable[Finding], told: Mapping[str, float], personal: Collection[str] = ()
) -> list[Finding]:
    """The findings; what is told of nobody that the words show is told of whom its sentence names. `told` are the
    recognizers of what is told, by their labels, with the score that it then has; what `personal` ones tell is also of
    whom the sentence tells something else (`our cleaner is marrying …`)."""
    every = list(findings)
    weak = [f for f in every if f.recognizer in told and f.score == UNTOLD]
    if not weak:
        return every
    persons = Placed(f for f in every if f.entity_type in _SOMEBODY and f.score >= MIN_SCORE)
    sure = Placed(f for f in every if f.recognizer in told and f.score >= MIN_SCORE)
    about = _theirs(text, weak, persons, sure, personal)
    return [replace(f, score=told[f.recognizer]) if id(f) in about else f for f in every]


def _theirs(text: str, weak: Iterable[Finding], persons: Placed, told: Placed, also: Collection[str]) -> set[int]:
    """Which of them stand in the sentence of a person; or, by the recognizers `also`, of what else is told of one.

    What a colon follows is a label of it, and what stands in a list is listed.
    """
    reader = speaks_from(text, (p for p in persons.findings if p.entity_type in NAMES))
    return {
        id(f)
        for f in weak
        if not is_of_wares(text, f.start)
        and (
            (reader is not None and f.start > reader and is_to_reader(text, f))
            or any(_one_sentence(text, f, person) for person in persons.near(f, SENTENCE))
            or (f.recognizer in also and any(_in_one_breath(text, f, other) for other in told.near(f, SENTENCE)))
            or _names_somebody(text, f)
            or _is_stated_of(text, f, persons)
            or _is_noted_of(text, f, persons)
        )
    }


def _is_noted_of(text: str, finding: Finding, persons: Placed) -> bool:
    """Whether it stands in a list of notes under a line that names one person: `Intake mevr. B.⏎- rugklachten`."""
    line = text.rfind("\n", 0, finding.start) + 1
    low = max(0, finding.start - _NOTES)
    while line > low and _NOTE.match(text, line):
        line = text.rfind("\n", 0, line - 1) + 1
    head = text.find("\n", line)
    if line < low or _NOTE.match(text, line) or not _NOTE.match(text, head + 1) or head >= finding.start:
        return False
    if _BY.search(text, line, head):
        return False
    named = [p for p in persons.near(finding, _NOTES) if line <= p.start < head and p.entity_type in NAMES]
    return len(named) == 1 and not Sentence.around(text, finding.start, finding.end).is_of_anybody


def _is_stated_of(text: str, sum_: Finding, persons: Placed) -> bool:
    """Whether a sentence states a sum, and the one before it in the paragraph names whose: `… , Beklagte. Die Schuld
    beträgt 3.240 Euro.`"""
    if not text[sum_.end - 1].isdigit() and not text[sum_.start : sum_.end].strip("€£ ")[:1].isdigit():
        return False
    sentence = Sentence.around(text, sum_.start, sum_.end)
    if not _STATED.fullmatch(sentence.text, 0, sentence.at) or sentence.is_of_anybody:
        return False
    return any(
        person.end <= sum_.start - sentence.at + 1 and "\n\n" not in text[person.end : sum_.start]
        for person in persons.near(sum_, _CASE)
    )


def _names_somebody(text: str, term: Finding) -> bool:
    """Whether a given name that the tagger leaves out stands in the sentence: `Kobe heeft …`, `Emma verträgt …`."""
    sentence = Sentence.around(text, term.start, term.end)
    return not sentence.is_of_anybody and bool(acts_in(sentence.text))


def _one_sentence(text: str, one: Finding, other: Finding) -> bool:
    first, second = (one, other) if one.start <= other.start else (other, one)
    between = second.start - first.end
    if between > SENTENCE or _NEXT_NOTE.search(text, first.end, second.start):
        return False
    return not _SENTENCE_END.search(text, first.end, second.start)


def _in_one_breath(text: str, one: Finding, other: Finding) -> bool:
    return _one_sentence(text, one, other) and not _PARTED.search(_between(text, one, other))


def _between(text: str, one: Finding, other: Finding) -> str:
    first, second = (one, other) if one.start <= other.start else (other, one)
    return text[first.end : second.start]
