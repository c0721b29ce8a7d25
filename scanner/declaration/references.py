"""Checks that the ids in a declaration stand for something, once, and in no circle; and what no asset answers to."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping

from ..document import Document, Path_
from ..problems import Level, Problem, suggestion
from .activity import Cover, RowCondition
from .covers import matches
from .model import SPECIAL, UNDECLARED, Declaration

_LISTS = (
    "entities",
    "categories",
    "subjects",
    "origins",
    "legal_bases",
    "purposes",
    "retention",
    "disclosure_grounds",
    "recipients",
    "measures",
    "rights",
    "activities",
)
_REFERENCES = {
    "purposes": ("purposes", "purpose"),
    "subjects": ("subjects", "group of subjects"),
    "measures": ("measures", "measure"),
    "origin": ("origins", "origin"),
}
"""Key of an activity → (list that defines it, its name); all take plain words where nothing is defined."""


def check_references(declaration: Declaration, document: Document) -> list[Problem]:
    """Every duplicate id, dangling reference, circle and contradiction of a declaration."""
    checker = _Checker(declaration, document)
    return [
        *checker.duplicates(),
        *checker.category_ids(),
        *checker.activity_references(),
        *checker.other_references(),
        *checker.circles("purposes", {p.id: p.parent for p in declaration.purposes}, "parent"),
        *checker.circles("activities", {a.id: a.replaced_by for a in declaration.activities}, "replaced_by"),
        *checker.doubts(),
    ]


class _Checker:
    def __init__(self, declaration: Declaration, document: Document) -> None:
        self.declaration = declaration
        self.document = document
        self.ids = {name: [part.id for part in getattr(declaration, name)] for name in _LISTS}

    def problem(self, path: Path_, message: str, hint: str = "", level: Level = "reference") -> Problem:
        line, column = self.document.position(path)
        return Problem(self.document.file, line, column, message, hint, level)

    def duplicates(self) -> Iterator[Problem]:
        for name, ids in self.ids.items():
            for repeated in (word for word, times in Counter(ids).items() if times > 1):
                second = ids.index(repeated, ids.index(repeated) + 1)
                message = f"The id {repeated!r} stands twice in {name}"
                yield self.problem((name, second, "id"), message, "give each its own", "error")

    def category_ids(self) -> Iterator[Problem]:
        for index, category in enumerate(self.declaration.categories):
            if category.id == UNDECLARED:
                message = "'undeclared' is what no category covers; it cannot be declared"
                yield self.problem(("categories", index, "id"), message, "choose another id", "error")
        for entity_type, categories in self.declaration.entity_types.items():
            for word in categories:
                yield from self.category(("entity_types", entity_type), word, {UNDECLARED})

    def category(self, path: Path_, category: str, also: Collection[str] = ()) -> Iterator[Problem]:
        known = {*self.ids["categories"], SPECIAL, *also}
        if category not in known:
            yield self.problem(path, f"No category has the id {category!r}", suggestion(category, known))

    def activity_references(self) -> Iterator[Problem]:
        for index, activity in enumerate(self.declaration.activities):
            at: Path_ = ("activities", index)
            for number, category in enumerate(activity.categories):
                yield from self.category((*at, "categories", number), category)
            for key, (defined_in, what) in _REFERENCES.items():
                for number, word in enumerate(getattr(activity, key)):
                    yield from self.reference((*at, key, number), word, defined_in, what)
            if activity.entity is not None:
                yield from self.reference((*at, "entity"), activity.entity, "entities", "entity")
            if activity.retention and activity.retention.rule is not None:
                yield from self.reference((*at, "retention"), activity.retention.rule, "retention", "retention rule")
            for number, recipient in enumerate(activity.recipients):
                yield from self.recipient((*at, "recipients", number), recipient.name.in_language(""), recipient.ground)

    def recipient(self, path: Path_, name: str, ground: str | None) -> Iterator[Problem]:
        if ground is None:
            yield from self.reference(path, name, "recipients", "recipient")

    def reference(self, path: Path_, word: str, defined_in: str, what: str) -> Iterator[Problem]:
        """Words with a space are words; a single one is an id, if any is defined."""
        ids = self.ids[defined_in]
        if ids and word not in ids and " " not in word:
            yield self.problem(path, f"No {what} has the id {word!r}", suggestion(word, ids))

    def other_references(self) -> Iterator[Problem]:
        for index, group in enumerate(self.declaration.applies_to):
            yield from self.reference(("applies_to", index), group, "subjects", "group of subjects")
        for index, purpose in enumerate(self.declaration.purposes):
            if purpose.parent is not None:
                yield from self.reference(("purposes", index, "parent"), purpose.parent, "purposes", "purpose")
        for index, activity in enumerate(self.declaration.activities):
            if activity.replaced_by is not None:
                path: Path_ = ("activities", index, "replaced_by")
                yield from self.reference(path, activity.replaced_by, "activities", "activity")

    def parent(self, path: Path_, cover: Cover, where: RowCondition) -> Iterator[Problem]:
        """A key leads within a source, and to another table unless it is named."""
        parent = where.parent or ""
        source, other = (one.partition("/")[0] for one in (cover.asset, parent))
        if "/" not in parent:
            message = f"The parent {parent!r} is no table"
            yield self.problem(path, message, "name it as covers do: source/schema/table", "error")
        elif not re.search(r"[*?]", source + other) and source != other:
            message = f"No key leads from the source {source!r} to the source {other!r}"
            yield self.problem(path, message, "name a table of the same source", "error")
        elif parent == cover.asset and not where.through:
            message = f"The parent of {parent!r} is the table itself"
            yield self.problem(path, message, "say by which key: `through: manager_id`", "error")

    def circles(self, name: str, next_of: Mapping[str, str | None], key: str) -> Iterator[Problem]:
        told: set[str] = set()
        for index, start in enumerate(self.ids[name]):
            trail: list[str] = []
            current: str | None = start
            while current is not None and current not in trail:
                trail.append(current)
                current = next_of.get(current)
            if current == start and start not in told:
                told.update(trail)
                circle = " → ".join([*trail, start])
                yield self.problem((name, index, key), f"This goes in a circle: {circle}", "cut it", "error")

    def doubts(self) -> Iterator[Problem]:
        for index, activity in enumerate(self.declaration.activities):
            at: Path_ = ("activities", index)
            special = set(activity.categories) & self.declaration.special_ids
            if special and not activity.special_bases:
                message = f"The activity {activity.id!r} declares special categories without a ground of Art. 9(2)"
                yield self.problem((*at, "categories"), message, "add `special_ground: A9-2-…`", "warning")
            if activity.role == "controller" and activity.controllers is not None:
                message = f"The activity {activity.id!r} has `controllers`, yet its role is controller"
                yield self.problem((*at, "controllers"), message, "set `role: processor`", "warning")
            for number, cover in enumerate(activity.covers):
                if cover.asset.strip("*/") == "":
                    message = "This cover takes every asset of every source: nothing can then be found uncovered"
                    yield self.problem((*at, "covers", number), message, "name the source, as in `hr/*`", "warning")
                if cover.where and cover.where.says_nothing:
                    message = f"The `where` of {cover.asset!r} names a column and no value"
                    yield self.problem((*at, "covers", number, "where"), message, "add `in: […]` or `not_in: […]`")
                if cover.where and cover.where.parent:
                    yield from self.parent((*at, "covers", number, "where", "parent"), cover, cover.where)
            if activity.started and activity.ended and activity.ended < activity.started:
                message = f"The activity {activity.id!r} ends before it starts"
                yield self.problem((*at, "ended"), message, "", "error")


def dead_references(declaration: Declaration, assets: Iterable[str]) -> list[Problem]:
    """Warnings for covers, date fields and lists of controllers that no known asset answers to."""
    known = sorted(set(assets))
    found: list[Problem] = []
    for index, activity in enumerate(declaration.activities):
        for number, cover in enumerate(activity.covers):
            taken = sum(1 for asset in known if matches(cover.asset, asset))
            path: Path_ = ("activities", index, "covers", number)
            if not taken:
                found.append(_dead(declaration, path, cover.asset, known))
            elif cover.where and cover.where.parent and not any(matches(cover.where.parent, one) for one in known):
                found.append(_dead(declaration, (*path, "where"), cover.where.parent, known))
            elif taken == len(known) > 1 and cover.asset.strip("*/") and not cover.where and not cover.fields:
                found.append(_swallowing(declaration, path, cover.asset, taken))
        wanted: list[tuple[Path_, str]] = [
            (("activities", index, "retention", "starts_at", number), date_field.asset)
            for number, date_field in enumerate(activity.retention.starts_at if activity.retention else ())
        ]
        if activity.controllers and activity.controllers.asset:
            wanted.append((("activities", index, "controllers"), activity.controllers.asset))
        found += [
            _dead(declaration, path, asset, known)
            for path, asset in wanted
            if not any(matches(asset, candidate) for candidate in known)
        ]
    return found


def _swallowing(declaration: Declaration, path: Path_, pattern: str, taken: int) -> Problem:
    file, line, column = declaration.position(*path)
    message = f"{pattern!r} takes all {taken} assets that are known: nothing can then be found uncovered"
    return Problem(file, line, column, message, "name the tables and folders of this activity", "warning")


def _dead(declaration: Declaration, path: Path_, pattern: str, known: list[str]) -> Problem:
    folders = {"/".join(asset.split("/")[:depth]) for asset in known for depth in range(1, asset.count("/") + 2)}
    near = difflib.get_close_matches(
        pattern.rstrip("*/").casefold(), {f.casefold(): f for f in folders}, n=1, cutoff=0.7
    )
    hint = f"did you mean {next(f for f in folders if f.casefold() == near[0])!r}?" if near else ""
    file, line, column = declaration.position(*path)
    return Problem(file, line, column, f"No asset answers to {pattern!r}", hint, "warning")
