"""Reads made-up bytes the way a scan does, and gives the parts in a form that is easy to compare."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from connectors import Budget, Extent, Omission, Part, Passage, Rows
from connectors.formats import Content, read_content


@dataclass
class Read:
    """What came out of one file."""

    parts: list[Part] = field(default_factory=list)

    @property
    def texts(self) -> dict[str, str]:
        """Locator → text."""
        texts: dict[str, str] = {}
        for part in self.parts:
            if isinstance(part, Passage):
                at = str(part.locator)
                texts[at] = f"{texts[at]}\n{part.text}" if at in texts else part.text
        return texts

    @property
    def all(self) -> str:
        """Every text, cells of tables included."""
        cells = [part.frame.to_csv() for part in self.parts if isinstance(part, Rows)]
        return "\n".join([*self.texts.values(), *cells])

    @property
    def omissions(self) -> list[tuple[str, str, str]]:
        """(state, code, locator)."""
        return [(part.state, part.code, str(part.locator)) for part in self.parts if isinstance(part, Omission)]

    @property
    def extent(self) -> Extent:
        return next(part for part in self.parts if isinstance(part, Extent))


@pytest.fixture
def read() -> Callable[..., Read]:
    def _read(data: bytes, name: str = "", budget: Budget | None = None) -> Read:
        return Read(list(read_content(Content(io.BytesIO(data), len(data), name), budget or Budget())))

    return _read
