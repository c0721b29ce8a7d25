"""Firms, brands, charities and programs of English-speaking business, many of them called like somebody.

Whoever writes of `Marsh`, `Morgan Stanley` or `Holland & Barrett` mostly means the firm. Written from general
knowledge.
"""

from __future__ import annotations

from pathlib import Path

_LINES = Path(__file__).with_suffix(".txt").read_text("utf-8").splitlines()
FIRMS = tuple(name for line in _LINES if not line.startswith("# ") for name in line.split(" | "))
"""As they are written, by trade."""
