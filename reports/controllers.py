"""Reads, when a record is rendered, on whose behalf a processor acts; nothing of it is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from connectors import CONNECTORS, Asset, Budget, Rows, VigieError
from scanner import Config, Controller, ControllerList, load_keys, matches

LIMIT = 100_000
"""Controllers read of one list; more than a group of this kind has clients."""


class ControllerReader:
    """Reads lists of controllers, each once; what cannot be read is told through `tell`, and is then missing."""

    def __init__(self, config: Config, tell: Callable[[str], None]) -> None:
        self._config = config
        self._tell = tell
        self._read: dict[ControllerList, tuple[Controller, ...]] = {}

    def __call__(self, wanted: ControllerList) -> Sequence[Controller]:
        """The controllers, by name; empty if they cannot be had."""
        if wanted not in self._read:
            self._read[wanted] = self._fetch(wanted)
        return self._read[wanted]

    def _fetch(self, wanted: ControllerList) -> tuple[Controller, ...]:
        source = wanted.source or (wanted.asset or "").split("/")[0]
        if source not in self._config.sources:
            self._tell(f"The controllers of {wanted.asset} are not read: no source is called {source!r}.")
            return ()
        try:
            found = sorted(set(self._rows(source, wanted)))
        except VigieError as error:
            self._tell(f"The controllers of {wanted.asset} are not read: {error.message}")
            return ()
        if not found:
            self._tell(f"No controller was found in {wanted.asset}: check `controllers` in the declaration.")
        return tuple(Controller(name=name, contact=contact or None) for name, contact in found)

    def _rows(self, source_name: str, wanted: ControllerList) -> Iterator[tuple[str, str]]:
        source = self._config.sources[source_name]
        connector = CONNECTORS.load(source.type)(source, key=_content_key(self._config.key_file))
        try:
            for asset in connector.discover():
                if isinstance(asset, Asset) and matches(wanted.asset or "", asset.id):
                    for part in connector.read(asset, Budget(rows=LIMIT)):
                        if isinstance(part, Rows):
                            yield from _pairs(part.frame, wanted)
        finally:
            connector.close()


def _content_key(file: Path) -> bytes:
    """The key that connectors digest content with; none is made for a mere report."""
    return load_keys(file).content if file.is_file() else b"\0" * 32


def _pairs(frame: Any, wanted: ControllerList) -> Iterator[tuple[str, str]]:
    columns = {str(name).casefold(): position for position, name in enumerate(frame.columns)}
    name_at = columns.get((wanted.name or "name").casefold())
    contact_at = columns.get((wanted.contact or "").casefold())
    if name_at is None:
        return
    for row in frame.itertuples(index=False, name=None):
        name = _text(row[name_at])
        if name:
            yield name, _text(row[contact_at]) if contact_at is not None else ""


def _text(value: Any) -> str:
    return "" if value is None or value != value else " ".join(str(value).split())
