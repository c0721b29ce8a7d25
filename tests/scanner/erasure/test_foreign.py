"""A database of another making: two schemas, composite keys, partitions, JSON, a number as key, copies in views."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url
from sqlalchemy.pool import NullPool

from .conftest import Estate

TABLES = """
CREATE SCHEMA hr; CREATE SCHEMA pay;
CREATE TABLE hr.medewerker (niss char(11) PRIMARY KEY, voornaam varchar(30) NOT NULL, achternaam varchar(30) NOT NULL,
  email varchar(60) UNIQUE, geboortedatum date NOT NULL,
  manager_niss char(11) REFERENCES hr.medewerker (niss) ON DELETE SET NULL);
CREATE TABLE pay.loon (niss char(11) REFERENCES hr.medewerker (niss), jaar int, maand int, bedrag numeric(10,2),
  PRIMARY KEY (niss, jaar, maand));
CREATE TABLE pay.lijn (niss char(11), jaar int, maand int, nr int, tekst text, PRIMARY KEY (niss, jaar, maand, nr),
  FOREIGN KEY (niss, jaar, maand) REFERENCES pay.loon ON DELETE CASCADE);
CREATE TABLE hr.log (wie text, wat text, op timestamptz) PARTITION BY RANGE (op);
CREATE TABLE hr.log_1 PARTITION OF hr.log FOR VALUES FROM ('2020-01-01') TO ('2030-01-01');
CREATE TABLE hr.ticket (id serial PRIMARY KEY, titel text, inhoud jsonb, melder_email text);
CREATE TABLE hr.afdeling (id int PRIMARY KEY, naam text, hoofd_niss char(11) REFERENCES hr.medewerker (niss));
INSERT INTO hr.medewerker VALUES
  ('85073003328', 'Ada', 'Janssens', 'ada.janssens@example.be', '1985-07-30', NULL),
  ('93051822361', 'Bob', 'Peeters', 'bob@example.be', '1993-05-18', '85073003328'),
  ('42012205181', 'Cy', 'Maes', 'cy@example.be', '1942-01-22', NULL);
INSERT INTO pay.loon VALUES ('85073003328', 2020, 1, 10), ('85073003328', 2020, 2, 10), ('93051822361', 2020, 1, 9);
INSERT INTO pay.lijn VALUES ('85073003328', 2020, 1, 1, 'x'), ('85073003328', 2020, 2, 1, 'x'),
  ('93051822361', 2020, 1, 1, 'x');
INSERT INTO hr.log VALUES ('ada.janssens@example.be', 'in', '2024-01-01'),
  ('ada.janssens@example.be', 'in', '2024-01-01'), ('bob@example.be', 'in', '2024-01-02');
INSERT INTO hr.ticket (titel, inhoud, melder_email) VALUES
  ('printer', '{"van": "ada.janssens@example.be", "cc": ["bob@example.be"]}', 'bob@example.be'),
  ('muis', '{}', 'ada.janssens@example.be');
INSERT INTO hr.afdeling VALUES (1, 'IT', '85073003328'), (2, 'HR', '93051822361');
CREATE MATERIALIZED VIEW hr.mv AS SELECT niss, achternaam, email FROM hr.medewerker;
CREATE VIEW hr.v AS SELECT achternaam, email FROM hr.medewerker;
"""
ADA = ("--national-number", "85.07.30-033.28", "--email", "ada.janssens@example.be", "--name", "Ada Janssens")
BOB, CY = "93051822361", "42012205181"


@pytest.fixture
def foreign(postgresql_url: str, tmp_path: Path) -> Iterator[Estate]:
    engine = create_engine(postgresql_url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(TABLES)
        connection.exec_driver_sql("CREATE ROLE foreign_eraser LOGIN PASSWORD 'rubber' SUPERUSER")
    account = make_url(postgresql_url).set(username="foreign_eraser", password="rubber")
    writing = account.render_as_string(hide_password=False)
    (tmp_path / "vigie.yaml").write_text(
        f'inventory: sqlite:///v.db\nsources:\n  db: {{type: database, url: "{postgresql_url}", '
        f'erase_url: "{writing}", schemas: [hr, pay]}}\n'
    )
    estate = Estate(tmp_path, "postgresql", postgresql_url, "hr")
    estate.vigie("scan", expect=(0, 3))
    yield estate
    with engine.connect() as connection:
        connection.exec_driver_sql("DROP SCHEMA hr CASCADE; DROP SCHEMA pay CASCADE; DROP ROLE foreign_eraser")
    engine.dispose()


@pytest.mark.postgresql
def test_what_is_about_the_person_goes_and_what_mentions_her_stays_without_her(foreign: Estate) -> None:
    asked = ("--uncovered", "erase", "--as", "alice", "-o", "plan.json")
    foreign.vigie("erase", "--plan", *ADA, *asked, expect=(0, 1))
    plan = json.loads((foreign.folder / "plan.json").read_text())
    assert plan["effects"] == []  # the chief of another row is emptied by the plan itself
    copy = next(item for item in plan["items"] if item["asset"] == "db/hr/mv")
    assert copy["decision"] == "manual" and "refresh it" in copy["why"]
    foreign.vigie("erase", "approve", "plan.json", "--as", "bert")
    out = foreign.vigie("erase", "--apply", "plan.json", "--hash", plan["hash"], "--as", "carl")
    assert "11 rows" in out and "Proven" in out
    assert _all(foreign, "hr.medewerker", "niss") == [
        (CY, "Cy", "Maes", "cy@example.be", "1942-01-22", "None"),
        (BOB, "Bob", "Peeters", "bob@example.be", "1993-05-18", "None"),
    ]
    assert _all(foreign, "pay.loon", "niss") == [(BOB, "2020", "1", "9.00")]
    assert _all(foreign, "pay.lijn", "niss") == [(BOB, "2020", "1", "1", "x")]
    assert [row[0] for row in _all(foreign, "hr.log", "wie")] == ["bob@example.be"]
    assert _all(foreign, "hr.ticket", "id") == [
        ("1", "printer", str({"cc": ["bob@example.be"], "van": "[erased]"}), "bob@example.be"),
        ("2", "muis", "{}", "None"),
    ]
    assert _all(foreign, "hr.afdeling", "id") == [("1", "IT", "None"), ("2", "HR", BOB)]


def _all(estate: Estate, table: str, order: str) -> list[tuple[str, ...]]:
    engine = create_engine(estate.url, poolclass=NullPool)
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY {order}").all()
    engine.dispose()
    return [tuple(map(str, row)) for row in rows]
