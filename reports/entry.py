"""Fills in the fields of one activity in the record of processing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property

from scanner import Activity, Agreement, Approval, Controller, Transfer, access_list_kinds, needs_access_list

from .evidence import ActivityEvidence
from .record import Cell, Column, Record, RecordEntry
from .wording import Wording, joined

SHOWN_CONTROLLERS = 3
"""In the cell itself; the whole list stands apart."""


class EntryBuilder:
    """Says what the declaration and the inventory say of each activity, in one language."""

    def __init__(self, wording: Wording, as_of: date, approvals: Mapping[str, Approval]) -> None:
        self.wording = wording
        self.as_of = as_of
        self.approvals = approvals

    def entry(
        self,
        activity: Activity,
        columns: Iterable[Column],
        evidence: ActivityEvidence,
        controllers: Sequence[Controller],
    ) -> RecordEntry:
        """One line of the register; a mandatory field without a line is missing."""
        filler = _Filler(self, activity, evidence, controllers)
        cells = {}
        for column in columns:
            lines = tuple(line for line in getattr(filler, column.key)() if line)
            asked = column.duty == "mandatory" or column.key in filler.asked
            cells[column.key] = Cell(lines, missing=asked and not lines)
        return RecordEntry(activity, filler.activity()[0], cells, evidence, tuple(controllers))


class _Filler:
    """One method per column: the lines of its cell."""

    def __init__(
        self, builder: EntryBuilder, activity: Activity, evidence: ActivityEvidence, controllers: Sequence[Controller]
    ) -> None:
        self.say = builder.wording
        self.declaration = builder.wording.declaration
        self.present = builder.wording.present
        self.as_of = builder.as_of
        self.approval = builder.approvals.get(activity.id)
        self.it = activity
        self.evidence = evidence
        self.named = controllers

    @property
    def asked(self) -> set[str]:
        """Columns that only some activities must fill in, where this one must."""
        return {"access_list"} if self._access_kinds else set()

    @cached_property
    def _access_kinds(self) -> tuple[str, ...]:
        return needs_access_list(self.declaration, self.it, self.evidence.special)

    def reference(self) -> list[str]:
        return [self.it.id]

    def activity(self) -> list[str]:
        return [self.say.words(self.it.label) or self.it.id]

    def description(self) -> list[str]:
        return [self.say.words(self.it.description)]

    def status(self) -> list[str]:
        return [self.present(f"status.{self.it.status_on(self.as_of)}")]

    def controller(self) -> list[str]:
        return self.say.entity(self.it.entity)

    processor = controller

    def joint_controllers(self) -> list[str]:
        return [
            joined(_with_contact(one), self.say.words(one.responsibilities), self._agreement(one.arrangement))
            for one in self.it.joint_controllers
        ]

    def representative(self) -> list[str]:
        entity = next((one for one in self.declaration.entities if one.id == self.it.entity), None)
        return self.say.contact(entity.representative) if entity else []

    def agreement(self) -> list[str]:
        entity = next((one for one in self.declaration.entities if one.id == self.it.entity), None)
        return [
            self._agreement(role.agreement) for role in (entity.roles if entity else ()) if role.role == "processor"
        ]

    def _agreement(self, agreement: Agreement | None) -> str:
        """What it is, when it was signed and where it lies, as one text."""
        if agreement is None:
            return ""
        signed = self.present.date(agreement.on) if agreement.on else ""
        return ", ".join(part for part in (self.say.words(agreement.label), signed, agreement.document) if part)

    def controllers(self) -> list[str]:
        shown = [_with_contact(one) for one in self.named[:SHOWN_CONTROLLERS]]
        rest = len(self.named) - len(shown)
        return [*shown, self.present.count("more_controllers", rest)] if rest else shown

    def dpo(self) -> list[str]:
        return self.say.contact(self.declaration.dpo)

    def owner(self) -> list[str]:
        return [self.say.words(self.it.owner)]

    def purposes(self) -> list[str]:
        return self.say.labels(self.declaration.purposes, self.it.purposes)

    def processing(self) -> list[str]:
        return [self.say.words(text) for text in self.it.processing]

    def legal_basis(self) -> list[str]:
        lines = []
        for ground in self.it.legal_bases:
            more = [self.say.words(ground.law), self.say.words(ground.interest)]
            if ground.balance_test:
                more.append(self.present("record.balance_test", reference=ground.balance_test.document))
            if ground.consent_record:
                more.append(self.present("record.consent_record", place=self.say.words(ground.consent_record.place)))
            lines.append(joined(self.present.term(ground.basis), *more))
        return lines

    def subjects(self) -> list[str]:
        return self.say.labels(self.declaration.subjects, self.it.subjects)

    def categories(self) -> list[str]:
        return [self.say.category(category) for category in self.it.categories]

    def special(self) -> list[str]:
        ground = self.it.special_ground
        if ground:
            return [joined(self.present.term(ground.basis), self.say.words(ground.law))]
        if self.it.special_bases:
            return [self.present.term(term) for term in self.it.special_bases]
        if self.declaration.special_ids & set(self.it.categories):
            return [self.present("record.no_ground")]
        found = sum(self.evidence.fields.get(category, 0) for category in self.declaration.special_ids)
        return [self.present("record.found_no_ground", n=found) if found else self.present("record.none")]

    def national_number(self) -> list[str]:
        ground = self.it.national_number_ground
        if ground is None:
            found = self.evidence.national_numbers
            return [self.present("record.found_no_ground", n=found) if found else self.present("record.none")]
        return [f"{self.present(f'number_ground.{ground.kind}')} – {self.say.words(ground.reference)}"]

    def origin(self) -> list[str]:
        declared = {one.id for one in self.declaration.origins}
        known = (word if word in declared else self.present.any_of("origin", word) for word in self.it.origin)
        return self.say.labels(self.declaration.origins, known)

    def recipients(self) -> list[str]:
        known = {one.id: one for one in self.declaration.recipients}
        lines = []
        for disclosure in self.it.recipients:
            recipient = known.get(disclosure.name.in_language(""))
            name = self.say.words((recipient and recipient.name) or disclosure.name)
            ground = disclosure.ground or (recipient.ground if recipient else None)
            lines.append(joined(name, self._disclosure_ground(ground) if ground else ""))
        said_none = "recipients" in self.it.model_fields_set and not lines
        return [self.present("record.no_recipient")] if said_none else lines

    def _disclosure_ground(self, ground: str) -> str:
        """`legal obligation` and `legal-obligation` are the same ground."""
        known = {one.id.replace("-", " "): one.id for one in self.declaration.disclosure_grounds}
        return self.say.labels(self.declaration.disclosure_grounds, [known.get(ground.replace("-", " "), ground)])[0]

    def processors(self) -> list[str]:
        """Recipients that process on the organisation's behalf (Art. 28), with what binds them."""
        known = {one.id: one for one in self.declaration.recipients}
        kinds = {one.id: one.is_kind for one in self.declaration.disclosure_grounds}
        lines = []
        for disclosure in self.it.recipients:
            recipient = known.get(disclosure.name.in_language(""))
            ground = disclosure.ground or (recipient.ground if recipient else None) or ""
            if kinds.get(ground, ground.replace("-", " ")) == "processor":
                agreement = disclosure.agreement or (recipient.agreement if recipient else None)
                name = self.say.words((recipient and recipient.name) or disclosure.name)
                lines.append(joined(name, self._agreement(agreement)))
        return lines

    def access_list(self) -> list[str]:
        """Who has access to health, biometric, genetic and criminal data (Act of 30 July 2018, arts. 9 and 10)."""
        access = self.it.access_list
        if access is not None:
            return [*map(self.say.words, access.persons), self.say.words(access.confidentiality), access.document or ""]
        found = sum(self.evidence.special.get(kind, 0) for kind in access_list_kinds())
        if self._access_kinds or self.declaration.special_ids & set(self.it.categories):
            return []
        return [self.present("record.found_no_list", n=found) if found else self.present("record.none")]

    def transfers(self) -> list[str]:
        found = [*self.it.transfers, *self.declaration.transfers]
        return [self._transfer(transfer) for transfer in found] or [self.present("record.no_transfer")]

    def _transfer(self, transfer: Transfer) -> str:
        instrument = self.present.article(transfer.instrument) if transfer.instrument else ""
        return joined(
            transfer.country,
            self.say.words(transfer.recipient),
            instrument,
            self.say.words(transfer.safeguards),
            transfer.document or "",
        )

    def retention(self) -> list[str]:
        kept = self.declaration.retention_of(self.it)
        lines = [self.present.period(kept.period)] if kept.period else []
        if kept.starts and kept.period:
            lines.append(self.present("record.starts", event=self.say.words(kept.starts)))
        lines += [self.say.words(kept.criterion)] if not kept.period else []
        return [*lines, self.present("record.source", source=self.say.words(kept.source)) if kept.source else ""]

    def measures(self) -> list[str]:
        chosen = self.it.measures or tuple(measure.id for measure in self.declaration.measures)
        return self.say.labels(self.declaration.measures, chosen)

    def systems(self) -> list[str]:
        return list(self.it.systems)

    def automated_decisions(self) -> list[str]:
        return [self.say.words(self.it.automated_decisions) or self.present("record.none_declared")]

    def assessment(self) -> list[str]:
        done = self.it.assessment
        if done is None:
            return []
        state = "done" if done.document else "required" if done.required else "not_required"
        when = self.present.date(done.on) if done.on else ""
        told = self.say.words(done.reason), self.say.words(done.outcome)
        return [joined(self.present(f"assessment.{state}"), when), *told, done.document or ""]

    def started(self) -> list[str]:
        return [self.present.date(self.it.started)] if self.it.started else []

    def ended(self) -> list[str]:
        return [self.present.date(self.it.ended)] if self.it.ended else []

    def replaced_by(self) -> list[str]:
        return [self.it.replaced_by or ""]

    def approved(self) -> list[str]:
        """By two persons in Vigie; else as the declaration says."""
        given, said = self.approval, self.it.approved
        if given and given.on and given.state == "approved":
            return [f"{self.present.date(given.on)}, {', '.join(given.by)}"]
        lines = [f"{self.present.date(said.on)}, {said.by}"] if said else []
        if given and given.state != "open":
            lines.append(self.present(f"approval.{given.state}", by=", ".join(given.by)))
        return lines

    def next_review(self) -> list[str]:
        planned = (self.approval and self.approval.next_review) or self.it.next_review
        return [self.present.date(planned)] if planned else []

    def found_in(self) -> list[str]:
        if not self.evidence.assets:
            return [self.present("evidence.no_assets" if self.it.covers else "evidence.no_covers")]
        states = [
            self.present.count(f"state_{state}", self.evidence.states[state])
            for state in ("complete", "partial", "skipped", "failed")
            if self.evidence.states.get(state)
        ]
        return [joined(self.present.count("assets", len(self.evidence.assets)), ", ".join(states))]

    def found_categories(self) -> list[str]:
        fields = self.evidence.fields
        colon = self.present("colon")
        return [self.say.category(one) + colon + self.present.count("fields", number) for one, number in fields.items()]

    def differences(self) -> list[str]:
        lines = []
        if self.evidence.not_declared:
            names = self.present.list(self.say.category(category) for category in self.evidence.not_declared)
            lines.append(self.present("evidence.not_declared", categories=names))
        if self.evidence.not_seen and self.evidence.assets:
            names = self.present.list(self.say.category(category) for category in self.evidence.not_seen)
            lines.append(self.present("evidence.not_seen", categories=names))
        return lines

    def read_so_far(self) -> list[str]:
        rows, total = self.evidence.rows
        if not self.evidence.assets:
            return []
        whole = sum(asset.state == "complete" for asset in self.evidence.assets)
        lines = [self.present("evidence.read", whole=whole, places=len(self.evidence.assets))]
        return [*lines, self.present("evidence.rows", rows=rows, total=total)] if total else lines

    def last_scanned(self) -> list[str]:
        return [self.present.moment(self.evidence.last_scanned)]


