"""One piece of a statement, with what it is about; and the label that a text begins with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["heading", "item", "paragraph", "row", "sentence"]
"""A `sentence` stands below a purpose and tells something else besides; see `below`."""


@dataclass(frozen=True)
class Block:
    """One piece of a statement."""

    text: str
    kind: Kind
    topics: tuple[str, ...] = ()
    section: str = ""
    """The heading under which it stands."""
    intro: str = ""
    """The item or phrase that it belongs to: what stands before a list, or the item above a nested one."""
    level: int = 0
    number: int = 0
    """Its place in the statement."""
    row: int = -1
    """Of a cell: the number of its row."""
    where: str = ""
    said: str = ""
    """As it stands in the statement, where `text` was put together from cells."""

    def about(self, *topics: str) -> bool:
        """Whether it is about one of the topics."""
        return any(topic in self.topics for topic in topics)


def labelled(text: str) -> tuple[str, str]:
    """(label, rest) of `Label : rest`; two empty texts if it has no label."""
    found = re.match(r"([^:.;?!]{2,110}?)\s?:\s+(?=\S)", text)
    return (found[1].strip(), text[found.end() :].strip()) if found else ("", "")
