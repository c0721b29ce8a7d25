"""Three invented shares: what a search finds of five people each, and that it takes nothing of others for theirs.

`hr_nl` is kept: its misses are counted, and nobody reads them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from . import club_de, hr_nl, project_en_fr
from .making import LINKED, NAMED, SURE, Person, Share
from .scoring import scored, searched, told


def counted(share: Share, cast: Sequence[Person], folder: Path) -> Counter[str]:
    counts: Counter[str] = Counter()
    for one in cast:
        found, _ = scored(share, searched(share, folder, one), one)
        counts += found
    return counts


@pytest.mark.parametrize(
    ("made", "cast", "firm", "found", "linked", "false"),
    [
        (club_de.made, club_de.CAST, 42, 19, 45, 0),
        (project_en_fr.made, project_en_fr.CAST, 53, 12, 36, 0),
        (hr_nl.made, hr_nl.CAST, 26, 13, 73, 0),
    ],
    ids=["club", "project", "personnel"],
)
def test_a_share(
    made: type, cast: Sequence[Person], firm: int, found: int, linked: int, false: int, tmp_path: Path
) -> None:
    counts = counted(made(), cast, tmp_path)
    assert counts[f"{SURE} firm"] >= firm, list(told(counts))
    assert counts[f"{NAMED} found"] >= found, list(told(counts))
    assert counts[f"{LINKED} found"] >= linked, list(told(counts))
    assert counts["false certain"] + counts["false probable"] <= false, list(told(counts))
