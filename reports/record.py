"""The record of processing activities (GDPR Art. 30), as data that every format renders.

A mandatory field that the declaration leaves open is shown as missing: nothing is invented. Which fields are mandatory
follows Art. 30(1) and 30(2); those marked `model` are of the Belgian authority's model, those marked `evidence` are
what Vigie found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import takewhile
from typing import Literal

from scanner import Activity, Approval, Controller, ControllerList, Coverage, Declaration, Entry

from .evidence import ActivityEvidence, gather
from .present import Presenter
from .wording import Wording

Role = Literal["controller", "processor"]
Duty = Literal["mandatory", "conditional", "model", "annex", "evidence"]
"""`conditional`: where applicable or where possible. `annex`: not asked of a processor, but carried along."""
ReadControllers = Callable[[ControllerList], Sequence[Controller]]
"""Reads the controllers of a processor's activity from their source; empty if they cannot be had."""


@dataclass(frozen=True)
class Column:
    """One field of the register."""

    key: str
    duty: Duty
    article: str = ""
    """The letter of Art. 30 that asks for it."""


CONTROLLER_COLUMNS = (
    Column("reference", "model"),
    Column("activity", "mandatory"),
    Column("description", "model"),
    Column("status", "model"),
    Column("controller", "mandatory", "a"),
    Column("joint_controllers", "conditional", "a"),
    Column("representative", "conditional", "a"),
    Column("dpo", "mandatory", "a"),
    Column("owner", "model"),
    Column("purposes", "mandatory", "b"),
    Column("legal_basis", "mandatory"),
    Column("subjects", "mandatory", "c"),
    Column("categories", "mandatory", "c"),
    Column("special", "conditional"),
    Column("national_number", "conditional"),
    Column("access_list", "conditional"),
    Column("origin", "model"),
    Column("recipients", "mandatory", "d"),
    Column("processors", "model"),
    Column("transfers", "conditional", "e"),
    Column("retention", "mandatory", "f"),
    Column("measures", "mandatory", "g"),
    Column("systems", "model"),
    Column("automated_decisions", "model"),
    Column("assessment", "model"),
    Column("started", "model"),
    Column("ended", "model"),
    Column("replaced_by", "model"),
    Column("approved", "model"),
    Column("next_review", "model"),
    Column("found_in", "evidence"),
    Column("found_categories", "evidence"),
    Column("differences", "evidence"),
    Column("read_so_far", "evidence"),
    Column("last_scanned", "evidence"),
)
PROCESSOR_COLUMNS = (
    Column("reference", "model"),
    Column("activity", "mandatory"),
    Column("description", "model"),
    Column("status", "model"),
    Column("processor", "mandatory", "a"),
    Column("controllers", "mandatory", "a"),
    Column("agreement", "model"),
    Column("representative", "conditional", "a"),
    Column("dpo", "mandatory", "a"),
    Column("processing", "mandatory", "b"),
    Column("transfers", "conditional", "c"),
    Column("measures", "mandatory", "d"),
    Column("owner", "model"),
    Column("purposes", "annex"),
    Column("legal_basis", "annex"),
    Column("subjects", "annex"),
    Column("categories", "annex"),
    Column("special", "conditional"),
    Column("national_number", "conditional"),
    Column("access_list", "conditional"),
    Column("recipients", "annex"),
    Column("processors", "model"),
    Column("retention", "annex"),
    Column("systems", "model"),
    Column("assessment", "model"),
    Column("started", "model"),
    Column("ended", "model"),
    Column("replaced_by", "model"),
    Column("approved", "model"),
    Column("next_review", "model"),
    Column("found_in", "evidence"),
    Column("found_categories", "evidence"),
    Column("differences", "evidence"),
    Column("read_so_far", "evidence"),
    Column("last_scanned", "evidence"),
)


@dataclass(frozen=True)
class Cell:
    """What one field of one activity says: lines of text."""

    lines: tuple[str, ...] = ()
    missing: bool = False
    """Asked for by the law, and not said."""


@dataclass(frozen=True)
class RecordEntry:
    """One activity in the register."""

    activity: Activity
    label: str
    cells: Mapping[str, Cell]
    evidence: ActivityEvidence
    controllers: tuple[Controller, ...] = field(default=(), repr=False)
    """Of a processor's activity."""

    @property
    def missing(self) -> tuple[str, ...]:
        """Keys of the mandatory fields that are not filled in."""
        return tuple(key for key, cell in self.cells.items() if cell.missing)


@dataclass(frozen=True)
class Record:
    """A register: of the controller or of the processor, in one language."""

    role: Role
    declaration: Declaration
    as_of: date
    present: Presenter
    columns: tuple[Column, ...]
    entries: tuple[RecordEntry, ...]

    @property
    def title(self) -> str:
        """The name of the register."""
        return self.present(f"record.title.{self.role}")

    @property
    def missing(self) -> int:
        """Mandatory fields that are not filled in, over all entries and the identification."""
        return sum(len(entry.missing) for entry in self.entries) + sum(cell.missing for _, cell in self.identification)

    @property
    def identification(self) -> tuple[tuple[str, Cell], ...]:
        """Who keeps the record: (label, value)."""
        from .entry import identification

        return identification(self)

    @property
    def footer(self) -> str:
        """Whose record it is, and as of when."""
        name = self.declaration.organisation.name or ""
        return self.present("record.footer", organisation=name, title=self.title, date=self.present.date(self.as_of))

    @cached_property
    def wording(self) -> Wording:
        """The declaration in the language of the record."""
        return Wording(self.declaration, self.present)

    @property
    def manual(self) -> list[str]:
        """How to read the register."""
        keys = (f"record.manual.{number}" for number in range(1, 100))
        return [self.present(key) for key in takewhile(self.present.has, keys)]

    def label(self, column: Column) -> str:
        """The heading of a column."""
        return self.present(f"column.{column.key}")

    def duty(self, column: Column) -> str:
        """Why a column is there, with the letter of Art. 30."""
        paragraph = "1" if self.role == "controller" else "2"
        if column.article:
            return self.present.article(f"A30-{paragraph}-{column.article}")
        return self.present(f"duty.{column.duty}")


def build_record(
    declaration: Declaration,
    entries: Iterable[Entry],
    coverage: Iterable[Coverage],
    *,
    role: Role,
    language: str,
    as_of: date,
    read_controllers: ReadControllers | None = None,
    approvals: Mapping[str, Approval] | None = None,
) -> Record:
    """The record of one role. A pure function: the same input gives the same record."""
    from .entry import EntryBuilder

    builder = EntryBuilder(Wording(declaration, Presenter(language)), as_of, approvals or {})
    evidence = gather(declaration, entries, list(coverage))
    columns = CONTROLLER_COLUMNS if role == "controller" else PROCESSOR_COLUMNS
    activities = [activity for activity in declaration.activities if activity.role == role]
    built = (
        builder.entry(activity, columns, evidence[activity.id], _controllers(activity, read_controllers))
        for activity in activities
    )
    return Record(role, declaration, as_of, builder.wording.present, columns, tuple(built))


def _controllers(activity: Activity, read: ReadControllers | None) -> tuple[Controller, ...]:
    """On whose behalf a processor acts: those listed, then those that a source lists."""
    if activity.controllers is None:
        return ()
    listed = activity.controllers.listed
    return (*listed, *read(activity.controllers)) if read and activity.controllers.asset else listed
