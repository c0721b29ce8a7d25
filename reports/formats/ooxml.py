"""The parts of a Word document that hold no content: styles, footer, who made it and when, how its parts are tied."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from .parts import Node, as_xml, node

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
_PROPERTIES = {
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
}
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_COUNTRY = {"fr": "fr-BE", "nl": "nl-BE", "de": "de-BE", "en": "en-GB"}
RED, NAVY, GREY, LINE, TINT = "B3261E", "1F3A5F", "5F6368", "C9CDD2", "EEF1F5"


def fixed_parts(
    title: str, author: str, footer: str, day: date, language: str, *, width: int = 15138
) -> dict[str, bytes]:
    """All parts but the document itself, by their names; `width` is that of the text, in twentieths of a point."""
    types = {
        "/word/document.xml": f"{_WORD}.document.main+xml",
        "/word/styles.xml": f"{_WORD}.styles+xml",
        "/word/footer1.xml": f"{_WORD}.footer+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }
    relations = {"": f"{_PACKAGE}/relationships"}
    return {
        "[Content_Types].xml": as_xml(_types(types), {"": f"{_PACKAGE}/content-types"}),
        "_rels/.rels": as_xml(
            _relations(
                (f"{NAMESPACES['r']}/officeDocument", "word/document.xml"),
                (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            ),
            relations,
        ),
        "word/_rels/document.xml.rels": as_xml(
            _relations((f"{NAMESPACES['r']}/styles", "styles.xml"), (f"{NAMESPACES['r']}/footer", "footer1.xml")),
            relations,
        ),
        "docProps/core.xml": as_xml(_core(title, author, day, language), _PROPERTIES),
        "word/styles.xml": as_xml(styles(language), NAMESPACES),
        "word/footer1.xml": as_xml(_footer(footer, width), NAMESPACES),
    }


def _types(parts: dict[str, str]) -> Node:
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    defaults = [("rels", relations), ("xml", "application/xml")]
    return node(
        "Types",
        *(node("Default", {"Extension": suffix, "ContentType": kind}) for suffix, kind in defaults),
        *(node("Override", {"PartName": name, "ContentType": kind}) for name, kind in parts.items()),
    )


def _relations(*targets: tuple[str, str]) -> Node:
    related = (
        node("Relationship", {"Id": f"rId{number}", "Type": kind, "Target": target})
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return node("Relationships", *related)


def _core(title: str, author: str, day: date, language: str) -> Node:
    at, kind = f"{day.isoformat()}T00:00:00Z", {"xsi:type": "dcterms:W3CDTF"}
    return node(
        "cp:coreProperties",
        node("dc:title", title),
        node("dc:creator", author),
        node("dc:language", _COUNTRY[language]),
        node("dcterms:created", kind, at),
        node("dcterms:modified", kind, at),
    )


def styles(language: str) -> Node:
    """Title, headings, what stands in tables, and the tables themselves."""
    said = node(
        "w:rPr",
        node("w:rFonts", {"w:ascii": "Calibri", "w:hAnsi": "Calibri", "w:cs": "Calibri"}),
        node("w:sz", {"w:val": 20}),
        node("w:lang", {"w:val": _COUNTRY[language]}),
    )
    spaced = node("w:pPr", node("w:spacing", {"w:after": 60}))
    defaults = node("w:docDefaults", node("w:rPrDefault", said), node("w:pPrDefault", spaced))
    return node(
        "w:styles",
        defaults,
        _paragraph("Normal", "Normal", [], [], default=True),
        _paragraph("Title", "Title", [_spacing(0, 80)], [_bold(), _colour(NAVY), _size(40)]),
        _paragraph("Heading1", "heading 1", _heading(0, 360), [_bold(), _colour(NAVY), _size(28)]),
        _paragraph("Heading2", "heading 2", _heading(1, 240), [_bold(), _colour(NAVY), _size(24)]),
        _paragraph("Soft", "Soft", [], [_colour(GREY)]),
        _paragraph("Cell", "Cell", [_spacing(0, 0)], [_size(18)]),
        _paragraph("Rule", "Rule", [_spacing(0, 0)], [_colour(GREY), _size(15)]),
        _grid(),
    )


def _paragraph(key: str, name: str, laid: Iterable[Node], said: Iterable[Node], *, default: bool = False) -> Node:
    marked = {"w:type": "paragraph", "w:styleId": key, **({"w:default": "1"} if default else {})}
    based = None if default else node("w:basedOn", {"w:val": "Normal"})
    shown = None if default else node("w:qFormat")
    return node(
        "w:style", marked, node("w:name", {"w:val": name}), based, shown, node("w:pPr", *laid), node("w:rPr", *said)
    )


def _heading(level: int, before: int) -> list[Node]:
    return [node("w:keepNext"), _spacing(before, 100), node("w:outlineLvl", {"w:val": level})]


def _grid() -> Node:
    line = {"w:val": "single", "w:sz": 4, "w:space": 0, "w:color": LINE}
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = node("w:tblBorders", *(node(f"w:{side}", line) for side in sides))
    margins = node("w:tblCellMar", *(node(f"w:{side}", {"w:w": 85, "w:type": "dxa"}) for side in ("left", "right")))
    return node(
        "w:style",
        {"w:type": "table", "w:styleId": "Grid"},
        node("w:name", {"w:val": "Grid"}),
        node("w:tblPr", borders, margins),
    )


def _spacing(before: int, after: int) -> Node:
    return node("w:spacing", {"w:before": before, "w:after": after})


def _bold() -> Node:
    return node("w:b")


def _colour(colour: str) -> Node:
    return node("w:color", {"w:val": colour})


def _size(half_points: int) -> Node:
    return node("w:sz", {"w:val": half_points})


def _footer(text: str, width: int) -> Node:
    """What the document is, and the number of the page."""
    tab = node("w:tabs", node("w:tab", {"w:val": "right", "w:pos": width}))
    laid = node("w:pPr", node("w:pStyle", {"w:val": "Rule"}), tab)
    return node(
        "w:ftr",
        node(
            "w:p", laid, _run(text), node("w:r", node("w:tab")), *_field("PAGE"), _run(" / "), *_field("NUMPAGES")
        ),
    )  # fmt: skip


def _run(text: str) -> Node:
    return node("w:r", node("w:t", {"xml:space": "preserve"}, text))


def _field(name: str) -> list[Node]:
    return [node("w:fldSimple", {"w:instr": name}, _run("1"))]
