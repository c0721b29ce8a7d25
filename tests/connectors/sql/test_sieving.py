"""The quick look of a database loses nothing: whatever the close one finds passes it."""

from __future__ import annotations

import random
import re
import string
import unicodedata
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from connectors import Budget, SubjectMatch, Wanted
from connectors.folding import forms
from connectors.sql.loosely import Loosely
from connectors.sql.matching import Matcher
from connectors.sql.sieving import BYTES, CHARACTERS, SEPARATION, Sieve, shaped

ACCENTS = {"a": "äàâå", "e": "éèêë", "i": "îï", "o": "öøô", "u": "üûú", "c": "ç", "n": "ñ", "s": "šß", "l": "ł"}
TWO = {"ss": "ß", "ae": "ä", "oe": "ö", "ue": "ü", "th": "þ", "ij": "ĳ", "fi": "ﬁ"}
NAMES = (
    "janssens",
    "vandenbroeck",
    "maes",
    "dubois",
    "weiss",
    "mueller",
    "strasser",
    "thijs",
    "fischer",
    "łukasz",
    "ziani",
    "koning",
)


def lower(text: str) -> str:
    """As a server does that knows the letters of ASCII alone."""
    return "".join(sign.lower() if sign.isascii() else sign for sign in text)


def misspelled(word: str, rng: random.Random) -> str:
    """With one typing error, two letters written as one, accents, capitals, in either Unicode form."""
    at = rng.randrange(len(word))
    letter = rng.choice(string.ascii_lowercase)
    word = rng.choice(
        (word, word[:at] + letter + word[at:], word[:at] + word[at + 1 :], word[:at] + letter + word[at + 1 :])
        + ((word[:at] + word[at + 1] + word[at] + word[at + 2 :],) if at + 1 < len(word) else ())
    )
    for pair, one in TWO.items():
        word = word.replace(pair, one) if rng.random() < 0.5 else word
    word = "".join(rng.choice(ACCENTS[c]) if c in ACCENTS and rng.random() < 0.3 else c for c in word)
    word = rng.choice((word, word.title(), word.upper()))
    return unicodedata.normalize(rng.choice(("NFC", "NFD")), word)


@pytest.mark.parametrize("name", NAMES)
def test_every_spelling_of_a_name_passes(name: str) -> None:
    rng = random.Random(name)
    wanted = Wanted("PERSON", "\u2063 none", (), words=((name,),))
    look = re.compile("|".join(Sieve.of(Matcher([wanted])).words))
    bytewise = re.compile("|".join(Sieve.of(Matcher([wanted]), script=BYTES).words).encode())
    first, hints = re.compile(Sieve.of(Matcher([wanted])).first), Sieve.of(Matcher([wanted])).hints
    found = 0
    for _ in range(3000):
        text = f"x {misspelled(name, rng)}-y"
        if Loosely([wanted]).found([text]):
            found += 1
            assert first.search(text), "a row that holds the name does not pass the first look"
            told = not hints or not text.isascii() or any(hint in lower(text) for hint in hints)
            assert told, "a row of ASCII that holds the name has no hint of it"
            assert look.search(lower(text)), "a row that holds the name does not pass"
            assert bytewise.search(text.encode()), "a row that holds the name does not pass as bytes"
    assert found > 300
    assert not look.search("somebody else, called Wild") and not first.search("somebody else, called Wild")
    assert not bytewise.search(b"somebody else, called Wild")


def test_names_of_few_letters_have_hints_and_no_parts() -> None:
    sieve = Sieve.of(Matcher([Wanted("PERSON", "\u2063 none", (), words=(("ziani",),))]))
    assert sieve.hints and not sieve.parts
    assert not Sieve.of(Matcher([Wanted("PERSON", "\u2063 none", (), words=(("o",),))])).hints


@pytest.mark.parametrize("given", ["elke", "zo\u00e9", "j\u00f6rg", "marie-ange", "ng"])
def test_every_spelling_of_the_given_name_passes_too(given: str) -> None:
    rng = random.Random(given)
    words = tuple(sorted({form for word in given.split("-") for form in forms(word)} | {given[0]}))
    wanted = Wanted("PERSON", "\u2063 none", (), words=(("vandenbroeck",), words))
    looks = [Sieve.of(Matcher([wanted]), script=script) for script in (CHARACTERS, BYTES)]
    assert len(looks[0].further) == len(looks[0].further[0]) == 1
    characters, bytewise = re.compile(looks[0].further[0][0]), re.compile(looks[1].further[0][0].encode())
    found = 0
    for _ in range(3000):
        word = rng.choice((given.split("-")[0], given[0]))
        text = rng.choice(
            ("Vandenbroeck {}", "{}. Vandenbroeck", "\u2013{}\u00a0Vandenbroeck", "Vandenbroeck,{}b\u00e9")
        )
        text = text.format(misspelled(word, rng) if len(word) > 1 else word.upper())
        if Loosely([wanted]).found([text]):
            found += 1
            assert characters.search(lower(text)), "a row that holds the name does not pass"
            assert bytewise.search(text.encode()), "a row that holds the name does not pass as bytes"
    assert found > 300
    assert not characters.search("vandenbroeck wild") and not bytewise.search(b"Vandenbroeck wild")


