"""Include and exclude patterns in the manner of `.gitignore`, with `**` for any number of folders.

A pattern without a slash (but at its end) fits a name at any depth; one with a slash starts at the root of the share.
What fits a folder fits all that is in it; a pattern that ends in a slash fits folders only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence


class Patterns:
    """Several patterns, of which one must fit."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._any = _compile([pattern for pattern in patterns if not pattern.endswith("/")])
        self._folders = _compile([*patterns])

    def fit_file(self, segments: tuple[str, ...]) -> bool:
        """Whether a file, or a folder that it is in, fits."""
        return _fits(self._any, "/".join(segments)) or self.fit_folder(segments[:-1])

    def fit_folder(self, segments: tuple[str, ...]) -> bool:
        """Whether a folder, or one that it is in, fits."""
        return any(_fits(self._folders, "/".join(segments[:depth])) for depth in range(1, len(segments) + 1))


def _fits(compiled: re.Pattern[str] | None, path: str) -> bool:
    return compiled is not None and compiled.fullmatch(path) is not None


def _compile(patterns: Sequence[str]) -> re.Pattern[str] | None:
    parts = [_translate(pattern) for pattern in patterns if pattern.strip("/")]
    return re.compile("|".join(parts), re.DOTALL) if parts else None


def _translate(pattern: str) -> str:
    """One pattern as a regular expression over the whole path."""
    anchored = "/" in pattern.rstrip("/")
    segments = [segment for segment in pattern.split("/") if segment]
    if not anchored:
        segments.insert(0, "**")
    *folders, last = segments
    lead = "".join("(?:[^/]+/)*" if segment == "**" else _segment(segment) + "/" for segment in folders)
    return lead + (".+" if last == "**" else _segment(last))


def _segment(segment: str) -> str:
    """`*`, `?` and `[…]` within one name."""
    out, rest = "", segment
    while rest:
        if match := re.match(r"\[([!^]?)(\]?[^\]]*)\]", rest):
            out += f"[{'^' if match[1] else ''}{_class(match[2])}]"
            rest = rest[match.end() :]
        else:
            out += {"*": "[^/]*", "?": "[^/]"}.get(rest[0]) or re.escape(rest[0])
            rest = rest[1:]
    return out


def _class(characters: str) -> str:
    return re.sub(r"([\\\]\[^&~|])", r"\\\1", characters)
