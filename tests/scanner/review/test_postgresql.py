"""Reviews, approvals and the log live in PostgreSQL as they do in SQLite; an older inventory is brought up to date."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import sqlalchemy as sa

from .conftest import CONFIG, Estate


@pytest.mark.postgresql
def test_a_team_decides_on_postgresql(estate: Estate, postgresql_url: str) -> None:
    Path("vigie.yaml").write_text(CONFIG.replace("sqlite:///vigie.db", postgresql_url))
    estate.scan()
    estate.run("review", "reject", "crm/main/clients#iban", "--reason", "own account", "--as", "u1")
    estate.run("review", "re-tag", "crm/main/clients#email", "--to", "USERNAME", "--reason", "logins", "--as", "u2")
    for person in ("u1", "u2"):
        estate.run("review", "approve", "clients", "--as", person)
    assert estate.tag("iban")["status"] == "rejected"
    estate.sql("UPDATE clients SET email = 'none ' || id WHERE id % 2 = 0")
    estate.scan()
    assert estate.tag("email")["status"] == "re-opened"
    estate.run("review", "undo", "crm/main/clients#iban", "--as", "u1")
    estate.run("record", "-o", "register.html")
    assert estate.run("verify", "register.html").exit_code == 0
    engine = sa.create_engine(postgresql_url)
    with engine.begin() as connection:
        connection.execute(sa.text("UPDATE reviews SET author = 'u9' WHERE id = 1"))
    engine.dispose()
    assert "review 1: it is not as entry" in estate.run("verify", code=1).stdout


def test_an_inventory_of_an_older_version_is_brought_up_to_date_with_a_message(estate: Estate) -> None:
    """The tables of the first version, with what a scan wrote into them."""
    first = {"sources", "scans", "assets", "fields", "tags", "dates", "omissions", "alembic_version"}
    connection = sqlite3.connect("vigie.db")
    now = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table in now - first:
        connection.execute(f"DROP TABLE {table}")
    connection.execute("ALTER TABLE assets DROP COLUMN division")
    connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.commit()
    connection.close()
    done = subprocess.run(
        [sys.executable, "-m", "scanner", "review", "list"], capture_output=True, text=True, timeout=60, check=True
    )
    assert "brought up to date" in done.stderr and "old=0001" in done.stderr
    assert "IBAN_CODE" in done.stdout
    estate.run("review", "confirm", "crm/main/clients#iban", "--as", "u1")
    Path(".vigie.head").unlink()  # of the log that was thrown away above
    estate.scan()
    assert estate.run("verify").exit_code == 0
