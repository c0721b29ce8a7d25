"""Who is certain once in a text is found wherever else the name stands alone, and nothing that is called so."""

from __future__ import annotations

import pytest

from classifiers.names.tagger import NameTagger


def _persons(text: str) -> list[str]:
    found = NameTagger.shared().find(text)
    return [text[f.start : f.end] for f in found if f.entity_type == "PERSON"]


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("I shared a flat with Dominic Vassar. In Leith the landlord, Dominic cheats, said: no cards.", "Dominic"),
        ("Mr Ibrahim Wale rang. Plot 1 vacant\nPlot 2 Ibrahim, owes £18\nPlot 3 vacant", "Ibrahim"),
        ("De heer Jan Schevernels belde.\n11u40 Schevernels weer!! Geen gehoor.", "Schevernels"),
        ("hi, spoke to priti and then sunita.\nMay I pass you to Ms Sunita Rai, our lead?", "sunita"),
    ],
)
def test_names_that_are_certain_once_return(text: str, again: str) -> None:
    assert _persons(text).count(again) >= 1


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Mr Ray Tubbs rang. Tubbs Roofing sheeted it, and the Tubbs Cup is on the shelf.", "Tubbs"),
        ("Cllr Wragg voted against; Wragg Street and Wragg & Sons are not his.", "Wragg"),
        ("Hope Ashdown spoke first. We hope for the best; hope dies last.", "hope"),
    ],
)
def test_what_bears_the_name_is_nobody(text: str, thing: str) -> None:
    assert thing not in _persons(text)[1:]


def test_families_are_told_by_their_article() -> None:
    assert "Mahmoods" in _persons("She has been very good to next door, the Mahmoods, who lent her a heater.")
    assert "Sowandes" in _persons("Femi Sowande thanked the chair. The Sowandes invited all to the barbecue.")
    assert not _persons("The Lloyds statement is missing, and the Packers won again.")


@pytest.mark.parametrize(
    "text",
    [
        "I travelled on the W.B. Yeats on 9 August, and it was late.",
        "The Jo Cox walk is on the 22nd, weather permitting.",
        "The flotilla was led by the Lady Jane and a barge.",
        "The Hobart tripped first, says the report.",
        "Phalen and Tinel negative; Sjögren was excluded last year.",
    ],
)
def test_ships_and_signs_are_nobody(text: str) -> None:
    assert not _persons(text)


def test_a_talk_with_a_client_has_speakers() -> None:
    chat = "14:02 - Visitor: hello\n14:02 - Ola: Hi, how can I help?\n14:03 - Visitor: no line\n14:03 - Ola: Sorry."
    assert _persons(chat) == ["Ola", "Ola"]


def test_signs_of_everyday_writing() -> None:
    assert "Odile" in _persons("Training: CRM w/ Odile on Monday; the room is booked.")
    assert "Elke" in _persons("Hi Jonas,\n\nThe keys are with the porter. See you on Monday.\nElke")
    assert _persons("Who will you miss? Hyacinth, Faye and Martin in the post room.") == ["Hyacinth", "Faye", "Martin"]
