"""Matches the `covers` of an activity with asset ids, fields and rows.

A pattern is read segment by segment, as in `.gitignore`: `*` and `?` stay within a segment, `**` spans any number of
them. A last segment `*` and a pattern without a wildcard take everything below as well: `hr/*` is every table of every
schema of `hr`, `share/paie` the folder and all that it holds. Ids are compared as they are shown (`%23` for `#`), and
as they were before that encoding; composed and decomposed accents are the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from connectors.locator import decode

from .activity import Cover, RowCondition
from .rows import holds

Owner = TypeVar("Owner")


@dataclass(frozen=True)
class _Compiled:
    """One cover of one owner."""

    owner: int
    pattern: re.Pattern[str]
    fields: tuple[re.Pattern[str], ...]
    where: RowCondition | None

    @property
    def divides(self) -> bool:
        """It takes only some of the fields or rows."""
        return bool(self.fields or self.where)

    def takes(self, decide: Callable[[RowCondition], bool | None]) -> bool | None:
        """Whether it takes the rows that `decide` knows of: yes, no, or not to be told."""
        return True if self.where is None else decide(self.where)


class Covers(Generic[Owner]):
    """All covers of a declaration, compiled and found by source, so that a large estate is matched in one pass."""

    def __init__(self, owners: Sequence[tuple[Owner, Iterable[Cover]]]) -> None:
        self._owners = [owner for owner, _ in owners]
        self._by_source: dict[str, list[_Compiled]] = defaultdict(list)
        for index, (_, covers) in enumerate(owners):
            for cover in covers:
                fields = tuple(field_pattern(field) for field in cover.fields)
                compiled = _Compiled(index, asset_pattern(cover.asset), fields, cover.where)
                self._by_source[_literal_source(cover.asset)].append(compiled)
        self._matching = lru_cache(maxsize=200_000)(self._find)

    def of(self, asset: str, field: str | None = None, row: Mapping[str, object] | None = None) -> list[Owner]:
        """Whose covers take the asset, and the field and row where they are given; in their order.

        Covers of which it cannot be told whether they take the row count: they may.
        """
        return [owner for owner, _ in self.rows_of(asset, field, row)]

    def rows_of(
        self, asset: str, field: str | None = None, row: Mapping[str, object] | None = None
    ) -> list[tuple[Owner, bool]]:
        """As `of`, and of each whether it is certain that its covers take the row."""
        return self.where_holds(asset, field, lambda where: None if row is None else holds(where, row))

    def where_holds(
        self, asset: str, field: str | None, decide: Callable[[RowCondition], bool | None]
    ) -> list[tuple[Owner, bool]]:
        """As `rows_of`, for rows of which `decide` tells whether a condition holds; None where that is not known."""
        taken: dict[int, bool] = {}
        for one in self._matching(asset):
            rows = one.takes(decide) if field is None or _takes(one, field) else False
            if rows is not False:
                taken[one.owner] = taken.get(one.owner, False) or rows is True
        return [(self._owners[index], taken[index]) for index in sorted(taken)]

    def within(self, source: str) -> list[Owner]:
        """Whose covers may take anything of a source; in their order."""
        owners = {one.owner for name in (_normal(source), "") for one in self._by_source.get(name, ())}
        return [self._owners[index] for index in sorted(owners)]

    def divided(self, asset: str) -> list[Owner]:
        """Those of them that take only some of its fields or rows."""
        matching = self._matching(asset)
        whole = {one.owner for one in matching if not one.divides}
        return [self._owners[index] for index in sorted({one.owner for one in matching} - whole)]

    def conditions(self, asset: str) -> dict[str, RowCondition]:
        """What they say of its rows, by the id of each condition."""
        return {one.where.id: one.where for one in self._matching(asset) if one.where}

    def _find(self, asset: str) -> tuple[_Compiled, ...]:
        spellings = _spellings(asset)
        sources = {spelling.partition("/")[0] for spelling in spellings}
        candidates = [one for source in sorted({*sources, ""}) for one in self._by_source.get(source, ())]
        return tuple(one for one in candidates if _any_match(one.pattern, spellings))


def _literal_source(pattern: str) -> str:
    """The source that a pattern names; empty if it takes several."""
    source = _normal(pattern.strip()).partition("/")[0]
    return "" if re.search(r"[*?]", source) else source


def _takes(cover: _Compiled, field: str) -> bool:
    return not cover.fields or _field_matches(cover.fields, field)


def matches(pattern: str, asset: str) -> bool:
    """Whether a pattern on assets takes an asset."""
    return _any_match(asset_pattern(pattern), _spellings(asset))


@lru_cache(maxsize=1024)
def asset_pattern(pattern: str) -> re.Pattern[str]:
    """The regular expression, for `fullmatch` on a normalised id, of a pattern on assets."""
    segments = _normal(pattern.strip().rstrip("/")).split("/")
    below = pattern.rstrip().endswith("/") or segments[-1] == "*" or not re.search(r"[*?]", pattern)
    if segments[-1] == "*":
        segments[-1] = "**"
    parts: list[str] = []
    for index, segment in enumerate(segments):
        last = index == len(segments) - 1
        if segment == "**":
            parts.append(".+" if last else r"(?:[^/]+/)*")
        else:
            parts.append(_glob(segment, "[^/]") + ("" if last else "/"))
    return re.compile("".join(parts) + ("(?:/.*)?" if below else ""), re.DOTALL)


def field_pattern(pattern: str) -> re.Pattern[str]:
    """The regular expression, for `fullmatch`, of a pattern on fields; case does not matter in SQL names."""
    return re.compile(_glob(_normal(pattern), "."), re.DOTALL | re.IGNORECASE)


def _glob(pattern: str, any_character: str) -> str:
    wild = {"*": f"{any_character}*", "?": any_character}
    return "".join(wild.get(character, re.escape(character)) for character in re.sub(r"\*+", "*", pattern))


def _field_matches(patterns: Sequence[re.Pattern[str]], field: str) -> bool:
    """A field of a member is also known by its column alone: `pay.xlsx › May!NISS` by `NISS`."""
    whole = _normal(field)
    column = whole.rpartition(" › ")[2].rpartition("!")[2]
    return any(pattern.fullmatch(name) for pattern in patterns for name in {whole, column})


def _any_match(pattern: re.Pattern[str], spellings: Iterable[str]) -> bool:
    return any(pattern.fullmatch(spelling) for spelling in spellings)


def _spellings(asset: str) -> set[str]:
    shown = _normal(asset)
    return {shown, _normal("/".join(map(decode, asset.split("/"))))} if "%" in asset else {shown}


def _normal(text: str) -> str:
    return unicodedata.normalize("NFC", text)
