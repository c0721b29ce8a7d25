"""Special categories (GDPR Art. 9 and 10) in plain sentences: how many are told, how many alarms rules give.

Each line of `tests/evaluation/special/` is `CATEGORY|language|sentence` about one invented person, or `-|language|…`
with the same words about nobody. What was missed in `read.txt` was read and mended by kind; nobody reads what is missed
in `kept.txt`, which was written by somebody who knew no rule. The `daily` pair says half of it in everyday words.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from .sentences import tell

ROOT = Path(__file__).parents[1] / "evaluation" / "special"
SPECIAL = frozenset(
    """HEALTH DISABILITY TRADE_UNION RELIGION ETHNIC_ORIGIN POLITICAL_OPINION SEXUAL_ORIENTATION CRIMINAL_RECORD GENETIC
    BIOMETRIC BLOOD_TYPE""".split()  # noqa: SIM905
)


@pytest.mark.parametrize(
    ("name", "least", "most"),
    [
        ("read", 0.94, 0.02),
        ("kept", 0.73, 0.04),
        ("daily_read", 0.96, 0.02),
        ("daily_kept", 0.96, 0.04),
        ("notes", 0.86, 0.1),
        ("topics", 0, 0.1),
    ],
)
def test_what_is_told_of_somebody_is_special_and_rules_are_not(
    name: str, least: float, most: float, record_property: Callable[[str, object], None]
) -> None:
    told = tell(ROOT / f"{name}.txt", SPECIAL)
    record_property("figure", f"special categories in sentences ({name}): {told}")
    assert told.right >= least * told.all
    assert told.alarms <= most * told.nobody
