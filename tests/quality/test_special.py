"""Special categories (GDPR Art. 9 and 10) in plain sentences: how many are told, how many alarms rules give.

Each line of `tests/evaluation/special/` is `CATEGORY|language|sentence` about one invented person, or `-|language|…`
with the same words about nobody. What was missed in `read.txt` was read and mended by kind; nobody reads what is missed
in `kept.txt`, which was written by somebody who knew no rule.
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


@pytest.mark.parametrize(("name", "least", "most"), [("read", 0.88, 0.03), ("kept", 0.58, 0.05)])
def test_what_is_told_of_somebody_is_special_and_rules_are_not(
    name: str, least: float, most: float, record_property: Callable[[str, object], None]
) -> None:
    told = tell(ROOT / f"{name}.txt", SPECIAL)
    record_property("figure", f"special categories in sentences ({name}): {told}")
    assert told.right >= least * told.all
    assert told.alarms <= most * told.nobody
