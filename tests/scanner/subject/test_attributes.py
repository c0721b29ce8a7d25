"""Things of which each attribute has a row of its own are those of whom their attributes name."""

from __future__ import annotations

import pytest

from .conftest import Store
from .test_labels import PERSONS, _rows, _told

ORDERS = """
CREATE TABLE bs_stuk (id integer PRIMARY KEY, auteur integer, soort varchar(20), titel varchar(30));
CREATE TABLE bs_stuk_regel (regel_id integer PRIMARY KEY, stuk_id integer, artikel varchar(30));
"""
THINGS = [(n, 1, "bestelling" if n % 2 else "artikel", f"stuk {n}") for n in range(1, 31)]
ORDERED = [(n, PERSONS[(n // 2) % 15]) for n in range(1, 31, 2)]
SHOP = (
    ORDERS + "CREATE TABLE bs_stukmeta (meta_id integer PRIMARY KEY, stuk_id integer, meta_sleutel varchar(40),"
    " meta_waarde varchar(60));\n"
    + _rows("bs_stuk", THINGS)
    + _rows("bs_stuk_regel", [(100 + n, n, "lamp") for n in range(1, 31)])
    + _rows(
        "bs_stukmeta",
        [
            row
            for n, (_, given, family, mail) in ORDERED
            for row in (
                (10 * n, n, "_factuur_voornaam", given),
                (10 * n + 1, n, "_factuur_achternaam", family),
                (10 * n + 2, n, "_factuur_email", mail),
                (10 * n + 3, n, "_totaal", "12"),
            )
        ]
        + [
            row
            for n in range(2, 31, 2)
            for row in (
                (10 * n, n, "_prijs", "12"),
                (10 * n + 1, n, "_leverancier_email", f"{PERSONS[n % 3][3]}"),
                (10 * n + 2, n, "_leverancier_naam", f"{PERSONS[n % 3][1]} {PERSONS[n % 3][2]}"),
            )
        ],
    )
)
FIELDS = (
    ORDERS
    + "CREATE TABLE bs_veld (veld_id integer PRIMARY KEY, naam varchar(30));\n"
    + "CREATE TABLE bs_veldwaarde (id integer PRIMARY KEY, stuk_id integer, veld_id integer,"
    " tekstwaarde varchar(60));\n"
    + _rows("bs_veld", [(71, "Voornaam"), (72, "Achternaam"), (73, "E-mail"), (74, "Kleur")])
    + _rows("bs_stuk", THINGS)
    + _rows("bs_stuk_regel", [(100 + n, n, "lamp") for n in range(1, 31)])
    + _rows(
        "bs_veldwaarde",
        [
            row
            for n, (_, given, family, mail) in ORDERED
            for row in (
                (10 * n, n, 71, given),
                (10 * n + 1, n, 72, family),
                (10 * n + 2, n, 73, mail),
                (10 * n + 3, n, 74, "rood"),
            )
        ],
    )
)


@pytest.mark.parametrize(("script", "table"), [(SHOP, "bs_stukmeta"), (FIELDS, "bs_veldwaarde")])
def test_an_order_is_that_of_whom_its_attributes_name(sqlite_store: Store, script: str, table: str) -> None:
    sqlite_store.run(script)
    told = _told(sqlite_store, email=PERSONS[4][3])
    hers = [n for n, person in ORDERED if person is PERSONS[4]]
    key = "meta_id" if table == "bs_stukmeta" else "id"
    assert hers and told == {
        *(("bs_stuk", f"id={n}") for n in hers),
        *(("bs_stuk_regel", f"regel_id={100 + n}") for n in hers),
        *((table, f"{key}={10 * n + part}") for n in hers for part in range(4)),
    }


def test_an_article_is_not_that_of_its_supplier(sqlite_store: Store) -> None:
    sqlite_store.run(SHOP)
    told = _told(sqlite_store, email=PERSONS[1][3])
    assert {place for table, place in told if table == "bs_stuk"} == {
        f"id={n}" for n, person in ORDERED if person is PERSONS[1]
    }
