"""Shows a plan to whoever is to approve it, in his or her language and within the width of the terminal."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..console import console

if TYPE_CHECKING:
    from ..erasure import Item, Plan
    from ..languages import Language

_INDENT = 4
_STYLES = {"erase": "bold red", "keep": "bold", "refer": "bold", "ask": "bold yellow", "manual": "bold yellow"}


def show_plan(plan: Plan, path: Path, form: str, lang: Language | None = None) -> int:
    """Show a plan in a language, or in its own; the exit code."""
    if form == "json":
        click.echo(path.read_text("utf-8"))
    else:
        _Shown(plan, lang or plan.lang).write(path)
    if plan.not_searched:
        return 3
    return 1 if {"ask", "manual", "confirm"} & plan.counts().keys() else 0


class _Shown:
    """A plan on the terminal."""

    def __init__(self, plan: Plan, lang: Language) -> None:
        from ..said import counted, said

        self._plan, self._lang = plan, lang
        self._said, self._counted = said, counted
        self._out = console()
        self._width = self._out.width if self._out.is_terminal else None

    def write(self, path: Path) -> None:
        """All of it: what becomes of what and why, what happens besides, whom to tell, what is left to do."""
        for items in _decided_alike(self._plan.items):
            self._decision(items)
        for effect in self._plan.effects:
            rule = self._said(f"erasure.effect.{effect['rule']}")
            told = self._counted("erasure.also", effect["rows"], asset=effect["asset"], rule=rule)
            self._line(told[self._lang], "yellow")
        for notice in self._plan.notices:
            self._labelled("note", notice.where, notice.text)
        recipients: dict[str, list[str]] = {}
        for one in self._plan.notify:
            recipients.setdefault(self._told(one.recipient), []).append(one.activity)
        for recipient, activities in recipients.items():
            self._labelled("tell", "", f"{recipient} ({', '.join(activities)})")
        self._tasks()
        self._line(self._summary())
        self._out.print(f"{self._word('plan')} {self._plan.hash}", markup=False, soft_wrap=True)
        self._out.print(self._said("erasure.written-to", path=path)[self._lang], markup=False, soft_wrap=True)

    def _tasks(self) -> None:
        """What is left to a person; what is the same in several places is said once."""
        alike: dict[str, list[str]] = {}
        for task in self._plan.tasks:
            if task.code != "manual":  # those stand above, with their reason
                alike.setdefault(task.text, []).append(task.where)
        for told, places in alike.items():
            if len(places) == 1:
                self._labelled("task", places[0], told, "yellow")
                continue
            self._labelled("task", "", told, "yellow")
            for place in places:
                self._line(f"- {place}", "yellow", _INDENT)

    def _decision(self, items: list[Item]) -> None:
        """A decision with its reason, and the places of which it is so."""
        from ..rights.wording import cited

        item = items[0]
        grounds = [cited(item.article, self._lang)] if item.article else []
        if item.until:
            grounds.append(self._said("erasure.until", day=date.fromisoformat(item.until))[self._lang])
        head = ", ".join([self._word(f"decision.{item.decision}"), *grounds])
        self._line(f"{head[0].upper()}{head[1:]}", _STYLES.get(item.decision, "bold"))
        self._line(self._told(item.why), None, _INDENT)
        for same in _alike(items):
            self._places(same)
        self._out.print()

    def _places(self, items: list[Item]) -> None:
        from ..languages import numbered

        item = items[0]
        ids = item.id if len(items) == 1 else f"{item.id}–{items[-1].id}"
        many = f" × {numbered(len(items), self._lang)}" if len(items) > 1 else ""
        self._line(f"- {item.asset}  {self._told(item.place)}{many}  ({ids})", None, _INDENT)
        if item.statement:
            self._line(item.statement, "dim", _INDENT + 2)

    def _labelled(self, key: str, where: str, text: str, style: str | None = None) -> None:
        told = self._told(text)
        colon = "\u00a0:" if self._lang == "fr" else ":"
        self._line(f"{self._word(key)}{colon} {f'{where}{colon} {told}' if where else told}", style)

    def _summary(self) -> str:
        from ..languages import numbered

        counts = [
            f"{self._word(f'decision.{decision}')}\u00a0{numbered(count, self._lang)}"
            for decision, count in self._plan.counts().items()
        ] or [self._word("nobody")]
        return f"{', '.join(counts)}. {self._counted('erasure.searched', self._plan.searched)[self._lang]}."

    def _told(self, sentence: str) -> str:
        return self._plan.told(sentence, self._lang)

    def _word(self, key: str) -> str:
        return self._said(f"erasure.{key}")[self._lang]

    def _line(self, text: str, style: str | None = None, indent: int = 0) -> None:
        """A paragraph within the width of the terminal."""
        from ..layout import paragraph

        self._out.print(paragraph(text, self._width, indent), style=style, markup=False, soft_wrap=True)


def _decided_alike(items: Iterable[Item]) -> Iterable[list[Item]]:
    """Places of which the same is decided for the same reason, in the order in which the first of each is met."""
    alike: dict[tuple[str, ...], list[Item]] = {}
    for item in items:
        alike.setdefault((item.decision, item.article, item.until, item.why), []).append(item)
    return alike.values()


def _alike(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Places that follow each other and of which the same is to be told."""
    for _, found in itertools.groupby(items, key=lambda item: (item.asset, item.place, item.statement)):
        yield list(found)
