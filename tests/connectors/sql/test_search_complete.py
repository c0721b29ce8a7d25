"""What a database picks is what reading every row would find: invented people in hostile spellings, on each engine."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from connectors import Budget, SubjectMatch, Wanted
from connectors.sql.dialects import mysql_search, sqlite_search
from connectors.sql.matching import Matcher
from connectors.sql.sharing import ahead, ranges
from scanner.subject import Identity
from scanner.subject.reading.matching import Clue
from scanner.subject.reading.matching import Matcher as SubjectMatcher

from .test_sieving import misspelled

COLUMNS = ("id", "family", "given", "number", "mail", "note", "amount", "digits")
FAMILIES = (
    "Van den Bossche",
    "\u015eaeune",
    "M\u00fcller",
    "Wei\u00df",
    "D\u2019Hondt",
    "Ng",
    "Claes-Peeters",
    "O\u2019Brien",
    "Maes",
)
GIVEN = ("Katrien", "Zo\u00e9", "J\u00f6rg", "Elke", "\u00c9lise", "An", "Marie-Ange", "S\u00f8ren", "Ilse")
NUMBERS = ("05.03.05-001.14", "85.07.30-953.78", "61.01.01-007.52", "00.12.25-300.01")
MAILS = (
    "ilse_1234_@mail.example",
    "jo@mail.example",
    "k.v-d.b%1985@mail.example",
    "\u00e9lise.m@mail.example",
    "a5305b@x.example",
)


def spaced(number: str, rng: random.Random) -> str:
    digits = "".join(sign for sign in number if sign.isdigit())
    between = rng.choice(("", " ", ".", "-", "/", "\u00a0", "\u2013", " - "))
    at = sorted(rng.sample(range(1, len(digits)), rng.randrange(4)))
    parts = [digits[a:b] for a, b in zip([0, *at], [*at, len(digits)], strict=True)]
    return rng.choice((number, between.join(parts), digits.lstrip("0")))


def rows(rng: random.Random, many: int) -> list[list[Any]]:
    made = []
    for number in range(many):
        family, given = rng.choice(FAMILIES), rng.choice(GIVEN)
        if rng.random() < 0.5:
            family = "-".join(misspelled(word, rng) for word in family.replace(" ", "-").split("-"))
        if rng.random() < 0.5:
            given = rng.choice((misspelled(given, rng), f"{given[0]}.", given.upper()))
        niss, mail = rng.choice(NUMBERS), rng.choice(MAILS)
        note = rng.choice(
            (
                "",
                f"mail {mail.upper()}.",
                f"\u2013{given}\u00a0{family}",
                f"x{mail}",
                f"n\u00b0 {spaced(niss, rng)};",
                family + given,
            )
        )
        digits = int("".join(sign for sign in niss if sign.isdigit())) if rng.random() < 0.3 else rng.randrange(10**6)
        made.append(
            [
                number * 3,
                rng.choice((family, f"{given} {family}", "")),
                rng.choice((given, "")),
                rng.choice((spaced(niss, rng), "x", f"1{niss}2")),
                rng.choice((mail, mail.title(), "", f"<{mail}>")),
                note[:120],
                rng.randrange(10**6) / 100,
                digits,
            ]
        )
    return made


def asked(rng: random.Random) -> tuple[Wanted, ...]:
    """What a search wants that knows some of one person and has met the rest."""
    name = f"{rng.choice(FAMILIES)}, {rng.choice(GIVEN)}"
    whole = Identity(national_number=(rng.choice(NUMBERS),), email=(rng.choice(MAILS),), username=("jo",))
    known = Identity(name=(name,), phone=("0475 12 34 56",))
    some = rng.sample(whole.wanted(), rng.randrange(1, 4))
    return SubjectMatcher(rng.choice((known, Identity())), [Clue(each, "met") for each in some]).wanted


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("parts", ["whole", "parts"])
def test_the_rows_are_those_that_reading_all_of_them_gives(
    database: Any, seed: int, parts: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rng = random.Random(seed)
    shares: list[str] = []

    def noted(name: str, share: Callable[..., Any]) -> Callable[..., Any]:
        return lambda *given: shares.append(name) or share(*given)  # type: ignore[func-returns-value]

    monkeypatch.setattr(mysql_search, "ranges", noted("mariadb", ranges))
    monkeypatch.setattr(sqlite_search, "ahead", noted("sqlite", ahead))
    for search in (mysql_search, sqlite_search):
        if parts == "parts":
            monkeypatch.setattr(search, "LARGE", 1)
    database.run(
        "CREATE TABLE t (id integer PRIMARY KEY, family varchar(80), given varchar(40), number varchar(40),"
        " mail varchar(60), note varchar(200), amount numeric(8,2), digits bigint)"
    )
    filled = rows(rng, 1500)
    database.fill("t", COLUMNS, filled)
    if database.kind == "mariadb":
        database.run("ANALYZE TABLE t")
    connector, asset = database.connector(), database.assets()["t"]
    for _ in range(6):
        wanted = asked(rng)
        matcher = Matcher(wanted)
        held = {
            f"id={row[0]}" for row in filled if any(matcher.found(cell) for cell in row) or matcher.loosely.found(row)
        }
        found = {m.locator.place for m in connector.search(asset, wanted, Budget()) if isinstance(m, SubjectMatch)}
        assert found == held, f"{len(held - found)} lost, {len(found - held)} too many"
    assert shares == ([database.kind] * 6 if parts == "parts" and database.kind != "postgresql" else [])
