"""Family names behind particles, initials of more than a letter, and the streets that are called after such people."""

from __future__ import annotations

import pytest

from classifiers.names.tagger import NameTagger
from classifiers.names.tokens import surfaces


def found(text: str, kind: str = "PERSON") -> list[str]:
    return [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == kind]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Jan van der Laan heeft gebeld.", "Jan van der Laan"),
        ("P. van der Laan heeft gebeld.", "P. van der Laan"),
        ("Mevrouw Van der Laan heeft gebeld.", "Van der Laan"),
        ("Karel van der Gracht was afwezig.", "Karel van der Gracht"),
        ("van der Sluis", "van der Sluis"),
        ("VAN DER LAAN Piet", "VAN DER LAAN Piet"),
    ],
)
def test_a_street_word_behind_old_particles_is_a_name(text: str, person: str) -> None:
    assert found(text) == [person]


@pytest.mark.parametrize("text", ["Ten slotte", "TEN LAATSTE", "Ter Plaatse", "Karl hat den Brief", "van de Weg"])
def test_words_like_particles_lead_to_nobody(text: str) -> None:
    assert not [name for name in found(text) if " " in name]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("De heer Th. Bakker heeft gebeld.", "Th. Bakker"),
        ("De heer A.Th. Visser heeft gebeld.", "A.Th. Visser"),
        ("Prof. Dr. Th. Bakker sprak de vergadering toe.", "Th. Bakker"),
        ("Contactpersoon: J.Th. Bakker", "J.Th. Bakker"),
        ("Mevrouw Ph. de Vries heeft gebeld.", "Ph. de Vries"),
        ("Mr Th. Baker called.", "Th. Baker"),
        ("Gestern rief Joh. Schmidt an.", "Joh. Schmidt"),
        ("Geo. Smith, Esq.", "Geo. Smith"),
    ],
)
def test_initials_may_have_more_than_a_letter(text: str, person: str) -> None:
    assert found(text) == [person]


def test_other_words_with_a_full_stop_are_no_initials() -> None:
    assert "Chr. " not in surfaces("In het jaar 50 v. Chr. De Romeinen")
    assert "Ph." not in surfaces("She holds a Ph.D. in law.")
    assert "Jos." not in surfaces("Ik sprak met Jos. Hij komt.")


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("Zij woont in de Jan van Eyckstraat 3.", "Jan van Eyckstraat 3"),
        ("Hij woont in de Van der Laanstraat 12.", "Van der Laanstraat 12"),
        ("Adres: Karel van de Woestijnelaan 4", "Karel van de Woestijnelaan 4"),
        ("Burgemeester van der Voortlaan 3", "Burgemeester van der Voortlaan 3"),
        ("P. de Gruyterstraat 9", "P. de Gruyterstraat 9"),
        ("De bewoners van de Kerkstraat 12", "Kerkstraat 12"),
        ("Piet van de Kerkstraat 12 heeft gebeld.", "Kerkstraat 12"),
        ("Piet verhuisde van Kerkstraat 5.", "Kerkstraat 5"),
    ],
)
def test_a_street_has_the_whole_name_of_whom_it_honours(text: str, street: str) -> None:
    assert found(text, "STREET_ADDRESS") == [street]


@pytest.mark.parametrize(
    ("text", "box"),
    [
        ("Postbus 1234", "Postbus 1234"),
        ("Boîte postale 12", "Boîte postale 12"),
        ("Postfach 10 20 30", "Postfach 10 20 30"),
    ],
)
def test_a_post_box_stands_for_a_street(text: str, box: str) -> None:
    assert found(text, "STREET_ADDRESS") == [box]
    assert found(f"{text}, 3500 AB Utrecht", "POSTAL_ADDRESS") == [f"{text}, 3500 AB Utrecht"]


def test_a_mailbox_that_is_full_is_no_post_box() -> None:
    assert not found("Mailbox 12 is full. Inbox 40 too.", "STREET_ADDRESS")


@pytest.mark.parametrize(
    "text", ["R.J. (Rob) Mulder", "J.P. (Jan-Peter) de Wit", "Robert (Bob) Smith", "S. (Sanne) Bakker"]
)
def test_how_somebody_is_called_stands_in_brackets_in_a_name(text: str) -> None:
    assert found(text) == [text]


def test_other_brackets_part_two_names() -> None:
    assert found("Dupont (Namur) Lambert (Liège)") == ["Dupont", "Lambert"]
    assert found("Merkel (CDU) Scholz (SPD)") == ["Merkel", "Scholz"]


@pytest.mark.parametrize(
    ("text", "person"), [("T.a.v. Sabine Lemmens", "Sabine Lemmens"), ("Jhr. W.F. van Lennep", "W.F. van Lennep")]
)
def test_an_abbreviation_is_no_initial(text: str, person: str) -> None:
    assert found(text) == [person]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Dr P-A. POULMANI", "P-A. POULMANI"),
        ("Dr. M. Petit", "M. Petit"),
        ("Docteur M. Hagege (CCA)", "M. Hagege"),
        ("Dr A Belmont", "A Belmont"),
        ("Mr A Smith called.", "A Smith"),
        ("Isabelle BON du Centre universitaire", "Isabelle BON"),
    ],
)
def test_initials_behind_a_title_and_a_family_name_in_capitals_belong_to_the_name(text: str, person: str) -> None:
    assert found(text) == [person]


def test_a_capital_that_no_title_leads_is_no_initial() -> None:
    assert found("Plan A Peeters") == ["Peeters"]
    assert not found("Mr I think so")
    assert not [name for name in found("Marie URGENT") if "URGENT" in name]


def test_a_comma_may_stand_between_postcode_and_town_behind_a_street() -> None:
    assert found("résidant au 39 quai Branly, 75019, Paris.", "POSTAL_ADDRESS") == ["39 quai Branly, 75019, Paris"]
    assert found("From PE30 4TW to EC1A 1BB", "CITY") == []
    assert found("Stuur het naar Leenlei 3, 5590, Ciney.", "POSTAL_ADDRESS") == ["Leenlei 3, 5590, Ciney"]
    assert found("39 avenue des Frênes, 1000, Bruxelles", "POSTAL_ADDRESS") == ["39 avenue des Frênes, 1000, Bruxelles"]
    assert found("Felixsteeg 5, 4742 AV, Onderwierum", "POSTAL_ADDRESS") == ["Felixsteeg 5, 4742 AV, Onderwierum"]
    assert found("In Kerkstraat 12, 2010, Peeters won de prijs.", "POSTAL_ADDRESS") == []
    # a Dutch postcode between commas, and the sign for a number in capitals
    assert found("Hij woont Brinkstraat 87, 7512EC, Enschede.", "POSTAL_ADDRESS") == [
        "Brinkstraat 87, 7512EC, Enschede"
    ]
    assert found("BOULEVARD TIROU N° 443, 6000 CHARLEROI", "POSTAL_ADDRESS") == [
        "BOULEVARD TIROU N° 443, 6000 CHARLEROI"
    ]
    assert not found("ventes de 12500, Paris en tête", "POSTAL_CODE")
