"""A letter, ready to be set."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Block:
    """A paragraph, or a heading with what stands below it."""

    text: str = field(repr=False)
    items: tuple[str, ...] = field(default=(), repr=False)
    """A list that follows the text."""
    heading: bool = False


@dataclass(frozen=True)
class Letter:
    """One letter to one person."""

    language: str
    day: date
    sender: tuple[str, ...]
    recipient: tuple[str, ...] = field(repr=False)
    dated: str
    reference: str
    subject: str
    salutation: str
    blocks: tuple[Block, ...] = field(repr=False)
    closing: str
    signature: tuple[str, ...]
    footer: str
