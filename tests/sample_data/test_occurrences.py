"""What is known of a subject is recognised however it is spelled, and a relative's value is not taken for it."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture(scope="module")
def person() -> Any:
    from sample_data.people import Population
    from sample_data.subjects import Subjects
    from sample_data.vocabulary import load_vocabulary

    vocabulary = load_vocabulary("example")
    return Subjects(vocabulary, Population(vocabulary, 1)).by_id("maiden-and-married")


def test_cells(person: Any) -> None:
    from sample_data.occurrences import is_own

    number = person.niss
    assert is_own(person, "BE_NATIONAL_NUMBER", int(number))
    assert is_own(person, "BE_NATIONAL_NUMBER", f"{number[:6]} {number[6:9]}/{number[9:]}")
    assert is_own(person, "FAMILY_NAME", "CLAES")
    assert is_own(person, "DATE_OF_BIRTH", "02071979")
    assert is_own(person, "PHONE_NUMBER", "00" + person.mobile[1:])
    assert not is_own(person, "BE_NATIONAL_NUMBER", person.partner.niss)
    assert not is_own(person, "SALARY", 100)


def test_a_person_is_met_in_a_text(person: Any) -> None:
    from sample_data.occurrences import found_in

    mobile = "0" + person.mobile[3:]
    text = f"Mevrouw Katrien\nCLAES, bereikbaar op {mobile[:4]}/{mobile[4:6]}.{mobile[6:8]}.{mobile[8:]}"
    assert found_in(person, text) == ["PERSON", "PHONE_NUMBER"]
    assert found_in(person, f"van {person.ip}0 en x{person.email}") == []
    assert found_in(person, "Claes & Zonen") == []
