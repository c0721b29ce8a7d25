"""Tells the age that stands right behind whoever has it: `Gerlinde Pohl (71)`, `Ihr Ehemann (74)`, `ses fils (9)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..base import MIN_SCORE, Finding
from ..names.folding import fold
from ..names.words import word_set
from ..recognizers.kinship import DE_KIN, EN_KIN, FR_KIN, NL_KIN
from ..recognizers.told import TOLD
from ..relatives import folded, many, one

_FORMS = (
    r" \((?P<bare>1[6-9]|[2-9][0-9]|10[0-9])\)",  # `Gerlinde Pohl (71)`
    r"(?: \([^()\n0-9]{1,20}\))?, (?P<age>(?:1[0-9]|[2-9][0-9]|10[0-9])(?: (?:ans|jaar|Jahre))?)"
    r"(?=,[ \n](?![0-9])|\.(?![0-9])|;)",  # `Huw Bowen, 58, of …`
    r" \((?P<young>[0-9]|1[0-5])\)",  # `Fien (6)`: among children
    r" (?P<short>[1-9][0-9]?[ ]?(?:ans|jaar|Jahre|years|[ajyJ]\.|jr\.?|yrs?|y/?o)(?![^\W_]))"
    r"(?=[,;.)\n]| et | en | und | and |$)",  # `Lore 7 j., Finn 4 j.`
    r" \((?P<led>1[6-9]|[2-9][0-9])(?=, [^\W\d_]{3,20}\))",  # `Ana Sousa (34, Köchin)`
    r" \((?P<said>[1-9][0-9]?(?:[.,]5)?[ ]?(?:ans|jaar|jr|j|Jahre|J|years|yrs|y)\.?)(?=, |\))",  # `Jef (2,5j)`
    r",? who(?: is|['’]s|['’]ll be) (?P<is>[1-9][0-9]?)(?=[.,;)\n]| and | years?(?![^\W_])|$)",  # `Max, who is 9`
)
"""How an age stands right behind a name; of two that fit the first is taken, and `_is_age` says which need more."""
_NAMED = re.compile("|".join(_FORMS))
_BORN = re.compile(
    r"[ ]{0,2}[,;|(–—-]?[ ]?(?P<day>[0-3]?[0-9][./-][01]?[0-9][./-](?P<year>19[2-9][0-9]|20[0-4][0-9]))"
    r"(?:, | \(|, \()(?P<old>[1-9][0-9]?) ?(?:ans|jaar|jr|j|Jahre|J|years|yrs|y)(?![^\W_])\.?(?! [^\W\d_])"
)
"""A day of birth and the age of that time: `Yusuf Demir – 11/07/1996 (28j)`, `Marc Dubois (12.05.1978, 46 ans)`; but
`(14 ans de service)` is no age."""
_TOLD_IN = range(1985, 2050)
"""Years in which a paper may tell how old somebody is: the day before is one of birth if it leads there."""
_BEHIND = re.compile(r"(?<=[^\W\d_]) \((?P<age>[1-9][0-9]?)\)(?![^\W_])")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?\Z")
_CHILDREN = (
    folded(one("child", "grandchild", "nephew") + many("child", "grandchild", "nephew")) - {"nicht"}
) | word_set("garcon broertje zusje jongen meisje junge madchen boy girl boys girls")
"""Whose ages may have one digit."""
_SEVERAL = folded(many()) - folded(one()) | word_set("boys girls filles gamins jumeaux jumelles")
"""Behind whom a number says how many they are."""
_PERSONS = (
    word_set(
        """
    homme femme dame monsieur victime suspect prevenu prevenue retraite retraitee pensionne pensionnee conducteur
    conductrice pieton pietonne cycliste automobiliste etudiant etudiante passager passagere
    man vrouw heer slachtoffer verdachte beklaagde bestuurder bestuurster fietser fietsster voetganger student studente
    gepensioneerde passagier inzittende motard motorrijder
    mann frau rentner rentnerin fahrer fahrerin beifahrer beifahrerin radfahrer radfahrerin fussganger fussgangerin
    schuler schulerin student studentin opfer tater verdachtiger beschuldigter angeklagter angeklagte autofahrer
    autofahrerin seniorin witwe witwer nachbar nachbarin motorradfahrer
    woman driver cyclist pedestrian pensioner widow widower passenger motorist suspect victim defendant neighbour
    """
    )
    | {fold(word) for words in (FR_KIN, NL_KIN, DE_KIN, EN_KIN) for word in words if " " not in word and len(word) > 2}
) - word_set("ex nicht late family famille familie gezin peter meter kleine")
"""Whom a newspaper gives an age behind: `Mann (34)`, `zijn moeder (81)`."""
_LED = (
    "le", "la", "l'", "un", "une", "son", "sa", "ses", "mon", "ma", "leur", "notre", "cet", "jeune", "ex",
    "de", "het", "een", "zijn", "haar", "hun", "mijn", "onze", "die", "deze", "jonge",
    "der", "den", "dem", "des", "das", "ein", "ihr", "sein", "mein", "unser", "junge",
    "the", "a", "his", "her", "their", "my", "our", "young", "local",
)  # fmt: skip
"""What stands before somebody who is told of, and before no head of a column: `Mann (34), Frau (45)`."""
_SCORE = re.compile(r"(?<![0-9])[0-9]{1,2} ?[-–:] ?[0-9]{1,2}(?![0-9])|[0-9]['’′]")
"""In a report of a match a number behind a name is a minute."""
_BRACKETED = re.compile(r"\([0-9]{1,3}['’.]?(?:[,;+ ][^()\n]{0,12})?\)")
_AROUND_A_SCORE, _BEFORE = 90, 60


def ages(text: str, findings: Sequence[Finding]) -> Iterator[Finding]:
    """Ages behind the names among the findings, with the days of birth before them, and behind words for persons."""
    ends = set()
    for name in findings:
        if name.entity_type in ("PERSON", "GIVEN_NAME") and name.score >= MIN_SCORE:
            ends.add(name.end)
            if (age := _NAMED.match(text, name.end)) and _is_age(text, name, age):
                yield _found(age, age.lastgroup or "bare")
            if (born := _BORN.match(text, name.end)) and int(born["year"]) + int(born["old"]) in _TOLD_IN:
                yield replace(_found(born, "day"), entity_type="DATE_OF_BIRTH")
                yield Finding(born.start("old"), born.end(), "AGE", TOLD, "behind who is so old")
    if " (" in text:
        yield from (
            _found(age, "age") for age in _BEHIND.finditer(text) if age.start() not in ends and _is_of(text, age)
        )


def _is_age(text: str, name: Finding, age: re.Match[str]) -> bool:
    if age["short"] or age["is"] or age["led"] or age["said"]:
        return True
    if age["young"]:
        before = text[max(0, name.start - _BEFORE) : name.start]
        return not _CHILDREN.isdisjoint(fold(word) for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)?", before))
    if name.entity_type != "PERSON":
        return False
    whole = " " in text[name.start : name.end]
    low, high = max(0, name.start - _AROUND_A_SCORE), age.end() + 40
    scored = _SCORE.search(text, low, high) and not (whole and _is_only_one(text, low, high))
    return bool(age["bare"] or whole) and not scored


def _is_of(text: str, age: re.Match[str]) -> bool:
    """Whether the word before a number in brackets is one for a person of whom something is told."""
    word = _WORD.search(text, max(0, age.start() - 40), age.start())
    if word is None or _SCORE.search(text, max(0, age.start() - _AROUND_A_SCORE), age.end() + 40):
        return False
    who = fold(word[0])
    if who not in (_CHILDREN - _SEVERAL if int(age["age"]) < 14 else _PERSONS - _SEVERAL):
        return False
    before = text[max(0, word.start() - 24) : word.start()].split()
    begins = not before or text[: word.start()].rstrip(" ")[-1] in "\n.!?:\"„«“‘'"
    return fold(before[-1]).startswith(_LED) if not begins else not text.startswith(", ", age.end())


def _is_only_one(text: str, low: int, high: int) -> bool:
    """Whether no other number stands in brackets: those who scored stand in a row, each with minute or points."""
    return len(_BRACKETED.findall(text, low, high + _AROUND_A_SCORE)) < 2


def _found(match: re.Match[str], group: str) -> Finding:
    return Finding(match.start(group), match.end(group), "AGE", TOLD, "behind who is so old")
