"""Checks and holds the options of a database source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from ..base import Source
from ..errors import SourceUnreachable
from ..writing import NotPerformed
from .errors import Problem
from .selection import Selection

_DRIVERS = {"postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg", "sqlite": "sqlite+pysqlite"}
_DRIVERS |= {"mysql": "mysql+pymysql", "mariadb": "mariadb+pymysql"}


@dataclass(frozen=True)
class Options:
    """What `vigie.yaml` says of the source."""

    url: URL = field(repr=False)
    """With the driver that Vigie ships for this database."""
    selection: Selection = field(default_factory=Selection)
    statement_timeout: float | None = None
    """Seconds; never longer than the budget of the asset."""
    erase_url: URL | None = field(default=None, repr=False)
    """The writing credential, which nothing but erasing, rectifying and marking uses."""

    @classmethod
    def of(cls, source: Source) -> Options:
        """The options of a source; raises `SourceUnreachable` with code `url` or `option`."""
        options = source.options
        try:
            url = _url(options.get("url"))
        except (ArgumentError, ValueError, TypeError):
            url = None
        if url is None:
            raise Problem("url").unreachable(source.name)
        selection = Selection(
            schemas=_names(source, "schemas"), include=_names(source, "include"), exclude=_names(source, "exclude")
        )
        return cls(url, selection, _seconds(source, options), _writing(source, url))

    def writing(self, source: str) -> Options:
        """The same with the writing credential; raises `NotPerformed` where there is none."""
        if self.erase_url is None:
            raise NotPerformed(
                "This source has no writing credential.",
                code="no-credential",
                hint="Give it an `erase_url`: an account of its own with the rights SELECT, UPDATE and DELETE.",
                source=source,
            )
        return replace(self, url=self.erase_url)

    def seconds(self, budget: float) -> float:
        """The statement time-out for an asset whose budget is that many seconds."""
        return min(budget, self.statement_timeout) if self.statement_timeout else budget


def _writing(source: Source, url: URL) -> URL | None:
    """The writing credential: of the same kind of database, and never the account that reads."""
    text = source.options.get("erase_url")
    if not text:
        return None
    try:
        writing = _url(text)
    except (ArgumentError, ValueError, TypeError):
        writing = None
    if writing is None or writing.get_backend_name() != url.get_backend_name():
        raise _invalid(source, "The option erase_url takes a database URL of the same kind as url.")
    if url.username and writing.username == url.username:
        raise _invalid(source, "The option erase_url names the account that reads: give it one of its own.")
    return writing


def _url(text: Any) -> URL | None:
    """The URL with our own driver for the databases that we know, whichever it names."""
    if not isinstance(text, (str, URL)) or not text:
        return None
    url = make_url(text)
    driver = _DRIVERS.get(url.drivername.partition("+")[0])
    return url.set(drivername=driver) if driver else url


def _names(source: Source, option: str) -> tuple[str, ...]:
    value = source.options.get(option)
    if value is None:
        return ()
    if isinstance(value, str):
        return (value,)
    if isinstance(value, Sequence) and all(isinstance(name, str) for name in value):
        return tuple(value)
    raise _invalid(source, f"The option {option} takes a list of names.")


def _seconds(source: Source, options: Mapping[str, Any]) -> float | None:
    value = options.get("statement_timeout")
    if value is None:
        return None
    if isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0:
        return float(value)
    raise _invalid(source, "The option statement_timeout takes a number of seconds above 0.")


def _invalid(source: Source, message: str) -> SourceUnreachable:
    return SourceUnreachable(message, code="option", hint=Problem("option").hint, source=source.name)
