"""Decides how surely a row or a text is about the person: from what agrees, what contradicts, and how rare the name is.

A number that one person alone has settles it. An e-mail address does, unless the row names somebody else. A phone, an
account or an address may be shared by a family: with the name they settle it, without it they are probable, beside
another given name only possible. A name needs the birth date or one of these; alone it is probable if it is rare. A
birth date or national number of another person makes a bearer of the same name a homonym, who is kept apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from connectors.folding import fold

from ..identity import births
from ..identity.address import Address
from ..identity.names import Name, rarity
from ..identity.numbers import birth_dates_of
from ..reading.dated import is_born_behind, numbers_in
from ..reading.matching import NUMBERS, Hit, Matcher, rank
from ..reading.objects import row_in
from ..reading.recognising import GRADES, family_agrees, given_agrees, in_text, may_be_a_name
from ..reading.stating import Sayings
from ..reading.telling import SEPARATORS, SHARED, TELLING, birth_columns, compact, filled, logins_in, national_numbers
from ..roles.roles import NAMES, Roles
from .signs import Signs, of_a_part

CERTAIN, PROBABLE, POSSIBLE = "certain", "probable", "possible"
_SURER = ("", POSSIBLE, PROBABLE, CERTAIN)
_ACCOUNTS = frozenset(
    {"USERNAME", "CUSTOMER_NUMBER", "EMPLOYEE_NUMBER", "MEMBER_NUMBER", "DRIVING_LICENCE", "IDENTIFIER"}
)
"""Unique within one system only."""
_REACHED = frozenset({"EMAIL_ADDRESS", "PHONE_NUMBER"})
_SPELLING = frozenset({"EMAIL_ADDRESS", "USERNAME", "URL"})
"""What is often made of a name: the row's own, or that of whoever shares it."""
_ALIKE = 3
"""Letters by which two names may be forms of one: `Isa`, `Isabelle`."""


@dataclass(frozen=True)
class Judgement:
    """How surely it is the person."""

    certainty: str
    """`certain`, `probable`, `possible`; empty for somebody else of the same name."""
    about: bool = False
    """The row is about the person: its other fields are the person's data too."""
    against: str = ""
    """What tells a homonym apart, in words without a value."""
    tells: tuple[str, ...] = field(default=(), repr=False)
    """Birth date or number by which two bearers of a name are told apart; never shown."""


