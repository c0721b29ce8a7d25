"""Writes the audit as one self-contained page, to read on a screen and to print."""

from __future__ import annotations

from ..audit import STATUSES, Audit
from ..decisions import approved, decided
from ..pages import render_page
from . import audit_more


def render(audit: Audit) -> bytes:
    """The page; sections that it shares with PDF come as blocks."""
    shared = {"statuses": STATUSES, "decided": decided, "approved": approved, "more": audit_more}
    return render_page("audit.html", audit.present, audit=audit, **shared)
