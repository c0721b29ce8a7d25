"""Plans what is done with a file: set aside where it is about the person alone, rewritten where it is about several.

A file of records (CSV, logs, JSON, mailboxes, workbooks, cards) is rewritten without the person's, and the result is
read again: nothing of the person may be left in it, and everything else must be there as it was. A file of running text
about several persons is left to a person.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from connectors import Asset, Budget, ConnectorError, Extent, Omission, Part, Passage, Redactable, Rows
from connectors.formats.rewriting import Record, Records, records_of

from ..inventory import Inventory
from ..subject import Identity
from ..subject.judging import Judge
from ..subject.matching import Matcher
from .places import ORDER, Place
from .plan import FileStep
from .settings import Settings

_ALL = Budget(full=True)
_CONTAINERS = frozenset({"zip", "tar", "gz", "bz2", "xz", "7z", "rar", "pst", "sqlite"})

_SEVERAL = "It is a text about several persons: it is not removed for one, and cannot be rewritten with certainty."


class FilePlanning:
    """The files of one plan."""

    def __init__(
        self,
        inventory: Inventory,
        settings: Settings,
        identity: Identity,
        connectors: Mapping[str, Any],
        certainty: str = "certain",
    ) -> None:
        self._settings = settings
        self._matcher = Matcher(identity)
        self._judge = Judge(self._matcher)
        self._enough = frozenset(ORDER[: ORDER.index(certainty) + 1])
        self._connectors = connectors
        self._persons = {item.asset: item.persons for source in connectors for item in inventory.coverage(source)}

    def step(self, place: Place) -> tuple[FileStep | None, str]:
        """What is done with a file, or why a person must do it."""
        connector = self._connectors[place.first.source]
        if not isinstance(connector, Redactable):
            return None, "Files of this kind of source are not changed by Vigie."
        try:
            content = connector.content(place.asset)
            parts = list(connector.reread(place.asset, content, _ALL))
            return self._of(place, connector, content, parts)
        except ConnectorError as error:
            return None, error.message

    def _of(
        self, place: Place, connector: Redactable, content: bytes, parts: Sequence[Part]
    ) -> tuple[FileStep | None, str]:
        form = next((part.format for part in reversed(parts) if isinstance(part, Extent)), "")
        digest = connector.digest(content)
        aside = FileStep(place.id, place.first.source, place.asset.segments, "set file aside", form, (), digest)
        if self._settings.way(place.first.asset) == "delete":
            return aside, ""
        records = records_of(content, form, place.asset.segments[-1])
        if records is None or not records.records:
            return (aside, "") if self._alone(place, form, parts) else (None, self._why_not(form))
        return self._rewritten(place, connector, content, parts, records, aside)

    def _rewritten(
        self,
        place: Place,
        connector: Redactable,
        content: bytes,
        parts: Sequence[Part],
        records: Records,
        aside: FileStep,
    ) -> tuple[FileStep | None, str]:
        numbers = self._theirs(place, records.records)
        if not numbers:
            return None, "The person stands in it, but in no record that is certainly about him or her."
        if len(numbers) == len(records.records):
            return aside, ""
        after = records.without(numbers)
        if after is None:
            return None, "It cannot be written back exactly as it is."
        again = list(connector.reread(place.asset, after, _ALL))
        if self._holds(again):
            return None, "The person stands in parts of it that cannot be taken out with certainty."
        if not _same_but_for(parts, again, len(numbers)):
            return None, "Without the person's records it reads otherwise than before: it is not rewritten."
        digest = connector.digest(after)
        return (
            FileStep(
                aside.id, aside.source, aside.segments, "remove records", aside.format, numbers, aside.digest, digest
            ),
            "",
        )

    def _theirs(self, place: Place, records: Sequence[Record]) -> tuple[int, ...]:
        """The numbers of the records that are certainly about the person."""
        known = {_content(match.row) for match in place.matches if match.row and match.certainty in self._enough}
        return tuple(
            record.number
            for record in records
            if (known and _content(record.cells) in known) or self._sure(record.cells)
        )

    def _sure(self, cells: Mapping[str, Any]) -> bool:
        hits = [hit for found in self._matcher.in_row(cells).values() for hit in found]
        text = "\n".join(str(value) for value in cells.values() if value is not None)
        return bool(hits) and self._judge.text(text, hits).certainty in self._enough

    def _holds(self, parts: Iterable[Part]) -> bool:
        """Whether a search would still find the person as surely."""
        for part in parts:
            if isinstance(part, Passage) and self._sure({"text": part.text}):
                return True
            if isinstance(part, Rows) and any(map(self._sure, _numbered(part))):
                return True
        return False

    def _alone(self, place: Place, form: str, parts: Sequence[Part]) -> bool:
        """Whether a file is about this person and nobody else, by what the last scan counted."""
        if form in _CONTAINERS or any(isinstance(part, Omission) and part.state != "skipped" for part in parts):
            return False
        persons = self._persons.get(place.first.asset)
        return persons is not None and persons <= 1

    def _why_not(self, form: str) -> str:
        if form in _CONTAINERS:
            return "It is an archive: what it holds must be taken out by hand."
        return _SEVERAL


def _content(row: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(str(value) for value in row.values() if value is not None and value != "")


def _numbered(part: Rows) -> Iterator[dict[str, Any]]:
    """Rows by the number of their columns, whose names may repeat."""
    for row in part.frame.itertuples(index=False, name=None):
        yield {str(number): cell for number, cell in enumerate(row)}


def _same_but_for(before: Sequence[Part], after: Sequence[Part], records: int) -> bool:
    """Whether all that is read now was read before, in the same order, and no more is gone than was taken out."""
    old, new = _atoms(before), _atoms(after)
    gone = Counter(old)
    gone.subtract(Counter(new))
    if any(count < 0 for count in gone.values()):
        return False
    remaining = iter(old)
    if not all(atom in remaining for atom in new):
        return False
    rows = [kind for kind, _ in gone.elements() if kind == "row"]
    return len(rows) <= records


def _atoms(parts: Sequence[Part]) -> list[tuple[str, Any]]:
    """What is read, in pieces that do not depend on where a block begins."""
    atoms: list[tuple[str, Any]] = []
    for part in parts:
        if isinstance(part, Rows):
            atoms += [("row", tuple(map(str, row))) for row in part.frame.itertuples(index=False, name=None)]
        elif isinstance(part, Passage):
            atoms += [("line", line) for line in part.text.splitlines() if line.strip()]
    return atoms


def asset_of(step: FileStep) -> Asset:
    """The asset of a step, as its connector knows it."""
    return Asset(step.source, step.segments, "document")
