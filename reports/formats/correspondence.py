"""Which field answers what: Art. 30 of the GDPR, the model of the Belgian authority, the fiche of the French one.

What the Belgian model asks for at least is its red columns: purpose, functional category of data, category of data
subjects, retention period, categories of recipients, third country or organisation, security measures, and the sheet
that identifies the controller. The rubrics of the French fiche are those of the model register of the CNIL.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..record import Record

_RED = frozenset(
    {"controller", "processor", "dpo", "purposes", "subjects", "categories", "recipients", "transfers", "retention",
     "measures"}
)  # fmt: skip
_STATUS = frozenset({"status", "ended", "replaced_by"})
_MORE = frozenset(
    {"activity", "description", "started", "legal_basis", "origin", "processors", "assessment", "owner", "reference"}
)
_FICHE = {
    "reference": "reference", "activity": "reference", "description": "purpose", "started": "reference",
    "approved": "reference", "next_review": "reference", "controller": "actors", "processor": "actors",
    "joint_controllers": "actors", "representative": "actors", "dpo": "actors", "controllers": "actors",
    "systems": "software", "purposes": "purpose", "processing": "purpose", "subjects": "persons",
    "categories": "data", "retention": "data", "special": "sensitive", "national_number": "sensitive",
    "access_list": "sensitive", "recipients": "recipients", "processors": "recipients", "agreement": "recipients",
    "transfers": "transfers", "measures": "measures",
}  # fmt: skip


@dataclass(frozen=True)
class Correspondence:
    """One field of the register, and where each model asks for it; empty where it does not."""

    label: str
    law: str
    authority: str
    cnil: str


def correspondence(record: Record) -> Iterator[Correspondence]:
    """Every column of the register, in its order."""
    present = record.present
    for column in record.columns:
        rubric = _FICHE.get(column.key)
        yield Correspondence(
            label=record.label(column),
            law=record.duty(column),
            authority=present(f"record.model.{_group(column.key)}"),
            cnil=present(f"record.fiche.{rubric}") if rubric else "",
        )


def _group(key: str) -> str:
    """The part of the Belgian model that has the field."""
    if key in _RED:
        return "red"
    return "status" if key in _STATUS else "optional" if key in _MORE else "own"
