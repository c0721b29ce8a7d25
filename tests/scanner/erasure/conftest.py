"""An estate of a database of each kind and a share, with one person to erase and others beside her."""

from __future__ import annotations

import contextlib
import io
import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from click.testing import CliRunner
from sqlalchemy import Connection, create_engine, inspect, make_url, text
from sqlalchemy.pool import NullPool

from scanner.cli import main, vigie

ADA = ("--national-number", "85.07.30-033.28", "--email", "ada.janssens@example.be")

DECLARATION = """
organisation: {name: Vigie Test, country: BE}
categories: [{id: identification}, {id: contact}, {id: financial}, {id: form}]
recipients: [{id: mailer, name: Mail House}, {id: tax, name: Tax Office}]
activities:
  - id: newsletter
    legal_bases: [A6-1-a]
    categories: [identification, contact, form]
    recipients: [mailer]
    covers: [hr/*/subscribers, hr/*/visits, share/news/**, hr/*/companies]
  - id: payroll
    legal_bases: [A6-1-c]
    categories: [identification, financial]
    recipients: [tax]
    retention: {period: P5Y, starts: yearly closure, starts_at: {asset: hr/*/accounts, field: closed_on}}
    covers: [hr/*/accounts, hr/*/staff]
  - id: clients
    role: processor
    controllers: [{name: Client BV}]
    legal_bases: [A6-1-b]
    categories: [identification]
    covers: [hr/*/client_staff]
"""

TABLES = (
    "CREATE TABLE staff (id INTEGER PRIMARY KEY, niss VARCHAR(20), name VARCHAR(60), email VARCHAR(60))",
    "CREATE TABLE accounts (id INTEGER PRIMARY KEY, staff_id INTEGER, niss VARCHAR(20), amount INTEGER, closed_on DATE,"
    " FOREIGN KEY (staff_id) REFERENCES staff (id))",
    "CREATE TABLE subscribers (id INTEGER PRIMARY KEY, email VARCHAR(60) NOT NULL, name VARCHAR(60))",
    "CREATE TABLE visits (id INTEGER PRIMARY KEY, subscriber_id INTEGER, email VARCHAR(60), page VARCHAR(60),"
    " FOREIGN KEY (subscriber_id) REFERENCES subscribers (id))",
    "CREATE TABLE companies (id INTEGER PRIMARY KEY, company VARCHAR(60), contact_name VARCHAR(60),"
    " contact_email VARCHAR(60), remark VARCHAR(200))",
    "CREATE TABLE client_staff (id INTEGER PRIMARY KEY, niss VARCHAR(20), name VARCHAR(60))",
)
ROWS: dict[str, tuple[str, list[tuple[Any, ...]]]] = {
    "staff": (
        "id, niss, name, email",
        [
            (1, "85.07.30-033.28", "Ada Janssens", "ada.janssens@example.be"),
            (2, "93.05.18-223.61", "Bob Peeters", "bob.peeters@example.be"),
        ],
    ),
    "accounts": (
        "id, staff_id, niss, amount, closed_on",
        [
            (10, 1, "85.07.30-033.28", 100, "2015-12-31"),
            (11, 1, "85.07.30-033.28", 200, "2025-12-31"),
            (12, 2, "93.05.18-223.61", 300, "2025-12-31"),
        ],
    ),
    "subscribers": (
        "id, email, name",
        [(20, "ada.janssens@example.be", "Ada Janssens"), (21, "bob.peeters@example.be", "Bob Peeters")],
    ),
    "visits": (
        "id, subscriber_id, email, page",
        [
            (30, 20, "ada.janssens@example.be", "/a"),
            (31, 21, "bob.peeters@example.be", "/b"),
            (32, 20, "ada.janssens@example.be", "/c"),
        ],
    ),
    "companies": (
        "id, company, contact_name, contact_email, remark",
        [
            (40, "Bakkerij Bos", "Ada Janssens", "ada.janssens@example.be", "calls on Monday"),
            (41, "Slagerij Sap", "Bob Peeters", "bob.peeters@example.be", "write to ada.janssens@example.be instead"),
        ],
    ),
    "client_staff": ("id, niss, name", [(50, "85073003328", "JANSSENS Ada"), (51, "93051822361", "PEETERS Bob")]),
}
FILES = {
    "news/list.csv": "email;name;town\nbob.peeters@example.be;Bob Peeters;Gent\n"
    "ada.janssens@example.be;Ada Janssens;Luik\ncy.maes@example.be;Cy Maes;Hasselt\n",
    "news/log.log": "".join(
        f"2026-01-0{n} 10:00:00 sent to {who}\n"
        for n, who in enumerate(["bob.peeters@example.be", "ada.janssens@example.be", "cy.maes@example.be"] * 2, 1)
    ),
    "news/ada.txt": "Curriculum vitae\n\nAda Janssens\nada.janssens@example.be\nNISS 85.07.30-033.28\n",
    "news/letter.txt": "Dear Bob Peeters, dear Cy Maes,\n\nplease write to Ada Janssens (ada.janssens@example.be) and "
    "to Dirk Claes (dirk.claes@example.be) about the meeting of Thursday.\n\nKind regards,\nEls Wouters\n",
}


