"""Killed without warning at any point of `--apply`: as before, as after, or resumable; never half-done in silence."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from typing import Any

import pytest

from .conftest import Estate, fill
from .killing import applying, killed
from .test_end_to_end import CONSENT

POINTS = {"sqlite": 20, "postgresql": 15, "mariadb": 15}
"""Fifty in all."""


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_killed_at_random_points_it_is_done_or_can_be_resumed(
    estate: Estate, record_property: Callable[[str, object], None]
) -> None:
    plan = estate.approved(*CONSENT)
    before = _state(estate)
    reset = _resetting(estate)
    lines = _performed(estate, plan)
    after = _state(estate)
    assert after != before
    chance = random.Random(5)
    ends = {"before": 0, "after": 0, "between": 0}
    for _ in range(POINTS[estate.kind]):
        reset()
        assert _state(estate) == before
        killed(estate, plan, chance.randrange(1, lines), chance.uniform(0, 0.05))
        ends[_judged(_state(estate), before, after)] += 1
        _finish(estate, plan)
        assert _state(estate) == after
        assert len(list((estate.folder / "quarantine").glob("*.sealed"))) == 3
        assert not [path for path in estate.folder.rglob(".*") if path.name.startswith((".vigie-", ".plan"))][1:]
    record_property("figure", f"kill -9 in --apply on {estate.kind}: {ends}, all resumed")


def _judged(now: Any, before: Any, after: Any) -> str:
    """Each database and each file is as before or as after; nothing is neither."""
    for one, old, new in zip(now, before, after, strict=True):
        assert set(one) <= {*old, *new}
        for name in {*old, *new}:
            assert one.get(name) in (old.get(name), new.get(name)), name
    rows = [now[0] == before[0], now[0] == after[0]]
    assert any(rows), "a database is half-done"
    return "before" if now == before else "after" if now == after else "between"


def _state(estate: Estate) -> tuple[dict[str, Any], dict[str, bytes]]:
    rows = estate.rows()
    files = {name: content for name, content in estate.files().items() if "/.vigie-" not in name}
    return {"rows": str(sorted(rows.items()))}, files


def _performed(estate: Estate, plan: dict[str, Any]) -> int:
    """An undisturbed run; how many lines its journal gets."""
    with applying(estate, plan) as child:
        os.waitpid(child, 0)
    journal = (estate.folder / "plan.json.journal").read_text()
    assert "performed" in journal
    return journal.count("\n")


def _finish(estate: Estate, plan: dict[str, Any]) -> None:
    """The same command again: what is left is done, and who died while searching again is searched for again."""
    certificate = estate.folder / "plan.certificate.json"
    if not certificate.exists():
        assert "Proven" in estate.apply(plan)
    assert certificate.exists() and "was performed already" in estate.apply(plan, expect=2)


def _resetting(estate: Estate) -> Callable[[], None]:
    """Brings database, share and journal back to where they were."""
    kept = estate.folder.parent / f"{estate.folder.name}-kept"
    shutil.copytree(estate.folder, kept)

    def reset() -> None:
        for name in ("share", "quarantine"):
            shutil.rmtree(estate.folder / name, ignore_errors=True)
        shutil.copytree(kept / "share", estate.folder / "share")
        shutil.copy(kept / "plan.json.journal", estate.folder / "plan.json.journal")
        (estate.folder / "plan.certificate.json").unlink(missing_ok=True)
        if estate.kind == "sqlite":
            for path in estate.folder.glob("hr.db*"):
                path.unlink()
            shutil.copy(kept / "hr.db", estate.folder / "hr.db")
        else:
            fill(estate.url)

    return reset
