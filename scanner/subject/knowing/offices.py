"""Knows addresses of mail that are an office's by their words."""

from __future__ import annotations

import re

from classifiers.names.words import word_set
from connectors.folding import fold

_OFFICES = word_set(
    """info contact office kantoor buero buro bureau cabinet praktijk praxis praktik secretariaat secretariat
    sekretariat secretary secretaris admin administratie administration verwaltung post mail mailbox hello hallo bonjour
    noreply no reply donotreply onthaal accueil reception receptie empfang boekhouding compta comptabilite accounting
    buchhaltung billing facturatie facturation invoice invoices rechnung sales verkoop vente verkauf support helpdesk
    service services dienst hr rh jobs privacy dpo gdpr webmaster newsletter nieuwsbrief team all staff personeel"""
)
"""Words of addresses of mail that are an office's, and not one person's."""


def is_an_offices(address: str) -> bool:
    """Whether an address of mail is an office's by its words (`info@…`), and no one person's."""
    words = re.findall(r"[^\W\d_]+", fold(address.partition("@")[0]))
    return bool(words) and set(words) <= _OFFICES
