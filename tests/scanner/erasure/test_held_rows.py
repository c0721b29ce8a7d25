"""Rows that the database, or a law, holds: what is emptied then, what stays with what is kept, what opens."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from scanner.cli import vigie

WHO = ("--email", "ada@example.be", "--name", "Ada Janssens")
TABLES = """
CREATE TABLE places (id INTEGER PRIMARY KEY, street TEXT, town TEXT);
INSERT INTO places VALUES (1, 'Kerkstraat 12', 'Gent'), (2, 'Dorp 7', 'Gent');
CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE
    CHECK (email LIKE '%@%'), place_id INTEGER REFERENCES places (id), likes INTEGER REFERENCES addresses (id),
       birth_date MOMENT NOT NULL, remark TEXT, status VARCHAR(40));
CREATE TABLE addresses (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers (id), street TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers (id), amount INTEGER);
CREATE TABLE invoices (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders (id), issued_on TEXT);
INSERT INTO customers VALUES (1, 'Ada Janssens', 'ada@example.be', 1, NULL, '1985-07-30', 'likes tea', 'open'),
    (2, 'Bob Peeters', 'bob@x.be', 1, NULL, '1983-01-01', 'x', 'open'),
    (3, 'Cy Maes', 'cy@x.be', 2, NULL, '1990-02-02', 'y', 'open');
INSERT INTO addresses VALUES (10, 1, 'Veldweg 3'), (20, 2, 'Laan 4');
UPDATE customers SET likes = 10 * id WHERE id < 3;
INSERT INTO orders VALUES (100, 1, 5), (101, 1, 6), (200, 2, 7);
INSERT INTO invoices VALUES (1000, 100, '2025-01-01'), (2000, 200, '2025-01-01');
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, email TEXT);
INSERT INTO users VALUES (1, 'Ada Janssens', 'ada@example.be'), (2, 'Bob Peeters', 'bob@x.be'),
    (3, 'Cy Maes', 'cy@x.be');
