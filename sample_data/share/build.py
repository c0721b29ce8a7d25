"""Writes every document of the vocabulary into the share, and what is true of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..records import World
from ..truth import Truth


@dataclass(frozen=True)
class Written:
    """How much was written."""

    documents: int
    formats: int


def build_share(world: World, folder: Path, truth: Truth) -> Written:
    folder.mkdir(parents=True, exist_ok=True)
    return Written(0, 0)
