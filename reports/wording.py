"""Says what a declaration says, in one language: labels for ids, names of categories, of entities, of contacts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from scanner import Declaration, Text

from .present import Presenter


class Wording:
    """A declaration in the words of one language."""

    def __init__(self, declaration: Declaration, present: Presenter) -> None:
        self.declaration = declaration
        self.present = present

    def words(self, text: Text | None) -> str:
        """A text of the declaration; empty if there is none."""
        return self.present.typography(text.in_language(self.present.language)) if text else ""

    def labels(self, defined: Iterable[Any], ids: Iterable[str]) -> list[str]:
        """The labels of ids; plain words stand for themselves."""
        by_id = {part.id: self.words(part.label or getattr(part, "name", None)) for part in defined}
        return [by_id.get(word) or self.present.typography(word) for word in ids]

    def category(self, category: str) -> str:
        """The name of a category, of the two that stand outside the declaration too."""
        declared = next((one for one in self.declaration.categories if one.id == category), None)
        label = self.words(declared.label) if declared else ""
        return label or self.present.any_of("category", category)

    def activity(self, activity_id: str) -> str:
        """The name of an activity."""
        return self.words(self.declaration.activity(activity_id).label) or activity_id

    def entity(self, entity_id: str | None) -> list[str]:
        """Name and contact details of the entity of an activity; of the organisation, where no entity is meant."""
        organisation, entities = self.declaration.organisation, self.declaration.entities
        if entity_id is None and len(entities) == 1:
            entity_id = entities[0].id
        entity = next((one for one in entities if one.id == entity_id), None)
        if entity is None:
            return _filled(entity_id or organisation.name, organisation.address, organisation.email)
        address, email = entity.address or organisation.address, entity.email or organisation.email
        return _filled(entity.name, entity.number, address, email, entity.phone)

    def contact(self, contact: Any) -> list[str]:
        """How somebody is reached, line by line."""
        if contact is None:
            return []
        name, address = self.words(contact.name), self.words(contact.address)
        return _filled(name, address, contact.email, contact.phone, contact.website)


def joined(head: str, *more: str) -> str:
    """`head – first – second`, without what is empty."""
    return " – ".join(_filled(head, *more))


def _filled(*parts: str | None) -> list[str]:
    return [part for part in parts if part]
