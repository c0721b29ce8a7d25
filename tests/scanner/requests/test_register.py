"""What the register keeps, what it hides, and what is left when it forgets."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from multiprocessing import get_context
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

import scanner.requests.migrations as migrations
from scanner.config import Config
from scanner.errors import ConfigError
from scanner.requests import Person, RequestError, open_register
from scanner.requests.register import HEAD

CANARY = ("Belt", "belt.example", "1985-07-30", "Kerkstraat")


def files_of(config: Config) -> bytes:
    folder = config.path.parent
    return b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())


def test_the_head_is_the_newest_migration() -> None:
    assert ScriptDirectory(str(Path(migrations.__file__).parent)).get_current_head() == HEAD


def test_numbers_follow_the_year_of_receipt(registered) -> None:
    numbers = [registered(received=day).number for day in (date(2026, 1, 2), date(2025, 12, 30), date(2026, 1, 3))]
    assert numbers == ["2026-0001", "2025-0001", "2026-0002"]


def test_nothing_personal_stands_in_clear(registered, register, config) -> None:
    request = registered()
    register.note(request.number, "note", date(2026, 3, 6), by="u1", words="Nadia Belt rang")
    assert register.get(request.number).events[-1].words == "Nadia Belt rang"
    content = files_of(config)
    assert not [word for word in CANARY if word.encode() in content]
    assert "Belt" not in repr(register.get(request.number))


def test_forgetting_destroys_the_key_and_leaves_what_happened(registered, register, config) -> None:
    request = registered()
    number = request.number
    with pytest.raises(RequestError, match="still open"):
        register.forget(number, date(2026, 4, 1), by="u1")
    register.note(number, "closed", date(2026, 3, 20), by="u1", details={"outcome": "answered"}, words="sent to Belt")
    with closing(sqlite3.connect(config.path.parent / "register.db")) as connection:
        (key, sealed) = connection.execute("SELECT key, sealed FROM requests").fetchone()
    forgotten = register.forget(number, date(2029, 3, 20), by="u2")
    assert forgotten.person is None and forgotten.outcome == "answered"
    assert [event.kind for event in forgotten.events] == ["received", "closed", "forgotten"]
    assert not any(event.words for event in forgotten.events)
    content = files_of(config)
    assert key.encode() not in content and sealed.encode() not in content  # not in the write-ahead log either
    assert register.forget(number, date(2029, 3, 21), by="u2") == forgotten


def test_what_is_kept_long_enough_is_told(registered, register) -> None:
    for outcome_on in (date(2026, 3, 20), date(2026, 9, 1)):
        number = registered().number
        register.note(number, "closed", outcome_on, by="u1", details={"outcome": "answered"})
    registered()
    assert [request.number for request in register.to_forget(36, date(2029, 3, 20))] == ["2026-0001"]


@pytest.mark.parametrize(
    ("earlier", "counted"),
    [
        ({"name": ["Belt, Nadia"], "birth_date": ["1985-07-30"]}, 0),  # spelled otherwise: not the same digest
        ({"name": ["Nadia Belt"], "birth_date": ["1985-07-30"]}, 1),
        ({"name": ["Nadia Belt"]}, 0),  # a namesake, for all we know
        ({"email": ["NADIA.BELT@belt.example"]}, 1),
        ({"email": ["els@nys.example"]}, 0),
    ],
)
def test_earlier_requests_of_the_same_person_are_counted(registered, earlier, counted) -> None:
    registered(received=date(2025, 9, 1), **earlier)
    registered(kind="erasure", received=date(2025, 9, 1))
    registered(received=date(2024, 9, 1))
    assert registered().earlier == counted


def test_another_key_opens_nothing(registered, config) -> None:
    registered()
    config.register_key.write_text("A" * 43 + "=\n")
    with pytest.raises(RequestError, match="another key"), open_register(config):
        pass
    config.register_key.unlink()
    with pytest.raises(RequestError, match="missing"), open_register(config):
        pass
    assert not config.register_key.exists()


def test_altered_details_are_noticed(registered, register, config) -> None:
    registered()
    registered()
    with closing(sqlite3.connect(config.path.parent / "register.db")) as connection:
        connection.execute(
            "UPDATE requests SET sealed = (SELECT sealed FROM requests WHERE id = 1), "
            "key = (SELECT key FROM requests WHERE id = 1) WHERE id = 2"
        )
        connection.commit()
    with pytest.raises(RequestError, match="altered"):
        register.get("2026-0002")


def test_a_register_that_is_not_there(config) -> None:
    with pytest.raises(RequestError) as missing, open_register(config):
        pass
    assert missing.value.code == "register-missing"
    assert not (config.path.parent / "register.db").exists()


def test_an_unknown_number(register) -> None:
    with pytest.raises(RequestError, match="no request"):
        register.get("2026-0099")


def test_a_key_that_others_can_read_is_refused(registered, config) -> None:
    registered()
    config.register_key.chmod(0o644)
    with pytest.raises(ConfigError, match="can be read by others"), open_register(config):
        pass


def _add(config: Config, count: int) -> None:
    with open_register(config, create=True) as register:
        for _ in range(count):
            register.add("access", date(2026, 3, 5), "email", Person(), language="fr", by="u1")


def test_two_people_register_at_once(config) -> None:
    with open_register(config, create=True):
        pass
    several = [get_context("spawn").Process(target=_add, args=(config, 8)) for _ in range(2)]
    for one in several:
        one.start()
    for one in several:
        one.join(60)
    with open_register(config) as register:
        assert [request.number for request in register.all()] == [f"2026-{n:04}" for n in range(1, 17)]


@pytest.mark.postgresql
def test_a_register_for_a_team(config, postgresql_url) -> None:
    from dataclasses import replace

    shared = replace(config, register=postgresql_url)
    _add(shared, 2)
    with open_register(shared) as register:
        register.note("2026-0001", "closed", date(2026, 3, 6), by="u1", details={"outcome": "answered"})
        assert register.forget("2026-0001", date(2026, 3, 7), by="u1").person is None
        assert [request.number for request in register.all()] == ["2026-0002"]