class Judge:
    """Knows the person as the search does: by what was asked, and by what certain rows told since."""

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher
        self.names: list[Name] = [name for _, names in matcher.names for name in names]
        """What the person is called: as was asked for, and as certain rows told since."""
        self.numbers = {w.value for w in matcher.wanted if w.entity_type in NUMBERS}
        self._rare = [name for name in self.names if rarity(name) == "rare"]
        self.addresses: list[Address] = []
        self._born: set[date] = set()
        self.sayings = Sayings()
        self.strangers: set[str] = set()
        """Numbers and addresses of bearers of the same name who are somebody else, in compact form."""
        self.borne: set[str] = set()
        """Phones and accounts of the person that somebody of another name gives as his or her own too."""
        self.logins: tuple[set[str], set[str]] = (set(), set())
        """User names as they are written in rows of the person, and in rows that are somebody else's."""

    def match_with(self, matcher: Matcher) -> None:
        """Go on with a matcher that knows more identifiers."""
        self._matcher = matcher
        self.numbers = {w.value for w in matcher.wanted if w.entity_type in NUMBERS}

    def known_signs(self) -> frozenset[str]:
        """Birth dates and numbers of the person, as `persons` compares them."""
        return frozenset({*(day.isoformat() for day in self._matcher.days), *self.numbers})

    def lookalikes(self) -> set[str]:
        """User names that are the person's but for capitals, and somebody else's: `Ada` beside `ada`."""
        return self.logins[1] - self.logins[0]

    def learn_names(self, names: Iterable[Name]) -> None:
        """A certain row told what the person is called: another name beside the same phone is another person."""
        self.names += [name for name in names if name not in self.names]

    def learn_births(self, days: Iterable[date]) -> None:
        """A certain row told when the person was born: a row with another birth is somebody else's."""
        self._born |= set(days)

    def learn_addresses(self, places: Iterable[Address]) -> None:
        """A certain row told where the person lives: a letter to that name there is probably to him or her."""
        self.addresses += [place for place in places if place not in self.addresses]

    def is_eithers(self, hits: Iterable[Hit]) -> bool:
        """Whether nothing but a phone or account was found, and that is somebody else's as well: a couple's."""
        return {hit.wanted.value for hit in hits} <= self.borne

    def is_reached_by(self, text: str) -> bool:
        """Whether a text gives an address of mail or a phone of the person."""
        return any(hit.wanted.entity_type in _REACHED for hit in self._matcher.in_text(text))

    def row(self, row: Mapping[str, Any], hits: Mapping[str, Sequence[Hit]], roles: Roles) -> Judgement:
        """A row in which something was found."""
        if told := self._versions(row, hits, roles):
            return told
        own = {column: found for column, found in hits.items() if not roles.others(column)}
        signs = self._signs(row, hits, roles) if own else of_a_part(hits)
        every = [hit for found in hits.values() for hit in found]
        mine = [hit for found in own.values() for hit in found]
        judged = self._judged(every, signs)
        if False in (signs.name, signs.birth, signs.number):
            self.logins[1].update(logins_in(row, own))
            if signs.name is False and not (signs.birth or signs.number) and roles.identifies:
                self.borne |= {hit.wanted.value for hit in mine if hit.exact and hit.wanted.entity_type in SHARED}
        whole = any(hit.exact for hit in mine)
        alone = {hit.wanted.entity_type for hit in mine}
        if judged.certainty == POSSIBLE and alone <= {"PERSON"} and self.strangers & set(compact(row, roles)):
            judged = Judgement("", against="a number or address of another bearer of the name")
        if judged.certainty == PROBABLE and alone <= {"PERSON"} and self._otherwise_reached(row, roles):
            judged = Judgement(POSSIBLE)
        if judged.certainty == PROBABLE and alone <= SHARED and roles.of_a_group:
            judged = Judgement(POSSIBLE)  # the phone of the firm, which an employee gave as hers
        if not judged.certainty and judged.against:
            self.strangers |= set(compact(row, roles))
        about = judged.certainty != "" and whole and bool(own) and not (signs.name is False and not _number(mine))
        about = about and alone != {"IP_ADDRESS"}
        about = about and (_number(mine) or not (signs.birth is False or signs.number is False))
        if not own and judged.certainty and not _number(every):
            judged = Judgement(_lower(judged.certainty), tells=judged.tells)
        tells = self._tells(row, roles) if own else ()
        if not tells and judged.certainty == POSSIBLE and "PERSON" in alone:
            tells = tuple(f"~{text}" for text in compact(row, roles))  # enough to group rows, not to count persons
        return Judgement(judged.certainty, about, judged.against, tells)

    def _versions(self, row: Mapping[str, Any], hits: Mapping[str, Sequence[Hit]], roles: Roles) -> Judgement | None:
        """Of a row that names nobody itself and holds versions of another row: what the surest of them is."""
        if roles.identifies:
            return None
        held = [row_in(row.get(column)) for column in hits]
        found = [(one, self._matcher.in_row(one[0])) for one in held if one]
        if not found or len(found) < len(held):
            return None
        judged = [self.row(inner, inside, of) for (inner, of), inside in found if inside]
        return max(judged, key=lambda one: _SURER.index(one.certainty), default=None)

    def whose(self, row: Mapping[str, Any], roles: Roles) -> bool | None:
        """Whether a row that a key leads to says that it is the person's: True, False, or None if it says nothing."""
        found = {
            c: [h for h in hits if h.exact or h.wanted.entity_type != "PERSON"]
            for c, hits in self._matcher.in_row(row).items()
        }
        signs = self._signs(row, found, roles)  # a match sheet that lists a player is not his or hers
        number = signs.number if roles.own(*NUMBERS) else None
        born_else = signs.birth is False and bool(birth_columns(row, roles))  # a son may bear the father's name
        if number is True or (signs.name and signs.grade == "exact" and not born_else and number is not False):
            return True
        if signs.birth and signs.name is not False:
            return True
        return False if signs.name is False or born_else or number is False else None

    def is_a_namesake(self, row: Mapping[str, Any], roles: Roles) -> bool:
        """Whether a row that a key leads to is of somebody else who bears the name: born on another day, say."""
        found = self._matcher.in_row(row)
        signs = self._signs(row, found, roles)
        return bool(signs.name) and (signs.birth is False or (signs.number is False and bool(roles.own(*NUMBERS))))

    def knows(self, row: Mapping[str, Any], roles: Roles) -> bool | None:
        """Whether a row tells the person's birth date or number as its own, or another one; None if neither."""
        signs = self._signs(row, {}, roles)
        if signs.number is not None:
            return signs.number
        return signs.birth if birth_columns(row, roles) and not (signs.birth and signs.name is False) else None

    def text(self, text: str, hits: Sequence[Hit]) -> Judgement:
        """A stretch of text in which something was found."""
        told, numbers = self._told_in(text, any(hit.wanted.entity_type == "PERSON" for hit in hits))
        birth, days = True if self._matcher.agrees_on_birth([text]) else None, self._matcher.days
        if birth is None and days and (len(told) == 1 or is_born_behind(text, self.names, days)):
            birth = False
        number = None
        if self.numbers and len(numbers) == 1:
            number = bool(numbers & self.numbers) or None if numbers & self.numbers else False
        if len(numbers) == 1 and not self.numbers & numbers and days & birth_dates_of(numbers):
            number, birth = None, True  # her own, or another of hers: a BIS number before the national one
        names = [hit for hit in hits if hit.wanted.entity_type == "PERSON"]
        grade = max((hit.grade for hit in names), key=GRADES.index, default="")
        others = not names and self.sayings.gives_to_others(text, self.names, hits, self._matcher)
        judged = self._judged(hits, Signs(True if names else False if others else None, grade, birth, number))
        if judged.certainty == PROBABLE and self.is_eithers(hits):
            judged = Judgement(POSSIBLE)
        if (
            judged.certainty == POSSIBLE
            and grade in ("exact", "initial")
            and any(place.is_in(text) for place in self.addresses)
        ):
            judged = Judgement(PROBABLE)
        if judged.certainty == POSSIBLE and len(names) == len(hits) and self.strangers:
            squeezed = SEPARATORS.sub("", text.casefold())
            if any(stranger in squeezed for stranger in self.strangers):
                judged = Judgement("", against="a number or address of another bearer of the name")
        tells = tuple(sorted(numbers)) if len(numbers) == 1 else tuple(told) if len(told) == 1 else ()
        return Judgement(judged.certainty, False, judged.against, tells)

    def _told_in(self, text: str, named: bool) -> tuple[list[str], set[str]]:
        """The births and national numbers that a text tells, unless they are somebody else's than is named as hers."""
        told, others = births.told_in(text), numbers_in(text)
        known = self._matcher.agrees_on_birth([text]) or bool(others & self.numbers)
        one = named and not known and (len(told) == 1 or len(others) == 1)
        return ([], set()) if one and self.sayings.tells_of_others(text, self.names) else (told, others)

    def _judged(self, hits: Sequence[Hit], signs: Signs) -> Judgement:
        types = {hit.wanted.entity_type for hit in hits}
        if types & set(NUMBERS):
            return Judgement(PROBABLE if signs.name is False and signs.birth is False else CERTAIN)
        if "EMAIL_ADDRESS" in types:
            return Judgement(POSSIBLE if signs.name is False or signs.birth is False else CERTAIN)
        if signs.birth is False or signs.number is False:
            if types <= {"PERSON", "POSTAL_ADDRESS"}:
                what = "another birth date" if signs.birth is False else "another national number"
                return Judgement("", against=what)
            return Judgement(POSSIBLE)
        if "PERSON" in types:
            return self._named(types, signs, len({hit.wanted for hit in hits}))
        if signs.name is False:
            return Judgement(POSSIBLE)
        if types & (SHARED | _ACCOUNTS) or any(hit.is_case for hit in hits):
            return Judgement(CERTAIN if signs.name and signs.grade == "exact" else PROBABLE)
        return Judgement(POSSIBLE)

    def _named(self, types: set[str], signs: Signs, agreeing: int) -> Judgement:
        more = bool(types & (SHARED | _ACCOUNTS))
        close = "POSTAL_ADDRESS" in types
        if signs.grade == "exact":
            if signs.birth or more:
                return Judgement(CERTAIN)
            return Judgement(PROBABLE if close or self._rare else POSSIBLE)
        if signs.grade == "near":
            return Judgement(PROBABLE if signs.birth and more else POSSIBLE if signs.birth or more else "")
        at_home = close and signs.grade == "initial"  # `Mme C. Kessler` above where she lives
        return Judgement(PROBABLE if signs.birth or more or at_home else POSSIBLE)

    def _signs(self, row: Mapping[str, Any], hits: Mapping[str, Sequence[Hit]], roles: Roles) -> Signs:
        grades = [
            (hit.grade, roles.of(column) in _SPELLING)
            for column, found in hits.items()
            if not roles.others(column)
            for hit in found
            if hit.wanted.entity_type == "PERSON"
        ]
        grade = max((grade for grade, _ in grades), key=GRADES.index, default="")
        name: bool | None = True if grade else None
        if not grade:
            grade = self._name_in(row, roles)
            name = True if grade not in ("", "other") else False if grade == "other" else None
        elif all(spelled for _, spelled in grades) and self._is_called_otherwise(row, roles):
            name = False  # the address of mail of a couple spells one of the two
        return Signs(name, grade, self._birth(row, roles), self._number(row, roles))

    def _name_in(self, row: Mapping[str, Any], roles: Roles) -> str:
        """How the row's own name fits the names known; `other` if it is another one, empty if it tells none."""
        if not self.names:
            return ""
        given = [str(row[c]) for c in roles.own("GIVEN_NAME") if filled(row.get(c))]
        family = [str(row[c]) for c in roles.own("FAMILY_NAME", "MAIDEN_NAME") if filled(row.get(c))]
        whole = (str(row[c]) for c in roles.own("PERSON") if filled(row.get(c)))
        full = [text for text in whole if may_be_a_name(text)]  # a letter names whom it likes
        if full and not given:
            grades = [in_text(name, text) for name in self.names for text in full]
            half = all(self._is_half(text) for text in full)
            return max(grades, key=rank, default="") or ("" if half else "other")
        known = [name for name in self.names if name.given]
        if given and known:
            firsts = [given_agrees(name, text) for name in known for text in given]
            best = max(firsts, key=rank, default="")
            if rank(best) < rank("initial"):
                return "other"
            lasts = [family_agrees(name, text) for name in known for text in family]
            return best if any(lasts) and best == "exact" else "typo" if not family or any(lasts) else "other"
        if family:
            return "" if any(family_agrees(name, text) for name in self.names for text in family) else "other"
        return ""

    def _is_called_otherwise(self, row: Mapping[str, Any], roles: Roles) -> bool:
        """Whether a row gives a whole name of which no word begins like one of the person's."""
        said = fold(" ".join(str(row[c]) for c in roles.own(*NAMES) if filled(row.get(c))))
        words = [word for word in re.findall(r"[^\W\d_]+", said) if len(word) > 1]
        known = {word[:_ALIKE] for name in self.names for word in (*name.given, *name.family)}
        return len(words) > 1 and not any(word[:_ALIKE] in known for word in words)

    def _is_half(self, text: str) -> bool:
        """Whether a text is one word, and that a part of the person's name: `Ada` contradicts nothing."""
        halves = ((given_agrees(name, text), family_agrees(name, text)) for name in self.names if name.given)
        return len(text.split()) == 1 and any(given == "exact" or family for given, family in halves)

    def _birth(self, row: Mapping[str, Any], roles: Roles) -> bool | None:
        born = [row[c] for c in birth_columns(row, roles) if filled(row.get(c))]
        if not self._matcher.days:
            told = {day for value in born if (day := births.parse(str(value)))}
            return False if told and len(self._born) == 1 and not told & self._born else None
        if self._matcher.agrees_on_birth(born or row.values()):
            return True
        if any(births.is_date(value) for value in born):
            return False
        return True if self._matcher.days & birth_dates_of(national_numbers(row, roles)) else None

    def _number(self, row: Mapping[str, Any], roles: Roles) -> bool | None:
        """Whether the row's own national number is one of those known; None if it has none or none is known."""
        found = national_numbers(row, roles)
        if not found or not (self.numbers or self._matcher.days):
            return None
        if found & self.numbers:
            return True
        told = birth_dates_of(found)
        if told and self._matcher.days:
            return None if told & self._matcher.days else False
        return False if self.numbers else None

    def _otherwise_reached(self, row: Mapping[str, Any], roles: Roles) -> bool:
        """Whether a row that agrees on the name alone has an address or number that the person is not known by."""
        known = {wanted.entity_type for wanted in self._matcher.wanted}
        return any(filled(row.get(c)) for kind in TELLING if kind in known for c in roles.own(kind))

    def _tells(self, row: Mapping[str, Any], roles: Roles) -> tuple[str, ...]:
        numbers = sorted(national_numbers(row, roles))
        if numbers:
            return tuple(numbers)
        return tuple(str(row[c]) for c in birth_columns(row, roles) if filled(row.get(c)))


def _number(hits: Iterable[Hit]) -> bool:
    return any(hit.wanted.entity_type in NUMBERS for hit in hits)


def _lower(certainty: str) -> str:
    return {CERTAIN: CERTAIN, PROBABLE: POSSIBLE}.get(certainty, POSSIBLE)
