"""Performs the file steps of a plan: sealed first, then replaced or removed, each noted before it counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import date

from connectors import CONNECTORS, Asset, NotPerformed, Redactable

from .journal import Journal
from .plan import FileStep, Plan
from .planning import Bench
from .quarantine import Quarantine


class Filing:
    """The files of one plan on their way."""

    def __init__(self, bench: Bench, plan: Plan, journal: Journal) -> None:
        self._bench = bench
        self._plan = plan
        self._journal = journal
        self._quarantine = Quarantine(bench.settings.quarantine, bench.inventory.keys)

    def rehearse(self) -> list[str]:
        """See that every file that is left is as it was and could be replaced, and the quarantine has room.

        Raises `NotPerformed` and `ErasureError`.
        """
        with self._connectors() as connector_of:
            left = {step.id: self._rehearsed(step, connector_of(step)) for step in self._plan.files}
        sizes = [size for size in left.values() if size is not None]
        if sizes:
            self._quarantine.check(sizes)
        return [name for name, size in left.items() if size is not None]

    def apply(self, tell: Callable[[str], object]) -> list[str]:
        """Every step that is not done yet; raises `NotPerformed`."""
        with self._connectors() as connector_of:
            for step in self._plan.files:
                if not self._journal.has("replaced", item=step.id):
                    tell(step.source)
                    self._apply(step, connector_of(step))
                    self._journal.add("replaced", item=step.id, way=step.way)
        return [step.id for step in self._plan.files]

    def _rehearsed(self, step: FileStep, connector: Redactable) -> int | None:
        """The size of a file that is left; None where it is done."""
        if self._done(step, connector):
            return None
        content = self._content(step, connector)
        connector.replace(asset_of(step), step.digest, self._after(step, connector, content), rehearse=True)
        return len(content)

    def _apply(self, step: FileStep, connector: Redactable) -> None:
        if self._done(step, connector):
            return
        content = self._content(step, connector)
        after = self._after(step, connector, content)
        due = self._bench.settings.delay.after(date.today())
        self._quarantine.seal(self._plan.hash, step.id, step.segments, content, due)
        self._journal.add("sealed", item=step.id, due=due.isoformat())
        connector.replace(asset_of(step), step.digest, after)
        if connector.standing_of(asset_of(step)) != step.after:
            raise _failed(
                step,
                "unwritten",
                "A file does not hold what was written to it; its old content waits in the quarantine.",
                "Look at the disk of the share; `vigie erase restore` brings the old content back.",
            )

    def _done(self, step: FileStep, connector: Redactable) -> bool:
        """Whether a performance that died had come as far as this file: only one that was sealed can have."""
        if not self._journal.has("sealed", item=step.id):
            return False
        return connector.standing_of(asset_of(step)) == step.after

    def _content(self, step: FileStep, connector: Redactable) -> bytes:
        content = connector.content(asset_of(step))
        if connector.digest(content) != step.digest:
            raise _failed(step, "changed", "A file was changed since the plan was made.", "Make a new plan.")
        return content

    def _after(self, step: FileStep, connector: Redactable, content: bytes) -> bytes | None:
        """What the file will hold; None if it goes. It is made anew, and must be what was planned."""
        if step.way == "set file aside":
            return None
        after = connector.edited(asset_of(step), content, step.format, step.edit)
        if connector.digest(after) != step.after:
            raise _failed(step, "changed", "A file would be written otherwise than planned.", "Make a new plan.")
        return after

    @contextmanager
    def _connectors(self) -> Iterator[Callable[[FileStep], Redactable]]:
        """The connector of the source of a step: one for all its files, since each connects to its store anew."""
        with ExitStack() as stack:
            known: dict[str, Redactable] = {}

            def of(step: FileStep) -> Redactable:
                if step.source not in known:
                    source = self._bench.config.source(step.source)
                    connector = CONNECTORS.load(source.type)(source, key=self._bench.inventory.keys.content)
                    known[step.source] = stack.enter_context(closing(connector))
                return known[step.source]

            yield of


def asset_of(step: FileStep) -> Asset:
    """The asset of a step, as its connector knows it."""
    return Asset(step.source, step.segments, "document")


def _failed(step: FileStep, code: str, words: str, hint: str) -> NotPerformed:
    return NotPerformed(words, code=code, hint=hint, source=step.source, asset=step.segments)
