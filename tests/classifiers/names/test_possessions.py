"""Whose a work, a ware or an illness is by its English genitive, where a line ends in a town, and who is meant all the
same."""

from __future__ import annotations

import pytest

from classifiers.names.tagger import NameTagger


def _persons(text: str) -> list[str]:
    found = NameTagger.shared().find(text)
    return [text[f.start : f.end] for f in found if f.entity_type == "PERSON"]


@pytest.mark.parametrize(
    "text",
    [
        "The class reads Charlotte's Web in the autumn and the twins read comics.",
        "Please do not use the Johnson's Baby oil with the codes below.",
        "Crohn's, Addison's and Parkinson's medicines need a care plan of the school.",
    ],
)
def test_works_wares_and_illnesses_are_nobodys(text: str) -> None:
    assert not _persons(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Charlotte rang about the rota, and Charlotte's Ford is still in the yard.", "Charlotte"),
        ("Mr Parkinson's appointment is on Monday at the clinic.", "Parkinson"),
        ("We met Rachel's mother at the gate and she was upset.", "Rachel"),
        ("The claimant, Abernathy, was not represented at the hearing.", "Abernathy"),
        ("Police say Hargreaves, 34, was last seen in the town on Friday.", "Hargreaves"),
        ("After the accident involving Hargreaves the machine was stopped.", "Hargreaves"),
    ],
)
def test_who_is_named_so_is_somebody(text: str, name: str) -> None:
    assert name in _persons(text)


def test_a_town_behind_who_writes_a_letter() -> None:
    assert _persons("I was glad to read it.\nNigel Trubshaw\nHolt, Norfolk\n\nRachel Colley\nHolt, Norfolk\n") == [
        "Nigel Trubshaw",
        "Rachel Colley",
    ]
    assert _persons("Present: Nigel Trubshaw, Rachel, Holt\nApologies: none\n")[:2] == ["Nigel Trubshaw", "Rachel"]
