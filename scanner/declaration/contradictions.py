"""Finds what a declaration says against itself: roles, bases, covers and who is sent where."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from ..document import Path_
from ..problems import Level, Problem
from .activity import Activity, Cover, RowCondition
from .model import Declaration


def contradictions(declaration: Declaration) -> list[Problem]:
    """Warnings for what cannot all be true, notes for what is declared and stands for nothing."""
    found = [*_same_place(declaration), *_unused(declaration)]
    for index, activity in enumerate(declaration.activities):
        found += _activity(declaration, ("activities", index), activity)
    return found


def _same_place(declaration: Declaration) -> Iterator[Problem]:
    """Activities of both roles on the same rows and fields of an asset: one of them must be wrong."""
    holders: dict[tuple[str, tuple[str, ...], str], list[tuple[int, int, Activity]]] = defaultdict(list)
    for index, activity in enumerate(declaration.activities):
        if activity.ended is None:
            for number, cover in enumerate(activity.covers):
                holders[_place(cover)].append((index, number, activity))
    for (asset, _, _), held in holders.items():
        if {activity.role for _, _, activity in held} == {"controller", "processor"}:
            index, number, last = held[-1]
            others = ", ".join(repr(one.id) for _, _, one in held[:-1])
            message = f"{asset!r} is covered by {last.id!r} as {last.role} and by {others}, of another role, alike"
            hint = "tell their rows or fields apart with `where` or `fields`, or take one cover out"
            yield _problem(declaration, ("activities", index, "covers", number), message, hint)


def _place(cover: Cover) -> tuple[str, tuple[str, ...], str]:
    where = cover.where.model_dump_json() if cover.where else ""
    return cover.asset.rstrip("/").removesuffix("/**").removesuffix("/*"), tuple(sorted(cover.fields)), where


def _activity(declaration: Declaration, at: Path_, activity: Activity) -> Iterator[Problem]:
    yield from _role(declaration, at, activity)
    yield from _bases(declaration, at, activity)
    yield from _covers(declaration, at, activity)
    if activity.replaced_by and not activity.ended:
        message = f"The activity {activity.id!r} is replaced, and has no end"
        yield _problem(declaration, (*at, "replaced_by"), message, "add `ended: DATE`")
    if activity.status == "ended" and not activity.ended:
        message = f"The activity {activity.id!r} has ended, and no day is given"
        yield _problem(declaration, (*at, "status"), message, "add `ended: DATE`")
    if not activity.covers and activity.ended is None:
        message = f"The activity {activity.id!r} covers no asset"
        hint = "nothing that is found can be held against it; add `covers` if its data lie in a source"
        yield _problem(declaration, at, message, hint, "note")


def _role(declaration: Declaration, at: Path_, activity: Activity) -> Iterator[Problem]:
    entity = next((one for one in declaration.entities if one.id == activity.entity), None)
    if entity and entity.roles and activity.role not in {one.role for one in entity.roles}:
        message = f"The activity {activity.id!r} is of {entity.id!r} as {activity.role}, which is never {activity.role}"
        yield _problem(declaration, (*at, "role"), message, "compare it with the `roles` of the entity")
    referred = {group.id for group in declaration.subjects if group.requests_to == "employer"}
    if activity.role == "controller" and (sent := [one for one in activity.subjects if one in referred]):
        message = f"The activity {activity.id!r} is the organisation's own, and {sent[0]!r} are sent to their employer"
        hint = "Art. 12(2): a controller answers for its own processing; say so, or set `role: processor`"
        yield _problem(declaration, (*at, "subjects"), message, hint)


def _bases(declaration: Declaration, at: Path_, activity: Activity) -> Iterator[Problem]:
    declared = {basis.id[:6] for basis in declaration.legal_bases if basis.id.startswith("A6-")}
    for number, ground in enumerate(activity.legal_bases):
        if declared and ground.basis.startswith("A6-") and ground.basis[:6] not in declared:
            message = f"{ground.basis} of {activity.id!r} is none of the legal bases that are declared"
            yield _problem(declaration, (*at, "legal_bases", number), message, "add it to `legal_bases`, or correct it")


def _covers(declaration: Declaration, at: Path_, activity: Activity) -> Iterator[Problem]:
    for number, cover in enumerate(activity.covers):
        if cover.where and _takes_no_row(cover.where):
            message = f"The `where` of {cover.asset!r} takes no row at all"
            yield _problem(declaration, (*at, "covers", number, "where"), message, "its conditions exclude each other")


def _takes_no_row(where: RowCondition) -> bool:
    wanted = set(where.in_) | ({where.equals} if where.equals is not None else set())
    unwanted = set(where.not_in) | ({where.not_equals} if where.not_equals is not None else set())
    clash = bool(where.in_) and where.equals is not None and where.equals not in where.in_
    return clash or bool(wanted and wanted <= unwanted) or bool(wanted and where.empty)


_USES = {"purposes": "purpose", "categories": "category", "subjects": "group of subjects", "entities": "entity"}


def _unused(declaration: Declaration) -> Iterator[Problem]:
    """What is declared and no activity has anything to do with."""
    if not declaration.activities:
        return
    parents = {purpose.parent for purpose in declaration.purposes}
    used: dict[str, set[str | None]] = {
        "purposes": {*parents, *(one for activity in declaration.activities for one in activity.purposes)},
        "categories": {one for activity in declaration.activities for one in activity.categories},
        "subjects": {one for activity in declaration.activities for one in activity.subjects},
        "entities": {activity.entity for activity in declaration.activities},
    }
    for name, what in _USES.items():
        for index, part in enumerate(getattr(declaration, name)):
            if used[name] and part.id not in used[name]:
                message = f"No activity has anything to do with the {what} {part.id!r}"
                hint = "an activity is missing, or the statement says too much"
                yield _problem(declaration, (name, index), message, hint, "note")


def _problem(declaration: Declaration, path: Path_, message: str, hint: str, level: Level = "warning") -> Problem:
    file, line, column = declaration.position(*path)
    return Problem(file, line, column, message, hint, level)
