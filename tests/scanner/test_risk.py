"""The risk figure adds up, line by line, and says what each line rests on."""

from __future__ import annotations

import pytest

from scanner.gaps import Gap, assess
from scanner.gaps.risk import step


def gap(kind: str = "special", severity: str = "high", asset: str = "hr/main/leave", **more: object) -> Gap:
    return Gap(kind, severity, asset, source=asset.split("/")[0], **more)  # type: ignore[arg-type]


def test_a_place_counts_once_for_a_kind_by_its_gravest_gap() -> None:
    found = [gap(field="why"), gap(field="doctor"), gap(severity="low", field="x"), gap("exposed", "medium")]
    risk = assess(found)
    assert [(line.kind, line.gaps, line.points) for line in risk.lines] == [("special", 3, 9), ("exposed", 1, 3)]
    assert risk.points == 12


def test_persons_and_guesses_are_factors_that_are_told() -> None:
    risk = assess([gap(persons=1200), gap("overdue", "medium", code="guessed", persons=40)])
    assert [(line.base, line.step, line.certainty, line.points) for line in risk.lines] == [
        (9, 4, 1, 36),
        (3, 2, 0.5, 3),
    ]
    assert risk.points == 39 == sum(risk.by("kind").values()) == sum(risk.by("source").values())
    assert list(risk.by("severity")) == ["high", "medium"]


@pytest.mark.parametrize(("persons", "factor"), [(None, 1), (0, 1), (9, 1), (10, 2), (99, 2), (100, 3), (1000, 4)])
def test_each_power_of_ten_is_a_step(persons: int | None, factor: int) -> None:
    assert step(persons) == factor


def test_what_was_not_found_puts_nobody_at_risk() -> None:
    assert assess([gap("absent", "low", "")]).points == 0
    assert assess([]).lines == ()
