"""Rehearses or performs a plan: every database rehearsed first, then each in its transaction, then the files.

The journal says what was done before it counts as done. A transaction is noted, with what the rows will be, before it
is committed; who dies in between finds out from the rows themselves how it ended. So a plan can be performed again
after any death: what is done stays done, what is not is done then, and what has changed since stops it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from connectors import CONNECTORS, NotPerformed, Performed, Prepared, VigieError

from ..accounts import account
from .approving import approval, check_hash
from .errors import ErasureError
from .filing import Filing
from .journal import Journal
from .plan import VERBS, Item, Plan
from .planning import Bench
from .validity import check_age, check_holds


@dataclass
class Result:
    """What was done, or would have been."""

    rows: dict[str, int] = field(default_factory=dict)
    """By id of each item."""
    files: list[str] = field(default_factory=list)
    """Ids of items whose file was rewritten or set aside."""
    resumed: bool = False


class Execution:
    """One plan on its way."""

    def __init__(self, bench: Bench, plan: Plan, journal: Journal, seconds: float = 60) -> None:
        self._bench = bench
        self._plan = plan
        self._journal = journal
        self._seconds = seconds
        self._filing = Filing(bench, plan, journal)

    def rehearse(self) -> Result:
        """Perform every transaction and take it back, look at every file; raises `NotPerformed`."""
        self._check_validity()
        result = Result()
        for source, prepared in self._plan.databases.items():
            result.rows |= self._perform(source, prepared, None).rows
        result.files = self._filing.rehearse()
        self._journal.add("rehearsed", rows=sum(result.rows.values()), files=len(result.files))
        return result

    def admit(self, expected: str) -> None:
        """Raise `ErasureError` unless it is the plan that was approved, still stands, and is still to be performed."""
        check_hash(self._plan, expected)
        approval(self._plan, self._journal)
        if self._journal.has("performed"):
            raise ErasureError(
                "The plan was performed already.",
                code="plan-done",
                hint=f"To certify it again: `vigie {VERBS[self._plan.right]} prove PLAN`.",
            )
        with self._told():
            self._check_validity()

    def apply(self, by: str, expected: str, tell: Callable[[str], object] = str) -> Result:
        """Perform the plan, or what is left of it; raises `ErasureError` and `NotPerformed`, saying what was done."""
        with self._journal.alone():
            self.admit(expected)
            resumed = self._journal.has("begun")
            self._journal.add("resumed" if resumed else "begun", by=by, account=account())
            with self._told():
                self._rehearse_what_is_left()
                result = Result(resumed=resumed)
                for source, prepared in self._plan.databases.items():
                    tell(source)
                    result.rows |= self._commit(source, prepared)
                result.files = self._filing.apply(tell)
            self._journal.add("performed", rows=sum(result.rows.values()), files=len(result.files))
            return result

    def _check_validity(self) -> None:
        """A plan that has begun is finished whatever its age: half an erasure is worse than a late one."""
        today = date.today()
        if not self._journal.has("begun"):
            check_age(self._plan, self._bench.settings, today)
        if self._plan.right == "erasure":
            left = (item for item in self._plan.items if not self._is_done(item))
            check_holds(left, self._bench.settings, today)

    def _is_done(self, item: Item) -> bool:
        return bool(self._journal_of("committed", item.source)) or self._journal.has("replaced", item=item.id)

    def _rehearse_what_is_left(self) -> None:
        """Nothing is committed anywhere before everything has been seen to work.

        The database that is changed first needs none: if that fails, nothing was changed.
        """
        left = [(name, one) for name, one in self._plan.databases.items() if not self._finished(name, one)]
        for source, prepared in left[1:]:
            self._perform(source, prepared, None)
        self._filing.rehearse()

    def _commit(self, source: str, prepared: Prepared) -> dict[str, int]:
        if done := self._journal_of("committed", source):
            return dict(done["rows"])
        if self._finished(source, prepared):
            rows = {step.id: step.rows for step in prepared.steps}
        else:
            rows = self._commit_now(source, prepared)
        self._journal.add("committed", source=source, rows=rows)
        return rows

    def _commit_now(self, source: str, prepared: Prepared) -> dict[str, int]:
        """One transaction; if its end was not heard of, the rows tell whether it was committed."""
        noted = len(self._journal.of("prepared"))
        try:
            return dict(self._perform(source, prepared, lambda performed: self._note(source, performed)).rows)
        except NotPerformed as error:
            if len(self._journal.of("prepared")) == noted:
                raise
            try:
                finished = self._finished(source, prepared)
            except VigieError:
                error.code = "unknown"
                error.message = f"{error.message} Whether {source} was changed is not known until it answers again."
                raise error from None
            if not finished:
                raise
            return {step.id: step.rows for step in prepared.steps}

    def _note(self, source: str, performed: Performed) -> None:
        self._journal.add("prepared", source=source, after=dict(performed.after))

    def _finished(self, source: str, prepared: Prepared) -> bool:
        """Whether a transaction that was noted was committed after all, by the rows themselves."""
        if self._journal_of("committed", source):
            return True
        noted = self._journal_of("prepared", source)
        if noted is None:
            return False
        with self._connector(source) as connector:
            standing = connector.standing(prepared, noted["after"])
        if standing == "changed":
            raise NotPerformed(
                "Rows were changed while the plan was being performed: neither as before nor as after it.",
                code="changed",
                hint="Search for the person again, and make a new plan for what is left.",
                source=source,
            )
        return bool(standing == "after")

    def _perform(self, source: str, prepared: Prepared, noted: Any) -> Performed:
        with self._connector(source) as connector:
            performed: Performed = connector.perform(prepared, noted=noted, seconds=self._seconds)
            return performed

    @contextmanager
    def _connector(self, name: str) -> Iterator[Any]:
        source = self._bench.config.source(name)
        with closing(CONNECTORS.load(source.type)(source, key=self._bench.inventory.keys.content)) as connector:
            yield connector

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Say with every failure what has been done by then: an erasure is never half-done in silence."""
        try:
            yield
        except VigieError as error:
            done = [event.data["source"] for event in self._journal.of("committed")]
            files = len(self._journal.of("replaced"))
            self._journal.add("stopped", code=error.code, databases=done, files=files)
            if error.code != "unknown" or done or files:
                error.message = f"{error.message} {self._so_far(done, files)}"
            raise

    def _so_far(self, databases: list[str], files: int) -> str:
        if not databases and not files:
            return "Nothing was changed."
        left = [source for source in self._plan.databases if source not in databases]
        told = [f"Only a part is done: {len(databases)} databases and {files} files."]
        told += [f"Changed are {', '.join(databases)}."] if databases else []
        told += [f"Not changed yet are {', '.join(left)}."] if left else []
        return " ".join([*told, "Run --apply again when the cause is mended."])

    def _journal_of(self, event: str, source: str) -> Mapping[str, Any] | None:
        found = [one.data for one in self._journal.of(event) if one.data.get("source") == source]
        return found[-1] if found else None
