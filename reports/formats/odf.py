"""The parts of an OpenDocument spreadsheet that hold no content: styles, pages, frozen heads, who made it and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from .parts import Node, as_xml, node
from .tables import COLOURS

NAMESPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "config": "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
_VERSION = {"office:version": "1.3"}
_COUNTRY = {"fr": "BE", "nl": "BE", "de": "BE", "en": "GB"}
_BORDER = {"fo:border": "0.5pt solid #C9CDD2"}
_WRAPPED = {"fo:wrap-option": "wrap", "style:vertical-align": "top"}
_SIZES = {"Upright": ("21cm", "29.7cm"), "Lying": ("29.7cm", "21cm"), "Register": ("42cm", "29.7cm")}
_Look = tuple[dict[str, str], dict[str, str]]
"""Properties of a cell, and of its text."""


def styles(footer: str, language: str, *, pages: int) -> Node:
    """Looks of cells and of printed pages; the register is printed on `pages` pages beside each other."""
    said = {"fo:font-family": "Calibri", "fo:font-size": "10pt"}
    spoken = {"fo:language": language, "fo:country": _COUNTRY[language]}
    default = node(
        "style:default-style",
        {"style:family": "table-cell"},
        node("style:table-cell-properties", {"style:vertical-align": "top"}),
        node("style:text-properties", {**said, **spoken}),
    )
    looks = (_style(name, look) for name, look in _looks().items())
    layouts = (_layout(name, pages if name == "Register" else 1) for name in _SIZES)
    masters = (_master(name, footer) for name in _SIZES)
    return node(
        "office:document-styles",
        _VERSION,
        node("office:styles", default, *looks, _footer()),
        node("office:automatic-styles", *layouts),
        node("office:master-styles", *masters),
    )


def _looks() -> dict[str, _Look]:
    red, blue, grey = COLOURS["mandatory"], COLOURS["conditional"], COLOURS["model"]
    bold, boxed = {"fo:font-weight": "bold"}, {**_WRAPPED, **_BORDER}
    looks: dict[str, _Look] = {
        "Text": (boxed, {}),
        "Plain": (_WRAPPED, {}),
        "Title": ({}, {**bold, "fo:font-size": "16pt", "fo:color": blue}),
        "Legal": ({}, {"fo:font-style": "italic", "fo:color": grey}),
        "Label": ({**boxed, "fo:background-color": "#EEF1F5"}, bold),
        "Missing": ({**boxed, "fo:background-color": "#FCE8E6"}, {**bold, "fo:color": red}),
    }
    for duty, colour in COLOURS.items():
        centred = {**boxed, "fo:background-color": colour, "style:vertical-align": "middle"}
        looks[f"Head-{duty}"] = (centred, {**bold, "fo:color": "#FFFFFF"})
        looks[f"Rule-{duty}"] = (boxed, {"fo:font-style": "italic", "fo:font-size": "8pt", "fo:color": colour})
    return looks


def _footer() -> Node:
    small = node("style:text-properties", {"fo:font-size": "7pt"})
    return node("style:style", {"style:name": "Footer", "style:family": "text"}, small)


def _style(name: str, look: _Look) -> Node:
    cell, text = look
    return node(
        "style:style",
        {"style:name": name, "style:family": "table-cell"},
        node("style:table-cell-properties", cell),
        node("style:text-properties", text),
    )


def _layout(name: str, pages: int) -> Node:
    width, height = _SIZES[name]
    sized = {"fo:page-width": width, "fo:page-height": height, "fo:margin": "1cm"}
    turned = {"style:print-orientation": "portrait" if name == "Upright" else "landscape"}
    fitted = {"style:scale-to-X": str(pages), "style:scale-to-Y": "0", "style:first-page-number": "continue"}
    below = node("style:header-footer-properties", {"fo:min-height": "0.7cm", "fo:margin-top": "0.3cm"})
    return node(
        "style:page-layout",
        {"style:name": f"layout-{name}"},
        node("style:page-layout-properties", {**sized, **turned, **fitted}),
        node("style:footer-style", below),
    )


def _master(name: str, footer: str) -> Node:
    small = {"text:style-name": "Footer"}
    count = node("text:span", small, node("text:page-number", "1"), " / ", node("text:page-count", "1"))
    return node(
        "style:master-page",
        {"style:name": name, "style:page-layout-name": f"layout-{name}"},
        node(
            "style:footer",
            node("style:region-left", node("text:p", node("text:span", small, footer))),
            node("style:region-right", node("text:p", count)),
        ),
    )


def meta(title: str, author: str, day: date, language: str) -> Node:
    """What the document is, of whom, and of which day."""
    at = f"{day.isoformat()}T00:00:00"
    return node(
        "office:document-meta",
        _VERSION,
        node(
            "office:meta",
            node("meta:generator", "Vigie"),
            node("dc:title", title),
            node("meta:initial-creator", author),
            node("dc:creator", author),
            node("meta:creation-date", at),
            node("dc:date", at),
            node("dc:language", language),
        ),
    )


def settings(frozen: Mapping[str, tuple[int, int]], *, active: str) -> Node:
    """Which sheet is shown first, and the rows and columns of each that stay in sight (sheet → rows, columns)."""
    sheets = (node("config:config-item-map-entry", {"config:name": name}, *_split(*at)) for name, at in frozen.items())
    view = node(
        "config:config-item-map-entry",
        _item("ActiveTable", active, "string"),
        node("config:config-item-map-named", {"config:name": "Tables"}, *sheets),
    )
    return node(
        "office:document-settings",
        _VERSION,
        node(
            "office:settings",
            node(
                "config:config-item-set",
                {"config:name": "ooo:view-settings"},
                node("config:config-item-map-indexed", {"config:name": "Views"}, view),
            ),
        ),
    )


def _split(rows: int, columns: int) -> Iterator[Node]:
    """2 is the mode of a head that stays."""
    yield _item("VerticalSplitMode", 2, "short")
    yield _item("VerticalSplitPosition", rows, "int")
    yield _item("PositionBottom", rows, "int")
    yield _item("ActiveSplitRange", 3 if columns else 2, "short")
    if columns:
        yield _item("HorizontalSplitMode", 2, "short")
        yield _item("HorizontalSplitPosition", columns, "int")
        yield _item("PositionRight", columns, "int")


def _item(name: str, value: str | int, kind: str) -> Node:
    return node("config:config-item", {"config:name": name, "config:type": kind}, str(value))


def manifest(media_type: str, parts: Iterable[str]) -> bytes:
    """The list of the parts."""
    entries = [node("manifest:file-entry", {"manifest:full-path": "/", "manifest:media-type": media_type,
                                            "manifest:version": "1.3"})]  # fmt: skip
    for name in parts:
        if name != "mimetype":
            named = {"manifest:full-path": name, "manifest:media-type": "text/xml"}
            entries.append(node("manifest:file-entry", named))
    return as_xml(node("manifest:manifest", {"manifest:version": "1.3"}, *entries), NAMESPACES)
