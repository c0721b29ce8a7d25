"""Reads the keys that a source declares, and what they say of persons who are kinds of something wider.

A party is a person or a firm: what refers to a party by its key refers to the person who has that key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from connectors import Asset

from ..roles.roles import Roles
from .links import Link


def declared_links(assets: Sequence[Asset], roles: Callable[[Asset], Roles]) -> Iterator[Link]:
    """Every declared key; one to a table of parties leads to the table of persons whose key is a party's."""
    declared = list(_of_the_catalogue(assets))
    whole = [link for link in declared if (link.columns, link.target_columns) == (link.child.key, link.target.key)]
    kinds = {one.target.segments: one.child for one in whole if _is_a_kind(one, roles)}
    for link in declared:
        kind = kinds.get(link.target.segments) if link not in whole else None
        meant = kind is not None and link.target_columns == link.target.key
        yield replace(link, target=kind, target_columns=kind.key, of_a_kind=True) if kind and meant else link


def _of_the_catalogue(assets: Sequence[Asset]) -> Iterator[Link]:
    by_path = {asset.segments: asset for asset in assets}
    for asset in assets:
        for key in asset.foreign_keys:
            target = by_path.get(key.target)
            if target and len(key.columns) == len(key.target_columns):
                yield Link(asset, key.columns, target, key.target_columns)


def _is_a_kind(link: Link, roles: Callable[[Asset], Roles]) -> bool:
    """Whether a table of persons has the key of a table that tells of nobody."""
    return roles(link.child).identifies and not roles(link.target).about_persons
