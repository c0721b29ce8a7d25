"""What `vigie.yaml` says below `erasure`: where sealed files wait, what is held, how rows are marked, how they go.

erasure:
  quarantine: quarantine        # a folder beside the sources, never inside one
  delay: P30D                   # how long a sealed file waits before it is destroyed
  valid: P30D                   # how long a plan may be performed after it was made
  tombstones: P2Y               # how long a scan looks out for whom a restored back-up brings back
  holds: [{asset: "crm/main/claims*", until: 2027-06-30, reason: litigation 2024/118}]
  rows: {crm/main/clients: anonymise}            # delete | anonymise | keep, where the default does not fit
  marks: {hr/main/staff: {column: restricted, value: 1}}
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Literal, cast

from ..config import Config
from ..declaration import Period, matches, parse_period
from ..errors import ConfigError

Way = Literal["delete", "anonymise", "keep"]
_KEYS = ("quarantine", "delay", "valid", "tombstones", "holds", "rows", "marks", "blanks")


@dataclass(frozen=True)
class Hold:
    """Assets of which nothing may be erased: a legal claim, an order of an authority."""

    asset: str
    until: date | None = None
    reason: str = ""

    def binds(self, asset: str, on: date) -> bool:
        """Whether an asset is held on a day."""
        return (self.until is None or on <= self.until) and matches(self.asset, asset)


@dataclass(frozen=True)
class Mark:
    """The column that tells whoever uses a table that the processing of a row is restricted (Art. 18)."""

    column: str
    value: Any = 1
    lifted: Any = 0
    """What it holds where nothing is restricted."""


@dataclass(frozen=True)
class Settings:
    """The section `erasure`, checked."""

    quarantine: Path
    delay: Period
    tombstones: Period
    valid: Period
    holds: tuple[Hold, ...] = ()
    rows: Mapping[str, Way] = field(default_factory=dict)
    marks: Mapping[str, Mark] = field(default_factory=dict)
    blanks: Mapping[str, Mapping[str, Any]] = field(default_factory=dict, repr=False)

    def way(self, asset: str) -> Way | None:
        """How rows of an asset go, where it is said."""
        return next((way for pattern, way in self.rows.items() if matches(pattern, asset)), None)

    def blank(self, asset: str, column: str) -> Any:
        """What a column of an asset holds when it is emptied, where it is said; `{random}` in it is new each time."""
        for pattern, columns in self.blanks.items():
            if matches(pattern, asset) and column in columns:
                value = columns[column]
                return value.replace("{random}", secrets.token_hex(6)) if isinstance(value, str) else value
        return None

    def mark(self, asset: str) -> Mark | None:
        """How a row of an asset is marked, where it can be."""
        return next((mark for pattern, mark in self.marks.items() if matches(pattern, asset)), None)

    def hold(self, asset: str, on: date) -> Hold | None:
        """What holds an asset on a day."""
        return next((hold for hold in self.holds if hold.binds(asset, on)), None)


def read_settings(config: Config, holds: tuple[str, ...] = ()) -> Settings:
    """The settings of a configuration, and holds given beside them; raises `ConfigError`."""
    data = config.erasure
    if unknown := sorted(set(data) - set(_KEYS)):
        raise _wrong(f"`{unknown[0]}` is not known there", f"There are: {', '.join(_KEYS)}.")
    folder = config.path.resolve().parent
    listed = data.get("holds") or []
    if not isinstance(listed, list):
        raise _wrong("`holds` must be a list of assets")
    return Settings(
        quarantine=folder / str(data.get("quarantine", "quarantine")),
        delay=_period(data, "delay", "P30D"),
        tombstones=_period(data, "tombstones", "P2Y"),
        valid=_period(data, "valid", "P30D"),
        holds=(*(_hold(item) for item in listed), *(Hold(asset) for asset in holds)),
        rows=_rows(data.get("rows") or {}),
        marks={str(asset): _mark(item) for asset, item in _mapping(data.get("marks") or {}, "marks").items()},
        blanks=_blanks(data.get("blanks") or {}),
    )


def _period(data: Mapping[str, Any], key: str, default: str) -> Period:
    try:
        return parse_period(str(data.get(key, default)))
    except ValueError as error:
        raise _wrong(f"`{key}` is no period", f"Write it as P30D: {error}.") from None


def _hold(item: Any) -> Hold:
    if isinstance(item, str):
        return Hold(item)
    data = _mapping(item, "holds")
    until = data.get("until")
    if not data.get("asset") or not (until is None or isinstance(until, date)):
        raise _wrong("a hold needs an `asset`, and `until` is a date", "Such as {asset: hr/*, until: 2027-06-30}.")
    return Hold(str(data["asset"]), until, str(data.get("reason") or ""))


def _rows(data: Any) -> dict[str, Way]:
    ways = _mapping(data, "rows")
    for way in ways.values():
        if way not in ("delete", "anonymise", "keep"):
            raise _wrong("`rows` says how rows go: delete, anonymise or keep")
    return {str(asset): cast(Way, way) for asset, way in ways.items()}


def _blanks(data: Any) -> dict[str, Mapping[str, Any]]:
    """Values by asset and column."""
    return {str(asset): _mapping(columns, "blanks") for asset, columns in _mapping(data, "blanks").items()}


def _mark(item: Any) -> Mark:
    if isinstance(item, str):
        return Mark(item)
    data = _mapping(item, "marks")
    if not data.get("column"):
        raise _wrong("a mark needs a `column`", "Such as {column: restricted, value: 1}.")
    return Mark(str(data["column"]), data.get("value", 1), data.get("lifted", 0))


def _mapping(value: Any, what: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise _wrong(f"`{what}` must be a mapping")
    return value


def _wrong(what: str, hint: str = "") -> ConfigError:
    return ConfigError(f"Below `erasure` in the configuration, {what}.", code="erasure-settings", hint=hint)
