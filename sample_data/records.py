"""The life of the group as records: who works where, is paid what, wrote what; tables and letters are cut from them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from .companies import Companies, Company
from .people import TODAY, Person, Population
from .prose import Prose
from .subjects import Subjects
from .vocabulary import Vocabulary

Record = dict[str, Any]


@dataclass
class World:
    """Everybody and everything that the databases and documents tell of."""

    vocabulary: Vocabulary
    seed: int
    population: Population
    companies: Companies
    subjects: Subjects
    prose: Prose
    group: Company
    employers: list[Company] = field(default_factory=list)
    employees: list[Record] = field(default_factory=list)
    """With `person`, `employer`, `hired`, `left` …"""
    public: list[Person] = field(default_factory=list)
    """Prospects, visitors, founders: no employees."""
    made: dict[str, list[Record]] = field(default_factory=dict)
    """Records made so far, by kind."""

    def rng(self, name: str) -> Random:
        """A stream of random numbers of its own for each part, so that a change in one leaves the others alone."""
        return Random(f"{self.seed}/{name}")

    def staff(self) -> list[Record]:
        """Employees of the group itself."""
        return [record for record in self.employees if record["employer"].number == 1]

    def sizes(self) -> dict[str, int]:
        """How many records of each kind."""
        return dict(self.vocabulary.words["sizes"])


def make_world(vocabulary: Vocabulary, seed: int) -> World:
    """Invent the group, its clients, their employees and the public."""
    population = Population(vocabulary, seed)
    companies = Companies(vocabulary, population, seed)
    sizes = vocabulary.words["sizes"]
    group = companies.company(vocabulary.companies["group"], size=sizes["staff"])
    subjects = Subjects(vocabulary, population)
    world = World(vocabulary, seed, population, companies, subjects, Prose(vocabulary), group, [group])
    world.employers += [companies.company() for _ in range(sizes["employers"] - 1)]
    world.employees = list(_employees(world, sizes["employees"]))
    world.public = [population.person() for _ in range(sizes["public"])]
    world.public[40:40] = [person for person in subjects.people if person.subject in subjects.public_ids]
    return world


def _employees(world: World, count: int) -> Iterator[Record]:
    rng = world.rng("employees")
    places = [employer for employer in world.employers for _ in range(employer.size)]
    subjects = world.subjects.employees(world.employers)
    for index in range(count):
        if index in subjects:
            person, employer = subjects[index]
        else:
            employer = rng.choice(places)
            person = world.population.person()
        yield _employment(world, rng, person, employer)


def _employment(world: World, rng: Random, person: Person, employer: Company) -> Record:
    age_18 = person.birth + timedelta(days=18 * 366)
    earliest = max(age_18, employer.since, date(2004, 6, 1))
    latest = max(earliest + timedelta(days=60), TODAY - timedelta(days=90))
    hired = earliest + timedelta(days=rng.randrange((latest - earliest).days or 1))
    left = None
    if rng.random() < 0.35 and not person.subject:
        left = min(TODAY, hired + timedelta(days=rng.randrange(60, 4000)))
    words = world.vocabulary.companies
    blue = rng.random() < 0.45
    return {
        "kind_": "employment",
        "person": person,
        "employer": employer,
        "number": f"{employer.number:04}{person.number % 10**5:05}",
        "hired": hired,
        "left": left if left and left < TODAY else None,
        "status": "left" if left and left < TODAY else "active",
        "category": "blue" if blue else "white",
        "updated": moment(rng, hired),
        "clerk": rng.choice(world.vocabulary.words["clerks"]),
        "function": rng.choice(words["functions"]),
        "department": rng.choice(words["departments"]),
        "salary": round(rng.gauss(2900 if blue else 3500, 600), 2),
    }


def moment(rng: Random, after: date, before: date = TODAY) -> datetime:
    """A second in office hours between two days."""
    span = max(1, (before - after).days)
    day = after + timedelta(days=rng.randrange(span))
    return datetime(day.year, day.month, day.day, rng.randrange(7, 20), rng.randrange(60), rng.randrange(60))
