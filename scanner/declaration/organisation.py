"""Who declares: the organisation, its group, its entities with their roles, and how they are reached."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .activity import Role
from .disclosures import Agreement
from .fields import LanguageCode, Part, String, Words, one_of


class Contact(Part):
    """How somebody is reached."""

    name: Words | None = None
    """In each language, where a body has one in each: the Belgian authority, for instance."""
    address: Words | None = None
    email: String | None = None
    phone: String | None = None
    website: String | None = None


class Group(Part):
    """The group that the organisation is, or belongs to."""

    name: String
    description: Words | None = None
    website: String | None = None


class Organisation(Part):
    """Who declares."""

    name: String | None = None
    number: String | None = None
    """In a register of enterprises."""
    country: String | None = None
    """ISO 3166 code."""
    version: date | None = None
    language: LanguageCode = "en"
    address: String | None = None
    email: String | None = None
    phone: String | None = None
    website: String | None = None
    statement: String | None = None
    """Where the published text stands."""
    group: Annotated[Group | None, one_of(Group, "name")] = None


class EntityRole(Part):
    """What an entity is for one kind of processing; the exceptions of the declaration stand here."""

    role: Role
    scope: Words
    agreement: Annotated[Agreement | None, one_of(Agreement, "label")] = None
    """As processor: what binds it to the controller's instructions (Art. 28(3))."""


class Entity(Part):
    """A legal person of the organisation."""

    id: String = Field(min_length=1)
    name: String
    number: String | None = None
    """In the national register of enterprises."""
    address: String | None = None
    email: String | None = None
    phone: String | None = None
    roles: tuple[EntityRole, ...] = ()
    representative: Contact | None = None
