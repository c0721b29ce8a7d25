"""What Word documents and presentations have in common: a package of texts with links and properties beside them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from .base import SIGNED, refused
from .markup import Element, attributes, letters, parse_xml, said
from .packing import entries, text_part
from .parts import PackageRecords, add_value, open_package

Visit = Callable[[PackageRecords, str, Element], None]
"""Adds the records of a text."""
Add = Callable[[PackageRecords, str], None]
"""Adds the values of another part."""
_SIGNATURE = re.compile(r"_xmlsignatures/.*", re.IGNORECASE)
_PROPERTIES = re.compile(r"docProps/(?:core|app|custom)\.xml", re.IGNORECASE)
_BESIDE = "It stands in the properties or the links of the document."


def read_package(
    content: bytes, texts: re.Pattern[str], visit: Visit, beside: Mapping[re.Pattern[str], Add]
) -> PackageRecords:
    """The records of its texts, then the values of the parts `beside` them, in the order of the package.

    Raises `Unreadable` for a package that is damaged, or signed.
    """
    names = entries(content)
    if any(map(_SIGNATURE.fullmatch, names)):
        raise refused(SIGNED, "signed")
    book, trees = open_package(content, texts)
    for part, tree in trees.items():
        visit(book, part, tree)
    for part in names:
        for pattern, add in beside.items():
            if pattern.fullmatch(part):
                book.texts[part] = text_part(content, part)
                add(book, part)
    book.finish = lambda changed: _without_unused_links(book, changed)
    return book


def add_around(book: PackageRecords, part: str) -> None:
    """What stands beside the text: values of properties, targets of links to the outside."""
    text = book.texts[part]
    for element in parse_xml(text).walk():
        target = attributes(text, element).get("Target") if element.name == "Relationship" else None
        if target and "TargetMode" in attributes(text, element):
            spoken = list(letters(text, target[1], target[2]))
        elif _PROPERTIES.fullmatch(part) and not element.children:
            spoken = list(letters(text, element.open_end, element.close_start))
        else:
            continue
        if said(spoken).strip():
            add_value(book, part, spoken, _BESIDE)


def _without_unused_links(book: PackageRecords, changed: Mapping[str, str]) -> Mapping[str, str]:
    """The parts, and their relations without those to the outside that only what is gone referred to."""
    out = dict(changed)
    for part, text in changed.items():
        folder, _, file = part.rpartition("/")
        relations = f"{folder}/_rels/{file}.rels"
        if relations not in book.texts:
            continue
        old, new = _references(book.texts[part]), _references(text)
        rest = out.get(relations, book.texts[relations])
        for element in reversed(list(parse_xml(rest).walk())):
            told = attributes(rest, element)
            if "TargetMode" in told and told.get("Id", ("",))[0] in old - new:
                rest = rest[: element.start] + rest[element.end :]
        if rest != book.texts[relations]:
            out[relations] = rest
    return out


def _references(text: str) -> set[str]:
    return set(re.findall(r'\br:(?:id|embed|link|pict)="([^"]*)"', text))
