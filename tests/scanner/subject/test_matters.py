"""Keys that hold what nothing else has by chance, and what a few persons have together: policies, cases, stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scanner.subject.roles.matters import is_matter, stands_by

if TYPE_CHECKING:
    from .conftest import Store

ADA, BOB, EVA = (f"6f1c2a3e-0b7d-4c55-9e21-0000000000{number}" for number in ("a1", "b2", "c3"))
CLUB = f"""
CREATE TABLE accounts (no CHAR(36) PRIMARY KEY, last_name TEXT, first_name TEXT, email TEXT);
CREATE TABLE lockers (nr INTEGER PRIMARY KEY, given_to CHAR(36), since TEXT);
CREATE TABLE ballots (round INTEGER, voter CHAR(36), choice TEXT, proxy_holder CHAR(36),
    PRIMARY KEY (round, voter));
CREATE TABLE machines (code CHAR(36) PRIMARY KEY, maker TEXT);
INSERT INTO accounts VALUES ('{ADA}', 'Janssens', 'Ada', 'ada@mail.example'),
    ('{BOB}', 'Peeters', 'Bob', 'bob@x.example'), ('{EVA}', 'Maes', 'Eva', 'eva@x.example');
INSERT INTO lockers VALUES (1, '{BOB}', '2020'), (2, '{ADA}', '2021');
INSERT INTO ballots VALUES (1, '{ADA}', 'yes', NULL), (1, '{BOB}', 'no', '{ADA}'), (2, '{EVA}', 'no', NULL);
INSERT INTO machines VALUES ('6f1c2a3e-0b7d-4c55-9e21-0000000000d4', 'Sap');
"""


def test_unique_keys_lead_to_persons_whatever_their_columns_are_called(sqlite_store: Store) -> None:
    sqlite_store.run(CLUB)
    answer = sqlite_store.find(email="ada@mail.example")
    assert sqlite_store.rows(answer) == {
        ("accounts", f"no={ADA}"),
        ("lockers", "nr=2"),
        ("ballots", f"round=1,voter={ADA}"),
        ("ballots", f"round=1,voter={BOB}"),
    }
    proxy = {match.field for match in answer.matches if match.locator == f"round=1,voter={BOB}"}
    assert proxy == {"proxy_holder"}  # the vote of another is told by that key alone


INSURER = """
CREATE TABLE insured (id INTEGER PRIMARY KEY, last_name TEXT, first_name TEXT, email TEXT);
CREATE TABLE policies (policy_no TEXT PRIMARY KEY, kind TEXT, since TEXT);
CREATE TABLE policy_insured (policy_no TEXT, insured_id INTEGER REFERENCES insured (id), capacity TEXT,
    PRIMARY KEY (policy_no, insured_id));
CREATE TABLE premiums (no INTEGER PRIMARY KEY, policy_no TEXT, amount INTEGER);
CREATE TABLE tariffs (id INTEGER PRIMARY KEY, label TEXT);
CREATE TABLE insured_tariffs (insured_id INTEGER REFERENCES insured (id), tariff_id INTEGER REFERENCES tariffs (id),
    PRIMARY KEY (insured_id, tariff_id));
CREATE TABLE tariff_steps (no INTEGER PRIMARY KEY, tariff_id INTEGER REFERENCES tariffs (id), rate INTEGER);
INSERT INTO insured VALUES (1, 'Janssens', 'Ada', 'ada@mail.example'), (2, 'Peeters', 'Bob', 'bob@mail.example'),
    (3, 'Maes', 'Eva', 'eva@mail.example');
INSERT INTO policies VALUES ('P-100-A', 'fire', '2020'), ('P-200-B', 'car', '2021'), ('P-300-C', 'life', '2022');
INSERT INTO policy_insured VALUES ('P-100-A', 1, 'holder'), ('P-100-A', 2, 'holder'), ('P-200-B', 2, 'holder'),
    ('P-200-B', 1, 'witness'), ('P-300-C', 1, 'holder');
