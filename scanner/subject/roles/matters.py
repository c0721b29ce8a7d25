"""Tells tables of what a few persons have together: a lease, a policy, a case, an appointment.

A row of a table between (`lease_party`, `policy_holders`) says who takes part; the lease itself names nobody. It is the
data of each party, with all that hangs on it, where they are few: a course or a group that many are in is none of this.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from typing import Any

from classifiers.names.words import word_set
from connectors.folding import fold

from . import columns

FEW = 4
"""Parties; what more persons are in is a group."""
_MATTERS = word_set(
    """lease rental tenancy contract agreement policy loan mortgage credit case dossier claim dispute mediation
    booking reservation stay appointment event consultation hearing marriage subscription estate deed permit trip
    bail baux location contrat convention police pret emprunt hypotheque affaire litige sinistre sejour rdv rendezvous
    evenement audience mariage succession acte abonnement compte huur huurcontract contracten overeenkomst polis
    polissen lening krediet hypotheek zaak geschil schadegeval reservatie boeking verblijf afspraak zitting huwelijk
    nalatenschap akte rekening mietvertrag vertrag vertraege darlehen kredit hypothek streitfall schaden buchung
    reservierung aufenthalt termin verhandlung ehe nachlass urkunde konto account"""
)
_BYSTANDERS = word_set(
    """witness temoin getuige zeuge guarantor garant borg burge lawyer advocaat avocat anwalt notary notaris notaire
    notar bailiff huissier deurwaarder judge juge rechter richter contact referrer agent broker makelaar courtier makler
    interpreter expert doctor arts medecin arzt staff organizer organiser observer assignee handler
    manager caseworker behandelaar dossierbeheerder gestionnaire sachbearbeiter toegewezene"""
)
_PARTS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[\W_]+")
_WORD = 40
"""Characters of a cell that says in which capacity somebody takes part."""


def is_matter(segments: tuple[str, ...]) -> bool:
    """Whether a table, by its name, holds such matters, and not what belongs to them: the head word says so."""
    words = [fold(word) for word in _PARTS.split(segments[-1]) if word]
    return bool(words) and bool(columns.singular(words[-1]) & _MATTERS)


def stands_by(row: Mapping[str, Any], tables: Container[str] = ()) -> bool:
    """Whether a row between says that the person takes part for somebody else: as a witness, as a guarantor.

    The name of a table says nothing of the kind: `contacts` beside the key of one.
    """
    said = (value for value in row.values() if isinstance(value, str) and value not in tables)
    short = (value for value in said if len(value) < _WORD)
    return any(columns.tokens(value) & _BYSTANDERS for value in short)
