"""Facts of work, family and money in plain sentences: how many are told, how many alarms rules and adverts give.

Each line of `tests/evaluation/facts/` is of one invented person, or with the same words of nobody. What was missed in
`read.txt` was read and mended by kind; nobody reads what is missed in `kept.txt`. Several wrote them who knew no rule.
The `second` pair, by another hand, tells special categories too and marks the words that tell: the ends count as well;
the `third` does so in the grammar of chats, reports, letters and judgments, by who had read a part of the rules.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from .sentences import tell, tell_marked
from .test_special import SPECIAL

ROOT = Path(__file__).parents[1] / "evaluation" / "facts"
FACTS = frozenset(
    """JOB_TITLE DEPARTMENT EMPLOYER CONTRACT WORKING_TIME ABSENCE EVALUATION DISCIPLINARY DIPLOMA SKILL WORK_HISTORY
    MARITAL_STATUS CHILDREN FAMILY_RELATION HOUSEHOLD DEPENDANTS CHILD_BENEFIT MARRIAGE_DATE AGE MINOR DATE_OF_BIRTH
    PLACE_OF_BIRTH NATIONALITY GENDER PHYSICAL_TRAIT LANGUAGE_PREFERENCE HOBBY SALARY PAY_ELEMENT BALANCE DEBT
    GARNISHMENT TAX CREDIT_SCORE INSURANCE""".split()  # noqa: SIM905
)
KIN = {"CHILDREN": {"CHILDREN", "DEPENDANTS"}, "DEPENDANTS": {"CHILDREN", "DEPENDANTS"}, "AGE": {"AGE", "MINOR"}}


@pytest.mark.parametrize(("name", "least", "most"), [("read", 0.84, 0.03), ("kept", 0.66, 0.04)])
def test_what_is_told_of_somebody_is_found_and_rules_are_not(
    name: str, least: float, most: float, record_property: Callable[[str, object], None]
) -> None:
    told = tell(ROOT / f"{name}.txt", FACTS, KIN)
    record_property("figure", f"facts in sentences ({name}): {told}")
    assert told.right >= least * told.all
    assert told.alarms <= most * told.nobody


@pytest.mark.parametrize(
    ("name", "least", "exact", "most"),
    [
        ("second_read", 0.93, 0.55, 0.02),
        ("second_kept", 0.81, 0.39, 0.07),
        ("third_read", 0.78, 0.32, 0.15),
        ("third_kept", 0.67, 0.2, 0.1),
    ],
)
def test_what_another_writer_tells_is_found_with_its_ends(
    name: str, least: float, exact: float, most: float, record_property: Callable[[str, object], None]
) -> None:
    told = tell_marked(ROOT / f"{name}.txt", FACTS | SPECIAL | {"DATE_OF_DEATH"}, KIN)
    record_property("figure", f"facts in sentences ({name}): {told}")
    assert told.right >= least * told.all
    assert told.exact >= exact * told.all
    assert told.alarms <= most * told.nobody