@pytest.mark.parametrize(
    ("needle", "pattern"),
    [
        ("ilse.m5305@mail.example", "%._5305@____.%"),
        ("e0005305", "%0005305%"),
        ("1234_", r"%1234\_%"),
        ("a%1985_b", r"%\%1985\_%"),
        ("20_kb1234", r"%20\___1234%"),
        ("ilse.m@mail.example", ""),
        ("e12", ""),
    ],
)
def test_digits_alone_are_looked_for_where_they_tell_enough(needle: str, pattern: str) -> None:
    assert shaped(needle) == pattern


def test_a_column_of_numbers_may_hold_the_number_of_a_house() -> None:
    place = Wanted("POSTAL_ADDRESS", "\u2063 none", (), words=(("kerkstraat",), ("12",), ("gent",)))
    assert len(Sieve.of(Matcher([place])).further[0]) == 1


def test_a_name_spelled_as_asked_for_needs_no_look_of_its_own() -> None:
    sieve = Sieve.of(Matcher([Wanted("PERSON", "elke van den broeck", (), words=(("broeck",), ("elke", "e")))]))
    assert not sieve.likes()
    assert re.search("|".join(sieve.words), "elke  van den broeck")


def test_an_address_that_begins_like_the_name_is_found_where_no_name_is(database: Any) -> None:
    kind = " WITHOUT ROWID" if database.kind == "sqlite" else ""
    database.run(f"CREATE TABLE t (id integer PRIMARY KEY, mail varchar(40), note varchar(40)){kind}")
    database.run("INSERT INTO t VALUES (1, 'Janssens@mail.example', 'x'), (2, 'jo@mail.example', 'x')")
    name = Wanted("PERSON", "zita janssens", ("Zita Janssens",), words=(("janssens",), ("zita", "z")))
    mail = Wanted("EMAIL_ADDRESS", "janssens@mail.example", ("Janssens@mail.example",))
    found = list(database.connector().search(database.assets()["t"], [name, mail], Budget()))
    assert {(item.field, item.locator.place) for item in found if isinstance(item, SubjectMatch)} == {("mail", "id=1")}


def test_numbers_pass_without_their_separators() -> None:
    wanted = Wanted("IBAN_CODE", "BE68539007547034", ("BE68539007547034",), ("BE68539007547034", "539007547034"))
    sieve = Sieve.of(Matcher([wanted, Wanted("EMAIL_ADDRESS", "e.vdb@mail.example")]))
    for text in ("be68 5390 0754 7034", "539-0075470-34", "mail: e.vdb@mail.example", "(539)\u00a00075470\u201334"):
        bare = "".join(sign for sign in text if sign not in SEPARATION)
        assert any(pattern.strip("%") in bare for pattern in sieve.unseparated())
    assert not any(pattern.strip("%") in "be685390x07547034" for pattern in sieve.unseparated())


@pytest.mark.parametrize(
    ("kind", "found"), [("numeric(13,2)", True), ("numeric(12,2)", False), ("numeric", True), ("numeric(11)", True)]
)
def test_a_number_is_asked_of_the_decimals_that_can_hold_it(postgresql: Any, kind: str, found: bool) -> None:
    postgresql.run(f"CREATE TABLE t (id integer PRIMARY KEY, amount {kind}, note text)")
    postgresql.run("INSERT INTO t VALUES (1, " + ("85073095378" if found else "5073095378") + ", 'x')")
    asked = statements(postgresql, Wanted("BE_NATIONAL_NUMBER", "85073095378", (), ("85073095378",)))
    assert any('"amount" IN' in statement for statement in asked) is found
    assert bool(postgresql.search("t", "85073095378")) is found


def test_the_server_may_share_the_rows_among_its_processes(postgresql: Any) -> None:
    postgresql.run(
        "CREATE TABLE t (id integer PRIMARY KEY, name text, number varchar(20))",
        "INSERT INTO t SELECT n, 'name ' || n, '85.07.30-' || n FROM generate_series(1, 90000) n",
        "INSERT INTO t SELECT n, 'name ' || n, repeat('0', 20) FROM generate_series(90001, 200000) n",
        "INSERT INTO t VALUES (0, 'Elke Janssen', '85 07 30 953 78')",
        "ANALYZE t",
    )
    plans: list[str] = []

    @event.listens_for(Engine, "before_cursor_execute")
    def explain(_: Any, cursor: Any, statement: str, values: Any, *rest: Any) -> None:
        if "tableoid::bigint" in statement:
            plans.append(str(cursor.connection.execute(f"EXPLAIN {statement}", values).fetchall()))

    try:
        number = Wanted("BE_NATIONAL_NUMBER", "85073095378", (), ("85073095378",))
        name = Wanted("PERSON", "elke janssens", (), words=(("janssens",), ("elke", "e")))
        asset = postgresql.assets()["t"]
        found = list(postgresql.connector().search(asset, [number, name], Budget()))
    finally:
        event.remove(Engine, "before_cursor_execute", explain)
    assert {item.locator.place for item in found if isinstance(item, SubjectMatch)} == {"id=0"}
    assert len(plans) == 1
    assert "Parallel Seq Scan" in plans[0]


def statements(database: Any, *wanted: Wanted) -> list[str]:
    """What a search asks the server."""
    made: list[str] = []

    @event.listens_for(Engine, "before_cursor_execute")
    def note(_: Any, cursor: Any, statement: str, *rest: Any) -> None:
        made.append(statement)

    try:
        list(database.connector().search(database.assets()["t"], wanted, Budget()))
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    return made
