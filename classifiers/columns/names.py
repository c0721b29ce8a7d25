"""Reads what the name of a column or table says: hints by the words of `hints.yaml`, with what they rest on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from .abbreviated import in_words, without_dots
from .abroad import in_english
from .affixes import trimmed
from .hints import OWNERS, SAYS_NOTHING, Hint, Reading
from .layouts import in_full
from .medical import with_conditions
from .rules import HINTS, LEVELS, Rule, load_hints, read_rules
from .tokens import Unit, Vocabulary, fold

ABOUT = {"date", "time", "change", "count", "flag", "status", "config", "identifier", "kind", "by"}
"""Words that tell that a column is *about* the thing named and is not the thing itself: `email_sent`, `address_id`."""
HARMLESS = {
    "neutral", "number", "text", "code", "full", "second", "old", "begin", "line", "base", "display", "level", "first",
    "alt", "preference", "amount", "gross", "name", "hash", "last",
}  # fmt: skip
_WRAPPING = re.compile(
    r"(?i)(?:records?|rows?|fields?|data|items?|meta|answers?|values?|root|attributes?|properties|payload|entry|entries|"
    r"results?|body|response|list|\*|\d+|\[\d*\]|elements?|nodes?|objects?|response|request|form|_source|resources?)[./\[\]]+"
)
_URN = re.compile(r"\burn:\S+:\w+[./]")
"""Of an extension (SCIM), before what it adds."""
_TYPED = re.compile(r"(?:\.(?:\$\w+|[SNML]|[SN]S)|\[\]|/text\(\))+(?=\.|$)")
"""What MongoDB and DynamoDB write around each value: `salary.$numberDecimal`, `address.M.city.S`."""
_ELEMENT = re.compile(r"/|\[\]\.?|(?<=\w)\.(?=[A-Za-z@]\w*(?:$|\.\w|[/\[]))")
"""Between the elements of a path: `CdtrAcct/Id/IBAN`, `telecom[].value`, `resource.code.text`."""
_ELEMENTS = 3
"""Of a path, what a field is called with the two elements around it; those further out say where the record lies."""
_SCHEMA = re.compile(r"\bproperties[./]\w+[./](?:type|format|pattern|enum|minLength|maxLength|\$ref)\b")
_PARTNER = {"partner", "partners"}
"""In a table called so it is whoever one deals with, and nobody's spouse."""
_KIND = {"kind", "kinderen", "kinder"}
"""Dutch and German: in a table called so it is a child, and no sort of anything."""
_VEHICLES = {"vehicule", "vehicules", "voiture", "voitures", "vehicle", "vehicles", "car", "cars", "auto", "autos"}
"""In a table called so the French `matricule` is the plate of a car, as in North Africa, and nobody's number."""
_AGENT = frozenset({"agent_word"})
_SHORTEST = 3
"""Letters of a short form of the table's name."""

_ADDRESSED = {
    "POSTAL_ADDRESS", "STREET_ADDRESS", "CITY", "POSTAL_CODE", "REGION", "COUNTRY", "PHONE_NUMBER", "FAX_NUMBER",
    "PERSON", "EMAIL_ADDRESS", "GIVEN_NAME", "FAMILY_NAME",
}  # fmt: skip
_REACHED = {"POSTAL_ADDRESS", "PHONE_NUMBER", "EMAIL_ADDRESS"}
_SECRETS = {"PASSWORD", "CREDENTIAL"}
_ASKED = {"optin", "optout", "opt"}
"""First words that say what the rest was asked for: `optin_birthday`."""
_PLAIN = (
    ABOUT
    | HARMLESS
    | OWNERS
    | {
        "thing",
        "company",
        "year",
        "month",
        "week",
        "period",
        "percent",
        "url",
        "currency",
        "generic",
        "reason",
        "preference",
        "score",
        "interface",
        "place",
        "prospect",
        "parent",
    }
)


