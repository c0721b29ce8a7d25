"""What is wrong with a declaration, where, and what to do about it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from .errors import DeclarationError

Level = Literal["error", "reference", "warning", "note"]
"""`error`: nothing can be done with it. `reference`: a word that stands for nothing (an unknown key, an id that is not
defined); a scan goes on without it, `vigie declaration check` refuses it. `warning`: worth a look. `note`: to be
known, nothing to correct."""


@dataclass(frozen=True, order=True)
class Problem:
    """One thing to correct; sorted as it stands in the file."""

    file: str
    line: int
    """From 1."""
    column: int
    """From 1."""
    message: str
    hint: str = ""
    level: Level = "error"

    def __str__(self) -> str:
        hint = f"; {self.hint}" if self.hint else ""
        return f"{self.file}:{self.line}:{self.column}: {self.message}{hint}"


class InvalidDeclaration(DeclarationError):
    """A declaration with errors: every one of them, not the first alone."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems), code="declaration-invalid")


def suggestion(word: str, known: Iterable[str]) -> str:
    """`did you mean "…"?`, or the words there are; empty if there is none."""
    words = sorted(known)
    folded = {candidate.casefold(): candidate for candidate in words}
    near = difflib.get_close_matches(word.casefold(), folded, n=1, cutoff=0.6)
    if near:
        return f"did you mean {folded[near[0]]!r}?"
    return f"there are: {', '.join(words)}" if 0 < len(words) <= 40 else ""
