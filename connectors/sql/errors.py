"""Says in our own words what went wrong in a database: never a driver's text, which may hold values."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.exc import DBAPIError, NoSuchModuleError

from ..errors import AssetUnreadable, SourceUnreachable

_WORDS = {
    # the whole source
    "url": ("The database URL is not valid.", "The form is dialect://user:password@host:port/database."),
    "option": ("An option of this database source is not valid.", "See the README for the options of a database."),
    "no-driver": (
        "No driver is installed for this kind of database.",
        "Install the SQLAlchemy dialect and its driver.",
    ),
    "host-unknown": ("The host name of the database is not known.", "Check the host in the URL, and the name service."),
    "unreachable": ("The database server does not answer.", "Check host and port, that it runs, and the firewall."),
    "password": ("The database refuses the user name or password.", "Check the credentials of this source."),
    "no-database": ("The database does not exist on this server.", "Check the database name in the URL."),
    "refused": ("The account may not connect to this database.", "Grant it CONNECT, or the like, on the database."),
    "busy": ("The database server takes no more connections.", "Scan at a quieter time, or raise its limit."),
    "tls": ("The encrypted connection to the database fails.", "Check the certificate and the TLS options."),
    "missing": ("The database file does not exist.", "Check the path in the URL."),
    "unreadable": ("The database file may not be read.", "Give the account that scans read access to it."),
    "not-a-database": ("The file is not an SQLite database, or it is encrypted.", "Check the path in the URL."),
    "wal": (
        "The SQLite file has a write-ahead log that cannot be read without writing beside it.",
        "Let the application close the database, or copy both files and scan the copy.",
    ),
    "journal": (
        "The SQLite file was left in the middle of a transaction, which reading alone cannot undo.",
        "Let the application that owns it open it once.",
    ),
    # one asset
    "denied": ("The account may not read it.", "Grant SELECT on it, or exclude it."),
    "timeout": ("The database did not answer within the time allowed.", "Raise statement_timeout, or exclude it."),
    "locked": ("Another transaction keeps it locked.", "Scan at a quieter time."),
    "vanished": ("It is gone or was changed since it was listed.", "Scan again."),
    "broken-view": (
        "The view refers to something that does not exist any more, or that may not be read.",
        "Repair or drop the view, or grant what it reads.",
    ),
    "broken": ("The stored data are damaged.", "Check the database with its own tools."),
    "not-populated": ("The materialised view was never filled.", "Refresh it."),
    "module": ("It needs a database module that is not installed here.", ""),
    "connection-lost": ("The connection to the database was lost.", "Try again when the database answers."),
    "replica": (
        "The replica ended the search, to follow the changes of its primary.",
        "Search the primary, or raise max_standby_streaming_delay on the replica.",
    ),
    "behind": (
        "The other database in which its rows lie does not give them.",
        "Check that server, and the account by which this one reads it.",
    ),
    "evaluation": ("The database could not compute the rows of this view or of a computed column.", ""),
    "many-values": ("A column by which its rows are told apart has too many values.", "Name another column."),
    "resources": ("The database server lacks memory, disk or another resource.", "Scan at a quieter time."),
    "encoding": ("The text could not be converted to Unicode.", ""),
    "error": ("The database reported an error.", "The log of the server says more, at the time of this run."),
}
SOURCE_WIDE = frozenset(
    {"url", "option", "no-driver", "host-unknown", "unreachable", "password", "no-database", "refused", "busy", "tls"}
    | {"missing", "unreadable", "not-a-database", "wal", "journal"}
)
"""Codes that concern the whole source."""


@dataclass(frozen=True)
class Problem:
    """What went wrong, by our code, and the database's own standard code where there is one."""

    code: str
    detail: str = ""
    """Such as `SQLSTATE 42501`: never text."""

    @property
    def message(self) -> str:
        """One sentence, with the standard code."""
        words = _WORDS[self.code][0]
        return f"{words[:-1]} ({self.detail})." if self.detail else words

    @property
    def hint(self) -> str:
        """What to do about it."""
        return _WORDS[self.code][1]

    def unreachable(self, source: str) -> SourceUnreachable:
        """As the failure of a whole source."""
        return SourceUnreachable(self.message, code=self.code, hint=self.hint, source=source)

    def unreadable(self, source: str, segments: tuple[str, ...]) -> AssetUnreadable:
        """As the failure of one asset."""
        return AssetUnreadable(self.message, code=self.code, hint=self.hint, source=source, asset=segments)


def driver_error(error: BaseException) -> BaseException:
    """The driver's own exception below SQLAlchemy's wrapper."""
    return error.orig if isinstance(error, DBAPIError) and error.orig is not None else error


def general_problem(error: BaseException) -> Problem:
    """What can be told of an exception whatever the database."""
    if isinstance(error, (NoSuchModuleError, ImportError)):
        return Problem("no-driver")
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return Problem("connection-lost")
    if isinstance(error, UnicodeError):
        return Problem("encoding")
    if isinstance(error, TimeoutError):
        return Problem("timeout")
    return Problem("error", type(driver_error(error)).__name__)
