"""A personnel database that nobody prepared for: keys that count rows, dependants, views, a link in two directions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, inspect, make_url
from sqlalchemy.pool import NullPool

from .conftest import Estate

TABLES = """
CREATE TABLE emp (emp_number INTEGER PRIMARY KEY, emp_lastname VARCHAR(60) NOT NULL, emp_firstname VARCHAR(60),
  emp_birthday DATE, emp_work_email VARCHAR(60), emp_ssn_num VARCHAR(20));
CREATE TABLE emp_dependents (emp_number INTEGER, seqno NUMERIC(2,0), ed_name VARCHAR(60), ed_date_of_birth DATE,
  PRIMARY KEY (emp_number, seqno), FOREIGN KEY (emp_number) REFERENCES emp (emp_number) ON DELETE CASCADE);
CREATE TABLE leave_taken (id INTEGER PRIMARY KEY, emp_number INTEGER, approver_number INTEGER, day DATE,
  FOREIGN KEY (emp_number) REFERENCES emp (emp_number) ON DELETE CASCADE,
  FOREIGN KEY (approver_number) REFERENCES emp (emp_number));
CREATE TABLE company (rowid INTEGER PRIMARY KEY, nom VARCHAR(60), email VARCHAR(60), note VARCHAR(200));
CREATE TABLE contact (rowid INTEGER PRIMARY KEY, fk_company INTEGER, lastname VARCHAR(60), firstname VARCHAR(60),
  email VARCHAR(60), FOREIGN KEY (fk_company) REFERENCES company (rowid));
CREATE VIEW phonebook AS SELECT emp_firstname, emp_lastname, emp_work_email FROM emp;
INSERT INTO emp VALUES (1, 'Vanhaverbeke', 'Nora', '1987-04-23', 'nora.vhb@bedrijf.example', '87042395219');
INSERT INTO emp VALUES (2, 'Peeters', 'Nora', '1979-01-02', 'nora.peeters@bedrijf.example', NULL);
INSERT INTO emp VALUES (3, 'Claes', 'Jan', '1969-05-06', 'jan.claes@bedrijf.example', NULL);
INSERT INTO emp_dependents VALUES (1, 1, 'Mila Segers', '2015-03-04');
INSERT INTO emp_dependents VALUES (2, 1, 'Finn Segers', '2016-03-04');
INSERT INTO leave_taken VALUES (10, 1, 3, '2025-06-01');
INSERT INTO leave_taken VALUES (11, 3, 1, '2025-06-02');
INSERT INTO company VALUES (1, 'Bakkerij Zon', 'info@zon.example', 'vraag naar nora.vhb@post.example of Jan');
INSERT INTO contact VALUES (1, 1, 'Vanhaverbeke', 'Nora', 'nora.vhb@post.example');
INSERT INTO contact VALUES (2, 1, 'Maes', 'Ilse', 'ilse@zon.example');
"""
NORA = {
    "name": "Nora Vanhaverbeke",
    "birth_date": "1987-04-23",
    "national_number": "87042395219",
    "email": "nora.vhb@post.example",
}
NAMES = ("emp", "emp_dependents", "leave_taken", "company", "contact")


@pytest.fixture(
    params=[
        "sqlite",
        pytest.param("postgresql", marks=pytest.mark.postgresql),
        pytest.param("mariadb", marks=pytest.mark.mariadb),
    ]
)
def personnel(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Estate]:
    kind = request.param
    url = f"sqlite:///{tmp_path}/hr.db" if kind == "sqlite" else request.getfixturevalue(f"{kind}_url")
    schema = {"sqlite": "main", "postgresql": "public"}.get(kind) or str(make_url(url).database)
    engine = create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in filter(str.strip, TABLES.split(";")):
            connection.exec_driver_sql(statement)
        if kind != "sqlite":
            connection.exec_driver_sql(_WRITER[kind])
    writing = make_url(url).set(username="personnel_eraser", password="rubber").render_as_string(hide_password=False)
    (tmp_path / "vigie.yaml").write_text(
        f'inventory: sqlite:///v.db\nsources:\n  hr: {{type: database, url: "{url}", '
        f'erase_url: "{url if kind == "sqlite" else writing}", schemas: [{schema}]}}\n'
    )
    (tmp_path / "who.json").write_text(json.dumps(NORA))
    estate = Estate(tmp_path, kind, url, schema)
    estate.vigie("scan", expect=(0, 3))
    yield estate
    with engine.connect() as connection:
        connection.exec_driver_sql("DROP VIEW phonebook")
        for name in reversed(NAMES):
            connection.exec_driver_sql(f"DROP TABLE {name}")
        if kind != "sqlite":
            user = "ROLE personnel_eraser" if kind == "postgresql" else "USER personnel_eraser@'%%'"
            connection.exec_driver_sql(f"DROP {user}")
    engine.dispose()


_WRITER = {
    "postgresql": "CREATE ROLE personnel_eraser LOGIN PASSWORD 'rubber' SUPERUSER",
    "mariadb": "GRANT ALL ON *.* TO personnel_eraser@'%%' IDENTIFIED BY 'rubber'",
}


def _rows(estate: Estate) -> dict[str, list[tuple[str, ...]]]:
    engine = create_engine(estate.url, poolclass=NullPool)
    with engine.connect() as connection:
        assert set(NAMES) <= set(inspect(connection).get_table_names())
        found = {name: connection.exec_driver_sql(f"SELECT * FROM {name} ORDER BY 1").all() for name in NAMES}
    engine.dispose()
    return {name: [tuple(map(str, row)) for row in rows] for name, rows in found.items()}


def test_her_dependants_are_found_and_rows_that_only_have_her_number_are_not(personnel: Estate) -> None:
    out = personnel.vigie("find", "--identity", "who.json", "--format", "json", expect=(0, 3))
    every = json.loads(out[: out.rindex("}") + 1])["matches"]
    assert {m["certainty"] for m in every if m["asset"].endswith("emp_dependents")} == {"probable"}
    matches = [m for m in every if m["certainty"] == "certain"]
    found: dict[str, set[str]] = {}
    for match in matches:
        found.setdefault(match["asset"].rpartition("/")[2], set()).add(match["locator"])
    assert len(found.pop("phonebook")) == 1
    assert found == {
        "emp": {"emp_number=1"},
        "leave_taken": {"id=10"},
        "company": {"rowid=1"},
        "contact": {"rowid=1"},
    }
    assert {m["field"] for m in matches if m["asset"].endswith("/company")} == {"note"}


def test_what_she_approved_for_others_lets_her_row_go(personnel: Estate) -> None:
    before = _rows(personnel)
    asked = ("--uncovered", "erase", "--as", "alice", "-o", "plan.json")
    personnel.vigie("erase", "--plan", "--identity", "who.json", *asked, expect=(0, 1))
    plan: dict[str, Any] = json.loads((personnel.folder / "plan.json").read_text())
    personnel.vigie("erase", "approve", "plan.json", "--as", "bert")
    out = personnel.vigie("erase", "--apply", "plan.json", "--hash", plan["hash"], "--as", "carl")
    assert "Proven" in out
    after = _rows(personnel)
    assert after["emp"] == before["emp"][1:]
    assert after["emp_dependents"] == before["emp_dependents"][1:]
    assert after["leave_taken"] == [("11", "3", "None", "2025-06-02")]  # another's leave, that she approved
    assert after["company"] == [(*before["company"][0][:3], "vraag naar [erased] of Jan")]
    assert after["contact"] == before["contact"][1:]
