"""Makes a plan: finds the person, decides for each place, prepares what can be done, tells what cannot and why."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from connectors import CONNECTORS, Change, ConnectorError, Erasable, Obstacle, Prepared, Step
from connectors.locator import encode

from ..config import Config
from ..declaration import Activity, Declaration
from ..inventory import Inventory
from ..subject import Answer, Identity, find
from .deciding import Deciding, Verdict
from .files import FilePlanning
from .places import Place, gather
from .plan import FileStep, Item, Notification, Plan, Task
from .settings import Settings
from .ways import Going, Stuck, Ways

_ROUNDS = 6
"""A row that cannot be deleted is emptied; what that changes for others is looked at again, so many times."""

Tell = Callable[[str], object]


@dataclass(frozen=True)
class Asked:
    """What a plan is asked for."""

    identity: Identity = field(repr=False)
    sources: tuple[str, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)
    certainty: str = "certain"
    uncovered: str = "ask"
    by: str = ""
    request: str = ""


@dataclass
class _Fate:
    """What becomes of one place, while the plan is made."""

    place: Place
    verdict: Verdict
    going: Going | None = None
    problem: str = ""
    note: str = ""
    mark: bool = False
    file: FileStep | None = None
    step: Step | None = None


def plan_erasure(
    config: Config,
    inventory: Inventory,
    declaration: Declaration | None,
    settings: Settings,
    asked: Asked,
    tell: Tell = str,
) -> Plan:
    """The plan for an erasure; raises `ConfigError` and `InventoryError`, and changes nothing."""
    answer = find(config, inventory, asked.identity, asked.sources, tell, declaration=declaration)
    places = gather(answer.matches)
    deciding = Deciding(
        declaration, settings, places, "erasure", asked.facts, certainty=asked.certainty, uncovered=asked.uncovered
    )
    with ExitStack() as stack:
        connectors = _connectors(config, inventory, {place.first.source for place in places}, stack)
        planning = Planning(inventory, settings, asked.identity, places, deciding, connectors)
        return planning.plan(answer, asked)


def _connectors(config: Config, inventory: Inventory, names: Iterable[str], stack: ExitStack) -> dict[str, Any]:
    """Opened with the reading credential."""
    opened = {}
    for name in sorted(names):
        source = config.source(name)
        connector = CONNECTORS.load(source.type)(source, key=inventory.keys.content)
        opened[name] = stack.enter_context(closing(connector))
    return opened


class Planning:
    """One plan in the making."""

    def __init__(
        self,
        inventory: Inventory,
        settings: Settings,
        identity: Identity,
        places: Sequence[Place],
        deciding: Deciding,
        connectors: Mapping[str, Any],
    ) -> None:
        self._inventory = inventory
        self._settings = settings
        self._ways = Ways(identity, places)
        self._files = FilePlanning(inventory, settings, identity, connectors)
        self._connectors = connectors
        self._fates = [_Fate(place, deciding.verdict(place)) for place in places]

    def plan(self, answer: Answer, asked: Asked) -> Plan:
        """All of it."""
        for fate in self._fates:
            self._choose(fate)
        databases = {source: self._prepared(source) for source in self._connectors}
        databases = {source: prepared for source, prepared in databases.items() if prepared.steps}
        return Plan(
            right="erasure",
            made=datetime.now(UTC).isoformat(timespec="seconds"),
            by=asked.by,
            subject={key: list(values) for key, values in answer.subject.items()},
            items=tuple(self._item(fate) for fate in self._fates),
            databases=databases,
            files=tuple(fate.file for fate in self._fates if fate.file),
            notify=tuple(self._notifications()),
            tasks=tuple(self._tasks(answer)),
            notices=tuple(self._notices(databases)),
            effects=tuple(self._effects(databases)),
            not_searched=tuple(dataclasses.asdict(missed) for missed in answer.not_searched),
            searched=len(answer.searched),
            facts=dict(asked.facts),
            request=asked.request,
        )

    # -- one place

    def _choose(self, fate: _Fate) -> None:
        """How the place goes, or that it is marked, or why a person must do it."""
        place, verdict = fate.place, fate.verdict
        if place.asset.attributes.get("view"):
            fate.verdict = Verdict("through", "A view shows rows of other tables; what becomes of them is said there.")
        elif verdict.decision == "erase" and self._settings.way(place.first.asset) == "keep":
            fate.verdict = Verdict("keep", "The configuration says that rows of this asset are kept.")
        elif place.key is None:
            if verdict.decision == "erase":
                fate.file, fate.problem = self._files.step(place)
        elif verdict.decision == "erase":
            self._choose_row(fate)
        elif verdict.restricts:
            self._choose_mark(fate)

    def _choose_row(self, fate: _Fate) -> None:
        try:
            if self._settings.way(fate.place.first.asset) == "anonymise":
                fate.going = self._ways.emptied(fate.place)
                fate.note = "The configuration says that rows of this asset stay and are emptied."
            else:
                fate.going = self._ways.going(fate.place)
        except Stuck as stuck:
            fate.problem = str(stuck)

    def _choose_mark(self, fate: _Fate) -> None:
        """What stays is marked, where the configuration names a column for it (Art. 18, recital 67)."""
        mark = self._settings.mark(fate.place.first.asset)
        if mark and fate.place.first.row.get(mark.column) != mark.value:
            fate.going, fate.mark = Going("update", {mark.column: mark.value}), True

    # -- one database

    def _prepared(self, source: str) -> Prepared:
        """Prepare the rows of a database, emptying those that cannot be deleted, until nothing stands in the way."""
        connector = self._connectors[source]
        if not isinstance(connector, Erasable):
            return Prepared()
        for _ in range(_ROUNDS):
            fates = [fate for fate in self._fates if fate.place.first.source == source and fate.going]
            if not fates:
                return Prepared()
            try:
                prepared = connector.prepare([_change(fate) for fate in fates])
            except ConnectorError as error:
                for fate in fates:
                    fate.going, fate.problem = None, error.message
                return Prepared()
            if not self._hindered(fates, prepared):
                self._take(fates, prepared)
                return prepared
        for fate in fates:
            fate.going, fate.problem = None, "Its rows depend on each other in a way that a person must look at."
        return Prepared()

    def _hindered(self, fates: Sequence[_Fate], prepared: Prepared) -> bool:
        """Whether something stood in the way; then it is dealt with, for another look."""
        by_id = {fate.place.id: fate for fate in fates}
        obstacles = {obstacle.id: obstacle for obstacle in reversed(prepared.obstacles)}
        for obstacle in obstacles.values():
            self._dodge(by_id[obstacle.id], obstacle)
        taken = [effect for effect in prepared.effects if effect.rule == "cascade"]
        for identifier in dict.fromkeys(cause for effect in taken for cause in effect.causes):
            fate = by_id[identifier]
            if fate.going and fate.going.action == "delete":
                rows = sum(effect.rows for effect in taken if identifier in effect.causes)
                self._empty(fate, f"Deleting it would take {rows:,} rows along that this plan does not erase.")
        return bool(obstacles or taken)

    def _dodge(self, fate: _Fate, obstacle: Obstacle) -> None:
        """A row that cannot go is emptied; one that cannot be reached is left to a person."""
        deletes = fate.going and fate.going.action == "delete"
        if obstacle.code in ("referenced", "cycle") and deletes:
            self._empty(fate, obstacle.reason)
            return
        fate.going, fate.problem = None, obstacle.reason

    def _empty(self, fate: _Fate, note: str) -> None:
        try:
            fate.going, fate.note = self._ways.emptied(fate.place), note
        except Stuck as stuck:
            fate.going, fate.problem = None, f"{note} {stuck}"

    def _take(self, fates: Sequence[_Fate], prepared: Prepared) -> None:
        steps = {step.id: step for step in prepared.steps}
        merged = {(step.segments, tuple(sorted(map(repr, step.where.items())))): step for step in steps.values()}
        for fate in fates:
            fate.step = steps.get(fate.place.id)
            if fate.step is None and fate.place.key:  # rows alike in every column are one step
                fate.step = next(
                    (
                        step
                        for (segments, _), step in merged.items()
                        if segments == fate.place.asset.segments
                        and all(fate.place.key.pairs.get(name) == value for name, value in step.where.items())
                    ),
                    None,
                )

    # -- what is told

    def _item(self, fate: _Fate) -> Item:
        place, verdict = fate.place, fate.verdict
        decision, why = verdict.decision, verdict.why
        if decision == "erase" and fate.problem:
            decision, why = "manual", f"{verdict.why} {fate.problem}"
        elif fate.note:
            why = f"{verdict.why} {fate.note} It stays, emptied of everything personal."
        elif fate.mark and fate.problem:
            why = f"{verdict.why} It could not be marked: {fate.problem}"
        return Item(
            id=place.id,
            source=place.first.source,
            asset=place.first.asset,
            fields=place.fields,
            place=self._shown_place(fate),
            entity_types=place.entity_types,
            certainty=place.certainty,
            decision=decision,
            way=_way(fate),
            why=why,
            article=verdict.article,
            until=verdict.until.isoformat() if verdict.until else "",
            activities=place.activities,
            to=verdict.to,
            missing_facts=verdict.missing_facts,
            statement=self._statement(fate),
            mark=fate.mark and bool(fate.step),
        )

    def _shown_place(self, fate: _Fate) -> str:
        place = fate.place
        if place.key:
            names = ", ".join(self._inventory.naming.field(name) for name in place.key.columns)
            return f"row by {names}" if place.key.unique else "row without a key"
        if fate.file and fate.file.records:
            return f"{len(fate.file.records):,} records"
        return "file"

    def _statement(self, fate: _Fate) -> str:
        """The statement as it is run, parameters hidden; names are public ones, in standard quotes."""
        step, name = fate.step, self._inventory.naming.field
        if step is None:
            return ""
        table = ".".join(f'"{self._inventory.naming.segment(part)}"' for part in step.segments)
        where = " AND ".join(f'"{name(n)}" IS NULL' if v is None else f'"{name(n)}" = ?' for n, v in step.where.items())
        if step.action == "delete":
            return f"DELETE FROM {table} WHERE {where}"  # noqa: S608 - to be read, not run
        sets = ", ".join(f'"{name(n)}" = NULL' if v is None else f'"{name(n)}" = ?' for n, v in step.values.items())
        return f"UPDATE {table} SET {sets} WHERE {where}"  # noqa: S608

    def _effects(self, databases: Mapping[str, Prepared]) -> Iterable[dict[str, Any]]:
        naming = self._inventory.naming
        for source, prepared in databases.items():
            for effect in prepared.effects:
                yield {
                    "rule": effect.rule,
                    "asset": naming.asset(source, effect.segments),
                    "fields": [naming.field(name) for name in effect.columns],
                    "because_of": naming.asset(source, effect.parent),
                    "rows": effect.rows,
                    "items": list(effect.causes),
                }

    def _notices(self, databases: Mapping[str, Prepared]) -> Iterable[Task]:
        for source, prepared in databases.items():
            for notice in prepared.notices:
                where = self._inventory.naming.asset(source, notice.segments) if notice.segments else encode(source)
                yield Task(notice.code, notice.reason, where)

    def _notifications(self) -> Iterable[Notification]:
        acting = [fate for fate in self._fates if fate.step or fate.file]
        activities = {activity.id: activity for fate in acting for activity in fate.verdict.notifies}
        for activity in activities.values():
            for recipient in activity.recipients:
                yield Notification(activity.id, recipient.name.in_language("en"))

    def _tasks(self, answer: Answer) -> Iterable[Task]:
        for fate in self._fates:
            item = self._item(fate)
            if item.decision == "manual":
                yield Task(
                    "manual", f"Decide and erase by hand: {fate.problem or item.why}", f"{item.asset} ({item.id})"
                )
            elif item.decision == "refer":
                yield Task(
                    "refer", f"Pass the request on, with what was found, to {item.to}.", f"{item.asset} ({item.id})"
                )
        for missed in answer.not_searched:
            yield Task("not-searched", f"Look for the person by hand: {missed.reason}", missed.asset)
        yield Task(
            "backup", "Back-ups and replicas made before today hold the data still: when one is restored, scan it."
        )
        yield Task(
            "mail", "Ask the owners of mailboxes, paper files and devices that are no source of this configuration."
        )


def _change(fate: _Fate) -> Change:
    assert fate.going is not None and fate.place.key is not None
    place = fate.place
    row = place.key.pairs if place.key else {}
    return Change(place.id, place.asset.segments, fate.going.action, row, fate.going.values)


def _way(fate: _Fate) -> Any:
    if fate.file:
        return fate.file.way
    if fate.step is None:
        return ""
    if fate.step.action == "delete":
        return "delete row"
    return "change fields" if fate.mark else "empty fields"


def recipients_of(activities: Iterable[Activity]) -> list[Notification]:
    """Who received data of these activities."""
    return [Notification(a.id, recipient.name.in_language("en")) for a in activities for recipient in a.recipients]
