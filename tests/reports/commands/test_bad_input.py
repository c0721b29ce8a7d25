"""What a user gets wrong, or has not got yet, is told plainly: by the record and by the audit alike."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.config import Config

import scanner
from scanner.inventory.store import HEAD

ROOT = Path(__file__).parents[3]
REPORTS = (("record", "r.json"), ("audit", "a.json"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with closing(sqlite3.connect(tmp_path / "crm.db")) as database:
        database.execute("create table clients (id integer primary key, email text)")
        database.execute("insert into clients (email) values ('marie@client.example')")
        database.commit()
    (tmp_path / "declaration.yaml").write_text("categories: [contact]\nactivities: [{id: a, covers: [crm/*]}]\n")
    (tmp_path / "vigie.yaml").write_text(
        "declaration: declaration.yaml\ninventory: sqlite:///vigie.db\n"
        'sources: {crm: {type: database, url: "sqlite:///crm.db"}}\n'
    )
    return tmp_path


def vigie(folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "NO_COLOR": "1", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", "scanner", *args],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert "Internal error" not in done.stderr, done.stderr
    return done


@pytest.mark.parametrize(("report", "name"), REPORTS)
def test_before_any_scan_a_report_says_so_and_makes_no_inventory(folder: Path, report: str, name: str) -> None:
    done = vigie(folder, report, "-o", name)
    assert done.returncode == 0, done.stderr
    told = json.loads((folder / name).read_text())
    if report == "audit":
        assert told["audit"]["scanned"] is False and told["history"] == {"scans": [], "changes": None}
    else:
        assert "Nothing has been scanned yet" in done.stderr
    assert not (folder / "vigie.db").exists()


@pytest.mark.parametrize(("report", "name"), REPORTS)
def test_an_inventory_of_an_older_version_is_brought_up_to_date(folder: Path, report: str, name: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(scanner.__file__).parent / "migrations"))
    engine = sa.create_engine(f"sqlite:///{folder / 'vigie.db'}")
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.commit()
    engine.dispose()
    done = vigie(folder, report, "-o", name)
    assert done.returncode == 0, done.stderr
    with closing(sqlite3.connect(folder / "vigie.db")) as inventory:
        assert inventory.execute("select version_num from alembic_version").fetchone() == (HEAD,)


@pytest.mark.parametrize(("report", "name"), REPORTS)
def test_an_inventory_in_which_nothing_was_found(folder: Path, report: str, name: str) -> None:
    with closing(sqlite3.connect(folder / "crm.db")) as database:
        database.execute("drop table clients")
        database.commit()
    assert vigie(folder, "scan").returncode == 0
    for form in ("json", "html", "pdf"):
        done = vigie(folder, report, "--format", form, "-o", f"x.{form}")
        assert done.returncode == 0, done.stderr
        assert (folder / f"x.{form}").stat().st_size > 1000


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["record", "--lang", "es", "-o", "r.json"], "'es' is not one of"),
        (["audit", "--lang", "es"], "'es' is not one of"),
        (["record", "-o", "missing/r.json"], "its folder does not exist"),
        (["record", "-o", ".", "--format", "json"], "is a folder"),
        (["audit", "-o", "missing/a.html"], "its folder does not exist"),
        (["audit", "--as-of", "31/12/2024"], "does not match the format"),
        (["record", "--diff", "2024-01-01", "--role", "processor"], "There is no history yet"),
        (["record", "-c", "nowhere.yaml", "-o", "r.json"], "nowhere.yaml"),
        (["audit", "--since", "soon"], "does not match the format"),
    ],
)
def test_what_is_wrong_is_told(folder: Path, args: list[str], told: str) -> None:
    done = vigie(folder, *args)
    assert done.returncode == 2
    assert told in done.stderr


def test_without_a_declaration_there_is_no_record(folder: Path) -> None:
    (folder / "vigie.yaml").write_text(
        (folder / "vigie.yaml").read_text().replace("declaration: declaration.yaml\n", "")
    )
    for args in (["record", "-o", "r.json"], ["audit"], ["suggest"]):
        done = vigie(folder, *args)
        assert done.returncode == 2 and "names no declaration" in done.stderr
