"""Chooses whom a document is about, and which records go into a table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

from ..companies import Company
from ..databases.tables import records
from ..people import Person
from ..records import Record, World

Entry = Mapping[str, Any]


def people_of(world: World, entry: Entry, rng: Random) -> Record:
    """Who fills the placeholders: `who: {p: staff, q: homonym-staff, s: payslips}`; speakers of its language first."""
    language = entry.get("language", "")
    return {name: _pick(world, pool, language, rng) for name, pool in entry.get("who", {}).items()}


def _pick(world: World, pool: str, language: str, rng: Random) -> Any:
    pool, _, subject = pool.partition(":")
    if pool in {person.subject for person in world.subjects.people}:
        return world.subjects.by_id(pool)
    found = _pool(world, pool)
    if subject:
        return rng.choice([one for one in found if _person(one).subject == subject])
    return rng.choice([one for one in found if _person(one).language == language] or found)


def _pool(world: World, pool: str) -> list[Any]:
    match pool:
        case "staff":
            return [record["person"] for record in world.staff()]
        case "employee":
            return [record["person"] for record in world.employees if record["employer"].number != 1]
        case "parent":
            people = [record["person"] for record in world.employees]
            return [person for person in people if person.children and person.partner]
        case "public":
            return world.public
        case "client":
            return world.employers[1:]
        case _:
            return records(world, pool)


def _person(one: Any) -> Person:
    """Whom a person, a company or a record is about."""
    if isinstance(one, Company):
        return one.contact
    person: Person = one if isinstance(one, Person) else one["person"]
    return person


def select(world: World, part: Entry) -> Iterator[Record]:
    """Records of a part: some kind, from an offset, at most so many, those of some subjects among them."""
    wanted = set(part.get("subjects", []))
    found = list(records(world, part["rows"]))
    if part.get("only") == "staff":
        found = [record for record in found if record["employer"].number == 1]
    if part.get("only") == "clients":
        found = [record for record in found if record["employer"].number != 1]
    offset, limit = part.get("offset", 0), part.get("limit", 40)
    chosen = [record for record in found[offset : offset + limit] if not _subject(record)]
    for subject in sorted(wanted):
        mine = [record for record in found if _subject(record) == subject][: part.get("each", 1)]
        middle = len(chosen) // 2
        chosen[middle:middle] = mine
    for number, record in enumerate(chosen, 1):
        yield {**record, "row": number}


def _subject(record: Record) -> str:
    person = record.get("person")
    return person.subject if person else ""
