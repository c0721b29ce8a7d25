"""Takes persons out of a family tree (GEDCOM), with what points to them and the notes that are theirs alone.

Families stay, without the one who goes: a marriage is the other's too. A family in which nobody else stands goes with
the last, and so do notes, pictures and sources to which nothing else points.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from ...editing import Record
from ..gedcom import records
from .base import Patch, Span, TextRecords, decoded, refused
from .lined_records import told

_LINE = re.compile(r"[ \t]*(\d{1,2})[ \t]+(?:@([^@\s]{1,40})@[ \t]+)?(\w{1,31})(?:[ \t]([^\r\n]*))?(?:\r\n|\r|\n|\Z)")
_POINTER = re.compile(r"@([^@\s#]{1,40})@\s*")
_NEEDED = "It is the one who sent the tree: without that it is none."
_PERSON, _FAMILY, _HEAD = "INDI", "FAM", "HEAD"
_BELOW = frozenset({"FAM", "NOTE", "SNOTE", "OBJE", "SOUR"})
"""Kinds of records that hang on persons."""


@dataclass(frozen=True)
class _Line:
    level: int
    name: str
    tag: str
    target: str
    """What it points to."""
    start: int
    end: int


@dataclass(frozen=True)
class _Entry:
    """A record of the tree: a person, a family, a note."""

    name: str
    tag: str
    lines: tuple[_Line, ...] = field(repr=False)

    start = property(lambda self: self.lines[0].start)
    end = property(lambda self: self.lines[-1].end)
    targets = property(lambda self: {line.target for line in self.lines if line.target})


@dataclass(frozen=True)
class Tree(TextRecords):
    """Persons, and what hangs on them alone as records inside each."""

    entries: tuple[_Entry, ...] = field(default=(), repr=False)

    def removals(self, gone: Collection[str]) -> Iterator[Patch]:
        """The persons with what is theirs alone, and every line that points to what goes, with those below it."""
        going = [span for span in self.spans if span.record.id.partition("/")[0] in gone or span.record.id in gone]
        places = {(span.start, span.end) for span in going}
        names = {entry.name for entry in self.entries if (entry.start, entry.end) in places}
        yield from ((start, end, "") for start, end in places)
        for entry in self.entries:
            if (entry.start, entry.end) not in places:
                yield from _pointing(entry, names)


def read(content: bytes, name: str) -> TextRecords:
    """One record a person, one inside it for each thing that is that person's alone; the rest cannot be taken out."""
    text, charset = decoded(content)
    entries = tuple(_entries(text))
    if not any(entry.tag == _PERSON for entry in entries):
        raise refused("It holds no person that can be taken out.")
    senders = {target for entry in entries if entry.tag == _HEAD for target in entry.targets}
    owners = _owners(entries)
    theirs: dict[str, list[_Entry]] = defaultdict(list)
    for entry in entries:
        if owner := owners.get(entry.name):
            theirs[owner].append(entry)
    spans: list[Span] = []
    number = 0
    for entry in entries:
        if owners.get(entry.name):
            continue  # inside its owner's
        number += 1
        may_go = entry.tag == _PERSON and entry.name not in senders
        obstacle = _NEEDED if entry.tag == _PERSON else ""
        kind = "object" if entry.tag == _PERSON else "text"
        cells = told(records(iter(text[entry.start : entry.end].splitlines())))
        record = Record(str(number), kind, cells, may_go, obstacle="" if may_go else obstacle)
        spans.append(Span(record, entry.start, entry.end))
        for place, other in enumerate(theirs.pop(entry.name, ()), 1):
            inner = told(records(iter(text[other.start : other.end].splitlines())))
            spans.append(Span(Record(f"{number}/{place}", "object", inner), other.start, other.end))
    return Tree(text, charset, tuple(spans), entries)


def _entries(text: str) -> Iterator[_Entry]:
    """The records, cut at lines of level 0; raises `Unreadable` for a line of another form."""
    held: list[_Line] = []
    at = 1 if text.startswith("\ufeff") else 0
    while at < len(text):
        match = _LINE.match(text, at)
        if match is None:
            raise refused("It has lines that are none of a family tree.")
        value = _POINTER.fullmatch(match[4] or "")
        line = _Line(int(match[1]), match[2] or "", match[3].upper(), value[1] if value else "", *match.span())
        if line.level == 0 and held:
            yield _Entry(held[0].name, held[0].tag, tuple(held))
            held = []
        held.append(line)
        at = match.end()
    if held:
        yield _Entry(held[0].name, held[0].tag, tuple(held))


def _owners(entries: tuple[_Entry, ...]) -> Mapping[str, str]:
    """By name of a record that hangs on one person alone: that person."""
    kinds = {entry.name: entry.tag for entry in entries if entry.name}
    pointed: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        for target in entry.targets:
            pointed[target].add(entry.name)
            if entry.tag == _FAMILY and kinds.get(target) == _PERSON:
                pointed[entry.name].add(target)
    found = {}
    for name, tag in kinds.items():
        by = pointed[name] - {name}
        if tag in _BELOW and len(by) == 1 and kinds.get(next(iter(by))) == _PERSON:
            found[name] = next(iter(by))
    return found


def _pointing(entry: _Entry, names: Collection[str]) -> Iterator[Patch]:
    """The lines of a record that point to what goes, each with the lines below it."""
    below: int | None = None
    for line in entry.lines:
        if below is not None and line.level > below:
            yield line.start, line.end, ""
            continue
        below = line.level if line.level and line.target in names else None
        if below is not None:
            yield line.start, line.end, ""
