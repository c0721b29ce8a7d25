"""The six people whose trails through databases and documents are known to the row and page."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from .companies import Company
from .people import Person, Population
from .vocabulary import Vocabulary


class Subjects:
    """Makes the subjects of a vocabulary and places those who are employees."""

    def __init__(self, vocabulary: Vocabulary, population: Population) -> None:
        self._entries: list[dict[str, Any]] = vocabulary.subjects
        self.people: list[Person] = []
        self.names: dict[str, list[str]] = {}
        """Every name under which a subject is known."""
        for entry in self._entries:
            person = _person(entry, population)
            self.people.append(person)
            self.names[entry["id"]] = list(
                dict.fromkeys([*([person.full] if person.full else []), *entry.get("names", [])])
            )

    @property
    def public_ids(self) -> set[str]:
        """Subjects who are no employees, and have a name."""
        return {entry["id"] for entry in self._entries if "employer" not in entry and not entry.get("only")}

    @property
    def nameless(self) -> Person:
        """The one known by an e-mail and an IP address alone."""
        return next(self.by_id(entry["id"]) for entry in self._entries if entry.get("only"))

    def by_id(self, subject: str) -> Person:
        """The person with that id."""
        return next(person for person in self.people if person.subject == subject)

    def entry(self, subject: str) -> dict[str, Any]:
        """What the vocabulary says of a subject."""
        return next(entry for entry in self._entries if entry["id"] == subject)

    def employees(self, employers: list[Company]) -> dict[int, tuple[Person, Company]]:
        """Which place among the employees each subject takes who works for the group or for a client."""
        return {
            entry["place"]: (self.by_id(entry["id"]), employers[entry["employer"] - 1])
            for entry in self._entries
            if "employer" in entry
        }


def _person(entry: dict[str, Any], population: Population) -> Person:
    fixed = {"children": [], "partner": None, **entry["person"]}
    fixed["birth"] = date.fromisoformat(str(fixed["birth"]))
    person = population.person(fixed.pop("language"), subject=entry["id"], **fixed)
    if entry.get("only"):
        _forget(person, {*entry["only"], "number", "language", "subject"})
    if entry.get("bis_first"):
        person.niss_before = population.bis_number(person)
    return person


def _forget(person: Person, known: set[str]) -> None:
    """Leave only what is known of somebody."""
    for field in fields(person):
        if field.name not in known and field.name != "children":
            setattr(person, field.name, None)
    person.children.clear()
