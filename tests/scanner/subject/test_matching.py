from __future__ import annotations

from datetime import date, datetime

import pytest

from scanner.errors import ConfigError
from scanner.subject import Identity
from scanner.subject.reading.identifiers import Identifiers
from scanner.subject.reading.matching import Matcher


def types(identity: Identity, text: str) -> set[str]:
    return {hit.wanted.entity_type for hit in Matcher(identity).in_text(text)}


@pytest.mark.parametrize(
    "text",
    [
        "85073095378",
        "85.07.30-953.78",
        "NISS 850730-953-78, merci",
        "850730 953 78",
        "rrn:85.07.30/953.78",
        "85 07 30 953 78",
    ],
)
def test_a_national_number_is_found_in_every_spelling(text: str) -> None:
    assert types(Identity(national_number=("85.07.30-953.78",)), text) == {"BE_NATIONAL_NUMBER"}


@pytest.mark.parametrize("text", ["185073095378", "850730953781", "85.07.30-953.79", "A85073095378"])
def test_a_longer_or_other_number_is_not_it(text: str) -> None:
    assert types(Identity(national_number=("85073095378",)), text) == set()


def test_a_number_that_lost_its_zeros_is_found_and_finds() -> None:
    assert types(Identity(national_number=("05.03.02-951.17",)), "5030295117") == {"BE_NATIONAL_NUMBER"}
    assert types(Identity(national_number=("5030295117",)), "05.03.02-951.17") == {"BE_NATIONAL_NUMBER"}


@pytest.mark.parametrize(
    "text", ["0475 12 34 56", "+32 475 12 34 56", "0032475123456", "+32 (0)475/12.34.56", "0475/123.456", "32475123456"]
)
def test_a_phone_is_found_in_every_spelling(text: str) -> None:
    assert types(Identity(phone=("+32 475 12 34 56",)), f"tél. {text} (bureau)") == {"PHONE_NUMBER"}


def test_an_iban_is_found_spaced_or_not() -> None:
    identity = Identity(iban=("BE68 5390 0754 7034",))
    assert types(identity, "compte be68539007547034") == {"IBAN_CODE"}
    assert types(identity, "BE68 5390 0754 7034") == {"IBAN_CODE"}
    assert types(identity, "BE68 5390 0754 7035") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Mme Katrien Van den Bossche",
        "VAN DEN BOSSCHE Katrien",
        "Van den Bossche, Katrien",
        "katrien  van den bossche",
        "Kàtrien van den Bossche",
    ],
)
def test_a_name_is_found_in_either_order_case_and_accents(text: str) -> None:
    assert types(Identity(name=("Katrien Van den Bossche",)), text) == {"PERSON"}


@pytest.mark.parametrize("text", ["Katrien Claes", "Katrien", "Bosschers Katrien Van den", "Ann Van den Bossche"])
def test_another_name_is_not_it(text: str) -> None:
    assert types(Identity(name=("Katrien Van den Bossche",)), text) == set()


def test_a_name_in_two_columns_is_one() -> None:
    matcher = Matcher(Identity(name=("Katrien Van den Bossche",)))
    assert set(matcher.in_row({"nom": "VAN DEN BOSSCHE", "prenom": "Katrien", "id": 3})) == {"nom", "prenom"}
    assert matcher.in_row({"nom": "VAN DEN BOSSCHE", "prenom": "Ann", "id": 3}) == {}
    assert matcher.in_row({"nom": None, "prenom": float("nan")}) == {}


def test_an_address_is_not_found_inside_another() -> None:
    identity = Identity(email=("jo@mail.example",))
    assert types(identity, "Jo@Mail.Example.") == {"EMAIL_ADDRESS"}
    for other in ("banjo@mail.example", "a.jo@mail.example", "jo@mail.example.org", "jo@mail.examples"):
        assert types(identity, other) == set()


@pytest.mark.parametrize(
    "value",
    [
        date(1985, 7, 30),
        datetime(1985, 7, 30, 12),
        "1985-07-30",
        "30/07/1985",
        "30.7.85",
        "30 juillet 1985",
        "30 juli 1985",
        "30. Juli 1985",
        "né le 30-07-1985 à Namur",
        "19850730",
    ],
)
def test_a_birth_date_agrees_however_it_is_written(value: object) -> None:
    matcher = Matcher(Identity(name=("A B",), birth_date=(date(1985, 7, 30),)))
    assert matcher.agrees_on_birth([value]) is True


@pytest.mark.parametrize("value", ["31/07/1985", "1985-07-03", date(1985, 7, 3), None, "130/07/1985"])
def test_another_date_does_not(value: object) -> None:
    assert Matcher(Identity(name=("A B",), birth_date=(date(1985, 7, 30),))).agrees_on_birth([value]) is False


def test_without_a_birth_date_nothing_is_said() -> None:
    assert Matcher(Identity(name=("A B",))).agrees_on_birth(["1985-07-30"]) is None


def test_what_is_no_identifier_is_told() -> None:
    for identity in (Identity(national_number=("abc",)), Identity(phone=("hello",))):
        with pytest.raises(ConfigError):
            identity.wanted()


def test_the_identity_is_in_no_repr() -> None:
    identity = Identity(name=("Katrien Claes",), email=("k@mail.example",), national_number=("85073095378",))
    shown = repr(identity) + repr(identity.wanted())
    assert "Claes" not in shown and "mail" not in shown and "8507" not in shown


@pytest.mark.parametrize("before", ["klacht van", "lettre de", "Brief an", "mit", "a letter to", "par"])
def test_a_word_in_front_of_a_whole_name_is_no_given_name(before: str) -> None:
    hits = Matcher(Identity(name=("Lies Tanghe",))).in_text(f"De {before} Lies Tanghe ligt klaar.")
    assert [hit.grade for hit in hits] == ["exact"]
    hits = Matcher(Identity(name=("Lies Tanghe",))).in_text("De brief: Marie Lies Tanghe ligt klaar.")
    assert [hit.grade for hit in hits] == ["typo"]


def test_a_phone_that_was_met_is_her_own_in_any_spelling() -> None:
    known = Identifiers(Identity(name=("Lies Tanghe",)), own=("32471234567",))
    assert known.is_known("0471 23 45 67", "PHONE_NUMBER") and known.is_known("+32 (0)471/23.45.67", "PHONE_NUMBER")
    assert not known.is_known("0471 23 45 68", "PHONE_NUMBER")
