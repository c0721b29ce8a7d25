"""Special categories (GDPR Art. 9 and 10) in plain sentences: how many are told, how many alarms rules give.

Each line of `tests/evaluation/special/` is `CATEGORY|language|sentence` about one invented person, or `-|language|…`
with the same words about nobody. What was missed in `read.txt` was read and mended by kind; nobody reads what is missed
in `kept.txt`, which was written by somebody who knew no rule.
"""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from classifiers.analysis import Analyzer

ROOT = Path(__file__).parents[1] / "evaluation" / "special"
SPECIAL = frozenset(
    """HEALTH DISABILITY TRADE_UNION RELIGION ETHNIC_ORIGIN POLITICAL_OPINION SEXUAL_ORIENTATION CRIMINAL_RECORD GENETIC
    BIOMETRIC BLOOD_TYPE""".split()  # noqa: SIM905
)


@pytest.mark.parametrize(("name", "least", "most"), [("read", 0.88, 0.03), ("kept", 0.58, 0.05)])
def test_what_is_told_of_somebody_is_special_and_rules_are_not(
    name: str, least: float, most: float, record_property: Callable[[str, object], None]
) -> None:
    lines = [line.split("|", 2) for line in (ROOT / f"{name}.txt").read_text("utf-8").splitlines()]
    found = Analyzer().analyze_many([text for _, _, text in lines])
    told, all_told, alarms, nobody = 0, 0, 0, 0
    missed: Counter[str] = Counter()
    for (category, _, _), analysis in zip(lines, found, strict=True):
        types = {f.entity_type for f in analysis.findings} & SPECIAL
        if category == "-":
            nobody += 1
            alarms += bool(types)
        else:
            all_told += 1
            told += category in types
            missed[category] += category not in types
    record_property(
        "figure",
        f"special categories in sentences ({name}): {told} of {all_told} told, {alarms} alarms in {nobody} rules and"
        f" the like; missed by kind: {dict(missed.most_common())}",
    )
    assert told >= least * all_told
    assert alarms <= most * nobody
