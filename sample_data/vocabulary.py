"""Loads a vocabulary: the folder of YAML files that gives an estate its names, words, tables, files and letters."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Vocabulary:
    """Everything that differs between two organisations."""

    name: str
    folder: Path = field(repr=False)

    def part(self, name: str) -> Any:
        """The content of `NAME.yaml`."""
        return read_yaml(self.folder / f"{name}.yaml")

    @cached_property
    def people(self) -> Any:
        """Given names, family names, localities, streets."""
        return self.part("people")

    @cached_property
    def companies(self) -> Any:
        """Names of companies, sectors, functions, departments."""
        return self.part("companies")

    @cached_property
    def words(self) -> Any:
        """Codes, remarks, event titles and other short texts."""
        return self.part("words")

    @cached_property
    def subjects(self) -> Any:
        """The six people with known trails."""
        return self.part("subjects")

    def documents(self) -> list[dict[str, Any]]:
        """The documents of every file in `share/`, in the order of file names."""
        found: list[dict[str, Any]] = []
        for path in sorted((self.folder / "share").glob("*.yaml")):
            found.extend(read_yaml(path) or [])
        return found


def load_vocabulary(name: str) -> Vocabulary:
    """`example`, `second`, or the path of a folder that holds the same files."""
    built_in = HERE / "vocabularies" / name
    folder = built_in if built_in.is_dir() else Path(name)
    if folder.is_file():
        folder = folder.parent
    if not (folder / "people.yaml").is_file():
        raise FileNotFoundError(f"no vocabulary in {folder}: people.yaml is missing")
    return Vocabulary(folder.name, folder)


def read_yaml(path: Path) -> Any:
    """Parse one YAML file."""
    return YAML(typ="safe").load(path.read_text("utf-8"))
