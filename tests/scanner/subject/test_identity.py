"""What is known of a person, read from a file, and what is doubtful about it."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest

from scanner.errors import ConfigError
from scanner.subject import Identity, read_identity
from scanner.subject.reading.matching import Matcher

YAML = b"""
names: [Katrien Claes, "Van den Bossche, Katrien"]
NISS: 05.03.02-951.17
e-mail: k.claes@mail.example
birth-date: 2/3/2005
employee_number: 00042
"""


def test_an_identity_is_read_from_yaml_and_json() -> None:
    identity = read_identity(YAML, "subject.yaml")
    assert identity.name == ("Katrien Claes", "Van den Bossche, Katrien")
    assert identity.national_number == ("05.03.02-951.17",) and identity.birth_date == (date(2005, 3, 2),)
    assert identity.employee_number == ("00042",)
    assert read_identity(b'{"national_number": "05030295117"}', "-").national_number == ("05030295117",)
    assert read_identity(b"national_number: 05030295117", "-").national_number == ("05030295117",)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"nmae: Secret Person", "did you mean 'name'"),
        (b"- Secret Person", "mapping"),
        (b"name: {x: Secret Person}", "a text is needed"),
        (b"birth_date: Secret Person", "a birth date is written"),
        (b"name: 'Secret Person", "f.yaml:1"),
        (b"name: \xff\xfe", "UTF-8"),
    ],
)
def test_a_mistake_is_told_without_the_value(text: bytes, told: str) -> None:
    with pytest.raises(ConfigError) as error:
        read_identity(text, "f.yaml")
    shown = f"{error.value.message} {error.value.hint}"
    assert told in shown and "Secret" not in shown


def test_what_fails_its_checksum_is_told_and_searched_as_typed() -> None:
    identity = Identity(national_number=("85073095379",), iban=("BE00 0000 0000 0001",), email=("nobody",))
    assert len(identity.warnings()) == 3 and "8507" not in "".join(identity.warnings())
    assert Matcher(identity).in_text("85.07.30-953.79") and Matcher(identity).in_text("be00000000000001")
    assert Identity(national_number=("85.07.30-953.78",)).warnings() == ()


@pytest.mark.parametrize(
    ("number", "kind"),
    [("111222333", "NL_BSN"), ("85073095378", "BE_NATIONAL_NUMBER"), ("1 85 05 78 006 084 91", "FR_NIR")],
)
def test_a_national_number_is_known_by_its_form(number: str, kind: str) -> None:
    assert Identity(national_number=(number,)).wanted()[0].entity_type == kind


def test_a_belgian_number_tells_the_birth_date() -> None:
    assert Identity(national_number=("85.07.30-953.78",)).birth_dates() == {date(1985, 7, 30)}
    assert Identity(national_number=("85073095379",)).birth_dates() == frozenset()


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ({"straat": "Kerkstraat", "nr": 12, "postcode": "9000"}, True),
        ({"adres": "KERKSTRAAT 12 - 9000 GENT"}, True),
        ({"adres": "Kerkstraat 112, 9000 Gent"}, False),
        ({"adres": "Kerkstraat 12, 1000 Brussel"}, False),
        ({"adres": "Molenstraat 12, 9000 Gent"}, False),
    ],
)
def test_an_address_is_found_in_one_column_or_several(row: dict[str, object], found: bool) -> None:
    assert bool(Matcher(Identity(address=("Kerkstraat 12, 9000 Gent",))).in_row(row)) is found


@pytest.mark.parametrize("part", [part.name for part in fields(Identity) if part.name != "birth_date"])
@pytest.mark.parametrize("nothing", ["", " ", "-", "@", "."])
def test_what_has_no_letter_and_no_digit_is_looked_for_nowhere(part: str, nothing: str) -> None:
    identity = Identity(**{part: (nothing,)})
    assert not identity.wanted() and (not identity.asked() or part == "address")


@pytest.mark.parametrize(
    ("part", "value"), [("national_number", "0"), ("phone", "04"), ("iban", "BE6"), ("email", "x@"), ("email", "qz")]
)
def test_what_one_person_alone_has_is_not_as_short_as_that(part: str, value: str) -> None:
    with pytest.raises(ConfigError) as refused:
        Identity(**{part: (value,)}).wanted()
    assert "too short" in refused.value.message and value not in refused.value.message


def test_a_short_address_of_mail_is_one() -> None:
    assert [wanted.value for wanted in Identity(email=("a@b.be",)).wanted()] == ["a@b.be"]
