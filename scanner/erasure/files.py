"""Plans what is done with a file: set aside where it is about the person alone, rewritten where it is about several.

Records about the person (rows, objects, entries, cards, messages), stretches of text about nobody else (paragraphs,
rows of tables in documents) and files inside a file are taken out; the result is read again: nothing of the person may
be left in it, and everything else must be there as it was. What cannot be done so is left to a person, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from connectors import ConnectorError, Edit, Part, Passage, Record, Redactable, Rows

from ..inventory import Inventory
from ..said import NOTHING, Said, counted, said, translated, unread
from ..subject import Identity
from ..subject.knowing.offices import is_an_offices
from ..subject.reading.identifiers import Identifiers
from ..subject.reading.matching import NUMBERS, Matcher
from ..subject.reading.spelled import LISTS
from ..subject.reading.telling import SHARED
from ..subject.weighing.judging import Judge
from .comparing import is_gone, same_but_corrected, same_but_gone, same_records
from .correction import Correction
from .correspondence import is_exchanged, own_texts
from .known_rows import Known, called, headings, is_known, mark
from .members import MemberNames
from .opening import ABOUT_ONE, HOLDING, RUNNING, OpenFile, rows_of, spoken, text_of, where
from .places import ORDER, Place
from .plan import FileStep
from .settings import Settings
from .spread import over_two_lines

_CONTAINERS = frozenset(
    {"zip", "tar", "gzip", "bzip2", "xz", "7z", "rar", "pst", "sqlite", "sql", "coda", "mt940", "mbox"}
)
_MESSAGE = "msg"
"""A message of Outlook: one alone in its file, which cannot be written back."""
_HEAD = re.compile(r"\W*[^\W\d_][\w .'’()/-]{1,30} ?: *\S")
"""A label and what it says: `Patiente : …`, `Name of the pupil: …`."""
_DATED = re.compile(
    r"[A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ][\w'’-]+[ ,(]{1,3}(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)"
)
_HEADING = 3
"""Words that a heading has, and no finding."""

_CONFIRMING = SHARED | {"IDENTIFIER"}
"""What makes a name sure; alone it may be a partner's as well."""

Outcome = tuple[FileStep | None, Said]
"""What is done with a file, and what a person must see to; or why a person must do all of it."""


