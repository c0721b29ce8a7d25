"""Writes the register as one self-contained page, to read on a screen and to print."""

from __future__ import annotations

from ..pages import render_page
from ..record import Record
from .correspondence import correspondence
from .lists import Term, declared_lists


def render(record: Record) -> bytes:
    """The page."""
    overview = [column for column in record.columns if column.key in OVERVIEW[record.role]]
    lists: dict[str, list[Term]] = {}
    for term in declared_lists(record):
        lists.setdefault(term.list, []).append(term)
    mapping = list(correspondence(record))
    return render_page("record.html", record.present, record=record, overview=overview, lists=lists, mapping=mapping)


OVERVIEW = {
    "controller": ("activity", "purposes", "legal_basis", "subjects", "categories", "retention", "found_in"),
    "processor": ("activity", "processor", "controllers", "processing", "transfers", "found_in"),
}
