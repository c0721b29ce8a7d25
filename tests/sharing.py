"""How the tests are shared among workers: a file stays with one, so that what its tests share is made once.

Tests marked as slow are handed out one by one, and before all else, so that no worker ends long after the others; those
of a group (`xdist_group`: an estate, a server) stay together, wherever they stand.
"""

from __future__ import annotations

import pytest

try:
    from xdist.scheduler import LoadGroupScheduling
except ImportError:  # pragma: no cover - run without workers
    LoadGroupScheduling = object


class ByFile(LoadGroupScheduling):  # type: ignore[misc]
    """Gives a worker a group or a file at a time, in the order in which they were collected."""

    def _split_scope(self, nodeid: str) -> str:
        scope: str = super()._split_scope(nodeid)
        return nodeid.partition("::")[0] if scope == nodeid else scope


def slow_first(items: list[pytest.Item]) -> None:
    """Bring what is marked as slow to the front; a slow test of no group becomes one by itself."""
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)
    for number, item in enumerate(items):
        if item.get_closest_marker("slow") and not item.get_closest_marker("xdist_group"):
            item.add_marker(pytest.mark.xdist_group(f"slow-{number}"))
