"""Writes what changed between two records: as text for a terminal, as JSON, as a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from connectors import Plugins

from ..comparison import Comparison, EntryChange
from ..pages import render_page

CHANGE_FORMATS = Plugins(
    "vigie.change_formats",
    {
        "html": "reports.formats.changes:as_page",
        "json": "reports.formats.changes:as_json",
        "text": "reports.formats.changes:as_text",
    },
)


def as_page(comparison: Comparison) -> bytes:
    """One self-contained page."""
    return render_page("changes.html", comparison.after.present, comparison=comparison)


def as_json(comparison: Comparison) -> bytes:
    """Indented JSON in UTF-8; keys are the same in every language."""
    import orjson

    before, after = comparison.dates
    told = {
        "changes": {
            "role": comparison.after.role,
            "from": before.isoformat(),
            "to": after.isoformat(),
            "language": comparison.after.present.language,
        },
        "identification": [
            {"label": label, "before": list(old), "after": list(new)} for label, old, new in comparison.identification
        ],
        "activities": [_entry(entry) for entry in comparison.entries],
    }
    return orjson.dumps(told, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _entry(entry: EntryChange) -> dict[str, Any]:
    return {
        "id": entry.activity,
        "label": entry.label,
        "change": entry.kind,
        "fields": [
            {
                "key": one.column.key,
                "label": one.label,
                "duty": one.column.duty,
                "before": list(one.before),
                "after": list(one.after),
            }
            for one in entry.fields
        ],
        "places": {"appeared": list(entry.appeared), "vanished": list(entry.vanished)},
    }


def as_text(comparison: Comparison) -> bytes:
    """Lines of `-` and `+`, by activity."""
    return ("\n".join(_lines(comparison)) + "\n").encode("utf-8", "backslashreplace")


def _lines(comparison: Comparison) -> Iterator[str]:
    present = comparison.after.present
    before, after = comparison.dates
    yield f"{comparison.after.title} – {present.date(before)} → {present.date(after)}"
    if comparison.nothing:
        yield present("changes.none")
    for label, old, new in comparison.identification:
        yield from ("", label, *_marked(old, new))
    for entry in comparison.entries:
        yield from ("", f"{entry.label} ({entry.activity}): {present(f'changes.{entry.kind}')}")
        for one in entry.fields:
            yield from (f"  {one.label}", *_marked(one.before, one.after))
        if entry.appeared or entry.vanished:
            yield from (f"  {present('changes.places')}", *_marked(entry.vanished, entry.appeared))


def _marked(before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[str]:
    yield from (f"    - {line}" for line in before if line not in after)
    yield from (f"    + {line}" for line in after if line not in before)
