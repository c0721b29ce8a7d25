"""Matches the `covers` of an activity with asset ids and fields.

A pattern is read segment by segment, as in `.gitignore`: `*` and `?` stay within a segment, `**` spans any number of
them. A last segment `*` and a pattern without a wildcard take everything below as well: `hr/*` is every table of every
schema of `hr`, `share/paie` the folder and all that it holds. Ids are compared as they are shown (`%23` for `#`), and
as they were before that encoding; composed and decomposed accents are the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from connectors.locator import decode

from .activity import Cover


class Coverer:
    """The covers of one activity, compiled."""

    def __init__(self, covers: Iterable[Cover]) -> None:
        self._sources = [(asset_pattern(cover.asset), cover) for cover in covers]
        self._covers = [(pattern, [field_pattern(field) for field in cover.fields]) for pattern, cover in self._sources]
        self._cached = lru_cache(maxsize=4096)(self._matching)

    def divides(self, asset: str) -> bool:
        """Whether what takes the asset takes only some of its fields or rows."""
        spellings = _spellings(asset)
        return all(cover.fields or cover.where for pattern, cover in self._sources if _any_match(pattern, spellings))

    def covers(self, asset: str, field: str | None = None) -> bool:
        """Whether one of the covers takes the asset, and the field where one is given."""
        matching = self._cached(asset)
        if field is None:
            return bool(matching)
        return any(not fields or _field_matches(fields, field) for fields in matching)

    def _matching(self, asset: str) -> list[list[re.Pattern[str]]]:
        spellings = _spellings(asset)
        return [fields for pattern, fields in self._covers if _any_match(pattern, spellings)]


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


def _field_matches(patterns: list[re.Pattern[str]], field: str) -> bool:
    """A field of a member is also known by its column alone: `pay.xlsx › May!NISS` by `NISS`."""
    whole = _normal(field)
    column = whole.rpartition(" › ")[2].rpartition("!")[2]
    return any(pattern.fullmatch(name) for pattern in patterns for name in {whole, column})


def _any_match(pattern: re.Pattern[str], spellings: Iterable[str]) -> bool:
    return any(pattern.fullmatch(spelling) for spelling in spellings)


def _spellings(asset: str) -> set[str]:
    raw = "/".join(decode(segment) for segment in asset.split("/"))
    return {_normal(asset), _normal(raw)}


def _normal(text: str) -> str:
    return unicodedata.normalize("NFC", text)
