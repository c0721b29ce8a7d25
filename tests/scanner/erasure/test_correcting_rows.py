"""Corrections in rows of schemas that are not ours: addresses of a household, towns in tables of their own."""

from __future__ import annotations

import json

from sqlalchemy import create_engine, text
from sqlalchemy.pool import NullPool

from .conftest import Estate

TABLES = (
    "CREATE TABLE city (city_id INTEGER PRIMARY KEY, city TEXT)",
    "CREATE TABLE address (address_id INTEGER PRIMARY KEY, address TEXT NOT NULL, district TEXT,"
    " city_id INTEGER NOT NULL REFERENCES city (city_id), postal_code TEXT)",
    "CREATE TABLE customer (customer_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, email TEXT,"
    " address_id INTEGER NOT NULL REFERENCES address (address_id))",
    "INSERT INTO city VALUES (1, 'Gent'), (2, 'Aalst')",
    "INSERT INTO address VALUES (1, 'Veldlaan 8', 'OV', 1, '9000'), (2, 'Veldlaan 8', 'OV', 1, '9000')",
    "INSERT INTO customer VALUES (1, 'Griet', 'Vandamme', 'griet@example.be', 1),"
    " (2, 'Jef', 'Baert', 'jef@example.be', 2)",
)
GRIET = ("--name", "Griet Vandamme", "--email", "griet@example.be")
MOVED = ("--old", "Veldlaan 8, 9000 Gent", "--new", "Kaai 3, 9300 Aalst")


def _run(estate: Estate, *statements: str) -> None:
    engine = create_engine(estate.url, poolclass=NullPool)
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))


def _addresses(estate: Estate) -> list[tuple[str, ...]]:
    engine = create_engine(estate.url, poolclass=NullPool)
    with engine.connect() as connection:
        return [tuple(map(str, row)) for row in connection.execute(text("SELECT * FROM address ORDER BY address_id"))]


def _planned(estate: Estate) -> dict[str, str]:
    estate.vigie("scan", expect=(0, 3))
    asked = ("--uncovered", "act", "--as", "alice", "-o", "r.json")
    estate.vigie("rectify", "--plan", *GRIET, *MOVED, *asked, expect=(0, 1, 3))
    plan = json.loads((estate.folder / "r.json").read_text())
    estate.vigie("rectify", "approve", "r.json", "--as", "bert")
    estate.vigie("rectify", "--apply", "r.json", "--hash", plan["hash"], expect=(0, 1, 3))
    return next(item for item in plan["items"] if item["asset"].endswith("/address"))


def test_an_address_is_corrected_and_the_key_of_its_town_is_told(lite: Estate) -> None:
    _run(lite, *TABLES)
    item = _planned(lite)
    assert item["decision"] == "rectify" and "city_id" in item["why"]
    assert _addresses(lite) == [("1", "Kaai 3", "OV", "1", "9300"), ("2", "Veldlaan 8", "OV", "1", "9000")]


def test_an_address_in_which_others_live_too_is_left_to_a_person(lite: Estate) -> None:
    _run(lite, *TABLES, "UPDATE customer SET address_id = 1")
    before = _addresses(lite)
    item = _planned(lite)
    assert item["decision"] == "manual" and "other persons refer to it too" in item["why"]
    assert _addresses(lite) == before
