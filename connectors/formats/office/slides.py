"""Reads a presentation (pptx, pptm, ppsx, potx): slides in order, each with its notes and comments, then the rest."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from ...base import Extent, Omission, Part, Passage
from ..package import Package, attribute, local
from ..passages import at_place
from .embedded import read_embedded, read_pictures
from .properties import links, read_properties
from .prose import Prose

_SLIDE = re.compile(r"ppt/slides/slide(\d+)\.xml", re.IGNORECASE)
_REST = (
    ("layout", re.compile(r"ppt/slide(?:Layouts|Masters)/slide\w*\.xml", re.IGNORECASE)),
    ("master of notes", re.compile(r"ppt/(?:notes|handout)Masters/\w*\.xml", re.IGNORECASE)),
)
_PER_SLIDE = (
    ("notes", "notesSlide"),
    ("chart", "chart"),
    ("diagram", "diagramData"),
)


def read_slides(package: Package) -> Iterator[Part]:
    """The slides; then layouts, comments of unknown slides, links, properties and what is embedded."""
    said = Prose()
    read = 0
    authors = _comment_authors(package)
    for number, name in enumerate(_in_order(package), 1):
        for passage in _read_slide(package, name, f"slide {number}", said, authors):
            read += 1
            yield passage
    yield from _read_rest(package, said)
    locator = package.reading.locator
    yield from at_place(links(package), locator, "links")
    attributes = yield from read_properties(package, authors.values())
    pictures = yield from read_pictures(package)
    if pictures and not read:
        yield Omission("partial", "no-text", f"The presentation holds no text, but pictures: {pictures}.", locator)
    yield from read_embedded(package)
    yield from package.omissions()
    size = package.content.size
    yield Extent(bytes_read=size, bytes_total=size, format="pptx", attributes=attributes)


def _in_order(package: Package) -> list[str]:
    """The slides as they are shown; those that the presentation does not name come last."""
    targets = _related(package, "ppt/presentation.xml")
    shown = []
    for event, element in package.walk("ppt/presentation.xml"):
        if event == "end" and local(element.tag) == "sldId":
            relation = next((v for k, v in element.attrib.items() if "relationships" in str(k)), "")
            shown.append(targets.get(str(relation), ("", ""))[1])
    found = sorted((int(match[1][:9]), name) for name in package.names if (match := _SLIDE.fullmatch(name)))
    wanted = [name for name in dict.fromkeys(shown) if name and name in package]
    known = {name.lower() for name in wanted}
    return wanted + [name for _, name in found if name.lower() not in known]


def _related(package: Package, part: str) -> dict[str, tuple[str, str]]:
    """The relations of a part: id → (type, part that it points to)."""
    folder, name = posixpath.split(part)
    relations = {}
    for event, element in package.walk(f"{folder}/_rels/{name}.rels"):
        if event == "end" and local(element.tag) == "Relationship" and attribute(element, "TargetMode") != "External":
            target = posixpath.normpath(posixpath.join(folder, attribute(element, "Target"))).lstrip("/")
            relations[attribute(element, "Id")] = (attribute(element, "Type").rpartition("/")[2], target)
    return relations


def _read_slide(package: Package, name: str, place: str, said: Prose, authors: dict[str, str]) -> Iterator[Passage]:
    locator = package.reading.locator
    yield from at_place(said.lines(package.walk(name)), locator, place)
    related = list(_related(package, name).values())
    for what, kind in _PER_SLIDE:
        for relation, target in related:
            if relation == kind:
                yield from at_place(said.lines(package.walk(target)), locator, f"{place} {what}")
    for relation, target in related:
        if relation == "comments":
            yield from at_place(_comments(package, target, authors), locator, f"{place} comments")


def _comment_authors(package: Package) -> dict[str, str]:
    """By id, of the older comments and of those in threads."""
    authors = {}
    for name in ("ppt/commentAuthors.xml", "ppt/authors.xml"):
        for event, element in package.walk(name):
            if event == "end" and (author := attribute(element, "name")):
                authors[attribute(element, "id")] = author
    return authors


def _comments(package: Package, part: str, authors: dict[str, str]) -> Iterator[str]:
    for event, element in package.walk(part):
        name = local(element.tag)
        if event == "start" and name in {"cm", "reply"}:
            if author := authors.get(attribute(element, "authorId")):
                yield f"{author}:"
        elif event == "end" and name in {"text", "t"} and element.text:
            yield element.text


def _read_rest(package: Package, said: Prose) -> Iterator[Passage]:
    """Text on layouts and masters: a company's name and address mostly stand there."""
    for place, pattern in _REST:
        lines: dict[str, None] = {}
        for name in package.names:
            if pattern.fullmatch(name):
                lines.update(dict.fromkeys(said.lines(package.walk(name))))
        yield from at_place(lines, package.reading.locator, place)
