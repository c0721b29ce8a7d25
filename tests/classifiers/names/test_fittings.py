"""What was replaced or repaired is no person, though a line begins with it; who was replaced is one."""

from __future__ import annotations

import pytest

from classifiers.analysis import Analyzer

ANALYZER = Analyzer()
WORK = (
    "Kraan vervangen door technieker",
    "Kraan gerepareerd door loodgieter.",
    "Slot vervangen door Jan Peeters op 3 mei",
    "Chaudière remplacée par technicien",
    "Robinet remplacé par M. Delvaux",
    "Heizung repariert durch Techniker",
    "Boiler replaced by plumber",
)
PLAYERS = (
    "Verlinden vervangen door Mertens na 70 minuten",
    "Van Hoof vervangen door Aerts",
    "Claes remplacé par Dupont à la 80e minute",
)


@pytest.mark.parametrize("text", WORK)
def test_what_was_repaired_is_no_person(text: str) -> None:
    first = text.split()[0]
    found = [text[one.start : one.end] for one in ANALYZER.analyze(text).findings if one.entity_type == "PERSON"]
    assert not [name for name in found if name.startswith(first)]


@pytest.mark.parametrize(("text", "who"), [(WORK[2], "Jan Peeters"), (WORK[4], "Delvaux")])
def test_who_did_it_is_one(text: str, who: str) -> None:
    assert who in [text[one.start : one.end] for one in ANALYZER.analyze(text).findings if one.entity_type == "PERSON"]


@pytest.mark.parametrize("text", PLAYERS)
def test_who_was_replaced_is_one(text: str) -> None:
    found = [one for one in ANALYZER.analyze(text).findings if one.entity_type == "PERSON"]
    assert any(one.start == 0 for one in found)
