"""Reads a ZIP archive: encrypted, damaged, twice-named and oddly packed members each for themselves."""

from __future__ import annotations

import stat
from collections import Counter
from collections.abc import Iterator

from ...base import Extent, Omission, Part
from ..base import Content, Reading, Unreadable
from ..limits import Allowance, Exceeded
from ..zipped import Directory, Entry, read_directory, unpack
from .members import container, parents_of, read_member


def read_zip(content: Content, reading: Reading) -> Iterator[Part]:
    """Every member under its name in the archive; names are never used as paths."""
    directory = read_directory(content.stream, content.size)
    if not directory.entries:
        if directory.damaged:
            raise Unreadable("failed", "broken", "The archive is damaged: no member of it could be found.")
        raise Unreadable("skipped", "empty", "The archive is empty.")
    allowance = Allowance(content.size, reading.budget)
    try:
        for entry, name in _named(directory):
            yield from _read(content, entry, name, reading, allowance)
    except Exceeded as exceeded:
        yield container(exceeded, reading.locator)
    if directory.damaged:
        reason = "The archive's directory is missing or damaged; the members that were found were read."
        yield Omission("partial", "broken", reason, reading.locator)
    attributes = {"members": len(directory.entries)}
    yield Extent(bytes_read=content.size, bytes_total=content.size, format="zip", attributes=attributes)


def _named(directory: Directory) -> Iterator[tuple[Entry, str]]:
    """Members with names that tell them apart, and folders that hold nothing."""
    seen: Counter[str] = Counter()
    parents = {parent for entry in directory.entries for parent in parents_of(entry.name)}
    for entry in directory.entries:
        if entry.is_folder and entry.name in parents:
            continue
        seen[entry.name] += 1
        yield entry, entry.name if seen[entry.name] == 1 else f"{entry.name} ({seen[entry.name]})"


def _read(content: Content, entry: Entry, name: str, reading: Reading, allowance: Allowance) -> Iterator[Part]:
    locator = reading.locator.inside(name)
    if entry.is_folder:
        yield Omission("skipped", "empty", "The folder is empty.", locator)
    elif entry.encrypted:
        yield Omission("skipped", "encrypted", "The member is protected with a password.", locator)
    elif stat.S_ISLNK(entry.mode):
        yield Omission("skipped", "unsupported", "The member is a symbolic link; links are not followed.", locator)
    else:
        blocks = unpack(content.stream, entry)
        yield from read_member(blocks, entry.name, locator, reading, allowance, entry.packed)
