"""Tells what a published statement leaves out of what the persons must be told (GDPR Arts. 13 and 14)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ..problems import Problem
from ..rights.tables import table
from .model import Declaration


def untold(declaration: Declaration) -> list[Problem]:
    """A warning for each point of the table `notice` that nothing in the declaration tells."""
    law = table("notice")
    return [*_points(declaration, law["tells"]), *_rights(declaration, law["rights"])]


def _points(declaration: Declaration, points: list[dict[str, Any]]) -> Iterator[Problem]:
    for point in points:
        told = any(_told(declaration, key) for key in (point["key"], *point.get("from", ())))
        if not told and _WHEN[point["when"]](declaration):
            yield _problem(
                declaration, f"The declaration does not tell {point['what']}", point["article"], point["key"]
            )


def _rights(declaration: Declaration, rights: list[dict[str, Any]]) -> Iterator[Problem]:
    declared = {right.id for right in declaration.rights}
    for one in rights:
        if one["right"] not in declared and _WHEN[one["when"]](declaration):
            message = f"The declaration does not tell of the right {one['right']!r}"
            yield _problem(declaration, message, one["article"], "rights")


def _problem(declaration: Declaration, message: str, article: str, key: str) -> Problem:
    file, line, column = declaration.position(key.partition(".")[0])
    return Problem(file, line, column, message, f"{article} asks for it: add `{key}`", "warning")


def _told(declaration: Declaration, key: str) -> bool:
    """Whether a path of keys holds something, in any part of a list; `[]` and `false` that are written out do too."""
    parts: list[Any] = [declaration]
    for name in key.split("."):
        holders = [part for part in parts if part is not None]
        found = [getattr(holder, name) for holder in holders]
        if any(
            name in holder.model_fields_set and value in ((), False)
            for holder, value in zip(holders, found, strict=True)
        ):
            return True
        parts = [one for value in found for one in (value if isinstance(value, tuple) else (value,))]
    return any(part is not None and part != "" for part in parts)


def _has_basis(*terms: str) -> Callable[[Declaration], bool]:
    def check(declaration: Declaration) -> bool:
        used = [ground.basis for activity in declaration.activities for ground in activity.legal_bases]
        used += [basis.id for basis in declaration.legal_bases]
        return any(basis.startswith(terms) for basis in used)

    return check


def _profiles(declaration: Declaration) -> bool:
    """Whether something is decided or personalised by machine."""
    told = {term for purpose in declaration.purposes for term in purpose.dpv}
    decides = any(activity.automated_decisions for activity in declaration.activities)
    return decides or bool(told & {"dpv:Profiling", "dpv:ServicePersonalisation", "dpv:Personalisation"})


_WHEN: dict[str, Callable[[Declaration], bool]] = {
    "any": lambda _: True,
    "consent": _has_basis("A6-1-a", "A9-2-a"),
    "contract": _has_basis("A6-1-b", "A6-1-c"),
    "profiling": _profiles,
}
