"""Writes a letter as a page that prints as a letter."""

from __future__ import annotations

from ..pages import render_page
from ..present import Presenter
from .letter import Letter


def render(letter: Letter) -> bytes:
    """One self-contained page."""
    return render_page("letter.html", Presenter(letter.language), letter=letter)