INSERT INTO premiums VALUES (11, 'P-100-A', 90), (12, 'P-200-B', 80), (13, 'P-300-C', 70);
INSERT INTO tariffs VALUES (5, 'young');
INSERT INTO insured_tariffs VALUES (1, 5);
INSERT INTO tariff_steps VALUES (21, 5, 3);
"""


def test_a_policy_of_a_few_is_each_ones_with_what_hangs_on_it(sqlite_store: Store) -> None:
    sqlite_store.run(INSURER)
    answer = sqlite_store.find(email="ada@mail.example")
    found = sqlite_store.rows(answer, "certain", "probable")
    assert {("policies", "policy_no=P-100-A"), ("policies", "policy_no=P-300-C"), ("premiums", "no=13")} <= found
    assert ("premiums", "no=11") in found
    assert ("policy_insured", "policy_no=P-100-A,insured_id=2") not in found  # the other holder's
    assert not {("policies", "policy_no=P-200-B"), ("premiums", "no=12")} & found  # she stood by as a witness
    assert not {table for table, _ in found} & {"tariffs", "tariff_steps"}  # of everybody
    shared = {(match.asset.rpartition("/")[2], match.locator) for match in answer.matches if match.shared}
    assert shared == {("policies", "policy_no=P-100-A"), ("premiums", "no=11")}


def test_what_many_are_in_is_a_group(sqlite_store: Store) -> None:
    sqlite_store.run(INSURER)
    more = ", ".join(f"({number}, 'Claes', 'Jan', 'jan{number}@mail.example')" for number in range(10, 15))
    sqlite_store.run(f"INSERT INTO insured VALUES {more};\n")
    many = ", ".join(f"('P-300-C', {number}, 'holder')" for number in range(10, 15))
    sqlite_store.run(f"INSERT INTO policy_insured VALUES {many};\n")
    found = sqlite_store.rows(sqlite_store.find(email="ada@mail.example"))
    assert ("policy_insured", "policy_no=P-300-C,insured_id=1") in found
    assert not {("policies", "policy_no=P-300-C"), ("premiums", "no=13")} & found


@pytest.mark.parametrize(
    ("table", "matter"),
    [("leases", True), ("LeaseContract", True), ("calendar_event", True), ("lease_party", False), ("category", False)],
)
def test_which_tables_hold_what_a_few_have_together(table: str, matter: bool) -> None:
    assert is_matter(("main", table)) is matter


def test_who_takes_part_for_another() -> None:
    assert stands_by({"lease_id": 4, "capacity": "Guarantor"})
    assert not stands_by({"lease_id": 4, "capacity": "cotenant"})


LETTERS = f"""
CREATE TABLE people (id CHAR(36) PRIMARY KEY, last_name TEXT, first_name TEXT, email TEXT);
CREATE TABLE letters (no INTEGER PRIMARY KEY, addressed CHAR(36), full_name TEXT, opponent TEXT);
INSERT INTO people VALUES ('{ADA}', 'Janssens', 'Ada', 'ada@mail.example'),
    ('{BOB}', 'Peeters', 'Bob', 'bob@x.example');
INSERT INTO letters VALUES (1, '{ADA}', 'Dear Madam Janssens, we write about what Carl Maes said of the roof of
    number 12.', ''),
    (2, '{BOB}', 'Bob Peeters', 'Ada Janssens'), (3, '{ADA}', 'Ada Janssens', 'Bob Peeters');
"""


def test_a_letter_that_names_others_is_whose_its_key_says(sqlite_store: Store) -> None:
    sqlite_store.run(LETTERS)
    found = sqlite_store.rows(sqlite_store.find(email="ada@mail.example"), "certain", "probable")
    assert {("letters", "no=1"), ("letters", "no=3")} <= found and ("letters", "no=2") not in found


LISTS = f"""
CREATE TABLE people (id uuid PRIMARY KEY, last_name text, first_name text, email text);
CREATE TABLE squads (no integer PRIMARY KEY, title text, players uuid[], tags text[]);
INSERT INTO people VALUES ('{ADA}', 'Janssens', 'Ada', 'ada@mail.example'),
    ('{BOB}', 'Peeters', 'Bob', 'bob@x.example');
INSERT INTO squads VALUES (1, 'First', ARRAY['{ADA}', '{BOB}']::uuid[], ARRAY['a']),
    (2, 'Second', ARRAY['{BOB}']::uuid[], ARRAY['b']);
"""


@pytest.mark.postgresql
def test_a_list_of_keys_names_each_and_is_all_of_theirs(postgresql_store: Store) -> None:
    postgresql_store.run(LISTS)
    answer = postgresql_store.find(email="ada@mail.example")
    assert postgresql_store.rows(answer) == {("people", f"id={ADA}"), ("squads", "no=1")}
    listed = [match for match in answer.matches if match.asset.endswith("squads")]
    assert [(match.field, match.shared) for match in listed] == [("players", True)]
    assert listed[0].row["players"] == ADA, "an answer gives her key, and not those of the others"
