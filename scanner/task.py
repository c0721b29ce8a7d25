"""Scans one asset: reads it, has it classified, and says how it ended. Runs in the scan's process or in a worker."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from classifiers import Tag, Verdict
from connectors import (
    CONNECTORS,
    Asset,
    Budget,
    Connector,
    ConnectorError,
    Extent,
    Fingerprinting,
    Kind,
    Omission,
    Over,
    Part,
    Passage,
    Rows,
    Source,
    State,
)

from .dating import dated
from .inventory import FieldOutcome, Outcome
from .lookup import Collector
from .tombstones import Watch

if TYPE_CHECKING:
    from classifiers.classifier import AssetClassifier, Workshop

    from .declaration import RowCondition
    from .dividing import Divider
    from .entries import Division

EXPECTED = frozenset(
    {"encrypted", "unsupported", "empty", "special", "symlink", "sampled", "budget", "size", "wide", "no-text"}
)
"""Codes of omissions that are no failure: by nature of the content, or because the budget says so."""


@dataclass(frozen=True)
class Task:
    """One asset to scan; `order` is the place of its result."""

    order: int
    asset: Asset
    budget: Budget
    conditions: Mapping[str, RowCondition] = field(default_factory=dict)
    """Of the covers that divide its rows, by id; see `scanner.dividing`."""
    reached: Mapping[str, Over] = field(default_factory=dict, repr=False)
    """The ways to the parents at which some of them look; see `scanner.subject.references.parents`."""


@dataclass
class _Progress:
    """What has been seen of an asset so far."""

    rows: int = 0
    rows_total: int | None = None
    bytes_read: int | None = None
    bytes_total: int | None = None
    sampling: str = ""
    format: str = ""
    attributes: dict[str, str | int | bool] = field(default_factory=dict)
    omissions: list[Omission] = field(default_factory=list)
    passages: int = 0
    tables: int = 0
    fields: dict[str, None] = field(default_factory=dict)
    """Names of the columns seen, in their order."""

    def add(self, part: Part) -> None:
        """Count a part of the stream."""
        match part:
            case Rows():
                self.tables += 1
                self.rows += len(part.frame)
                self.fields.update(dict.fromkeys(part.fields))
                if part.sampling != "all":
                    self.sampling = part.sampling
                self.rows_total = part.total if part.total is not None else self.rows_total
            case Passage():
                self.passages += 1
            case Omission():
                self.omissions.append(part)
            case Extent():
                self._extend(part)

    def _extend(self, extent: Extent) -> None:
        self.rows_total = extent.rows_total if extent.rows_total is not None else self.rows_total
        self.bytes_read = _plus(self.bytes_read, extent.bytes_read)
        self.bytes_total = _plus(self.bytes_total, extent.bytes_total)
        self.format = self.format or extent.format
        self.attributes |= extent.attributes


class Worker:
    """Keeps connectors and classifiers open between the assets of one process."""

    def __init__(
        self,
        sources: Iterable[Source],
        key: bytes,
        overrides: dict[str, tuple[str, ...]],
        lookup_key: bytes = b"",
        *,
        thorough: bool = False,
        watch: Watch | None = None,
    ) -> None:
        self._sources = {source.name: source for source in sources}
        self._key = key
        self._overrides = overrides
        self._thorough = thorough
        self._watch = watch
        self._lookup_key = lookup_key
        self._connectors: dict[str, Connector] = {}
        self._workshop: Workshop | None = None

    def scan(self, task: Task) -> Outcome:
        """Read and classify one asset; whatever goes wrong ends in its outcome, not in an exception."""
        progress, classifier = _Progress(), self._classifier(task.asset)
        failure: Omission | None = None
        returned: set[str] = set()
        collector = self._collector(task.asset.source)
        try:
            divider = self._divider(task)
            for part in self._connector(task.asset.source).read(task.asset, task.budget):
                progress.add(part)
                classifier.add(part)
                if collector:
                    collector.add(part)
                if divider and isinstance(part, Rows):
                    divider.add(part)
                if self._watch:
                    returned |= self._watch.seen(part, task.asset.id)
            verdict = classifier.verdict()
            division = self._division(task, divider, progress, verdict) if divider else None
        except ConnectorError as error:
            failure = Omission("failed", error.code, error.message)
        except MemoryError:
            failure = Omission("failed", "memory", "There was not enough memory to read it.")
        except Exception as error:  # noqa: BLE001 - one asset's failure must not end the night's scan
            failure = Omission("failed", "internal", f"Vigie failed on it: {type(error).__name__} {_place(error)}.")
        if failure:
            progress.omissions.append(failure)
            return replace(_outcome(task.asset, progress, None), returned=tuple(sorted(returned)))
        outcome = replace(_outcome(task.asset, progress, verdict), division=division)
        if collector and outcome.state == "complete":
            outcome = replace(outcome, lookup=collector.filter())
        return replace(outcome, content=self._content(task.asset), returned=tuple(sorted(returned)))

    def close(self) -> None:
        """Give back connections and processes."""
        for connector in self._connectors.values():
            connector.close()
        self._connectors.clear()

    def _connector(self, name: str) -> Connector:
        if name not in self._connectors:
            source = self._sources[name]
            self._connectors[name] = CONNECTORS.load(source.type)(source, key=self._key)
        return self._connectors[name]

    def _classifier(self, asset: Asset) -> AssetClassifier:
        from classifiers.classifier import Workshop

        if self._workshop is None:
            self._workshop = Workshop(self._overrides, thorough=self._thorough)
        return self._workshop.classifier(asset)

    def _collector(self, source: str) -> Collector | None:
        indexed = self._lookup_key and self._sources[source].options.get("index")
        return Collector(self._lookup_key) if indexed else None

    def _divider(self, task: Task) -> Divider | None:
        """What counts its rows as they are read, where the declaration divides them."""
        if not task.conditions:
            return None
        from .dividing import Divider, parents_in_store

        if not task.reached:
            return Divider(task.conditions)
        connector = self._connector(task.asset.source)
        return Divider(task.conditions, parents_in_store(connector, task.asset, task.reached, task.budget))

    def _division(self, task: Task, divider: Divider, progress: _Progress, verdict: Verdict) -> Division:
        """Its rows by the conditions: as they were read, or counted by the store where only some were."""
        from .dividing import count_in_store

        read, (state, code, reason) = divider.division(), _state(progress)
        if not task.asset.columns:
            return read if state == "complete" else replace(read, whole=False, code=code, reason=reason)
        told = divider.knows(task.reached)
        if told and not progress.sampling and progress.rows >= (progress.rows_total or 0):
            return read
        connector = self._connector(task.asset.source)
        return count_in_store(connector, task.asset, task.conditions, read, verdict.dates, task.budget, task.reached)

    def _content(self, asset: Asset) -> str:
        connector = self._connector(asset.source)
        try:
            return connector.content_fingerprint(asset)[:64] if isinstance(connector, Fingerprinting) else ""
        except ConnectorError:
            return ""


def _outcome(asset: Asset, progress: _Progress, verdict: Verdict | None) -> Outcome:
    state, code, reason = _state(progress)
    types = {column.name: column.type for column in asset.columns}
    return Outcome(
        source=asset.source,
        segments=asset.segments,
        kind=_kind(asset, progress),
        state=state,
        code=code,
        reason=reason,
        incomplete=any(_unexpected(omission) for omission in progress.omissions),
        rows_read=progress.rows if progress.tables or asset.kind == "table" else None,
        rows_total=progress.rows_total if progress.rows_total is not None else asset.rows,
        bytes_read=progress.bytes_read,
        bytes_total=progress.bytes_total if progress.bytes_total is not None else asset.size,
        sampling=progress.sampling,
        format=progress.format,
        attributes={**asset.attributes, **progress.attributes, **dated(progress.attributes, verdict)},
        evidence=asset.evidence,
        fingerprint=asset.fingerprint,
        omissions=tuple(progress.omissions),
        **_judged(verdict, types, list(progress.fields)),
    )


def _kind(asset: Asset, progress: _Progress) -> Kind:
    """A table yields rows alone; one that a catalogue describes stays a table, whatever its cells hold."""
    if asset.columns or not (progress.passages or progress.tables):
        return asset.kind
    return "document" if progress.passages else "table"


def _judged(verdict: Verdict | None, types: dict[str, str], seen: list[str]) -> dict[str, Any]:
    if verdict is None:
        return {}
    tags: dict[str, dict[str, Tag]] = {name: {} for name in (*types, *seen, *verdict.dates)}
    for tag in verdict.tags:
        same = tags.setdefault(tag.field, {})
        same[tag.entity_type] = _merged(same.get(tag.entity_type), tag)
    return {
        "fields": tuple(
            FieldOutcome(name, types.get(name, ""), tuple(found.values()), verdict.dates.get(name, {}))
            for name, found in tags.items()
        ),
        "document_kind": verdict.document_kind,
        "language": verdict.language,
        "persons": verdict.persons,
        "not_run": verdict.not_run,
    }


def _merged(one: Tag | None, other: Tag) -> Tag:
    """Two columns of one name are one field: the surer verdict, with the counts of both."""
    if one is None:
        return other
    surer = max(one, other, key=lambda tag: tag.confidence)
    return replace(surer, matched=one.matched + other.matched, sampled=one.sampled + other.sampled)


def _state(progress: _Progress) -> tuple[State, str, str]:
    """The state of the whole asset, from what was left out of it."""
    anything = progress.passages or progress.tables
    whole = [omission for omission in progress.omissions if not omission.locator.members and not omission.locator.place]
    for state in ("failed", "skipped"):
        for omission in whole:
            if omission.state == state and not anything:
                return omission.state, omission.code, omission.reason
    worst = next((o for o in progress.omissions if _unexpected(o)), None) or next(iter(progress.omissions), None)
    if worst is not None:
        if not anything and all(omission.state == "skipped" for omission in progress.omissions):
            return "skipped", worst.code, _counted(progress.omissions, worst)
        return "partial", worst.code, _counted(progress.omissions, worst)
    if progress.sampling:
        return "partial", "sampled", f"Sampled: {progress.sampling}."
    return "complete", "", ""


def _counted(omissions: list[Omission], worst: Omission) -> str:
    more = len(omissions) - 1
    return worst.reason if not more else f"{worst.reason} And {more} more {'part' if more == 1 else 'parts'} left out."


def _unexpected(omission: Omission) -> bool:
    return omission.state == "failed" or (omission.state == "partial" and omission.code not in EXPECTED)


def _plus(one: int | None, other: int | None) -> int | None:
    return other if one is None else one + (other or 0)


def _place(error: BaseException) -> str:
    """File and line of our own code where an error arose: a position, never a value."""
    trace, place = error.__traceback__, ""
    while trace:
        name = trace.tb_frame.f_code.co_filename.rpartition("/")[2]
        place = f"({name}:{trace.tb_lineno})"
        trace = trace.tb_next
    return place
