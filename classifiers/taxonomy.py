"""The entity types that Vigie tells apart: categories, DPV terms, sensitivity; data in `taxonomy.yaml`."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, cast, get_args

from connectors import YamlError, load_yaml

from .base import LANGUAGES, Language
from .errors import ClassifierError
from .matching.lazily import lazily

Validation = Literal["checksum", "structure", "format", "lexicon", "name"]
Sensitivity = Literal["low", "normal", "high", "special"]

_KEYS = {"label", "categories", "country", "dpv", "validation", "sensitivity", "national", "credential", "personal"}


@dataclass(frozen=True)
class EntityType:
    """What a value can be."""

    id: str
    """In Presidio's manner: `PERSON`, `BE_NATIONAL_NUMBER` …"""
    label: Mapping[Language, str]
    categories: tuple[str, ...]
    """By default; empty for what is not personal data."""
    country: str = ""
    """ISO 3166-1 alpha-2, where the type belongs to one country."""
    dpv: tuple[str, ...] = ()
    """Terms of the Data Privacy Vocabulary 2.3, as `pd:Name`."""
    validation: Validation = "name"
    """The strongest evidence there can be for a value of this type."""
    sensitivity: Sensitivity = "normal"
    national_number: bool = False
    """A national identification number: GDPR Art. 87; in Belgium, Act of 8 August 1983, art. 8."""
    credential: bool = False
    """Gives access: a security finding too."""
    special: str = ""
    """Kind of GDPR Art. 9 or 10 data, in words."""
    personal: bool = True
    """Personal data by itself. A company's number, a date or an amount is not."""


@dataclass(frozen=True)
class Taxonomy:
    """All entity types by id; an id that it does not know is personal and in no declared category."""

    types: Mapping[str, EntityType]
    categories: tuple[str, ...]
    """In reading order, `special` and `undeclared` last."""
    version: str = field(default="")

    def get(self, entity_type: str) -> EntityType:
        """The entity type; one that a plug-in has brought, unknown here, is `undeclared`."""
        known = self.types.get(entity_type)
        return known or EntityType(entity_type, dict.fromkeys(LANGUAGES, entity_type), ("undeclared",))

    def categories_of(self, entity_type: str) -> tuple[str, ...]:
        """Its default categories."""
        return self.get(entity_type).categories

    def label(self, entity_type: str, language: Language = "en") -> str:
        """Its name for a person."""
        return self.get(entity_type).label[language]

    def with_overrides(self, categories: Mapping[str, Sequence[str]]) -> Taxonomy:
        """The same types, with the categories that a declaration's `entity_types` gives some of them."""
        types = dict(self.types)
        for entity_type, chosen in categories.items():
            types[entity_type] = dataclasses.replace(self.get(entity_type), categories=tuple(chosen))
        added = [c for chosen in categories.values() for c in chosen if c not in self.categories]
        return Taxonomy(MappingProxyType(types), (*self.categories, *dict.fromkeys(added)), self.version)

    def __iter__(self) -> Iterator[EntityType]:
        return iter(self.types.values())

    def __contains__(self, entity_type: object) -> bool:
        return entity_type in self.types

    @lazily
    def personal(self) -> frozenset[str]:
        """Ids of the types that are personal data by themselves."""
        return frozenset(t.id for t in self if t.personal)


def load_taxonomy(path: Path | None = None) -> Taxonomy:
    """Read and check a taxonomy; raises `ClassifierError` naming the entry that is wrong."""
    source = path or Path(__file__).with_name("taxonomy.yaml")
    try:
        data = load_yaml(source.read_text("utf-8"))
    except (OSError, YamlError, UnicodeDecodeError) as error:
        raise _wrong(source, type(error).__name__) from None
    if not isinstance(data, dict) or not isinstance(data.get("types"), dict):
        raise _wrong(source, "it has no `types`")
    categories = tuple(data.get("categories", ()))
    types = {name: _entity_type(source, name, entry, categories) for name, entry in data["types"].items()}
    return Taxonomy(MappingProxyType(types), categories, str(data.get("version", "")))


def _entity_type(source: Path, name: str, entry: Mapping[str, Any], categories: Sequence[str]) -> EntityType:
    if unknown := sorted(set(entry) - _KEYS - {"special"}):
        raise _wrong(source, f"{name} has an unknown key {unknown[0]!r}")
    labels = entry.get("label", [])
    if len(labels) != len(LANGUAGES):
        raise _wrong(source, f"{name} needs a label in each of {', '.join(LANGUAGES)}")
    if strange := [c for c in entry.get("categories", []) if c not in categories]:
        raise _wrong(source, f"{name} is in category {strange[0]!r}, which is not listed")
    personal = bool(entry.get("personal", True))
    if personal and not entry.get("categories"):
        raise _wrong(source, f"{name} is personal data but in no category")
    return EntityType(
        id=name,
        label=dict(zip(LANGUAGES, labels, strict=True)),
        categories=tuple(entry.get("categories", ())),
        country=entry.get("country", ""),
        dpv=tuple(entry.get("dpv", ())),
        validation=_one_of(source, name, entry.get("validation", "name"), Validation),
        sensitivity=_one_of(source, name, entry.get("sensitivity", "normal"), Sensitivity),
        national_number=bool(entry.get("national", False)),
        credential=bool(entry.get("credential", False)),
        special=entry.get("special", ""),
        personal=personal,
    )


def _one_of(source: Path, name: str, value: str, choices: Any) -> Any:
    if value not in get_args(choices):
        raise _wrong(source, f"{name}: {value!r} is none of {', '.join(get_args(choices))}")
    return cast(Any, value)


def _wrong(source: Path, what: str) -> ClassifierError:
    return ClassifierError(f"The taxonomy {source.name} cannot be used: {what}.", code="taxonomy-wrong")


TAXONOMY: Taxonomy
"""The built-in one, read when first asked for."""


def __getattr__(name: str) -> Any:
    if name != "TAXONOMY":
        raise AttributeError(name)
    globals()["TAXONOMY"] = loaded = load_taxonomy()
    return loaded
