"""The example speaks every language that reports are written in: no report of it falls back to another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

import sample_data

DECLARATION = Path(sample_data.__file__).with_name("declaration.yaml")
LANGUAGES = {"fr", "nl", "de", "en"}


def texts(part: Any, path: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    """Every text that is given by language, with where it stands."""
    if isinstance(part, dict):
        if part and set(part) <= LANGUAGES:
            yield path, part
        else:
            for key, value in part.items():
                yield from texts(value, f"{path}.{key}")
    elif isinstance(part, list):
        for number, value in enumerate(part):
            yield from texts(value, f"{path}[{number}]")


def test_every_text_of_the_example_is_there_in_four_languages() -> None:
    declared = dict(texts(YAML(typ="safe").load(DECLARATION.read_text("utf-8"))))
    assert len(declared) > 150
    assert [path for path, by in declared.items() if set(by) != LANGUAGES or not all(by.values())] == []
