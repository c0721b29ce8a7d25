"""The records of a package of XML parts (docx, odt, ods): each part a text of its own, checked and packed again."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ...editing import Cell, Edit, Record
from .base import Patch, Span, patched, refused
from .markup import Element, Letter, check_xml, parse_xml, rewritten, said
from .packing import entries, packed, part, text_part

_TOLD = re.compile(r"(?=.*[^\W\d_]).{6,}|(?:\D*\d){8,}", re.DOTALL)
"""A value that is looked for in the rest of the package: shorter ones may be anything."""
_PARTS = re.compile(r".*\.(?:xml|rels|vml)", re.IGNORECASE)


@dataclass
class Place:
    """A record in one part."""

    part: str
    span: Span
    remove: Callable[[], Iterable[Patch]] | None = None
    """How it goes, where that is more than cutting it out."""


@dataclass
class PackageRecords:
    """The records of all parts, numbered through."""

    content: bytes = field(repr=False)
    texts: dict[str, str] = field(default_factory=dict, repr=False)
    places: list[Place] = field(default_factory=list, repr=False)
    finish: Callable[[Mapping[str, str]], Mapping[str, str]] = field(default=lambda changed: changed, repr=False)
    """What else changes with some parts: links that nothing refers to any more."""

    @property
    def records(self) -> Sequence[Record]:
        """See `Editable`."""
        return [place.span.record for place in self.places]

    def number(self) -> str:
        """The id of the next record."""
        return str(len(self.places) + 1)

    def edited(self, edit: Edit) -> bytes:
        """See `Editable`."""
        changes: dict[str, list[Patch]] = {}
        for place in self.places:
            found = list(_patches(place, edit))
            if found:
                changes.setdefault(place.part, []).extend(found)
        texts = dict(self.finish({name: patched(self.texts[name], found) for name, found in changes.items()}))
        for text in texts.values():
            check_xml(text)
        content = packed(self.content, {name: text.encode() for name, text in texts.items()})
        gone = set(edit.gone)
        check_leftovers(
            content, [r for r in self.records if r.id in gone], [r for r in self.records if r.id not in gone]
        )
        return content


def add_value(book: PackageRecords, part_name: str, spoken: list[Letter], obstacle: str) -> None:
    """Add a value that stands beside the text (a property, the target of a link): it can be written, not taken out."""

    def write(name: str, value: Cell) -> Iterable[Patch]:
        return rewritten(spoken, str(value))

    record = Record(book.number(), "text", {"text": said(spoken)}, removable=False, obstacle=obstacle)
    book.places.append(Place(part_name, Span(record, 0, 0, write)))


def open_package(content: bytes, wanted: re.Pattern[str]) -> tuple[PackageRecords, dict[str, Element]]:
    """A package with the trees of the parts whose names are wanted, in their order."""
    names = [name for name in entries(content) if wanted.fullmatch(name)]
    book = PackageRecords(content, {name: text_part(content, name) for name in names})
    return book, {name: parse_xml(book.texts[name]) for name in names}


def check_leftovers(content: bytes, gone: Iterable[Record], kept: Iterable[Record]) -> None:
    """Raise `Unreadable` if what is gone still stands in some other part of a package: a filter, a name, a cache."""
    values = _values(gone) - _values(kept)
    for name in entries(content) if values else ():
        if not _PARTS.fullmatch(name):
            continue
        text = html.unescape(part(content, name).decode("utf-8", "replace"))
        if any(value in text for value in values):
            raise refused("What would be taken out stands in other parts of it too, which are not rewritten.", "copies")


def _values(records: Iterable[Record]) -> set[str]:
    return {str(v) for record in records for v in record.cells.values() if v is not None and _TOLD.fullmatch(str(v))}


def _patches(place: Place, edit: Edit) -> Iterable[Patch]:
    span = place.span
    if span.record.id in edit.gone:
        if not span.record.removable:
            raise refused(span.record.obstacle or "It cannot be taken out.")
        yield from place.remove() if place.remove else [(span.start, span.end, "")]
        return
    for name, value in edit.cells.get(span.record.id, {}).items():
        yield from span.write(name, value)
