"""Reading bytes as a file of a given name, in this process."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from connectors import Budget, Extent, Omission, Part, Passage, Rows
from connectors.formats import Content, Limits, read_content


@dataclass
class Read:
    """The parts of one content, sorted by kind."""

    parts: list[Part] = field(default_factory=list)

    @property
    def rows(self) -> list[Rows]:
        return [part for part in self.parts if isinstance(part, Rows)]

    @property
    def passages(self) -> list[Passage]:
        return [part for part in self.parts if isinstance(part, Passage)]

    @property
    def omissions(self) -> list[Omission]:
        return [part for part in self.parts if isinstance(part, Omission)]

    @property
    def codes(self) -> list[tuple[str, str]]:
        return [(omission.state, omission.code) for omission in self.omissions]

    @property
    def extent(self) -> Extent:
        extents = [part for part in self.parts if isinstance(part, Extent)]
        assert len(extents) == 1 and self.parts[-1] is extents[0]
        return extents[0]

    @property
    def format(self) -> str:
        return self.extent.format

    @property
    def text(self) -> str:
        return "".join(passage.text for passage in self.passages)

    @property
    def columns(self) -> list[str]:
        return list(self.rows[0].frame.columns)

    def table(self, place: int = 0) -> list[tuple[object, ...]]:
        return list(self.rows[place].frame.itertuples(index=False, name=None))


Reader = Callable[..., Read]


@pytest.fixture
def read_as() -> Reader:
    def read(
        data: bytes, name: str = "", budget: Budget | None = None, limits: Limits | None = None, **claims: str
    ) -> Read:
        content = Content(io.BytesIO(data), len(data), name, **claims)
        return Read(list(read_content(content, budget or Budget(), limits)))

    return read
