"""What an Office document says about itself: author, title, company, custom properties, variables, link targets."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator

from ...base import Passage
from ..package import Package, attribute, local
from ..passages import at_place

_APPLICATION = frozenset({"Manager", "Company", "HyperlinkBase"})
_ATTRIBUTES = {
    "title": "title",
    "creator": "author",
    "lastModifiedBy": "last_modified_by",
    "created": "created",
    "modified": "modified",
}


def read_properties(package: Package, authors: Iterable[str] = ()) -> Generator[Passage, None, dict[str, str]]:
    """The passages `properties` and `custom data`; returns the attributes for the extent."""
    said = list(_core(package))
    attributes = {_ATTRIBUTES[name]: value for name, value in said if name in _ATTRIBUTES}
    said += [*_application(package), *_custom(package), *_variables(package)]
    said += [("author of changes", name) for name in sorted({*authors, *_people(package)})]
    locator = package.reading.locator
    yield from at_place([f"{name}: {value}" for name, value in said], locator, "properties")
    yield from at_place(_custom_data(package), locator, "custom data")
    return attributes


def _core(package: Package) -> Iterator[tuple[str, str]]:
    for event, element in package.walk("docProps/core.xml"):
        text = (element.text or "").strip()
        if event == "end" and text:
            yield local(element.tag), text


def _application(package: Package) -> Iterator[tuple[str, str]]:
    for event, element in package.walk("docProps/app.xml"):
        text = (element.text or "").strip()
        if event == "end" and text and local(element.tag) in _APPLICATION:
            yield local(element.tag).lower(), text


def _custom(package: Package) -> Iterator[tuple[str, str]]:
    name = ""
    for event, element in package.walk("docProps/custom.xml"):
        if event == "start" and local(element.tag) == "property":
            name = attribute(element, "name")
        elif event == "end" and (text := (element.text or "").strip()):
            yield name, text


def _variables(package: Package) -> Iterator[tuple[str, str]]:
    """Of a mail merge or a template, kept in the settings of the document."""
    for event, element in package.walk("word/settings.xml"):
        if event == "end" and local(element.tag) == "docVar":
            yield attribute(element, "name"), attribute(element, "val")


def _people(package: Package) -> Iterator[str]:
    for event, element in package.walk("word/people.xml"):
        if event == "end" and local(element.tag) == "person" and (name := attribute(element, "author")):
            yield name


def _custom_data(package: Package) -> Iterator[str]:
    """The data that content controls are bound to."""
    for name in package.names:
        if not name.lower().startswith("customxml/item") or "props" in name.lower():
            continue
        for event, element in package.walk(name):
            text = (element.text or "").strip()
            if event == "end" and text:
                yield f"{local(element.tag)}: {text}"


def links(package: Package, known: Iterable[str] = ()) -> Iterator[str]:
    """Addresses that the document links to, each once: they hold mailboxes and phone numbers of people."""
    seen: dict[str, None] = dict.fromkeys(known)
    for name in package.names:
        if name.lower().endswith(".rels"):
            for event, element in package.walk(name):
                if event == "end" and attribute(element, "TargetMode") == "External":
                    seen[attribute(element, "Target")] = None
    return iter(seen)
