"""Rules by which the words of a name tell an entity type, as `hints.yaml` has them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from connectors import YamlError, load_yaml

from ..errors import ClassifierError

LEVELS = (
    "sure",
    "own",
    "table",
    "called",
    "weak",
    "work",
    "family",
    "place",
    "address",
    "form",
    "log",
    "session",
    "pay",
    "remark",
    "note",
    "noun",
    "topic",
)

HINTS = Path(__file__).with_name("hints.yaml")
"""The lexicon that ships with Vigie."""


@dataclass(frozen=True)
class Rule:
    """One line of them: `own=salary amount !company`."""

    entity_type: str
    level: str
    """How plainly it tells, one of `LEVELS`."""
    wanted: tuple[str, ...]
    """Concepts of which the name needs a word each."""
    refused: frozenset[str]
    """Concepts of which it has none."""


def read_rules(data: Mapping[str, str], concepts: set[str], source: str) -> Iterator[Rule]:
    """The rules of each entity type; raises `ClassifierError` for a line that knows no such level or concept."""
    for entity_type, lines in data.items():
        for line in lines.split(";"):
            level, _, words = line.strip().partition("=")
            wanted = tuple(word for word in words.split() if not word.startswith("!"))
            refused = frozenset(word[1:] for word in words.split() if word.startswith("!"))
            if level not in LEVELS or not wanted or (unknown := (set(wanted) | refused) - concepts):
                what = level if level not in LEVELS else ", ".join(sorted(unknown)) if wanted else "nothing"
                raise ClassifierError(
                    f"{source}: the rule {line!r} of {entity_type} knows no {what}.", code="hints-wrong"
                )
            yield Rule(entity_type, level, wanted, refused)


@lru_cache(maxsize=2)
def load_hints(source: Path) -> dict[str, Any]:
    """Concepts, kinds of tables, topics, sets of words and rules; raises `ClassifierError` if the file lacks one."""
    try:
        data = load_yaml(source.read_text("utf-8"))
    except (OSError, YamlError) as error:
        raise ClassifierError(f"{source.name} cannot be read: {type(error).__name__}.", code="hints-wrong") from None
    if not isinstance(data, dict) or not {"concepts", "tables", "topics", "sets", "there", "rules"} <= set(data):
        raise ClassifierError(
            f"{source.name} needs concepts, tables, topics, sets, there and rules.", code="hints-wrong"
        )
    return data


@lru_cache(maxsize=64)
def words_of(name: str) -> frozenset[str]:
    """A set of words that code asks for: `animals`, `office`."""
    return frozenset(load_hints(HINTS)["sets"][name].split())


@lru_cache(maxsize=64)
def plain_of(topic: str) -> frozenset[str]:
    """Plain words that mean something in a table about `topic`; none for most."""
    return frozenset(load_hints(HINTS)["there"].get(topic, "").split())
