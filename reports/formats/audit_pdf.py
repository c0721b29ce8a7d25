"""Writes the audit as PDF: the sections of the page, tagged, with bookmarks, for the archive."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..audit import Audit
from ..typeset import typeset
from .audit_sections import SECTIONS
from .blocks import Block

Values = dict[str, Any]


def render(audit: Audit) -> bytes:
    """The whole file."""
    return typeset("audit.typ", audit.as_of, as_values(audit))


def as_values(audit: Audit) -> Values:
    """All that the pages say, in words."""
    present = audit.present
    organisation = audit.declaration.organisation.name or ""
    title, day = present("audit.title"), present.date(audit.as_of)
    return {
        "language": present.language,
        "title": title,
        "organisation": organisation,
        "subtitle": f"{present('audit.subtitle')} – {present('identification.as_of')} {day}",
        "footer": present("record.footer", organisation=organisation, title=title, date=day),
        "tiles": list(_tiles(audit)),
        "sections": [{"title": present(key), "blocks": _filled(blocks(audit))} for key, blocks in SECTIONS.items()],
        "severities": {one: present(f"severity.{one}") for one in ("high", "medium", "low")},
        "words": {"contents": present("audit.contents"), "missing-long": present("record.missing_long")},
    }


def _filled(blocks: Iterable[Block | None]) -> list[Block]:
    return [block for block in blocks if block is not None]


def _tiles(audit: Audit) -> Iterator[Values]:
    scope = audit.scope
    counts = {
        "assets": scope.assets,
        "read": scope.in_state("complete"),
        "open": scope.open_ends,
        "high": audit.severity("high"),
        "medium": audit.severity("medium"),
        "low": audit.severity("low"),
        "risk": audit.risk.points,
    }
    for key, count in counts.items():
        told = {"count": audit.present.number(count), "text": audit.present(f"audit.tiles.{key}")}
        yield {**told, "alarm": key in ("open", "high") and count > 0}
