"""Names as notes, chats and minutes have them: pet names, initials, couples, lower case; and what is nobody there."""

import pytest

from classifiers.base import MIN_SCORE
from classifiers.names import NameTagger


def persons(text: str) -> list[str]:
    found = NameTagger.shared().find(text)
    return [text[f.start : f.end] for f in found if f.entity_type == "PERSON" and f.score >= MIN_SCORE]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("She said that a lad called Tinker had opened the gate and that she knew him.", ["Tinker"]),
        ("Known as: Biscuit\nLikes: the garden", ["Biscuit"]),
        ("Messrs Pendower and Quorley were heard by the bench.", ["Pendower", "Quorley"]),
        ("I told Reg that we would need the invoice by Friday.", ["Reg"]),
        ("He would like to shadow Marguerite on the audit, and she agreed.", ["Marguerite"]),
        ("Let Dusty do the talking when you meet the others.", ["Dusty"]),
        ("The letter is from Oluwatosin and Thandeka, who share the flat.", ["Oluwatosin", "Thandeka"]),
        ("Groeten van Marloes en Arjan, en dank voor het boek.", ["Marloes", "Arjan"]),
        ("It is for my godson, Caspian, and for nobody else.", ["Caspian"]),
        ("On 6 June Naledi rang the office and spoke to the manager.", ["Naledi"]),
        ("Put the twins apart, and note that Anna & Ruth were late.", ["Anna", "Ruth"]),
        ("Many thanks for the help with the van.\n\nTa for everything\nReg", ["Reg"]),
    ],
)
def test_what_notes_and_mails_call_people(text: str, names: list[str]) -> None:
    assert persons(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("u around? did u tell shaz about the van. i am at the depot. no keys here.", ["shaz"]),
        ("can somebody let femi know. he has the code. we wait outside. hurry.", ["femi"]),
        ("ben er bijna. vraag mieke naar de sleutel. ik heb hem niet. tot zo.", ["mieke"]),
        ("bin gleich da. sag uli bescheid. der schlüssel liegt hier. bis dann.", ["uli"]),
        (
            "jas: anyone seen tunde?\ntunde: in the yard\njas: ok ta\ntunde: np",
            ["jas", "tunde", "tunde", "jas", "tunde"],
        ),
    ],
)
def test_chats_in_lower_case(text: str, names: list[str]) -> None:
    assert persons(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "pls ask the team about the van. told everyone already. we need more boxes. no rush.",
        "vraag iedereen naar de sleutel. zeg niets. ik kom later. tot dan.",
        "note: call the depot\nnote: order more tape\nps: the gate is shut\nps: bring boots",
        "a method called Scrum is used, and a tool named Jenkins builds it.",
        "Known as: none",
        "Scott & Bader resin was delivered to the yard, and Grace & Grant plc paid for it.",
    ],
)
def test_chats_and_notes_about_nobody(text: str) -> None:
    assert persons(text) == []


@pytest.mark.parametrize(
    ("text", "initials"),
    [
        ("Present: Wout Smeets (chair), KvdM, Bilal Aziz\n\n1. Roof. KvdM has two quotes.", ["KvdM", "KvdM"]),
        ("Agreed with Karel van Houten that nobody else is told (low risk, KvH).", ["KvH"]),
        ("Apologies: Ken Sharpe; M.P.\n\nThe minutes were agreed.", ["M.P."]),
        ("Present: Jo Bright, Ravi Sen\nJB opened the meeting. RS spoke. Action TA: bulbs.", ["JB", "RS", "TA"]),
    ],
)
def test_initials_in_minutes(text: str, initials: list[str]) -> None:
    spans = [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "PERSON"]
    assert [name for name in spans if " " not in name] == initials


@pytest.mark.parametrize(
    "text",
    [
        "Inschrijving bij de KvK, de PvdA en de VvE; Wim Smeets (RvB) tekent.",
        "The U.K., the U.S. and Ken Sharpe (Q.C.) were named. Action HR: post the advert.",
    ],
)
def test_other_letters_are_nobody(text: str) -> None:
    found = [text[f.start : f.end] for f in NameTagger.shared().find(text) if f.entity_type == "PERSON"]
    assert all(" " in name for name in found)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Present: Ravi S., Tunde, opa Nelis, Marit and the clerk", ["Ravi S.", "Tunde", "Nelis", "Marit"]),
        ("Guided by Hamish Rennie, Gillies took the whole day for the swim.", ["Hamish Rennie", "Gillies"]),
    ],
)
def test_names_with_a_comma_between_are_two(text: str, names: list[str]) -> None:
    assert persons(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "A dog was pulled out of the sea at Cromer by the crew from Balloch.",
        "The storm Éowyn took the tiles off, and Thames Water shut the road.",
        "They swam the length of Loch Lomond in the rain.",
        "Parcels go by Evri, and Calpol is kept in the drawer at the desk.",
        "Foster Wheeler Pumps and Northern Freight were sold in the spring.",
    ],
)
def test_towns_firms_and_storms_are_nobody(text: str) -> None:
    assert persons(text) == []


def test_somebody_may_be_met_at_his_or_hers() -> None:
    assert persons("The next meeting is at Tunde's, and the notes are with Dilys.") == ["Tunde", "Dilys"]