def run(place: Path, *words: str) -> str:
    """Run a command on the configuration of a folder; what it writes. Findings are no failure."""
    result = CliRunner().invoke(vigie, [words[0], "-c", str(place / "vigie.yaml"), *words[1:]])
    assert result.exit_code in (0, 1), f"{result.output} {result.exception}"
    return result.stdout


@dataclass
class Estate:
    """A folder with configuration, declaration, database and share; commands run as on the command line."""

    folder: Path
    kind: str
    url: str
    schema: str

    def vigie(self, *arguments: str, expect: int | tuple[int, ...] = 0) -> str:
        """Run a command as the command line does; its standard output and error."""
        out = io.StringIO()
        with (
            contextlib.chdir(self.folder),
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(out),
            mock.patch.object(sys, "argv", ["vigie", *arguments]),
            pytest.raises(SystemExit) as ended,
        ):
            main()
        expected = (expect,) if isinstance(expect, int) else expect
        assert ended.value.code in expected, f"{arguments[0]}: {ended.value.code}\n{out.getvalue()}"
        return out.getvalue()

    def plan(self, *more: str, name: str = "plan.json", expect: int | tuple[int, ...] = (0, 1)) -> dict[str, Any]:
        self.vigie("erase", "--plan", *ADA, "--as", "alice", "-o", name, *more, expect=expect)
        data: dict[str, Any] = json.loads((self.folder / name).read_text())
        return data

    def approved(self, *more: str, name: str = "plan.json") -> dict[str, Any]:
        data = self.plan(*more, name=name)
        self.vigie("erase", "approve", name, "--as", "bert")
        return data

    def apply(self, plan: dict[str, Any], name: str = "plan.json", expect: int | tuple[int, ...] = 0) -> str:
        return self.vigie("erase", "--apply", name, "--hash", plan["hash"], "--as", "carl", expect=expect)

    def rows(self) -> dict[str, list[tuple[Any, ...]]]:
        """Everything that the database holds."""
        engine = create_engine(self.url, poolclass=NullPool)
        with engine.connect() as connection:
            return {
                table: [tuple(map(str, row)) for row in connection.execute(text(f"SELECT * FROM {table} ORDER BY id"))]
                for table in ROWS
            }

    def files(self) -> dict[str, bytes]:
        """Everything that the share holds."""
        share = self.folder / "share"
        return {str(p.relative_to(share)): p.read_bytes() for p in sorted(share.rglob("*")) if p.is_file()}

    def found(self) -> list[dict[str, Any]]:
        """What a search finds now, for certain."""
        out = self.vigie("find", *ADA, "--format", "json", expect=(0, 3))
        return [m for m in json.loads(out[: out.rindex("}") + 1])["matches"] if m["certainty"] == "certain"]


WRITERS = {
    "postgresql": (
        "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'eraser') THEN "
        "CREATE ROLE eraser LOGIN PASSWORD 'rubber'; END IF; END $$",
        "GRANT ALL ON SCHEMA public TO eraser",
        "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, UPDATE, DELETE ON TABLES TO eraser",
    ),
    "mariadb": (
        "CREATE USER IF NOT EXISTS eraser@'%' IDENTIFIED BY 'rubber'",
        "GRANT SELECT, UPDATE, DELETE, TRIGGER ON {schema}.* TO eraser@'%'",
    ),
    "sqlite": (),
}


