"""A small estate as the inventory gives it, with every kind of gap in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pytest

from reports.audit import Audit, build_audit
from scanner import Coverage, Declaration, Entry, ScanRecord, SourceState, parse_declaration

AT = datetime(2026, 11, 22, 23, 30)
AS_OF = date(2026, 11, 22)
HOSTILE = "share/imports/<script>alert(1)</script>\u202egnp.csv"

DECLARATION = """
organisation: {name: Groupe d'essai, version: 2020-03-10, language: fr, address: "Rue 1", email: dpo@group.example}
dpo: {name: DPO, email: dpo@group.example}
entities: [{id: bureau, name: Bureau social}, {id: caisse, name: Caisse, email: caisse@group.example}]
categories:
  - {id: identification, label: {fr: Données d'identification, en: Identification data}}
  - {id: financial, label: {fr: Données financières, en: Financial data}}
  - {id: contact, label: {fr: Données de contact, en: Contact data}}
purposes: [{id: pay, label: {fr: "Payer : à temps", en: Paying}}]
subjects: [{id: staff, label: {fr: Travailleurs, en: Employees}}]
recipients: [{id: onss, name: {fr: ONSS, en: NSSO}, ground: legal-obligation}]
disclosure_grounds: [{id: legal-obligation, label: {fr: Obligation légale, en: Legal obligation}}]
measures: [{id: access, label: {fr: Gestion des accès, en: Access management}}]
activities:
  - id: payroll
    label: {fr: Paie des clients, en: Payroll for clients}
    entity: bureau
    role: processor
    controllers: {source: crm, asset: crm/main/clients, name: name, contact: mail}
    processing: [{fr: Calcul de la paie, en: Payroll calculation}]
    purposes: [pay]
    legal_bases: [A6-1-b]
    special_ground: {basis: A9-2-b, law: {fr: Droit du travail, en: Employment law}}
    national_number_ground:
      {kind: exemption, reference: {fr: "Loi du 8 août 1983, art. 8", en: "Act of 8 August 1983, art. 8"}}
    subjects: [staff]
    categories: [identification, financial, contact, special]
    retention: {period: P5Y, starts: {fr: Clôture, en: Closing}, starts_at: {asset: hr/main/accounts, field: closed_on}}
    covers: [hr/*, share/paie]
  - id: members
    label: {fr: Affiliés, en: Members}
    entity: caisse
    purposes: [pay]
    legal_bases: [{basis: A6-1-c, law: {fr: "A.R. n° 38", en: Royal Decree No 38}}]
    subjects: [staff]
    categories: [identification, contact]
    origin: [subject]
    recipients: [onss]
    retention: {period: P10Y, source: {fr: Décision interne, en: Internal decision}}
    covers: [crm/*]
  - id: old
    label: {fr: Ancienne activité, en: Former activity}
    categories: [contact]
    started: 2018-05-25
    ended: 2021-12-31
    replaced_by: members
"""


@dataclass(frozen=True)
class Estate:
    """Declaration and inventory."""

    declaration: Declaration
    entries: list[Entry]
    coverage: list[Coverage]
    scans: list[ScanRecord]
    sources: list[SourceState]
    as_of: date = AS_OF

    def audit(self, language: str, **more: Any) -> Audit:
        """The audit of the estate."""
        facts = {"version": "0.1.0", "declaration_sha256": "ab" * 32, "inventory_sha256": "cd" * 32}
        given = {"as_of": self.as_of, "scans": self.scans, "sources": self.sources, "facts": facts, **more}
        return build_audit(self.declaration, self.entries, self.coverage, language=language, **given)


def entry(asset: str, field: str, entity_type: str, *categories: str, status: str = "detected") -> Entry:
    kind = "document" if asset.startswith("share") else "table"
    source = asset.split("/")[0]
    return Entry(
        source, asset, kind, field, categories, entity_type, 0.97, 950, 1000, status, "why", versions="rules 3"
    )


def item(asset: str, **more: Any) -> Coverage:
    values: dict[str, Any] = {
        "source": asset.split("/")[0],
        "asset": asset,
        "kind": "document" if asset.startswith("share") else "table",
        "state": "complete",
        "rows_read": 1000,
        "rows_total": 1000,
        "sampling": "all",
        "scanned_at": AT,
    }
    return Coverage(**{**values, **more})


@pytest.fixture
def estate() -> Estate:
    entries = [
        entry("hr/main/staff", "niss", "BE_NATIONAL_NUMBER", "identification"),
        entry("hr/main/staff", "iban", "IBAN_CODE", "financial"),
        entry("hr/main/leave", "why", "HEALTH", "special"),
        entry("hr/main/staff", "job", "JOB_TITLE", "undeclared"),
        entry("crm/main/members", "rrn", "BE_NATIONAL_NUMBER", "identification"),
        entry("crm/main/members", "diet", "HEALTH", "special"),
        entry("crm/main/members", "salary", "SALARY", "financial", status="rejected"),
        entry(HOSTILE, "=cmd|' /C calc'!A0", "IBAN_CODE", "financial"),
        entry("share/imports/‹PERSON:k7f3q2xa›.csv", "niss", "BE_NATIONAL_NUMBER", "identification"),
        entry("share/imports/‹PERSON:k7f3q2xa›.csv", "brut", "SALARY", "financial"),
    ]
    coverage = [
        item(
            "hr/main/staff",
            state="partial",
            code="sampled",
            reason="Sampled.",
            rows_total=250_000,
            sampling="rowid, seed 0",
        ),
        item("hr/main/leave"),
        item("hr/main/accounts", dates={"closed_on": {2015: 12, 2019: 40, 2020: 100, 2024: 300}}),
        item("crm/main/members", dates={"since": {1999: 3}}),
        item(HOSTILE, attributes={"readable_by_all": True}),
        item("share/imports/‹PERSON:k7f3q2xa›.csv"),
        item("share/paie/secret.pdf", state="skipped", code="encrypted", reason="The content is encrypted."),
        item("share/paie/broken.docx", state="failed", code="broken", reason="It is cut off.", incomplete=True),
        item("share/paie/old.doc", state="failed", code="odd", reason="Strange.", incomplete=True, accepted="known"),
    ]
    scans = [ScanRecord(2, AT, datetime(2026, 11, 22, 23, 41), ("crm", "hr", "share"), "incomplete", "0.1.0")]
    sources = [
        SourceState("crm", "database", "reached"),
        SourceState("hr", "database", "reached"),
        SourceState("share", "files", "reached"),
        SourceState("gone", "database", "failed", "refused", "The account may not connect to this database."),
    ]
    return Estate(parse_declaration(DECLARATION), entries, coverage, scans, sources)
