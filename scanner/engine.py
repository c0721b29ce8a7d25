"""Runs a scan: asks each source what there is, reads what is due, writes each end into the inventory."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import Protocol

from connectors import CONNECTORS, Asset, ConnectorError, Keyed, Omission, Over, Source

from .config import INDEX, Config
from .declaration import Declaration, RowCondition
from .executors import Job, run_inline, run_processes
from .inventory import Inventory, Outcome
from .ledger import Ledger, open_ledger
from .lookup import load_lookup_key
from .plan import Plan, plan
from .review import log_reopened
from .subject.references.parents import parents_among
from .task import Task
from .tombstones import note_read, returned, watch

WORTH_ASSETS, WORTH_BYTES = 400, 32 * 1024 * 1024
"""Below both, starting worker processes (each loads the models) takes longer than they save."""


Divided = Callable[[Asset], Mapping[str, RowCondition]]
"""The conditions of the declaration that divide the rows of an asset, by their ids."""


class Watcher(Protocol):
    """Is told how a scan goes; a progress bar, for instance."""

    def planned(self, source: str, plan: Plan) -> None:
        """A source was listed."""

    def unreachable(self, source: str, error: ConnectorError) -> None:
        """A source failed as a whole."""

    def ended(self, public_id: str, outcome: Outcome) -> None:
        """An asset ended."""


@dataclass
class Summary:
    """What one run did."""

    scan: int = 0
    planned: dict[str, int] = field(default_factory=dict)
    """Assets that are there, by source."""
    unchanged: int = 0
    gone: int = 0
    states: Counter[str] = field(default_factory=Counter)
    """How the assets read in this run ended."""
    unreachable: dict[str, ConnectorError] = field(default_factory=dict)
    returned: dict[str, list[str]] = field(default_factory=dict)
    """Assets in which somebody stands who was erased, and by which plans: those that an earlier run met it in too."""


def scan(
    config: Config,
    inventory: Inventory,
    names: Iterable[str],
    *,
    versions: str,
    overrides: Mapping[str, tuple[str, ...]],
    watcher: Watcher,
    declaration: Declaration | None = None,
    full: bool = False,
    workers: int = 0,
) -> Summary:
    """Scan the named sources; each asset is a checkpoint of its own, so that a scan may end anywhere."""
    names = list(names) or list(config.sources)
    chosen = [config.source(name) for name in names]
    summary = Summary()
    ledger = open_ledger(config, inventory)  # now: a key that cannot be had is told before hours of reading
    lookup_key = load_lookup_key(config.lookup_key_file) if any(s.options.get(INDEX) for s in chosen) else b""
    with inventory.exclusive():
        summary.scan = inventory.begin_scan(names, versions)
        state = "stopped"
        try:
            divided = _divided(inventory, declaration)
            tasks = list(_plan_all(config, inventory, chosen, summary, watcher, versions, full, divided))
            job = Job(
                tuple(chosen),
                inventory.keys.content,
                tasks,
                overrides,
                _workers(workers or config.workers, tasks),
                config.thorough,
                watch(inventory),
                lookup_key,
            )
            run = run_inline if job.workers == 1 else run_processes
            types = {source.name: source.type for source in chosen}
            back = set(returned(inventory))
            for outcome in run(job):
                inventory.record(replace(outcome, versions=versions), types[outcome.source], lookup_key)
                summary.states[outcome.state] += 1
                public_id = inventory.naming.asset(outcome.source, outcome.segments)
                if outcome.returned or (public_id in back and outcome.state != "failed"):
                    _returned(ledger, inventory, public_id, outcome)
                watcher.ended(public_id, outcome)
            state = "incomplete" if summary.unreachable or summary.states["failed"] else "done"
        finally:
            _end(ledger, inventory, summary, names, state, versions)
    summary.returned = returned(inventory)
    return summary


def _end(ledger: Ledger, inventory: Inventory, summary: Summary, names: list[str], state: str, versions: str) -> None:
    """Note how the scan ended, in the inventory and in its log, both or neither."""
    told = {"scan": summary.scan, "state": state, "sources": names, "read": dict(summary.states), "rules": versions}
    with ledger.transaction() as page:
        inventory.end_scan(page.connection, summary.scan, state)
        log_reopened(page)
        page.append("scan", told)


def _returned(ledger: Ledger, inventory: Inventory, public_id: str, outcome: Outcome) -> None:
    """Note that somebody who was erased is back, by a restored back-up most likely, or is gone again."""
    if plans := note_read(inventory, public_id, outcome.returned):
        ledger.append("returned", {"asset": public_id, "plans": plans})


def _workers(asked: int, tasks: Sequence[Task]) -> int:
    """As many as asked for; else one a core, four at most, where there is enough to do."""
    if asked:
        return asked
    much = len(tasks) >= WORTH_ASSETS or sum(task.asset.size or 0 for task in tasks) >= WORTH_BYTES
    return min(os.cpu_count() or 1, 4) if much else 1


def _plan_all(
    config: Config,
    inventory: Inventory,
    chosen: list[Source],
    summary: Summary,
    watcher: Watcher,
    versions: str,
    full: bool,
    divided: Divided,
) -> Iterator[Task]:
    order = 0
    for source in chosen:
        try:
            found, reached = _plan_one(inventory, source, versions, full, divided)
        except ConnectorError as error:
            summary.unreachable[source.name] = error
            inventory.record_source(source.name, source.type, "failed", error.code, error.message)
            watcher.unreachable(source.name, error)
            continue
        _note(inventory, source, found, versions)
        summary.planned[source.name] = found.total
        summary.unchanged += len(found.unchanged)
        summary.gone += len(found.gone)
        watcher.planned(source.name, found)
        for asset in found.due:
            yield Task(order, asset, config.budget, divided(asset), reached.get(asset.segments, {}))
            order += 1


def _plan_one(
    inventory: Inventory, source: Source, versions: str, full: bool, divided: Divided
) -> tuple[Plan, dict[tuple[str, ...], dict[str, Over]]]:
    """What is due of a source, and for each table the ways to the parents at which its conditions look."""
    with closing(CONNECTORS.load(source.type)(source, key=inventory.keys.content)) as connector:
        known = inventory.known(source.name)
        found = plan(connector, known, inventory.keys, versions=versions, full=full, divided=divided)
        looking = {a.segments for a in found.due if any(one.reached for one in divided(a).values())}
        if not looking or not isinstance(connector, Keyed):
            return found, {}
        tables = [item for item in connector.describe() if isinstance(item, Asset)]
        parents = parents_among(tables, connector, inventory)
        return found, {a.segments: parents.all_over(a, divided(a)) for a in tables if a.segments in looking}


def _divided(inventory: Inventory, declaration: Declaration | None) -> Divided:
    """By which conditions the declaration divides the rows of an asset."""
    if declaration is None or not any(cover.where for one in declaration.activities for cover in one.covers):
        return lambda asset: {}
    return lambda asset: declaration.row_conditions(inventory.naming.asset(asset.source, asset.segments))


def _note(inventory: Inventory, source: Source, found: Plan, versions: str) -> None:
    """Write down what the listing alone shows."""
    inventory.record_source(source.name, source.type, "reached")
    for asset_id, asset in found.moved:
        inventory.rename(asset_id, source.name, asset.segments)
    inventory.touch(found.unchanged)
    inventory.forget_missing(found.gone)
    for omission in found.unlisted:
        inventory.record(_unlisted(source, omission, versions), source.type)


def _unlisted(source: Source, omission: Omission, versions: str) -> Outcome:
    return Outcome(
        source=source.name,
        segments=omission.segments,
        kind="document",
        state="skipped" if omission.state == "skipped" else "failed",
        code=omission.code,
        reason=omission.reason,
        incomplete=omission.state != "skipped",
        versions=versions,
        omissions=(omission,),
    )
