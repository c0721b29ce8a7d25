"""A trigger copies what goes: the plan says where to, the new search looks there, and the certificate says both."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

from .conftest import Estate

ASKED = ("--fact", "consent_withdrawn=true", "--fact", "other_basis=false", "--name", "Ada Janssens")
COPYING = """
CREATE TABLE gone_subscribers (id INTEGER PRIMARY KEY, called TEXT, at TEXT);
INSERT INTO gone_subscribers VALUES (1, 'Ada Janssens-Wouters', '2020-01-01');
CREATE TRIGGER subscriber_goes BEFORE DELETE ON subscribers
    BEGIN INSERT INTO gone_subscribers (called, at) VALUES (OLD.name, '2026-01-01'); END;
"""


def test_a_copy_that_tells_the_name_alone_is_not_proven_gone(lite: Estate) -> None:
    with closing(sqlite3.connect(lite.folder / "hr.db")) as connection:
        connection.executescript(COPYING)
    lite.vigie("scan", "hr", expect=(0, 1, 3))
    plan = lite.approved(*ASKED)
    told = lite.apply(plan, expect=1)
    assert "Still found, against the plan: hr/main/gone_subscribers" in told
    certificate = json.loads((lite.folder / "plan.certificate.json").read_text())
    assert not certificate["proven"]
    assert [left["asset"] for left in certificate["left"]] == ["hr/main/gone_subscribers"]
    copied = [task for task in certificate["tasks"] if task["code"] == "trigger"]
    assert copied and "hr/main/gone_subscribers" in copied[0]["text"]
    assert [task for task in certificate["tasks"] if task["code"] == "remains"]
    with closing(sqlite3.connect(lite.folder / "hr.db")) as connection, connection:
        connection.execute("DELETE FROM gone_subscribers WHERE called = 'Ada Janssens'")
    assert "Proven" in lite.vigie("erase", "prove", "plan.json", "--as", "dora")
