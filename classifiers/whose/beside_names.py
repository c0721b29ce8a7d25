"""Tells what stands beside a name of how old its bearer is, what he or she works as, in what department and for whom.

`Marc Lenoir, magasinier`, `notre comptable Sophie`, a line under a name in a signature, `Tom from accounts`; and the
firm behind an office that is told of somebody: `comptable chez Dexar`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from ..base import MIN_SCORE, NAMES, Finding
from ..matching.compiled import compiled
from ..matching.nearby import Placed
from ..matching.wordlists import fold
from ..names.words import word_set
from ..occupations import JOB, may_name_office
from ..recognizers.told import TOLD
from ..recognizers.working import (
    ARTICLE,
    AT,
    BARE,
    DEPARTMENT,
    FIRM,
    IN,
    OF_KIND,
    QUALITY,
    WHILE,
    is_firm,
    may_name_unit,
)
from .ages import ages
from .births import births
from .nations_before import nations_before

_BODY = 0.88
"""Score of a body that is called after a place: above what the place gets."""
_HOUSE = re.compile(r"[ -][^\W\d_]{4}")
"""Behind a place, what makes a house of it: `Luton Airport`."""
_PLACES = frozenset({"LOCATION", "CITY"})
_DAYS = frozenset({"DATE_TIME", "DATE_OF_BIRTH"})
"""What any day is taken for, surely or not."""
_LAST, _FURTHER = 5, 3
"""Words before a name that are looked at, and from which on an office may begin."""
_TITLED = word_set(
    """
    docteur dokter doctor arzt arztin medecin doktor notaire notaris notar juge rechter richter judge professeur prof
    professor maitre avocat advocaat rechtsanwalt rechtsanwaltin verteidiger verteidigerin gerichtsvollzieher
    huissier deurwaarder gerechtsdeurwaarder greffier griffier president minister
    ministre landlord verkaufer verkauferin vendeur vendeuse verkoper verkoopster proprietaire eigenaar
    """
)
"""How somebody is addressed, whoever acts for others in a paper, and its parties: no news of who he or she is."""

_PUBLIC = word_set(
    """
    echevin echevine schepen schoffe schoffin wethouder ministre minister ministerin bourgmestre burgemeester maire
    burgermeister burgermeisterin gouverneur secretaire staatssecretaris staatssekretar depute deputee senateur senator
    procureur substitut substituut
    """
)
"""Whose town or portfolio is no employer: `échevin de la Mobilité`."""
_BEGUN = re.compile(
    r"(?:,|\n[ \t]{0,8}(?=[^\W_])| [–—|·(-]| (?:du|de la|des|van|aus|von|vom|from|in|est|is|ist|was|war"
    r"|était)(?![^\W_])| de l['’])[^\n.;:]{3,44}"
)
"""What may tell of an office or a department right behind one."""
_ENDS = (
    r"(?=[ \t]*(?:$|[\n,;.|–—()·:-]|(?:at|chez|bij|bei|beim|de|du|des|van|von|of|for|in|en|à|aus|uit|from)(?![^\W_])))"
)


_OF_A_PLACE = r" (?:d['’]|(?:de|du|des|van|von|aus|in|à|te) )(?:l['’]|(?:la|het|de|der) )?(?-i:[A-ZÀ-Þ])[\w'’-]{2,24}"
"""`le bourgmestre de Profondeville, …`."""


@cache
def _behind() -> re.Pattern[str]:
    return compiled(
        rf"(?:,[ \n]| [–—|·-] | \(|,? (?:est|is|ist|was|war|était) "
        rf"|\n[ \t]{{0,8}})(?P<more>(?:(?:uw|votre|ihre?|your) |{ARTICLE}){WHILE}[ ]?{QUALITY})"
        rf"(?P<job>{JOB})(?:{_ENDS}|(?<=[^\n])(?= ))",
        re.IGNORECASE,
    )


@cache
def _ahead() -> re.Pattern[str]:
    return compiled(
        rf"(?<![^\W_])(?P<job>{JOB})(?:{_OF_A_PLACE},| ad interim,?| f\.f\.,?| ?:|,)?[ \n]"
        r"(?:an? |een |un |ein )?(?:(?:M|Mme|Mlle|Me|Mr|Mrs|Ms|Mevr|Dhr|Dr|Prof|Herrn?|Frau|mevrouw|meneer|de heer"
        r"|monsieur|madame|maître|meester|docteur|dokter)\.? ){0,2}$",
        re.IGNORECASE,
    )


@cache
def _unit() -> re.Pattern[str]:
    return compiled(
        r"(?:,? (?:du|de la|de l['’]|des|van de|van het|van|aus der|aus dem|von der|vom|from|in)[ ]?|, "
        r"|\n[ \t]{0,8}| \()"
        rf"(?P<unit>{DEPARTMENT}|{BARE})(?![ ]?[&/])(?!['’])",
        re.IGNORECASE,
    )


@cache
def _firm() -> re.Pattern[str]:
    return compiled(
        rf"(?:[ ][^\W\d_][^.;:,\n]{{0,24}}?)??,?[ \n](?:{AT} ?(?:l['’]|(?:la|le|de|het|die|der|das|the) )?"
        rf"|(?:im|am|an der|in der) (?:(?-i:[A-Z])[a-zäöüß]{{3,14}}en )?(?={OF_KIND} ))(?P<firm>{FIRM})",
        re.IGNORECASE,
    )


@cache
def _in() -> re.Pattern[str]:
    return compiled(rf"[ ](?:[^.;:,\n]{{0,24}}? )??{IN}(?P<unit>{DEPARTMENT}|{BARE})", re.IGNORECASE)


def beside_names(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """The findings, with what stands beside the names among them."""
    findings = nations_before(text, findings)
    offices = _elsewhere([*_offices(text, findings), *ages(text, findings), *births(text, findings)], findings)
    told = [f for f in (*findings, *offices) if f.entity_type == "JOB_TITLE" and f.score >= MIN_SCORE]
    around = _elsewhere(_around(text, told), findings, of_their_kind=True)
    every = [*findings, *offices, *around]
    if not any(f.entity_type == "EMPLOYER" for f in every):
        return every
    placed = Placed(every)
    return [f if f.entity_type != "EMPLOYER" else _whole(text, f, placed) for f in every]


def _elsewhere(found: Iterable[Finding], known: Sequence[Finding], *, of_their_kind: bool = False) -> list[Finding]:
    """Those of the findings that touch none that is known, or none of their kind."""
    every = list(found)
    if not every:
        return every  # most texts have none, and to put all in order of place takes long
    placed = Placed([f for f in known if f.entity_type not in _DAYS or f.score >= MIN_SCORE])
    return [
        f
        for f in every
        if not any(not of_their_kind or other.entity_type == f.entity_type for other in placed.touching(f))
    ]


def _offices(text: str, findings: Sequence[Finding]) -> Iterator[Finding]:
    """Functions and departments right beside a name."""
    for name in findings:
        if name.entity_type not in NAMES or name.score < MIN_SCORE:
            continue
        yield from _after(text, name.end)
        before = _few_words(text, name.start, _LAST)
        if not may_name_office(text[before : name.start]):
            continue
        before = _few_words(text, before, _FURTHER)
        job = _ahead().search(text[before : name.start])
        if job and not _is_title(job["job"]) and not _labels(text, before + job.start(), name.start):
            yield _found(job, "job", "JOB_TITLE", before)


def _labels(text: str, start: int, end: int) -> bool:
    """Whether an office is the label of a line, which says what the name is there for: `Formatrice : Gilles Bastin`."""
    line = text.rfind("\n", 0, start) + 1
    return ":" in text[start:end] and not text[line:start].strip(" \t>*•-–")


def _few_words(text: str, end: int, words: int) -> int:
    """Where the last few words of a line before some place begin."""
    line, at = text.rfind("\n", 0, end) + 1, end
    for _ in range(words + 1):
        at = text.rfind(" ", line, at)
        if at < 0:
            return line
    return at + 1


def _after(text: str, end: int) -> Iterator[Finding]:
    if not (begun := _BEGUN.match(text, end)):
        return
    if may_name_office(begun[0]) and (job := _behind().match(text, end)) and not _is_title(job["job"]):
        yield _found(job, "job", "JOB_TITLE")
    elif may_name_unit(begun[0]) and (unit := _unit().match(text, end)):
        yield _found(unit, "unit", "DEPARTMENT")


def _around(text: str, offices: Iterable[Finding]) -> Iterator[Finding]:
    """For whom, and in what department, somebody has an office."""
    for office in offices:
        if not _PUBLIC.isdisjoint(fold(text[office.start : office.end]).split()):
            continue
        if (firm := _firm().match(text, office.end)) and is_firm(firm["firm"]):
            yield _found(firm, "firm", "EMPLOYER")
        elif unit := _in().match(text, office.end):
            yield _found(unit, "unit", "DEPARTMENT")


def _whole(text: str, finding: Finding, placed: Placed) -> Finding:
    """An employer called after a place is more than the place: `Klinikum Aachen`, `Luton Airport`."""
    if finding.score < MIN_SCORE:
        return finding
    inside = [f for f in placed.touching(finding) if f.entity_type != "EMPLOYER" and f.score >= MIN_SCORE]
    whole = inside and all(
        f.entity_type in _PLACES and (finding.start < f.start or _HOUSE.match(text, f.end, finding.end)) for f in inside
    )
    return replace(finding, score=_BODY) if whole else finding


def _found(match: re.Match[str], group: str, kind: str, base: int = 0) -> Finding:
    return Finding(match.start(group) + base, match.end(group) + base, kind, TOLD, "beside a name")


def _is_title(job: str) -> bool:
    return fold(job).split()[0] in _TITLED
