"""User names that differ in capitals alone may be two persons': what is known to be somebody else's is left alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from connectors import Source
from scanner.config import Config
from scanner.inventory import open_inventory
from scanner.keys import Keys
from scanner.naming import Naming
from scanner.subject import Answer, Identity, find
from scanner.subject.reading.matching import Matcher

USERS = (
    "gebruikersnaam;naam;e-mail\nltanghe;Lies Tanghe;lies@post.example\n{0};{1};{2}\n"
    "zaouali;Amina Ouali;amina@post.example\n"
)
SESSIONS = "sessie;gebruikersnaam;ip\ns1;ltanghe;10.20.0.41\ns2;LTanghe;10.20.0.87\ns3;zaouali;10.20.0.52\n"
LOG = "".join(
    f"2024-05-13 08:0{n}:12 login user={name} ok\n" for n, name in enumerate(("ltanghe", "LTanghe", "zaouali"))
)


@pytest.fixture
def search(tmp_path: Path) -> Callable[[dict[str, str]], Answer]:
    def run(files: dict[str, str]) -> Answer:
        for name, text in files.items():
            (tmp_path / "share").mkdir(exist_ok=True)
            (tmp_path / "share" / name).write_text(text)
        keys = Keys(bytes(32))
        naming = Naming(keys, lambda text: [])
        inventory = open_inventory(f"sqlite:///{tmp_path}/i.db", naming=naming, keys=keys, create=True)
        source = Source("share", "files", {"url": str(tmp_path / "share")})
        config = Config(tmp_path / "vigie.yaml", None, "", tmp_path / "key", {"share": source})
        try:
            return find(config, inventory, Identity(email=("lies@post.example",)))
        finally:
            inventory.close()

    return run


def places(answer: Answer) -> set[tuple[str, str]]:
    return {(match.asset.partition("/")[2], match.locator) for match in answer.matches}


@pytest.mark.parametrize("users", ["a users.csv", "z users.csv"])
def test_a_user_name_of_somebody_else_in_other_capitals(search: Callable[..., Answer], users: str) -> None:
    twin = USERS.format("LTanghe", "Luc Tanghe", "luc@post.example")
    answer = search({users: twin, "sessions.csv": SESSIONS, "portal.log": LOG})
    assert places(answer) == {(users, "row 1"), ("sessions.csv", "row 1"), ("portal.log", "line 1")}
    assert answer.known(Identity()).not_username == ("LTanghe",)


def test_other_capitals_alone_are_nobody_elses(search: Callable[..., Answer]) -> None:
    answer = search({"users.csv": USERS.format("kmaes", "Ko Maes", "ko@post.example"), "sessions.csv": SESSIONS})
    assert places(answer) == {("users.csv", "row 1"), ("sessions.csv", "row 1"), ("sessions.csv", "row 2")}


def test_who_asks_may_say_it() -> None:
    matcher = Matcher(Identity(username=("ada",), not_username=("ADA",)))
    assert not matcher.in_text("ADA") and not matcher.in_text("by ADA, then")
    assert matcher.in_text("ada") and matcher.in_text("Ada") and matcher.in_text("by ADA and ada")


@pytest.mark.parametrize(
    ("owner", "emails", "sessions"),
    [
        ("Luc Tanghe", ("lies@post.example",), {1}),
        ("Lies Tanghe", ("lies@post.example", "l.tanghe@work.example"), {1, 2}),
    ],
)
def test_keys_in_other_capitals_lead_where_they_are_written(
    tmp_path: Path, owner: str, emails: tuple[str, ...], sessions: set[int]
) -> None:
    with closing(sqlite3.connect(tmp_path / "portal.db")) as connection:
        connection.executescript(
            f"""
            CREATE TABLE users (username TEXT PRIMARY KEY, name TEXT, email TEXT);
            CREATE TABLE sessions (id INTEGER PRIMARY KEY, username TEXT REFERENCES users, ip TEXT);
            INSERT INTO users VALUES ('LTanghe', '{owner}', 'l.tanghe@work.example'),
                ('ltanghe', 'Lies Tanghe', 'lies@post.example'), ('zaouali', 'Amina Ouali', 'amina@post.example');
            INSERT INTO sessions VALUES (1, 'ltanghe', '10.20.0.41'), (2, 'LTanghe', '10.20.0.87'),
                (3, 'zaouali', '10.20.0.52');
            """
        )
    keys = Keys(bytes(32))
    naming = Naming(keys, lambda text: [])
    inventory = open_inventory(f"sqlite:///{tmp_path}/i.db", naming=naming, keys=keys, create=True)
    source = Source("portal", "database", {"url": f"sqlite:///{tmp_path}/portal.db"})
    config = Config(tmp_path / "vigie.yaml", None, "", tmp_path / "key", {"portal": source})
    with closing(inventory):
        answer = find(config, inventory, Identity(email=emails))
    reached = {m.locator: m.certainty for m in answer.matches if m.asset.endswith("/sessions")}
    assert reached == {f"id={number}": "certain" for number in sessions}
