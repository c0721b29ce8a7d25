"""Reads the labelled tables of `tables.txt`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from ...base import LANGUAGES, Language

_FIRST_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


@dataclass(frozen=True)
class Label:
    """What a column holds, as a person labelled it."""

    right: tuple[str, ...]
    """Entity types that are right; none where nothing in it is personal."""
    judged: bool = True
    """False where it depends on the organisation what the column holds."""


@dataclass(frozen=True)
class LabelledTable:
    """A table of which every column has a label."""

    name: str
    language: Language
    columns: Mapping[str, Label]

    @property
    def system(self) -> str:
        """The first word of the table's name, folded: what the tables of one application share."""
        word = _FIRST_WORD.match(self.name)
        return (word[0] if word else self.name).lower()


def read_tables(path: Path) -> list[LabelledTable]:
    """All tables of a file, in its order; raises `ValueError` with the line that is wrong."""
    return list(_tables(path))


def _tables(path: Path) -> Iterator[LabelledTable]:
    language: Language | None = None
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        if line.startswith("@"):
            if line[1:] not in LANGUAGES:
                raise ValueError(f"{path.name}:{number}: {line[1:]!r} is none of {', '.join(LANGUAGES)}")
            language = cast(Language, line[1:])
            continue
        name, colon, columns = line.partition(":")
        if not colon or language is None:
            raise ValueError(f"{path.name}:{number}: a table is `name: column=TYPE …`, below an @language")
        yield LabelledTable(name.replace("+", " "), language, dict(map(_column, columns.split())))


def _column(text: str) -> tuple[str, Label]:
    name, _, label = text.partition("=")
    right = tuple(part for part in label.removesuffix("?").split("/") if part)
    return name.replace("+", " "), Label(right, not label.endswith("?"))
