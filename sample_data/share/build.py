"""Writes every document of the vocabulary into the share, and what is true of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from connectors.locator import join, join_members

from ..records import World
from ..truth import Truth
from .making import Made, Maker, people_of
from .statements import column_lines, document_line, name_types, subject_lines

SOURCE = "share"


@dataclass(frozen=True)
class Written:
    """How much was written."""

    documents: int
    formats: int


def build_share(world: World, folder: Path, truth: Truth) -> Written:
    """Write the share to a folder; files of an earlier build are replaced, others left alone."""
    maker, paths, formats = Maker(world), set(), set()
    for path, made, types in _documents(world, maker):
        if path in paths:
            raise ValueError(f"two documents are called {path}")
        paths.add(path)
        formats.add(made.entry["format"])
        _write(folder, path, made)
        _state(truth, join((SOURCE, *path.split("/"))), (), made, types)
    return Written(len(paths), len(formats))


def _documents(world: World, maker: Maker) -> Iterator[tuple[str, Made, list[str]]]:
    for entry in world.vocabulary.documents():
        for copy in range(1, entry.get("copies", 1) + 1):
            rng = world.rng(f"{entry['path']} {copy}")
            record = {**people_of(world, entry, rng), "i": copy, "kind_": "text"}
            filled = world.prose.fill(entry["path"].replace("{i}", str(copy)), record, rng)
            path = filled.text.encode(entry.get("path_encoding", "utf-8")).decode("utf-8", "surrogateescape")
            yield path, maker.make(entry, record, rng), name_types(filled)


def _write(folder: Path, path: str, made: Made) -> None:
    target = os.path.join(os.fsencode(folder), *(_bytes(part) for part in path.split("/")))
    os.makedirs(os.path.dirname(target), exist_ok=True)
    with open(target, "wb") as stream:
        stream.write(made.data)
    day = made.entry.get("date")
    moment = datetime(day.year, day.month, day.day, 9, 30, tzinfo=UTC) if day else datetime(2026, 9, 1, 9, tzinfo=UTC)
    os.utime(target, (moment.timestamp(), moment.timestamp()))


def _bytes(part: str) -> bytes:
    return part.encode("utf-8", "surrogateescape")


def _state(truth: Truth, asset: str, members: tuple[str, ...], made: Made, types: list[str]) -> None:
    """The truth of a document and, one by one, of what it contains."""
    place = " › ".join((asset, join_members(members))) if members else asset
    truth.documents.append(document_line(SOURCE, place, members, made, types))
    truth.columns.extend(column_lines(SOURCE, asset, members, made))
    truth.subjects.extend(subject_lines(SOURCE, asset, members, made))
    for name, member in made.members.items():
        _state(truth, asset, (*members, name), member, [])
