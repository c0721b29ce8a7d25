"""A register beside an inventory that does not exist yet, and a person who is invented."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scanner.config import Config
from scanner.requests import Person, Register, Request, open_register

WHO = {"name": ["Nadia Belt"], "email": ["nadia.belt@belt.example"], "birth_date": ["1985-07-30"]}


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return Config(
        tmp_path / "vigie.yaml",
        None,
        "",
        tmp_path / ".vigie.key",
        {},
        register=f"sqlite:///{tmp_path}/register.db",
        register_key=tmp_path / ".register.key",
    )


@pytest.fixture
def register(config: Config) -> Iterator[Register]:
    with open_register(config, create=True) as opened:
        yield opened


@pytest.fixture
def registered(register: Register) -> Callable[..., Request]:
    def add(kind: Any = "access", received: date = date(2026, 3, 5), **who: list[str]) -> Request:
        person = Person(who or WHO, "Kerkstraat 12\n9000 Gent", "everything", "")
        return register.add(kind, received, "letter", person, language="nl", by="u1")

    return add
