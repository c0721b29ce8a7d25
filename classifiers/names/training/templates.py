"""The templates, one text a line (`⏎` ends a line of the text), and which of them are for testing.

`{full}` and its like are filled by `fill` and `things`; `<a|b>` is one of its parts. The four languages say the same on
the same line of the first hundred, and `any_….txt` serves them all, so a line is held out in all of them or in none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ...base import LANGUAGES, Language

_FOLDER = Path(__file__).parent / "templates"
Kind = Literal["persons", "none", "news"]


_FILES: dict[Kind, int] = {"persons": 2, "none": 2, "news": 1}
"""How many files each kind has for a language: its own, and the one for all."""


@dataclass(frozen=True)
class Template:
    """One line of a template file."""

    text: str
    language: Language
    kind: Kind
    test: bool


def templates() -> Iterator[Template]:
    """All of them; every fifth is for testing."""
    for language in LANGUAGES:
        for kind, files in _FILES.items():
            for file in (language, "any")[:files]:
                lines = (_FOLDER / f"{file}_{kind}.txt").read_text("utf-8").splitlines()
                for number, text in enumerate(lines):
                    yield Template(text, language, kind, number % 5 == 3)
