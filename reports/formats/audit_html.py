"""Writes the audit as one self-contained page, to read on a screen and to print."""

from __future__ import annotations

from ..audit import Audit
from ..decisions import approved, decided
from ..pages import render_page


def render(audit: Audit) -> bytes:
    """The page."""
    return render_page("audit.html", audit.present, audit=audit, decided=decided, approved=approved)
