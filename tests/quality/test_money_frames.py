"""Everyday wordings of money in plain sentences: how many tell whose it is, and how often rules and firms do.

In `tests/evaluation/facts/money.txt` a block names a language and the types that are right, frames about somebody (`+`)
and the wordings to put into them (`wording=TYPE` where another type is right as well: a debt settlement is a debt and
an attachment), with an amount for `#`; or sentences about nobody (`-`). What was missed of two in three was read and
mended by kind; each third is only counted.
"""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from classifiers.analysis import Analyzer

FRAMES = Path(__file__).parents[1] / "evaluation" / "facts" / "money.txt"
AMOUNTS = {
    "en": ("£1,240", "€84.20", "312.50 euros", "£2,650"),
    "fr": ("1 240 €", "84,20 euros", "312,50 EUR", "2 650 euros"),
    "nl": ("€ 1.240", "84,20 euro", "312,50 EUR", "2.650 euro"),
    "de": ("1.240 €", "84,20 Euro", "312,50 EUR", "2.650 Euro"),
}
MONEY = frozenset(
    """SALARY PAY_ELEMENT BALANCE DEBT TAX GARNISHMENT INSURANCE CREDIT_SCORE CHILD_BENEFIT BANK_ACCOUNT
    BE_BANK_ACCOUNT""".split()  # noqa: SIM905
)


LEAST = [("en", 0.9, 0.85), ("fr", 0.96, 0.8), ("nl", 0.96, 0.86), ("de", 0.94, 0.82)]
"""Of each language the least share told, of wordings that were read and of those that were kept."""


class Sentence(NamedTuple):
    """A frame with a wording in it, and the types of which one is told; none, of nobody."""

    language: str
    kept: bool
    types: frozenset[str]
    text: str


def _sentences() -> Iterator[Sentence]:
    for block in FRAMES.read_text("utf-8").strip().split("\n\n"):
        head, *lines = block.splitlines()
        language, types = head.split("|")
        for number, line in enumerate(line for line in lines if line.startswith("- ")):
            yield Sentence(language, number % 3 == 2, frozenset(), line[2:])
        words = " ".join(line for line in lines if line[:2] not in {"+ ", "- "}).split("; ")
        for number, word in enumerate(words if types != "-" else ()):
            wording, _, others = word.partition("=")
            right = frozenset((*types.split("/"), *(others.split("/") if others else ())))
            for place, frame in enumerate(line[2:] for line in lines if line.startswith("+ ")):
                amount = AMOUNTS[language][(number + place) % 4]
                yield Sentence(language, number % 3 == 2, right, frame.format(wording).replace("#", amount))


@cache
def _told() -> dict[tuple[str, bool, bool], list[bool]]:
    """Of each language whether its sentences tell something: read and kept, of somebody and of nobody."""
    sentences = list(_sentences())
    told: dict[tuple[str, bool, bool], list[bool]] = {}
    for one, analysis in zip(sentences, Analyzer().analyze_many([one.text for one in sentences]), strict=True):
        found = {f.entity_type for f in analysis.findings} & (one.types or MONEY)
        told.setdefault((one.language, one.kept, bool(one.types)), []).append(bool(found))
    return told


@pytest.mark.parametrize(("language", "read", "kept"), LEAST)
def test_everyday_wordings_of_money_are_told(
    language: str, read: float, kept: float, record_property: Callable[[str, object], None]
) -> None:
    for is_kept, least in enumerate((read, kept)):
        told = _told()[language, bool(is_kept), True]
        half = "kept" if is_kept else "read"
        record_property("figure", f"money in frames ({language}, {half}): {sum(told)} of {len(told)} told")
        assert sum(told) >= least * len(told)


@pytest.mark.parametrize(("kept", "most"), [(False, 0.03), (True, 0.22)])
def test_tariffs_rules_and_firms_are_nobodys(
    kept: bool, most: float, record_property: Callable[[str, object], None]
) -> None:
    told = [tells for (_, half, somebody), every in _told().items() if half == kept and not somebody for tells in every]
    record_property("figure", f"money of nobody ({'kept' if kept else 'read'}): {sum(told)} alarms in {len(told)}")
    assert sum(told) <= most * len(told)
