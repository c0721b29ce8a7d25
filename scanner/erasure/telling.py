"""Tells a plan to those who read it: in public names, without a value, in one language and kept in all four."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from connectors import Prepared
from connectors.locator import encode

from ..inventory import Inventory
from ..languages import LANGUAGES, Language
from ..said import NOTHING, Said, counted, joined, said, translated, unread
from ..subject import Answer
from .fate import Fate
from .plan import FileStep, Item, Notification, Task

_GRANTED = ("erase", "rectify", "mark")
_LISTED = 12
"""Lines of a file that a plan names."""


class Telling:
    """The words for one plan."""

    def __init__(self, inventory: Inventory, lang: Language) -> None:
        self.words: dict[str, Said] = {}
        """What was told, by how it was told in the plan's own language."""
        self._lang = lang
        self._naming = inventory.naming
        self._keys = inventory.keys

    def item(self, fate: Fate) -> Item:
        """One place, and what becomes of it."""
        place, verdict = fate.place, fate.verdict
        decision, why = verdict.decision, verdict.why
        if decision in _GRANTED and fate.problem:
            decision, why = "manual", joined(verdict.why, fate.problem)
        elif fate.note:
            why = joined(verdict.why, fate.note, said("erasure.emptied"), fate.left)
        elif fate.mark and fate.problem:
            why = joined(verdict.why, said("erasure.not-marked", problem=fate.problem))
        elif fate.unneeded:
            why = joined(verdict.why, fate.unneeded)
        elif fate.aside:
            why = joined(verdict.why, fate.aside)
        return Item(
            id=place.id,
            source=place.first.source,
            asset=place.first.asset,
            fields=place.fields,
            place=self._told(self._place(fate)),
            entity_types=place.entity_types,
            certainty=place.certainty,
            decision=decision,
            way=fate.way,
            why=self._told(why),
            article=verdict.article,
            until=verdict.until.isoformat() if verdict.until else "",
            activities=place.activities,
            to=self._told(verdict.to),
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
                written = ", ".join(self._naming.asset(source, path) for path in notice.written)
                copied = said("erasure.copied", assets=written) if written else NOTHING
                yield Task(notice.code, self._told(joined(translated(notice.reason), copied)), where)

    def limits(self, sources: Sequence[str]) -> Iterator[Task]:
        """That only some sources were asked for."""
        if sources:
            yield Task("sources", self._told(said("erasure.only-sources", sources=", ".join(map(encode, sources)))))

    def doubts(self, answer: Answer) -> Iterator[Task]:
        """What the search doubts, and whom it kept apart."""
        for note in answer.notes:
            yield Task("search", self._told(translated(note)))
        if answer.homonyms:
            yield Task("homonyms", self._told(counted("erasure.homonyms", len(answer.homonyms))))

    def caveats(self, weaker: Iterable[tuple[str, Said, str]]) -> Iterator[Task]:
        """What is less sure of a store."""
        for code, words, source in weaker:
            yield Task(code, self._told(words), source)

    def missed(self, answer: Answer) -> Iterator[dict[str, str]]:
        """What was not searched, and why."""
        for missed in answer.not_searched:
            why = self._told(unread(missed.code, missed.reason))
            yield {"asset": missed.where, "reason": why, "code": missed.code}

    def notifications(self, fates: Sequence[Fate]) -> Iterator[Notification]:
        """The recipients who are told of what is done (Art. 19)."""
        acting = [fate for fate in fates if fate.step or fate.file]
        activities = {activity.id: activity for fate in acting for activity in fate.verdict.notifies}
        for activity in activities.values():
            for recipient in activity.recipients:
                names: Said = {lang: recipient.name.in_language(lang) for lang in LANGUAGES}
                yield Notification(activity.id, self._told(names))

    def tasks(self, items: Sequence[Item], answer: Answer, left: Mapping[str, Said]) -> Iterator[Task]:
        """What a person has to do; `left` tells by item what a file keeps that a person must see to."""
        alike: dict[tuple[str, str, str], list[str]] = {}
        for item in items:
            if told := self._task(item) or (left.get(item.id) and ("manual", left[item.id])):
                alike.setdefault((told[0], self._told(told[1]), item.asset), []).append(item.id)
        for (code, text, asset), ids in alike.items():
            yield Task(code, text, f"{asset} ({ids[0] if len(ids) == 1 else f'{ids[0]}–{ids[-1]}'})")
        for missed in answer.not_searched:
            words = said("erasure.search-by-hand", reason=unread(missed.code, missed.reason))
            yield Task("not-searched", self._told(words), missed.where)
        yield Task("backup", self._told(said("erasure.backups")))
        yield Task("mail", self._told(said("erasure.elsewhere")))

    def _told(self, words: Said) -> str:
        """The words in the plan's language; the others are kept beside it."""
        if not words:
            return ""
        self.words[words[self._lang]] = words
        return words[self._lang]

    def _task(self, item: Item) -> tuple[str, Said] | None:
        """Code and words of what a person has to do at a place."""
        if item.decision == "manual":
            return "manual", said("erasure.by-hand", why=self.words.get(item.why, {}))
        if item.decision == "refer":
            return "refer", said("erasure.pass-on", to=self.words.get(item.to, {}))
        if item.decision in ("restrict", "mark") and not item.mark:
            return "restrict", said("erasure.owner-marks", why=self.words.get(item.why, {}))
        return None

    def _place(self, fate: Fate) -> Said:
        key = fate.place.key
        if key:
            names = ", ".join(self._naming.field(name) for name in key.columns)
            return said("erasure.row-by", names=names) if key.unique else said("erasure.row-without-key")
        records = len(fate.file.records) + len(fate.file.cells) if fate.file else 0
        if not records or not fate.file:
            return said("erasure.file")
        told = counted("erasure.records", records)
        return said("erasure.records-at", records=told, lines=_lines(fate.file)) if fate.file.places else told

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


def _lines(file: FileStep) -> Said:
    """On which lines its records stand; the first ones of many."""
    numbers = [place.partition(" ")[2] for place in file.places]
    listed = ", ".join(numbers[:_LISTED]) + (" …" if len(numbers) > _LISTED else "")
    several = len(numbers) > 1 or "-" in numbers[0]
    return said(f"erasure.lines.{'other' if several else 'one'}", list=listed)