def identification(record: Record) -> tuple[tuple[str, Cell], ...]:
    """Who keeps the record, its data protection officer, and the state of the record itself."""
    it, present = record.declaration, record.present
    organisation = it.organisation
    contact = [
        line for line in (organisation.address, organisation.email, organisation.phone, organisation.website) if line
    ]
    authority = record.wording.contact(it.authority)
    entities = tuple(" – ".join(record.wording.entity(entity.id)) for entity in it.entities)
    rows = [
        ("organisation", (organisation.name or "",), True),
        ("contact", tuple(contact), True),
        ("entities", entities, False),
        ("dpo", tuple(record.wording.contact(it.dpo)), True),
        ("authority", tuple(authority), False),
        ("role", (present(f"record.role.{record.role}"),), False),
        ("version", (present.date(organisation.version) if organisation.version else "",), False),
        ("as_of", (present.date(record.as_of),), False),
        ("activities", (present.number(len(record.entries)),), False),
    ]
    if organisation.group:
        rows.insert(
            1, ("group", (organisation.group.name, record.wording.words(organisation.group.description)), False)
        )
    cells = []
    for key, lines, mandatory in rows:
        kept = tuple(line for line in lines if line)
        cells.append((present(f"identification.{key}"), Cell(kept, missing=mandatory and not kept)))
    return tuple(cells)


def _with_contact(controller: Controller) -> str:
    return joined(controller.name, controller.contact or "")