class FilePlanning:
    """The files of one plan."""

    def __init__(
        self,
        inventory: Inventory,
        settings: Settings,
        identity: Identity,
        connectors: Mapping[str, Any],
        certainty: str = "certain",
        public: Iterable[str] = (),
    ) -> None:
        """`public` are values that are nobody's secret, such as the organisation's own address."""
        self._settings = settings
        self._matcher = Matcher(identity)
        self._names = MemberNames(identity)
        self._identifiers = Identifiers(identity, public=public)
        self._judge = Judge(self._matcher)
        self._enough = frozenset(ORDER[: ORDER.index(certainty) + 1])
        self._connectors = connectors
        self._persons = {item.asset: item.persons for source in connectors for item in inventory.coverage(source)}

    def step(self, place: Place) -> Outcome:
        """What is done with a file that is to be erased, or the person's part of it."""
        try:
            file = self._opened(place)
            return self._erased(file) if file else (None, said("erasure.no-such-source"))
        except ConnectorError as error:
            return None, unread(error.code, error.message)

    def corrected(self, place: Place, correction: Correction) -> Outcome:
        """What is done with a file in which a value is to be corrected; neither if the old value is not in it."""
        try:
            file = self._opened(place)
            if not file:
                return None, said("erasure.no-such-source")
            return self._rectified(file, correction)
        except ConnectorError as error:
            return None, said("erasure.look-for-old", reason=unread(error.code, error.message))

    def _opened(self, place: Place) -> OpenFile | None:
        connector = self._connectors[place.first.source]
        return OpenFile.read(place, connector) if isinstance(connector, Redactable) else None

    def _erased(self, file: OpenFile) -> Outcome:
        if self._settings.way(file.place.first.asset) == "delete":
            return file.step("set file aside"), NOTHING
        if file.form == _MESSAGE and is_exchanged(file.parts, lambda text: self._sure({"text": text})):
            return file.step("set file aside"), NOTHING  # as a message in a box that the person sent or received
        records, reason = file.taken_apart
        kinds = {record.kind for record in records if record.removable}
        if not kinds & (ABOUT_ONE | HOLDING) and self._is_alone(file):
            return file.step("set file aside"), NOTHING
        if not records:
            return None, said("erasure.several-persons", reason=translated(reason))
        if any(record.kind == "message" and not record.removable and self._sure(record.cells) for record in records):
            return file.step("set file aside"), NOTHING  # as a message of a mailbox that the person sent or received
        gone, problem = self._theirs(file, records)
        if problem or not gone:
            return None, problem or said("erasure.no-own-part")
        edit = Edit(tuple(gone))
        if all(is_gone(record.id, edit) for record in records if record.cells or record.kind in HOLDING):
            return file.step("set file aside"), NOTHING
        return self._without(file, records, edit)

    def _without(self, file: OpenFile, records: Sequence[Record], edit: Edit) -> Outcome:
        """The file without what goes, if nothing of the person is left in it and all else is as it was."""
        if self._stays_in_a_part(file, records, edit):
            return None, said("erasure.elsewhere-in-it", where=said("erasure.in-own-part"))
        if self._goes_on(records, edit):
            return None, said("erasure.goes-on")
        after, again, left = file.edited(edit)
        if place := self._found_in(again, strictly=self._is_running(records, edit)):
            return None, said("erasure.elsewhere-in-it", where=place)
        if not same_records(records, left, edit) or not same_but_gone(file.parts, again, edit, records):
            return None, said("erasure.reads-otherwise")
        whole, partly = self._names.left_in(again)
        if whole:
            return None, said("erasure.elsewhere-in-it", where=said("erasure.in-member-name"))
        if partly:
            return file.step("remove records", edit, after), counted("erasure.names-inside", partly)
        doubtful = self._doubtful(file)
        return file.step("remove records", edit, after), counted("erasure.less-sure", doubtful) if doubtful else NOTHING

    def _doubtful(self, file: OpenFile) -> int:
        """How many rows of it may be the person's, and stay because that is not sure enough."""
        rows = [match for match in file.place.matches if match.row]
        sure = {match.locator for match in rows if match.certainty in self._enough}
        return len({match.locator for match in rows} - sure)

    def _goes_on(self, records: Sequence[Record], edit: Edit) -> bool:
        """Whether below a line that says whom a form or report is about (`Patient: …`) text stays that names nobody: it
        may be the findings of that very person, who would be gone from the paper and not from what it says."""
        headed: tuple[str, ...] | None = None
        for record in (record for record in records if record.kind == "paragraph"):
            text = text_of(record.cells).strip()
            if is_gone(record.id, edit):
                headed = record.members if _HEAD.match(text) else headed
            elif headed == record.members and len(text.split()) > _HEADING:
                if not any(found.entity_type == "PERSON" for found in self._identifiers.others(text)):
                    return True
                headed = None
        return False

    def _stays_in_a_part(self, file: OpenFile, records: Sequence[Record], edit: Edit) -> bool:
        """Whether the search, which knows more, is sure of a message or member of which nothing is taken."""
        parts = {record.members for record in records if is_gone(record.id, edit)}
        sure = (match for match in file.place.matches if match.certainty in self._enough and not match.row)
        return any(
            match.members and not any(match.members[: len(part)] == part for part in parts if part) for match in sure
        )

    def _theirs(self, file: OpenFile, records: Sequence[Record]) -> tuple[list[str], Said]:
        """Ids of the records that go; or why a record that is the person's cannot."""
        known = self._known(file)
        members = [record.members for record in records if record.kind in HOLDING]
        gone: list[str] = []
        for record in records:
            if is_gone(record.id, Edit(tuple(gone))) or not self._is_theirs(file, record, known, members):
                continue
            if not record.removable:
                return [], said("erasure.not-taken-out", reason=translated(record.obstacle))
            gone.append(record.id)
        return gone, NOTHING

    def _known(self, file: OpenFile) -> Known:
        """The rows that the search found, those to which keys led among them."""
        sure = [match for match in file.place.matches if match.row and match.certainty in self._enough]
        return {mark(match.row, match.members[-1:], match.place) for match in sure}

    def _is_theirs(self, file: OpenFile, record: Record, known: Known, members: Sequence[tuple[str, ...]]) -> bool:
        if record.kind in HOLDING:
            return self._is_about(own_texts(file.within(record.members), self._is_named_in))
        if record.kind in RUNNING:
            return self._is_about([text_of(record.cells)])
        if is_known(record, known) or self._sure(record.cells):
            return True
        inner = [one for one in members if len(one) > len(record.members)]
        return record.kind == "message" and self._is_about(file.own_texts(record.members, inner))

    def _is_about(self, texts: Sequence[str]) -> bool:
        """Whether texts are certainly about the person, and about nobody else."""
        sure = any(self._sure({"text": text}) for text in texts)
        return sure and not self._tell_of_others(texts)

    def _tell_of_others(self, texts: Iterable[str]) -> bool:
        return any(next(self._identifiers.others_beside(text), None) for text in texts)

    def _sure(self, cells: Mapping[str, Any]) -> bool:
        hits = [hit for found in self._matcher.in_row(cells).values() for hit in found]
        return bool(hits) and self._judge.text(text_of(cells), hits).certainty in self._enough

    def _found_in(self, parts: Iterable[Part], *, strictly: bool) -> Said:
        """Where a search would still find the person as surely; `strictly` by the name alone too. Empty if nowhere."""
        for part in parts:
            rows = rows_of(part) if isinstance(part, Rows) else ({"text": text} for text in spoken(part))
            for cells in rows:
                if self._sure(cells) or (strictly and self._is_named(cells)):
                    return where(part)
        return NOTHING

    def _is_named(self, cells: Mapping[str, Any]) -> bool:
        """Whether it names the person, or tells a phone, an account or a number of hers beside nobody else's name."""
        hits = [hit for found in self._matcher.in_row(cells).values() for hit in found]
        told = {hit.wanted.entity_type for hit in hits if hit.grade in ("exact", "initial")}
        if told - _CONFIRMING:
            return True
        return bool(told) and not any(
            found.entity_type == "PERSON" for found in self._identifiers.others(text_of(cells))
        )

    def _is_running(self, records: Sequence[Record], edit: Edit) -> bool:
        """Whether stretches of a text go, of which the rest may speak of the person by name alone."""
        return any(record.kind in RUNNING for record in records if record.id in edit.gone)

    def _is_alone(self, file: OpenFile) -> bool:
        """Whether a file is about this person and nobody else, by what the last scan counted."""
        if file.form in _CONTAINERS or not file.is_whole:
            return False
        persons = self._persons.get(file.place.first.asset)
        texts = own_texts(file.parts, self._is_named_in)
        if persons is None or (persons > 1 and self._tell_of_others(texts)):
            return False  # of two names that a scan counted both may be the person's: before a marriage, and since
        return not any(
            self._names_a_stranger(text) or self._tells_of_a_stranger(text) or self._spells_another(text)
            for text in texts
        )

    def _is_named_in(self, text: str) -> bool:
        hits = self._matcher.in_text(text)
        return any(hit.wanted.entity_type == "PERSON" and hit.grade == "exact" for hit in hits)

    def _spells_another(self, text: str) -> bool:
        """Whether a name stands in it that the lists tell and no scan counted: `Aanwezig was ook Lieve Bosmans.`"""
        return any(found.recognizer == LISTS for found in self._identifiers.others(text))

    def _tells_of_a_stranger(self, text: str) -> bool:
        """Whether an address of mail or a national number is another person's, though nobody else is named."""
        return any(
            found.entity_type in NUMBERS
            or (found.entity_type == "EMAIL_ADDRESS" and not is_an_offices(text[found.start : found.end]))
            for found in self._identifiers.others(text)
        )

    def _names_a_stranger(self, text: str) -> bool:
        """Whether two words with capitals and a day behind them are not the person: a name that no scan read."""
        return any(
            not self._matcher.in_text(found[0]) and not self._matcher.agrees_on_birth([found[0]])
            for found in _DATED.finditer(text)
        )

    def _rectified(self, file: OpenFile, correction: Correction) -> Outcome:
        records, reason = file.taken_apart
        stands = any(_holds(part, correction) for part in file.parts)
        if not records:
            if not stands and file.is_whole:
                return None, NOTHING
            return None, said("erasure.look-for-old", reason=translated(reason))
        edit = Edit((), self._corrections(file, records, correction))
        if not edit:
            if not stands and file.is_whole and not any(map(correction.stands_in_any, (r.cells for r in records))):
                return None, NOTHING
            if any(record.kind == "message" for record in records):
                return None, said("erasure.message-stays")
            return None, said("erasure.old-not-own")
        after, again, left = file.edited(edit)
        if not same_records(records, left, edit):
            return None, said("erasure.new-reads-otherwise")
        if not same_but_corrected(file.parts, again, correction):
            return None, said("erasure.new-reads-otherwise")
        if any(self._is_still_wrong(file, part, correction) for part in again):
            return None, said("erasure.old-form")
        return file.step("change records", edit, after), NOTHING

    def _corrections(
        self, file: OpenFile, records: Sequence[Record], correction: Correction
    ) -> dict[str, dict[str, Any]]:
        """The new values of the person's records, by record and field."""
        known = self._known(file)
        alone = self._is_alone(file)
        rows = headings(file.parts)
        found = {}
        for record in records:
            names = called(record, rows)
            cells = {names.get(name, name): value for name, value in record.cells.items()}
            if correction.stands_in_any(cells) and (alone or self._may_correct(file, record, known, correction)):
                new = correction.in_row(cells)
                found[record.id] = {name: new[call] for name in record.cells if (call := names.get(name, name)) in new}
        for pair in over_two_lines(records, correction.spread):
            both = [record for record, _ in pair]
            if alone or self._may_correct(
                file, both[0], known, correction, "\n".join(text_of(record.cells) for record in both)
            ):
                found |= {
                    record.id: found.get(record.id, {}) | dict.fromkeys(record.cells, new) for record, new in pair
                }
        return found

    def _may_correct(
        self, file: OpenFile, record: Record, known: Known, correction: Correction, text: str = ""
    ) -> bool:
        """Of a record about the person any field; in running text only what tells who the person is, and anything in a
        member about nobody else: a certificate in an archive of many. `text` is that of two stretches."""
        if record.kind in ABOUT_ONE:
            return is_known(record, known) or self._sure(record.cells)
        if self._tells(correction) and self._sure({"text": text} if text else record.cells):
            return True
        return bool(record.members) and self._is_about(file.texts(record.members))

    def _tells(self, correction: Correction) -> bool:
        return any(hit.grade == "exact" for hit in self._matcher.in_text(correction.old))

    def _is_still_wrong(self, file: OpenFile, part: Part, correction: Correction) -> bool:
        if isinstance(part, Rows):
            return any(correction.stands_in_any(row) and self._sure(row) for row in rows_of(part))
        if not isinstance(part, Passage) or not correction.stands_in(part.text):
            return False
        alone = self._is_alone(file) or (bool(part.locator.members) and self._is_about([part.text]))
        return alone or (self._tells(correction) and self._sure({"text": part.text}))


def _holds(part: Part, correction: Correction) -> bool:
    """Whether the old value stands in what was read."""
    if isinstance(part, Rows):
        return any(map(correction.stands_in_any, rows_of(part)))
    return any(map(correction.stands_in, spoken(part)))