class NameReader:
    """The lexicon of name words; one per process: `NameReader.shared()`."""

    def __init__(self, path: Path | None = None) -> None:
        source = path or HINTS
        data = load_hints(source)
        concepts = {concept: words.split() for concept, words in data["concepts"].items()}
        self._vocabulary = Vocabulary(concepts)
        self._tables = Vocabulary({kind: words.split() for kind, words in data["tables"].items()})
        self._topics = Vocabulary({kind: words.split() for kind, words in data["topics"].items()})
        self._rules = tuple(read_rules(data["rules"], set(concepts), source.name))
        self._by_concept: dict[str, list[Rule]] = {}
        for rule in self._rules:
            self._by_concept.setdefault(rule.wanted[0], []).append(rule)
        self._read = lru_cache(maxsize=20_000)(self._reading)

    @staticmethod
    @lru_cache(maxsize=1)
    def shared() -> NameReader:
        """The reader that every classifier of this process uses."""
        return NameReader()

    def column(self, name: str, table: str = "") -> Reading:
        """What a column's name says; of a path such as `record/INSS` or `fields.nom`, the part that is not wrapping."""
        return self._read(_innermost(name), table)

    def columns(self, names: Sequence[str], table: str = "") -> list[Reading]:
        """What the names of one table's columns say, without the stem that they share; `ang_nr` of `angestellte`.

        The paths of a JSON schema say what may be there: they name nothing.
        """
        if any(map(_SCHEMA.search, names)):
            return [Reading((), ()) for _ in names]
        names = without_dots([_URN.sub("", name) for name in names])
        bare = trimmed(names, self._knows, self._keeps, self._is_phrase)
        short, abroad = in_words(names, bare, self._knows), in_english(names, self._knows)
        full = short | abroad | in_full(bare) | in_full(names)
        return [
            self.column(full.get(name) or full.get(rest, rest), table) for name, rest in zip(names, bare, strict=True)
        ]

    def _knows(self, word: str) -> bool:
        return self._vocabulary.reads(word)

    def _is_phrase(self, name: str) -> bool:
        """Whether the name is one known run of words (`DoNotPhone`, `voor_naam`), of which none may be taken off."""
        units = self._vocabulary.units(name)
        if len(units) != 1 or not units[0].concepts:
            return False
        whole = "".join(character for character in fold(name) if character.isalnum())
        parted = whole != name.lower() or (not name.isupper() and any(map(str.isupper, name[1:])))
        return len(units[0].words) > 1 or (units[0].words[0] == whole and parted)

    def _keeps(self, word: str) -> bool:
        concepts = frozenset().union(*(unit.concepts for unit in self._vocabulary.units(word)))
        return bool(concepts & (ABOUT | OWNERS))

    def table(self, name: str) -> list[Unit]:
        """The words of a table's name, with the kinds of table they speak for; compounds and plurals by their stem."""
        units = self._tables.units(name)
        return [u if u.concepts else replace(u, concepts=self._tables.kin_of(u.words[0])) for u in units]

    def names_persons(self, name: str) -> bool:
        """Whether a table is called after persons and nothing else: `hr_employees`, not `employee_types`."""
        known = [unit.concepts for unit in self._vocabulary.units(name) if unit.concepts]
        return any(c & OWNERS for c in known) and all(c & OWNERS or c <= SAYS_NOTHING for c in known)

    def is_detail(self, name: str) -> bool:
        """Whether nested data of this name are what somebody has, and no table: `name`, `address`; not `employees`."""
        says = self.column(name).best
        if says is None or says.level == "noun":
            return False
        return says.entity_type in _REACHED or not any(unit.concepts for unit in self.table(name))

    def topics(self, name: str) -> frozenset[str]:
        """Entity types that a table of this name is about as a whole."""
        units = self._topics.units(name)
        return frozenset().union(*(u.concepts or self._topics.kin_of(u.words[0]) for u in units))

    def _abbreviated(self, units: Sequence[Unit], table: str) -> Iterator[Unit]:
        """A short form of the table's own words means what they mean."""
        owners = [u for u in self._vocabulary.units(table) if u.concepts & OWNERS] if table else []
        agents = bool(table) and any(u.concepts == _AGENT for u in self._vocabulary.units(table))
        for unit in units:
            short = unit.words[0]
            if agents and unit.concepts == _AGENT:
                unit = replace(unit, concepts=frozenset({"employee"}))  # French: `agent_nom` of `agents`
            whole = next((u for u in owners if len(short) >= _SHORTEST and u.words[0].startswith(short)), None)
            yield replace(unit, concepts=whole.concepts) if whole and not unit.concepts else unit

    def _reading(self, name: str, table: str) -> Reading:
        read = [self._vocabulary.units(part) for part in _ELEMENT.split(name) if part]
        elements = tuple(number for number, part in enumerate(read) for _ in part)
        units = with_conditions(tuple(self._abbreviated([unit for part in read for unit in part], table)))
        around = {unit.words[0] for unit in self._vocabulary.units(table)}
        if _PARTNER & around:
            units = tuple(replace(u, concepts=u.concepts - {"partner_word"}) for u in units)
        if _KIND & around:
            units = tuple(replace(u, concepts=u.concepts - {"kind"}) if _KIND & set(u.words) else u for u in units)
        if _VEHICLES & around:
            units = tuple(replace(u, concepts=frozenset({"plate"})) if u.words == ("matricule",) else u for u in units)
        concepts = frozenset().union(*(unit.concepts for unit in units))
        best: dict[str, Hint] = {}
        for concept in sorted(concepts):  # of two rules alike the same one is told, in every process
            for rule in self._by_concept.get(concept, ()):
                if rule.refused & concepts or not set(rule.wanted) <= concepts:
                    continue
                hint = _matched(rule, units, elements)
                if hint is not None and _rank(hint) > _rank(best.get(rule.entity_type)):
                    best[rule.entity_type] = hint
        ordered = sorted(best.values(), key=lambda hint: hint.entity_type)  # a set has no order (law 6)
        return Reading(units, tuple(sorted(ordered, key=_rank, reverse=True)))