CREATE TABLE bookings (id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    title TEXT);
CREATE TABLE booking_users (booking_id INTEGER NOT NULL REFERENCES bookings (id) ON DELETE CASCADE,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE, PRIMARY KEY (booking_id, user_id));
INSERT INTO bookings VALUES (50, 1, 'alone'), (51, 1, 'chess'), (52, 2, 'board');
INSERT INTO booking_users VALUES (50, 1), (51, 1), (51, 2), (52, 2), (52, 3);
CREATE TABLE askers (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE asker_email (id INTEGER PRIMARY KEY, asker_id INTEGER, address TEXT);
INSERT INTO askers VALUES (301, 'Ada Janssens'), (302, 'Ada Janssens'), (303, 'Bob Peeters'), (304, 'Cy Maes');
INSERT INTO asker_email VALUES (1, 301, 'ada@example.be'), (2, 302, 'ada@other.example'), (3, 303, 'bob@x.be'),
    (4, 304, 'cy@x.be');
"""
DECLARATION = """
categories: [identification, contact, financial]
activities:
  - {id: shop, legal_bases: [A6-1-a], categories: [identification, contact], covers: ["shop/*"]}
  - id: books
    legal_bases: [A6-1-c]
    categories: [financial]
    retention: {period: P99Y, starts: issue, starts_at: {asset: shop/main/invoices, field: issued_on}}
    covers: [shop/main/invoices]
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    with closing(sqlite3.connect(tmp_path / "shop.db")) as connection:
        connection.executescript(TABLES)
    (tmp_path / "declaration.yaml").write_text(DECLARATION)
    (tmp_path / "vigie.yaml").write_text(
        "declaration: declaration.yaml\nsources:\n"
        "  shop: {type: database, url: 'sqlite:///shop.db', erase_url: 'sqlite:///shop.db'}\n"
        "erasure: {blanks: {shop/main/customers: {name: 'former customer {random}'}}}\n"
    )
    run(tmp_path, "scan")
    return tmp_path


def run(place: Path, *words: str) -> str:
    result = CliRunner().invoke(vigie, [words[0], "-c", str(place / "vigie.yaml"), *words[1:]])
    assert result.exit_code in (0, 1), f"{result.output} {result.exception}"
    return result.output


def erased(place: Path) -> dict[str, dict[str, Any]]:
    """The items of a plan that was performed, by table and key."""
    plan = str(place / "plan.json")
    facts = ("--fact", "shop:consent_withdrawn=true", "--fact", "shop:other_basis=false")
    run(place, "erase", "--plan", *WHO, *facts, "--as", "alice", "-o", plan)
    made = json.loads((place / "plan.json").read_text())
    run(place, "erase", "approve", "-c", str(place / "vigie.yaml"), plan, "--as", "bert")
    run(place, "erase", "--apply", plan, "--hash", made["hash"], "--as", "carl")
    return {item["id"]: item for item in made["items"]}


def all_of(place: Path, table: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(place / "shop.db")) as connection:
        return connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()


def test_what_is_kept_holds_what_it_needs_and_no_more(place: Path) -> None:
    items = erased(place).values()
    told = {(item["asset"].rpartition("/")[2], item["decision"], item["way"]) for item in items}
    assert ("invoices", "keep", "") in told
    order = next(item for item in items if item["asset"].endswith("/orders") and item["decision"] == "keep")
    assert "relies on it" in order["why"] and order["until"] > "2100"  # with its invoice, as long as that
    assert not [item for item in items if item["decision"] == "manual" and item["asset"].endswith("/orders")]
    assert all_of(place, "orders") == [(100, 1, 5), (200, 2, 7)]
    assert all_of(place, "invoices") == [(1000, 100, "2025-01-01"), (2000, 200, "2025-01-01")]


def test_an_emptied_row_breaks_no_rule_and_leads_nowhere(place: Path) -> None:
    """Where she lives is others' too, and stays; the shell of her own row says it no more."""
    items = erased(place).values()
    ada, *others = all_of(place, "customers")
    assert ada[1].startswith("former customer ") and ada[2].endswith("@erased.invalid")
    assert ada[3] is None
    assert ada[6:] == (None, "open")
    assert ada[5] == "1985-07-30", "nothing says nothing in a column of that type"
    told = next(item["why"] for item in items if item["asset"].endswith("/customers"))
    assert "birth_date must hold what it holds" in told
    assert others == [
        (2, "Bob Peeters", "bob@x.be", 1, 20, "1983-01-01", "x", "open"),
        (3, "Cy Maes", "cy@x.be", 2, None, "1990-02-02", "y", "open"),
    ]
    assert all_of(place, "places") == [(1, "Kerkstraat 12", "Gent"), (2, "Dorp 7", "Gent")]
    assert all_of(place, "addresses") == [(20, 2, "Laan 4")]


def test_where_she_lives_goes_where_only_her_emptied_row_points_to_it(place: Path) -> None:
    with closing(sqlite3.connect(place / "shop.db")) as connection:
        connection.executescript(
            """
            CREATE TABLE home_address (id INTEGER PRIMARY KEY, street TEXT, house_number TEXT, zip TEXT, town TEXT);
            INSERT INTO home_address VALUES (1, 'Kerkstraat', '12', '9000', 'Gent'), (2, 'Dorp', '7', '9000', 'Gent');
            ALTER TABLE customers ADD COLUMN home_address_id INTEGER REFERENCES home_address (id);
            UPDATE customers SET home_address_id = CASE id WHEN 1 THEN 1 ELSE 2 END;
            """
        )
    run(place, "scan")
    items = erased(place).values()
    assert [item["decision"] for item in items if item["asset"].endswith("/home_address")] == ["erase"]
    assert all_of(place, "home_address") == [(2, "Dorp", "7", "9000", "Gent")]
    assert [row[-1] for row in all_of(place, "customers")] == [None, 2, 2]


def test_a_booking_goes_with_its_owner_and_one_of_several_stays(place: Path) -> None:
    """The database deletes what is a part of an account; what others take part in is theirs too."""
    items = erased(place).values()
    assert [row[0] for row in all_of(place, "bookings")] == [51, 52]
    assert all_of(place, "booking_users") == [(51, 2), (52, 2), (52, 3)]
    assert all("key itself" not in item["why"] for item in items)


def test_an_account_to_which_its_address_leads_goes_where_it_bears_the_name(place: Path) -> None:
    """No key is declared, and the name alone is nobody's: the address tells which of two accounts it is."""
    erased(place)
    assert [row[0] for row in all_of(place, "askers")] == [302, 303, 304]
    assert [row[1] for row in all_of(place, "asker_email")] == [302, 303, 304]
