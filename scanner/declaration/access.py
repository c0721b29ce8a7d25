"""For which data an activity needs a list of the persons with access (Belgian Act of 30 July 2018, arts. 9 and 10)."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from ..rights.tables import table
from .activity import Activity
from .model import Declaration
from .vocabulary import Category


def access_list_kinds() -> dict[str, dict[str, Any]]:
    """The kinds of data that are meant, `health` …, each with its label and source."""
    return dict(table("access_lists")["data"])


def access_list_law() -> str:
    """The IRI (ELI) of the act that asks for the list."""
    return str(table("access_lists")["eli"])


def needs_access_list(declaration: Declaration, activity: Activity, held: Collection[str] = ()) -> tuple[str, ...]:
    """The kinds of data for which the law asks the activity for a list; none outside Belgium.

    They follow from the categories that it declares, and from its grounds where one is for such data alone. `special`
    says only that they are of Arts. 9 and 10: there, what is `held` in its places (kinds of the taxonomy) tells.
    """
    country = declaration.organisation.country
    if country and country.upper() != table("access_lists")["country"]:
        return ()
    kinds = access_list_kinds()
    declared = [category for category in declaration.categories if category.id in activity.categories]
    grounds = table("special_grounds")["grounds"]
    meant = {kind for basis in activity.special_bases for kind in grounds[basis].get("for", ())}
    if declaration.special_ids & set(activity.categories) or activity.special_bases:
        meant |= set(held)
    return tuple(name for name in kinds if name in meant or any(_is_of(one, kinds[name]) for one in declared))


def _is_of(category: Category, kind: dict[str, Any]) -> bool:
    """Whether a declared category is data of a kind: by its terms, or by its words if it is said to be special."""
    if set(category.dpv) & set(kind["dpv"]):
        return True
    words = [category.id, *(category.label.root.values() if category.label else ())]
    return category.special and any(word in text.casefold() for text in words for word in kind["words"])
