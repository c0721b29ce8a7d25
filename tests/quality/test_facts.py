"""Facts of work, family and money in plain sentences: how many are told, how many alarms rules and adverts give.

Each line of `tests/evaluation/facts/` is of one invented person, or with the same words of nobody. What was missed in
`read.txt` was read and mended by kind; nobody reads what is missed in `kept.txt`. Several wrote them who knew no rule.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from .sentences import tell

ROOT = Path(__file__).parents[1] / "evaluation" / "facts"
FACTS = frozenset(
    """JOB_TITLE DEPARTMENT EMPLOYER CONTRACT WORKING_TIME ABSENCE EVALUATION DISCIPLINARY DIPLOMA SKILL WORK_HISTORY
    MARITAL_STATUS CHILDREN FAMILY_RELATION HOUSEHOLD DEPENDANTS CHILD_BENEFIT MARRIAGE_DATE AGE MINOR DATE_OF_BIRTH
    PLACE_OF_BIRTH NATIONALITY GENDER PHYSICAL_TRAIT LANGUAGE_PREFERENCE HOBBY SALARY PAY_ELEMENT BALANCE DEBT
    GARNISHMENT TAX CREDIT_SCORE INSURANCE""".split()  # noqa: SIM905
)
KIN = {"CHILDREN": {"CHILDREN", "DEPENDANTS"}, "DEPENDANTS": {"CHILDREN", "DEPENDANTS"}, "AGE": {"AGE", "MINOR"}}


@pytest.mark.parametrize(("name", "least", "most"), [("read", 0.80, 0.03), ("kept", 0.62, 0.04)])
def test_what_is_told_of_somebody_is_found_and_rules_are_not(
    name: str, least: float, most: float, record_property: Callable[[str, object], None]
) -> None:
    told = tell(ROOT / f"{name}.txt", FACTS, KIN)
    record_property("figure", f"facts in sentences ({name}): {told}")
    assert told.right >= least * told.all
    assert told.alarms <= most * told.nobody
