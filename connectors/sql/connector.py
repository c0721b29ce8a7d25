"""The `database` connector: what tables there are, and what they hold."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import Connection, inspect

from ..base import Access, Asset, Budget, Count, Locator, Omission, Over, Part, Source, SubjectMatch, Wanted
from ..errors import ConnectorError
from ..indexing import ByIndex
from ..sandbox import Sandbox
from ..writing import Change, Performed, Prepared, Standing
from .counting import count
from .dialects import dialect_for
from .documents import Documents
from .erasing import Performance, prepare, writer_for
from .errors import SOURCE_WIDE, Problem
from .indexed import is_worth_it, search_indexed
from .options import Options
from .picking import attachment, pick, share, some, span, under
from .reading import read
from .search import search
from .selection import Selection
from .session import Session
from .tables import OpenTable

_Item = TypeVar("_Item")
_CATALOGUE_SECONDS = 120.0
_FINGERPRINT_SECONDS = 30.0
"""For one table; one that takes longer has no fingerprint, and is scanned again."""
_OVERLAP_SECONDS = 20.0
_INDEXED_SECONDS = 10.0
"""An index answers at once; what takes longer is left to the search of every row."""


class SqlConnector:
    """One database, read through read-only transactions; options as in the README."""

    OPTIONS = ("url", "schemas", "include", "exclude", "statement_timeout", "erase_url")

    def __init__(self, source: Source, *, key: bytes) -> None:
        """Check the options, connect to nothing; raises `SourceUnreachable` for what is wrong with them."""
        self._source = source
        self._key = key
        self._options = Options.of(source)
        self._dialect = dialect_for(self._options)
        self._session = Session(self._dialect)
        self._sandbox = Sandbox()

    def check(self) -> Access:
        """Product, version, rights and number of tables; raises `SourceUnreachable`."""
        with self._whole(), self._session.transaction("check", _CATALOGUE_SECONDS) as connection:
            server = self._dialect.server(connection)
            found = list(self._dialect.catalogue(connection, self._source.name, self._options.selection))
        assets = [item for item in found if isinstance(item, Asset)]
        return Access(True, server.writable, server.name, len(assets), (*server.warnings, *self._missing(assets)))

    def describe(self) -> Iterator[Asset | Omission]:
        """As `discover`, without the state of their content."""
        with self._whole(), self._session.transaction("catalogue", _CATALOGUE_SECONDS) as connection:
            found = list(self._dialect.catalogue(connection, self._source.name, self._options.selection))
            found += self._not_shown(connection, found)
        yield from found

    def discover(self) -> Iterator[Asset | Omission]:
        """Every wanted table and view, in order of schema and name; raises `SourceUnreachable`."""
        found = list(self.describe())
        step = self._dialect.together
        for start in range(0, len(found), step):
            yield from self._fingerprinted(found[start : start + step])

    def read(self, asset: Asset, budget: Budget) -> Iterator[Part]:
        """The rows, or a sample of them; raises `AssetUnreadable`."""
        seconds = self._options.seconds(budget.seconds)

        def parts() -> Iterator[Part]:
            with self._session.transaction("read", seconds) as connection:
                table = self._dialect.open(connection, self._described(asset))
                yield from read(self._dialect, table, budget, seconds, self._sandbox)

        yield from self._guarded(asset, parts)

    def search(self, asset: Asset, wanted: Sequence[Wanted], budget: Budget) -> Iterator[SubjectMatch | Omission]:
        """Rows that hold a wanted identifier, looked for by the database itself; raises `AssetUnreadable`."""
        seconds = self._options.seconds(budget.seconds)

        @contextmanager
        def elsewhere() -> Iterator[OpenTable]:
            with self._session.transaction("search", seconds, aside=True) as connection:
                yield self._dialect.open(connection, self._described(asset))

        def matches() -> Iterator[SubjectMatch | Omission]:
            with self._session.transaction("search", seconds) as connection:
                table = self._dialect.open(connection, self._described(asset))
                table.elsewhere = elsewhere
                yield from search(self._dialect, table, wanted, budget)

        yield from self._guarded(asset, matches)
        yield from _hidden(asset)

    def search_indexed(
        self, asset: Asset, wanted: Sequence[Wanted], budget: Budget, days: Collection[date] = ()
    ) -> Iterator[SubjectMatch | Omission | ByIndex]:
        """See `Indexed`; raises `AssetUnreadable`."""
        if not is_worth_it(asset):
            return
        seconds = min(_INDEXED_SECONDS, self._options.seconds(budget.seconds))

        def matches() -> Iterator[SubjectMatch | ByIndex]:
            with self._session.transaction("search", seconds) as connection:
                table = self._dialect.open(connection, asset)
                yield from search_indexed(self._dialect, table, wanted, budget, days)

        yield from self._guarded(asset, matches)

    def prepare(self, changes: Sequence[Change]) -> Prepared:
        """See `Erasable`; with the reading credential. Raises `SourceUnreachable`."""
        with self._whole(), self._session.transaction("prepare", _CATALOGUE_SECONDS) as connection:
            return prepare(writer_for(self._dialect), connection, self._key, self._table, changes)

    def perform(
        self, prepared: Prepared, *, noted: Callable[[Performed], object] | None, seconds: float = 60.0
    ) -> Performed:
        """See `Erasable`; with the writing credential. Raises `NotPerformed`."""
        return self._performance().perform(prepared, noted, self._options.seconds(seconds))

    def standing(self, prepared: Prepared, after: Mapping[str, str]) -> Standing:
        """See `Erasable`; with the writing credential."""
        return self._performance().standing(prepared, after)

    def pick(
        self, asset: Asset, columns: Sequence[str], keys: Sequence[Sequence[Any]], budget: Budget
    ) -> Iterator[tuple[Locator, Mapping[str, Any]] | Omission]:
        """The rows whose columns have one of these combinations of values; raises `AssetUnreadable`."""
        seconds = self._options.seconds(budget.seconds)

        def rows() -> Iterator[tuple[Locator, Mapping[str, Any]] | Omission]:
            with self._session.transaction("pick", seconds) as connection:
                table = self._dialect.open(connection, self._described(asset))
                yield from pick(self._dialect, table, columns, keys, budget)

        yield from self._guarded(asset, rows)

    def attachment(self, asset: Asset, column: str, row: Mapping[str, Any], most: int) -> bytes:
        """See `WithAttachments`; raises `AssetUnreadable`."""
        seconds = self._options.seconds(_OVERLAP_SECONDS)

        def contents() -> Iterator[bytes]:
            with self._session.transaction("attachment", seconds) as connection:
                table = self._dialect.open(connection, self._described(asset))
                yield attachment(table, column, row, most)

        return next(self._guarded(asset, contents), b"")

    def passages(self, content: bytes, row: str, column: str, budget: Budget) -> Iterator[Part]:
        """See `WithAttachments`."""
        documents = Documents(self._sandbox, budget, budget.seconds)
        yield from documents.read(content, row, column)
        yield from documents.omissions()

    def some(self, asset: Asset, column: str, where: Mapping[str, Any], unlike: Sequence[str] = ()) -> Sequence[Any]:
        """See `Keyed`; raises `AssetUnreadable`."""

        def values() -> Iterator[Sequence[Any]]:
            with self._session.transaction("some", self._options.seconds(_OVERLAP_SECONDS)) as connection:
                yield some(self._dialect.open(connection, self._described(asset)), column, where, unlike)

        return next(self._guarded(asset, values), ())

    def span(self, asset: Asset, column: str, where: Mapping[str, Any]) -> tuple[int, int] | None:
        """See `Keyed`; raises `AssetUnreadable`."""

        def ends() -> Iterator[tuple[int, int] | None]:
            with self._session.transaction("span", self._options.seconds(_OVERLAP_SECONDS)) as connection:
                yield span(self._dialect.open(connection, self._described(asset)), column, where)

        return next(self._guarded(asset, ends), None)

    def share(self, asset: Asset, column: str, values: Sequence[Any], *, exactly: bool = False) -> float:
        """See `Keyed`; raises `AssetUnreadable`."""

        def shares() -> Iterator[float]:
            with self._session.transaction("share", self._options.seconds(_OVERLAP_SECONDS)) as connection:
                table = self._dialect.open(connection, self._described(asset))
                yield share(table, column, values, exactly=exactly)

        return next(self._guarded(asset, shares), 0.0)

    def under(self, asset: Asset, column: str, told: str) -> Mapping[str, int]:
        """See `Keyed`; raises `AssetUnreadable`."""
        seconds = self._options.seconds(_OVERLAP_SECONDS)

        def counted() -> Iterator[Mapping[str, int]]:
            with self._session.transaction("under", seconds) as connection:
                yield under(self._dialect.open(connection, self._described(asset)), column, told)

        return next(self._guarded(asset, counted), {})

    def count(
        self, asset: Asset, by: Sequence[str], years: Sequence[str], budget: Budget, over: Sequence[Over] = ()
    ) -> Iterator[Count]:
        """See `Counting`; raises `AssetUnreadable`."""
        seconds = self._options.seconds(budget.seconds)

        def counts() -> Iterator[Count]:
            with self._session.transaction("count", seconds) as connection:
                table = self._dialect.open(connection, self._described(asset))
                yield from count(self._dialect, table, by, years, seconds, over)

        yield from self._guarded(asset, counts)

    def close(self) -> None:
        """Hang up, and end the worker processes that open documents."""
        self._session.close()
        self._sandbox.close()

    def _performance(self) -> Performance:
        dialect = dialect_for(self._options.writing(self._source.name))
        return Performance(writer_for(dialect), self._source.name, self._key, self._table)

    def _table(self, connection: Connection, name: tuple[str, str]) -> Asset | None:
        """A table as the catalogue has it now; None if it is gone or hidden."""
        found = self._dialect.catalogue(connection, self._source.name, Selection(only=name))
        return next((item for item in found if isinstance(item, Asset)), None)

    def _missing(self, assets: list[Asset]) -> list[str]:
        """Configured schemas in which nothing was found."""
        empty = set(self._options.selection.schemas) - {asset.segments[0] for asset in assets}
        return [f"{len(empty)} of the configured schemas hold no table that can be listed."] if empty else []

    def _not_shown(self, connection: Connection, found: Sequence[Asset | Omission]) -> list[Asset | Omission]:
        """The configured schemas that are not there, or of which the account may not even know that they are."""
        listed = {item.segments[0] for item in found if item.segments}
        empty = [name for name in self._options.selection.schemas if name not in listed]
        shown = inspect(connection).get_schema_names() if empty else ()
        reason = "The schema is not there, or the account may not know of it."
        return [Omission("failed", "no-schema", reason, segments=(name,)) for name in empty if name not in shown]

    def _described(self, asset: Asset) -> Asset:
        """The asset with its columns, asked for again where it comes without any."""
        if asset.columns:
            return asset
        with self._session.transaction("catalogue", _CATALOGUE_SECONDS) as connection:
            described = self._table(connection, (asset.segments[0], asset.segments[-1]))
        if described is None:
            raise Problem("vanished").unreadable(asset.source, asset.segments)
        return described

    def _fingerprinted(self, items: list[Asset | Omission]) -> Iterator[Asset | Omission]:
        """With the state of their content: asked for together, or one by one where one of them makes trouble."""
        assets = [item for item in items if isinstance(item, Asset)]
        tokens = self._fingerprints(assets)
        if tokens is None:
            tokens = [token for asset in assets for token in (self._fingerprints([asset]) or [""])]
        for item in items:
            yield dataclasses.replace(item, fingerprint=tokens.pop(0)) if isinstance(item, Asset) else item

    def _fingerprints(self, assets: list[Asset]) -> list[str] | None:
        """None if the database will not tell."""
        try:
            with self._session.transaction("fingerprint", _FINGERPRINT_SECONDS) as connection:
                return self._dialect.fingerprints(connection, assets, self._key)
        except Exception as error:  # noqa: BLE001 - a driver may raise anything; reading will say what is wrong
            problem = self._dialect.problem(error)
        if problem.code in SOURCE_WIDE:
            raise problem.unreachable(self._source.name)
        return None

    @contextmanager
    def _whole(self) -> Iterator[None]:
        """Turn what goes wrong into the failure of the source."""
        problem = None
        try:
            yield
        except ConnectorError:
            raise
        except Exception as error:  # noqa: BLE001 - a driver may raise anything, and its text stays here
            problem = self._dialect.problem(error)
        if problem:  # outside the handler, so that the library's exception is not even the context of ours
            raise problem.unreachable(self._source.name)

    def _guarded(self, asset: Asset, items: Callable[[], Iterator[_Item]]) -> Iterator[_Item]:
        """Turn what goes wrong into the failure of the asset."""
        problem = None
        try:
            yield from items()
        except ConnectorError:
            raise
        except Exception as error:  # noqa: BLE001 - a driver may raise anything, and its text stays here
            problem = self._dialect.problem(error)
        if problem is None:
            return
        if problem.code == "vanished" and asset.attributes.get("view"):
            problem = Problem("broken-view", problem.detail)
        if problem.code == "not-populated":
            yield Omission("skipped", "empty", problem.message)  # type: ignore[misc]
            return
        if problem.code == "module":
            reason = "The table needs a database module that is not installed here."
            yield Omission("skipped", "unsupported", reason)  # type: ignore[misc]
            return
        raise problem.unreadable(asset.source, asset.segments)


def _hidden(asset: Asset) -> Iterator[Omission]:
    """That a policy of the database decides which rows the account is shown: others may hold the person too."""
    if asset.attributes.get("row_security"):
        reason = "Row security decides which rows the account is shown; others, if there are any, were not read."
        yield Omission("partial", "row-security", reason)