def _rank(hint: Hint | None) -> tuple[float, ...]:
    if hint is None:
        return (-1.0,)
    left = len(hint.about) + hint.unknown + bool(hint.thing) + hint.other
    return (hint.covered - 0.6 * left, -LEVELS.index(hint.level), len(hint.words))


def _matched(rule: Rule, units: Sequence[Unit], elements: Sequence[int]) -> Hint | None:
    """The hint of a rule whose concepts can each be given a word of their own.

    An element of its own further out, by `elements`, says where a field is, not what it is about: `Id/IBAN`.
    """
    taken = _assign(rule.wanted, units, elements, frozenset())
    if taken is None:
        return None
    if not _is_of_the_field(taken, units, elements):
        return None
    rest = [unit for i, unit in enumerate(units) if i not in taken]
    least = 0 if rule.level == "address" else 2  # `PfNo` is no house; `x_street` one of a street
    near = {elements[-1], *(elements[i] for i in taken)}
    own = [unit for i, unit in enumerate(units) if i not in taken and elements[i] in near]
    if rule.entity_type in _SECRETS:  # `smtp_password` opens a server, `password_policy` nothing
        own = [unit for unit in own if "config" not in unit.concepts or unit in units[max(taken) :]]
    about = [unit.words[0] for unit in own if unit.concepts & ABOUT and not unit.concepts & (HARMLESS | OWNERS)]
    if 0 not in taken and "email" in units[0].concepts and any("notice" in unit.concepts for unit in rest):
        about.append(units[0].words[0])  # `email_leave_expiring`: a message about it
    if 0 not in taken and units[0].words[0] in _ASKED:
        about.append(units[0].words[0])  # `optin_birthday`: whether somebody agreed to it
    if rule.entity_type == "EMAIL_ADDRESS":
        about += [unit.words[0] for unit in units[max(taken) + 1 :] if "notice" in unit.concepts]
    whose = HARMLESS | OWNERS | ({"billing"} if rule.entity_type in _ADDRESSED else set())  # `delivery_city`
    things = [u.words[0] for u in rest if u.concepts & {"thing", "company"} and not u.concepts & whose]
    return Hint(
        entity_type=rule.entity_type,
        level=rule.level,
        words=tuple(word for i in sorted(taken) for word in units[i].words),
        covered=sum(len(units[i].words) * (0.4 if units[i].concepts & OWNERS else 1.0) for i in taken),
        unknown=sum(1 for unit in own if not unit.concepts and len(unit.words[0]) > least),
        about=tuple(about),
        owner=any(
            unit.concepts & OWNERS or ("billing" in unit.concepts and rule.entity_type in _ADDRESSED) for unit in rest
        )
        or (len(rule.wanted) > 1 and bool(OWNERS & set(rule.wanted)) and rule.entity_type in _ADDRESSED),
        thing=things[0] if things else "",
        other=sum(1 for unit in own if unit.concepts and not unit.concepts & _PLAIN),
    )


def _innermost(name: str) -> str:
    """The last elements of a path, without what wraps all records and what tells the type of a value."""
    while (found := _WRAPPING.match(name)) and found.end() < len(name):
        name = name[found.end() :]
    name = _TYPED.sub("[]", name)
    parts = [part for part in _ELEMENT.split(name) if part]
    return "/".join(parts[-_ELEMENTS:]) if len(parts) > _ELEMENTS else name


def _is_of_the_field(taken: frozenset[int], units: Sequence[Unit], elements: Sequence[int]) -> bool:
    """Whether a path is about what the words name: `Gender/Label` is, `Occupation/Remun/Code` and `Contact/Fax` not.

    The innermost element says it, or, where that says nothing by itself, those around it.
    """
    reached = min(elements[i] for i in taken)
    for element in range(elements[-1], reached, -1):
        rest = [unit.concepts for i, unit in enumerate(units) if elements[i] == element and i not in taken]
        if any(concepts and not concepts & _PLAIN for concepts in rest):
            return False
        if not all(rest) and element - 1 > reached:
            return False  # whoever knows what it is
    return True


def _assign(
    wanted: Sequence[str], units: Sequence[Unit], elements: Sequence[int], taken: frozenset[int]
) -> frozenset[int] | None:
    """A word for each concept, of the innermost element that has one."""
    if not wanted:
        return taken
    for i in sorted(range(len(units)), key=lambda i: -elements[i]):
        if i not in taken and wanted[0] in units[i].concepts:
            found = _assign(wanted[1:], units, elements, taken | {i})
            if found is not None:
                return found
    return None
