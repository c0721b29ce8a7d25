"""Who looked the person up is not told: that it was done, when and why, is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from .conftest import opened, readable

LOG = """
CREATE TABLE zoeklog (nr INTEGER PRIMARY KEY, tijdstip TEXT, wie TEXT, zoekterm TEXT, reden TEXT);
INSERT INTO zoeklog VALUES (1, '2024-03-02 10:11', 'MW01', 'Nadia Belkacem nadia@belkacem.example', 'vraag klant'),
    (2, '2024-03-02 10:12', 'MW07', 'Els Wouters', 'controle');
CREATE TABLE audit_trail (id INTEGER PRIMARY KEY, at TEXT, username TEXT, subscriber_email TEXT, action TEXT);
INSERT INTO audit_trail VALUES (1, '2024-03-02 10:11', 'jdoe9', 'nadia@belkacem.example', 'viewed the file'),
    (2, '2024-03-03 10:11', 'nadia@belkacem.example', 'nadia@belkacem.example', 'changed the address');
"""


def test_the_account_of_the_staff_is_hidden_and_her_own_is_not(place: Path) -> None:
    with closing(sqlite3.connect(place / "crm.db")) as connection:
        connection.executescript(LOG)
    said = readable(opened(place))
    for told in ("vraag klant", "2024-03-02 10:11", "viewed the file", "changed the address"):
        assert told in said
    assert "MW01" not in said and "MW07" not in said and "jdoe9" not in said