def fill(url: str) -> None:
    """Make the tables anew, with their rows."""
    engine = create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        _empty(connection)
        for statement in TABLES:
            connection.execute(text(statement))
        for table, (columns, rows) in ROWS.items():
            names = columns.split(", ")
            binds = ", ".join(f":{name}" for name in names)
            statement = text(f"INSERT INTO {table} ({columns}) VALUES ({binds})")
            connection.execute(statement, [dict(zip(names, row, strict=True)) for row in rows])
    engine.dispose()


def _empty(connection: Connection) -> None:
    """Drop every table and view, those of other tests of the same run too, whatever points to what."""
    kind = connection.dialect.name
    quoted = connection.dialect.identifier_preparer.quote
    found = inspect(connection)
    if kind in ("mysql", "mariadb"):
        connection.exec_driver_sql("SET FOREIGN_KEY_CHECKS = 0")
    for view in found.get_view_names():
        connection.exec_driver_sql(f"DROP VIEW IF EXISTS {quoted(view)}" + " CASCADE" * (kind == "postgresql"))
    for table in found.get_table_names():
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {quoted(table)}" + " CASCADE" * (kind == "postgresql"))
    if kind in ("mysql", "mariadb"):
        connection.exec_driver_sql("SET FOREIGN_KEY_CHECKS = 1")


def _scanned(folder: Path, kind: str, url: str) -> Estate:
    """The estate of one kind in a folder, scanned once; its paths are relative, so that it can be copied."""
    schema = {"sqlite": "main", "postgresql": "public"}.get(kind) or make_url(url).database or ""
    engine = create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in WRITERS[kind]:
            connection.exec_driver_sql(statement.replace("{schema}", schema).replace("%", "%%"))
    engine.dispose()
    fill(url)
    for name, content in FILES.items():
        path = folder / "share" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    account = make_url(url).set(username="eraser", password="rubber").render_as_string(hide_password=False)
    reading, writing = ("sqlite:///hr.db", "sqlite:///hr.db") if kind == "sqlite" else (url, account)
    (folder / "declaration.yaml").write_text(DECLARATION)
    (folder / "vigie.yaml").write_text(
        "declaration: declaration.yaml\ninventory: sqlite:///vigie.db\nsources:\n"
        f'  hr: {{type: database, url: "{reading}", erase_url: "{writing}", schemas: [{schema}]}}\n'
        "  share: {type: files, url: share, erase_url: share}\n"
        "erasure: {quarantine: quarantine}\n"
    )
    estate = Estate(folder, kind, url, schema)
    estate.vigie("scan", expect=(0, 3))
    return estate


@pytest.fixture(scope="session")
def scanned() -> dict[str, Estate]:
    """The estates that were scanned in this run, by kind and database (a server's is another in each module)."""
    return {}


@pytest.fixture
def make_estate(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    scanned: dict[str, Estate],
) -> Callable[[str], Estate]:
    """A fresh copy of the estate of a kind."""

    def make(kind: str) -> Estate:
        server = "" if kind == "sqlite" else request.getfixturevalue(f"{kind}_url")
        if kind + server not in scanned:
            folder = tmp_path_factory.mktemp(kind)
            scanned[kind + server] = _scanned(folder, kind, server or f"sqlite:///{folder / 'hr.db'}")
        base = scanned[kind + server]
        shutil.copytree(base.folder, tmp_path, dirs_exist_ok=True)
        url = f"sqlite:///{tmp_path / 'hr.db'}" if kind == "sqlite" else base.url
        if kind != "sqlite":
            fill(url)
        return Estate(tmp_path, kind, url, base.schema)

    return make


@pytest.fixture
def lite(make_estate: Callable[[str], Estate]) -> Estate:
    """The estate with SQLite."""
    return make_estate("sqlite")


@pytest.fixture(
    params=[
        "sqlite",
        pytest.param("postgresql", marks=pytest.mark.postgresql),
        pytest.param("mariadb", marks=pytest.mark.mariadb),
    ]
)
def estate(request: pytest.FixtureRequest, make_estate: Callable[[str], Estate]) -> Estate:
    """The same on each kind of database."""
    return make_estate(request.param)
