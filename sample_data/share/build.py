"""Writes every document of the vocabulary into the share, and what is true of it."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Container
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from connectors.locator import join, join_members

from ..records import Record, World
from ..truth import Truth
from .archives import redated
from .choosing import people_of
from .making import Made, Maker
from .statements import Names, column_lines, document_line, subject_lines

SOURCE = "share"
_ATTEMPTS = 20


@dataclass(frozen=True)
class Written:
    """How much was written."""

    documents: int
    formats: int


def build_share(world: World, folder: Path, truth: Truth) -> Written:
    """Write the share to a folder; what an earlier build left there goes first."""
    shutil.rmtree(folder, ignore_errors=True)
    formats = set()
    documents = _documents(world)
    for path, (made, names) in documents.items():
        formats.add(path.rpartition(".")[2])
        _write(folder, path, made)
        _state(truth, join((SOURCE, *path.split("/"))), (), made, names)
    return Written(len(documents), len(formats))


def _documents(world: World) -> dict[str, tuple[Made, Names]]:
    """Every document by its path, and what the path tells."""
    maker = Maker(world)
    documents: dict[str, tuple[Made, Names]] = {}
    for entry in world.vocabulary.documents():
        if entry["format"] == "copy":
            documents[entry["path"]] = documents[entry["of"]]
            continue
        for copy in range(1, entry.get("copies", 1) + 1):
            path, made, names = _document(world, maker, entry, copy, documents)
            documents[path] = made, names
    return documents


def _document(
    world: World, maker: Maker, entry: dict[str, Any], copy: int, others: Container[str]
) -> tuple[str, Made, Names]:
    """One of the copies of an entry; people are drawn again where their names give a path that is taken."""
    template = entry["path"].replace("{i}", str(copy))
    for attempt in range(_ATTEMPTS):
        rng = world.rng(f"{entry['path']} {copy} {attempt}")
        record = people_of(world, entry, rng)
        filled = world.prose.fill(template, record, rng)
        path = filled.text.encode(entry.get("path_encoding", "utf-8")).decode("utf-8", "surrogateescape")
        if path not in others:
            part = {**entry, "offset": entry.get("offset", 0) + (copy - 1) * entry.get("limit", 40)}
            return path, maker.make(part, record, rng), _names(world, template, record, filled.types)
    raise ValueError(f"two documents are called {path}")


def _names(world: World, template: str, record: Record, types: set[str]) -> Names:
    """Which segments of a path tell of people."""
    rng = world.rng("names")
    told = [bool(world.prose.fill(segment, record, rng).types) for segment in template.split("/")]
    return Names(sorted(types), [number for number, tells in enumerate(told, 1) if tells])


_OPEN = re.compile(r"/imports/|/lijsten/|/Copie de ", re.IGNORECASE)


def _write(folder: Path, path: str, made: Made) -> None:
    target = Path(os.fsdecode(os.fsencode(folder / path)))
    target.parent.mkdir(parents=True, exist_ok=True)
    day = made.entry.get("date")
    moment = datetime(day.year, day.month, day.day, 9, 30, tzinfo=UTC) if day else datetime(2026, 9, 1, 9, tzinfo=UTC)
    target.write_bytes(redated(made.data, f"{moment:%Y-%m-%dT%H:%M:%SZ}"))
    # a share is for its staff; what was exported for a campaign or copied by hand is open to all, as it often is
    target.chmod(0o644 if _OPEN.search(path) else 0o640)
    os.utime(target, (moment.timestamp(), moment.timestamp()))


def _state(truth: Truth, asset: str, members: tuple[str, ...], made: Made, names: Names) -> None:
    """The truth of a document and, one by one, of what it contains."""
    place = " › ".join((asset, join_members(members))) if members else asset
    truth.documents.append(document_line(SOURCE, place, members, made, names))
    truth.columns.extend(column_lines(SOURCE, asset, members, made))
    truth.subjects.extend(subject_lines(SOURCE, asset, members, made))
    for name, member in made.members.items():
        _state(truth, asset, (*members, name), member, Names())
