"""Tells a plan to those who read it: in public names, without a value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from connectors import Prepared
from connectors.locator import encode

from ..inventory import Inventory
from ..subject import Answer
from .fate import Fate
from .plan import Item, Notification, Task

_GRANTED = ("erase", "rectify", "mark")


class Telling:
    """The words for one plan."""

    def __init__(self, inventory: Inventory) -> None:
        self._naming = inventory.naming
        self._keys = inventory.keys

    def item(self, fate: Fate) -> Item:
        """One place, and what becomes of it."""
        place, verdict = fate.place, fate.verdict
        decision, why = verdict.decision, verdict.why
        if decision in _GRANTED and fate.problem:
            decision, why = "manual", f"{verdict.why} {fate.problem}"
        elif fate.note:
            why = f"{verdict.why} {fate.note} It stays, emptied of everything personal."
        elif fate.mark and fate.problem:
            why = f"{verdict.why} It could not be marked: {fate.problem}"
        elif fate.unneeded:
            why = f"{verdict.why} {fate.unneeded}"
        return Item(
            id=place.id,
            source=place.first.source,
            asset=place.first.asset,
            fields=place.fields,
            place=self._place(fate),
            entity_types=place.entity_types,
            certainty=place.certainty,
            decision=decision,
            way=fate.way,
            why=why,
            article=verdict.article,
            until=verdict.until.isoformat() if verdict.until else "",
            activities=place.activities,
            to=verdict.to,
            missing_facts=verdict.missing_facts,
            statement=self._statement(fate),
            mark=fate.mark and bool(fate.step),
            token=place.token(self._keys),
        )

    def effects(self, databases: Mapping[str, Prepared]) -> Iterator[dict[str, Any]]:
        """What happens to rows that no place is about."""
        for source, prepared in databases.items():
            for effect in prepared.effects:
                yield {
                    "rule": effect.rule,
                    "asset": self._naming.asset(source, effect.segments),
                    "fields": [self._naming.field(name) for name in effect.columns],
                    "because_of": self._naming.asset(source, effect.parent),
                    "rows": effect.rows,
                    "items": list(effect.causes),
                }

    def notices(self, databases: Mapping[str, Prepared]) -> Iterator[Task]:
        """What happens besides, and cannot be counted."""
        for source, prepared in databases.items():
            for notice in prepared.notices:
                where = self._naming.asset(source, notice.segments) if notice.segments else encode(source)
                yield Task(notice.code, notice.reason, where)

    def doubts(self, answer: Answer) -> Iterator[Task]:
        """What the search doubts, and whom it kept apart."""
        for note in answer.notes:
            yield Task("search", note)
        if answer.homonyms:
            yield Task("homonyms", f"{len(answer.homonyms):,} places of other bearers of the name are left alone.")

    def notifications(self, fates: Sequence[Fate]) -> Iterator[Notification]:
        """The recipients who are told of what is done (Art. 19)."""
        acting = [fate for fate in fates if fate.step or fate.file]
        activities = {activity.id: activity for fate in acting for activity in fate.verdict.notifies}
        for activity in activities.values():
            for recipient in activity.recipients:
                yield Notification(activity.id, recipient.name.in_language("en"))

    def tasks(self, items: Sequence[Item], answer: Answer) -> Iterator[Task]:
        """What a person has to do."""
        alike: dict[tuple[str, str, str], list[str]] = {}
        for item in items:
            if told := _task(item):
                alike.setdefault((*told, item.asset), []).append(item.id)
        for (code, text, asset), ids in alike.items():
            yield Task(code, text, f"{asset} ({ids[0] if len(ids) == 1 else f'{ids[0]} to {ids[-1]}'})")
        for missed in answer.not_searched:
            yield Task("not-searched", f"Look for the person by hand: {missed.reason}", missed.asset)
        yield Task("backup", "Back-ups and replicas made before today hold the data still; scan what is restored.")
        yield Task("mail", "Ask the owners of mailboxes, paper files and devices that are no source here.")

    def _place(self, fate: Fate) -> str:
        key = fate.place.key
        if key:
            names = ", ".join(self._naming.field(name) for name in key.columns)
            return f"row by {names}" if key.unique else "row without a key"
        records = len(fate.file.records) + len(fate.file.cells) if fate.file else 0
        return f"{records:,} record{'s' if records > 1 else ''}" if records else "file"

    def _statement(self, fate: Fate) -> str:
        """The statement as it is run, parameters hidden; names are public ones, in standard quotes."""
        step = fate.step
        if step is None:
            return ""
        table = ".".join(f'"{self._naming.segment(part)}"' for part in step.segments)
        where = " AND ".join(self._equation(name, value, " IS NULL") for name, value in step.where.items())
        if step.action == "delete":
            return f"DELETE FROM {table} WHERE {where}"  # noqa: S608 - to be read, not run
        sets = ", ".join(self._equation(name, value, " = NULL") for name, value in step.values.items())
        return f"UPDATE {table} SET {sets} WHERE {where}"  # noqa: S608

    def _equation(self, name: str, value: Any, missing: str) -> str:
        return f'"{self._naming.field(name)}"{missing if value is None else " = ?"}'


def _task(item: Item) -> tuple[str, str] | None:
    """Code and words of what a person has to do at a place."""
    if item.decision == "manual":
        return "manual", f"To be done by hand. {item.why}"
    if item.decision == "refer":
        return "refer", f"Pass the request on, with what was found, to {item.to}."
    if item.decision in ("restrict", "mark") and not item.mark:
        return "restrict", f"The owner sees to it by hand: no column of it is marked. {item.why}"
    return None
